import { articleRow, articleView } from './article-view.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { type Flags, formats, narrowing, ordering } from './flags.ts';
import { nothingFound } from './nothing-found.ts';
import { namesOf } from './output/field.ts';
import { present } from './output/present.ts';
import { toQuery } from './to-query.ts';

export const list: Command = {
	name: 'list',
	summary: 'List articles, newest first',
	words: null,
	flags: [...narrowing, ...ordering, ...formats],
	fields: () => namesOf(articleView),
	examples: [
		['communique list --leader "to lam" --date 2024', 'who and when'],
		['communique list --until "last month" --sort title', 'up to a day, by title'],
		['communique list --json id,title,leaders', 'for a script'],
	],
	run: (flags, words, context) => listArticles(flags, words, context),
};

/** Prints the articles that have the words and pass the filters. */
export const listArticles = async (
	flags: Flags,
	words: readonly string[],
	{ library, now, output }: Context,
): Promise<ExitCode> => {
	const query = await toQuery(flags, words, now);
	const opened = await library();
	const { articles } = opened.search(query);
	await present(articles.map(articleRow(opened)), articleView, flags, output);
	if (articles.length > 0) return 0;
	nothingFound('article', query, opened, output);
	return 1;
};
