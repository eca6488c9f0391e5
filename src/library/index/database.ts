import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { schema, schemaVersion } from './schema.ts';

/** Where indexes are kept, and the name of the rules that read articles in this build of the program. */
export type Cache = { readonly dir: string; readonly rules: string };

/** How long one statement waits for another process, in milliseconds. */
const patience = 5000;

/** The file of a library's index: what other rules have read, or another schema holds, is another file. */
export const indexFile = (dir: string, { dir: folder, rules }: Cache): string =>
	join(folder, `${libraryName(dir)}-${shortHash(`${schemaVersion}\n${rules}`)}.sqlite`);

/** How the files of all indexes of a library begin. */
const libraryName = (dir: string): string => {
	const real = realpathSync(dir);
	const name = basename(real)
		.replace(/[^\w.-]/g, '_')
		.slice(0, 40);
	return `${name}-${shortHash(real)}`;
};

const shortHash = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 12);

/** Milliseconds after which an index of other rules counts as left behind by an older program. */
const leftBehind = 30 * 86_400_000;

/** Takes away the indexes of a library that other rules made and nobody has written for long. */
export const removeLeftBehind = (dir: string, cache: Cache, now: Date): void => {
	const own = basename(indexFile(dir, cache));
	const ofLibrary = `${libraryName(dir)}-`;
	for (const name of readdirSync(cache.dir)) {
		if (name === own || !name.startsWith(ofLibrary) || !name.endsWith('.sqlite')) continue;
		const file = join(cache.dir, name);
		const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime();
		if (now.getTime() - written < leftBehind) continue;
		removeIndex(file);
		rmSync(`${file}.lock`, { force: true });
	}
};

/** Whether an error of SQLite says that the file is not what it should be: damaged, or of another make. */
export const isDamage = (error: unknown): boolean => {
	const { errcode = 0, message = '' } = error as { readonly errcode?: number; readonly message?: string };
	// https://sqlite.org/rescode.html: ERROR (a missing table), CORRUPT, NOTADB
	return [11, 26].includes(errcode & 0xff) || /^no such (?:table|column)/.test(message);
};

/** Whether an error says that another process has the file, or that this one may not write it. */
export const isBusy = (error: unknown): boolean =>
	[5, 6].includes(((error as { readonly errcode?: number }).errcode ?? 0) & 0xff);

/** Opens an index for reading; `null` where there is none that is whole. Throws what is wrong with one that is damaged. */
export const openForReading = (file: string): DatabaseSync | null => {
	if (!existsSync(file)) return null;
	const db = new DatabaseSync(file, { readOnly: true, timeout: patience });
	try {
		if (metaOf(db, 'schema') !== String(schemaVersion)) {
			db.close();
			return null;
		}
		// The system keeps the pages of the file as well: more than these 8 MB made no query faster.
		db.exec('PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY');
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
};

/** Opens an index for writing, and makes it where there is none; without a file, one that lives as long as it is open. */
export const openForWriting = (file: string | null): DatabaseSync => {
	if (file) mkdirSync(join(file, '..'), { recursive: true });
	// Without a name SQLite takes a file of its own in the folder for such, and memory as long as little is in it.
	const db = new DatabaseSync(file ?? '', { timeout: patience });
	try {
		db.exec(
			'PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY',
		);
		const made = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'meta'`).get();
		if (!made) {
			db.exec(`BEGIN IMMEDIATE; ${schema}`);
			setMeta(db, 'schema', String(schemaVersion));
			db.exec('COMMIT');
		}
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
};

export const removeIndex = (file: string): void => {
	for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
};

export const metaOf = (db: DatabaseSync, key: string): string | null => {
	const row = db.prepare('SELECT value FROM meta WHERE key = ?').get(key);
	return row === undefined || row.value === null ? null : String(row.value);
};

export const setMeta = (db: DatabaseSync, key: string, value: string): void => {
	db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
};

/**
 * Becomes the one that writes an index, until what it gives is called; `null` where another process is. The lock is
 * SQLite's own on a file beside the index, so that it ends with the process, however that ends.
 */
export const writingLock = (file: string): (() => void) | null => {
	const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
	try {
		lock.exec('BEGIN EXCLUSIVE');
		return () => lock.close();
	} catch (error) {
		lock.close();
		if (isBusy(error)) return null;
		throw error;
	}
};

/** Puts the person's marks beside the index; gives whether there are any. */
export const attachMarks = (db: DatabaseSync, marks: string | null): boolean => {
	if (marks === null || !statSync(marks, { throwIfNoEntry: false })) return false;
	try {
		db.prepare('ATTACH DATABASE ? AS marks').run(marks);
		return db.prepare(`SELECT 1 FROM marks.sqlite_schema WHERE name = 'marks'`).get() !== undefined;
	} catch (error) {
		if (isDamage(error) || isBusy(error)) return false;
		throw error;
	}
};
