import { parse as parseYaml } from 'yaml';
import type { Article } from './article.ts';

/** What the text itself says; `named` are the leaders of its front matter. */
export type Parsed = Omit<Article, 'id' | 'file' | 'leaders'> & { readonly named: readonly string[] };

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** Clean text to what an article says. A first version: front matter and body. */
export const parse = (text: string): Parsed => {
	const match = frontMatter.exec(text);
	const meta = match ? parseYaml(match[1] ?? '') : {};
	const body = text.slice(match?.[0].length ?? 0).trim();
	const [start, end] = String(meta.event ?? '').split('/');
	return {
		title: meta.title ?? body.split('\n')[0] ?? '',
		titleSource: meta.title ? 'stated' : 'derived',
		date: meta.date ?? null,
		dateSource: meta.date ? 'stated' : 'none',
		dateEvidence: null,
		event: start ? { start, end: end ?? start } : null,
		place: meta.place ?? null,
		agency: meta.agency ?? null,
		source: meta.source ?? null,
		language: 'en',
		tags: meta.tags ?? [],
		named: meta.leaders ?? [],
		body,
		captions: [],
		words: body.split(/\s+/).length,
	};
};
