import { agencyName } from './agencies.ts';
import { printedDates } from './calendar.ts';
import { isCapital } from './capitals.ts';
import { type Dateline, isSure, readDateline } from './dateline.ts';
import { isPromotion, isStray } from './furniture.ts';
import { headlineOf, isHeadline, type Surroundings } from './headline.ts';
import { type Line, readLine } from './line.ts';
import { isClock, isLonePlace, isNamed, isPlaceUnderDate } from './lone-place.ts';
import { opensTail } from './page-tail.ts';
import { type PublicationLine, readPublicationLine } from './publication-line.ts';
import { isPublisherName, isSectionName } from './site-name.ts';

/** What stands above a report: headline, date, byline, buttons. */
export type Head = {
	readonly title: string | null;
	/** Of a text without a headline the last first: over it may stand the day on which the page was read. */
	readonly published: readonly PublicationLine[];
	/** Dates above the headline: of publication, or of the day on which the page was read. */
	readonly above: readonly PublicationLine[];
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
	const opening = headlineBehindDateline(lines);
	for (const [at, line] of above.entries()) {
		if (isMenuItem(line, above)) continue;
		if (at === 0 && opening) {
			dateline = opening.dateline;
			named.push(opening.headline);
			continue;
		}
		if (line.kind === 'rule') overRule = named.length;
		const alone = isShort(line) ? readDateline(line.text) : placeAndDay(line, above[at + 1]);
		const printed = readPublicationLine(withoutHeadline(line.text, named[0]?.text));
		if (alone && (alone.agency || (alone.date && !printed)) && alone.length >= line.text.length)
			dateline = alone;
		else if (printed) {
			published.push({ line: printed, below: named.length });
			for (const over of above.slice(Math.max(0, at - 1), at)) overText.add(over);
		} else if (place === null && label.test(line.text)) place = line.text.replace(label, '');
		else if (place === null && isPlace(line, underDate, lines, at)) place = line.text;
		else if (line.kind !== 'rule' && !isStray(line.text) && !opensTail(line.text)) named.push(line);
		underDate = printed !== null || (underDate && isClock(line.text));
	}
	const candidates = named
		.slice(0, mostLines)
		.filter(
			({ text }) =>
				!isReporterIn(text, lines) &&
				text.toLowerCase() !== place?.toLowerCase() &&
				!isVenue(text, place, lines),
		);
	const title =
		known ?? headlineOf(candidates, surroundings(above, lines.slice(length, length + textLines), overText));
	const headline = named.findIndex(line => title !== null && isHeadline(line.text, title));
	const isUnder = ({ below }: { readonly below: number }) => below > headline;
	const under = published.filter(isUnder).map(({ line }) => line);
	return {
		title,
		published: title === null ? under.toReversed() : under,
		above: published.filter(one => !isUnder(one)).map(({ line }) => line),
		place,
		dateline,
		standfirst:
			length < 0 ? underHeadline(named, title) : standfirstOf(underHeadline(named.slice(overRule), title)),
		text: [title ?? '', ...above.map(line => line.text)].map(line => line.slice(0, longestLine)).join('\n'),
		length: above.length,
	};
};

/** Paragraphs whose names a headline may have. */
const textLines = 6;
const shortestOverStandfirst = 5;
const shortestUnderHeadline = 6;
const fewestNames = 2;

const surroundings = (
	above: readonly Line[],
	paragraphs: readonly Line[],
	overText: ReadonlySet<Line>,
): Surroundings => {
	const text = paragraphs.map(line => line.text).join('\n');
	const overStandfirst = above.filter((line, at) => {
		const below = above[at + 1];
		return (
			line.kind === 'loose' &&
			below?.kind === 'loose' &&
			line.words >= shortestOverStandfirst &&
			below.words >= shortestUnderHeadline &&
			!/ {2}|\|/.test(line.text + below.text) &&
			namesIn(line.text).filter(name => text.includes(name)).length >= fewestNames &&
			readPublicationLine(below.text) === null
		);
	});
	return { overText, overStandfirst: new Set(overStandfirst), text };
};

const namesIn = (text: string): readonly string[] => [...new Set(text.match(/\p{Lu}[\p{L}-]{2,}/gu))];

/** `Ministers meet in Lima By Jane Roe - May 26, 2022`, under its headline: who wrote it and when. */
const withoutHeadline = (text: string, headline: string | undefined): string =>
	headline !== undefined && headline.length >= shortestTwice && text.startsWith(`${headline} `)
		? text.slice(headline.length + 1)
		: text;
const shortestTwice = 20;

