import type { Article } from '../../article/article.ts';
import type { Query } from '../../library/library.ts';
import { lineAt, offsetAt, passage } from '../../render/lines.ts';
import { termsPattern, typedPattern } from '../../render/match.ts';
import { safeText } from '../../render/safe-text.ts';
import { agreementsText, articleText } from '../article-text.ts';
import type { Command } from '../keymap.ts';
import { bodyRows, measureIn } from '../layout.ts';
import { filterScreen, narrowed } from './choices.ts';
import { fitted, linesOfItem, rowLines } from './fitted.ts';
import { linesOf, matchesOf } from './matches.ts';
import { listed } from './start.ts';
import type { AgreementsScreen, ArticleScreen, Screen, State, Step } from './state.ts';

export type Action =
	| { readonly type: 'command'; readonly command: Command }
	/** The line being typed now reads `text`. */
	| { readonly type: 'type'; readonly text: string }
	| { readonly type: 'resize'; readonly columns: number; readonly rows: number };

/** What follows from a key or a new size. Pure: the library only answers. */
export const update = (state: State, action: Action): State => {
	switch (action.type) {
		case 'command':
			return fitted(commands[action.command](state));
		case 'type':
			return fitted(typed(state, action.text));
		case 'resize':
			return action.columns === state.columns && action.rows === state.rows
				? state
				: fitted(resized(state, action));
	}
};

const commands: Readonly<Record<Command, (state: State) => State>> = {
	open: state => opened(state, articleAt(state)),
	jump: state => jumped(state),
	toggle: state => toggled(state),
	apply: state => applied(state),
	accept: state => accepted(state),
	search: state => pushed(state, { ...state.step, typing: true }),
	find: state => found(state),
	'next match': state => toMatch(state, 1),
	'previous match': state => toMatch(state, -1),
	agreements: state => agreementsOpened(state),
	leaders: state => pushedScreen(state, filterScreen(state.library, state.step.query, 'leader')),
	dates: state => pushedScreen(state, filterScreen(state.library, state.step.query, 'date')),
	'next article': state => neighbour(state, 1),
	'previous article': state => neighbour(state, -1),
	down: state => moved(state, 1, 'row'),
	up: state => moved(state, -1, 'row'),
	'page down': state => moved(state, 1, 'page'),
	'page up': state => moved(state, -1, 'page'),
	'half page down': state => moved(state, 1, 'half page'),
	'half page up': state => moved(state, -1, 'half page'),
	top: state => moved(state, -1, 'all'),
	bottom: state => moved(state, 1, 'all'),
	'clear line': state => typed(state, ''),
	'clear word': state => typed(state, lineTyped(state.step).replace(/\S+\s*$/, '')),
	back: state => back(state),
	help: state => pushedScreen(state, { kind: 'help', top: 0 }),
	quit: state => ({ ...state, exit: 0 }),
	interrupt: state => ({ ...state, exit: 130 }),
};

const pushed = (state: State, step: Step): State => ({ ...state, step, past: [...state.past, state.step] });

const pushedScreen = (state: State, screen: Screen): State => pushed(state, { ...state.step, screen });

const withScreen = (state: State, screen: Screen): State => ({ ...state, step: { ...state.step, screen } });

const articleAt = ({ step }: State): Article | null => step.result.articles[step.at] ?? null;

/** Esc: lets go of what was found in an article, else goes back to where the last step began. */
const back = (state: State): State => {
	const { screen, typing } = state.step;
	if (screen.kind === 'article' && screen.find?.text && !typing)
		return withScreen(state, { ...screen, find: null });
	return returned(state);
};

const returned = (state: State): State => {
	const step = state.past.at(-1);
	return step ? { ...state, step, past: state.past.slice(0, -1) } : state;
};

// Moving

type Distance = 'row' | 'half page' | 'page' | 'all';

