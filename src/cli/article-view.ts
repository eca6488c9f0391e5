import type { Facts } from '../agreements/agreement.ts';
import type { Article, Source } from '../article/article.ts';
import type { ColumnName } from '../config/column-name.ts';
import type { Library, Snippet, Summary } from '../library/library.ts';
import type { Flags } from './flags.ts';
import type { Column, Field, View } from './output/field.ts';

export type ArticleRow = {
	readonly article: Article;
	readonly facts: Facts;
	/** Papers that are signed, where the row is of a list. */
	readonly signed?: number;
	/** Where words were searched: the passage that says most of them. */
	readonly snippet?: Snippet | null;
};

/** What only an article's file says. */
const inFile = ['body', 'captions', 'agreements', 'tallies'];

/** Articles of a list with what its fields ask for: files are read only where their text is wanted. */
export const rowsOf = async (
	summaries: readonly Summary[],
	terms: readonly string[],
	library: Library,
	{ json, jsonl }: Flags,
): Promise<readonly ArticleRow[]> => {
	const named = (json ?? jsonl ?? '').split(',').map(name => name.trim());
	const whole = named.some(name => inFile.includes(name));
	const passages = named.includes('snippet');
	const rows: ArticleRow[] = [];
	for (const summary of summaries) {
		const read = whole ? await library.article(summary.id) : known(summary);
		const snippet = passages ? await library.snippet(summary.id, terms) : null;
		// A file may have gone since it was taken in.
		if (read) rows.push({ ...read, signed: summary.signed, snippet });
	}
	return rows;
};

const known = (summary: Summary): ArticleRow => ({
	article: { ...summary, body: '', captions: [] },
	facts: { agreements: [], tallies: [] },
});

const own = (name: keyof Article): Field<ArticleRow> => ({ name, value: ({ article }) => article[name] });

const names = ({ article }: ArticleRow): string => article.leaders.map(({ name }) => name).join(', ');
const eventText = ({ article: { event } }: ArticleRow): string =>
	event ? `${event.start}/${event.end}` : '';
const sources = (of: readonly { readonly source: Source }[]): string =>
	of.map(({ source }) => source.text).join('; ');

/** The JSON of an article, in the order of its documentation. */
const fields: readonly Field<ArticleRow>[] = [
	own('id'),
	own('file'),
	own('title'),
	own('titleSource'),
	own('date'),
	own('dateSource'),
	{ ...own('dateEvidence'), onRequest: true },
	{ ...own('event'), text: eventText },
	own('place'),
	own('agency'),
	own('source'),
	own('language'),
	own('tags'),
	{ ...own('leaders'), text: names },
	{ ...own('body'), onRequest: true },
	{ ...own('captions'), onRequest: true },
	own('words'),
	{
		name: 'agreements',
		value: ({ facts }) => facts.agreements,
		text: ({ facts }) => sources(facts.agreements),
		onRequest: true,
	},
	{
		name: 'tallies',
		value: ({ facts }) => facts.tallies,
		text: ({ facts }) => sources(facts.tallies),
		onRequest: true,
	},
];

const id: Column<ArticleRow> = {
	heading: 'id',
	text: ({ article }) => article.id,
	color: 'dim',
	shrink: 1,
	least: 14,
	leaveOut: 2,
};
const date: Column<ArticleRow> = {
	heading: 'date',
	text: ({ article }) => article.date ?? '',
	color: 'cyan',
	least: 10,
	isDate: true,
};
const title: Column<ArticleRow> = {
	heading: 'title',
	text: ({ article }) => article.title,
	color: 'bold',
	shrink: 1,
	least: 24,
};
const leaders: Column<ArticleRow> = { heading: 'leaders', text: names, shrink: 2, least: 12, leaveOut: 1 };

/** An article as a line of a list. */
export const articleView: View<ArticleRow> = {
	fields,
	cited: ({ article }) => article,
	columns: [id, date, title, leaders],
};

const ofName: Readonly<Record<ColumnName, Column<ArticleRow>>> = {
	id,
	date,
	title,
	leaders,
	signed: { heading: 'signed', text: ({ signed }) => (signed ? String(signed) : ''), align: 'right' },
	place: { heading: 'place', text: ({ article }) => article.place ?? '', shrink: 1, least: 8 },
	agency: { heading: 'agency', text: ({ article }) => article.agency ?? '', shrink: 1, least: 8 },
	tags: { heading: 'tags', text: ({ article }) => article.tags.join(', '), shrink: 2, least: 8, leaveOut: 3 },
};

/** The columns of a list on a terminal as a person wants them. */
export const columnsFor = (columns: readonly ColumnName[] | null): readonly Column<ArticleRow>[] =>
	(columns ?? ['id', 'date', 'title', 'leaders']).map(name => ofName[name]);

/** An article that was found. */
export const foundView: View<ArticleRow> = {
	...articleView,
	fields: [
		...fields,
		{
			name: 'snippet',
			value: ({ snippet }) => snippet,
			text: ({ snippet }) => snippet?.text ?? '',
			onRequest: true,
		},
	],
};

/** An article with all that is known of it. */
export const wholeArticleView: View<ArticleRow> = {
	...articleView,
	fields: fields.map(({ onRequest, ...field }) => field),
};
