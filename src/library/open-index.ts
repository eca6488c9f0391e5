import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { answers } from './answers.ts';
import { type Changes, compareAll, compareFolders, comparePaths } from './index/compare.ts';
import {
	attachMarks,
	type Cache,
	indexFile,
	isDamage,
	metaOf,
	openForReading,
	openForWriting,
	removeIndex,
	removeLeftBehind,
	setMeta,
	writingLock,
} from './index/database.ts';
import { hashOf } from './index/hash-of.ts';
import { type Progress, problemsOf, refresh } from './index/refresh.ts';
import type { Library, Snippet } from './library.ts';
import { LibraryError } from './library-error.ts';
import { ownLeaders, ownLeadersStamp } from './own-leaders.ts';
import { readable } from './readable.ts';

/** What opening a library touches outside its folder. */
export type Surroundings = {
	/** `null`: an index that lives as long as the library is open. */
	readonly cache: Cache | null;
	/** The program of the threads that read many files; `null` to read them here. */
	readonly thread: URL | null;
	/** The program of the thread that answers an open reader; `null` to answer here. */
	readonly searcher: URL | null;
	/** File of the person's marks; `null` where there are none. */
	readonly marks: string | null;
	readonly now: () => Date;
	/** A line for the person. */
	readonly note: (line: string) => void;
	readonly progress: (progress: Progress) => void;
};

/** How much of the folder is compared before an answer: what may have changed, every file, or every file read anew. */
export type Thoroughness = 'usual' | 'all' | 'anew';

export type OpenLibrary = Library & {
	/**
	 * Takes in what has changed of these paths below the folder, or of all that is compared at an opening. Gives whether
	 * anything had, also by another process; `busy` where another one is writing, and may not know of it.
	 */
	refresh(paths: readonly string[] | null): Promise<Refreshed>;
	/** The same library, which answers in a thread as soon as it is watched, so that keys do not wait for answers. */
	inThread(): Promise<Library>;
	/** What is known of the index itself. */
	about(): { readonly file: string | null; readonly compared: Date | null };
	/** Whether the file of the index holds together. */
	check(): boolean;
	/** Some ids that are much like a text. */
	ids(like: string): Promise<readonly string[]>;
	/** The id of a file of this library; `null` for any other. */
	idOf(file: string): string | null;
};

export type Refreshed = 'changed' | 'unchanged' | 'busy';

/** A library of more files is not compared file by file before each answer. */
const fewFiles = 4000;
/** How long ago the comparison with all files may be, in milliseconds, before the person is told. */
const longAgo = 10 * 60_000;
/** How long to wait for another process that is writing, in milliseconds: with an older answer at hand, and without. */
const patience = 3000;
const firstPatience = 12_000;
const turn = 50;

/**
 * Opens a folder of articles: takes in what has changed, and answers from its index. Throws a LibraryError when there is
 * no such folder. A damaged index is made anew; where none can be written, one is made that lasts as long as the library.
 */
export const openIndex = async (
	dir: string,
	surroundings: Surroundings,
	thoroughness: Thoroughness = 'usual',
): Promise<OpenLibrary> => {
	checkFolder(dir);
	const { cache, note } = surroundings;
	if (!cache) return opened(dir, surroundings, null, thoroughness);
	const file = indexFile(dir, cache);
	try {
		return await opened(dir, surroundings, file, thoroughness);
	} catch (error) {
		if (isDamage(error)) {
			note(`the index ${file} is damaged and is made anew`);
			removeIndex(file);
			return opened(dir, surroundings, file, thoroughness);
		}
		if (error instanceof LibraryError || !isOfFile(error)) throw error;
		note(`no index can be kept in ${cache.dir} (${readable(error)}): every start reads all articles`);
		return opened(dir, surroundings, null, thoroughness);
	}
};

/** Whether an error came from the file system or from SQLite at a file. */
const isOfFile = (error: unknown): boolean =>
	typeof error === 'object' && error !== null && ('errcode' in error || 'syscall' in error);

/** Changes to take in; `full` says that every file was compared. */
type Taken = { readonly changes: Changes; readonly full: boolean };

