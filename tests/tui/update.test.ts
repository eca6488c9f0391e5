import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { matchesOf } from '../../src/tui/state/matches.ts';
import type { ArticleScreen, State } from '../../src/tui/state/state.ts';
import { open, press, resize, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const ids = ({ step }: State) => step.result.articles.map(({ id }) => id);
const current = ({ step }: State) => step.result.articles[step.at]?.id;
const kind = ({ step }: State) => step.screen.kind;
const article = ({ step }: State): ArticleScreen => {
	if (step.screen.kind !== 'article') throw new Error(`the screen is ${step.screen.kind}`);
	return step.screen;
};

describe('the list', () => {
	it('begins with the newest, and moves by row, page and to its ends', () => {
		const state = open(library);
		expect(ids(state)).toEqual(['beijing', 'hanoi', 'vientiane', 'zhongwen']);
		expect(current(state)).toBe('beijing');
		expect(current(press(state, 'j', '↓', 'k'))).toBe('hanoi');
		expect(current(press(state, 'G'))).toBe('zhongwen');
		expect(current(press(state, 'End', 'Home'))).toBe('beijing');
		expect(current(press(state, 'PgDn'))).toBe('zhongwen');
		expect(current(press(state, 'G', 'j', 'j', 'k'))).toBe('vientiane');
		expect(current(press(state, 'k', 'b', 'Ctrl-u'))).toBe('beijing');
	});

	it('opens an article, and Esc comes back to it', () => {
		const read = press(open(library), 'j', 'Enter');
		expect(article(read).article.id).toBe('hanoi');
		expect(current(press(read, 'Esc'))).toBe('hanoi');
		expect(kind(press(read, 'Esc'))).toBe('list');
	});

	it('stays where it is when there is nothing to take back', () => {
		const state = press(open(library), 'j');
		expect(press(state, 'Esc').step).toEqual(state.step);
	});
});

describe('searching the library', () => {
	it('follows what is typed, and forgives a wrong letter', () => {
		const typing = press(open(library), '/', 'type:cocon');
		expect(ids(press(typing, 'type:cocnuts'))).toEqual(['beijing']);
		expect(ids(press(typing, 'type:'))).toHaveLength(4);
	});

	it('is kept by Enter and taken back by Esc, cursor and all', () => {
		const before = press(open(library), 'j', 'j');
		const kept = press(before, '/', 'type:trade', 'Enter');
		expect(kept.step.typing).toBe(false);
		expect(ids(kept)).toEqual(['hanoi']);
		expect(current(press(kept, 'Esc'))).toBe('vientiane');
		expect(ids(press(kept, 'Esc'))).toHaveLength(4);
		expect(press(before, '/', 'type:trade', 'Esc').step).toEqual(before.step);
	});

	it('moves in the list while it is typed', () => {
		expect(current(press(open(library), '/', 'type:border', '↓'))).toBe(
			ids(press(open(library), '/', 'type:border'))[1],
		);
	});

	it('takes `q` and `j` for letters', () => {
		const typing = press(open(library), '/', 'q', 'j');
		expect(typing.exit).toBeNull();
		expect(typing.step.typing).toBe(true);
	});

	it('clears a word, or the line', () => {
		const typing = press(open(library), '/', 'type:border gate ');
		expect(press(typing, 'Ctrl-w').step.query.text).toBe('border ');
		expect(press(typing, 'Ctrl-u').step.query.text).toBe('');
	});

	it('leaves no step behind when nothing was typed', () => {
		expect(press(open(library), '/', 'Enter').past).toEqual([]);
	});

	it('can be changed later, and the change taken back', () => {
		const changed = press(open(library), '/', 'type:trade', 'Enter', '/', 'type:bridge', 'Enter');
		expect(ids(changed)).toEqual(['vientiane']);
		expect(ids(press(changed, 'Esc'))).toEqual(['hanoi']);
		expect(ids(press(changed, 'Esc', 'Esc'))).toHaveLength(4);
	});

	it('shows what it found in an article that is opened then, at the first `n`', () => {
		const read = press(open(library), '/', 'type:railway', 'Enter', 'Enter');
		expect(article(read).top).toBe(0);
		expect(article(read).find?.at).toBeNull();
		expect(article(press(read, 'n')).find?.at).toBe(0);
		expect(kind(press(read, 'n', 'Esc'))).toBe('list');
	});
});

describe('filtering', () => {
	it('lists leaders by how many articles name them, and narrows by all that are chosen', () => {
		const filter = press(open(library), 'L');
		const { screen } = filter.step;
		expect(
			screen.kind === 'filter' && screen.choices.map(({ value, articles }) => [value, articles]),
		).toEqual([
			['To Lam', 2],
			['Xi Jinping', 2],
			['Nguyen Phu Trong', 1],
			['Thongloun Sisoulith', 1],
		]);
		expect(ids(press(filter, 'Space'))).toEqual(['beijing', 'hanoi']);
		expect(ids(press(filter, 'Space', 'j', 'Space', 'Enter'))).toEqual(['beijing']);
	});

	it('takes the row under the cursor when nothing was chosen', () => {
		const narrowed = press(open(library), 'L', 'j', 'Enter');
		expect(narrowed.step.query.leaders).toEqual(['Xi Jinping']);
		expect(kind(narrowed)).toBe('list');
		expect(ids(narrowed)).toEqual(['beijing', 'zhongwen']);
	});

	it('lists years above their months, the newest first, and takes several', () => {
		const filter = press(open(library), 'D');
		const { screen } = filter.step;
		expect(
			screen.kind === 'filter' && screen.choices.map(({ value, articles }) => [value, articles]),
		).toEqual([
			['2024', 2],
			['2024-08', 1],
			['2024-03', 1],
			['2023', 1],
			['2023-05', 1],
			['2022', 1],
			['2022-10', 1],
		]);
		expect(ids(press(filter, 'j', 'Space', 'j', 'j', 'Space', 'Enter'))).toEqual(['beijing', 'vientiane']);
	});

	it('counts over what the other filters leave', () => {
		const { screen } = press(open(library), 'D', 'Enter', 'L').step;
		expect(screen.kind === 'filter' && screen.choices[0]).toMatchObject({ value: 'To Lam', articles: 2 });
		expect(screen.kind === 'filter' && screen.choices).toHaveLength(2);
	});

	it('is taken back step by step', () => {
		const narrowed = press(open(library), 'D', 'Enter', 'L', 'j', 'Enter');
		expect(ids(narrowed)).toEqual(['beijing']);
		expect(ids(press(narrowed, 'Esc'))).toEqual(['beijing', 'hanoi']);
		expect(ids(press(narrowed, 'Esc', 'Esc'))).toHaveLength(4);
	});

	it('changes nothing when it is left by Esc', () => {
		const before = open(library);
		expect(press(before, 'L', 'Space', 'Esc').step).toEqual(before.step);
	});

	it('opens with what is chosen, in whatever form the command line gave it', () => {
		const { screen } = press(open(library, { leaders: ['xi'] }), 'L').step;
		expect(screen).toMatchObject({ chosen: ['Xi Jinping'], cursor: 1 });
	});

	it('lets go of the last choice', () => {
		const narrowed = press(open(library), 'L', 'Enter');
		expect(ids(press(narrowed, 'L', 'Space', 'Enter'))).toHaveLength(4);
	});
});

describe('an article', () => {
	const read = () => press(open(library), 'Enter');

	it('scrolls by line, half a page and a page that keeps one line, and stops at its ends', () => {
		expect(article(press(read(), 'j', 'j', 'k')).top).toBe(1);
		expect(article(press(read(), 'Space')).top).toBe(20);
		expect(article(press(read(), 'PgDn', 'b')).top).toBe(0);
		expect(article(press(read(), 'Ctrl-d')).top).toBe(11);
		const end = article(press(read(), 'G')).top;
		expect(article(press(read(), 'G', 'j', 'Space')).top).toBe(end);
		expect(article(press(read(), 'G', 'g')).top).toBe(0);
	});

	it('goes to the next and the previous one, and Esc to that one in the list', () => {
		const next = press(read(), 'J', 'J');
		expect(article(next).article.id).toBe('vientiane');
		expect(article(press(next, 'K')).article.id).toBe('hanoi');
		expect(current(press(next, 'Esc'))).toBe('vientiane');
		expect(article(press(next, 'J', 'J', 'J')).article.id).toBe('zhongwen');
	});

	it('finds words, and goes from match to match, round the end', () => {
		const found = press(read(), '/', 'type:railway', 'Enter');
		expect(matchesOf(found, article(found))).toHaveLength(4);
		expect(article(found).find?.at).toBe(0);
		expect(article(press(found, 'n', 'n')).find?.at).toBe(2);
		expect(article(press(found, 'N')).find?.at).toBe(3);
		expect(article(press(found, 'N', 'n')).find?.at).toBe(0);
	});

	it('brings a match into sight', () => {
		const last = press(read(), '/', 'type:railway', 'Enter', 'N');
		const line = matchesOf(last, article(last)).at(-1)?.[0]?.line ?? -1;
		expect(line - article(last).top).toBeGreaterThanOrEqual(0);
		expect(line - article(last).top).toBeLessThan(21);
	});

	it('lets go of what was found at Esc, and stays where it is', () => {
		const found = press(read(), '/', 'type:railway', 'Enter', 'n', 'n');
		const cleared = press(found, 'Esc');
		expect(article(cleared)).toMatchObject({ find: null, top: article(found).top });
		expect(kind(press(cleared, 'Esc'))).toBe('list');
	});

	it('goes back to where the typing began when it is given up', () => {
		const before = press(read(), 'Space');
		expect(press(before, '/', 'type:coconuts', 'Esc').step).toEqual(before.step);
		expect(press(before, '/', 'Enter').step).toEqual(before.step);
	});

	it('keeps its words at the top when the width changes, on the way back too', () => {
		const top = (state: State) => article(state).top;
		const before = press(read(), 'Space', 'j');
		const narrow = resize(before, 44, 24);
		expect(top(narrow)).toBeGreaterThan(top(before));
		expect(top(resize(narrow, 80, 24))).toBe(top(before));
		const dragged = [70, 63, 51, 44, 47, 59, 66, 71, 80].reduce(
			(now, columns) => resize(now, columns, 24),
			before,
		);
		expect(top(dragged)).toBe(top(before));
		const away = resize(press(before, 'a'), 44, 24);
		expect(top(press(away, 'Esc'))).toBe(top(narrow));
	});
});

describe('the agreements of an article', () => {
	const agreements = () => press(open(library), 'a');

	it('opens from the list and from the article', () => {
		expect(kind(agreements())).toBe('agreements');
		expect(kind(press(open(library), 'Enter', 'a', 'Esc'))).toBe('article');
	});

	it('goes from one to the next, by pages too', () => {
		const cursor = (state: State) => state.step.screen.kind === 'agreements' && state.step.screen.cursor;
		expect(cursor(press(agreements(), 'j', 'j', 'j', 'k'))).toBe(1);
		expect(cursor(press(agreements(), 'G'))).toBe(2);
		expect(cursor(press(agreements(), 'PgDn'))).toBe(2);
		expect(cursor(press(agreements(), 'G', 'b'))).toBe(0);
		expect(cursor(press(agreements(), 'G', 'g'))).toBe(0);
	});

	it('jumps to the passage, and Esc comes back to the same one', () => {
		const jumped = press(agreements(), 'j', 'Enter');
		expect(article(jumped).passage?.text).toMatch(/^Agreement on a \*smart\* border gate/);
		expect(press(jumped, 'Esc').step.screen).toMatchObject({ kind: 'agreements', cursor: 1 });
	});

	it('goes to those of the next article', () => {
		const next = press(agreements(), 'J');
		expect(next.step.screen).toMatchObject({ kind: 'agreements', items: [] });
		expect(press(next, 'Enter').step).toEqual(next.step);
		expect(current(press(next, 'Esc'))).toBe('hanoi');
	});
});

describe('the reader', () => {
	it('opens with the query of the command line, and Esc leads to the whole library', () => {
		const state = open(library, { text: 'trade', leaders: ['to lam'] });
		expect(ids(state)).toEqual(['hanoi']);
		expect(ids(press(state, 'Esc'))).toHaveLength(4);
	});

	it('leaves at `q` with 0 from every screen, and at Ctrl-C with 130 even while typing', () => {
		for (const way of [[], ['Enter'], ['a'], ['L'], ['?']]) {
			expect(press(open(library), ...way, 'q').exit).toBe(0);
		}
		expect(press(open(library), '/', 'Ctrl-c').exit).toBe(130);
		expect(press(open(library), 'Ctrl-c').exit).toBe(130);
	});

	it('moves in an empty list without harm', () => {
		const empty = press(open(library), '/', 'type:zzzzzz', 'Enter', 'j', 'G', 'Enter', 'a', 'J');
		expect(kind(empty)).toBe('list');
		expect(empty.step.at).toBe(0);
	});

	it('shows help over any screen, and goes back to it', () => {
		const read = press(open(library), 'Enter', 'j');
		expect(kind(press(read, '?'))).toBe('help');
		expect(press(read, '?', 'j', 'Esc').step).toEqual(read.step);
	});
});
