import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { words } from '../words.ts';
import { type Changes, dirOf } from './compare.ts';
import { type IndexRow, type Name, type StoredSummary, wordsOfName } from './index-row.ts';
import type { FileRead } from './read-file.ts';
import { rowRange, undatedRange } from './row-number.ts';
import { factSign, nameToken } from './tokens.ts';

/** Takes what was read into the index. Only inside a transaction. */
export type Writer = {
	take(read: FileRead): void;
	forget(path: string): void;
	note(changes: Pick<Changes, 'folders' | 'goneFolders'>): void;
};

/** `countWords`: keeps the vocabulary at each article; without it, `countAllWords` must follow. */
export const writer = (db: DatabaseSync, { countWords }: { readonly countWords: boolean }): Writer => {
	const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
	const statement = (sql: string) => {
		const known = prepared.get(sql) ?? db.prepare(sql);
		prepared.set(sql, known);
		return known;
	};
	const run = (sql: string, ...values: SQLInputValue[]) => statement(sql).run(...values);
	const one = (sql: string, ...values: SQLInputValue[]) => statement(sql).get(...values);

	const nameIds = new Map<string, number>();
	const nameId = (name: Name): number => {
		const key = `${name.kind}\n${name.name}\n${name.more}`;
		const known = nameIds.get(key) ?? findName(name) ?? addName(name);
		// Names of a large library are many: keep what was lately used.
		if (nameIds.size > 100_000) nameIds.clear();
		nameIds.set(key, known);
		return known;
	};
	const findName = ({ kind, name, more }: Name): number | undefined =>
		one('SELECT id FROM names WHERE kind = ? AND name = ? AND more = ?', kind, name, more)?.id as
			| number
			| undefined;
	const addName = (name: Name): number => {
		const { lastInsertRowid } = run(
			'INSERT INTO names(kind, name, more, articles) VALUES (?, ?, ?, 0)',
			name.kind,
			name.name,
			name.more,
		);
		const id = Number(lastInsertRowid);
		for (const word of wordsOfName(name)) {
			run('INSERT OR IGNORE INTO nameWords(kind, word, name) VALUES (?, ?, ?)', name.kind, word, id);
		}
		return id;
	};
	const count = (name: number, step: 1 | -1) =>
		run('UPDATE names SET articles = articles + ? WHERE id = ?', step, name);

	/** Lowest row taken, by the range it lies in. */
	const lowest = new Map<number, number>();
	const freeRow = (day: string | null): number => {
		const range = rowRange(day);
		const taken =
			lowest.get(range.least) ??
			one('SELECT min(row) AS row FROM articles WHERE row BETWEEN ? AND ?', range.least, range.most)?.row;
		const row = (taken === null || taken === undefined ? range.most + 1 : Number(taken)) - 1;
		if (row < range.least && range.least !== undatedRange.least) return freeRow(null);
		lowest.set(range.least, row);
		return row;
	};

	/** A path without extension, or with it where another file has that already. */
	const freeId = (path: string): string => {
		const stem = path.replace(/\.[^./]+$/, '');
		return one('SELECT 1 FROM articles WHERE id = ?', stem) ? path : stem;
	};

	const insert = (path: string, article: IndexRow, kept: { row: number; id: string } | null): number => {
		const row = kept?.row ?? freeRow(article.day);
		const ids = article.names.map(nameId);
		const idOf = (index: number) => ids[index] ?? 0;
		run(
			'INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
			row,
			kept?.id ?? freeId(path),
			path,
			article.titleKey,
			article.day,
			article.words,
			article.papers,
			article.signed,
			article.commitments,
			article.proposals,
		);
		run('INSERT INTO summaries VALUES (?, ?, ?)', row, article.summary, article.facts);
		for (const { name, country, role } of article.leaders)
			run('INSERT OR IGNORE INTO articleLeaders VALUES (?, ?, ?, ?)', row, idOf(name), country, role);
		for (const [n, { kind, type, status, parties }] of article.agreements.entries()) {
			run('INSERT INTO agreements VALUES (?, ?, ?, ?, ?)', row, n, kind, type, status);
			for (const party of parties)
				run('INSERT OR IGNORE INTO agreementParties VALUES (?, ?, ?)', row, n, idOf(party));
		}
		for (const id of ids) count(id, 1);
		const { title, leaders, agreements, body, facts } = article.texts;
		const names = ids.map(nameToken).join(' ');
		run(
			'INSERT INTO texts(rowid, title, leaders, agreements, body, facts) VALUES (?, ?, ?, ?, ?, ?)',
			row,
			title,
			leaders,
			agreements,
			body,
			`${facts} ${names}`,
		);
		if (countWords) {
			for (const word of new Set(words(`${title} ${leaders} ${agreements} ${body}`))) {
				run(
					`INSERT INTO words VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET docs = docs + 1`,
					word.slice(0, 1),
					word.length,
					word,
				);
			}
		}
		return row;
	};

	/** All that stands of a row. Its words stay in the vocabulary: they are looked up before they are believed. */
	const remove = (row: number) => {
		for (const { name } of statement('SELECT DISTINCT name FROM agreementParties WHERE row = ?').all(row))
			count(Number(name), -1);
		for (const { name } of statement('SELECT name FROM articleLeaders WHERE row = ?').all(row))
			count(Number(name), -1);
		const stored = one('SELECT json FROM summaries WHERE row = ?', row);
		for (const name of stored ? countedNames(JSON.parse(String(stored.json))) : []) {
			const id = findName(name);
			if (id !== undefined) count(id, -1);
		}
		for (const table of ['articles', 'summaries', 'articleLeaders', 'agreements', 'agreementParties'])
			run(`DELETE FROM ${table} WHERE row = ?`, row);
		run('DELETE FROM texts WHERE rowid = ?', row);
	};

	/** Until its folder is noted: an interrupted run, or a path that a watcher told of, leaves no stamp that is not true. */
	const unstamp = (path: string) => run('UPDATE folders SET stamp = NULL WHERE path = ?', dirOf(path));

	const forget = (path: string) => {
		unstamp(path);
		const row = one('SELECT row FROM files WHERE path = ?', path)?.row;
		if (typeof row === 'number') remove(row);
		run('DELETE FROM files WHERE path = ?', path);
	};

	return {
		forget,
		take: ({ path, modified, size, inode, hash, problem, row: article, same }) => {
			if (same) {
				unstamp(path);
				run('UPDATE files SET modified = ?, size = ?, inode = ? WHERE path = ?', modified, size, inode, path);
				return;
			}
			const known = one(
				'SELECT a.row, a.id, a.day FROM files f JOIN articles a ON a.row = f.row WHERE f.path = ?',
				path,
			);
			forget(path);
			const kept =
				known && article?.day === known.day ? { row: Number(known.row), id: String(known.id) } : null;
			const row = article && insert(path, article, kept);
			run('INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?)', path, modified, size, inode, hash, problem, row);
		},
		note: ({ folders, goneFolders }) => {
			for (const { path, modified, stamp } of folders)
				run('INSERT OR REPLACE INTO folders VALUES (?, ?, ?)', path, modified, stamp);
			for (const path of goneFolders) run('DELETE FROM folders WHERE path = ?', path);
		},
	};
};

/** The names that count for an article beside its leaders and the parties of its agreements. */
const countedNames = ({ leaders, tags, place, agency }: StoredSummary): readonly Name[] => [
	...[...new Set(leaders.flatMap(({ country }) => country ?? []))].map(name => plain('country', name)),
	...[...new Set(tags)].map(name => plain('tag', name)),
	...(place ? [plain('place', place)] : []),
	...(agency ? [plain('agency', agency)] : []),
];

const plain = (kind: Name['kind'], name: string): Name => ({ kind, name, more: '' });

/** Makes the vocabulary of the full-text index: some 10 µs an article, where counting at each takes a millisecond. */
export const countAllWords = (db: DatabaseSync): void => {
	db.exec('DELETE FROM words');
	db.prepare(
		`INSERT INTO words SELECT substr(term, 1, 1), length(term), term, doc FROM vocabulary WHERE term < ?`,
	).run(factSign);
};
