import { foundView } from './article-view.ts';
import type { Command } from './command.ts';
import { countFacets } from './facets.ts';
import { articleFormats, narrowing, ordering } from './flags.ts';
import { listArticles } from './list.ts';
import { namesOf } from './output/field.ts';

export const search: Command = {
	name: 'search',
	summary: 'Search titles, leaders and texts; forgives typing errors and accents',
	words: { usage: '<query..>', describe: 'words that must all occur', needed: true },
	flags: ['facets', ...narrowing, ...ordering, ...articleFormats],
	fields: () => namesOf(foundView),
	examples: [
		['communique search smart border gate', 'articles with all three words, best first'],
		['communique search smrat bordr --date 2024', 'one or two wrong letters a word do no harm'],
		['communique search \'"border gate" OR rail* -tea\'', 'phrases, beginnings, either, without'],
		['communique search railway --json id,title,snippet', 'for a script'],
		['communique search railway --facets', 'how many by leader, year, country and kind'],
	],
	run: (flags, words, context) => (flags.facets ? countFacets : listArticles)(flags, words, context),
};
