import type { Article } from '../../article/article.ts';
import { safeLine } from '../../render/safe-text.ts';
import type { Field } from './field.ts';
import { json } from './json.ts';

/** Articles as a JSON array of references, which Zotero, Pandoc and others read (https://citationstyles.org). */
export const csl = (articles: readonly Article[]): string => json(articles, fields, '');

const text = (value: string | null): string | undefined => (value === null ? undefined : safeLine(value));

const fields: readonly Field<Article>[] = [
	{ name: 'id', value: ({ id }) => text(id) },
	{ name: 'type', value: () => 'article-newspaper' },
	{ name: 'title', value: ({ title }) => text(title) },
	{ name: 'container-title', value: ({ agency }) => text(agency) },
	{
		name: 'issued',
		value: ({ date }) => (date === null ? undefined : { 'date-parts': [date.split('-').map(Number)] }),
	},
	{ name: 'publisher-place', value: ({ place }) => text(place) },
	{
		name: 'URL',
		value: ({ source }) => (source !== null && URL.canParse(source) ? text(source) : undefined),
	},
	{
		name: 'source',
		value: ({ source }) => (source === null || URL.canParse(source) ? undefined : text(source)),
	},
	{ name: 'language', value: ({ language }) => text(language) },
	{ name: 'keyword', value: ({ tags }) => (tags.length === 0 ? undefined : text(tags.join(', '))) },
];
