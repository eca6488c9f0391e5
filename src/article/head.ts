import { type Dateline, isSure, readDateline } from './dateline.ts';
import { isStray } from './furniture.ts';
import { headlineOf, isSameTitle } from './headline.ts';
import type { Line } from './line.ts';
import { isClock, isLonePlace, isPlaceUnderDate } from './lone-place.ts';
import { opensTail } from './page-tail.ts';
import { type PublicationLine, readPublicationLine } from './publication-line.ts';
import { isPublisherName, isSectionName } from './site-name.ts';

/** What stands above a report: headline, date, byline, buttons. */
export type Head = {
	readonly title: string | null;
	readonly published: readonly PublicationLine[];
	readonly place: string | null;
	/** A dateline that stands on a line of its own. */
	readonly dateline: Dateline | null;
	/** Lines under the headline that are part of the text. */
	readonly standfirst: readonly Line[];
	/** All that may tell of the event. */
	readonly text: string;
	/** How many lines it takes. */
	readonly length: number;
};

const longestLine = 300;
/** More lines than this above a report are a list of something; a headline is looked for among the first. */
const mostLines = 60;

/** Reads the lines above a report. With the headline known no line is taken for it, save its copy. */
export const readHead = (lines: readonly Line[], known: string | null): Head => {
	const found = lines.findIndex((line, at) => begins(line, at, lines));
	const length = found < 0 ? lengthOfBareHead(lines, known) : found;
	const above = lines.slice(0, length);
	const named: Line[] = [];
	const published: { readonly line: PublicationLine; readonly below: number }[] = [];
	let place: string | null = null;
	let dateline: Dateline | null = null;
	let underDate = false;
	let overRule = 0;
	const overText = new Set(above.slice(-1));
	for (const [at, line] of above.entries()) {
		if (isMenuItem(line)) continue;
		if (line.kind === 'rule') overRule = named.length;
		const alone = isShort(line) ? readDateline(line.text) : placeAndDay(line, above[at + 1]);
		const printed = readPublicationLine(line.text);
		if (alone?.agency && alone.length >= line.text.length) dateline = alone;
		else if (printed) {
			published.push({ line: printed, below: named.length });
			for (const over of above.slice(Math.max(0, at - 1), at)) overText.add(over);
		} else if (place === null && isPlace(line, underDate, lines, at)) place = line.text;
		else if (line.kind !== 'rule' && !isStray(line.text) && !opensTail(line.text)) named.push(line);
		underDate = printed !== null || (underDate && isClock(line.text));
	}
	const title = known ?? headlineOf(named.slice(0, mostLines), overText);
	const headline = named.findIndex(line => title !== null && isSameTitle(line.text, title));
	/** A date above the headline may be the day on which the page was read. */
	const isUnder = ({ below }: { readonly below: number }) => below > headline;
	return {
		title,
		published: [...published.filter(isUnder), ...published.filter(one => !isUnder(one))].map(
			({ line }) => line,
		),
		place,
		dateline,
		standfirst:
			length < 0 ? underHeadline(named, title) : standfirstOf(underHeadline(named.slice(overRule), title)),
		text: [title ?? '', ...above.map(line => line.text)].map(line => line.slice(0, longestLine)).join('\n'),
		length: above.length,
	};
};

const mostBareLines = 6;

/**
 * Where no line is long enough for a report, all above the date is its head; without a date the first line is the
 * headline, and nothing of the rest is lost.
 */
const lengthOfBareHead = (lines: readonly Line[], known: string | null): number => {
	const dated = lines.slice(0, mostBareLines).findLastIndex(({ text }) => readPublicationLine(text) !== null);
	return dated > 0 && dated < lines.length - 1 ? dated + 1 : Math.min(known === null ? 1 : 0, lines.length);
};

/** Short enough to be a dateline, and closed like one: `ANKARA (AA)`, `Baku, August 20, AZERTAC`. */
const isShort = ({ text, words }: Line): boolean => words <= 7 && /[)\]A-Z–—-]$|\)\.$/.test(text);

