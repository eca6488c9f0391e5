import type { Agreement, Tally } from '../agreements/agreement.ts';
import type { Explained } from '../agreements/explained.ts';
import type { Command } from './command.ts';
import { findArticles } from './find-articles.ts';
import { formats } from './flags.ts';
import { measure } from './measure.ts';
import type { View } from './output/field.ts';
import { present } from './output/present.ts';

type Row = Explained<Agreement | Tally> & { readonly article: string };

const kindOf = ({ record }: Row): string => ('kind' in record ? record.kind : 'tally');

const view: View<Row> = {
	fields: [
		{ name: 'article', value: ({ article }) => article },
		{ name: 'kind', value: kindOf },
		{ name: 'rule', value: ({ rule }) => rule },
		{ name: 'record', value: ({ record }) => record, text: ({ record }) => JSON.stringify(record) },
	],
	columns: [
		{ heading: 'article', text: ({ article }) => article, color: 'dim', shrink: 1, least: 14 },
		{ heading: 'kind', text: kindOf, color: 'cyan' },
		{ heading: 'rule', text: ({ rule }) => rule, shrink: 1, least: 20 },
		{ heading: 'source', text: ({ record }) => record.source.text, shrink: 2, least: 20 },
	],
};

export const explain: Command = {
	name: 'explain',
	summary: 'Show a text with every fact marked, and the rule that found it',
	words: { usage: '<articles..>', describe: 'ids, paths of files, - for standard input', needed: true },
	flags: formats,
	fields: () => view.fields.map(({ name }) => name),
	examples: [
		['communique explain 2024-08-to-lam-state-visit-china', 'why each fact is one'],
		['communique explain 2024-08-to-lam-state-visit-china --json rule,kind', 'for a script'],
		['echo "Laos and Cuba agreed to build a bridge." | communique explain -', 'try a sentence'],
	],
	run: async (flags, words, context) => {
		const { output } = context;
		const { rows, missing } = await findArticles(words, context);
		const { whyOf } = await import('../library/read-article.ts');
		const explained = rows.map(({ article }) => ({ article, facts: whyOf(article) }));
		if (flags.json !== undefined || flags.jsonl !== undefined || flags.csv || flags.markdown) {
			await present(
				explained.flatMap(({ article, facts }) => facts.map(fact => ({ article: article.id, ...fact }))),
				view,
				flags,
				context,
			);
		} else if (explained.length > 0) {
			const { renderExplained } = await import('../render/render-explained.ts');
			const options = { width: Math.min(output.width, measure), color: output.color };
			await output.print(
				explained.map(({ article, facts }) => renderExplained(article, facts, options)).join('\n\n'),
			);
		}
		for (const sentence of missing) output.note(sentence);
		return missing.length > 0 ? 1 : 0;
	},
};
