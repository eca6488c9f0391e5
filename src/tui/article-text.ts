import type { Article } from '../article/article.ts';
import { type AgreementLine, agreementLines } from '../render/agreement-lines.ts';
import { headLines, tailLines } from '../render/article-head.ts';
import { bodyLines, type Line, unplaced } from '../render/lines.ts';
import type { State } from './state/state.ts';

type Source = Pick<State, 'library' | 'theme'>;

/** An article's head and body in lines of `width` columns. */
export const articleText = (source: Source, article: Article, width: number): readonly Line[] =>
	recent(texts, [source.theme, article, width], () => [
		...text(source, article, article.body, width),
		...tailLines(article, { width, style: source.theme.article }).map(unplaced),
	]);

/** The same as far as it fills `height` lines, which takes a fraction of the time. */
export const articleBeginning = (
	source: Source,
	article: Article,
	width: number,
	height: number,
): readonly Line[] =>
	recent(beginnings, [source.theme, article, width, height], () => {
		const end = article.body.indexOf('\n\n', width * height);
		return text(source, article, end < 0 ? article.body : article.body.slice(0, end), width).slice(0, height);
	});

const text = ({ theme, library }: Source, article: Article, body: string, width: number): readonly Line[] => {
	const head = headLines(article, library.facts(article), { width, style: theme.article });
	return [...head.map(unplaced), unplaced(''), ...bodyLines(body, width, theme.article)];
};

/** The list of what an article says was agreed, in lines of `width` columns. */
export const agreementsText = (source: Source, article: Article, width: number): readonly AgreementLine[] =>
	recent(lists, [source.theme, article, width], () =>
		agreementLines(source.library.facts(article), { width, style: source.theme.article }),
	);

type Made<To> = { readonly key: readonly unknown[]; readonly value: To };

const texts: Made<readonly Line[]>[] = [];
const beginnings: Made<readonly Line[]>[] = [];
const lists: Made<readonly AgreementLine[]>[] = [];

/** A text is drawn anew at every key and costs milliseconds to make; the last few are kept. */
const recent = <To>(made: Made<To>[], key: readonly unknown[], make: () => To): To => {
	const known = made.find(of => of.key.every((part, at) => part === key[at]));
	if (known) return known.value;
	const value = make();
	made.unshift({ key, value });
	made.length = Math.min(made.length, 8);
	return value;
};
