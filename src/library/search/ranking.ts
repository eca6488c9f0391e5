import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { metaOf } from '../index/database.ts';
import type { Query } from '../library.ts';
import type { Compiled } from './compile.ts';

/** The articles that a query finds, by row and in its order. */
export type Found = {
	total(): number;
	/** Rows `from` up to `from + most`. */
	rows(from: number, most: number): readonly number[];
	/** Where a row stands; `null` where it is not found. */
	position(row: number): number | null;
	/** SQL that selects `row` of all of them, with its values. */
	readonly set: { readonly sql: string; readonly values: readonly string[] };
};

/** What a word counts by where it stands: a title says most. Facts say nothing. */
const weights = 'bm25(texts, 10.0, 5.0, 2.0, 1.0, 0.0)';

/**
 * So many of the newest are ranked, and so many of the newest that have the words in their title, leaders or agreements.
 * bm25 takes 0.7 µs an article and some 5 ms for each word that 100,000 articles have (BENCHMARKS.md).
 */
const pool = 1000;
const prominentPool = 500;
/** Words that stand in more articles than that together are not worth counting: order by title and day says as much. */
const mostToCount = 500_000;

export const found = (
	db: DatabaseSync,
	compiled: Compiled,
	{ sort, reverse }: Pick<Query, 'sort' | 'reverse'>,
	marksAttached: boolean,
): Found => {
	const conditions = compiled.marks.map(({ mark, wanted }) =>
		marksAttached
			? `rowid ${wanted ? '' : 'NOT '}IN (SELECT row FROM articles WHERE id IN (SELECT id FROM marks.marks WHERE ${mark} > 0))`
			: wanted
				? 'FALSE'
				: 'TRUE',
	);
	const source = (match: string | null) => ({
		from: match === null ? '(SELECT row AS rowid FROM articles)' : 'texts',
		where: [...(match === null ? [] : ['texts MATCH ?']), ...conditions].join(' AND ') || 'TRUE',
		values: match === null ? [] : [match],
	});
	const asked = matching(db, compiled, source);
	const { from, where, values } = source(asked);
	const set = { sql: `SELECT rowid AS row FROM ${from} WHERE ${where}`, values };

	const numbers = (sql: string, ...more: SQLInputValue[]): number[] => rowsOf(db, sql, ...values, ...more);
	const count = (more = 'TRUE', ...bound: SQLInputValue[]): number =>
		Number(
			db.prepare(`SELECT count(*) AS n FROM ${from} WHERE ${where} AND ${more}`).get(...values, ...bound)?.n,
		);
	const countAbove = (row: number) => count('rowid > ?', whole(row));

	const newest = `SELECT rowid AS row FROM ${from} WHERE ${where} ORDER BY rowid DESC LIMIT ? OFFSET ?`;
	// Who asks only for the set counts and ranks nothing.
	const head = once(() => (asked === null ? [] : numbers(newest, pool + 1, 0)));
	const total = once(() => {
		if (asked === null) return conditions.length === 0 ? Number(metaOf(db, 'size')) : count();
		return head().length <= pool ? head().length : count();
	});
	const holds = (row: number) => count('rowid = ?', whole(row)) > 0;

	const byDate = {
		rows: (at: number, most: number) => numbers(newest, most, at),
		position: (row: number) => (holds(row) ? countAbove(row) : null),
	};
	const titled = `SELECT row FROM articles WHERE row IN (${set.sql})`;
	const byTitle = {
		rows: (at: number, most: number) =>
			numbers(`${titled} ORDER BY titleKey, row DESC LIMIT ? OFFSET ?`, most, at),
		position: (row: number) => {
			if (!holds(row)) return null;
			const key = 'SELECT titleKey FROM articles WHERE row = ?';
			return (
				numbers(
					`SELECT count(*) AS row FROM (${titled} AND (titleKey < (${key}) OR titleKey = (${key}) AND row > ?))`,
					row,
					row,
					row,
				)[0] ?? null
			);
		},
	};
	const byRelevance = once(() => {
		const ranked = best(db, asked ?? '', compiled, head(), where);
		const rest = `SELECT rowid AS row FROM ${from} WHERE ${where} AND rowid NOT IN (SELECT value FROM json_each(?)) ORDER BY rowid DESC LIMIT ? OFFSET ?`;
		return {
			rows: (at: number, most: number) => {
				const first = ranked.slice(at, at + most);
				const more = most - first.length;
				if (more === 0 || ranked.length >= total()) return first;
				return [...first, ...numbers(rest, JSON.stringify(ranked), more, Math.max(0, at - ranked.length))];
			},
			position: (row: number) => {
				const at = ranked.indexOf(row);
				if (at >= 0) return at;
				if (!holds(row)) return null;
				return ranked.length + countAbove(row) - ranked.filter(other => other > row).length;
			},
		};
	});
	const order = () => {
		if (sort === 'title') return byTitle;
		return sort === 'date' || !compiled.ranked || asked === null ? byDate : byRelevance();
	};

	return {
		total,
		set,
		rows: (at, most) => {
			const wanted = Math.min(most, Math.max(0, total() - at));
			if (wanted === 0) return [];
			return reverse
				? order()
						.rows(total() - at - wanted, wanted)
						.toReversed()
				: order().rows(at, wanted);
		},
		position: row => {
			const at = order().position(row);
			return at !== null && reverse ? total() - 1 - at : at;
		},
	};
};

