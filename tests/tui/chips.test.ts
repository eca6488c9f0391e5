import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { without } from '../../src/library/query/edit-query.ts';
import { chipAt } from '../../src/tui/screens/head.ts';
import { chipsOf } from '../../src/tui/state/chips.ts';
import type { State } from '../../src/tui/state/state.ts';
import { rowAt } from '../../src/tui/state/steps.ts';
import { drawn, open, press, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const labels = (text: string) => chipsOf(text).map(({ label }) => label);

describe('the chips of a query', () => {
	it.each([
		['', []],
		['leader:"To Lam" date:2024', ['To Lam', '2024']],
		['date:2022..2024,2020', ['2022..2024 or 2020']],
		['border  gate leader:xi', ['border gate', 'xi']],
		['tea date:2024 "rice cake" coffee', ['tea', '2024', '"rice cake" coffee']],
		['-leader:xi -tea is:unread', ['not xi', 'not tea', 'unread']],
		[
			'since:2024-08 until:"last month" party:customs tag:visit',
			['since 2024-08', 'until last month', 'party customs', 'tag visit'],
		],
		['date:2024 (rice OR tea)', ['2024', '(rice OR tea)']],
		['rice OR tea', ['rice OR tea']],
		['(rice tea)', ['(rice tea)']],
		['leader:', []],
	])('of %j are %j', (text, expected) => {
		expect(labels(text)).toEqual(expected);
	});

	it('can each be taken out, and the others stay', () => {
		const text = 'tea leader:"To Lam" -rice date:2024 (a OR b)';
		for (const [at, chip] of chipsOf(text).entries())
			expect(labels(without(text, chip))).toEqual(labels(text).toSpliced(at, 1));
	});
});

describe('filters in the head line', () => {
	const narrowed = (size = {}) => open(library, { text: 'leader:"To Lam" date:2024 border', ...size });
	const text = ({ step }: State) => step.query.text;
	const current = ({ step }: State) => rowAt(step.result, step.at)?.id;

	it('stand there as a person reads them', async () => {
		expect(seen(await narrowed())[0]).toBe(' communique  2 of 4 · To Lam · 2024 · border');
	});

	it('are removed by Backspace, the last first, and given back by Esc', async () => {
		const state = await narrowed();
		expect(text(await press(state, 'Backspace'))).toBe('leader:"To Lam" date:2024');
		expect(text(await press(state, 'Backspace', 'Backspace', 'Backspace', 'Backspace'))).toBe('');
		expect(text(await press(state, 'Backspace', 'Backspace', 'Esc'))).toBe('leader:"To Lam" date:2024');
	});

	it('are chosen by ← and →, past the ends none', async () => {
		const state = await narrowed();
		expect(text(await press(state, '←', '←', 'Backspace'))).toBe('leader:"To Lam" border');
		expect(text(await press(state, '→', 'Delete'))).toBe('date:2024 border');
		expect(text(await press(state, '→', '→', '→', '→', '→', 'Backspace'))).toBe('date:2024 border');
		expect((await press(state, '→', '←')).step.chip).toBeNull();
		expect((await press(state, '→', 'Esc')).step).toEqual(state.step);
		expect(drawn(await press(state, '→', '→'))[0]).toContain(state.theme.cursor('2024'));
	});

	it.each(['A', 'T'])('are removed on the screen that %s opens, which stays', async key => {
		const state = await press(narrowed(), key);
		const wider = await press(state, '←', '←', 'Backspace');
		expect(text(wider)).toBe('leader:"To Lam" border');
		expect(wider.step.screen.kind).toBe(state.step.screen.kind);
		expect(drawn(await press(state, '←'))[0]).toContain(state.theme.cursor('border'));
		expect((await press(wider, 'Esc')).step).toMatchObject({ query: state.step.query, chip: null });
		expect((await press(state, '←', 'Esc')).step).toEqual(state.step);
	});

	it('keep the cursor on its article when one is removed', async () => {
		const state = await open(library, { text: 'date:2023' });
		expect(current(await press(state, 'Backspace'))).toBe('vientiane');
	});

	it('do nothing where there are none', async () => {
		const state = await open(library);
		expect(await press(state, '←', '→', 'Backspace')).toEqual(state);
		expect(seen(state).at(-1)).not.toContain('remove');
		expect(seen(await open(library, { text: 'trade', columns: 120 })).at(-1)).toContain('remove filter');
	});

	it('do without the name of the program where room is short, and without those before the chosen one', async () => {
		const state = await narrowed({ columns: 40, rows: 12 });
		expect(seen(state)[0]).toBe(' 2 of 4 · To Lam · 2024 · border');
		const long = await open(library, {
			text: 'leader:"To Lam" leader:"Xi Jinping" date:2022..2024 customs',
			columns: 40,
			rows: 12,
		});
		expect(seen(long)[0]).toMatch(/^ \d of 4 · To Lam · Xi Jinping · 2022\S*…$/);
		expect(seen(await press(long, '←'))[0]).toMatch(/^ \d of 4 · … · 2022\.\.2024 · customs$/);
	});

	it('are found by the column they stand in', async () => {
		const state = await narrowed();
		const line = seen(state)[0] ?? '';
		const at = (label: string) => chipAt(state, line.indexOf(label));
		expect([at('To Lam'), at('2024'), at('border'), at('2 of')]).toEqual([0, 1, 2, null]);
		expect(chipAt(state, line.indexOf('2024') + 4)).toBeNull();
		const scrolled = await press(
			open(library, {
				text: 'leader:"Nguyen Phu Trong" leader:"Xi Jinping" date:2022',
				columns: 40,
				rows: 12,
			}),
			'←',
		);
		expect(chipAt(scrolled, (seen(scrolled)[0] ?? '').indexOf('Xi'))).toBe(1);
	});
});
