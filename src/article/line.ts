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
	const marked = beginsWithWord(text) ? null : markedKind(text, words);
	if (marked !== null) return marked;
	if (isCaption(text, words)) return 'caption';
	return words >= shortestProse && endsSentence(text) ? 'prose' : 'loose';
};

/** A capital and a small letter, as most lines begin: cheap to see, and no mark of any kind of line. */
const beginsWithWord = (text: string): boolean => {
	if (text.length < 2) return false;
	const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
	return first >= 0x41 && first <= 0x5a && second >= 0x61 && second <= 0x7a;
};

/** What the mark at its head makes of a line. */
const markedKind = (text: string, words: number): Kind | null => {
	if (words === 0 && rule.test(text)) return 'rule';
	if (heading.test(text)) return 'heading';
	if (isPhotoLink(text)) return 'caption';
	return isListItem(text) ? 'item' : null;
};

const stops = '.!?:;。！？：；…';
const closers = '”"’\')]»」』';

/** Whether a line closes as a sentence does: a stop, and perhaps quotation marks or brackets. */
export const endsSentence = (line: string): boolean => {
	let at = line.length - 1;
	while (at > 0 && closers.includes(line.charAt(at))) at--;
	return at >= 0 && stops.includes(line.charAt(at));
};

/**
 * Words of a text; of Chinese and Japanese, which part them by nothing, the signs. It sees every sign of every text:
 * no pattern, and no branch that the processor would have to guess at each end of a word.
 */
const wordCount = (text: string): number => {
	let words = 0;
	let awaited = 1;
	for (let at = 0; at < text.length; at++) {
		const sign = signs[text.charCodeAt(at)] ?? 0;
		words += sign & awaited;
		words += sign >> 2;
		awaited = (awaited & ~sign) | ((sign >> 1) & 1);
	}
	return words;
};

/** Of each sign: 1 where a word may begin with it, 2 where it parts words, 4 where it is one. */
const signs = new Uint8Array(2 ** 16)
	.fill(2, 0, 0x21)
	.fill(1, 0x30, 0x3a)
	.fill(1, 0x41, 0x5b)
	.fill(1, 0x61, 0x7b)
	.fill(1, 0xc0, 0x2000)
	.fill(4, 0x3040, 0xa000)
	.fill(1, 0xa000, 0xfe00);
