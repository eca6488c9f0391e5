import { articleView } from './article-view.ts';
import type { Command } from './command.ts';
import { formats, narrowing, ordering } from './flags.ts';
import { listArticles } from './list.ts';
import { namesOf } from './output/field.ts';

export const search: Command = {
	name: 'search',
	summary: 'Search titles, leaders and texts; forgives typing errors and accents',
	words: { usage: '<query..>', describe: 'words that must all occur', needed: true },
	flags: [...narrowing, ...ordering, ...formats],
	fields: () => namesOf(articleView),
	examples: [
		['communique search smart border gate', 'articles with all three words, best first'],
		['communique search smrat bordr --date 2024', 'one or two wrong letters a word do no harm'],
		['communique search railway --json id,title', 'for a script'],
	],
	run: listArticles,
};
