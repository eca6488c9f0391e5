import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DateCount, Library } from '../../src/library/library.ts';
import { frame } from '../../src/tui/screens/frame.ts';
import type { State, TimelineScreen } from '../../src/tui/state/state.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { open, press, resize, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const screenOf = ({ step: { screen } }: State): TimelineScreen => {
	if (screen.kind !== 'timeline') throw new Error(`the screen is ${screen.kind}`);
	return screen;
};
const dates = (state: State) => screenOf(state).rows.map(({ date }) => date);
const current = (state: State) => screenOf(state).rows[screenOf(state).cursor]?.date;
const ids = ({ step }: State) => step.result.rows.map(({ id }) => id);

/** The library with other months. */
const withMonths = (...months: readonly (readonly [string, number, number, number])[]): Library => ({
	...library,
	dates: async () =>
		months.map(
			([date, articles, papers, commitments]): DateCount => ({ date, articles, papers, commitments }),
		),
});

describe('the timeline', () => {
	it('has every month from the first to the last, the newest first', async () => {
		const state = await press(open(library), 'T');
		expect(dates(state).slice(0, 7)).toEqual([
			'2024-08',
			'2024-07',
			'2024-06',
			'2024-05',
			'2024-04',
			'2024-03',
			'2024-02',
		]);
		expect(dates(state)).toHaveLength(23);
		expect(dates(state).at(-1)).toBe('2022-10');
		expect(screenOf(state).rows[0]).toMatchObject({ articles: 1 });
		expect(screenOf(state).rows[1]).toMatchObject({ articles: 0, papers: 0, commitments: 0 });
	});

	it('leaves out what lies in a gap of more than two years', async () => {
		const state = await press(
			open(withMonths(['1954-07', 1, 1, 0], ['2024-01', 1, 0, 0], ['2024-03', 1, 0, 0])),
			'T',
		);
		expect(dates(state)).toEqual(['2024-03', '2024-02', '2024-01', '1954-07']);
	});

	it('takes a year of which no month is known for what it is', async () => {
		const state = await press(open(withMonths(['2024', 1, 1, 0], ['2024-02', 1, 0, 0])), 'T');
		expect(dates(state)).toEqual(['2024-02', '2024']);
	});

	it('shows years at a key, and months again at the same place', async () => {
		const years = await press(open(library), 'T', 'G', 'c');
		expect(dates(years)).toEqual(['2024', '2023', '2022']);
		expect(screenOf(years).rows[0]).toMatchObject({ articles: 2 });
		expect(current(years)).toBe('2022');
		expect(current(await press(years, 'k', 'c'))).toBe('2023-12');
	});

	it('lists the articles of a month, and Esc comes back to it', async () => {
		const state = await press(open(library), 'T', 'J');
		expect(current(state)).toBe('2024-03');
		const list = await press(state, 'Enter');
		expect(list.step.query.text).toBe('date:2024-03');
		expect(ids(list)).toEqual(['hanoi']);
		expect((await press(list, 'Esc')).step).toEqual(state.step);
		expect((await press(list, 'Esc', 'Esc')).step.screen.kind).toBe('list');
	});

	it('opens at the month that the query asks for, and asks for another in its place', async () => {
		const state = await press(open(library, { text: 'leader:lam date:2024-03' }), 'T');
		expect(current(state)).toBe('2024-03');
		expect(dates(state)[0]).toBe('2024-08');
		expect((await press(state, 'g', 'Enter')).step.query.text).toBe('leader:lam date:2024-08');
	});

	it('moves by row, page, to its ends, and to what has articles', async () => {
		const state = await press(open(library, { rows: 12 }), 'T');
		expect(current(await press(state, 'j', 'j', 'k'))).toBe('2024-07');
		expect(current(await press(state, 'Space'))).toBe('2023-11');
		expect(current(await press(state, 'G', 'j'))).toBe('2022-10');
		expect(current(await press(state, 'J', 'J', 'J', 'J', 'J'))).toBe('2022-10');
		expect(current(await press(state, 'J', 'K', 'K'))).toBe('2024-08');
		expect((await press(state, 'j', 'Enter')).step.screen.kind).toBe('timeline');
	});

	it('is searched by the same line', async () => {
		const state = await press(open(library), 'T', 'c', '/', 'type:leader:xi', 'Enter');
		expect(screenOf(state).unit).toBe('year');
		expect(dates(state)).toEqual(['2024', '2022']);
		expect(dates(await press(state, 'Esc'))).toHaveLength(3);
	});

	it('ends in what has no date, which is listed like the others', async () => {
		const files = {
			'dated.md': '---\ntitle: Talks\ndate: 2024-03-02\n---\n\nThey met.\n',
			'note.md': 'A note on cities.\n\nNobody knows when.\n',
			'protocol.md': 'A protocol.\n\nLaos and Cuba signed a protocol on rice.\n',
		};
		const state = await press(open(await indexOf(folder(files))), 'T', 'G');
		expect(screenOf(state).rows).toEqual([
			{ date: '2024-03', articles: 1, papers: 0, commitments: 0 },
			{ date: 'undated', articles: 2, papers: 1, commitments: 0 },
		]);
		expect(seen(state)[3]).toMatch(/^ undated 2 +1 +·$/);
		const list = await press(state, 'Enter');
		expect(list.step.query.text).toBe('is:undated');
		expect(ids(list).toSorted()).toEqual(['note', 'protocol']);
		const again = await press(list, 'T');
		expect(current(again)).toBe('undated');
		expect((await press(again, 'c', 'k', 'Enter')).step.query.text).toBe('date:2024');
	});

	it('says so where nothing has a date', async () => {
		const state = await press(open(withMonths()), 'T', 'j', 'J', 'c', 'Enter');
		expect(seen(state)[2]).toBe('  No article here.');
	});
});

