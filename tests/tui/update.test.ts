import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { matchesOf } from '../../src/tui/state/matches.ts';
import type { ArticleScreen, State } from '../../src/tui/state/state.ts';
import { rowAt } from '../../src/tui/state/steps.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { open, press, resize, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const ids = ({ step }: State) => step.result.rows.map(({ id }) => id);
const current = ({ step }: State) => rowAt(step.result, step.at)?.id;
const kind = ({ step }: State) => step.screen.kind;
const article = ({ step }: State): ArticleScreen => {
	if (step.screen.kind !== 'article') throw new Error(`the screen is ${step.screen.kind}`);
	return step.screen;
};

describe('the list', () => {
	it('begins with the newest, and moves by row, page and to its ends', async () => {
		const state = await open(library);
		expect(ids(state)).toEqual(['beijing', 'hanoi', 'vientiane', 'zhongwen']);
		expect(current(state)).toBe('beijing');
		expect(current(await press(state, 'j', '↓', 'k'))).toBe('hanoi');
		expect(current(await press(state, 'G'))).toBe('zhongwen');
		expect(current(await press(state, 'End', 'Home'))).toBe('beijing');
		expect(current(await press(state, 'PgDn'))).toBe('zhongwen');
		expect(current(await press(state, 'G', 'j', 'j', 'k'))).toBe('vientiane');
		expect(current(await press(state, 'k', 'b', 'Ctrl-u'))).toBe('beijing');
	});

	it('opens an article, and Esc comes back to it', async () => {
		const read = await press(await open(library), 'j', 'Enter');
		expect(article(read).article.id).toBe('hanoi');
		expect(current(await press(read, 'Esc'))).toBe('hanoi');
		expect(kind(await press(read, 'Esc'))).toBe('list');
	});

	it('stays where it is when there is nothing to take back', async () => {
		const state = await press(await open(library), 'j');
		expect((await press(state, 'Esc')).step).toEqual(state.step);
	});
});

describe('a file that is gone', () => {
	const without = (id: string) => ({
		...library,
		size: library.size,
		article: async (asked: string) => (asked === id ? null : library.article(asked)),
	});

	it('is told of at the foot until the next key, by whatever way one comes to it', async () => {
		const state = await press(open(without('hanoi')), 'j', 'Enter');
		expect(kind(state)).toBe('list');
		expect(state.message).toBe('hanoi.md is gone, or may not be read');
		expect((await press(state, 'k')).message).toBeNull();
		expect((await press(state, 'a')).message).toMatch(/^hanoi\.md/);
		const next = await press(open(without('hanoi')), 'Enter', 'J');
		expect(article(next).article.id).toBe('beijing');
		expect(next.message).toMatch(/^hanoi\.md/);
	});

	it('is not told of where there is no next article', async () => {
		expect((await press(open(library), 'G', 'Enter', 'J')).message).toBeNull();
	});
});

describe('searching the library', () => {
	it('follows what is typed, and forgives a wrong letter', async () => {
		const typing = await press(await open(library), '/', 'type:cocon');
		expect(ids(await press(typing, 'type:cocnuts'))).toEqual(['beijing']);
		expect(ids(await press(typing, 'type:'))).toHaveLength(4);
	});

	it('is kept by Enter and taken back by Esc, cursor and all', async () => {
		const before = await press(await open(library), 'j', 'j');
		const kept = await press(before, '/', 'type:trade', 'Enter');
		expect(kept.step.typing).toBe(false);
		expect(ids(kept)).toEqual(['hanoi']);
		expect(current(await press(kept, 'Esc'))).toBe('vientiane');
		expect(ids(await press(kept, 'Esc'))).toHaveLength(4);
		expect((await press(before, '/', 'type:trade', 'Esc')).step).toEqual(before.step);
	});

	it('moves in the list while it is typed', async () => {
		expect(current(await press(await open(library), '/', 'type:border', '↓'))).toBe(
			ids(await press(await open(library), '/', 'type:border'))[1],
		);
	});

	it('takes `q` and `j` for letters', async () => {
		const typing = await press(await open(library), '/', 'q', 'j');
		expect(typing.exit).toBeNull();
		expect(typing.step.typing).toBe(true);
	});

	it('leaves no step behind when nothing was typed', async () => {
		expect((await press(await open(library), '/', 'Enter')).past).toEqual([]);
	});

	it('can be changed later, and the change taken back', async () => {
		const changed = await press(await open(library), '/', 'type:trade', 'Enter', '/', 'type:bridge', 'Enter');
		expect(ids(changed)).toEqual(['vientiane']);
		expect(ids(await press(changed, 'Esc'))).toEqual(['hanoi']);
		expect(ids(await press(changed, 'Esc', 'Esc'))).toHaveLength(4);
	});

	it('shows what it found in an article that is opened then, at the first `n`', async () => {
		const read = await press(await open(library), '/', 'type:railway', 'Enter', 'Enter');
		expect(article(read).top).toBe(0);
		expect(article(read).find?.at).toBeNull();
		expect(article(await press(read, 'n')).find?.at).toBe(0);
		expect(kind(await press(read, 'n', 'Esc'))).toBe('list');
	});
});

