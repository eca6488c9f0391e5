import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { frame } from '../../src/tui/screens/frame.ts';
import type { State } from '../../src/tui/state/state.ts';
import { agreedLibrary } from './agreed.ts';
import { open, press, resize, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const panel = (state: State): readonly string[] =>
	(frame(state).panes[1]?.lines ?? []).map(line => stripVTControlCharacters(line).trimEnd());
const top = ({ step: { screen } }: State) => (screen.kind === 'article' ? screen.top : null);

describe('the facts beside an article', () => {
	const wide = { columns: 120, rows: 40 };

	it('are when, where, who, and which papers', async () => {
		const text = panel(await press(open(library, wide), 'Enter')).join('\n');
		expect(text).toMatch(/^. date +2024-08-21$/m);
		expect(text).toMatch(/^. place +Beijing$/m);
		expect(text).toMatch(/^. agreed +3 papers$/m);
		expect(text).toMatch(/^. Leaders\n. To Lam Tô Lâm\n. {3}Vietnam, .+\n. Xi Jinping 习近平$/m);
		expect(text).toMatch(/^. Papers\n. 1\. {2}Protocol on fresh coconuts$/m);
	});

	it('stand there from 120 columns on, and leave the text its measure', async () => {
		expect(frame(await press(open(library, { columns: 119 }), 'Enter')).panes).toHaveLength(1);
		for (const columns of [120, 133, 200]) {
			const { panes } = frame(await press(open(library, { columns, rows: 40 }), 'Enter'));
			expect(panes.reduce((sum, { width }) => sum + width, 0)).toBe(columns);
			for (const { width, lines } of panes)
				for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
		}
	});

	it('have a border in line beside wide letters', async () => {
		const { panes } = frame(await press(open(library, wide), 'G', 'Enter'));
		for (const line of panes[0]?.lines ?? [])
			expect(stringWidth(line)).toBeLessThanOrEqual(panes[0]?.width ?? 0);
		expect(panel(await press(open(library, wide), 'G', 'Enter')).join('\n')).toContain('Xi Jinping 习近平');
	});

	it('end with the key to more where there is no room', async () => {
		const state = await press(open(library, { columns: 120, rows: 12 }), 'Enter');
		expect(panel(state).at(-1)).toMatch(/^. more: a$/);
	});

	it('show on their border which part of the text is in sight', async () => {
		const bar = (state: State) => panel(state).map(line => line.startsWith('┃'));
		const state = await press(open(library, { columns: 120, rows: 24 }), 'Enter');
		expect(bar(state)[0]).toBe(true);
		expect(bar(state).at(-1)).toBe(false);
		const end = await press(state, 'G');
		expect([bar(end)[0], bar(end).at(-1)]).toEqual([false, true]);
		const short = await press(open(library, { columns: 120, rows: 24 }), 'j', 'Enter');
		expect(bar(short)).not.toContain(true);
	});
});

describe('the margin of an article', () => {
	it('marks the lines in which a paper or a commitment begins', async () => {
		const agreed = await agreedLibrary();
		const text = seen(await press(open(agreed, { rows: 40 }), 'Enter')).join('\n');
		expect(text).toMatch(/^§ +1\. Protocol on 椰子/m);
		expect(text).toMatch(/^§ +2\. Memorandum of/m);
		expect(text.match(/^§/gm)).toHaveLength(2);
		expect(seen(await press(open(agreed), 'j', 'Enter')).join('\n')).toMatch(/^→ Laos and Cuba agreed/m);
	});
});

describe('the place in an article', () => {
	it('is kept when one comes back', async () => {
		const state = await press(open(library), 'Enter', 'Space', 'j');
		expect(top(state)).toBeGreaterThan(0);
		const list = await press(state, 'Esc', 'j', 'Enter', 'Esc', 'k');
		expect(top(await press(list, 'Enter'))).toBe(top(state));
		expect(top(await press(state, 'J', 'K'))).toBe(top(state));
	});

	it('is the same words in another width', async () => {
		const state = await press(open(library), 'Enter', 'Space', 'j');
		const [, , first] = seen(state);
		const narrow = await press(resize(await press(state, 'Esc'), 60, 24), 'Enter');
		expect(seen(narrow)[2]).toBe(first);
	});

	it('is the beginning again of what was read to its end', async () => {
		expect(top(await press(open(library), 'Enter', 'Space', 'Esc', 'Enter', 'G', 'Esc', 'Enter'))).toBe(0);
		expect(top(await press(open(library), 'Enter', 'Space', 'Esc', 'Enter', 'g', 'Esc', 'Enter'))).toBe(0);
	});

	it('is not changed by a look at a passage', async () => {
		const state = await press(open(library), 'Enter', 'Space', 'Esc');
		const back = await press(state, 'a', 'j', 'Enter', 'Esc', 'Esc', 'Enter');
		expect(top(back)).toBe(top(await press(state, 'Enter')));
	});
});
