import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import type { State } from '../../src/tui/state/state.ts';
import { rowAt } from '../../src/tui/state/steps.ts';
import { update } from '../../src/tui/state/update.ts';
import { agreedLibrary } from './agreed.ts';
import { open, press, seen, smallLibrary } from './press.ts';

let library: Library;
let agreed: Library;
beforeAll(async () => {
	library = await smallLibrary();
	agreed = await agreedLibrary();
});

const current = ({ step }: State) => rowAt(step.result, step.at)?.id;
const kind = ({ step }: State) => step.screen.kind;

/** Clicks where a text begins on the screen; `from` counts columns to look from. */
const click = async (from: State | Promise<State>, text: string, times = 1): Promise<State> => {
	let state = await from;
	const lines = seen(state);
	const row = lines.findIndex(line => line.includes(text));
	const column = lines[row]?.indexOf(text) ?? -1;
	for (let at = 0; at < times; at++)
		// A head of two rows has no line of its own for the second.
		state = await update(state, { type: 'click', column, row: row === 0 ? 0 : row + headAir(state) });
	return state;
};
const headAir = ({ rows }: State) => (rows < 20 ? 0 : 1);

const wheel = async (from: State | Promise<State>, ...turns: readonly (1 | -1)[]): Promise<State> => {
	let state = await from;
	for (const turn of turns) state = await update(state, { type: 'wheel', turn });
	return state;
};

describe.each([
	[120, 40],
	[80, 24],
	[40, 12],
])('at %dx%d a click', (columns, rows) => {
	const list = (query = {}) => open(library, { columns, rows, ...query });

	it('moves the cursor, and reads the article at the second', async () => {
		const state = await click(list(), 'Laos opens');
		expect([kind(state), current(state)]).toEqual(['list', 'vientiane']);
		expect(kind(await click(state, 'Laos opens'))).toBe('article');
		expect(current(await click(list(), '2022-10-31'))).toBe('zhongwen');
	});

	it('removes the filter it is on', async () => {
		const state = await click(list({ text: 'leader:"To Lam" date:2024' }), '2024');
		expect(state.step.query.text).toBe('leader:"To Lam"');
		expect((await press(state, 'Esc')).step).toMatchObject({
			chip: null,
			query: { text: 'leader:"To Lam" date:2024' },
		});
	});

	it('chooses a leader, and lists by that one at the second', async () => {
		const state = await click(press(list(), 'L'), 'Xi Jinping', 2);
		expect(state.step.query.text).toBe('leader:"Xi Jinping"');
	});

	it('goes to an agreement, and to its passage at the second', async () => {
		const state = await click(press(list(), 'a'), 'Agreement on');
		expect(state.step.screen).toMatchObject({ kind: 'agreements', cursor: 1 });
		expect(kind(await click(state, 'Agreement on'))).toBe('article');
	});

	it('goes to an agreement of all that is listed, below the headings, and to its passage at the second', async () => {
		const state = await click(press(open(agreed, { columns, rows }), 'A'), 'Memorandum of');
		expect(state.step.screen).toMatchObject({ kind: 'all agreements', cursor: 1 });
		expect(kind(await click(state, 'Memorandum of'))).toBe('article');
		expect((await click(state, 'Vietnam and China')).step).toEqual(state.step);
	});

	it('goes to a month, and lists its articles at the second', async () => {
		const state = await click(press(list(), 'T'), '2024-03');
		expect(state.step.screen).toMatchObject({ kind: 'timeline', cursor: 5 });
		expect(current(await click(state, '2024-03'))).toBe('hanoi');
	});

	it('does the action it is on at the second', async () => {
		expect(kind(await click(press(list(), ':'), 'what was agreed', 2))).toBe('agreements');
	});

	it('does nothing beside what can be clicked', async () => {
		const state = await list();
		for (const [column, row] of [
			[3, 0],
			[3, rows - 1],
			[3, rows + 5],
		] as const)
			expect(await update(state, { type: 'click', column, row })).toEqual(state);
	});
});

describe('a click', () => {
	it('on the preview reads its article', async () => {
		const state = await open(library, { columns: 120, rows: 40 });
		expect(kind(await update(state, { type: 'click', column: 90, row: 10 }))).toBe('article');
	});

	it('below the last row does nothing', async () => {
		const state = await open(library);
		expect(await update(state, { type: 'click', column: 3, row: 20 })).toEqual(state);
	});

	it('keeps the search that is being typed at the second', async () => {
		const state = await click(press(open(library), '/', 'type:date:2024'), 'Talks in Hanoi');
		expect([state.step.typing, current(state)]).toEqual([true, 'hanoi']);
		expect((await click(state, 'Talks in Hanoi')).step).toMatchObject({ typing: false, at: 1 });
	});
});

describe('the wheel', () => {
	it('scrolls a text by three lines', async () => {
		const read = await wheel(press(open(library), 'Enter'), 1, 1, -1);
		expect(read.step.screen).toMatchObject({ kind: 'article', top: 3 });
		expect((await wheel(read, -1, -1)).step.screen).toMatchObject({ top: 0 });
	});

	it('moves by a row in the list', async () => {
		expect(current(await wheel(open(library), 1, 1, -1))).toBe('hanoi');
	});
});
