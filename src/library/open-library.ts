import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';
import { dateCounts, leaderCounts } from './counts.ts';
import { filter } from './filter.ts';
import type { Library, Problem, Query } from './library.ts';
import { LibraryError } from './library-error.ts';
import { factsOf, readArticle } from './read-article.ts';
import { readable } from './readable.ts';
import { scan } from './scan.ts';
import { sorted } from './sorted.ts';
import { textIndex } from './text-index.ts';

/**
 * Opens a folder of articles. Its files are listed at once, and read when something asks for what is in them.
 * Throws a LibraryError when there is no such folder.
 */
export const openLibrary = (dir: string): Library => {
	checkFolder(dir);
	const { files, problems: unlisted } = scan(dir);
	const byId = identified(files);
	const problems: Problem[] = [...unlisted];

	const article = memo((id: string): Article | null => {
		const file = byId.get(id);
		if (file === undefined) return null;
		const path = join(dir, file);
		const bytes = bytesOf(path, problems);
		return bytes && readArticle(bytes, id, path);
	});
	const all = once(() => Array.from(byId.keys(), article).filter(found => found !== null));
	const index = once(() => textIndex(all()));

	const find = (query: Query) => {
		const kept = all().filter(filter(query));
		if (query.text.trim() === '') return { articles: sorted(kept, query, null), terms: [] };
		const { terms, scores } = index().search(query.text, new Set(kept));
		return { articles: sorted([...scores.keys()], query, scores), terms };
	};

	return {
		dir,
		get size() {
			return all().length;
		},
		problems,
		search: query => {
			const { articles, terms } = find(query);
			return { articles: articles.slice(0, query.limit ?? undefined), total: articles.length, terms };
		},
		article,
		facts: memo((of: Article): Facts => factsOf(of)),
		leaders: query => leaderCounts(find(query).articles),
		dates: (query, unit) => dateCounts(find(query).articles, unit),
	};
};

const bytesOf = (path: string, problems: Problem[]): Uint8Array | null => {
	try {
		return readFileSync(path);
	} catch (error) {
		problems.push({ file: path, message: readable(error) });
		return null;
	}
};

const checkFolder = (dir: string): void => {
	const found = statSync(dir, { throwIfNoEntry: false });
	if (!found) throw new LibraryError(`no library: the folder ${dir} does not exist`);
	if (!found.isDirectory()) throw new LibraryError(`no library: ${dir} is not a folder`);
};

/** Files by id: the path without its extension, or with it where an earlier file has the same id. */
const identified = (files: readonly string[]): ReadonlyMap<string, string> => {
	const byId = new Map<string, string>();
	for (const file of files) {
		const id = file.replace(/\.[^.]+$/, '');
		byId.set(byId.has(id) ? file : id, file);
	}
	return byId;
};

const memo = <From, To>(make: (from: From) => To): ((from: From) => To) => {
	const made = new Map<From, To>();
	return from => {
		const known = made.get(from);
		if (known !== undefined) return known;
		const now = make(from);
		made.set(from, now);
		return now;
	};
};

const once = <To>(make: () => To): (() => To) => {
	const made = memo((_: null) => make());
	return () => made(null);
};
