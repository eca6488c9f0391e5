import type { DatabaseSync } from 'node:sqlite';
import type { Facts } from '../agreements/agreement.ts';
import { fold } from './fold.ts';
import { type StoredSummary, unpackedFacts } from './index/index-row.ts';
import type {
	AgreementRow,
	DateCount,
	Facet,
	Grouping,
	Page,
	Query,
	Result,
	Summary,
	Sums,
} from './library.ts';
import { agreed } from './search/agreed.ts';
import { type Compiled, compile } from './search/compile.ts';
import { named } from './search/named.ts';
import { type Found, found } from './search/ranking.ts';
import { words } from './words.ts';

/** An article as an index keeps it. */
type Kept = {
	readonly path: string;
	readonly hash: string | null;
	readonly summary: StoredSummary;
	readonly facts: Facts;
};

/** What the tables of an index answer. `fileOf` gives the path of a file as the library was named. */
export const answers = (
	db: DatabaseSync,
	fileOf: (path: string) => string,
	now: () => Date,
	marks: boolean,
) => {
	const ask = async (query: Query): Promise<{ readonly compiled: Compiled; readonly found: Found }> => {
		const compiled = await compile(db, query.text, now());
		return { compiled, found: found(db, compiled, query, marks) };
	};
	const summaries = db.prepare(
		`SELECT a.id, a.path, s.json, papers, signed, commitments, proposals
		FROM json_each(?) JOIN articles a ON a.row = value JOIN summaries s ON s.row = value ORDER BY key`,
	);
	/** All at once: to ask for each takes four times as long. */
	const summariesOf = (rows: readonly number[]): readonly Summary[] =>
		summaries.all(JSON.stringify(rows)).map(({ id, path, json, papers, signed, commitments, proposals }) => ({
			id: String(id),
			file: fileOf(String(path)),
			...JSON.parse(String(json)),
			papers: Number(papers),
			signed: Number(signed),
			commitments: Number(commitments),
			proposals: Number(proposals),
		}));
	const inOrder = agreed(db);
	const byName = named(db);
	const rowOf = (id: string): number | null => {
		const row = db.prepare('SELECT row FROM articles WHERE id = ?').get(id);
		return row ? Number(row.row) : null;
	};

	const search = async (query: Query, { from, most }: Page): Promise<Result> => {
		const { compiled, found } = await ask(query);
		return {
			rows: summariesOf(found.rows(from, most)),
			total: found.total(),
			terms: compiled.terms,
			respelled: compiled.respelled,
		};
	};

	const position = async (query: Query, id: string): Promise<number | null> => {
		const row = rowOf(id);
		return row === null ? null : (await ask(query)).found.position(row);
	};

	const agreements = async (query: Query, grouping: Grouping | null, { from, most }: Page) => {
		const { compiled, found } = await ask(query);
		const { total, rows } = inOrder({ compiled, set: found.set, grouping, reverse: query.reverse });
		const known = new Map<number, { readonly summary: Summary | undefined; readonly facts: Facts }>();
		const packed = db.prepare('SELECT facts FROM summaries WHERE row = ?');
		const whole = (row: number) => {
			const facts = () => unpackedFacts((packed.get(row)?.facts ?? null) as Uint8Array | null);
			const of = known.get(row) ?? { summary: summariesOf([row])[0], facts: facts() };
			known.set(row, of);
			return of;
		};
		return {
			total,
			rows: rows(from, most).flatMap(({ row, n, group }): readonly AgreementRow[] => {
				const { summary, facts } = whole(row);
				const agreement = facts.agreements[n];
				if (!summary || !agreement) return [];
				const { id, file, title, date } = summary;
				return [{ article: { id, file, title, date }, agreement, group }];
			}),
		};
	};

	const leaders = async (query: Query, find: string, most: number | null) => {
		const { compiled, found } = await ask(query);
		return byName({ compiled, set: found.set, find, most });
	};

	/** To look for every row in the set of all takes longer than to count them. */
	const rowsAmong = ({ text }: Query, { sql, values }: Found['set']): Found['set'] =>
		text.trim() === '' ? { sql: 'TRUE', values: [] } : { sql: `row IN (${sql})`, values };

	const dates = async (query: Query, unit: 'year' | 'month'): Promise<readonly DateCount[]> => {
		const { set } = (await ask(query)).found;
		const among = rowsAmong(query, set);
		// The index has the days in order: to count them first is twice as fast as to sort what is left of each.
		return db
			.prepare(
				`SELECT substr(day, 1, ${unit === 'year' ? 4 : 7}) AS date, sum(articles) AS articles, sum(papers) AS papers,
					sum(commitments) AS commitments FROM (SELECT day, count(*) AS articles, sum(papers) AS papers,
					sum(commitments) AS commitments FROM articles WHERE day IS NOT NULL AND ${among.sql} GROUP BY day)
				GROUP BY 1 ORDER BY 1`,
			)
			.all(...among.values)
			.map(({ date, articles, papers, commitments }) => ({
				date: String(date),
				articles: Number(articles),
				papers: Number(papers),
				commitments: Number(commitments),
			}));
	};

	const undated = async (query: Query): Promise<Omit<DateCount, 'date'>> => {
		const { set } = (await ask(query)).found;
		const among = rowsAmong(query, set);
		const counts = db
			.prepare(
				`SELECT count(*) AS articles, total(papers) AS papers, total(commitments) AS commitments
				FROM articles WHERE day IS NULL AND ${among.sql}`,
			)
			.get(...among.values);
		return {
			articles: Number(counts?.articles),
			papers: Number(counts?.papers),
			commitments: Number(counts?.commitments),
		};
	};

	const facets = async (query: Query): Promise<readonly Facet[]> => {
		const { set } = (await ask(query)).found;
		return facetTables.map(({ facet, sql }) => ({
			facet,
			values: db
				.prepare(`${sql(set.sql)} ORDER BY articles DESC, value`)
				.all(...set.values)
				.map(({ value, articles }) => ({ value: String(value), articles: Number(articles) })),
		}));
	};

	const sums = async (query: Query): Promise<Sums> => {
		const { set } = (await ask(query)).found;
		const whole = db
			.prepare(`SELECT count(*) AS articles, total(words) AS words FROM articles WHERE row IN (${set.sql})`)
			.get(...set.values);
		const counts = (['kind', 'type', 'status'] as const).flatMap(group =>
			db
				.prepare(
					`SELECT ${group} AS name, count(*) AS count FROM agreements WHERE ${group} IS NOT NULL AND row IN (${set.sql}) GROUP BY 1 ORDER BY 2 DESC, 1`,
				)
				.all(...set.values)
				.map(({ name, count }) => ({ group, name: String(name), count: Number(count) })),
		);
		const countries = db.prepare(`${countrySql(set.sql)} ORDER BY articles DESC, value`).all(...set.values);
		return {
			articles: Number(whole?.articles ?? 0),
			words: Number(whole?.words ?? 0),
			counts: [
				...countries.map(({ value, articles }) => ({
					group: 'country' as const,
					name: String(value),
					count: Number(articles),
				})),
				...counts,
			],
		};
	};

	const completions = async (field: string, begun: string, most: number): Promise<readonly string[]> => {
		const typed = words(begun);
		const beginning = typed.at(-1) ?? '';
		const names = db
			.prepare(
				`SELECT name, sum(articles) AS articles FROM names WHERE kind = ? AND articles > 0
				${beginning ? 'AND id IN (SELECT name FROM nameWords WHERE kind = ? AND word >= ? AND word < ?)' : ''}
				${typed
					.slice(0, -1)
					.map(() => 'AND id IN (SELECT name FROM nameWords WHERE kind = ? AND word = ?)')
					.join(' ')}
				GROUP BY name ORDER BY articles DESC, name LIMIT ?`,
			)
			.all(
				field,
				...(beginning ? [field, beginning, `${beginning}\uDBFF\uDFFF`] : []),
				...typed.slice(0, -1).flatMap(word => [field, word]),
				beginning ? weighed : most,
			)
			.map(({ name }) => String(name));
		const whole = fold(begun.trim());
		const begins = (name: string) => fold(name).startsWith(whole);
		const { first = [], then = [] } = Object.groupBy(names, name => (begins(name) ? 'first' : 'then'));
		return [...first, ...then].slice(0, most);
	};

	/** The file of an article, below the library. */
	const pathOf = (id: string): string | null =>
		textOf(db.prepare('SELECT path FROM articles WHERE id = ?').get(id)?.path);
	/** What the index has of an article, all but its text, and the hash of the file that it is from. */
	const keptOf = (id: string): Kept | null => {
		const row = db
			.prepare(
				'SELECT a.path, f.hash, s.json, s.facts FROM articles a JOIN files f ON f.path = a.path JOIN summaries s ON s.row = a.row WHERE a.id = ?',
			)
			.get(id);
		return row
			? {
					path: String(row.path),
					hash: textOf(row.hash),
					summary: JSON.parse(String(row.json)),
					facts: unpackedFacts(row.facts as Uint8Array | null),
				}
			: null;
	};
	const idOf = (path: string): string | null =>
		textOf(db.prepare('SELECT id FROM articles WHERE path = ?').get(path)?.id);

	/** Ids that begin as a text does, else some of all: what a person may have meant. */
	const ids = async (like: string): Promise<readonly string[]> =>
		db
			.prepare('SELECT id FROM articles ORDER BY abs(length(id) - ?) LIMIT 2000')
			.all(like.length)
			.map(({ id }) => String(id));

	return {
		ids,
		search,
		position,
		agreements,
		leaders,
		dates,
		undated,
		facets,
		sums,
		completions,
		pathOf,
		keptOf,
		idOf,
	};
};

/** Of so many names, the most used, those that begin as typed come first: one more letter brings the others. */
const weighed = 1000;

const textOf = (value: unknown): string | null =>
	value === null || value === undefined ? null : String(value);

const countrySql = (set: string): string =>
	`SELECT country AS value, count(DISTINCT row) AS articles FROM articleLeaders WHERE country IS NOT NULL AND row IN (${set}) GROUP BY 1`;

const facetTables: readonly { readonly facet: Facet['facet']; readonly sql: (set: string) => string }[] = [
	{
		facet: 'leader',
		sql: set =>
			`SELECT n.name AS value, count(*) AS articles FROM articleLeaders l JOIN names n ON n.id = l.name WHERE l.row IN (${set}) GROUP BY 1`,
	},
	{
		facet: 'year',
		sql: set =>
			`SELECT substr(day, 1, 4) AS value, count(*) AS articles FROM articles WHERE day IS NOT NULL AND row IN (${set}) GROUP BY 1`,
	},
	{ facet: 'country', sql: countrySql },
	{
		facet: 'kind',
		sql: set =>
			`SELECT kind AS value, count(DISTINCT row) AS articles FROM agreements WHERE row IN (${set}) GROUP BY 1`,
	},
];
