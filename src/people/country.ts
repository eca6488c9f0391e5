import countries from './countries.json' with { type: 'json' };
import { notACountry } from './not-a-country.ts';

export type CountryMention = {
	/** Short English name. */
	readonly country: string;
	/** Offsets into the text, in UTF-16 units; a possessive ending stays outside. */
	readonly start: number;
	readonly end: number;
	/** `capital`: a capital, or a seat that stands for a government, as the Kremlin does. */
	readonly by: 'name' | 'demonym' | 'capital';
};

type Form = {
	/** `null`: a phrase that only looks like a country. */
	readonly country: string | null;
	readonly by: CountryMention['by'];
	/** Spellings that alone count, for a form in capitals: `US` is a country, "us" and "Us" are not. */
	readonly only: readonly string[] | null;
};

type Forms = {
	/** By the words of the form, folded, with a blank between. */
	readonly byWords: ReadonlyMap<string, Form>;
	/** How many words the longest form has that starts with this word. */
	readonly longest: ReadonlyMap<string, number>;
	/** 1 at the `opening` of each word that a form starts with. */
	readonly openings: Uint8Array;
};

/** A capital before one of these names a paper or a meeting: the Paris Agreement, the Rome Statute. */
const papersNamedAfterTheirPlace = new Set(
	`accord accords agreement agreements charter conference consensus convention conventions declaration
	document principles process protocol protocols statute summit treaty`.split(/\s+/),
);

/** No form has a longer word; longer ones are not folded, so that one word of a megabyte costs nothing. */
const longestWord = 24;

// Letters and marks of the alphabets: ASCII, Latin with accents, Greek, Cyrillic; below the punctuation at U+2000.
const isLetter = (code: number): boolean =>
	code < 128
		? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
		: code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const ascii = /^[a-z]*$/i;

/** Small letters without accents, `đ` as `d`, so that `HÀ NỘI`, `Hà Nội` and `Ha Noi` are one. */
const fold = (word: string): string => {
	if (ascii.test(word)) return word.toLowerCase();
	let folded = '';
	for (let at = 0; at < word.length; at++)
		folded += foldedLetters[word.charCodeAt(at)] ??= foldLetter(word.charAt(at));
	return folded;
};

/** By UTF-16 unit: `String.normalize` on each Vietnamese name took half of the time of a scan. */
const foldedLetters: string[] = [];
const foldLetter = (letter: string): string =>
	letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd').replace('ı', 'i');

/** A number below 2^15 for three ASCII letters in any case; -1 for others. Two of three words are passed over by it. */
const opening = (text: string, at: number): number => {
	let number = 0;
	for (let letter = at; letter < at + 3; letter++) {
		const code = text.charCodeAt(letter);
		if (code > 127 || !isLetter(code)) return -1;
		number = (number << 5) | (code & 31);
	}
	return number;
};

const endOfWord = (text: string, start: number): number => {
	let end = start;
	while (end < text.length && isLetter(text.charCodeAt(end))) end++;
	return end;
};

