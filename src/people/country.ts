import countries from './countries.json' with { type: 'json' };
import { lastRead } from './last-read.ts';
import { fitsAt } from './match-at.ts';
import { notACountry } from './not-a-country.ts';
import { capitalsOf, countBefore, endOfWord, fold, isDigit, isLetter, keysOf } from './words.ts';

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
	/** Words that a longer form begins with: "united", "united arab". */
	readonly beginnings: ReadonlySet<string>;
	/** 1 at the key of each form. */
	readonly keys: Uint8Array;
};

/** A capital before one of these names a paper or a meeting: the Paris Agreement, the Rome Statute. */
const papersNamedAfterTheirPlace = new Set(
	`accord accords agreement agreements charter conference consensus convention conventions declaration
	document principles process protocol protocols statute summit treaty`.split(/\s+/),
);

/** No form has a longer word; longer ones are not folded, so that one word of a megabyte costs nothing. */
const longestWord = 24;

/** Where the next word of one form may begin: after a blank, one end of line, a hyphen, an apostrophe, initials. */
const nextWord = (text: string, start: number, end: number): number | null => {
	let next = end - start <= 2 && text[end] === '.' ? end + 1 : end;
	if (joins.includes(text.charAt(next))) next++;
	else if (blanks.includes(text.charAt(next))) {
		next++;
		if (blanks.includes(text.charAt(next)) && text.slice(next - 1, next + 1) !== '\n\n') next++;
	}
	return next > end && isLetter(text.charCodeAt(next)) ? next : null;
};
const joins = "-'’‐‑ʻ";
const blanks = ' \n\u00a0';

/** The words of a form with a blank between, as the scan of a text puts them together. */
const spaced = (form: string): string => (/[.'-]/.test(form) ? form.replace(/[ .'-]+/g, ' ').trim() : form);

// Germans, Thais, Filipinos; but the Chinese, the French, the Swiss.
const takesPlural = (demonym: string): boolean => !/(?:s|se|sh|ch|x)$/.test(demonym);

const readTable = (): Forms => {
	const byWords = new Map<string, Form>();
	const beginnings = new Set<string>();
	const add = (words: string, form: Form) => {
		const key = fold(words);
		byWords.set(key, form);
		for (let blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1))
			beginnings.add(key.slice(0, blank));
	};
	// The surest last: where two forms fold to one, a name counts before a demonym, and that before a capital.
	for (const row of countries) {
		const capital: Form = { country: row.name, by: 'capital', only: null };
		for (const form of row.capitals) add(spaced(form), capital);
	}
	for (const row of countries) {
		const demonym: Form = { country: row.name, by: 'demonym', only: null };
		for (const form of row.demonyms) {
			add(spaced(form), demonym);
			if (takesPlural(form)) add(spaced(`${form}s`), demonym);
		}
	}
	for (const row of countries) {
		const only = row.abbreviations.map(spaced);
		for (const form of only) add(form, { country: row.name, by: 'name', only });
		const name: Form = { country: row.name, by: 'name', only: null };
		for (const form of row.forms) add(spaced(form), name);
		add(spaced(row.name), name);
	}
	for (const phrase of notACountry) add(spaced(phrase), { country: null, by: 'name', only: null });
	return { byWords, beginnings, keys: keysOf(byWords.keys()) };
};

let table: Forms | null = null;
/** Built at first use: most commands print what the index knows and need no country. */
const forms = (): Forms => {
	table ??= readTable();
	return table;
};

/** The longest form whose first word stands at `start`, and where it ends. */
const formAt = (text: string, start: number): { readonly form: Form; readonly end: number } | null => {
	const { byWords, beginnings } = forms();
	let end = endOfWord(text, start);
	if (end - start > longestWord) return null;
	let key = fold(text.slice(start, end));
	let found: { readonly form: Form; readonly end: number } | null = null;
	let wordStart = start;
	while (true) {
		const form = byWords.get(key);
		if (form && (form.only === null || form.only.includes(spaced(text.slice(start, end))))) {
			const closedByStop = end - wordStart === 1 && wordStart > start && text[end] === '.';
			found = { form, end: closedByStop ? end + 1 : end };
		}
		if (!beginnings.has(key)) return found;
		const next = nextWord(text, wordStart, end);
		if (next === null) return found;
		wordStart = next;
		end = endOfWord(text, next);
		if (end - next > longestWord) return found;
		key += ` ${fold(text.slice(next, end))}`;
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

/** "Gabriel Obiang Lima": capitals that many people are called by, after a given name. */
const isSurname = (text: string, start: number): boolean =>
	surnames.test(text.slice(start, start + longestSurname)) && fitsAt(givenName, text, start);
const surnames = /^(?:Lima|Paris|Santiago|Sofia|Washington)\b/;
const longestSurname = 11;
const givenName = /(?<=(?:^|[^.\s]\s)\p{Lu}\p{Ll}{2,20} )/uy;

/** US$ 5 billion. */
const isMoney = (text: string, end: number): boolean => text[end] === '$';

/**
 * All countries of a running text in order, by name, demonym or capital. Whole words that start with a capital
 * letter; the longest form wins, so "South Sudan" holds no Sudan and "South China Sea" no China.
 */
export const countriesIn = lastRead((text: string): readonly CountryMention[] => {
	const mentions: CountryMention[] = [];
	const { keys } = forms();
	let read = 0;
	for (const { start, key } of capitalsOf(text)) {
		if (keys[key] === 0 || start < read || !mayBegin(text, start)) continue;
		const found = formAt(text, start);
		if (found === null || isDigit(text.charCodeAt(found.end))) continue;
		read = found.end;
		const { country, by } = found.form;
		const misleads =
			isMoney(text, found.end) ||
			(by === 'capital' && (namesAPaper(text, found.end) || isSurname(text, start)));
		if (country !== null && !misleads) mentions.push({ country, start, end: found.end, by });
	}
	return mentions;
});

/** The capital of a form is one of Latin 1, and no digit stands before it. */
const mayBegin = (text: string, start: number): boolean =>
	text.charCodeAt(start) <= 0xde && !isDigit(text.charCodeAt(start - 1));

/** Of the mentions of a text, the one that begins at an offset. */
export const countryAt = (mentions: readonly CountryMention[], offset: number): CountryMention | null => {
	const next = mentions[countBefore(mentions, offset)];
	return next?.start === offset ? next : null;
};

/** Of the mentions of a text, those that begin from `start` on and before `end`. */
export const countriesBetween = (
	mentions: readonly CountryMention[],
	start: number,
	end: number,
): readonly CountryMention[] => mentions.slice(countBefore(mentions, start), countBefore(mentions, end));
