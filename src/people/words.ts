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

/** The first three letters of a word as a number below 2^15: enough to pass most words over without a look-up. */
export const opening = (text: string, start: number): number => {
	let number = 0;
	for (let at = start; at < start + lettersOfOpening; at++) {
		const code = text.charCodeAt(at);
		if (code > 127) return marked;
		if (!isLetter(code)) return number << (5 * (start + lettersOfOpening - at));
		number = (number << 5) | (code & 31);
	}
	return number;
};
const lettersOfOpening = 3;

/** A slot of its own for words with a mark among these letters: no word starts with three letters of this value. */
export const marked = 2 ** 15 - 1;

/** 1 at the `opening` of each word given, and of every word with a mark among its first three letters. */
export const openingsOf = (words: Iterable<string>): Uint8Array => {
	const openings = new Uint8Array(2 ** 15);
	openings[marked] = 1;
	for (const word of words) openings[opening(word, 0)] = 1;
	return openings;
};

/** A word, without a possessive ending. A hyphen parts two words. */
export type Word = {
	readonly start: number;
	readonly end: number;
	/** Its `opening`. */
	readonly opening: number;
};

/**
 * One walk over a text, which is what makes it quick: its words in capitals, and all words, small ones too, with
 * one of the openings given.
 */
export const scanWords = (
	text: string,
	openings: Uint8Array,
): { readonly capitals: readonly Word[]; readonly opened: readonly Word[] } => {
	const capitals: Word[] = [];
	const opened: Word[] = [];
	let letters = 0;
	let number = 0;
	for (let end = 0; end <= text.length; end++) {
		const code = end < text.length ? text.charCodeAt(end) : 0;
		if (isLetter(code)) {
			if (letters < lettersOfOpening && number < marked)
				number = code > 127 ? marked : (number << 5) | (code & 31);
			letters++;
			continue;
		}
		if (letters === 0) continue;
		if (letters < lettersOfOpening && number < marked) number <<= 5 * (lettersOfOpening - letters);
		const start = end - letters;
		const isOpened = openings[number] === 1;
		const inCapitals = isCapital(text, start);
		if (isOpened || inCapitals) {
			const word = { start, end: isApostrophe(code) ? afterApostrophe(text, end) : end, opening: number };
			if (isOpened) opened.push(word);
			if (inCapitals) capitals.push(word);
		}
		letters = 0;
		number = 0;
	}
	return { capitals, opened };
};

/** Where "Ndung'u", which is one word, ends; of "Xi's" the word is "Xi". */
export const afterApostrophe = (text: string, wordEnd: number): number => {
	let end = wordEnd;
	while (isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) {
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
