import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { LibraryError } from '../library/library-error.ts';
import { readable } from '../library/readable.ts';
import type { ArticleRow } from './article-view.ts';
import type { Context } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { Failure } from './failure.ts';

type Found = {
	readonly rows: readonly ArticleRow[];
	/** A sentence for each that was not found. */
	readonly missing: readonly string[];
};

/** The articles that words of a command line name: ids of the library, paths of any texts, `-` for standard input. */
export const findArticles = async (words: readonly string[], context: Context): Promise<Found> => {
	const rows: ArticleRow[] = [];
	const missing: string[] = [];
	for (const word of words) {
		try {
			rows.push(await find(word, context));
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			missing.push(error.message);
		}
	}
	return { rows, missing };
};

const find = async (word: string, { library, streams }: Context): Promise<ArticleRow> => {
	if (word === '-') return outside(await allOf(streams.stdin), 'stdin', '-');
	const known = await fromLibrary(word, library);
	if (known) return known;
	if (existsSync(word)) return outside(bytesOf(word), basename(word, extname(word)), word);
	const ids = await (await library()).ids(word);
	throw new Failure(
		`no article and no file "${word}"${didYouMean(word, ids) || '; communique list shows all articles'}`,
	);
};

const fromLibrary = async (id: string, library: Context['library']): Promise<ArticleRow | null> => {
	try {
		const opened = await library();
		const known = await opened.article(id);
		if (known || !existsSync(id)) return known;
		// A file of the library is read with the library's own leaders.
		const own = opened.idOf(id);
		return own === null ? null : await opened.article(own);
	} catch (error) {
		// A text from elsewhere can be read without a library.
		if (error instanceof LibraryError && existsSync(id)) return null;
		throw error;
	}
};

const bytesOf = (path: string): Uint8Array => {
	try {
		return readFileSync(path);
	} catch (error) {
		throw new Failure(`could not read ${path}: ${readable(error)}`);
	}
};

const outside = async (bytes: Uint8Array, id: string, file: string): Promise<ArticleRow> => {
	const { factsOf, readArticle } = await import('../library/read-article.ts');
	const article = readArticle(bytes, id, file);
	return { article, facts: factsOf(article) };
};

const allOf = async (stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> =>
	Buffer.concat(await Array.fromAsync(stdin));
