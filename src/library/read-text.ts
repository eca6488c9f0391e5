import type { Article } from '../article/article.ts';
import { decode } from '../article/decode.ts';
import { parse } from '../article/parse.ts';

/** The text of an article's file, which is all that an index does not keep. */
export const readText = (bytes: Uint8Array): Pick<Article, 'body' | 'captions'> => {
	const { body, captions } = parse(decode(bytes));
	return { body, captions };
};
