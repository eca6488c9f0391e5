import type { Agreement, Instrument, Party } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';
import { filter } from '../library/filter.ts';
import { words as wordsOf } from '../library/words.ts';
import { type ArticleRow, articleRow } from './article-view.ts';
import type { Command } from './command.ts';
import { findArticles } from './find-articles.ts';
import { type FlagName, type Flags, formats, narrowing, ordering } from './flags.ts';
import { nothingFound } from './nothing-found.ts';
import { type Field, namesOf, type View } from './output/field.ts';
import { present } from './output/present.ts';
import { plural } from './plural.ts';
import { toQuery } from './to-query.ts';

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
	fields: () => namesOf(view),
	examples: [
		['communique agreements --kind instrument --date 2024', 'the papers of a year'],
		['communique agreements --status signed --party customs', 'by whose paper it is'],
		['communique agreements 2024-08-to-lam-state-visit-china --csv', 'of one article, for a spreadsheet'],
	],
	run: async (flags, words, context) => {
		const { library, now, output } = context;
		const query = { ...(await toQuery(flags, [], now)), limit: null };
		const { rows, missing } =
			words.length > 0
				? await findArticles(words, context)
				: { rows: (await library()).search(query).articles.map(articleRow(await library())), missing: [] };
		const articles = rows.filter(({ article }) => filter(query)(article));
		const all = articles.flatMap(agreementsOf);
		const found = all.filter(chosen(flags)).slice(0, flags.limit);

		await present(found, view, flags, output);
		for (const sentence of missing) output.note(sentence);
		if (found.length > 0) return missing.length > 0 ? 1 : 0;
		if (articles.length > 0) output.note(noneChosen(flags, all.length, articles.length));
		else if (missing.length === 0) nothingFound('article', query, await library(), output);
		return 1;
	},
};

type Row = { readonly article: Article; readonly agreement: Agreement };

const agreementsOf = ({ article, facts }: ArticleRow): readonly Row[] =>
	facts().agreements.map(agreement => ({ article, agreement }));

/** Whether an agreement is of the kind, type, status and parties that were asked for. */
const chosen =
	({ kind, type, status, party = [] }: Flags) =>
	({ agreement }: Row): boolean => {
		const { type: ownType, status: ownStatus }: Partial<Instrument> = isInstrument(agreement)
			? agreement
			: {};
		const sides = sidesOf(agreement).map(side => new Set(wordsOf(side)));
		return (
			(kind === undefined || agreement.kind === kind) &&
			(type === undefined || ownType === type) &&
			(status === undefined || ownStatus === status) &&
			party.every(name => sides.some(side => wordsOf(name).every(word => side.has(word))))
		);
	};

const isInstrument = (agreement: Agreement): agreement is Instrument => agreement.kind === 'instrument';

/** Whose it is: the parties of a paper, who undertakes, who proposes. */
const sidesOf = (agreement: Agreement): readonly string[] => {
	if (agreement.kind === 'instrument') return agreement.parties.map(partyText);
	if (agreement.kind === 'commitment') return agreement.actors;
	return [[agreement.by.leader, agreement.by.country].filter(Boolean).join(', ')];
};

const partyText = ({ name, country }: Party): string => (country ? `${name}, ${country}` : name);

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

const sides = ({ agreement }: Row): string => sidesOf(agreement).join('; ');
const what = ({ agreement }: Row): string =>
	isInstrument(agreement) ? agreement.title : agreement.actions.join('; ');
const standing = ({ agreement }: Row): string => {
	if (isInstrument(agreement)) return agreement.status;
	return agreement.kind === 'commitment' ? agreement.force : 'proposed';
};
const type = ({ agreement }: Row): string => (isInstrument(agreement) ? agreement.type : agreement.kind);

const view: View<Row> = {
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
		{ heading: 'date', text: ({ article }) => article.date ?? '', color: 'cyan', least: 10, leaveOut: 3 },
		{ heading: 'type', text: type, shrink: 1, least: 10 },
		{ heading: 'status', text: standing, color: 'green', least: 6, leaveOut: 4 },
		{ heading: 'what', text: what, color: 'bold', shrink: 1, least: 24 },
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
