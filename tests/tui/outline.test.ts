import { describe, expect, it } from 'vitest';
import { outline } from '../../src/tui/state/outline.ts';
import type { ArticleScreen, State } from '../../src/tui/state/state.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { open, press, seen } from './press.ts';

describe('the outline of a text', () => {
	it.each([
		['## On *trade*', 'On trade'],
		['# Whole #', 'Whole'],
		['Part II: Borders', 'Part II: Borders'],
		['Article 12', 'Article 12'],
		['Annex A', null],
		['Article writers met.', null],
		['IV. Other matters', 'IV. Other matters'],
		['3. Letter on a railway.', '3. Letter on a railway.'],
		['2024) was long', null],
		['**Trade and transit**', 'Trade and transit'],
		['They **agreed** on it.', null],
		['- a point', null],
	])('reads %j as %j', (line, title) => {
		const body = `Some words.\n\n${line}\n`;
		expect(outline(body)).toEqual(title === null ? [] : [{ title, depth: 0, offset: body.indexOf(line) }]);
	});

	it('has smaller parts below greater ones, whatever the greatest are', () => {
		const body = ['## Trade', '1. Coconuts.', 'Part II', 'Article 3', '2. Rails.'].join('\n\n');
		expect(outline(body).map(({ depth }) => depth)).toEqual([0, 3, 1, 2, 3]);
	});

	it('holds no control characters', () => {
		expect(outline('# A\x1b[2J title\x07\n')[0]?.title).toBe('A title');
	});
});

const paragraphs = Array.from({ length: 30 }, (_, at) => `Paragraph ${at + 1} of the report.`).join('\n\n');
const files = {
	'a.md': `---\ntitle: Title\n---\n\nWords.\n\n## Trade\n\n${paragraphs}\n\n## Border gates\n\n${paragraphs}\n`,
	'b.md': '---\ntitle: Plain\n---\n\nThe sides talked about it at length.\n',
};

describe('going to a part', () => {
	const reading = async (id: string) =>
		press(await open(await indexOf(folder(files))), ...(id === 'a' ? [] : ['j']), 'Enter');
	const top = ({ step: { screen } }: State) => (screen as ArticleScreen).top;

	it('puts its heading at the top, and is found by what is typed', async () => {
		const listed = await press(await reading('a'), 'O');
		expect(seen(listed).filter(line => /Trade|Border/.test(line))).toHaveLength(2);
		const gone = await press(listed, 'type:bordr', 'Enter');
		expect(seen(gone)[1]).toMatch(/Border gates/);
		expect(top(gone)).toBeGreaterThan(60);
	});

	it('is left as it was entered', async () => {
		const read = await press(await reading('a'), 'j', 'j');
		expect((await press(read, 'O', 'Esc')).step).toEqual(read.step);
	});

	it('is told where there are no parts', async () => {
		const state = await press(await reading('b'), 'O');
		expect(seen(state).at(-1)).toBe(' This article has no headings and no numbered parts.');
	});
});
