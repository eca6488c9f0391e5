import type { Library, Query } from '../library/library.ts';
import type { Command } from './command.ts';
import { formats, narrowing } from './flags.ts';
import { nothingFound } from './nothing-found.ts';
import { namesOf, type View } from './output/field.ts';
import { present } from './output/present.ts';
import { toQuery } from './to-query.ts';

export const stats: Command = {
	name: 'stats',
	summary: 'Count articles, leaders, and what was agreed by kind, type and status',
	words: null,
	flags: [...narrowing, ...formats],
	fields: () => namesOf(view),
	examples: [
		['communique stats', 'the whole library'],
		['communique stats --date 2024 --leader "to lam"', 'a year of one leader'],
		['communique stats --json', 'for a script'],
	],
	run: async (flags, _, context) => {
		const { library, output } = context;
		const query = toQuery(flags, []);
		const opened = await library();
		const rows = await rowsOf(opened, query);
		await present(rows, view, flags, context);
		if (rows.length > 0) return 0;
		await nothingFound('article', query, opened, output);
		return 1;
	},
};

type Row = { readonly group: string; readonly name: string; readonly count: number };

const rowsOf = async (library: Library, query: Query): Promise<readonly Row[]> => {
	const { articles, words, counts } = await library.sums(query);
	if (articles === 0) return [];
	const years = await library.dates(query, 'year');
	const leaders = await library.leaders(query, '', 0);
	return [
		{ group: 'library', name: 'articles', count: articles },
		{ group: 'library', name: 'words', count: words },
		{ group: 'library', name: 'leaders', count: leaders.total },
		...years.map(({ date, articles }) => ({ group: 'year', name: date, count: articles })),
		...counts,
	];
};

const view: View<Row> = {
	fields: [
		{ name: 'group', value: ({ group }) => group },
		{ name: 'name', value: ({ name }) => name },
		{ name: 'count', value: ({ count }) => count },
	],
	columns: [
		{ heading: 'group', text: ({ group }) => group, color: 'dim' },
		{ heading: 'name', text: ({ name }) => name },
		{ heading: 'count', text: ({ count }) => String(count), align: 'right', color: 'bold' },
	],
};