/** Where the next word of one form may begin: after a blank, a hyphen, an apostrophe; a full stop only after initials. */
const nextWord = (text: string, start: number, end: number): number | null => {
	const gap = /^(?:[ \u00a0]{1,2}|[ \u00a0]?\n[ \u00a0]?|[-‐‑'’ʻ])/;
	const afterInitials = /^(?:\.[ \u00a0]?|[ \u00a0]|-)/;
	const between = text.slice(end, end + 3);
	const found = (end - start <= 2 && afterInitials.exec(between)) || gap.exec(between);
	if (!found) return null;
	const next = end + found[0].length;
	return isLetter(text.charCodeAt(next)) ? next : null;
};

/** The words of a form, as the scan of a text sees them. */
const wordsOf = (form: string): string[] => form.split(/[ .'’-]+/).filter(word => word !== '');

// "US", "U.S.", "RoK", but not "Lao PDR".
const inCapitals = (words: readonly string[]): boolean =>
	words.every(word => /^\p{Lu}$|\p{Lu}.*\p{Lu}/u.test(word));

// Germans, Thais, Filipinos; but the Chinese, the French, the Swiss.
const withPlural = (demonym: string): string[] =>
	/(?:s|se|sh|ch|x)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

const readTable = (): Forms => {
	const byWords = new Map<string, Form>();
	const longest = new Map<string, number>();
	const openings = new Uint8Array(2 ** 15);
	const add = (form: string, country: string | null, by: CountryMention['by']) => {
		const words = wordsOf(form);
		const folded = words.map(fold);
		const key = folded.join(' ');
		const known = byWords.get(key);
		const only = inCapitals(words) && known?.only !== null ? [...(known?.only ?? []), words.join(' ')] : null;
		byWords.set(key, { country, by, only });
		const first = folded[0] ?? '';
		longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
		openings[opening(first, 0)] = 1;
	};
	// The surest last: where two forms fold to one, a name counts before a demonym, and that before a capital.
	for (const { name, capitals } of countries) for (const capital of capitals) add(capital, name, 'capital');
	for (const { name, demonyms } of countries)
		for (const demonym of demonyms.flatMap(withPlural)) add(demonym, name, 'demonym');
	for (const { name, forms } of countries) for (const form of [...forms, name]) add(form, name, 'name');
	for (const phrase of notACountry) add(phrase, null, 'name');
	return { byWords, longest, openings };
};

let table: Forms | null = null;
/** Built at first use: most commands print what the index knows and need no country. */
const forms = (): Forms => {
	table ??= readTable();
	return table;
};

/** The longest form whose first word stands at `start`, and where it ends. */
const formAt = (text: string, start: number): { readonly form: Form; readonly end: number } | null => {
	const { byWords, longest } = forms();
	let end = endOfWord(text, start);
	if (end - start > longestWord) return null;
	let key = fold(text.slice(start, end));
	const most = longest.get(key);
	if (most === undefined) return null;

	let written = text.slice(start, end);
	let found: { readonly form: Form; readonly end: number } | null = null;
	let wordStart = start;
	for (let count = 1; ; count++) {
		const form = byWords.get(key);
		if (form && (form.only === null || form.only.includes(written))) {
			const closedByStop = end - wordStart === 1 && count > 1 && text[end] === '.';
			found = { form, end: closedByStop ? end + 1 : end };
		}
		if (count === most) return found;
		const next = nextWord(text, wordStart, end);
		if (next === null) return found;
		wordStart = next;
		end = endOfWord(text, next);
		if (end - next > longestWord) return found;
		const word = text.slice(next, end);
		key += ` ${fold(word)}`;
		written += ` ${word}`;
	}
};

/** The form that is the whole text, but for blanks around it and a leading "the". */
const wholeForm = (text: string): Form | null => {
	const trimmed = text.trim();
	const found = formAt(trimmed, 0);
	const start = /^the\s+/i.exec(trimmed)?.[0].length ?? 0;
	if (found?.end === trimmed.length) return found.form;
	const after = start > 0 ? formAt(trimmed, start) : null;
	return after?.end === trimmed.length ? after.form : null;
};

/**
 * The short English name of the country that a name or a demonym means: `Vietnam` for "Viet Nam",
 * "the Socialist Republic of Vietnam" and "VIETNAMESE"; `null` for anything else, a capital too.
 */
export const countryOf = (text: string): string | null => {
	const form = wholeForm(text);
	return form && form.by !== 'capital' ? form.country : null;
};

/** The country whose capital, or whose seat of government, this is: `Vietnam` for "Hà Nội", `Russia` for "the Kremlin". */
export const capitalOf = (text: string): string | null => {
	const form = wholeForm(text);
	return form?.by === 'capital' ? form.country : null;
};

const namesAPaper = (text: string, end: number): boolean => {
	const word = /^ ([A-Z][a-z]{4,12})\b/.exec(text.slice(end, end + 16))?.[1];
	return word !== undefined && papersNamedAfterTheirPlace.has(word.toLowerCase());
};

// A form starts with one of these; a search for them passes over small letters at the speed of the engine.
const capital = /[A-ZÀ-Þ]/g;

/** US$ 5 billion. */
const isMoney = (text: string, end: number): boolean => text[end] === '$';

/**
 * All countries of a running text in order, by name, demonym or capital. Whole words that start with a capital
 * letter; the longest form wins, so "South Sudan" holds no Sudan and "South China Sea" no China.
 */
export const countriesIn = (text: string): readonly CountryMention[] => {
	const mentions: CountryMention[] = [];
	const { openings } = forms();
	capital.lastIndex = 0;
	while (capital.test(text)) {
		const start = capital.lastIndex - 1;
		const before = start > 0 ? text.charCodeAt(start - 1) : 0;
		if (isLetter(before) || isDigit(before) || openings[opening(text, start)] === 0) continue;
		const found = formAt(text, start);
		if (found === null || isDigit(text.charCodeAt(found.end))) continue;
		capital.lastIndex = found.end;
		const { country, by } = found.form;
		const misleads = isMoney(text, found.end) || (by === 'capital' && namesAPaper(text, found.end));
		if (country !== null && !misleads) mentions.push({ country, start, end: found.end, by });
	}
	return mentions;
};
