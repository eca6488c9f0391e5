import type { Agreement, Facts } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';
import { count } from './count.ts';
import { safeLine } from './safe-text.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** What a person wants to know before reading: title, when and where, who, how much was agreed, and whence. */
export const headLines = (
	article: Article,
	facts: Facts,
	{
		width,
		style,
		day = iso => iso,
	}: { readonly width: number; readonly style: Style; readonly day?: (iso: string) => string },
): readonly string[] => {
	const { source, leaders } = article;
	return [
		...paragraph(safeLine(article.title), width, style.title),
		...paragraph(setting(article, day), width, style.date),
		...paragraph(leaders.map(({ name }) => safeLine(name)).join(', '), width),
		...paragraph(agreed(facts.agreements), width, style.faint),
		...paragraph(source ? safeLine(source) : '', width, style.faint),
	];
};

/** Date, place, agency and event, as far as they are known. */
export const setting = (
	{ date, dateSource, place, agency, event }: Article,
	day: (iso: string) => string = iso => iso,
): string => {
	const days =
		event && (event.start === event.end ? day(event.start) : `${day(event.start)} to ${day(event.end)}`);
	const published = date && (dateSource === 'inferred' ? `${day(date)} (inferred)` : day(date));
	return [
		published,
		place && safeLine(place),
		agency && safeLine(agency),
		days && days !== day(date ?? '') && `event ${days}`,
	]
		.filter(Boolean)
		.join(' · ');
};

/** `14 papers · 9 commitments`. */
export const agreed = (agreements: readonly Agreement[]): string =>
	kinds
		.map(({ kind, thing }) => ({ thing, many: agreements.filter(of => of.kind === kind).length }))
		.filter(({ many }) => many > 0)
		.map(({ thing, many }) => count(many, thing))
		.join(' · ');

/** What stands below the text: captions, and why this date, where it is inferred. */
export const tailLines = (
	{ captions, dateEvidence }: Article,
	{ width, style }: { readonly width: number; readonly style: Style },
): readonly string[] =>
	[...captions.map(caption => `Caption: ${caption}`), dateEvidence ? `Date: ${dateEvidence}` : '']
		.filter(Boolean)
		.flatMap(text => ['', ...paragraph(safeLine(text), width, style.faint)]);

/** The kinds of agreement in the order in which they are shown. */
export const kinds = [
	{ kind: 'instrument', thing: 'paper' },
	{ kind: 'commitment', thing: 'commitment' },
	{ kind: 'proposal', thing: 'proposal' },
] as const;

const paragraph = (
	text: string,
	width: number,
	paint: (line: string) => string = line => line,
): readonly string[] => (text === '' ? [] : wrap(text, width).map(paint));