const moved = (state: State, direction: 1 | -1, distance: Distance): State => {
	const { step } = state;
	const lines = direction * linesIn(distance, bodyRows(state));
	switch (step.screen.kind) {
		case 'list':
			return { ...state, step: { ...step, at: step.at + inRows(lines, rowLines) } };
		case 'filter':
			return withScreen(state, { ...step.screen, cursor: step.screen.cursor + lines });
		case 'agreements':
			return withScreen(state, {
				...step.screen,
				cursor: agreementFrom(state, step.screen, lines, distance),
			});
		case 'article':
		case 'help':
			return withScreen(state, { ...step.screen, top: step.screen.top + lines });
	}
};

/** A page keeps the last line in sight, so that the eye finds its place. */
const linesIn = (distance: Distance, height: number): number => {
	switch (distance) {
		case 'row':
			return 1;
		case 'half page':
			return Math.ceil(height / 2);
		case 'page':
			return height - 1;
		case 'all':
			return Number.MAX_SAFE_INTEGER;
	}
};

const inRows = (lines: number, each: number): number => Math.trunc(lines / each) || Math.sign(lines);

/** Agreements are of different heights: a page goes by lines, and at least to the next one. */
const agreementFrom = (state: State, screen: AgreementsScreen, lines: number, distance: Distance): number => {
	const step = Math.sign(lines);
	if (distance === 'row') return screen.cursor + step;
	if (distance === 'all') return lines;
	const aim = linesOfItem(state, screen, screen.cursor).first + lines;
	const reached = screen.items.findLastIndex((_, at) => linesOfItem(state, screen, at).first <= aim);
	return step > 0 ? Math.max(reached, screen.cursor + 1) : Math.min(Math.max(0, reached), screen.cursor - 1);
};

// Reading

const articleScreen = (article: Article, { result }: Step): ArticleScreen => {
	const pattern = termsPattern(result.terms);
	return {
		kind: 'article',
		article,
		top: 0,
		find: pattern && { text: null, pattern, at: null },
		passage: null,
	};
};

const opened = (state: State, article: Article | null): State =>
	article ? pushedScreen(state, articleScreen(article, state.step)) : state;

const agreementsScreen = (state: State, article: Article): AgreementsScreen => {
	const lines = agreementsText(state, article, measureIn(state.columns));
	const items = new Set(lines.flatMap(({ agreement }) => agreement ?? []));
	return { kind: 'agreements', article, cursor: 0, top: 0, items: [...items] };
};

const agreementsOpened = (state: State): State => {
	const article = articleAt(state);
	return article ? pushedScreen(state, agreementsScreen(state, article)) : state;
};

/** To the passage of an agreement, a quarter of the screen below its top. */
const jumped = (state: State): State => {
	const { screen } = state.step;
	if (screen.kind !== 'agreements') return state;
	const source = screen.items[screen.cursor]?.source;
	if (!source) return state;
	const lines = articleText(state, screen.article, measureIn(state.columns));
	const line = passage(lines, source)[0]?.line ?? 0;
	return pushedScreen(state, {
		kind: 'article',
		article: screen.article,
		top: line - Math.floor(bodyRows(state) / 4),
		find: null,
		passage: source,
	});
};

/** The next article on the same kind of screen; Esc then leads to it in the list. */
const neighbour = (state: State, direction: 1 | -1): State => {
	const { step } = state;
	const article = step.result.articles[step.at + direction];
	if (!article) return state;
	const at = step.at + direction;
	const list = state.past.findLastIndex(({ screen }) => screen.kind === 'list');
	const screen =
		step.screen.kind === 'agreements' ? agreementsScreen(state, article) : articleScreen(article, step);
	return {
		...state,
		step: { ...step, at, screen },
		past: state.past.slice(0, list + 1).map((past, index) => (index === list ? { ...past, at } : past)),
	};
};

// Searching

/** What stands in the line being typed. */
export const lineTyped = ({ screen, query }: Step): string =>
	screen.kind === 'article' ? (screen.find?.text ?? '') : query.text;

const typed = (state: State, line: string): State => {
	const text = safeText(line).replaceAll('\n', ' ');
	const { screen, query } = state.step;
	return screen.kind === 'article' ? finding(state, screen, text) : searching(state, { ...query, text });
};

const searching = (state: State, query: Query): State => ({
	...state,
	step: { ...listed(state, query), typing: true },
});

