import type { DatabaseSync } from 'node:sqlite';
import type { Group, Grouping } from '../library.ts';
import { words } from '../words.ts';
import { type Agreed, type Compiled, namesWith } from './compile.ts';
import { madeOnce } from './made-once.ts';
import type { Found } from './ranking.ts';

/** Agreements in their order, by their places in the index. */
export type AgreedRows = {
	readonly total: number;
	/** Rows `from` up to `from + most`; `n` counts the agreements of an article. */
	rows(
		from: number,
		most: number,
	): readonly { readonly row: number; readonly n: number; readonly group: Group }[];
};

type Asked = {
	readonly compiled: Compiled;
	readonly set: Found['set'];
	readonly grouping: Grouping | null;
	readonly reverse: boolean;
};

/** Agreements of articles that are found. */
export const agreed = (db: DatabaseSync) => {
	const once = madeOnce(db);
	return ({ compiled, set, grouping, reverse }: Asked): AgreedRows => {
		const { select, table, group, order } = groupings[grouping ?? 'none'];
		const narrow = compiled.agreed.map(condition(db));
		const where = [`g.row IN (${set.sql})`, ...narrow.map(({ sql }) => sql)].join(' AND ');
		const sql = `${select ?? 'SELECT'} g.row, g.n, ${group} AS heading FROM agreements g ${table} WHERE ${where} ORDER BY ${order} g.row ${reverse ? 'ASC' : 'DESC'}, g.n`;
		const values = [...set.values, ...narrow.flatMap(one => one.values)];
		once([sql, values], compiled, () => {
			db.exec('DROP TABLE IF EXISTS temp.agreed; DROP TABLE IF EXISTS temp.agreedGroups');
			db.prepare(`CREATE TEMP TABLE agreed AS ${sql}`).run(...values);
			db.exec(
				`CREATE TEMP TABLE agreedGroups(first INTEGER PRIMARY KEY, size INTEGER NOT NULL);
				INSERT INTO temp.agreedGroups SELECT min(rowid), count(*) FROM temp.agreed GROUP BY ${grouping === 'article' ? 'row' : 'heading'}`,
			);
		});
		return {
			total: Number(db.prepare('SELECT max(rowid) AS total FROM temp.agreed').get()?.total ?? 0),
			rows: (from, most) =>
				db
					.prepare(
						`SELECT o.row, o.n, o.heading, s.first, s.size FROM temp.agreed o
						JOIN temp.agreedGroups s ON s.first = (SELECT max(first) FROM temp.agreedGroups WHERE first <= o.rowid)
						WHERE o.rowid > ? AND o.rowid <= ? ORDER BY o.rowid`,
					)
					.all(from, from + most)
					.map(({ row, n, heading, first, size }) => ({
						row: Number(row),
						n: Number(n),
						group: { name: String(heading), from: Number(first) - 1, size: Number(size) },
					})),
		};
	};
};

type Grouped = {
	readonly select?: string;
	readonly table: string;
	readonly group: string;
	readonly order: string;
};

const parties = (which: string) =>
	`LEFT JOIN (agreementParties p JOIN names n ON n.id = p.name${which}) ON p.row = g.row AND p.n = g.n`;

/** How agreements are told apart; one that has two parties stands under each, one that has none comes last. */
const groupings: Readonly<Record<Grouping | 'none', Grouped>> = {
	none: { table: '', group: "''", order: '' },
	article: { table: 'JOIN articles a ON a.row = g.row', group: 'a.id', order: '' },
	party: {
		select: 'SELECT DISTINCT',
		table: parties(''),
		group: "coalesce(n.name, '')",
		order: "heading = '', heading,",
	},
	country: {
		select: 'SELECT DISTINCT',
		table: parties(" AND n.more <> ''"),
		group: "coalesce(n.more, '')",
		order: "heading = '', heading,",
	},
	status: { table: '', group: 'coalesce(g.status, g.kind)', order: 'heading,' },
	kind: { table: '', group: 'g.kind', order: 'heading,' },
	type: { table: '', group: 'coalesce(g.type, g.kind)', order: 'heading,' },
	year: {
		table: 'JOIN articles a ON a.row = g.row',
		group: "coalesce(substr(a.day, 1, 4), '')",
		order: 'heading DESC,',
	},
};

/** Whether an agreement is what a field asks for. */
const condition =
	(db: DatabaseSync) =>
	({ field, values, wanted }: Agreed): { readonly sql: string; readonly values: readonly string[] } => {
		const not = wanted ? '' : 'NOT ';
		if (field !== 'party')
			return {
				sql: `${not}coalesce(g.${field}, '') IN (SELECT value FROM json_each(?))`,
				values: [JSON.stringify(values)],
			};
		const ids = values.flatMap(value => namesWith(db, 'party', words(value), -1));
		return {
			sql: `${not}EXISTS (SELECT 1 FROM agreementParties q WHERE q.row = g.row AND q.n = g.n AND q.name IN (SELECT value FROM json_each(?)))`,
			values: [JSON.stringify(ids)],
		};
	};
