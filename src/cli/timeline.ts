import type { DateCount } from '../library/library.ts';
import type { Output } from '../terminal/output.ts';
import type { Command } from './command.ts';
import { formats, narrowing } from './flags.ts';
import { nothingFound } from './nothing-found.ts';
import { type Column, namesOf, type View } from './output/field.ts';
import { present } from './output/present.ts';
import { plural } from './plural.ts';
import { toQuery } from './to-query.ts';

export const timeline: Command = {
	name: 'timeline',
	summary: 'Count articles and papers by month or year, the newest last',
	words: null,
	flags: ['by', ...narrowing, 'reverse', 'limit', ...formats],
	fields: () => namesOf(timelineView),
	examples: [
		['communique timeline --by year', 'the years'],
		['communique timeline --leader "xi jinping" --since 2023', 'the months of one leader'],
		['communique timeline --csv', 'for a spreadsheet'],
	],
	run: async (flags, _, context) => {
		const { library, output } = context;
		const query = toQuery(flags, []);
		const opened = await library();
		const all = await opened.dates(query, flags.by ?? 'month');
		const rows = (flags.reverse ? all.toReversed() : all).slice(0, flags.limit);
		await present(rows, output.terminal ? drawn(rows, output) : timelineView, flags, context);
		const { articles: undated } = await opened.undated(query);
		if (undated > 0) output.note(`${plural(undated, 'article')} without a date not counted`);
		if (rows.length > 0) return 0;
		if (undated === 0) await nothingFound('article', query, opened, output);
		return 1;
	},
};

/** Papers count under the date of the article that names them. */
type Row = DateCount;

const columns = {
	date: { heading: 'date', text: ({ date }: Row) => date, color: 'cyan', isDate: true },
	articles: { heading: 'articles', text: ({ articles }: Row) => String(articles), align: 'right' },
	papers: { heading: 'papers', text: ({ papers }: Row) => String(papers), align: 'right' },
} as const;

export const timelineView: View<Row> = {
	fields: [
		{ name: 'date', value: ({ date }) => date },
		{ name: 'articles', value: ({ articles }) => articles },
		{ name: 'papers', value: ({ papers }) => papers },
		{ name: 'commitments', value: ({ commitments }) => commitments },
	],
	columns: [columns.date, columns.articles, columns.papers],
};

/** With a bar beside each number, on one scale for a column, in the width that the numbers leave. */
const drawn = (rows: readonly Row[], { width }: Output): View<Row> => {
	const taken = 'Aug 2024  ARTICLES    PAPERS  '.length;
	const longest = Math.max(1, Math.floor((width - taken) / 2));
	const bar = (name: 'articles' | 'papers', color: Column<Row>['color']): Column<Row> => {
		const most = Math.max(1, ...rows.map(row => row[name]));
		const size = Math.min(longest, most);
		return { heading: '', text: row => '█'.repeat(Math.ceil((row[name] / most) * size)), color };
	};
	return {
		...timelineView,
		columns: [
			columns.date,
			columns.articles,
			bar('articles', 'green'),
			columns.papers,
			bar('papers', 'yellow'),
		],
	};
};