const found = (state: State): State => {
	const { screen } = state.step;
	if (screen.kind !== 'article') return state;
	return pushed(state, { ...state.step, screen: { ...screen, find: null, passage: null }, typing: true });
};

/** Goes to the first match from where the typing began. */
const finding = (state: State, screen: ArticleScreen, text: string): State => {
	const began = state.past.at(-1)?.screen;
	const top = began?.kind === 'article' ? began.top : 0;
	const find = { text, pattern: typedPattern(text), at: null };
	const next = withScreen(state, { ...screen, top, find });
	return toMatchFrom(next, { ...screen, top, find });
};

const toMatchFrom = (state: State, screen: ArticleScreen): State => {
	const matches = matchesOf(state, screen);
	const below = matches.findIndex(([first]) => (first?.line ?? 0) >= screen.top);
	return matches.length === 0 ? state : atMatch(state, screen, Math.max(0, below));
};

const accepted = (state: State): State => {
	const { step, past } = state;
	if (step.screen.kind === 'article') {
		// What is found in an article is let go by Esc where it was reached, not where it was typed.
		return lineTyped(step).trim() === ''
			? returned(state)
			: { ...state, step: { ...step, typing: false }, past: past.slice(0, -1) };
	}
	const unchanged = past.at(-1)?.query.text.trim() === step.query.text.trim();
	return unchanged ? returned(state) : { ...state, step: { ...step, typing: false } };
};

const toMatch = (state: State, direction: 1 | -1): State => {
	const { screen } = state.step;
	if (screen.kind !== 'article' || !screen.find) return state;
	const { length } = matchesOf(state, screen);
	if (length === 0) return state;
	if (screen.find.at === null) return toMatchFrom(state, screen);
	return atMatch(state, screen, (screen.find.at + direction + length) % length);
};

/** A match out of sight comes to a third of the screen, with the text that leads to it above. */
const atMatch = (state: State, screen: ArticleScreen, at: number): State => {
	const height = bodyRows(state);
	const line = matchesOf(state, screen)[at]?.[0]?.line ?? 0;
	const seen = line >= screen.top && line < screen.top + height;
	return withScreen(state, {
		...screen,
		top: seen ? screen.top : line - Math.floor(height / 3),
		find: screen.find && { ...screen.find, at },
	});
};

// Filtering

const toggled = (state: State): State => {
	const { screen, query } = state.step;
	if (screen.kind !== 'filter') return state;
	const value = screen.choices[screen.cursor]?.value;
	if (value === undefined) return state;
	const chosen = screen.chosen.includes(value)
		? screen.chosen.filter(other => other !== value)
		: [...screen.chosen, value];
	const narrow = narrowed(query, screen.by, chosen);
	return {
		...state,
		step: { ...listed(state, narrow), screen: { ...screen, chosen, touched: true } },
	};
};

const applied = (state: State): State => {
	const { screen, query } = state.step;
	if (screen.kind !== 'filter') return state;
	const row = screen.choices[screen.cursor];
	const narrow = screen.touched || !row ? query : narrowed(query, screen.by, [row.value]);
	const before = state.past.at(-1);
	const unchanged = JSON.stringify(before?.query) === JSON.stringify(narrow);
	return unchanged ? returned(state) : { ...state, step: listed(state, narrow) };
};

// Resizing

/** Every article that is open, or was on the way here, keeps the words at the top of the screen. */
const resized = (
	state: State,
	{ columns, rows }: { readonly columns: number; readonly rows: number },
): State => {
	const next = { ...state, columns, rows };
	const kept = (step: Step): Step => ({ ...step, screen: rewrapped(state, next, step.screen) });
	return { ...next, step: kept(state.step), past: state.past.map(kept) };
};

const rewrapped = (state: State, next: State, screen: Screen): Screen => {
	if (screen.kind !== 'article' || state.columns === next.columns) return screen;
	const offset = offsetAt(linesOf(state, screen), screen.top);
	if (screen.top === 0 || offset === null) return { ...screen, top: 0 };
	return { ...screen, top: lineAt(linesOf(next, screen), offset) };
};