const checkFolder = (dir: string): void => {
	const found = statSync(dir, { throwIfNoEntry: false });
	if (!found) throw new LibraryError(`no library: the folder ${dir} does not exist`);
	if (!found.isDirectory()) throw new LibraryError(`no library: ${dir} is not a folder`);
};

const opened = async (
	dir: string,
	surroundings: Surroundings,
	file: string | null,
	thoroughness: Thoroughness,
): Promise<OpenLibrary> => {
	const { cache, now, note, marks, searcher } = surroundings;
	const update = async (db: DatabaseSync, { changes, full }: Taken, progress = surroundings.progress) => {
		const { leaders, stamp, problems } = await ownLeaders(dir);
		await refresh(db, changes, { ...surroundings, dir, own: leaders, now: now(), full, progress });
		setMeta(db, 'leaders', stamp);
		setMeta(db, 'leadersProblems', JSON.stringify(problems));
	};
	/** A leader more or less changes what every article says. */
	const hasNewLeaders = (db: DatabaseSync): boolean => {
		const known = metaOf(db, 'leaders');
		return known !== null && known !== ownLeadersStamp(dir);
	};
	/** What differs from the folder; `null` for nothing. */
	const changesOf = (db: DatabaseSync, thoroughness: Thoroughness): Taken | null => {
		const whole = metaOf(db, 'compared') !== null;
		const anew = thoroughness === 'anew' || hasNewLeaders(db);
		const full = anew || thoroughness === 'all' || !whole || Number(metaOf(db, 'size')) <= fewFiles;
		const changes = full ? compareAll(dir, db, anew) : compareFolders(dir, db);
		const unlisted = full && JSON.stringify(changes.problems) !== (metaOf(db, 'unlisted') ?? '[]');
		return unlisted || !whole || anew || isSome(changes) ? { changes, full } : null;
	};
	/** What has come to differ since the library was opened. */
	const laterChanges = (db: DatabaseSync, paths: readonly string[] | null): Taken | null => {
		if (paths === null || hasNewLeaders(db)) return changesOf(db, 'usual');
		const changes = comparePaths(dir, db, paths);
		return isSome(changes) ? { changes, full: false } : null;
	};
	let db: DatabaseSync;
	if (file === null) {
		db = openForWriting(null);
		await update(db, { changes: compareAll(dir, db), full: true });
	} else {
		let reading = openForReading(file);
		const whole = reading !== null && metaOf(reading, 'compared') !== null;
		const differs = reading ? changesOf(reading, thoroughness) : null;
		if (!reading || differs) {
			reading?.close();
			const taken = await writingTo(file, whole ? patience : firstPatience, async writing => {
				// Another process may have taken it in meanwhile.
				const left = changesOf(writing, thoroughness);
				if (left) await update(writing, left);
				if (!whole && cache) removeLeftBehind(dir, cache, now());
			});
			if (!taken && !whole)
				throw new LibraryError(`another communique is reading ${dir} for the first time: try again soon`);
			if (!taken)
				note('another communique is taking in what has changed: this answer is from what it has by now');
			reading = openForReading(file);
			if (!reading) throw new LibraryError(`the index ${file} was taken away: try again`);
		} else if (thoroughness === 'all') {
			await writingTo(file, patience, async writing => setMeta(writing, 'compared', String(now().getTime())));
		} else if (Number(metaOf(reading, 'size')) > fewFiles) {
			const age = now().getTime() - Number(metaOf(reading, 'compared'));
			if (age > longAgo)
				note(
					`files changed in place in the last ${spoken(age)} may be missing: communique index compares all of them`,
				);
		}
		db = reading;
	}
	return library(db);

	function library(db: DatabaseSync): OpenLibrary {
		const withMarks = attachMarks(db, marks);
		const fileOf = (path: string) => join(dir, path);
		const { pathOf, keptOf, idOf, ...asking } = answers(db, fileOf, now, withMarks);
		const bytes = (path: string) => {
			try {
				return readFileSync(join(dir, path));
			} catch {
				// Gone since it was taken in.
				return null;
			}
		};
		const sizeOf = () => Number(metaOf(db, 'size') ?? 0);
		const folders = () =>
			db
				.prepare('SELECT path FROM folders')
				.all()
				.map(({ path }) => String(path));
		let version = versionOf(db);
		const refreshed = async (paths: readonly string[] | null): Promise<Refreshed> => {
			const later = laterChanges(db, paths);
			if (later && file === null) {
				await update(db, later, () => undefined);
				return 'changed';
			}
			if (later && file !== null) {
				const taken = await writingTo(file, patience, async writing => {
					const left = laterChanges(writing, paths);
					if (left) await update(writing, left, () => undefined);
				});
				if (!taken) return 'busy';
			}
			const before = version;
			version = versionOf(db);
			return version === before ? 'unchanged' : 'changed';
		};
		const opened: OpenLibrary = {
			dir,
			get size() {
				return sizeOf();
			},
			get problems() {
				return problemsOf(db, fileOf);
			},
			...asking,
			article: async id => {
				const kept = keptOf(id);
				const text = kept && bytes(kept.path);
				if (!kept || !text) return null;
				const at = fileOf(kept.path);
				if (hashOf(text) === kept.hash) {
					const { readText } = await import('./read-text.ts');
					return { article: { id, file: at, ...kept.summary, ...readText(text) }, facts: kept.facts };
				}
				// It has changed since it was taken in.
				const { factsOf, readArticle } = await import('./read-article.ts');
				const { leaders } = await ownLeaders(dir);
				const article = readArticle(text, id, at, leaders);
				return { article, facts: factsOf(article) };
			},
			snippet: async (id, terms): Promise<Snippet | null> => {
				const path = pathOf(id);
				const text = path === null ? null : bytes(path);
				if (text === null) return null;
				const { snippetOf } = await import('./snippet.ts');
				return snippetOf(text, terms);
			},
			refresh: paths => refreshed(paths),
			watch: (changed, problem) => {
				const watching = import('./watch.ts').then(({ watchFolders }) =>
					watchFolders({ dir, folders, refresh: refreshed }, changed, problem),
				);
				return () => void watching.then(stop => stop());
			},
			check: () => db.prepare('PRAGMA quick_check').get()?.quick_check === 'ok',
			about: () => {
				const compared = metaOf(db, 'compared');
				return { file, compared: compared === null ? null : new Date(Number(compared)) };
			},
			idOf: path => {
				const below = relative(realOf(dir), realOf(resolve(path)));
				return below.startsWith('..') ? null : idOf(below.split('\\').join('/'));
			},
			inThread: async () => {
				// An index that lasts as long as its library is known to its own connection only.
				if (file === null || searcher === null) return opened;
				const { inThread } = await import('./in-thread.ts');
				return inThread(opened, searcher, { file, dir, marks, now: now() });
			},
			close: async () => db.close(),
		};
		return opened;
	}
};

