import type { DatabaseSync } from 'node:sqlite';
import type { LeaderCount } from '../library.ts';
import { words } from '../words.ts';
import type { Compiled } from './compile.ts';
import { madeOnce } from './made-once.ts';
import type { Found } from './ranking.ts';

type Asked = {
	readonly compiled: Compiled;
	readonly set: Found['set'];
	/** What words of their rows begin with. */
	readonly find: string;
	/** `null` for all. */
	readonly most: number | null;
};

/** Leaders of articles that are found, the most named first. */
export const named = (db: DatabaseSync) => {
	const once = madeOnce(db);
	db.function('spoken', { varargs: true }, (...texts) => ` ${words(texts.join(' ')).join(' ')}`);

	return ({
		compiled,
		set,
		find,
		most,
	}: Asked): { readonly rows: readonly LeaderCount[]; readonly total: number } => {
		once([set], compiled, () => {
			db.exec('DROP TABLE IF EXISTS temp.named');
			db.prepare(
				`CREATE TEMP TABLE named AS SELECT *, spoken(name, native, country, role) AS spoken FROM (
				SELECT n.name, max(n.more) AS native, ${latest('l.country')} AS country, ${latest('l.role')} AS role,
					min(a.day) AS first, max(a.day) AS last, count(*) AS articles, sum(a.signed) AS papers
				FROM articleLeaders l JOIN names n ON n.id = l.name JOIN articles a ON a.row = l.row
				WHERE l.row IN (${set.sql}) GROUP BY n.name) ORDER BY articles DESC, name`,
			).run(...set.values);
		});
		const typed = words(find);
		const where = typed.map(() => 'instr(spoken, ?) > 0').join(' AND ') || 'TRUE';
		const beginnings = typed.map(word => ` ${word}`);
		const found = db
			.prepare(`SELECT * FROM temp.named WHERE ${where} ORDER BY rowid LIMIT ?`)
			.all(...beginnings, most ?? -1);
		const count = () =>
			Number(db.prepare(`SELECT count(*) AS n FROM temp.named WHERE ${where}`).get(...beginnings)?.n);
		return {
			rows: found.map(row => ({
				name: String(row.name),
				nativeName: textOf(row.native),
				country: textOf(row.country),
				role: textOf(row.role),
				first: textOf(row.first),
				last: textOf(row.last),
				articles: Number(row.articles),
				papers: Number(row.papers),
			})),
			total: most === null || found.length < most ? found.length : count(),
		};
	};
};

/** SQL for what the newest row of a group says in a column, where it says something. */
const latest = (column: string): string =>
	`substr(max(CASE WHEN ${column} IS NOT NULL THEN printf('%020d', l.row) || ${column} END), 21)`;

/** Names without a native form have an empty one. */
const textOf = (value: unknown): string | null => (value === null || value === '' ? null : String(value));