/** `Minsk, Belarus, May 3` over `By A. Writer - Agency:`: a dateline on two lines. */
const placeAndDay = ({ text, words }: Line, below: Line | undefined): Dateline | null => {
	const agency = words <= 7 && /\d$/.test(text) ? agencyOfByline.exec(below?.text ?? '')?.[1] : undefined;
	const dateline = agency === undefined ? null : readDateline(`${text} –`);
	return dateline?.date && agency !== undefined ? { ...dateline, agency } : null;
};
const agencyOfByline = /^By \p{Lu}[\p{L} .'’-]{2,40}? [–—-] (\p{Lu}[\p{L} ]{2,20}):?$/u;

/** Whether the report begins with this line. */
const begins = (line: Line, at: number, lines: readonly Line[]): boolean => {
	if (line.kind === 'item') return !isMenuItem(line);
	if (line.kind === 'prose') return !isLongHeadline(at, lines);
	if (line.kind !== 'loose') return false;
	if (leadsToLines(line, at, lines)) return true;
	if (line.words <= 6) return false;
	const dateline = readDateline(line.text);
	return (
		dateline !== null &&
		isSure(dateline) &&
		dateline.length < line.text.length &&
		readPublicationLine(line.text) === null
	);
};

/** "Agreements signed:" over lines that are no menu: the report is a list without marks. */
const leadsToLines = ({ text }: Line, at: number, lines: readonly Line[]): boolean =>
	at > 0 &&
	/\p{L} ?[:：]$/u.test(text) &&
	!isStray(text) &&
	[lines[at + 1], lines[at + 2]].every(
		next => next?.kind === 'loose' && next.words >= 4 && readPublicationLine(next.text) === null,
	);

const isMenuItem = (line: Line): boolean =>
	line.kind === 'item' && line.words <= 3 && !/\d|^(?:[A-H][.)] |\|)/.test(line.text);

const longestHeadline = 30;

/** A headline may be a whole sentence, where it opens the page and a date or a byline follows it. */
const isLongHeadline = (at: number, lines: readonly Line[]): boolean => {
	const line = lines[at];
	const next = lines[at + 1];
	if (at > 0 || !line || line.words > longestHeadline) return false;
	return next?.kind === 'loose' && readPublicationLine(next.text) !== null;
};

/** A place on a line of its own: under the date, or in capitals right above the report. */
const isPlace = (line: Line, underDate: boolean, lines: readonly Line[], at: number): boolean => {
	if (line.kind !== 'loose' || !isLonePlace(line.text) || isStray(line.text)) return false;
	if (line.text === line.text.toUpperCase() && lines[at + 1]?.kind === 'prose') return true;
	return underDate && isPlaceUnderDate(line.text, lines);
};

const shortestStandfirst = 5;
/** "Signatory from Peru: Jane Roe, Minister of Trade" */
const signatory = /^Signator(?:y|ies)\b.*:/;

/** A page without any paragraph is all text. */
const underHeadline = (named: readonly Line[], title: string | null): readonly Line[] => {
	if (title === null) return named;
	const at = named.findIndex(line => isSameTitle(line.text, title));
	return named.slice(at + 1).filter(line => !isSameTitle(line.text, title));
};

/** What stands under the headline and is a sentence; shorter lines are labels and menus, names are bylines. */
const standfirstOf = (lines: readonly Line[]): readonly Line[] =>
	lines.filter(
		({ text, words, kind }) =>
			kind === 'heading' ||
			signatory.test(text) ||
			(words >= shortestStandfirst &&
				saysSomething.test(text) &&
				!isPublisherName(text) &&
				!isSectionName(text)),
	);

/** Two longer words in small letters, or letters of a script that has no capitals. */
const saysSomething = /\b\p{Ll}{4,}.*\b\p{Ll}{4,}|[\p{Lo}]{5,}/u;
