import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisteredLeader } from '../people/registry.ts';
import type { ArticleCache, Entries, Entry } from './article-cache.ts';
import { dateCounts, leaderCounts } from './counts.ts';
import { filter } from './filter.ts';
import type { Library, Problem, Query } from './library.ts';
import { LibraryError } from './library-error.ts';
import { ownLeaders } from './own-leaders.ts';
import { readable } from './readable.ts';
import { type ArticleFile, scan } from './scan.ts';
import { sorted } from './sorted.ts';
import { type TextIndex, textIndex } from './text-index.ts';

/**
 * Opens a folder of articles, with the leaders of its own leaders.yaml. What has not changed since the last time comes
 * from the cache, where there is one. Throws a LibraryError when there is no such folder.
 */
export const openLibrary = async (
	dir: string,
	cacheFor: ((stamp: string) => ArticleCache) | null = null,
): Promise<Library> => {
	checkFolder(dir);
	const { files, problems: unlisted } = scan(dir);
	const own = await ownLeaders(dir);
	// A leader more or less changes what every article says.
	const { entries, problems } = await readAll(dir, files, own.leaders, cacheFor?.(own.stamp) ?? null);
	const byId = identified(dir, entries);
	const all = Array.from(byId.values(), ({ article }) => article);

	let index: TextIndex | null = null;
	const find = (query: Query) => {
		const kept = all.filter(filter(query));
		if (query.text.trim() === '') return { articles: sorted(kept, query, null), terms: [] };
		index ??= textIndex(all);
		const { terms, scores } = index.search(query.text, new Set(kept));
		return { articles: sorted([...scores.keys()], query, scores), terms };
	};

	return {
		dir,
		size: all.length,
		problems: [...unlisted, ...own.problems, ...problems],
		search: query => {
			const { articles, terms } = find(query);
			return { articles: articles.slice(0, query.limit ?? undefined), total: articles.length, terms };
		},
		article: id => byId.get(id)?.article ?? null,
		facts: ({ id }) => byId.get(id)?.facts ?? { agreements: [], tallies: [] },
		leaders: query => leaderCounts(find(query).articles),
		dates: (query, unit) => dateCounts(find(query).articles, unit),
	};
};

const checkFolder = (dir: string): void => {
	const found = statSync(dir, { throwIfNoEntry: false });
	if (!found) throw new LibraryError(`no library: the folder ${dir} does not exist`);
	if (!found.isDirectory()) throw new LibraryError(`no library: ${dir} is not a folder`);
};

/** Every file's entry, from the cache if it is still as it was, else from its text; and back into the cache. */
const readAll = async (
	dir: string,
	files: readonly ArticleFile[],
	own: readonly RegisteredLeader[],
	cache: ArticleCache | null,
) => {
	const kept: Entries = cache?.load() ?? new Map();
	const entries = new Map<string, Entry>();
	const problems: Problem[] = [];
	let changed = false;
	for (const file of files) {
		const known = kept.get(file.path);
		const fresh = known?.modified === file.modified && known.size === file.size;
		const entry = fresh ? known : await read(dir, file, own, problems);
		if (entry) entries.set(file.path, entry);
		changed ||= !fresh;
	}
	if (changed || entries.size < kept.size) cache?.save(entries);
	return { entries, problems };
};

const read = async (
	dir: string,
	{ path, modified, size }: ArticleFile,
	own: readonly RegisteredLeader[],
	problems: Problem[],
): Promise<Entry | null> => {
	const file = join(dir, path);
	const bytes = bytesOf(file, problems);
	if (!bytes) return null;
	// What reads a text takes long to load, and where nothing is new it is not needed.
	const { factsOf, readArticle } = await import('./read-article.ts');
	const article = readArticle(bytes, path, file, own);
	return { modified, size, article, facts: factsOf(article) };
};

const bytesOf = (file: string, problems: Problem[]): Uint8Array | null => {
	try {
		return readFileSync(file);
	} catch (error) {
		problems.push({ file, message: readable(error) });
		return null;
	}
};

/** Entries by the id of their article: the path without extension, or with it where an earlier file has the same id. */
const identified = (dir: string, entries: Entries): ReadonlyMap<string, Entry> => {
	const byId = new Map<string, Entry>();
	for (const [path, entry] of entries) {
		const stem = path.replace(/\.[^.]+$/, '');
		const id = byId.has(stem) ? path : stem;
		byId.set(id, { ...entry, article: { ...entry.article, id, file: join(dir, path) } });
	}
	return byId;
};
