import { shownDate } from '../config/date-style.ts';
import { type AgreementLine, agreementLines } from '../render/agreement-lines.ts';
import { headLines, tailLines } from '../render/article-head.ts';
import { bodyLines, bodyText, type Line, unplaced } from '../render/lines.ts';
import { type Link, linkNumbers, links } from '../render/links.ts';
import { safeLine } from '../render/safe-text.ts';
import type { Style } from '../render/style.ts';
import { hang, wrap } from '../render/wrap.ts';
import { type Made, recent } from './recent.ts';
import type { Look, ReadArticle, State } from './state/state.ts';

type Source = Pick<State, 'theme' | 'look'>;

/** An article's head and body in lines of `width` columns. */
export const articleText = (source: Source, article: ReadArticle, width: number): readonly Line[] =>
	recent(texts, [source.theme, source.look, article, width], () => {
		const style = source.theme.article;
		const of = links(article.body);
		return [
			...headText(source, article, width).map(unplaced),
			...bodyLines(article.body, width, style, linkNumbers(of)),
			...linkLines(of, width, style).map(unplaced),
			...tailLines(article, { width, style }).map(unplaced),
		];
	});

/** Where the links lead, by their numbers. */
const linkLines = (of: readonly Link[], width: number, style: Style): readonly string[] =>
	of.length === 0
		? []
		: ['', ...of.flatMap(({ address }, at) => hang(`[${at + 1}] `, address, width, style.faint))];

/** The same as far as it fills `height` lines, which takes a fraction of the time. */
export const articleBeginning = (
	source: Source,
	article: ReadArticle,
	width: number,
	height: number,
): readonly string[] =>
	recent(beginnings, [source.theme, source.look, article, width, height], () => {
		const end = article.body.indexOf('\n\n', width * height);
		const body = end < 0 ? article.body : article.body.slice(0, end);
		return [...headText(source, article, width), ...bodyText(body, width, source.theme.article)].slice(
			0,
			height,
		);
	});

const headText = ({ theme, look }: Source, article: ReadArticle, width: number): readonly string[] => [
	...headLines(article, article.facts, {
		width,
		style: theme.article,
		day: dayOf(look),
	}),
	'',
];

/** How a day is written. */
export const dayOf =
	({ dates }: Look) =>
	(iso: string): string =>
		shownDate(iso, dates);

/** What an article says was agreed, below its title, in lines of `width` columns. */
export const agreementsText = (
	{ theme, look }: Source,
	article: ReadArticle,
	width: number,
): readonly AgreementLine[] =>
	recent(lists, [theme, look, article, width], () => {
		const title = wrap(safeLine(article.title), width).map(theme.article.title);
		const agreed = agreementLines(article.facts, { width, style: theme.article, day: dayOf(look) });
		const head = [...title, '', ...(agreed.length === 0 ? ['No agreement was found here.'] : [])];
		return [...head.map(line => ({ text: line, agreement: null })), ...agreed];
	});

const texts: Made<readonly Line[]>[] = [];
const beginnings: Made<readonly string[]>[] = [];
const lists: Made<readonly AgreementLine[]>[] = [];
