import type { Facts } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';
import { agreementLines } from './agreement-lines.ts';
import { headLines, tailLines } from './article-head.ts';
import { leaderLines } from './leader-lines.ts';
import { bodyText } from './lines.ts';
import { coloured, plain, type Style } from './style.ts';

export type Section = 'body' | 'agreements' | 'leaders' | 'all';

/**
 * An article as text for a terminal: its head and the sections asked for, in lines of at most `width`
 * columns, ending in a line feed. Without `color` there is no escape sequence in it.
 */
export const renderArticle = (
	article: Article,
	facts: Facts,
	{
		width,
		color,
		section,
		day,
	}: {
		readonly width: number;
		readonly color: boolean;
		readonly section: Section;
		readonly day?: (iso: string) => string;
	},
): string => {
	const look = { width, style: color ? coloured : plain, ...(day && { day }) };
	const shown = sections.filter(({ name }) => section === 'all' || section === name);
	const texts = shown.map(({ heading, lines }) => {
		const found = lines(article, facts, look);
		return section === 'all' && heading && found.length > 0
			? [look.style.heading(heading), '', ...found]
			: found;
	});
	const parts = [headLines(article, facts, look), ...texts].filter(lines => lines.length > 0);
	return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

type Look = { readonly width: number; readonly style: Style; readonly day?: (iso: string) => string };

const sections: readonly {
	readonly name: Section;
	readonly heading: string | null;
	readonly lines: (article: Article, facts: Facts, look: Look) => readonly string[];
}[] = [
	{
		name: 'body',
		heading: null,
		lines: (article, _, look) => [
			...bodyText(article.body, look.width, look.style),
			...tailLines(article, look),
		],
	},
	{
		name: 'agreements',
		heading: 'Agreements',
		lines: (_, facts, look) => agreementLines(facts, look).map(({ text }) => text),
	},
	{ name: 'leaders', heading: 'Leaders', lines: ({ leaders }, _, look) => leaderLines(leaders, look) },
];
