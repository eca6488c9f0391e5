import { shownDate } from '../config/date-style.ts';
import { type ArticleRow, articleView, wholeArticleView } from './article-view.ts';
import type { Command } from './command.ts';
import { findArticles } from './find-articles.ts';
import { articleFormats, type Flags } from './flags.ts';
import { measure } from './measure.ts';
import { namesOf } from './output/field.ts';
import { present } from './output/present.ts';

export const show: Command = {
	name: 'show',
	summary: 'Show articles of the library, or any files, with what was agreed',
	words: { usage: '<articles..>', describe: 'ids, paths of files, - for standard input', needed: true },
	flags: ['section', ...articleFormats],
	fields: () => namesOf(articleView),
	examples: [
		['communique show 2024-08-to-lam-state-visit-china', 'the article and its agreements'],
		['communique show 2024-08-to-lam-state-visit-china --section agreements', 'only what was agreed'],
		['communique show 2024-08-to-lam-state-visit-china --json agreements', 'for a script'],
		['echo "Hanoi (VNA) - They signed a protocol." | communique show -', 'any text, from standard input'],
	],
	run: async (flags, words, context) => {
		const { output, configuration } = context;
		const { rows, missing } = await findArticles(words, context);
		if (isData(flags)) await present(rows, wholeArticleView, flags, context);
		else if (flags.markdown) await output.print(await articlesMarkdown(rows));
		else if (rows.length > 0) {
			const { renderArticle } = await import('../render/render-article.ts');
			const dates = output.terminal ? await configuration.value('dates') : 'iso';
			const options = {
				width: Math.min(output.width, measure),
				color: output.color,
				section: flags.section ?? 'all',
				day: (iso: string) => shownDate(iso, dates),
			} as const;
			const texts = rows.map(({ article, facts }) => renderArticle(article, facts, options).trimEnd());
			await output.print(`${texts.join('\n\n\n')}\n`);
		}
		for (const sentence of missing) output.note(sentence);
		return missing.length > 0 ? 1 : 0;
	},
};

/** Articles as Markdown, one below the other. */
export const articlesMarkdown = async (rows: readonly ArticleRow[]): Promise<string> => {
	const { articleMarkdown } = await import('../render/article-markdown.ts');
	return rows.map(({ article, facts }) => articleMarkdown(article, facts)).join('\n\n');
};

const isData = ({ json, jsonl, csv, bibtex, csl }: Flags): boolean =>
	json !== undefined || jsonl !== undefined || csv || bibtex || csl || false;
