import type { Article } from '../../article/article.ts';
import { webAddress } from '../../render/web-address.ts';
import type { State } from './state.ts';
import { rowAt } from './steps.ts';

/** What is known of the article that a key acts on, without its text. */
export const articleInHand = ({ step }: State): Omit<Article, 'body' | 'captions'> | null =>
	step.screen.kind === 'article' || step.screen.kind === 'agreements'
		? step.screen.article
		: rowAt(step.result, step.at);

/** Asks for the article's source in the browser. */
export const sourceOpened = (state: State): State => {
	const article = articleInHand(state);
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
export const edited = (state: State): State => {
	const article = articleInHand(state);
	return article ? { ...state, effect: { kind: 'edit', file: article.file } } : state;
};
