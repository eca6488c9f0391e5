import { completes, isCredit, isPicture, lacksCredit, showsOnly, tellsOfPicture } from './caption.ts';
import { isSure, readDateline } from './dateline.ts';
import { isSameTitle } from './headline.ts';
import type { Line } from './line.ts';
import { readPublicationLine } from './publication-line.ts';

const longestWithoutCredit = 35;

/**
 * Takes the captions out of a report. A picture and the words under it are one caption, and so are a caption
 * and its credit on the next line, and a caption that a scraper read twice.
 */
export const takeCaptions = (
	lines: readonly Line[],
): { readonly captions: readonly string[]; readonly lines: readonly Line[] } => {
	const captions: string[] = [];
	const rest: Line[] = [];
	let above: Line | null = null;
	for (const [at, read] of lines.entries()) {
		const line = at < linesOfHead ? asInHead(read, at, lines) : read;
		const last = captions.at(-1);
		const goesOn = above?.kind === 'caption' && last !== undefined;
		if (goesOn && isSameTitle(above?.text ?? '', line.text)) continue;
		if (goesOn && line.kind === 'caption' && isWithCredit(line.text, above?.text ?? '')) {
			captions[captions.length - 1] = line.text;
			above = line;
			continue;
		}
		if (goesOn && isPicture(above?.text ?? '') && (line.kind === 'caption' || awaitsWords(above?.text ?? '')))
			captions[captions.length - 1] = `${last} ${line.text}`;
		else if (line.kind !== 'caption') rest.push(line);
		else if (goesOn && areOne(last, line)) captions[captions.length - 1] = `${last} ${line.text}`;
		else if (
			above !== null &&
			isCredit(line.text) &&
			isUncredited(above, rest) &&
			!isCreditOver(line.text, lines[at + 1])
		) {
			rest.pop();
			captions.push(`${above.text} ${line.text}`);
		} else captions.push(line.text);
		above = line;
	}
	return { captions: captions.filter(caption => !nameOfPicture.test(caption)), lines: rest };
};

/** What a page says in place of a picture that has no words. */
const nameOfPicture = /^\[?(?:photo|image|picture|ảnh|video)\]?$/i;

/** Farther down a line without a credit is text. */
const linesOfHead = 8;

/** Near the head of a page a picture tells itself by more than its credit; but `PHOTOS: Ministers meet` over all is a headline. */
const asInHead = (line: Line, at: number, lines: readonly Line[]): Line => {
	if (at === 0 && line.kind === 'caption' && gallery.test(line.text)) return { ...line, kind: 'loose' };
	return showsOnly(line.text, line.words) || isTwiceUnderDate(line, at, lines)
		? { ...line, kind: 'caption' }
		: line;
};
const gallery = /^(?:PHOTOS|PICTURES|IMAGES|VIDEOS?) ?[:|] .*[^.]$/;

const shortestHeadline = 4;
/** A shorter line is the writer's name. */
const shortestTold = 4;

/** The words under a picture, which a scraper read twice, stand under the date; a headline stands over it. */
const isTwiceUnderDate = ({ text, kind, words }: Line, at: number, lines: readonly Line[]): boolean => {
	if (at < 2 || kind !== 'loose' || words < shortestTold) return false;
	const next = lines[at + 1]?.text ?? '';
	if (next.charAt(0) !== text.charAt(0) || !isSameTitle(next, text)) return false;
	const date = lines.findIndex(one => readPublicationLine(one.text) !== null);
	const [first] = lines;
	return (
		date > 0 &&
		date < at &&
		first?.kind === 'loose' &&
		first.words >= shortestHeadline &&
		!isSameTitle(first.text, text)
	);
};

/** The caption once more, with its credit. */
const isWithCredit = (text: string, caption: string): boolean =>
	caption.length >= shortestTwice && text.startsWith(caption) && text.length - caption.length <= longestMore;
const shortestTwice = 30;
const longestMore = 60;

/** Whether two captions are the words under a picture and their credit. */
const areOne = (last: string, line: Line): boolean =>
	completes(line.text, last) ||
	isCreditOf(line, last) ||
	(isCredit(line.text) && lacksCredit(last)) ||
	isCreditOver(last, line);

/** `Photo: Rosa Example` over the words under the picture, which have no credit of their own. */
const isCreditOver = (credit: string, words: Line | undefined): boolean =>
	words?.kind === 'caption' && isCredit(credit) && lacksCredit(words.text);

/** Under words that alone are a caption a short one more is their credit. */
const isCreditOf = ({ words }: Line, last: string): boolean => words <= longestCredit && tellsOfPicture(last);
const longestCredit = 8;

/** "Image caption," says that the next line is one, whatever it looks like. */
const awaitsWords = (text: string): boolean => /^(?:image|photo) caption,?$/i.test(text);

/** A line that only the credit under it shows to be a caption; the first line of all is a headline. */
const isUncredited = (line: Line, rest: readonly Line[]): boolean =>
	(line.kind === 'loose' || line.kind === 'prose') &&
	line.words <= longestWithoutCredit &&
	rest.at(-1) === line &&
	rest.length > 1 &&
	readPublicationLine(line.text) === null &&
	!opensReport(line.text);

/** `ASTANA. KAZINFORM – President …` is the report, whatever credit stands under it. */
const opensReport = (text: string): boolean => {
	const dateline = readDateline(text);
	return dateline !== null && isSure(dateline);
};
