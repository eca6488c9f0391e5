import { capitalOf, countryOf } from './country.ts';
import { fitsAt, matchAt } from './match-at.ts';
import { honorifics, namedAfter, notNames, officeWords, particles, sonOf } from './offices.ts';
import { foldName } from './registry.ts';
import { isCapital } from './words.ts';

/** A name as a text prints it, without honorifics. */
export type Name = {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Where each of its words begins. */
	readonly words: readonly number[];
};

type Part = { readonly text: string; readonly start: number; readonly end: number };

const initial = String.raw`(?:\p{Lu}\.){0,3}\p{Lu}\.`;
const shortTitle = String.raw`(?:Jr|Sr|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Hon|Rt|Prof|St|Smt|Shri|Sh|Amb|Engr|Eng|Capt|Maj|Adm|Brig)\.`;
const capitalWord = String.raw`\p{Lu}[\p{L}\p{M}’'-]{0,40}`;
const smallWord = String.raw`\p{Ll}[\p{L}-]{0,40}`;
const namePart = new RegExp(
	`((?:${shortTitle}|${initial})(?=\\s)|(?:\\p{Lu}\\p{Ll}?\\.){1,2}${capitalWord}|[‘ʻ]?${capitalWord}|${smallWord})(\\s?)`,
	'uy',
);
const mostParts = 7;
const mostHonorifics = 6;

/** "H. E. John Doe", "S.M. Juan Doe": excellencies and majesties, also of other languages. */
const initialsOfHonour = /(?:H\. ?(?:R\. ?)?[EHM]\.|S\. ?[AEMS]\.)(?: ?the)? (?=\p{Lu})/uy;

/** A name that begins at `start`: words in capitals with their particles. */
export const nameAfter = (body: string, start: number): Name | null => {
	let at = start;
	while (at - start < 3 && ' "“'.includes(body.charAt(at)) && at < body.length) at++;
	if (start < 0 || !isCapital(body, at)) return null;
	at += matchAt(initialsOfHonour, body, at)?.[0].length ?? 0;
	const parts: Part[] = [];
	let title: Part | null = null;
	for (let count = 0; count < mostParts + mostHonorifics; count++) {
		const match = matchAt(namePart, body, at);
		if (!match?.[1]) break;
		const part = match[1].replace(possessive, '');
		const folded = foldName(part).replace(/\./g, '');
		const word = { text: part, start: at, end: at + part.length };
		at += match[0].length;
		if (parts.length === 0 && honorifics.has(folded) && !fitsAt(sonOf, body, at - 1)) {
			title = word;
			continue;
		}
		const capital = isCapital(part, /^[‘ʻ]/.test(part) ? 1 : 0);
		if (!capital && !(particles.has(part) && parts.length > 0)) break;
		if (capital && parts.length > 0 && ofBody.has(folded)) return null;
		if (capital && parts.length > 0 && notNames.has(folded)) break;
		if (parts.length === 0 && (officeWords.has(folded) || notNames.has(folded))) return null;
		parts.push(word);
		if (match[1].length !== part.length || match[2] !== ' ') break;
	}
	while (particles.has(parts.at(-1)?.text ?? '')) parts.pop();
	// "Sultan Ibrahim": the title is half of the name
	if (parts.length === 1 && title && /^(?:Sultan|Sheikh|Emir|Prince)/.test(title.text)) parts.unshift(title);
	return nameOf(body, parts.slice(0, mostParts));
};

/** "of the Green Valley Committee" */
const ofBody: ReadonlySet<string> = new Set(
	'committee council commission conference congress assembly'.split(' '),
);

const possessive = /[’']s?$/;

const isOrdinal = /^(?:First|Second|Third|(?:Four|Fif|Six|Seven|Eigh|Nin|Ten)th|\d+(?:st|nd|rd|th))$/;

const nameOf = (body: string, parts: readonly Part[]): Name | null => {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return null;
	const text = body.slice(first.start, last.end);
	if (parts.length > 1 && parts.every(part => officeWords.has(foldName(part.text)))) return null;
	if (namedAfter.has(foldName(last.text)) || isOrdinal.test(first.text)) return null;
	if (text.length < 2 || /^(?:\p{Lu}\.|\p{Lu}{2,5})$/u.test(text)) return null;
	return countryOf(text) || capitalOf(text)
		? null
		: { text, start: first.start, end: last.end, words: parts.map(part => part.start) };
};

/** Between a name and the office that follows it: "John Doe, the then Prime Minister", "John Doe (Minister of Trade)". */
const apposition =
	/(?<=( [([]|(?:, \p{Lu}{2,5}){0,5}, (?:(?:the|a|an|then|late|former|ex-|current|new|newly|Hon\.?)[ -]){0,2}(?:(?:elected|permanent|senior) )?))/uy;
const alias = String.raw`(?: \([^)\n]{1,20}\))?`;
const wordOfName = String.raw`\p{Lu}[\p{L}\p{M}’'-]{0,40}|(?:\p{Lu}\p{Ll}{0,4}\.-?){1,3}|bin|ibn|al|de|da|dos|van|von|der|den|la|e`;
const namesBefore = new RegExp(
	`(?<=(?<!\\p{L})((?:${wordOfName})(?: (?:${wordOfName})){1,6})${alias})`,
	'uy',
);

/** "John Doe, a diplomat, has been nominated as", "John Doe was elected" */
const becoming =
	/(?<=((?:,[^,.;\n]{2,80},)? (?:was|has been|had been|is|is being|will be)(?: \p{Ll}{2,12}ly)? (?:re-?)?(?:elected|appointed|nominated|named|designated|chosen|confirmed|sworn in)(?: as)?(?: the| an?)? ))/uy;

/** A name just before an office in apposition: "John Doe, Prime Minister of Ruritania", or that somebody comes into. */
export const nameBefore = (body: string, officeStart: number): Name | null => {
	const gap = (matchAt(apposition, body, officeStart) ?? matchAt(becoming, body, officeStart))?.[1];
	if (gap === undefined) return null;
	const names = matchAt(namesBefore, body, officeStart - gap.length)?.[1];
	if (names === undefined) return null;
	const end = officeStart - gap.length;
	const start = body.lastIndexOf(names, end - names.length);
	const name = nameAfter(body, start);
	return name?.end === start + names.length ? name : null;
};

/** ASCII letters; a family name in capitals as any other word; no initials in the middle. */
export const usualName = (name: string): string => (plain.test(name) ? name : inUsualForm(name));

/** Most names are printed in the usual form. */
const plain = /^[A-Z][a-z]*(?: [A-Z][a-z]+)*$/;

const inUsualForm = (name: string): string =>
	name
		.replace(/(?<=^\p{Lu}\p{Ll}.*\s)\p{Lu}\.\s+/gu, '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/đ/g, 'd')
		.replace(/Đ/g, 'D')
		.split(/\s+/)
		.map(part => (/^\p{Lu}{3,}$/u.test(part) ? part[0] + part.slice(1).toLowerCase() : part))
		.join(' ')
		.replace(/[’‘]/g, "'");
