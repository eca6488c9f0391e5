import { relative } from 'node:path';
import { passage } from '../../render/lines.ts';
import { termsPattern } from '../../render/match.ts';
import { agreementsText, articleText } from '../article-text.ts';
import { bodyRows, measureIn } from '../layout.ts';
import { asRead } from './marking.ts';
import type { AgreementsScreen, ArticleScreen, ReadArticle, State, Step } from './state.ts';
import { articleAt, pushedScreen, rowAt, withMessage } from './steps.ts';

const articleScreen = (article: ReadArticle, { result }: Step): ArticleScreen => {
	const pattern = termsPattern(result.terms);
	return {
		kind: 'article',
		article,
		top: 0,
		find: pattern && { text: null, pattern, at: null },
		passage: null,
		anchor: null,
	};
};

export const opened = async (state: State): Promise<State> => {
	const article = await articleAt(state);
	return article
		? pushedScreen(asRead(state, article), articleScreen(article, state.step))
		: unreadable(state, state.step.at);
};

/** Says that the file of a row cannot be read. */
const unreadable = (state: State, at: number): State => {
	const row = rowAt(state.step.result, at);
	if (!row) return state;
	return withMessage(state, `${relative(state.library.dir, row.file)} is gone, or may not be read`);
};

export const agreementsScreen = (state: State, article: ReadArticle): AgreementsScreen => {
	const lines = agreementsText(state, article, measureIn(state.columns));
	const items = new Set(lines.flatMap(({ agreement }) => agreement ?? []));
	return { kind: 'agreements', article, cursor: 0, top: 0, items: [...items] };
};

export const agreementsOpened = async (state: State): Promise<State> => {
	const article = await articleAt(state);
	return article ? pushedScreen(state, agreementsScreen(state, article)) : unreadable(state, state.step.at);
};

/** To the passage of an agreement, a quarter of the screen below its top. */
export const jumped = (state: State): State => {
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
		anchor: null,
	});
};

/** The next article on the same kind of screen; Esc then leads to it in the list. */
export const neighbour = async (state: State, direction: 1 | -1): Promise<State> => {
	const { step } = state;
	const at = step.at + direction;
	const article = await articleAt(state, at);
	if (!article) return unreadable(state, at);
	const list = state.past.findLastIndex(({ screen }) => screen.kind === 'list');
	const screen =
		step.screen.kind === 'agreements' ? agreementsScreen(state, article) : articleScreen(article, step);
	return {
		...(screen.kind === 'article' ? asRead(state, article) : state),
		step: { ...step, at, screen },
		past: state.past.slice(0, list + 1).map((past, index) => (index === list ? { ...past, at } : past)),
	};
};
