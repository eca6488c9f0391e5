import type { Query } from '../../library/library.ts';
import { QueryError } from '../../library/query/query-error.ts';
import { typedPattern } from '../../render/match.ts';
import { safeText } from '../../render/safe-text.ts';
import { bodyRows } from '../layout.ts';
import { leadersFound } from './leaders.ts';
import { matchesOf } from './matches.ts';
import { named } from './palette.ts';
import { isQueried, queriedScreen } from './queried.ts';
import { listed } from './start.ts';
import type { ArticleScreen, State, Step } from './state.ts';
import { pushed, returned, withScreen } from './steps.ts';

/** What stands in the line being typed. */
export const lineTyped = ({ screen, query }: Step): string => {
	if (screen.kind === 'palette') return screen.text;
	if (screen.kind === 'article') return screen.find?.text ?? '';
	return screen.kind === 'leaders' || screen.kind === 'help' ? screen.find : query.text;
};

/** The line being typed, in its new wording: the list or the matches follow at once. */
export const typed = async (state: State, line: string): Promise<State> => {
	const text = safeText(line).replaceAll('\n', ' ');
	const { screen, query } = state.step;
	if (screen.kind === 'palette') return named(state, screen, text);
	if (screen.kind === 'article') return finding(state, screen, text);
	if (screen.kind === 'leaders') return leadersFound(state, screen, text);
	if (screen.kind === 'help') return withScreen(state, { ...screen, find: text, top: 0 });
	return searching(state, { ...query, text });
};

/** Gives an empty line up. */
export const lineGivenUp = (state: State): State => (lineTyped(state.step) === '' ? returned(state) : state);

/** Begins to change the query: what is typed comes after it as a word of its own. */
export const searchBegun = (state: State): State => {
	const { query } = state.step;
	const text = query.text.replace(/(?<=\S)$/, ' ');
	return pushed(state, { ...state.step, query: { ...query, text }, typing: true });
};

/** What cannot be read as a query yet leaves the list as it is. */
const searching = async (state: State, query: Query): Promise<State> => {
	try {
		const list = await listed(state, query);
		const screen = await queriedScreen(state, query, list.screen);
		return { ...state, step: { ...list, screen, preview: state.step.preview, typing: true } };
	} catch (error) {
		if (!(error instanceof QueryError)) throw error;
		return { ...state, step: { ...state.step, query, mistake: error.message, aid: null } };
	}
};

/** Begins to look for words on the screen. */
export const found = (state: State): State | Promise<State> => {
	const { screen } = state.step;
	if (screen.kind === 'leaders')
		return leadersFound(pushed(state, { ...state.step, typing: true }), screen, '');
	if (screen.kind === 'help')
		return pushed(state, { ...state.step, screen: { ...screen, find: '' }, typing: true });
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

/** Enter after typing. */
export const accepted = (state: State): State => {
	const { step, past } = state;
	if (step.mistake !== null) return state;
	if (!isQueried(step.screen)) {
		// What is found on a screen is let go by Esc where it was reached, not where it was typed.
		return lineTyped(step).trim() === ''
			? returned(state)
			: { ...state, step: { ...step, typing: false }, past: past.slice(0, -1) };
	}
	const unchanged = past.at(-1)?.query.text.trim() === step.query.text.trim();
	if (unchanged) return returned(state);
	state.marks.remember(step.query.text.trim());
	return { ...state, step: { ...step, typing: false, aid: null } };
};

/** To the next (1) or the previous (-1) match, round the end. */
export const toMatch = (state: State, direction: 1 | -1): State => {
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
		anchor: null,
	});
};