describe('filtering', () => {
	it('lists years above their months, the newest first, and takes several', async () => {
		const filter = await press(await open(library), 'D');
		const { screen } = filter.step;
		expect(screen.kind === 'dates' && screen.choices.map(({ value, articles }) => [value, articles])).toEqual(
			[
				['2024', 2],
				['2024-08', 1],
				['2024-03', 1],
				['2023', 1],
				['2023-05', 1],
				['2022', 1],
				['2022-10', 1],
			],
		);
		expect(ids(await press(filter, 'j', 'Space', 'j', 'j', 'Space', 'Enter'))).toEqual([
			'beijing',
			'vientiane',
		]);
	});

	it('offers what has no date in the end, which is no choice beside dates', async () => {
		const some = await indexOf(
			folder({
				'bridge.md': '---\ntitle: A bridge\ndate: 2024-03-02\n---\n\nIt was opened.\n',
				'letter.md': '---\ntitle: A letter\n---\n\nIt was sent.\n',
			}),
		);
		const filter = await press(await open(some), 'D', 'G');
		expect(seen(filter)[3]).toMatch(/^ ○ undated +1/);
		const letter = await press(filter, 'Space');
		expect(letter.step.query.text).toBe('is:undated');
		expect(ids(letter)).toEqual(['letter']);
		expect((await press(letter, 'g', 'Space')).step.query.text).toBe('date:2024');
		expect((await press(letter, 'g', 'Space', 'G', 'Space')).step.query.text).toBe('is:undated');
		const again = await press(letter, 'Enter', 'D');
		expect(seen(again)[3]).toMatch(/^ ● undated/);
		expect((await press(again, 'Space', 'Enter')).step.query.text).toBe('');
	});

	it('is taken back step by step', async () => {
		const narrowed = await press(await open(library), 'D', 'Enter', 'L', 'j', 'Enter');
		expect(ids(narrowed)).toEqual(['beijing']);
		expect(ids(await press(narrowed, 'Esc'))).toEqual(['beijing', 'hanoi']);
		expect(ids(await press(narrowed, 'Esc', 'Esc'))).toHaveLength(4);
	});
});

describe('an article', () => {
	const read = () => press(open(library), 'Enter');

	it('scrolls by line, half a page and a page that keeps one line, and stops at its ends', async () => {
		expect(article(await press(await read(), 'j', 'j', 'k')).top).toBe(1);
		expect(article(await press(await read(), 'Space')).top).toBe(20);
		expect(article(await press(await read(), 'PgDn', 'b')).top).toBe(0);
		expect(article(await press(await read(), 'Ctrl-d')).top).toBe(11);
		const end = article(await press(await read(), 'G')).top;
		expect(article(await press(await read(), 'G', 'j', 'Space')).top).toBe(end);
		expect(article(await press(await read(), 'G', 'g')).top).toBe(0);
	});

	it('goes to the next and the previous one, and Esc to that one in the list', async () => {
		const next = await press(await read(), 'J', 'J');
		expect(article(next).article.id).toBe('vientiane');
		expect(article(await press(next, 'K')).article.id).toBe('hanoi');
		expect(current(await press(next, 'Esc'))).toBe('vientiane');
		expect(article(await press(next, 'J', 'J', 'J')).article.id).toBe('zhongwen');
	});

	it('finds words, and goes from match to match, round the end', async () => {
		const found = await press(await read(), '/', 'type:railway', 'Enter');
		expect(matchesOf(found, article(found))).toHaveLength(4);
		expect(article(found).find?.at).toBe(0);
		expect(article(await press(found, 'n', 'n')).find?.at).toBe(2);
		expect(article(await press(found, 'N')).find?.at).toBe(3);
		expect(article(await press(found, 'N', 'n')).find?.at).toBe(0);
	});

	it('brings a match into sight', async () => {
		const last = await press(await read(), '/', 'type:railway', 'Enter', 'N');
		const line = matchesOf(last, article(last)).at(-1)?.[0]?.line ?? -1;
		expect(line - article(last).top).toBeGreaterThanOrEqual(0);
		expect(line - article(last).top).toBeLessThan(21);
	});

	it('lets go of what was found at Esc, and stays where it is', async () => {
		const found = await press(await read(), '/', 'type:railway', 'Enter', 'n', 'n');
		const cleared = await press(found, 'Esc');
		expect(article(cleared)).toMatchObject({ find: null, top: article(found).top });
		expect(kind(await press(cleared, 'Esc'))).toBe('list');
	});

	it('goes back to where the typing began when it is given up', async () => {
		const before = await press(await read(), 'Space');
		expect((await press(before, '/', 'type:coconuts', 'Esc')).step).toEqual(before.step);
		expect((await press(before, '/', 'Enter')).step).toEqual(before.step);
	});

	it('keeps its words at the top when the width changes, on the way back too', async () => {
		const top = (state: State) => article(state).top;
		const before = await press(await read(), 'Space', 'j');
		const narrow = await resize(before, 44, 24);
		expect(top(narrow)).toBeGreaterThan(top(before));
		expect(top(await resize(narrow, 80, 24))).toBe(top(before));
		let dragged = before;
		for (const columns of [70, 63, 51, 44, 47, 59, 66, 71, 80]) dragged = await resize(dragged, columns, 24);
		expect(top(dragged)).toBe(top(before));
		const away = await resize(await press(before, 'a'), 44, 24);
		expect(top(await press(away, 'Esc'))).toBe(top(narrow));
	});
});

