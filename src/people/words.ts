import { lastRead } from './last-read.ts';

// Letters and marks of the alphabets: ASCII, Latin with accents, Greek, Cyrillic; below the punctuation at U+2000.
export const isLetter = (code: number): boolean =>
	code < 128
		? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
		: code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a capital letter stands at an offset. */
export const isCapital = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	if (code < 128) return code >= 65 && code <= 90;
	return isLetter(code) && text.charAt(at) !== text.charAt(at).toLowerCase();
};

export const endOfWord = (text: string, start: number): number => {
	let end = start;
	while (end < text.length && isLetter(text.charCodeAt(end))) end++;
	return end;
};

/** Small letters without marks, apostrophes alike, so that `HÀ NỘI`, `Hà Nội` and `Ha Noi` are one. */
export const fold = (text: string): string => {
	let ascii = 0;
	while (ascii < text.length && text.charCodeAt(ascii) < 128) ascii++;
	if (ascii === text.length) return text.toLowerCase();
	let folded = '';
	for (let at = 0; at < text.length; at++)
		folded += foldedLetters[text.charCodeAt(at)] ??= foldLetter(text.charAt(at));
	return folded;
};

/** By UTF-16 unit, each worked out once. */
const foldedLetters: string[] = [];
const foldLetter = (letter: string): string => {
	const base = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return withoutBase[base] ?? base;
};

/** Letters that are no base letter with a mark. */
const withoutBase: Readonly<Record<string, string>> = {
	đ: 'd',
	ł: 'l',
	ø: 'o',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	'’': "'",
	'‘': "'",
	ʻ: "'",
};

/** A word, without a possessive ending. A hyphen parts two words. */
export type Word = {
	readonly start: number;
	readonly end: number;
	/** Whether it begins with a capital. */
	readonly capital: boolean;
	/** Its first three letters as a number below 2^15, whatever their case. */
	readonly opening: number;
	/** All its letters as a number, by which most words can be told without a look at them. */
	readonly key: number;
};

/** What words with a mark have for their opening and their key: too many spellings fold to one. */
export const marked = 2 ** 15 - 1;

/** One letter more; two words with one key are rare, and no more than a look for nothing. */
const keyWith = (key: number, code: number): number => (key * 31 + (code & 31)) & (marked >> 1);

/** The key of the first word of a folded text. */
export const keyOf = (folded: string): number => {
	let key = 0;
	for (let at = 0; at < folded.length; at++) {
		const code = folded.charCodeAt(at);
		if (code > 127) return marked;
		if (!isLetter(code)) break;
		key = keyWith(key, code);
	}
	return key;
};

/** 1 at the key of the first word of each text given, and at that of words with a mark. */
export const keysOf = (folded: Iterable<string>): Uint8Array => {
	const keys = new Uint8Array(marked + 1);
	keys[marked] = 1;
	for (const word of folded) keys[keyOf(word)] = 1;
	return keys;
};

/**
 * The words of a text, which people, countries and agreements ask for one after the other. One walk that never looks
 * past the end: a number that may be none takes the engine twice the time.
 */
export const wordsOf = lastRead((text: string): readonly Word[] => {
	const words: Word[] = [];
	let letters = 0;
	let opening = 0;
	let key = 0;
	let isMarked = false;
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : 0;
		if (letterAt[code] === 1) {
			if (code > 127) isMarked = true;
			if (letters < lettersOfOpening) opening = (opening << 5) | (code & 31);
			key = keyWith(key, code);
			letters++;
			continue;
		}
		if (letters === 0) continue;
		const start = at - letters;
		const end = isApostrophe(code) ? afterApostrophe(text, at) : at;
		words.push({ start, end, capital: isCapital(text, start), opening, key: isMarked ? marked : key });
		letters = 0;
		opening = 0;
		key = 0;
		isMarked = false;
	}
	return words;
});
const lettersOfOpening = 3;
/** How many openings there are. */
export const openings = 2 ** (5 * lettersOfOpening);
/** `isLetter` of each sign, looked up: the walk asks for every sign of every text. */
const letterAt = new Uint8Array(2 ** 16).fill(1, 65, 91).fill(1, 97, 123).fill(1, 0xc0, 0x2000);
letterAt[0xd7] = 0;
letterAt[0xf7] = 0;

/** The words of a text that begin with a capital. */
export const capitalsOf = lastRead((text: string): readonly Word[] => {
	const capitals: Word[] = [];
	for (const word of wordsOf(text)) if (word.capital) capitals.push(word);
	return capitals;
});

/**
 * Of the words of a text, those with one of the keys. Like every walk over all words it is a loop: the engine calls
 * what a filter is given word by word, which takes it five times as long.
 */
export const wordsAmong = (words: readonly Word[], keys: Uint8Array): readonly Word[] => {
	const among: Word[] = [];
	for (const word of words) if (keys[word.key] === 1) among.push(word);
	return among;
};

/** Of the words of a text, those that begin from `start` on and before `end`. */
export const wordsBetween = (words: readonly Word[], start: number, end: number): readonly Word[] =>
	words.slice(countBefore(words, start), countBefore(words, end));

/** How many of what stands in a text in order begin before an offset. */
export const countBefore = (inOrder: readonly { readonly start: number }[], offset: number): number => {
	let low = 0;
	let high = inOrder.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((inOrder[middle]?.start ?? offset) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** Where "Ndung'u", which is one word, ends; of "Xi's" the word is "Xi". */
export const afterApostrophe = (text: string, wordEnd: number): number => {
	let end = wordEnd;
	while (
		end - wordEnd < longestWord &&
		isApostrophe(text.charCodeAt(end)) &&
		isLetter(text.charCodeAt(end + 1))
	) {
		const next = endOfWord(text, end + 1);
		if (next === end + 2 && /s/i.test(text.charAt(end + 1))) break;
		end = next;
	}
	return end;
};

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** No name has a longer word; one of a megabyte is not folded. */
const longestWord = 40;
export const foldWord = (text: string, { start, end }: Pick<Word, 'start' | 'end'>): string =>
	fold(text.slice(start, Math.min(end, start + longestWord)));
