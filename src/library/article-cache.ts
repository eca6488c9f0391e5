import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Facts } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';

/** What one file says, as it was when it was read. */
export type Entry = {
	/** Milliseconds since 1970, and bytes: of a file that has neither changed, the text has not changed. */
	readonly modified: number;
	readonly size: number;
	readonly article: Article;
	readonly facts: Facts;
};

/** Entries by path below the library. */
export type Entries = ReadonlyMap<string, Entry>;

/** Where a library's entries are kept between two starts; the file may be deleted at any time. */
export type ArticleCache = {
	readonly load: () => Entries;
	readonly save: (entries: Entries) => void;
};

/** A cache for one library in a folder of caches. What another build of the program has read is read again. */
export const articleCache = (dir: string, folder: string, build: string): ArticleCache => {
	const library = resolve(dir);
	const file = join(folder, `${encodeURIComponent(library).slice(-180)}.json`);
	return {
		load: () => {
			const kept = parsed(file);
			return new Map(kept?.library === library && kept.build === build ? kept.entries : []);
		},
		save: entries => {
			try {
				mkdirSync(folder, { recursive: true });
				// Another start may be reading: it finds the old file or the new one, never a half.
				writeFileSync(`${file}.${process.pid}`, JSON.stringify({ library, build, entries: [...entries] }));
				renameSync(`${file}.${process.pid}`, file);
			} catch {
				// A home that cannot be written to costs time at the next start, and nothing else.
			}
		},
	};
};

type Kept = {
	readonly library: string;
	readonly build: string;
	readonly entries: readonly [string, Entry][];
};

const parsed = (file: string): Kept | null => {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
};
