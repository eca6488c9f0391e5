import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readable } from './readable.ts';

export type Mark = { readonly read: boolean; readonly bookmarked: boolean };

/** Where an article was left: an offset of its body, and how many lines above it. */
export type Place = { readonly offset: number; readonly above: number };

/** What a person has read and marked in a library, where he left it, and asked it. */
export type Marks = {
	/** Every article that has a mark, by its id. */
	all(): ReadonlyMap<string, Mark>;
	/** Changes what is given of an article's marks, and nothing else: another reader may have changed the rest. */
	mark(id: string, change: Partial<Mark>): void;
	/** Where an article was left; `null` where it begins anew. */
	place(id: string): Place | null;
	leave(id: string, place: Place | null): void;
	/** Queries that were kept, the last one first, each once. */
	history(): readonly string[];
	remember(query: string): void;
	/** Whether another reader has changed something since this was last asked. */
	changed(): boolean;
	/** Why marks are not kept any more, as a sentence for the person; `null` while they are. */
	problem(): string | null;
	close(): void;
};

/** How many queries are remembered, and how many places. */
const most = 200;
const mostPlaces = 1000;

/** How long one waits for another reader, in milliseconds: longer than its writing, shorter than patience. */
const patience = 1000;

/** One file a library, whose name can be recognised. Two spellings of a folder's path are one library. */
export const marksFile = (stateDir: string, libraryDir: string): string => {
	const path = existsSync(libraryDir) ? realpathSync(libraryDir) : libraryDir;
	const hash = createHash('sha256').update(path).digest('hex').slice(0, 12);
	return join(stateDir, `${basename(path).replace(/[^\p{L}\p{N}._-]/gu, '_')}-${hash}.sqlite`);
};

/**
 * Opens or makes the file of marks. Never throws: where it cannot be opened or written, what is marked lasts until the
 * reader is left, and `problem` says why.
 */
export const openMarks = (file: string, now: () => number = Date.now): Marks => {
	let problem: string | null = null;
	let db: Database | null = null;
	const unsaved = {
		marks: new Map<string, Mark>(),
		places: new Map<string, Place | null>(),
		history: [] as readonly string[],
	};

	/** Does what it can; the first failure is the last try. */
	const kept = <To>(work: (db: Database) => To, otherwise: () => To): To => {
		if (db === null) return otherwise();
		try {
			return work(db);
		} catch (error) {
			fail(error);
			return otherwise();
		}
	};
	const fail = (error: unknown) => {
		problem = `marks are not kept, ${file}: ${reason(error)}`;
		try {
			db?.close();
		} catch {
			// Nothing more can be lost.
		}
		db = null;
	};
	try {
		db = opened(file);
	} catch (error) {
		fail(error);
	}
	let version = kept(dataVersion, () => 0);

	return {
		all: () =>
			kept(
				db => new Map(db.prepare('SELECT id, read, bookmarked FROM marks').all().map(markOf)),
				() => unsaved.marks,
			),
		mark: (id, change) => {
			const before = unsaved.marks.get(id) ?? { read: false, bookmarked: false };
			unsaved.marks.set(id, { ...before, ...change });
			kept(
				db => {
					if (change.read !== undefined) set(db, 'read', id, change.read ? now() : null);
					if (change.bookmarked !== undefined) set(db, 'bookmarked', id, change.bookmarked ? 1 : 0);
				},
				() => {},
			);
		},
		place: id =>
			kept(
				db => placeOf(db.prepare('SELECT offset, above FROM places WHERE id = ?').get(id)),
				() => unsaved.places.get(id) ?? null,
			),
		leave: (id, place) => {
			unsaved.places.set(id, place);
			kept(
				db => {
					db.prepare('DELETE FROM places WHERE id = ?').run(id);
					if (!place) return;
					db.prepare('INSERT OR REPLACE INTO places(id, offset, above, at) VALUES (?, ?, ?, ?)').run(
						id,
						place.offset,
						place.above,
						now(),
					);
					forget(db, 'places', mostPlaces);
				},
				() => {},
			);
		},
		history: () =>
			kept(
				db =>
					db
						.prepare('SELECT query FROM history ORDER BY at DESC, rowid DESC LIMIT ?')
						.all(most)
						.map(({ query }) => String(query)),
				() => unsaved.history,
			),
		remember: query => {
			if (query.trim() === '') return;
			unsaved.history = [query, ...unsaved.history.filter(each => each !== query)].slice(0, most);
			kept(
				db => {
					db.prepare('INSERT OR REPLACE INTO history(query, at) VALUES (?, ?)').run(query, now());
					forget(db, 'history', most);
				},
				() => {},
			);
		},
		changed: () => {
			const before = version;
			version = kept(dataVersion, () => before);
			return version !== before;
		},
		problem: () => problem,
		close: () => {
			kept(
				db => db.close(),
				() => {},
			);
			db = null;
		},
	};
};

type Database = import('node:sqlite').DatabaseSync;

const tables = `
	CREATE TABLE IF NOT EXISTS marks(id TEXT PRIMARY KEY, read INTEGER, bookmarked INTEGER);
	CREATE TABLE IF NOT EXISTS history(query TEXT PRIMARY KEY, at INTEGER NOT NULL);
	CREATE TABLE IF NOT EXISTS places(
		id TEXT PRIMARY KEY, offset INTEGER NOT NULL, above INTEGER NOT NULL, at INTEGER NOT NULL
	);
`;

const opened = (file: string): Database => {
	// What someone reads is nobody else's business.
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
	const db = new DatabaseSync(file, { timeout: patience });
	try {
		chmodSync(file, 0o600);
		db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
		db.exec(tables);
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
};

const set = (db: Database, column: 'read' | 'bookmarked', id: string, value: number | null): void =>
	void db
		.prepare(
			`INSERT INTO marks(id, ${column}) VALUES (?, ?) ON CONFLICT(id) DO UPDATE SET ${column} = excluded.${column}`,
		)
		.run(id, value);

/** All rows of a table but the last. */
const forget = (db: Database, table: 'history' | 'places', most: number): void =>
	void db
		.prepare(
			`DELETE FROM ${table} WHERE rowid NOT IN (SELECT rowid FROM ${table} ORDER BY at DESC, rowid DESC LIMIT ?)`,
		)
		.run(most);

const placeOf = (row: Readonly<Record<string, unknown>> | undefined): Place | null =>
	row ? { offset: Number(row.offset), above: Number(row.above) } : null;

const markOf = (row: Readonly<Record<string, unknown>>): readonly [string, Mark] => [
	String(row.id),
	{ read: row.read !== null, bookmarked: row.bookmarked === 1 },
];

/** Grows when another connection has written (https://sqlite.org/pragma.html#pragma_data_version). */
const dataVersion = (db: Database): number =>
	Number(db.prepare('PRAGMA data_version').get()?.data_version ?? 0);

/** SQLite's own words, and what to do where the file is at fault. */
const reason = (error: unknown): string => {
	const { code, errcode, message } = error as NodeJS.ErrnoException & { readonly errcode?: number };
	if (code === 'EACCES' || code === 'EPERM') return 'no permission to write it';
	if (errcode === undefined) return readable(error);
	const isBroken = errcode === 11 || errcode === 26;
	return isBroken ? `${message}; move it away and a new one is made` : message;
};
