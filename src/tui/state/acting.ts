import type { Article } from '../../article/article.ts';
import { webAddress } from '../../render/web-address.ts';
import { rowAtCursor } from './all-agreements.ts';
import type { State } from './state.ts';
import { readArticle, rowAt } from './steps.ts';

/** What is known of the article that a key acts on, without its text. */
export const articleInHand = async ({
	library,
	step,
}: State): Promise<Omit<Article, 'body' | 'captions'> | null> => {
	const { screen } = step;
	if ('article' in screen) return screen.article;
	if (screen.kind !== 'all agreements') return rowAt(step.result, step.at);
	const row = rowAtCursor(screen);
	return row && readArticle(library, row.article.id);
};

/** Asks for the article's source in the browser. */
export const sourceOpened = async (state: State): Promise<State> => {
	const article = await articleInHand(state);
	if (!article) return state;
	const address = article.source === null ? null : webAddress(article.source);
	return address === null
		? { ...state, message: 'This article names no web address as its source.' }
		: browsing(state, address);
};

/** Asks for a web address in the browser. */
export const browsing = (state: State, address: string): State => ({
	...state,
	message: `Opening ${address}`,
	effect: { kind: 'browse', address },
});

/** Asks for the article's file in the editor. */
export const edited = async (state: State): Promise<State> => {
	const article = await articleInHand(state);
	return article ? { ...state, effect: { kind: 'edit', file: article.file } } : state;
};
