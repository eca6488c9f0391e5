import { type CountryMention, countriesBetween, countryAt } from './country.ts';
import { fitsAt, matchAt } from './match-at.ts';
import { needsCompany, officeLetters, officeModifiers, officeNouns, officeWords, sonOf } from './offices.ts';
import { foldName } from './registry.ts';
import { fold, isCapital, isDigit, isLetter } from './words.ts';

/** An office as a text words it: "Kenyan Cabinet Secretary for Trade and Industry". */
export type Office = {
	/** With the country's adjective before it. */
	readonly start: number;
	/** After "of Foreign Affairs of Ruritania". */
	readonly end: number;
	/** Where a name may begin. */
	readonly nameStart: number;
	readonly country: string | null;
	/** The noun with its modifiers: "Cabinet Secretary". */
	readonly head: string;
};

/** The office whose noun is the word from `start` to `end`; `null` where that is none. */
export const officeAt = (
	body: string,
	start: number,
	end: number,
	countries: readonly CountryMention[],
): Office | null => {
	const noun = body.slice(start, end);
	const folded = fold(noun);
	if (fitsAt(sonOf, body, end)) return null;
	if (
		folded === 'colleague' &&
		countriesBetween(countries, start - longestWord, start).at(-1)?.end !== start - 1
	)
		return null;
	if (!officeNouns.has(folded) && !officeLetters.has(noun)) return null;
	const headStart = startOfModifiers(body, start);
	const company = needsCompany[folded];
	if (
		company &&
		!company.before.test(body.slice(headStart, start)) &&
		!company.after.test(body.slice(end, end + 40))
	)
		return null;
	return widened(body, headStart, end + (matchAt(general, body, end)?.[0].length ?? 0), countries);
};
/** "Director-General", "Secretary-General" */
const general = /[-‐‑][Gg]eneral\b/y;

const mostModifiers = 6;

const startOfModifiers = (body: string, nounStart: number): number => {
	let start = nounStart;
	for (let count = 0; count < mostModifiers; count++) {
		const wordEnd = start - 1;
		if (!" -'’".includes(body.charAt(wordEnd))) break;
		const wordStart = startOfWord(body, wordEnd);
		const word = fold(body.slice(wordStart, wordEnd));
		if (!officeModifiers.has(word) || (word === 'under' && body.charAt(wordStart) === 'u')) break;
		start = wordStart;
	}
	return start;
};

const longestWord = 24;
const startOfWord = (body: string, end: number): number => {
	let start = end;
	while (start > 0 && end - start < longestWord && isLetter(body.charCodeAt(start - 1))) start--;
	return start;
};

