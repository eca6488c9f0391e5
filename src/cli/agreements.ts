import { type Agreement, type Instrument, isInstrument } from '../agreements/agreement.ts';
import { inShort } from '../agreements/in-short.ts';
import { type AgreementRow, everything, noRows } from '../library/library.ts';
import { words as wordsOf } from '../library/words.ts';
import type { ArticleRow } from './article-view.ts';
import type { Command, Context } from './command.ts';
import { findArticles } from './find-articles.ts';
import { type FlagName, type Flags, formats, narrowing, ordering } from './flags.ts';
import { nothingFound } from './nothing-found.ts';
import { type Field, namesOf, type View } from './output/field.ts';
import { present } from './output/present.ts';
import { plural } from './plural.ts';
import { toPage, toQuery } from './to-query.ts';

const choosing = ['kind', 'type', 'status', 'party'] as const satisfies readonly FlagName[];

export const agreements: Command = {
	name: 'agreements',
	summary: 'List what was agreed: papers, commitments, proposals',
	words: {
		usage: '[articles..]',
		describe: 'ids, paths of files, - for standard input; none for the whole library',
		needed: false,
	},
	flags: [...choosing, ...narrowing, ...ordering, ...formats],
	fields: () => namesOf(agreementView),
	examples: [
		['communique agreements --kind instrument --date 2024', 'the papers of a year'],
		['communique agreements --status signed --party customs', 'by whose paper it is'],
		['communique agreements 2024-08-to-lam-state-visit-china --csv', 'of one article, for a spreadsheet'],
	],
	run: async (flags, words, context) => {
		const { output } = context;
		const named = words.length > 0 ? await findArticles(words, context) : null;
		const rows = named ? await amongNamed(named.rows, flags, context) : await inLibrary(flags, context);

		await present(rows, agreementView, flags, context);
		for (const sentence of named?.missing ?? []) output.note(sentence);
		const missing = (named?.missing.length ?? 0) > 0;
		if (rows.length > 0) return missing ? 1 : 0;
		if (missing) return 1;
		if (!named) await noneInLibrary(flags, context);
		else
			output.note(
				noneChosen(flags, named.rows.flatMap(({ facts }) => facts.agreements).length, named.rows.length),
			);
		return 1;
	},
};

type Row = Pick<AgreementRow, 'article' | 'agreement'>;

const inLibrary = async (flags: Flags, { library }: Context): Promise<readonly Row[]> =>
	(await (await library()).agreements(toQuery(flags, []), null, toPage(flags))).rows;

/** Says whether the articles have no agreements that were asked for, or there are no such articles. */
const noneInLibrary = async (flags: Flags, { library, output }: Context): Promise<void> => {
	const opened = await library();
	const query = toQuery(flags, []);
	const wider = { ...query, text: articleText(flags) };
	const { total } = await opened.agreements(wider, null, noRows);
	if (total === 0) return nothingFound('article', query, opened, output);
	const { total: articles } = await opened.search(wider, noRows);
	output.note(noneChosen(flags, total, articles));
};

/** What the filters of articles ask, without those of agreements. */
const articleText = ({ kind, type, status, party, ...flags }: Flags): string => toQuery(flags, []).text;

/** Of articles that the command line names, files from elsewhere among them. */
const amongNamed = async (
	rows: readonly ArticleRow[],
	flags: Flags,
	{ library }: Context,
): Promise<readonly Row[]> => {
	const text = articleText(flags);
	const kept: ArticleRow[] = [];
	for (const row of rows) {
		if (text === '' || (await (await library()).position({ ...everything, text }, row.article.id)) !== null)
			kept.push(row);
	}
	return kept
		.flatMap(({ article, facts }) => facts.agreements.map(agreement => ({ article, agreement })))
		.filter(chosen(flags))
		.slice(0, flags.limit);
};

/** Whether an agreement is of the kind, type, status and parties that were asked for. */
const chosen =
	({ kind, type, status, party = [] }: Flags) =>
	({ agreement }: Row): boolean => {
		const { type: ownType, status: ownStatus }: Partial<Instrument> = isInstrument(agreement)
			? agreement
			: {};
		const sides = inShort(agreement).sides.map(side => new Set(wordsOf(side)));
		return (
			(kind === undefined || agreement.kind === kind) &&
			(type === undefined || ownType === type) &&
			(status === undefined || ownStatus === status) &&
			party.every(name => sides.some(side => wordsOf(name).every(word => side.has(word))))
		);
	};

const noneChosen = (flags: Flags, agreements: number, articles: number): string => {
	const asked = choosing.flatMap(name =>
		flags[name] === undefined ? [] : `--${name} "${[flags[name]].flat().join('" and "')}"`,
	);
	return `no agreement${asked.length > 0 ? ` with ${asked.join(' ')}` : ''} among the ${agreements} of ${plural(articles, 'article')}`;
};

/** A fact that only some kinds have. */
const own = (name: string): Field<Row> => ({
	name,
	value: ({ agreement }) => ({ ...agreement })[name as keyof Agreement],
});

const sides = ({ agreement }: Row): string => inShort(agreement).sides.join('; ');

export const agreementView: View<Row> = {
	fields: [
		{ name: 'article', value: ({ article }) => article.id },
		{ name: 'articleTitle', value: ({ article }) => article.title },
		{ name: 'articleDate', value: ({ article }) => article.date },
		own('kind'),
		own('number'),
		own('list'),
		own('type'),
		own('status'),
		own('title'),
		{ ...own('parties'), text: row => (isInstrument(row.agreement) ? sides(row) : '') },
		own('subject'),
		own('date'),
		own('actors'),
		own('force'),
		{ ...own('by'), text: row => (row.agreement.kind === 'proposal' ? sides(row) : '') },
		own('actions'),
		{ ...own('source'), text: ({ agreement }) => agreement.source.text },
	],
	columns: [
		{
			heading: 'date',
			text: ({ article }) => article.date ?? '',
			color: 'cyan',
			isDate: true,
			least: 10,
			leaveOut: 3,
		},
		{ heading: 'type', text: ({ agreement }) => inShort(agreement).type, shrink: 1, least: 10 },
		{
			heading: 'status',
			text: ({ agreement }) => inShort(agreement).status,
			color: 'green',
			least: 6,
			leaveOut: 4,
		},
		{
			heading: 'what',
			text: ({ agreement }) => inShort(agreement).what,
			color: 'bold',
			shrink: 1,
			least: 24,
		},
		{ heading: 'who', text: sides, shrink: 2, least: 12, leaveOut: 2 },
		{
			heading: 'article',
			text: ({ article }) => article.id,
			color: 'dim',
			shrink: 3,
			least: 10,
			leaveOut: 1,
		},
	],
};
