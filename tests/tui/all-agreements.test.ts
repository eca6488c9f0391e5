import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Grouping, Library, Page, Query } from '../../src/library/library.ts';
import { frame } from '../../src/tui/screens/frame.ts';
import type { AllAgreementsScreen, State } from '../../src/tui/state/state.ts';
import { agreedLibrary } from './agreed.ts';
import { drawn, open, press, resize, seen } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await agreedLibrary();
});

const screenOf = ({ step: { screen } }: State): AllAgreementsScreen => {
	if (screen.kind !== 'all agreements') throw new Error(`the screen is ${screen.kind}`);
	return screen;
};
const groups = (state: State) => [...new Set(screenOf(state).found.rows.map(({ group }) => group.name))];
const current = (state: State) => {
	const { found, cursor } = screenOf(state);
	return found.rows[cursor - found.from];
};

describe('the agreements of all that is listed', () => {
	it('open from the list, by article, the newest first', async () => {
		const state = await press(open(library), 'A');
		expect(groups(state)).toEqual(['gate', 'bridge', 'rail']);
		expect(screenOf(state).found.total).toBe(5);
	});

	it('are grouped by one thing after the other', async () => {
		let state = await press(open(library), 'A');
		const seen: Record<string, readonly string[]> = {};
		for (let turn = 0; turn < 6; turn++) {
			seen[screenOf(state).grouping] = groups(state);
			state = await press(state, 'c');
		}
		expect(screenOf(state).grouping).toBe('article');
		expect(Object.keys(seen)).toEqual(['article', 'party', 'country', 'status', 'type', 'year']);
		expect(seen.country).toEqual(['China', 'Cuba', 'Laos', 'Vietnam', '']);
		expect(seen.status).toEqual(['commitment', 'signed']);
		expect(seen.type).toEqual(['commitment', 'memorandum of understanding', 'protocol']);
		expect(seen.year).toEqual(['2024', '2023', '2022']);
	});

	it('are those of the articles that are listed', async () => {
		const state = await press(open(library), '/', 'type:date:2023', 'Enter', 'A');
		expect(groups(state)).toEqual(['bridge']);
	});

	it('are searched by the same line, and by their own fields', async () => {
		const typing = await press(open(library), 'A', 'c', '/', 'type:railway');
		expect(screenOf(typing).grouping).toBe('party');
		expect(screenOf(await press(typing, 'type:kind:commitment', 'Enter')).found.rows).toHaveLength(4);
		const kept = await press(typing, 'type:type:protocol', 'Enter');
		expect(new Set(screenOf(kept).found.rows.map(({ article }) => article.id))).toEqual(
			new Set(['gate', 'bridge']),
		);
		expect(screenOf(await press(kept, 'Esc')).found.total).toBe(9);
		expect((await press(kept, 'Esc', 'Esc')).step.screen.kind).toBe('list');
	});

	it('keep the screen when what is typed is no query', async () => {
		const state = await press(open(library), 'A', '/', 'type:daet:2024');
		expect(state.step.mistake).toContain('daet');
		expect(screenOf(state).found.total).toBe(5);
	});

	it('lead to the passage in its article, and Esc back to the same row', async () => {
		const before = await press(open(library), 'A', 'c', 'c', 'G', 'k');
		const source = current(before)?.agreement.source;
		const read = await press(before, 'Enter');
		expect(read.step.screen).toMatchObject({ kind: 'article', passage: source, article: { id: 'rail' } });
		expect(read.step.at).toBe(2);
		expect((await press(read, 'Esc')).step).toEqual(before.step);
		expect((await press(read, 'K', 'Esc')).step.screen).toEqual(before.step.screen);
	});

	it('move by row, page and group', async () => {
		const state = await press(open(library, { rows: 12 }), 'A', 'c', 'c');
		const group = async (...keys: string[]) => current(await press(state, ...keys))?.group.name;
		expect(await group('J')).toBe('Cuba');
		expect(await group('J', 'J', 'J', 'J', 'J')).toBe('');
		expect(await group('G', 'K', 'K')).toBe('Laos');
		expect(await group('G', 'k')).toBe('Vietnam');
		expect(screenOf(await press(state, 'j', 'K')).cursor).toBe(0);
		expect(screenOf(await press(state, 'j', 'j', 'k')).cursor).toBe(1);
		expect(screenOf(await press(state, 'PgDn')).cursor).toBe(4);
		expect(screenOf(await press(state, 'G', 'j')).cursor).toBe(8);
		expect(screenOf(await press(state, 'K', 'k')).cursor).toBe(0);
	});

	it('say so where there are none', async () => {
		const state = await press(open(library), '/', 'type:weather', 'Enter', 'A', 'j', 'J', 'K', 'Enter', 'c');
		expect(seen(state)[2]).toBe('  No agreement in these articles. Esc takes the last step back.');
	});

	it('are asked of the index by pages', async () => {
		const [row] = (
			await library.agreements({ text: '', sort: null, reverse: false }, null, { from: 0, most: 1 })
		).rows;
		if (!row) throw new Error('no agreement');
		const total = 100_000;
		let most = 0;
		const large: Library = {
			...library,
			agreements: async (_: Query, __: Grouping | null, page: Page) => {
				most = Math.max(most, page.most);
				const rows = Array.from({ length: Math.min(page.most, total - page.from) }, (_, at) => ({
					...row,
					group: { name: String(page.from + at), from: page.from + at, size: 1 },
				}));
				return { rows, total };
			},
		};
		const state = await press(open(large), 'A', 'c', 'G', 'b', 'PgDn', 'k');
		expect(seen(state)[0]).toMatch(/agreements by party +99,999\/100,000$/);
		expect(seen(state).filter(line => /^ 999\d\d +1$/.test(line)).length).toBeGreaterThan(5);
		expect(screenOf(state).found.rows.length).toBeLessThan(200);
		expect(most).toBeLessThan(200);
	});
});