/** Before a country's adjective and an office only words of the office may stand: "Vietnamese Party and State leader". */
const capitalsBefore = /(?<=((?:\p{Lu}[\p{L}.'’-]{0,24} (?:and |& )?){0,5}))/uy;
const furtherOffice = /(?<=\b([Gg]eneral [Ss]ecretary and |[Pp]resident and |[Cc]hairman and ))/y;

const farthestAdjective = 60;
const adjectiveBefore = (
	body: string,
	start: number,
	countries: readonly CountryMention[],
): CountryMention | null => {
	const near = countriesBetween(countries, start - farthestAdjective, start).at(-1);
	if (!near || near.by === 'capital' || near.end > start) return null;
	const left = matchAt(capitalsBefore, body, start)?.[1] ?? '';
	if (near.start < start - left.length) return null;
	const between = body.slice(near.end, start).split(' ');
	return between.every(
		one => one === '' || one === 'and' || one === '&' || ofOwner.test(one) || officeWords.has(foldName(one)),
	)
		? near
		: null;
};

/** "Ruritania's" tells whose the office is, and is no word of it. */
const ofOwner = /^[’']s?$/;

const connectors: ReadonlySet<string> = new Set(
	'of for and the to in on & with within at ad interim'.split(' '),
);
const mostTokens = 30;

/** Widens an office to the words that say of what and of where. */
const widened = (
	body: string,
	start: number,
	headEnd: number,
	countries: readonly CountryMention[],
): Office => {
	const adjective = adjectiveBefore(body, start, countries);
	let country = adjective?.country ?? null;
	const head = body.slice(start, headEnd);
	const described = adjective !== null && !ofOwner.test(body.slice(adjective.end, start).trimEnd());
	const widenedStart = described
		? adjective.start
		: start - (matchAt(furtherOffice, body, start)?.[1]?.length ?? 0);
	let at = afterBlanks(body, headEnd);
	let end = headEnd;
	let nameStart = at;
	let comma = false;
	for (let count = 0; count < mostTokens && at >= 0; count++) {
		const token = tokenAt(body, at);
		if (token === '') break;
		const next = afterBlanks(body, at + token.length);
		if (token === ',') {
			if (comma) break;
			comma = true;
			nameStart = at = next;
			continue;
		}
		const capital = isCapital(body, at);
		const whole = capital ? countryAt(countries, at) : null;
		if (whole && whole.by !== 'capital') {
			country ??= isPost(body, at, head) ? null : whole.country;
			end = whole.end;
			if (fitsAt(possessive, body, end)) return { start: widenedStart, end, nameStart: end, country, head };
			nameStart = at = afterBlanks(body, end);
			comma = false;
			continue;
		}
		const part = token.replace(possessiveEnd, '');
		const inOffice = token.startsWith('(') || officeWords.has(foldName(part)) || fitsAt(letters, part, 0);
		const isState =
			country === null &&
			capital &&
			!inOffice &&
			isUnknownState(body, at) &&
			!isOfBody(body, next, countries);
		if (isState) {
			country = part;
			end = at + part.length;
			nameStart = at = next;
			continue;
		}
		if (!inOffice && !connectors.has(part)) break;
		if (inOffice && closesSentence(part)) {
			end = at + part.length - 1;
			nameStart = -1;
			break;
		}
		if (inOffice) {
			end = at + token.length;
			comma = false;
		}
		if (inOffice || part !== 'and') nameStart = next;
		if (comma) break;
		at = next;
	}
	nameStart += matchAt(late, body, nameStart)?.[0].length ?? 0;
	if (fitsAt(dangling, body, nameStart)) nameStart = -1;
	return { start: widenedStart, end, nameStart, country, head };
};

/** "Minister of Foreign Affairs. Jane Roe spoke": a whole word with a full stop, and no "Gen." */
const closesSentence = (word: string): boolean => /\p{Ll}{5,}\.$/u.test(word);

/** "Ambassador to Ruritania" is of another country. */
const isPost = (body: string, at: number, head: string): boolean =>
	diplomat.test(head) && fitsAt(postedTo, body, at);
const diplomat = /ambassador|consul|envoy|high commissioner|affaires/i;
const postedTo = /(?<=\b(?:to|in) (?:the )?)/y;

/** "the founding President, the late Dr. John Doe" */
const late = /late (?=\p{Lu})/uy;

/** What an office is of is no name: "Director of Green Valley Department". */
const dangling = /(?<=\b(?:of|for|in|on|at|to|of the|for the|in the) )/y;

const possessive = /[’']s/y;
const possessiveEnd = /[’']s$/;
const letters = /\p{Lu}{2,5}$/uy;

/** After the blanks at an offset; -1 where a line ends. */
const afterBlanks = (body: string, at: number): number => {
	let next = at;
	while (body.charCodeAt(next) === 32) next++;
	return body.charCodeAt(next) === 10 ? -1 : next;
};

const bracketed = /\([\p{L} ]{2,20}\)/uy;

/** A word with its hyphens and stops, a comma, "&", or a word in brackets; empty for anything else. */
const tokenAt = (body: string, at: number): string => {
	const first = body.charAt(at);
	if (first === ',' || first === '&') return first;
	if (first === '(') return matchAt(bracketed, body, at)?.[0] ?? '';
	if (!isLetter(body.charCodeAt(at))) return '';
	let end = at;
	while (end - at < mostLetters && isPartOfToken(body, end)) end++;
	return body.slice(at, end);
};
const mostLetters = 40;

const isPartOfToken = (body: string, at: number): boolean => {
	const code = body.charCodeAt(at);
	return isLetter(code) || isDigit(code) || (at < body.length && "'’./-".includes(body.charAt(at)));
};

/** "of Acme Agency Jane Roe", "of Overseas Ruritanians": the next word tells that the one before is no state. */
const isOfBody = (body: string, next: number, countries: readonly CountryMention[]): boolean =>
	next >= 0 && (countryAt(countries, next) !== null || officeWords.has(foldName(tokenAt(body, next))));

/** A state that no table knows: "of the Republic of X", or "of X" before a name of two words. */
const isUnknownState = (body: string, at: number): boolean =>
	fitsAt(ofBefore, body, at) &&
	fitsAt(stateName, body, at) &&
	(fitsAt(formOfState, body, at) || fitsAt(twoMore, body, at));
const ofBefore = /(?<=\sof (?:the )?)/y;
const stateName = /\p{Lu}\p{Ll}{1,30}(?![\p{L}-])/uy;
const formOfState = /(?<=\b(?:Republic|Kingdom|State|Sultanate|Principality|Federation|Duchy) of (?:the )?)/y;
const twoMore = /\p{Lu}\p{Ll}{1,30},? (?:\p{Lu}[\p{L}.'’-]{0,24} ){1,4}\p{Lu}[\p{L}'’-]/uy;
