import { noRows } from '../library/library.ts';
import type { Command } from './command.ts';
import { nothingFound } from './nothing-found.ts';
import type { View } from './output/field.ts';
import { present } from './output/present.ts';
import { toQuery } from './to-query.ts';

type Row = { readonly facet: string; readonly value: string; readonly articles: number };

/** Prints how many of the articles found have each leader, year, country and kind of agreement. */
export const countFacets: Command['run'] = async (flags, words, context) => {
	const { library, output } = context;
	const query = toQuery(flags, words);
	const opened = await library();
	const facets = await opened.facets(query);
	const rows = facets.flatMap(({ facet, values }) =>
		values.slice(0, flags.limit).map(counted => ({ facet, ...counted })),
	);
	await present(rows, view, flags, context);
	// An article without date, leaders and agreements has no facet.
	if (rows.length > 0 || (await opened.search(query, noRows)).total > 0) return 0;
	await nothingFound('article', query, opened, output);
	return 1;
};

const view: View<Row> = {
	fields: [
		{ name: 'facet', value: ({ facet }) => facet },
		{ name: 'value', value: ({ value }) => value },
		{ name: 'articles', value: ({ articles }) => articles },
	],
	columns: [
		{ heading: 'facet', text: ({ facet }) => facet, color: 'dim' },
		{ heading: 'value', text: ({ value }) => value, shrink: 1, least: 16 },
		{ heading: 'articles', text: ({ articles }) => String(articles), align: 'right', color: 'bold' },
	],
};
