import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { everything, type Library, type Page, type Query } from '../../src/library/library.ts';
import { keymapWith } from '../../src/tui/keymap-with.ts';
import { frame } from '../../src/tui/screens/frame.ts';
import type { Look } from '../../src/tui/state/state.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { agreedLibrary } from './agreed.ts';
import { drawn, open, press, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const sizes = [
	[120, 40],
	[80, 24],
	[40, 12],
] as const;

const ways: readonly (readonly [string, readonly string[]])[] = [
	['the list', []],
	['the end of the list', ['G']],
	['a search', ['/', 'type:railway gates']],
	['a search in vain', ['/', 'type:qqqqq', 'Enter']],
	['a line that is no query', ['/', 'type:daet:2024']],
	['an article', ['Enter', 'Space']],
	['an article in Chinese', ['G', 'Enter']],
	['matches', ['Enter', '/', 'type:railway', 'Enter', 'n']],
	['agreements', ['a', 'j']],
	['a passage', ['a', 'j', 'Enter']],
	['no agreements', ['j', 'a']],
	['leaders', ['L', 'j', 'Space']],
	['dates', ['D', 'j', 'Space']],
	['help', ['?', 'j']],
	['keys looked for', ['?', '/', 'type:article', 'Enter']],
	['completions', ['/', 'type:leader:', 'Tab', 'Tab']],
	['the palette', [':', '↓', '↓']],
];

describe('where the terminal knows only ASCII', () => {
	it.each(ways)('%s is drawn with it, and no column moves', async (_, keys) => {
		const theme = (utf8: boolean) => themeFor('none', { utf8 });
		const state = await press(open(library, { columns: 120, rows: 40 }), ...keys);
		const lines = seen({ ...state, theme: theme(false) });
		expect(lines.filter(line => /[^ -~]/.test(line))).toEqual([]);
		const widths = seen({ ...state, theme: theme(true) }).map(line => stringWidth(line));
		expect(lines.map(line => line.length)).toEqual(widths);
	});
});

describe.each(sizes)('at %d columns and %d rows', (columns, rows) => {
	it.each(ways)('%s fits the screen', async (_, keys) => {
		const state = await press(await open(library, { columns, rows }), ...keys);
		const { head, panes, foot } = frame(state);
		expect(stringWidth(head)).toBeLessThanOrEqual(columns);
		expect(stringWidth(foot ?? '')).toBeLessThanOrEqual(columns);
		expect(panes.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(columns);
		for (const { width, lines } of panes) {
			expect(lines.length).toBeLessThanOrEqual(rows - 2);
			expect(Math.max(0, ...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(width);
			expect(lines.join('')).not.toContain('\n');
		}
	});
});

describe('the list', () => {
	it('shows date, title, leaders and papers signed, and how many there are', async () => {
		const lines = seen(await open(library));
		expect(lines[0]).toBe(' communique  4 articles');
		expect(lines[1]).toBe('• Vietnam and China sign three papers in Beijing');
		expect(lines[2]).toMatch(/^ {2}2024-08-21 {2}To Lam, Xi Jinping +3 signed$/);
		expect(lines[4]).toBe('  2024-03-02  To Lam');
	});

	it('keeps the papers signed beside a preview, and leaves them out where leaders need the room', async () => {
		const row = async (columns: number, rows: number) =>
			seen(await open(library, { columns, rows })).find(line => line.includes('2024-08-21'));
		expect(await row(120, 40)).toMatch(/^ {2}2024-08-21 {2}To Lam, Xi Jinping +3 signed$/);
		expect(await row(40, 12)).toBe('  2024-08-21  To Lam, Xi Jinping');
	});

	it('cuts a wide title between its letters', async () => {
		const title = seen(await open(library, { columns: 40, rows: 12 })).find(line => line.includes('习近平'));
		expect(title).toMatch(/^• 习近平同越共.*…$/);
		expect(stringWidth(title ?? '')).toBeGreaterThanOrEqual(37);
	});

	it('has a preview beside it from 100 columns on', async () => {
		expect(frame(await open(library, { columns: 99 })).panes).toHaveLength(1);
		const [, preview] = frame(await open(library, { columns: 100 })).panes;
		expect(preview?.lines.join('\n')).toContain('The two leaders saw the papers signed.');
	});

	it('shows the filters and counts in the head line', async () => {
		const state = await press(
			await open(library),
			'D',
			'Enter',
			'L',
			'Enter',
			'/',
			'type:date:2024 leader:"To Lam" border gate',
		);
		expect(seen(state)[0]).toBe(' communique  1 of 4 · 2024 · To Lam · border gate');
	});

	it('shows what was searched in titles, and the passage that holds it in the preview', async () => {
		const state = await press(
			await open(library, { columns: 120, rows: 20 }),
			'/',
			'type:railway gates',
			'Enter',
		);
		const [, preview] = frame(state).panes;
		expect(preview?.lines.join('\n')).toContain(state.theme.match('railway'));
		const title = await press(await open(library), '/', 'type:bejing', 'Enter');
		expect(drawn(title)[1]).toContain(title.theme.match('Beijing'));
	});

	it('says what was searched in vain, where, and how to get back', async () => {
		const lines = seen(await press(await open(library), '/', 'type:qqqqq', 'Enter')).join(' ');
		expect(lines).toMatch(/Nothing for qqqqq in the 4 articles of \S+/);
		expect(lines).toContain('Esc takes the last step back.');
	});

	it('says what an article is when the folder has none', async () => {
		const empty = await indexOf(folder({ 'picture.png': '' }));
		expect(seen(await open(empty)).join('\n')).toMatch(
			/No articles in \S+\.\n\n {2}Articles are files that end in \.md/,
		);
	});

	it('marks what is unread and what is bookmarked, and paints what was read fainter', async () => {
		const state = await press(open(library), 'm', 'j', 'Enter', 'Esc', 'j');
		expect(seen(state)[1]).toBe('• Vietnam and China sign three papers in Beijing');
		expect(seen(state)[2]).toMatch(/^★ 2024-08-21 /);
		expect(seen(state)[3]).toBe('  Talks in Hanoi on trade');
		expect(drawn(state)[3]).toContain(state.theme.faint('Talks in Hanoi on trade'));
		expect(seen(await press(state, 'g', 'm'))[2]).toMatch(/^ {2}2024-08-21 /);
	});

	it('says why a line cannot be read as a query, and keeps the list', async () => {
		const state = await press(open(library), '/', 'type:dtae:2024');
		expect(seen(state)[0]).toMatch(/^ communique {2}4 articles .*dtae/);
		expect(seen(state)[1]).toBe('• Vietnam and China sign three papers in Beijing');
		expect((await press(state, 'Enter')).step.typing).toBe(true);
		expect((await press(state, 'Esc')).step.mistake).toBeNull();
	});

	it('tells of files that could not be read', async () => {
		const broken = { ...library, problems: [{ file: 'a.md', message: 'no' }] };
		expect(seen(await open(broken))[0]).toMatch(/1 file not read$/);
	});

	it('draws only what is in sight', async () => {
		let asked = 0;
		const [first] = (await library.search(everything, { from: 0, most: 1 })).rows;
		if (!first) throw new Error('no article');
		const many = Array.from({ length: 100_000 }, (_, at) => ({
			...first,
			id: String(at),
			get title() {
				asked++;
				return `Article ${at}`;
			},
		}));
		const large = {
			...library,
			size: many.length,
			search: async (_: Query, { from, most }: Page) => ({
				rows: many.slice(from, from + most),
				total: many.length,
				terms: [],
				respelled: [],
			}),
		};
		const state = await press(await open(large), 'G');
		expect(seen(state)[0]).toBe(' communique  100,000 articles');
		expect(seen(state).join('\n')).toContain('Article 99999');
		expect(asked).toBeLessThan(100);
	});
});

describe('an article', () => {
	it('shows title, date, place and leaders above its text', async () => {
		expect(seen(await press(await open(library), 'Enter')).slice(1, 7)).toEqual([
			'  Vietnam and China sign three papers in Beijing',
			'  2024-08-21 · Beijing · VNA',
			'  To Lam, Xi Jinping',
			'  3 papers',
			'',
			'  The two leaders saw the papers signed.',
		]);
	});

	it('stands in the middle of a wide terminal, at most 80 columns wide', async () => {
		const lines = seen(await press(await open(library, { columns: 119 }), 'Enter'));
		expect(lines[1]).toBe(`${' '.repeat(19)}Vietnam and China sign three papers in Beijing`);
	});

	it('tells which it is, how far one has come, and the matches', async () => {
		const state = await press(await open(library), 'j', 'k', 'Enter', 'G');
		expect(seen(state)[0]).toMatch(/^ communique {2}article 1 of 4 +100%$/);
		const found = await press(state, 'g', '/', 'type:railway', 'Enter', 'n');
		expect(seen(found)[0]).toMatch(/“railway” 2\/4 · \d+%$/);
		expect(seen(await press(state, '/', 'type:zzz'))[0]).toMatch(/“zzz” not found · 100%$/);
	});

	it('paints every match, and the one gone to in another way', async () => {
		const state = await press(await open(library, { rows: 40 }), 'Enter', '/', 'type:railway', 'Enter', 'n');
		const { match, currentMatch } = state.theme;
		const screen = drawn(state).join('\n');
		expect([match, currentMatch].map(paint => screen.split(paint('railway')).length - 1)).toEqual([1, 1]);
	});

	it('has a bar beside the passage of an agreement', async () => {
		const lines = seen(await press(await open(library), 'a', 'j', 'Enter'));
		expect(lines.filter(line => line.startsWith('▌'))).toEqual([
			'▌ 2. Agreement on a smart border gate between the Ministry of Transport and',
			'▌    the Customs Office.',
		]);
	});

	it('still shows matches and cursor without colours', async () => {
		const env = { NO_COLOR: '1' };
		const list = drawn(await open(library, { env }));
		expect(list[1]).toMatch(/^\x1b\[7m/);
		const found = drawn(await press(await open(library, { env }), 'Enter', '/', 'type:railway')).join('\n');
		expect(found).toMatch(/\x1b\[7m\x1b\[4mrailway|\x1b\[4m\x1b\[1mrailway/);
		expect(`${list.join('\n')}${found}`).not.toMatch(/\x1b\[(?:3\d|4[0-7]|9\d)m/);
	});
});

describe('the agreements', () => {
	it('are listed with a bar beside the one at hand', async () => {
		const lines = seen(await press(await open(library), 'a', 'j'));
		expect(lines[0]).toMatch(/2\/3$/);
		expect(lines).toContain('  2 papers in list 1');
		expect(lines).toContain('▌  2. Agreement on a smart border gate');
		expect(lines).toContain('   1. Letter on a railway');
	});

	it('say when there is none', async () => {
		expect(seen(await press(await open(library), 'j', 'a')).slice(1, 4)).toEqual([
			'  Talks in Hanoi on trade',
			'',
			'  No agreement was found here.',
		]);
	});
});

describe('the dates', () => {
	it('mark what is chosen, and show the list that follows beside it', async () => {
		const state = await press(await open(library, { columns: 120 }), 'D', 'Space');
		const lines = seen(state);
		expect(lines[0]).toBe(' communique  2 of 4 · 2024');
		expect(lines.some(line => /● 2024 .*2/.test(line))).toBe(true);
		expect(lines.some(line => /○ 2024-08 .*1/.test(line))).toBe(true);
		expect(frame(state).panes[1]?.lines.join('')).toContain('Vietnam and China sign');
	});
});

describe('the hints', () => {
	it('are those of the screen, and as many as fit', async () => {
		const hints = async (columns: number, ...keys: string[]) =>
			seen(await press(await open(library, { columns }), ...keys)).at(-1);
		expect(await hints(80)).toMatch(/^ Enter read {2}\/ search {2}L leaders {2}D dates .*\? help {2}q quit$/);
		expect(await hints(40)).toMatch(/^ Enter read {2}\/ search +\? help {2}q quit$/);
		expect(await hints(80, 'Enter')).not.toContain('next match');
		expect(await hints(80, 'Enter', '/', 'type:railway', 'Enter')).toMatch(
			/^ n next {2}N previous {2}Esc back/,
		);
	});
});

describe('a message', () => {
	it('stands in place of the hints, in one line, without what a name has slipped in', async () => {
		const state = {
			...(await open(library, { columns: 40, rows: 12 })),
			message: `a\x1b[2J\nb ${'c'.repeat(50)}`,
		};
		expect(seen(state).at(-1)).toMatch(/^ a.* b c+…$/);
		expect(drawn(state).at(-1)).not.toMatch(/\x1b\[2J|\n/);
	});
});

describe('a terminal that is too small', () => {
	it('is told so, and gets its screen back when it grows', async () => {
		const lines = seen(await open(library, { columns: 30, rows: 8 }));
		expect(lines.slice(0, 2)).toEqual(['communique needs 40x12,', 'this terminal is 30x8.']);
	});
});

describe('the keys of a person', () => {
	const { keymap } = keymapWith([
		{ place: null, command: 'leaders', keys: ['w'], line: 1 },
		{ place: null, command: 'back', keys: ['z'], line: 2 },
		{ place: null, command: 'dates', keys: [], line: 3 },
	]);

	it('stand in hints, in the help and in an empty list', async () => {
		const state = await open(library, { keymap });
		expect(seen(state).at(-1)).toMatch(/ w leaders /);
		expect(seen(state).at(-1)).not.toMatch(/dates/);
		const help = seen(await press(state, '?')).join('\n');
		expect(help).toMatch(/^ {4}w {12}filter by leader /m);
		expect(help).not.toMatch(/filter by date/);
		const empty = await press(state, '/', 'type:qqqqq', 'Enter');
		expect(seen(empty).join('\n')).toContain('z takes the last step back.');
	});

	it('do what they are bound to', async () => {
		const leaders = await press(open(library, { keymap }), 'w');
		expect(leaders.step.screen.kind).toBe('leaders');
		expect((await press(leaders, 'Esc')).step.screen.kind).toBe('leaders');
		expect((await press(leaders, 'z')).step.screen.kind).toBe('list');
	});
});

describe('the look that a person wants', () => {
	const second = async (look: Look, columns = 80) => seen(await open(library, { look, columns }))[2];

	it('has its columns in the list, in their order', async () => {
		expect(await second({ columns: ['place', 'title', 'date'], dates: 'iso' })).toBe('  Beijing  2024-08-21');
		expect(await second({ columns: ['id', 'agency', 'leaders', 'signed'], dates: 'iso' })).toMatch(
			/^ {2}beijing {2}VNA {2}To Lam, Xi Jinping +3 signed$/,
		);
	});

	it('cuts what a line has no room for', async () => {
		const line = await second({ columns: ['leaders', 'date', 'place', 'agency'], dates: 'iso' }, 40);
		expect(line).toMatch(/^ {2}To Lam, Xi Jinping {2}2024-08-21 .*…$/);
		expect(line?.length).toBeLessThan(40);
	});

	it('has dates in the list and above an article as they are wanted', async () => {
		const state = await open(library, { look: { columns: null, dates: '21 Aug 2024' } });
		expect(seen(state)[2]).toMatch(/^ {2}21 Aug 2024 {2}To Lam, Xi Jinping/);
		expect(seen(state)[4]).toMatch(/^ {2}2 Mar 2024 {3}To Lam/);
		expect(seen(await press(state, 'Enter')).join('\n')).toContain('21 Aug 2024 · Beijing · VNA');
	});

	it.each([
		['A', /^ {5}21 Aug 2024 {2}signed/],
		['L', /○ To Lam .* 21 Aug 2024 +1 /],
		['D', /○ Aug 2024 /],
		['T', /^ Aug 2024 +1 /],
		['Enter', /[│┃] date {4}21 Aug 2024$/],
	])('has them on the screen of %s', async (key, dated) => {
		const agreed = await agreedLibrary();
		const state = await open(agreed, {
			columns: 140,
			rows: 40,
			look: { columns: null, dates: '21 Aug 2024' },
		});
		const lines = seen(await press(state, key));
		expect(lines).toContainEqual(expect.stringMatching(dated));
		expect(lines.join('\n')).not.toMatch(/2024-08/);
	});
});
