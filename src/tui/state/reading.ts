import { relative } from 'node:path';
import type { Source } from '../../article/article.ts';
import { passage } from '../../render/lines.ts';
import { termsPattern } from '../../render/match.ts';
import { agreementsText, articleText } from '../article-text.ts';
import { bodyRows, measureIn } from '../layout.ts';
import { rowAtCursor } from './all-agreements.ts';
import { asRead } from './marking.ts';
import { atItsPlace } from './places.ts';
import type { AgreementsScreen, ArticleScreen, ReadArticle, State, Step } from './state.ts';
import { articleAt, pushed, pushedScreen, readArticle, rowAt, withMessage } from './steps.ts';

const articleScreen = (article: ReadArticle, { result }: Step): ArticleScreen => {
	const pattern = termsPattern(result.terms);
	return {
		kind: 'article',
		article,
		top: 0,
		find: pattern && { text: null, pattern, at: null },
		passage: null,
		selection: null,
		anchor: null,
	};
};

export const opened = async (state: State): Promise<State> => {
	const article = await articleAt(state);
	if (!article) return unreadable(state, state.step.at);
	const screen = atItsPlace(state, articleScreen(article, state.step));
	return pushedScreen(asRead(state, article), screen);
};

/** Says that the file of a row cannot be read. */
const unreadable = (state: State, at: number): State => {
	const row = rowAt(state.step.result, at);
	return row ? unread(state, row.file) : state;
};

const unread = (state: State, file: string): State =>
	withMessage(state, `${relative(state.library.dir, file)} is gone, or may not be read`);

export const agreementsScreen = (state: State, article: ReadArticle): AgreementsScreen => {
	const lines = agreementsText(state, article, measureIn(state.columns));
	const items = new Set(lines.flatMap(({ agreement }) => agreement ?? []));
	return { kind: 'agreements', article, cursor: 0, top: 0, items: [...items] };
};

export const agreementsOpened = async (state: State): Promise<State> => {
	const article = await articleAt(state);
	return article ? pushedScreen(state, agreementsScreen(state, article)) : unreadable(state, state.step.at);
};

/** To the passage of the agreement at the cursor; Esc comes back to it. */
export const jumped = async (state: State): Promise<State> => {
	const { screen } = state.step;
	if (screen.kind === 'agreements') {
		const source = screen.items[screen.cursor]?.source;
		return source ? pushedScreen(state, passageScreen(state, screen.article, source)) : state;
	}
	if (screen.kind !== 'all agreements') return state;
	const row = rowAtCursor(screen);
	if (!row) return state;
	const article = await readArticle(state.library, row.article.id);
	if (!article) return unread(state, row.article.file);
	const at = (await state.library.position(state.step.result.query, article.id)) ?? state.step.at;
	return pushed(state, { ...state.step, at, screen: passageScreen(state, article, row.agreement.source) });
};

/** An article at a passage, which stands a quarter of the screen below its top. */
const passageScreen = (state: State, article: ReadArticle, source: Source): ArticleScreen => {
	const lines = articleText(state, article, measureIn(state.columns));
	const line = passage(lines, source)[0]?.line ?? 0;
	return {
		kind: 'article',
		article,
		top: line - Math.floor(bodyRows(state) / 4),
		find: null,
		passage: source,
		selection: null,
		anchor: null,
	};
};

/**
 * The next article on the same kind of screen. Esc then leads to it in the list, or to the agreements of all that is
 * listed, where one has come from there.
 */
export const neighbour = async (state: State, direction: 1 | -1): Promise<State> => {
	const { step } = state;
	const at = step.at + direction;
	const article = await articleAt(state, at);
	if (!article) return unreadable(state, at);
	const list = state.past.findLastIndex(({ screen }) => ['list', 'all agreements'].includes(screen.kind));
	const screen =
		step.screen.kind === 'agreements'
			? agreementsScreen(state, article)
			: atItsPlace(state, articleScreen(article, step));
	return {
		...(screen.kind === 'article' ? asRead(state, article) : state),
		step: { ...step, at, screen },
		past: state.past.slice(0, list + 1).map((past, index) => (index === list ? { ...past, at } : past)),
	};
};