const isSome = ({ changed, gone, folders, goneFolders }: Changes): boolean =>
	changed.length + gone.length + folders.length + goneFolders.length > 0;

/** Grows when another connection has written (https://sqlite.org/pragma.html#pragma_data_version). */
const versionOf = (db: DatabaseSync): number =>
	Number(db.prepare('PRAGMA data_version').get()?.data_version ?? 0);

/** Writes as soon as no other process does; gives whether it came to that within some milliseconds. */
const writingTo = async (
	file: string,
	waitMs: number,
	write: (db: DatabaseSync) => Promise<void>,
): Promise<boolean> => {
	const db = openForWriting(file);
	try {
		const release = await lockWithin(file, waitMs);
		if (!release) return false;
		try {
			await write(db);
		} finally {
			release();
		}
		return true;
	} finally {
		db.close();
	}
};

const lockWithin = async (file: string, waitMs: number): Promise<(() => void) | null> => {
	for (let waited = 0; ; waited += turn) {
		const release = writingLock(file);
		if (release || waited >= waitMs) return release;
		await setTimeout(turn);
	}
};

const realOf = (path: string): string => {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
};

/** A span of time in words. */
const spoken = (ms: number): string => {
	const minutes = Math.round(ms / 60_000);
	if (minutes < 120) return `${minutes} minutes`;
	return minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`;
};
