import { isCapital } from './capitals.ts';
import { type Dateline, isSure, readDateline } from './dateline.ts';
import { isPromotion, isStray } from './furniture.ts';
import { isSameTitle } from './headline.ts';
import { type Line, readLine } from './line.ts';
import { isNamed, isPlaceUnderDate } from './lone-place.ts';
import { type PublicationLine, readPublicationLine } from './publication-line.ts';

/** Paragraphs, and lines, among which a dateline and a date may still stand. */
const leadParagraphs = 4;
const leadLines = 10;

/** The text itself, and what its first lines say of where and when it appeared. */
export type Body = {
	readonly lines: readonly Line[];
	readonly dateline: Dateline | null;
	readonly place: string | null;
	readonly published: readonly PublicationLine[];
};

/**
 * Keeps the lines of the text, and reads a dateline, a date and a place that stand among the first of them. Loose
 * lines over such a date are a byline.
 */
export const bodyLines = (lines: readonly Line[], title: string | null): Body => {
	const kept: Line[] = [];
	const published: PublicationLine[] = [];
	let dateline: Dateline | null = null;
	let place: string | null = null;
	let underDate = false;
	let paragraphs = 0;
	const last = lines.findLastIndex(({ kind }) => kind === 'prose' || kind === 'item');
	for (const [at, line] of lines.entries()) {
		if (isInTheWay(line, title)) continue;
		const lead = paragraphs < leadParagraphs && kept.length < leadLines && at <= last;
		const mayDate = lead && line.kind === 'loose' && lines[at + 1]?.kind !== 'rule';
		const printed = mayDate ? readPublicationLine(line.text) : null;
		const found: Dateline | null = lead && !printed && dateline === null ? datelineOf(line, lines) : null;
		if (printed) {
			published.push(printed);
			while (kept.at(-1)?.kind === 'loose') kept.pop();
		} else if (underDate && isPlaceUnderDate(line.text, lines)) place = line.text;
		else if (found === null) kept.push(line);
		else {
			dateline = found;
			if (found.length < line.text.length) kept.push(readLine(line.text.slice(found.length)));
		}
		if (line.kind === 'prose') paragraphs++;
		underDate = printed !== null;
	}
	return { lines: kept, dateline, place, published };
};

const isInTheWay = (line: Line, title: string | null): boolean =>
	(line.kind === 'prose' && isPromotion(line.text)) ||
	((line.kind === 'loose' || isShortItem(line)) &&
		(isStray(line.text) || (title !== null && isSameTitle(line.text, title))));

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?";
const placeAndColon = new RegExp(`^(${name}(?:, ${name})?)(?::| -) (?=[\\p{Lu}“"])`, 'u');

/**
 * `Kathmandu: The minister …`, `Luanda - The minister …`, where the text names the place again, or a capital before a colon,
 * where no other paragraph opens so; else it may be a speaker or a label.
 */
const readPlaceAndColon = (text: string, lines: readonly Line[]): Dateline | null => {
	const match = placeAndColon.exec(text);
	const place = match?.[1] ?? '';
	if (
		!match ||
		!(isNamed(place, lines) || (isCapital(place) && match[0].endsWith(': ') && isAlone(text, lines)))
	)
		return null;
	return { place, agency: null, date: null, length: match[0].length };
};

const isAlone = (text: string, lines: readonly Line[]): boolean =>
	!lines.some(other => other.text !== text && placeAndColon.test(other.text));

/** A button may look like an item of a list; the rows of a table do not. */
const isShortItem = ({ kind, words, text }: Line): boolean =>
	kind === 'item' && words <= 3 && !text.startsWith('|');

const speaker = /^\p{Lu}[\p{Lu} .,'’-]{2,60}:/u;

/** "VLADIMIR PUTIN: …" is no dateline where other paragraphs open so too. */
const datelineOf = (line: Line, lines: readonly Line[]): Dateline | null => {
	if (line.kind === 'item' || line.kind === 'heading' || line.kind === 'rule') return null;
	const dateline = readDateline(line.text) ?? readPlaceAndColon(line.text, lines);
	if (dateline === null || isSure(dateline)) return dateline;
	if (line.kind !== 'prose') return null;
	if (!speaker.test(line.text)) return dateline;
	return lines.some(other => other !== line && speaker.test(other.text)) ? null : dateline;
};
