import { fold } from '../library/fold.ts';

/** Letters of a text from `from` up to `to`, in UTF-16 units of what is seen. */
export type Span = { readonly from: number; readonly to: number };

/** Finds whole words among `terms`, which are folded (`Result.terms`). `null` where there is none to find. */
export const termsPattern = (terms: readonly string[]): RegExp | null => {
	if (terms.length === 0) return null;
	// Chinese, Japanese and Thai have no space at the edge of a word.
	const { spaced = [], others = [] } = Object.groupBy(terms, term =>
		/^[\x20-\x7e]+$/.test(term) ? 'spaced' : 'others',
	);
	const either = (some: readonly string[]) => some.map(term => RegExp.escape(term)).join('|');
	const parts = [spaced.length > 0 ? whole(either(spaced)) : '', either(others)];
	return new RegExp(parts.filter(Boolean).join('|'), 'gu');
};

/** Finds what a person has typed, inside words too; a space also stands for the end of a line. */
export const typedPattern = (typed: string): RegExp | null => {
	const words = fold(typed).split(/\s+/).filter(Boolean);
	return words.length === 0 ? null : new RegExp(words.map(RegExp.escape).join('\\s+'), 'gu');
};

/** Where a pattern stands in a text, whatever the text's case and accents. */
export const matches = (text: string, pattern: RegExp): readonly Span[] => {
	const { folded, origin } = foldedWithOrigin(text);
	return Array.from(folded.matchAll(pattern), match => ({
		from: origin(match.index),
		to: origin(match.index + match[0].length),
	}));
};

/** Around all words together: it takes a millisecond to compile the letters at the edges of each. */
const whole = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

const foldedWithOrigin = (text: string) => {
	if (/^[\0-\x7f]*$/.test(text)) return { folded: text.toLowerCase(), origin: (at: number) => at };
	let folded = '';
	const origins: number[] = [];
	let at = 0;
	for (const letter of text) {
		const plain = fold(letter);
		folded += plain;
		for (let unit = 0; unit < plain.length; unit++) origins.push(at);
		at += letter.length;
	}
	return { folded, origin: (index: number) => origins[index] ?? text.length };
};