describe.each([
	[120, 40],
	[80, 24],
	[40, 12],
])('their screen at %dx%d', (columns, rows) => {
	const shown = (...keys: string[]) => press(open(library, { columns, rows }), 'A', ...keys);

	it('fits, and keeps the cursor in sight, whatever the grouping', async () => {
		for (let turns = 0; turns < 6; turns++) {
			for (const keys of [[], ['j', 'j', 'j'], ['G'], ['G', 'k', 'k', 'k', 'k']]) {
				const state = await shown(...Array.from({ length: turns }, () => 'c'), ...keys);
				const { panes, head, foot } = frame(state);
				for (const { width, lines } of panes) {
					expect(lines.length).toBeLessThanOrEqual(rows - 2);
					for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
				}
				expect(stringWidth(head)).toBeLessThanOrEqual(columns);
				expect(stringWidth(foot ?? '')).toBeLessThanOrEqual(columns);
				expect(panes[0]?.lines.filter(line => line.startsWith('\x1b[7m'))).toHaveLength(2);
			}
		}
	});

	it('tells the grouping and the place in the head line', async () => {
		expect(seen(await shown('c', 'c', 'j'))[0]).toMatch(/by country +2\/9$/);
	});

	it('has a heading above each group, and above the first row in sight', async () => {
		const lines = frame(await shown('c', 'c', 'G')).panes[0]?.lines ?? [];
		expect(seenOf(lines)[0]).toMatch(/^ (?:China|Cuba|Laos|Vietnam) +\d$/);
		expect(seenOf(lines).findLast(line => / {2}\d$/.test(line))).toMatch(/^ no country named +1$/);
	});

	it('has the count of a group in one column, also beside wide letters', async () => {
		const state = await shown();
		const lines = seenOf(frame(state).panes[0]?.lines ?? []);
		const headings = lines.filter(line => / {2}\d$/.test(line));
		expect(headings.length).toBeGreaterThan(1);
		expect(new Set(headings.map(line => stringWidth(line))).size).toBe(1);
		expect(lines.join('\n')).toContain('Protocol on 椰子');
	});

	it('follows a change of size', async () => {
		const state = await resize(await shown('c', 'G'), 40, 12);
		const cursor = frame(state).panes[0]?.lines.filter(line => line.startsWith('\x1b[7m'));
		expect(cursor).toHaveLength(2);
	});
});

const seenOf = (lines: readonly string[]): readonly string[] =>
	lines.map(line => stripVTControlCharacters(line).trimEnd());

describe('beside them', () => {
	it('stands the whole agreement from 100 columns on, with its article and its sentence', async () => {
		const state = await press(open(library, { columns: 120, rows: 40 }), 'A', 'j');
		const beside = seenOf(frame(state).panes[1]?.lines ?? []).join('\n');
		expect(beside).toContain('Vietnam and China sign two papers');
		expect(beside).toContain('Ministry of Transport (Vietnam)');
		expect(frame(await press(open(library, { columns: 99 }), 'A')).panes).toHaveLength(1);
	});

	it('nothing is that words searched are not painted in', async () => {
		const state = await press(open(library), '/', 'type:coconuts', 'Enter', 'A');
		expect(drawn(state).join('\n')).toContain(state.theme.match('coconuts'));
	});
});
