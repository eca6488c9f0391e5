import type { Article } from '../article/article.ts';
import { decode } from '../article/decode.ts';
import { parse } from '../article/parse.ts';

/** The text of an article's file, which no index keeps: without its people and agreements it is read in a third of the time. */
export const readText = (bytes: Uint8Array): Pick<Article, 'body' | 'captions'> => {
	const { body, captions } = parse(decode(bytes));
	return { body, captions };
};
