import { completes, isCredit, isPicture, showsOnly, tellsOfPicture } from './caption.ts';
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
		const line: Line =
			at < linesOfHead && showsOnly(read.text, read.words) ? { ...read, kind: 'caption' } : read;
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
		else if (goesOn && (completes(line.text, last) || isCreditOf(line, last)))
			captions[captions.length - 1] = `${last} ${line.text}`;
		else if (above !== null && isCredit(line.text) && isUncredited(above, rest)) {
			rest.pop();
			captions.push(`${above.text} ${line.text}`);
		} else captions.push(line.text);
		above = line;
	}
	return { captions, lines: rest };
};

/** Farther down a line without a credit is text. */
const linesOfHead = 8;

/** The caption once more, with its credit. */
const isWithCredit = (text: string, caption: string): boolean =>
	caption.length >= shortestTwice && text.startsWith(caption) && text.length - caption.length <= longestMore;
const shortestTwice = 30;
const longestMore = 60;

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
	readPublicationLine(line.text) === null;
