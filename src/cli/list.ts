import { columnsFor, foundView, rowsOf } from './article-view.ts';
import type { Command } from './command.ts';
import { articleFormats, narrowing, ordering } from './flags.ts';
import { nothingFound } from './nothing-found.ts';
import { namesOf } from './output/field.ts';
import { present } from './output/present.ts';
import { toPage, toQuery } from './to-query.ts';

export const list: Command = {
	name: 'list',
	summary: 'List articles, newest first',
	words: null,
	flags: [...narrowing, ...ordering, ...articleFormats],
	fields: () => namesOf(foundView),
	examples: [
		['communique list --leader "to lam" --date 2024', 'who and when'],
		['communique list --until "last month" --sort title', 'up to a day, by title'],
		['communique list --json id,title,leaders', 'for a script'],
	],
	run: (flags, words, context) => listArticles(flags, words, context),
};

/** Prints the articles that have the words and pass the filters. */
export const listArticles: Command['run'] = async (flags, words, context) => {
	const { library, output, configuration } = context;
	const query = toQuery(flags, words);
	const opened = await library();
	const { rows, terms, respelled } = await opened.search(query, toPage(flags));
	for (const { typed, meant } of respelled)
		if (rows.length > 0 && output.terminal) output.note(`"${typed}" was taken for ${meant.join(', ')}`);
	const forPerson = output.terminal && articleFormats.every(name => flags[name] === undefined);
	const view = forPerson
		? {
				...foundView,
				columns: columnsFor(await configuration.value('columns')),
			}
		: foundView;
	await present(await rowsOf(rows, terms, opened, flags), view, flags, context);
	if (rows.length > 0) return 0;
	await nothingFound('article', query, opened, output);
	return 1;
};
