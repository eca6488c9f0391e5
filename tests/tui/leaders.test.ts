import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { frame } from '../../src/tui/screens/frame.ts';
import type { LeadersScreen, State } from '../../src/tui/state/state.ts';
import { drawn, open, press, resize, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const screenOf = ({ step: { screen } }: State): LeadersScreen => {
	if (screen.kind !== 'leaders') throw new Error(`the screen is ${screen.kind}`);
	return screen;
};
const ids = ({ step }: State) => step.result.rows.map(({ id }) => id);
const names = (state: State) => screenOf(state).leaders.map(({ name }) => name);
const query = ({ step }: State) => step.query.text;

describe('the leaders', () => {
	it('are listed by how many articles name them', async () => {
		const state = await press(open(library), 'L');
		expect(screenOf(state).leaders.map(({ name, articles }) => [name, articles])).toEqual([
			['To Lam', 2],
			['Xi Jinping', 2],
			['Nguyen Phu Trong', 1],
			['Thongloun Sisoulith', 1],
		]);
	});

	it('narrow the list to all that are chosen, or to the one at the cursor', async () => {
		const state = await press(open(library), 'L');
		expect(ids(await press(state, 'Space'))).toEqual(['beijing', 'hanoi']);
		expect(ids(await press(state, 'Space', 'j', 'Space', 'Enter'))).toEqual(['beijing']);
		const one = await press(state, 'j', 'Enter');
		expect(query(one)).toBe('leader:"Xi Jinping"');
		expect(one.step.screen.kind).toBe('list');
		expect(ids(one)).toEqual(['beijing', 'zhongwen']);
	});

	it('narrow it to any of them at a key, and back to all', async () => {
		const both = await press(open(library), 'L', 'Space', 'j', 'Space');
		const any = await press(both, 'c');
		expect(query(any)).toBe('leader:"To Lam","Xi Jinping"');
		expect(ids(any)).toEqual(['beijing', 'hanoi', 'zhongwen']);
		expect(query(await press(any, 'G', 'Space'))).toBe('leader:"To Lam","Xi Jinping","Thongloun Sisoulith"');
		expect(query(await press(any, 'c'))).toBe(query(both));
	});

	it('may be told to be any before one is chosen', async () => {
		const any = await press(open(library), 'L', 'c');
		expect(seen(any).at(-1)).toBe(' Articles that name any of the chosen leaders.');
		expect(query(await press(any, 'Enter'))).toBe('leader:"To Lam"');
		expect(query(await press(any, 'Space', 'j', 'Space'))).toBe('leader:"To Lam","Xi Jinping"');
	});

	it('leave a query that asks for any of some as it is, but for the one that is let go', async () => {
		const state = await press(open(library, { text: '-trade leader:"to lam",xi date:2022..2024' }), 'L');
		expect(screenOf(state)).toMatchObject({ chosen: ['To Lam', 'Xi Jinping'], match: 'any' });
		const toggled = async (...typed: string[]) => {
			let now = state;
			for (const name of typed) now = await press(now, '/', `type:${name}`, 'Enter', 'Space', 'Esc');
			return query(now);
		};
		expect(await toggled('thong')).toBe('-trade leader:"to lam",xi,"Thongloun Sisoulith" date:2022..2024');
		expect(await toggled('thong', 'thong')).toBe('-trade leader:"to lam",xi date:2022..2024');
		expect(await toggled('to lam')).toBe('-trade leader:xi date:2022..2024');
		expect(await toggled('to lam', 'xi')).toBe('-trade date:2022..2024');
	});

	it('open with those of the query, in whatever form it names them', async () => {
		expect(screenOf(await press(open(library, { text: 'leader:xi' }), 'L'))).toMatchObject({
			chosen: ['Xi Jinping'],
			match: 'all',
			cursor: 1,
		});
	});

	it('are counted over what the rest of the query leaves', async () => {
		const state = await press(open(library), 'D', 'Enter', 'L');
		expect(names(state)).toEqual(['To Lam', 'Xi Jinping']);
	});

	it('change nothing when they are left by Esc, and let go of the last choice', async () => {
		const before = await open(library);
		expect((await press(before, 'L', 'Space', 'Esc')).step).toEqual(before.step);
		const narrowed = await press(before, 'L', 'Enter');
		expect(ids(await press(narrowed, 'L', 'Space', 'Enter'))).toHaveLength(4);
	});

	it('are found by what a name, a country or an office begins with', async () => {
		const typing = await press(open(library), 'L', 'j', '/', 'type:tro ngu');
		expect(names(typing)).toEqual(['Nguyen Phu Trong']);
		const kept = await press(typing, 'Enter');
		expect(kept.step.typing).toBe(false);
		expect(ids(await press(kept, 'Space', 'Enter'))).toEqual(['zhongwen']);
		const cleared = await press(kept, 'Esc');
		expect(names(cleared)).toHaveLength(4);
		expect(screenOf(cleared).cursor).toBe(2);
		expect(names(await press(typing, 'type:vietnam'))).toEqual(['To Lam', 'Nguyen Phu Trong']);
		expect(names(await press(typing, 'Esc'))).toHaveLength(4);
		expect(seen(await press(typing, 'type:zzz', 'Enter', 'Space', 'j'))[2]).toBe(
			'  No leader is called that.',
		);
		expect((await press(cleared, 'Esc')).step.screen.kind).toBe('list');
	});

	it('lead to what the articles of the chosen agree on, to their months, and back', async () => {
		const chosen = await press(open(library), 'L', 'Space');
		const agreed = await press(chosen, 'A');
		expect(agreed.step.screen.kind).toBe('all agreements');
		expect(agreed.step.query.text).toBe('leader:"To Lam"');
		expect((await press(agreed, 'Esc')).step).toEqual(chosen.step);
		expect((await press(agreed, 'T', 'L')).step.screen).toMatchObject({
			kind: 'leaders',
			chosen: ['To Lam'],
		});
	});

	it('say so where there are none', async () => {
		const state = await press(open(library, { text: 'zzzzzz' }), 'L', 'Space', 'c', 'j');
		expect(seen(state)[2]).toBe('  No leader in these articles.');
		expect((await press(state, 'Enter')).step.screen.kind).toBe('list');
	});
});

const line = (state: State, of: string): string =>
	seen(state).find(text => text.includes(of)) ?? `no line with ${of}`;

describe('their table', () => {
	const opened = (columns: number, rows: number, ...keys: string[]) =>
		press(open(library, { columns, rows }), 'L', ...keys);

	it('has every column in 120', async () => {
		const state = await opened(120, 40);
		expect(seen(state)[1]?.split(/\s+/).filter(Boolean)).toEqual([
			'name',
			'native',
			'country',
			'office',
			'first',
			'last',
			'articles',
			'papers',
		]);
		expect(line(state, 'Xi Jinping')).toMatch(
			/^ ○ Xi Jinping +习近平 +China +.*2022-10-31 +2024-08-21 +2 +\d+$/,
		);
	});

	it('does without office and first date in 80', async () => {
		const state = await opened(80, 24);
		expect(line(state, 'name').split(/\s+/).filter(Boolean)).toEqual([
			'name',
			'native',
			'country',
			'last',
			'articles',
			'papers',
		]);
	});

	it('has name, articles and papers in 40', async () => {
		expect(
			line(await opened(40, 12), 'name')
				.split(/\s+/)
				.filter(Boolean),
		).toEqual(['name', 'articles', 'papers']);
	});

	it.each([
		[120, 40],
		[80, 24],
		[40, 12],
	])('fits %dx%d, with its numbers in one column beside wide letters', async (columns, rows) => {
		const state = await opened(columns, rows, 'j', 'Space');
		const { panes, head, foot } = frame(state);
		const lines = panes[0]?.lines ?? [];
		for (const text of [head, foot ?? '', ...lines]) expect(stringWidth(text)).toBeLessThanOrEqual(columns);
		const ends = lines.map(text => stringWidth(stripVTControlCharacters(text).trimEnd()));
		expect(new Set(ends)).toHaveLength(1);
		expect(seen(state).join('\n')).toMatch(/● Xi Jinping/);
		expect(seen(state)[0]).toMatch(/2\/4$/);
	});

	it('scrolls below its headings', async () => {
		const many: Library = {
			...library,
			leaders: async () => ({
				total: 3000,
				rows: Array.from({ length: 3000 }, (_, at) => ({
					name: `Leader ${at}`,
					nativeName: null,
					country: at % 2 ? 'Laos' : null,
					role: null,
					first: null,
					last: null,
					articles: 1,
					papers: 0,
				})),
			}),
		};
		const state = await press(open(many), 'L', 'G');
		expect(seen(state)[1]).toMatch(/^ {3}name/);
		expect(seen(state).at(-2)).toMatch(/^ ○ Leader 2999/);
		expect(seen(state)[0]).toMatch(/3,000\/3,000$/);
		expect(seen(await resize(state, 40, 12)).at(-2)).toMatch(/^ ○ Leader 2999/);
	});

	it('paints the leaders of one country alike', async () => {
		const state = await press(open(library), 'L', 'G');
		const colour = (name: string) =>
			drawn(state)
				.find(text => text.includes(name))
				?.split(name)[0]
				?.split(' ')
				.at(-1);
		expect(colour('To Lam')).toMatch(/^\x1b\[38;2;/);
		expect(colour('To Lam')).toBe(colour('Nguyen Phu Trong'));
		expect(colour('To Lam')).not.toBe(colour('Xi Jinping'));
	});
});
