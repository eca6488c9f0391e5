import type { Article } from '../article/article.ts';
import { type AgreementLine, agreementLines } from '../render/agreement-lines.ts';
import { headLines, tailLines } from '../render/article-head.ts';
import { bodyLines, type Line, unplaced } from '../render/lines.ts';
import type { State } from './state/state.ts';

type Source = Pick<State, 'library' | 'theme'>;

/** An article's head and body in lines of `width` columns. */
export const articleText = (source: Source, article: Article, width: number): readonly Line[] =>
	recent(texts, [source.theme, article, width], () => {
		const style = source.theme.article;
		const head = headLines(article, source.library.facts(article), { width, style });
		const tail = tailLines(article, { width, style });
		return [
			...head.map(unplaced),
			unplaced(''),
			...bodyLines(article.body, width, style),
			...tail.map(unplaced),
		];
	});

/** The list of what an article says was agreed, in lines of `width` columns. */
export const agreementsText = (source: Source, article: Article, width: number): readonly AgreementLine[] =>
	recent(lists, [source.theme, article, width], () =>
		agreementLines(source.library.facts(article), { width, style: source.theme.article }),
	);

type Made<To> = { readonly key: readonly unknown[]; readonly value: To };

const texts: Made<readonly Line[]>[] = [];
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
