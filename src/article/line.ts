import { isCaption, isPhotoLink } from './caption.ts';
import { isListItem } from './list-item.ts';

/** What a line is by its looks: prose is a whole sentence, a loose line is a heading, a name, a menu, a date. */
export type Kind = 'rule' | 'heading' | 'caption' | 'item' | 'prose' | 'loose';

export type Line = {
	/** Without the blanks around it. */
	readonly text: string;
	/** With its indentation, which says how deep a list item stands. */
	readonly raw: string;
	readonly words: number;
	readonly kind: Kind;
};

/** Shorter lines are headings and names, even where a full stop closes them. */
const shortestProse = 12;
const rule = /^(?:[-*_=~#•·.\s]+|\|)$/;
const heading = /^#{1,6} /;

export const readLine = (raw: string): Line => {
	const text = raw.trim();
	const words = wordCount(text);
	return { text, raw, words, kind: kindOf(text, words) };
};

const kindOf = (text: string, words: number): Kind => {
	if (words === 0 && rule.test(text)) return 'rule';
	if (heading.test(text)) return 'heading';
	if (isPhotoLink(text)) return 'caption';
	if (isListItem(text)) return 'item';
	if (isCaption(text, words)) return 'caption';
	return words >= shortestProse && endsSentence(text) ? 'prose' : 'loose';
};

const stop = /[.!?:;。！？：；…]/;
const closing = /[”"’')\]»」』]/;

/** Whether a line closes as a sentence does: a stop, and perhaps quotation marks or brackets. */
export const endsSentence = (line: string): boolean => {
	let at = line.length - 1;
	while (at > 0 && closing.test(line[at] ?? '')) at--;
	return stop.test(line[at] ?? '');
};

/** Words of a text; of Chinese and Japanese, which part them by nothing, the signs. No pattern: it sees every sign of every text. */
const wordCount = (text: string): number => {
	let words = 0;
	let inWord = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code <= space) inWord = false;
		else if (code >= firstKana && code <= lastHan) words++;
		else if (!inWord && isLetterOrDigit(code)) {
			inWord = true;
			words++;
		}
	}
	return words;
};

const space = 0x20;
const firstKana = 0x3040;
const lastHan = 0x9fff;

const isLetterOrDigit = (code: number): boolean =>
	(code >= 0x61 && code <= 0x7a) ||
	(code >= 0x41 && code <= 0x5a) ||
	(code >= 0x30 && code <= 0x39) ||
	(code >= 0xc0 && code < 0xfe00 && !(code >= 0x2000 && code <= 0x303f));
