import type { Article } from '../article/article.ts';
import { safeLine } from './safe-text.ts';

export type Cited = Pick<Article, 'title' | 'agency' | 'date' | 'source'>;

/** An article as a text refers to it: title, agency and day, and whence: `Talks in Hanoi. VNA, 2024-03-02. https://…` */
export const citation = ({ title, agency, date, source }: Cited): string => {
	const outlet = [agency, date].filter(part => part !== null).join(', ');
	const parts = [title, outlet, source === agency ? '' : (source ?? '')].map(safeLine).filter(Boolean);
	return parts
		.map((part, at) => (at < parts.length - 1 && !/[.!?…]$/.test(part) ? `${part}.` : part))
		.join(' ');
};

/** A passage in quotation marks, and below it where it stands. */
export const quotation = (text: string, article: Cited): string =>
	`“${safeLine(text)}”\n— ${citation(article)}`;
