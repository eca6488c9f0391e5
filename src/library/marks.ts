import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readable } from './readable.ts';

export type Mark = { readonly read: boolean; readonly bookmarked: boolean };

/** What a person has read and marked in a library, and asked it. */
export type Marks = {
	/** Every article that has a mark, by its id. */
	all(): ReadonlyMap<string, Mark>;
	/** Changes what is given of an article's marks, and nothing else: another reader may have changed the rest. */
	mark(id: string, change: Partial<Mark>): void;
	/** Queries that were kept, the last one first, each once. */
	history(): readonly string[];
	remember(query: string): void;
	/** Whether another reader has changed something since this was last asked. */
	changed(): boolean;
	/** Why marks are not kept any more, as a sentence for the person; `null` while they are. */
	problem(): string | null;
	close(): void;
};

/** How many queries are remembered. */
const most = 200;

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
	const unsaved = { marks: new Map<string, Mark>(), history: [] as readonly string[] };

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
					db.prepare(
						'DELETE FROM history WHERE rowid NOT IN (SELECT rowid FROM history ORDER BY at DESC, rowid DESC LIMIT ?)',
					).run(most);
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
