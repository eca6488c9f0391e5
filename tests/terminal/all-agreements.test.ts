import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { agreedFiles } from '../tui/agreed.ts';
import { beginReader, sizes } from './open-reader.ts';
import { keys, type Terminal } from './terminal.ts';

const library = folder(agreedFiles);

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

const opened = async (columns: number, rows: number): Promise<Terminal> => {
	terminal = beginReader(library, { columns, rows });
	await terminal.until(/q quit *$/m);
	terminal.press('A');
	await terminal.until(/by article .* 1\/5 *$/m);
	return terminal;
};

describe.each(sizes)('the agreements of all that is listed at %dx%d', (columns, rows) => {
	it('are grouped by a key, lead to the passage, and are there again after Esc', async () => {
		const { press, until } = await opened(columns, rows);
		press('c');
		await until(/by party .* 1\/9 *$/m);
		press('c');
		expect(await until(/by country .* 1\/9 *$/m)).toMatch(/^ China +2/m);
		press('JJ');
		await until(/ 4\/9 *$/m);
		press(keys.enter);
		await until(/^ *▌ .*Laos and Cuba agreed/m);
		press(keys.escape);
		await until(/by country .* 4\/9 *$/m);
		press(keys.escape);
		await until('4 articles');
	});

	it('are searched', async () => {
		const { press, until } = await opened(columns, rows);
		press('/');
		await until(/^ \/ ?$/m);
		press('coconts');
		expect(await until(/by article .* 1\/2 *$/m)).toContain('Protocol on 椰子');
		press(keys.enter);
		await until(/q quit *$/m);
		press(keys.escape);
		await until(/by article .* 1\/5 *$/m);
	});

	it('have wide letters in line with the others', async () => {
		const { lines, until } = await opened(columns, rows);
		await until('Protocol on 椰子');
		const rowsSeen = lines().filter(line => /^ {3,}. (?:Protocol|Memorandum)/.test(line));
		expect(rowsSeen.length).toBeGreaterThan(1);
		if (columns < 100) return;
		const border = (line: string) => emulatorColumn(line);
		expect(new Set(lines().slice(2, -1).map(border)).size).toBe(1);
	});
});

/** The column of the border, where letters of Chinese take two. */
const emulatorColumn = (line: string): number => {
	const [before = ''] = line.split('│');
	return before.length + (before.match(/\p{Script=Han}/gu)?.length ?? 0);
};

describe('the agreements of all that is listed', () => {
	it('follow a resize', async () => {
		const { press, until, resize, lines } = await opened(80, 24);
		press('c');
		await until(/by party .* 1\/9 *$/m);
		for (const [columns, rows] of [
			[44, 12],
			[130, 45],
			[80, 24],
		] as const) {
			resize(columns, rows);
			await until(
				screen =>
					/by party .* 1\/9 *$/m.test(screen) &&
					/ {2}q quit$/.test(lines()[rows - 1]?.trimEnd() ?? '') &&
					lines().filter(line => line.includes('q quit')).length === 1,
			);
		}
	});
});
