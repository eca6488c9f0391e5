import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { beginReader } from './open-reader.ts';
import { keys, type Terminal } from './terminal.ts';

/** Letters of two columns, marks that take none, and both where a line has to be cut. */
const titles = {
	'chinese.md': '越南与中国在北京签署十四项合作文件两国领导人共同见证并发表联合声明',
	'vietnamese.md': 'Nguyễn Phú Trọng thăm Bắc Kinh và chứng kiến lễ ký các văn kiện hợp tác'.normalize('NFD'),
	'thai.md': 'นายกรัฐมนตรีไทยเยือนกรุงฮานอยและลงนามความตกลงว่าด้วยการค้าและการลงทุน',
	'plain.md': 'The prime ministers of the two countries met in Hanoi to sign an agreement on trade',
};

const library = folder(
	Object.fromEntries(
		Object.entries(titles).map(([file, title], at) => [
			file,
			`---\ntitle: ${title}\ndate: 2024-0${at + 1}-01\nleaders: [Xi Jinping, Nguyễn Phú Trọng]\n---\n\n1. Agreement on ${title}.\n\n${`${title} `.repeat(30)}\n`,
		]),
	),
);

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

const borders = ['│', '┃'];

/** Columns of the terminal in which a border stands, in all lines between the head and the foot. */
const borderColumns = ({ emulator }: Terminal): readonly (readonly number[])[] =>
	Array.from({ length: emulator.rows - 3 }, (_, row) => {
		const line = emulator.buffer.active.getLine(row + 2);
		return Array.from({ length: emulator.cols }, (_, column) => column).filter(column =>
			borders.includes(line?.getCell(column)?.getChars() ?? ''),
		);
	});

describe('wide letters and combining marks', () => {
	it.each([
		['the list', 'j', /│ {2}นายก/s],
		['an article in Thai', `j${keys.enter}`, /article 2 of 4.*นายก/s],
		['an article in Vietnamese', `jj${keys.enter}`, /article 3 of 4.*Phu/s],
		['an article in Chinese', `G${keys.enter}`, /article 4 of 4.*越南/s],
		['the agreements of all', 'A', /by article.*│ {2}The/s],
		['the dates', 'D', /○ 2024.*│.*.*│• 越南/s],
		['the timeline', 'TG', /by month.*│• 越南/s],
	])('leave the border of %s in one column', async (_, way, content) => {
		terminal = beginReader(library, { columns: 120, rows: 40 });
		await terminal.until(/q quit *$/m);
		terminal.press(way);
		await terminal.until(content);
		const [first = []] = borderColumns(terminal);
		expect(first).toHaveLength(1);
		expect(borderColumns(terminal)).toEqual(Array.from({ length: 37 }, () => first));
	});
});