/** A row to compare with. node:sqlite binds a number as a fraction, for which FTS5 reads all that it finds and seeks nothing. */
const whole = (row: number): bigint => BigInt(row);

/** The column `row` of a query in its order, as one value: a thousand objects take longer to make than their rows to find. */
const rowsOf = (db: DatabaseSync, sql: string, ...values: SQLInputValue[]): number[] =>
	JSON.parse(String(db.prepare(`SELECT json_group_array(row) AS rows FROM (${sql})`).get(...values)?.rows));

const once = <To>(make: () => To): (() => To) => {
	let made: { readonly value: To } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
};

/** The expression that finds something: where all words together find nothing, that with most of them. */
const matching = (
	db: DatabaseSync,
	{ match, fallbacks }: Compiled,
	source: (match: string) => {
		readonly from: string;
		readonly where: string;
		readonly values: readonly string[];
	},
): string | null => {
	if (match === null) return null;
	const finds = (expression: string) => {
		const { from, where, values } = source(expression);
		return db.prepare(`SELECT 1 FROM ${from} WHERE ${where} LIMIT 1`).get(...values) !== undefined;
	};
	if (fallbacks.length === 0 || finds(match)) return match;
	return fallbacks.find(finds) ?? match;
};

/** The rows that are ranked, best first, the newer of equals first. */
const best = (
	db: DatabaseSync,
	match: string,
	{ match: all, cost, prominent }: Compiled,
	head: readonly number[],
	where: string,
): readonly number[] => {
	const newest = head.slice(0, pool);
	// Where words had to be left out, none has all of them in its title.
	const inFront =
		head.length > pool && prominent && match === all
			? rowsOf(
					db,
					`SELECT rowid AS row FROM texts WHERE ${where} ORDER BY rowid DESC LIMIT ?`,
					prominent,
					prominentPool,
				)
			: [];
	// Without counts, what has the words in its title comes first.
	if (cost > mostToCount) return [...new Set([...inFront, ...newest])];
	const rows = [...newest, ...inFront];
	// The plus keeps FTS5 from looking each row up: all are read in one pass.
	return rowsOf(
		db,
		`SELECT rowid AS row FROM texts WHERE ${where} AND rowid >= ? AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY ${weights}, rowid DESC`,
		match,
		whole(Math.min(...rows)),
		JSON.stringify(rows),
	);
};
