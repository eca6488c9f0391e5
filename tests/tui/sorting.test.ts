import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import type { State } from '../../src/tui/state/state.ts';
import { rowAt } from '../../src/tui/state/steps.ts';
import { open, press, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const ids = ({ step }: State) => step.result.rows.map(({ id }) => id);
const current = ({ step }: State) => rowAt(step.result, step.at)?.id;

describe('the order of the list', () => {
	it('is changed by a key, and told in the head line', async () => {
		const oldest = await press(open(library), 'S');
		expect(ids(oldest)).toEqual(['zhongwen', 'vientiane', 'hanoi', 'beijing']);
		expect(seen(oldest)[0]).toMatch(/ oldest first$/);
		const byTitle = await press(oldest, 'S');
		expect(ids(byTitle)).toEqual(['vientiane', 'hanoi', 'beijing', 'zhongwen']);
		expect(seen(byTitle)[0]).toMatch(/ by title$/);
		expect(ids(await press(byTitle, 'S'))).toEqual(['zhongwen', 'beijing', 'hanoi', 'vientiane']);
		const usual = await press(byTitle, 'S', 'S');
		expect(ids(usual)).toEqual(ids(await open(library)));
		expect(seen(usual)[0]).toMatch(/4 articles$/);
	});

	it('leaves the cursor on its article', async () => {
		expect(current(await press(open(library), 'j', 'S'))).toBe('hanoi');
		expect(current(await press(open(library), 'j', 'S', 'S'))).toBe('hanoi');
	});

	it('can be the newest first where words have the best first', async () => {
		const found = await press(open(library, { text: 'trade' }), 'S');
		expect(seen(found)[0]).toMatch(/ newest first$/);
	});

	it('stays through a search, an article and a filter', async () => {
		const state = await press(open(library), 'S');
		expect(ids(await press(state, '/', 'type:leader:lam', 'Enter'))).toEqual(['hanoi', 'beijing']);
		expect(ids(await press(state, 'Enter', 'Esc'))).toEqual(ids(state));
		expect(ids(await press(state, 'L', 'Enter'))).toEqual(['hanoi', 'beijing']);
		expect(ids(await press(state, 'T', 'Esc'))).toEqual(ids(state));
	});

	it('is told in 40 columns as well', async () => {
		const narrow = await press(open(library, { columns: 40, rows: 12 }), 'S', 'S', 'S');
		expect(seen(narrow)[0]).toMatch(/^ .*4 articles .*by title, Z first$/);
	});
});
