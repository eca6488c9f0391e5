import type { Article } from '../../article/article.ts';
import { fold } from '../../library/fold.ts';
import { safeLine } from '../../render/safe-text.ts';

/**
 * Articles as references for LaTeX, in UTF-8, which BibLaTeX reads as it is. (citation-js, tried for this, leaves Chinese
 * letters out and gives two articles of a year one key.)
 */
export const bibtex = (articles: readonly Article[]): string => {
	const keys = new Map<string, number>();
	return articles
		.map(article => {
			const key = keyOf(article);
			const times = (keys.get(key) ?? 0) + 1;
			keys.set(key, times);
			return entry(article, times === 1 ? key : `${key}:${times}`);
		})
		.join('\n');
};

const entry = (article: Article, key: string): string => {
	const lines = fields.flatMap(({ name, value }) => {
		const text = value(article);
		return text === null || text === '' ? [] : [`\t${name} = ${text},\n`];
	});
	return `@article{${key},\n${lines.join('')}}\n`;
};

/** The id without what parts or ends a key. */
const keyOf = ({ id }: Article): string =>
	fold(id)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '') || 'article';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const fields: readonly { readonly name: string; readonly value: (article: Article) => string | null }[] = [
	// Twice in braces: a style must not write the names in it small.
	{ name: 'title', value: ({ title }) => `{${braced(title)}}` },
	{ name: 'journal', value: ({ agency }) => agency && braced(agency) },
	{ name: 'year', value: ({ date }) => date && braced(date.slice(0, 4)) },
	{ name: 'month', value: ({ date }) => months[Number(date?.slice(5, 7)) - 1] ?? null },
	{
		name: 'day',
		value: ({ date }) => (date && date.length > 7 ? braced(String(Number(date.slice(8)))) : null),
	},
	{ name: 'address', value: ({ place }) => place && braced(place) },
	{ name: 'url', value: ({ source }) => source && address(source) },
	{ name: 'note', value: ({ source }) => (source && address(source) === null ? braced(source) : null) },
	{ name: 'keywords', value: ({ tags }) => (tags.length > 0 ? braced(tags.join(', ')) : null) },
];

const special: Readonly<Record<string, string>> = {
	'\\': String.raw`\textbackslash{}`,
	'~': String.raw`\textasciitilde{}`,
	'^': String.raw`\textasciicircum{}`,
};

/** Text as LaTeX reads it. */
const braced = (text: string): string =>
	`{${safeLine(text).replace(/[\\{}$&#%_~^]/g, sign => special[sign] ?? `\\${sign}`)}}`;

/** A field of its own kind, which LaTeX reads letter by letter; only a brace could end it. */
const address = (text: string): string | null => {
	const url = URL.parse(text);
	return url && `{${url.href.replace(/[{}\\]/g, encodeURIComponent)}}`;
};