describe.each([
	[120, 40],
	[80, 24],
	[40, 12],
])('its screen at %dx%d', (columns, rows) => {
	const months = [
		['2023-11', 4, 0, 0],
		['2023-12', 200, 100, 1000],
		['2024-01', 100, 1, 250],
	] as const;
	const shown = async (...keys: string[]) =>
		press(open(withMonths(...months), { columns, rows }), 'T', ...keys);
	const bars = (line: string) => line.match(/[█▉▊▋▌▍▎▏]+/g)?.map(bar => bar.length) ?? [];

	it('fits, and tells unit and place in the head line', async () => {
		const { head, foot, panes } = frame(await shown('j'));
		expect(stringWidth(head)).toBeLessThanOrEqual(columns);
		expect(stringWidth(foot ?? '')).toBeLessThanOrEqual(columns);
		for (const { width, lines } of panes)
			for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
		expect(seen(await shown('j', 'c'))[0]).toMatch(/by year +2\/2$/);
	});

	it('has bars on one scale for each thing, and none for nothing', async () => {
		const [heading = '', january = '', december = '', november = ''] = seen(await shown()).slice(1);
		expect(heading).toMatch(/articles +papers +commitments/);
		expect(january).toMatch(/2024-01 +100 .* 1 .* 250 /);
		const [full, half] = [bars(december), bars(january)];
		expect(full).toHaveLength(3);
		expect(new Set(full.slice(0, 2)).size).toBeLessThanOrEqual(2);
		expect(half[0]).toBe(Math.ceil((full[0] ?? 0) / 2));
		expect(half[1]).toBe(1);
		expect(half[2]).toBe(Math.ceil((full[2] ?? 0) / 4));
		expect(bars(november)).toHaveLength(1);
	});

	it('keeps the cursor in sight', async () => {
		const many = withMonths(['2023-01', 1, 1, 1], ['2024-12', 1, 1, 1]);
		const state = await press(open(many, { columns, rows }), 'T', 'G');
		expect(seen(state).join('\n')).toContain('2023-01');
		expect(seen(await resize(state, 40, 12)).join('\n')).toContain('2023-01');
	});

	it('draws its bars in ASCII where the locale has no more', async () => {
		const state = { ...(await shown()), theme: themeFor('none', { utf8: false }) };
		const lines = seen(state).slice(1, -1).join('\n');
		expect(lines).toMatch(/2023-12 +200 #+ /);
		expect(lines.replaceAll('·', '')).not.toMatch(/[█▏│]/);
	});
});

describe('beside the timeline', () => {
	it('stand the articles of the month, once the keys pause', async () => {
		const state = await press(open(library, { columns: 120, rows: 40 }), 'T', 'J');
		const beside = frame(state).panes[1]?.lines.join('\n');
		expect(beside).toContain('1 article');
		expect(beside).toContain('Talks in Hanoi on trade');
		expect(frame(await press(open(library, { columns: 99 }), 'T')).panes).toHaveLength(1);
	});

	it('stands nothing for a month without any', async () => {
		const state = await press(open(library, { columns: 120, rows: 40 }), 'T', 'j');
		expect(frame(state).panes[1]?.lines.join('\n')).toContain('0 articles');
	});
});
