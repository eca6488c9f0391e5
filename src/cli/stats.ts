import type { Agreement } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';
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
	run: async (flags, _, { library, now, output }) => {
		const query = await toQuery(flags, [], now);
		const opened = await library();
		const rows = rowsOf(opened, query);
		await present(rows, view, flags, output);
		if (rows.length > 0) return 0;
		nothingFound('article', query, opened, output);
		return 1;
	},
};

type Row = { readonly group: string; readonly name: string; readonly count: number };

const rowsOf = (library: Library, query: Query): readonly Row[] => {
	const { articles } = library.search(query);
	if (articles.length === 0) return [];
	const facts = articles.map(library.facts);
	const agreed = facts.flatMap(({ agreements }) => agreements);
	const leaders = library.leaders(query);
	const words = articles.reduce((sum, article) => sum + article.words, 0);
	return [
		{ group: 'library', name: 'articles', count: articles.length },
		{ group: 'library', name: 'words', count: words },
		{ group: 'library', name: 'leaders', count: leaders.length },
		...library
			.dates(query, 'year')
			.map(({ date, articles: count }) => ({ group: 'year', name: date, count })),
		...tally('country', articles.flatMap(countriesOf)),
		...tally(
			'kind',
			agreed.map(({ kind }) => kind),
		),
		...tally('type', agreed.flatMap(papers(({ type }) => type))),
		...tally('status', agreed.flatMap(papers(({ status }) => status))),
	];
};

type Paper = Extract<Agreement, { kind: 'instrument' }>;

const papers =
	(of: (paper: Paper) => string) =>
	(agreement: Agreement): readonly string[] =>
		agreement.kind === 'instrument' ? [of(agreement)] : [];

/** The countries of the leaders that an article names, each once. */
const countriesOf = ({ leaders }: Article): readonly string[] => [
	...new Set(leaders.flatMap(({ country }) => country ?? [])),
];

/** How often each name occurs, the most frequent first. */
const tally = (group: string, names: readonly string[]): readonly Row[] =>
	Array.from(
		Map.groupBy(names, name => name),
		([name, all]) => ({ group, name, count: all.length }),
	).toSorted((a, b) => b.count - a.count);

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