describe('the agreements of an article', () => {
	const agreements = () => press(open(library), 'a');

	it('opens from the list and from the article', async () => {
		expect(kind(await agreements())).toBe('agreements');
		expect(kind(await press(await open(library), 'Enter', 'a', 'Esc'))).toBe('article');
	});

	it('goes from one to the next, by pages too', async () => {
		const cursor = (state: State) => state.step.screen.kind === 'agreements' && state.step.screen.cursor;
		expect(cursor(await press(await agreements(), 'j', 'j', 'j', 'k'))).toBe(1);
		expect(cursor(await press(await agreements(), 'G'))).toBe(2);
		expect(cursor(await press(await agreements(), 'PgDn'))).toBe(2);
		expect(cursor(await press(await agreements(), 'G', 'b'))).toBe(0);
		expect(cursor(await press(await agreements(), 'G', 'g'))).toBe(0);
	});

	it('jumps to the passage, and Esc comes back to the same one', async () => {
		const jumped = await press(await agreements(), 'j', 'Enter');
		expect(article(jumped).passage?.text).toMatch(/^Agreement on a \*smart\* border gate/);
		expect((await press(jumped, 'Esc')).step.screen).toMatchObject({ kind: 'agreements', cursor: 1 });
	});

	it('goes to those of the next article', async () => {
		const next = await press(await agreements(), 'J');
		expect(next.step.screen).toMatchObject({ kind: 'agreements', items: [] });
		expect((await press(next, 'Enter')).step).toEqual(next.step);
		expect(current(await press(next, 'Esc'))).toBe('hanoi');
	});
});

describe('the reader', () => {
	it('opens with the query of the command line, and Esc leads to the whole library', async () => {
		const state = await open(library, { text: 'trade leader:"to lam"' });
		expect(ids(state)).toEqual(['hanoi']);
		expect(ids(await press(state, 'Esc'))).toHaveLength(4);
	});

	it('leaves at `q` with 0 from every screen, and at Ctrl-C with 130 even while typing', async () => {
		for (const way of [[], ['Enter'], ['a'], ['L'], ['?']]) {
			expect((await press(await open(library), ...way, 'q')).exit).toBe(0);
		}
		expect((await press(await open(library), '/', 'Ctrl-c')).exit).toBe(130);
		expect((await press(await open(library), 'Ctrl-c')).exit).toBe(130);
	});

	it('moves in an empty list without harm', async () => {
		const empty = await press(await open(library), '/', 'type:zzzzzz', 'Enter', 'j', 'G', 'Enter', 'a', 'J');
		expect(kind(empty)).toBe('list');
		expect(empty.step.at).toBe(0);
	});

	it('shows help over any screen, and goes back to it', async () => {
		const read = await press(await open(library), 'Enter', 'j');
		expect(kind(await press(read, '?'))).toBe('help');
		expect((await press(read, '?', 'j', 'Esc')).step).toEqual(read.step);
	});
});