/** `PERU, January 17 - President receives envoy`, over a paragraph that begins with its own day. */
const headlineBehindDateline = (
	lines: readonly Line[],
): { readonly dateline: Dateline; readonly headline: Line } | null => {
	const [first, text] = lines;
	if (first?.kind !== 'loose' || text?.kind !== 'prose' || first.words > longestHeadline) return null;
	const dateline = readDateline(first.text);
	if (dateline === null || dateline.date === null || dateline.agency !== null) return null;
	const headline = readLine(first.text.slice(dateline.length));
	return headline.words >= shortestHeadline ? { dateline, headline } : null;
};
const shortestHeadline = 5;

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
const isShort = ({ text, words }: Line): boolean => words <= 7 && /[)\]A-Z–—:-]\.?$/.test(text);

/** `Minsk, Belarus, May 3` over `By A. Writer - Agency:`: a dateline on two lines. */
const placeAndDay = ({ text, words }: Line, below: Line | undefined): Dateline | null => {
	const agency = words <= 7 && /\d$/.test(text) ? agencyIn(below?.text ?? '') : undefined;
	const dateline = agency === undefined ? null : readDateline(`${text} –`);
	return dateline?.date && agency !== undefined ? { ...dateline, agency } : null;
};
const agencyIn = (text: string): string | undefined => {
	const [, named, known] = agencyOfByline.exec(text) ?? [];
	return named ?? known;
};
const agencyOfByline = new RegExp(
	`^By \\p{Lu}[\\p{L} .'’-]{2,40}?(?: ?[–—-] (\\p{Lu}[\\p{L} ]{2,20}):?| (${agencyName}):)$`,
	'u',
);

/** Whether the report begins with this line. */
const begins = (line: Line, at: number, lines: readonly Line[]): boolean => {
	if (line.kind === 'item') return !isMenuItem(line, lines) || opensParts(line, at, lines);
	if (line.kind === 'prose') return !isLongHeadline(at, lines) && !isOfPage(line.text);
	if (line.kind !== 'loose' || (at === 0 && headlineBehindDateline(lines))) return false;
	if (
		isSalutation(line, at, lines) ||
		leadsToLines(line, at, lines) ||
		isSpeech(line, at, lines) ||
		opensParts(line, at, lines)
	)
		return true;
	if (line.words <= 6) return false;
	const dateline = readDateline(line.text);
	return (
		dateline !== null &&
		isSure(dateline) &&
		dateline.length < line.text.length &&
		readPublicationLine(line.text) === null &&
		!isTitleOfBrowser(line.text.slice(dateline.length), at, lines) &&
		!isOverDateline(line, lines[at + 1])
	);
};

/** `ANDINA - Ministers meet in Lima`, over a paragraph with a dateline of its own. */
const isOverDateline = (line: Line, below: Line | undefined): boolean => {
	if (line.kind !== 'loose' || below?.kind !== 'prose') return false;
	const dateline = readDateline(below.text);
	return dateline !== null && isSure(dateline);
};

/** `KUNA : Ministers meet in Lima - Politics - 05/11/2023`, over the page's own headline. */
const isTitleOfBrowser = (text: string, at: number, lines: readonly Line[]): boolean =>
	lines
		.slice(at + 1, at + linesOfHead)
		.some(other => other.words >= shortestHeadline && text.startsWith(other.text));
const linesOfHead = 12;

const isOfPage = (text: string): boolean => isStray(text) || isPromotion(text) || opensTail(text);

/** "Agreements signed:" over lines that are no menu: the report is a list without marks. */
const leadsToLines = ({ text }: Line, at: number, lines: readonly Line[]): boolean =>
	at > 0 &&
	/\p{L} ?[:：]$/u.test(text) &&
	!isStray(text) &&
	[lines[at + 1], lines[at + 2]].every(
		next => next?.kind === 'loose' && next.words >= 4 && readPublicationLine(next.text) === null,
	);

/** "Excellencies,", "Dear friends," over a speech. */
const isSalutation = ({ text, words }: Line, at: number, lines: readonly Line[]): boolean => {
	const next = lines[at + 1];
	if (at === 0 || words > longestSalutation || next === undefined || !salutation.test(text)) return false;
	return next.kind === 'prose' || isSalutation(next, at + 1, lines);
};
const longestSalutation = 12;
const salutation =
	/^(?:(?:Dear|Distinguished|Esteemed|Honou?rable|Your|Mr|Madam|Ladies|Friends|Excellenc(?:y|ies)|Colleagues|President|Prime Minister|Minister|Secretary|Chancellor)\b.*[,;!]|Good (?:morning|afternoon|evening)\b.*[,.!])$/;

/** So many lines below the next speaker, or the next part of a list, is looked for. */
const reach = 60;
const speech = /^\p{Lu}[\p{L}.,’'-]* [\p{L}.,’' -]{3,80}(?: \([^)]{2,40}\))?: \S+ \S/u;

