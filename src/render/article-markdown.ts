import { type Agreement, type Facts, isInstrument } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';
import { kinds, setting } from './article-head.ts';
import { count } from './count.ts';
import { safeLine, safeText } from './safe-text.ts';

/** An article with what was agreed as Markdown for a file: nothing is wrapped, and the body is as it is. */
export const articleMarkdown = (article: Article, { agreements }: Facts): string => {
	const { title, leaders, source, body } = article;
	const agreed = kinds.flatMap(({ kind, thing }) => {
		const of = agreements.filter(agreement => agreement.kind === kind);
		return of.length === 0 ? [] : [`### ${count(of.length, thing)}`, of.map(item).join('\n')];
	});
	const parts = [
		`# ${safeLine(title)}`,
		setting(article),
		leaders.map(({ name }) => safeLine(name)).join(', '),
		safeLine(source ?? ''),
		safeText(body).trim(),
		...(agreed.length > 0 ? ['## Agreements', ...agreed] : []),
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
};

const item = (agreement: Agreement): string =>
	`- ${safeLine(isInstrument(agreement) ? agreement.title : agreement.source.text)}`;
