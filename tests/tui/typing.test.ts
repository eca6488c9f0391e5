import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { lineTyped } from '../../src/tui/state/searching.ts';
import type { State } from '../../src/tui/state/state.ts';
import { rowAt } from '../../src/tui/state/steps.ts';
import { drawn, open, press, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const line = (state: State) => lineTyped(state.step);
const current = ({ step }: State) => rowAt(step.result, step.at)?.id;
const typing = (text: string) => press(open(library), '/', `type:${text}`);

describe('Tab', () => {
	it.each([
		['names of fields', 'tea lea', 'tea leader:'],
		['leaders, whatever their accents', 'leader:tô', 'leader:"To Lam"'],
		['leaders by any of their names', 'leader:jin', 'leader:"Xi Jinping"'],
		['a quotation that is open', 'leader:"to l', 'leader:"To Lam"'],
		['the second of two values', 'leader:xi,tho', 'leader:xi,"Thongloun Sisoulith"'],
		['what is excluded', '-leader:thong', '-leader:"Thongloun Sisoulith"'],
		['places', 'place:h', 'place:Hanoi'],
		['agencies', 'agency:', 'agency:VNA'],
		['countries', 'country:la', 'country:Laos'],
		['what an article may be', 'is:book', 'is:bookmarked'],
		['kinds of paper, quoted where they have blanks', 'type:joint', 'type:"joint statement"'],
		['states of papers', 'status:sig', 'status:signed'],
		['kinds of agreement', 'kind:prop', 'kind:proposal'],
	])('completes %s', async (_, text, completed) => {
		expect(line(await press(typing(text), 'Tab'))).toBe(completed);
	});

	it('lists what that finds', async () => {
		expect((await press(typing('leader:thong'), 'Tab')).step.result.total).toBe(1);
	});

	it('takes the next one when it is pressed again, and Shift-Tab the one before, round the ends', async () => {
		const state = await typing('is:');
		const states = ['is:undated', 'is:signed', 'is:read', 'is:unread', 'is:bookmarked'];
		expect(line(await press(state, 'Tab', 'Tab'))).toBe(states[1]);
		expect(line(await press(state, 'Tab', 'Tab', 'Shift-Tab'))).toBe(states[0]);
		expect(line(await press(state, 'Shift-Tab'))).toBe(states[4]);
		expect(line(await press(state, 'Shift-Tab', 'Tab'))).toBe(states[0]);
	});

	it('goes from the name of a field to its values', async () => {
		expect(line(await press(typing('agen'), 'Tab', 'Tab'))).toBe('agency:VNA');
	});

	it('begins anew after a letter', async () => {
		expect(line(await press(typing('p'), 'Tab', 'Tab'))).toBe('party:');
		expect(line(await press(typing('p'), 'Tab', 'type:place:v', 'Tab'))).toBe('place:Vientiane');
	});

	it('shows what else it may be above the line, the one that stands there marked', async () => {
		const state = await press(typing('is:'), 'Tab', 'Tab');
		expect(seen(state).at(-2)).toBe(' undated  signed  read  unread  bookmarked');
		expect(drawn(state).at(-2)).toContain(state.theme.cursor('signed'));
		expect(seen(await press(state, 'type:is:s')).at(-2)).not.toContain('undated');
		const narrow = await press(open(library, { columns: 40, rows: 12 }), '/', 'type:is:', 'Shift-Tab');
		expect(seen(narrow).at(-2)).toMatch(/^ (?:\w+ {2})+bookmarked$/);
	});

	it.each(['leader:zzz', 'bord', '"a phrase"', 'date:20'])('leaves %j as it is', async text => {
		const state = await typing(text);
		expect((await press(state, 'Tab')).step).toEqual(state.step);
	});

	it.each([
		['an article', 'Enter'],
		['the leaders', 'L'],
	])('does nothing in %s', async (_, key) => {
		const state = await press(open(library), key, '/', 'type:lea');
		expect((await press(state, 'Tab')).step).toEqual(state.step);
	});
});

describe('↑ and ↓ while typing', () => {
	const searched = () =>
		press(open(library), '/', 'type:trade', 'Enter', 'Esc', '/', 'type:date:2024', 'Enter', 'Esc');

	it('bring back what was searched, the last first, and in the end the line as it was', async () => {
		const state = await press(searched(), '/');
		expect(line(await press(state, '↑'))).toBe('date:2024');
		expect(line(await press(state, '↑', '↑', '↑'))).toBe('trade');
		expect(line(await press(state, '↑', '↑', '↓'))).toBe('date:2024');
		expect(line(await press(state, '↑', '↑', '↓', '↓'))).toBe('');
	});

	it('list what it found, and Enter keeps it', async () => {
		const state = await press(searched(), '/', '↑', '↑', 'Enter');
		expect(state.step).toMatchObject({ typing: false, query: { text: 'trade' } });
		expect(current(state)).toBe('hanoi');
	});

	it('do so over a query that is not touched yet, and leave that one out', async () => {
		const state = await press(searched(), '/', 'type:trade', 'Enter', '/', '↑');
		expect(line(state)).toBe('date:2024');
		expect(line(await press(state, '↓'))).toBe('trade ');
	});

	it('move in the list once something is typed, as Ctrl-n and Ctrl-p do at all times', async () => {
		const state = await press(searched(), '/', 'type:date:2022..2024');
		expect(current(await press(state, '↓', '↓', '↑'))).toBe('hanoi');
		expect(line(await press(state, '↓', '↑'))).toBe('date:2022..2024');
		expect(current(await press(searched(), '/', '↑', 'Ctrl-n'))).toBe('hanoi');
		expect(current(await press(searched(), '/', 'Ctrl-n', 'Ctrl-n', 'Ctrl-p'))).toBe('hanoi');
	});

	it('stay where nothing was searched, and in an article scroll', async () => {
		expect(line(await press(open(library), '/', '↑'))).toBe('');
		const read = await press(searched(), 'Enter', '/', '↓');
		expect(line(read)).toBe('');
		expect(read.step.screen).toMatchObject({ kind: 'article', top: 1 });
	});

	it('move among the leaders while one is looked for', async () => {
		const state = await press(searched(), 'L', '/', '↓', '↓', '↑');
		expect(line(state)).toBe('');
		expect(state.step.screen).toMatchObject({ kind: 'leaders', cursor: 1 });
	});

	it('keep no search that was given up', async () => {
		expect(line(await press(open(library), '/', 'type:trade', 'Esc', '/', '↑'))).toBe('');
	});
});
