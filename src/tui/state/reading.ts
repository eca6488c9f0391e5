import type { Article } from '../../article/article.ts';
import { passage } from '../../render/lines.ts';
import { termsPattern } from '../../render/match.ts';
import { agreementsText, articleText } from '../article-text.ts';
import { bodyRows, measureIn } from '../layout.ts';
import type { AgreementsScreen, ArticleScreen, State, Step } from './state.ts';
import { articleAt, pushedScreen } from './steps.ts';

const articleScreen = (article: Article, { result }: Step): ArticleScreen => {
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

export const opened = (state: State): State => {
	const article = articleAt(state);
	return article ? pushedScreen(state, articleScreen(article, state.step)) : state;
};

const agreementsScreen = (state: State, article: Article): AgreementsScreen => {
	const lines = agreementsText(state, article, measureIn(state.columns));
	const items = new Set(lines.flatMap(({ agreement }) => agreement ?? []));
	return { kind: 'agreements', article, cursor: 0, top: 0, items: [...items] };
};

export const agreementsOpened = (state: State): State => {
	const article = articleAt(state);
	return article ? pushedScreen(state, agreementsScreen(state, article)) : state;
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
export const neighbour = (state: State, direction: 1 | -1): State => {
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