/** "President of Ruritania Jane Roe: Dear friends," where others of the page speak so too. */
const isSpeech = (line: Line, at: number, lines: readonly Line[]): boolean =>
	at > 0 &&
	speech.test(line.text) &&
	!isStray(line.text) &&
	!isSectionName(line.text.slice(0, line.text.indexOf(':'))) &&
	[line, lines[at + 1]].every(one => readPublicationLine(one?.text ?? '') === null) &&
	lines
		.slice(at + 1, at + reach)
		.some(
			({ text, kind }) =>
				kind !== 'item' && speech.test(text) && text.slice(0, opening) !== line.text.slice(0, opening),
		);
/** A page that prints its headline again begins with the same words. */
const opening = 40;

/** `A. Peru`, with `B. Chad` below: the parts of a list. */
const opensParts = ({ text }: Line, at: number, lines: readonly Line[]): boolean =>
	/^A[.)] \p{Lu}/u.test(text) &&
	lines.slice(at + 1, at + reach).some(other => /^B[.)] \p{Lu}/u.test(other.text));

/** `Jane Example in Lima, Peru`: who wrote the text and where, since it does not speak of her. */
const isReporterIn = (text: string, lines: readonly Line[]): boolean => {
	const surname = reporterIn.exec(text)?.[1];
	return surname !== undefined && !lines.some(line => line.text !== text && line.text.includes(surname));
};
const reporterIn = /^(?:\p{Lu}[\p{L}.’'-]* ){1,2}(\p{Lu}[\p{L}’'-]+) in(?: \p{Lu}[\p{L}’'-]+,?){1,4}$/u;

/** `Palace Street 10` over the town and the hour: where something was said. */
const isVenue = (text: string, place: string | null, lines: readonly Line[]): boolean => {
	const [over, town, hour] = lines;
	return over?.text === text && place !== null && town?.text === place && isClock(hour?.text ?? '');
};

const isMenuItem = (line: Line, lines: readonly Line[]): boolean =>
	line.kind === 'item' &&
	((line.words <= 3 && !/\d|^(?:[A-H][.)] |\|)/.test(line.text)) || isOnNumberedPath(line.text, lines));

/** `3. Statements and Releases` on a path of the page that begins with `1. Home` */
const isOnNumberedPath = (text: string, lines: readonly Line[]): boolean =>
	/^\d\. /.test(text) &&
	isSectionName(text.slice(3)) &&
	lines.slice(0, linesOfHead).some(line => /^1\. home$/i.test(line.text));

const longestHeadline = 30;

/** A headline may be a whole sentence, where it opens the page and a date follows it, or the text tells the same again. */
const isLongHeadline = (at: number, lines: readonly Line[]): boolean => {
	const line = lines[at];
	const next = lines[at + 1];
	if (at > 0 || !line || line.words > longestHeadline || readDateline(line.text)?.agency) return false;
	if (next?.kind === 'loose' && readPublicationLine(next.text) !== null) return true;
	const text = lines.slice(1, 3).find(({ kind }) => kind === 'prose');
	return text?.text.startsWith(line.text.slice(0, sameOpening)) === true;
};
/** In UTF-16 units. */
const sameOpening = 30;

/** A place on a line of its own: under the date, right over it, or in capitals right above the report. */
const isPlace = (line: Line, underDate: boolean, lines: readonly Line[], at: number): boolean => {
	if (line.kind !== 'loose' || !isLonePlace(line.text) || isStray(line.text)) return false;
	const next = lines[at + 1];
	if (line.text === line.text.toUpperCase() && next?.kind === 'prose') return true;
	if (next && isClock(next.text)) return true;
	if (next && isOverDate(line.text, next.text, lines)) return true;
	return underDate && isPlaceUnderDate(line.text, lines);
};

/** `Lima, Peru` over a line that is only a date: a capital, or a place that the text names; else it may be the writer. */
const isOverDate = (text: string, below: string, lines: readonly Line[]): boolean =>
	(isCapital(text) || (isNamed(text, lines) && !isOnPath(text, lines))) &&
	printedDates(below).some(({ start, end }) => start === 0 && end === below.length);

/** `Home > Countries > Peru` tells that a line below is a part of the site. */
const isOnPath = (name: string, lines: readonly Line[]): boolean =>
	lines.some(({ text }) => isStray(text) && text.includes(`> ${name}`));

/** `[Place] Lima` */
const label = /^\[Place\] /;

const shortestStandfirst = 5;
/** "Signatory from Peru: Jane Roe, Minister of Trade" */
const signatory = /^Signator(?:y|ies)\b.*:/;

/** A page without any paragraph is all text. */
const underHeadline = (named: readonly Line[], title: string | null): readonly Line[] => {
	if (title === null) return named;
	const at = named.findIndex(line => isHeadline(line.text, title));
	return named.slice(at + 1).filter(line => !isHeadline(line.text, title));
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
