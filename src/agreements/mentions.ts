import type { Span } from '../article/sentences.ts';
import type { CountryMention } from '../people/country.ts';
import { stateOfForm } from '../people/form-of-state.ts';
import { fitsAt, matchAt } from '../people/match-at.ts';
import { foldWord, keysOf } from '../people/words.ts';
import { type Cast, holderOf, hostOrGuest, leaderOf, type Who } from './cast.ts';
import type { Scanned } from './sentence.ts';
import { hasVerb, isObject } from './subject.ts';

/** A phrase of a sentence that means somebody. */
export type Mention = Who & { readonly start: number; readonly end: number };

/** What "he" and "it" mean, from the sentences before. */
export type Antecedent = { readonly person: Who | null; readonly country: Who | null };

/** Works it out when a sentence asks: few do. */
export type Before = () => Antecedent;

/** Everybody whom a sentence names, from left to right; mentions that overlap are one. */
export const mentionsIn = (
	sentence: Scanned,
	countries: readonly CountryMention[],
	cast: Cast,
	before: Before,
): readonly Mention[] => {
	const { text } = sentence;
	const all: Mention[] = [];
	let last: CountryMention | undefined;
	for (const named of countries) {
		const country = { ...named, ...inSentence(named, sentence) };
		push(all, countrySide(text, country, cast, last));
		last = country;
	}
	const pronouns: number[] = [];
	for (const word of sentence.words) {
		if (word.capital && cast.keys.has(word.key)) push(all, surname(text, inSentence(word, sentence), cast));
		if (anchorKeys[word.key] === 0) continue;
		const { start, end } = inSentence(word, sentence);
		const read = anchors.get(foldWord(text, { start, end }));
		if (read === 'pronoun') pronouns.push(start);
		else if (read) push(all, read(text, start, cast, before));
	}
	all.sort(byPlace);
	const referring: Mention[] = [];
	for (const at of pronouns) push(referring, pronoun(text, at, all, cast, before));
	if (referring.length > 0) all.push(...referring);
	return merged(referring.length > 0 ? all.sort(byPlace) : all, text);
};

/** The place of a word of the body in a sentence of it. */
const inSentence = ({ start, end }: Span, sentence: Scanned): Span => ({
	start: start - sentence.start,
	end: end - sentence.start,
});

const push = (all: Mention[], mention: Mention | null): void => {
	if (mention && mention.countries.length > 0) all.push(mention);
};

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

type Reader = (text: string, at: number, cast: Cast, before: Before) => Mention | null;

const plural =
	'sides|countries|leaders|parties|nations|governments|ministers(?: of \\w+ \\w+)?|presidents|premiers|prime ministers|secretaries|heads of (?:state|government|legislature|parliament|delegation)(?: and government)?|delegations|officials|peoples|states|ministries|chairmen|diplomats|foreign ministers|governors|neighbou?rs|chiefs|monarchs|kings|partners|envoys|capitals|comrades|legislatures|chancellors|interlocutors|dignitaries|statesmen|duo';
const gathering =
	'summit|meeting|conference|council|committee|participants|(?<=\\b(?:joint|mixed|intergovernmental) )commission';
const twoOffices = 'general secretaries and presidents|secretaries and presidents';

const howMany = new RegExp(
	`(?:two|both|three)(?: of)?(?: [\\w’'-]{1,24}){0,5}? (?:${twoOffices}|${plural}|agencies)(?! of)\\b`,
	'iy',
);
const together = new RegExp(`(?:${plural}|${gathering})(?! of)\\b`, 'iy');
const determiner = /(?<=\b((?:the|these|our) ))/iy;
const wholeGroup =
	/(?<=\b((?:the|both|all) (?:high(?:ly)? |top |joint |mixed |intergovernmental |cooperation )?))/iy;
/** "the two Foreign Ministers Smith and Jones". */
const furtherTitles = /(?: (?:and |of (?:the )?)?[A-Z][a-z]{1,24}){1,8}(?= [a-z])/y;

const everybody = (text: string, start: number, end: number, { sides }: Cast): Mention => ({
	countries: sides,
	leader: null,
	start,
	end: end + (matchAt(furtherTitles, text, end)?.[0].length ?? 0),
});

/** "the two sides", "both leaders". */
const several: Reader = (text, at, cast) => {
	const match = matchAt(howMany, text, at);
	const left = matchAt(determiner, text, at)?.[1]?.length ?? 0;
	return match && everybody(text, at - left, at + match[0].length, cast);
};

/** "Leaders agreed", as a communiqué writes of those who issue it. */
const asName =
	/(?<=(?:^(?:\(?\w{1,4}[.)]\s{1,3})?|[.,;”"] |\bForum )())(?=(?:Leaders|Ministers|Presidents|Sides|Parties|Participants|Heads of (?:State|Government)) \p{Ll})/uy;

/** "the sides", "all parties", "the summit". */
const group: Reader = (text, at, cast) => {
	const left = matchAt(wholeGroup, text, at)?.[1] ?? matchAt(asName, text, at)?.[1];
	const match = left === undefined ? null : matchAt(together, text, at);
	return left === undefined || !match ? null : everybody(text, at - left.length, at + match[0].length, cast);
};

const theHost = /(?<=\b((?:the|his|her|its) (?:[a-z]{1,20} )?))/iy;
const host: Reader = (text, at, cast) => {
	const left = matchAt(theHost, text, at)?.[1];
	const word = left === undefined ? null : matchAt(/(?:host|guest|visitor)s?\b/iy, text, at)?.[0];
	const who = word ? hostOrGuest(word, cast) : null;
	return who && word && left !== undefined
		? { ...who, start: at - left.length, end: at + word.length }
		: null;
};

const visitingOffice = /visiting (?:leader|president|prime minister|minister|official)\b/iy;
const visitor: Reader = (text, at, cast) => {
	const phrase = fitsAt(/(?<=\bthe )/iy, text, at) ? matchAt(visitingOffice, text, at)?.[0] : undefined;
	const who = phrase ? hostOrGuest('guest', cast) : null;
	return who && phrase ? { ...who, start: at - 'the '.length, end: at + phrase.length } : null;
};

const officeAlone =
	/(?:President|Prime Minister|Premier|Foreign Minister|Minister|King|Emir|Amir|Sultan|Chancellor|General Secretary|Crown Prince|High Representative|Secretary|Chairman|Party chief|Party leader|president|prime minister|minister|king|premier|chancellor|leader)\b(?! of| and [A-Z]|\s+[A-Z])/y;
const his = /(?<=(\b(?:His|Her) (?:Royal |Imperial )?))/y;
const highness = /(?:Highness|Majesty)\b(?!,? (?:the )?\p{Lu})/uy;
const royal = /\b(?:Prince|King|Emir|Amir|Sultan|Ruler|Emperor|Queen)\b/;
/** "His Royal Highness", whose name went before: the country of those in the text who reign. */
const sovereign: Reader = (text, at, { leaders }) => {
	const left = matchAt(his, text, at)?.[1];
	const word = left === undefined ? undefined : matchAt(highness, text, at)?.[0];
	const reigning = leaders.filter(({ role }) => royal.test(role ?? '')).map(({ country }) => country);
	const [only, ...others] = new Set(word === undefined ? [] : reigning);
	return only && others.length === 0 && left !== undefined && word !== undefined
		? { countries: [only], leader: null, start: at - left.length, end: at + word.length }
		: null;
};

const theOrNothing = /(?<=(\b[Tt]he |(?:^|, )))/y;
/** "Prime Minister urged", as some write of their own. */
const titleAsName = /(?:President|Prime Minister|PM|Foreign Minister)(?= (?!of\b)\p{Ll})/uy;
/** "the President", whose name went before. */
const office: Reader = (text, at, cast, before) => {
	const article = matchAt(theOrNothing, text, at)?.[1];
	const title =
		article === undefined ? undefined : matchAt(article === '' ? titleAsName : officeAlone, text, at)?.[0];
	const who = title ? (holderOf(title === 'PM' ? 'Prime Minister' : title, cast) ?? before().person) : null;
	return who && title !== undefined && article !== undefined
		? { ...who, start: at - article.length, end: at + title.length }
		: null;
};

/** "the foreign ministers" are both, "the foreign minister" is one. */
const either: Reader = (text, at, cast, before) =>
	group(text, at, cast, before) ?? office(text, at, cast, before);

/** Words that tell where somebody may be meant, and how to read on from there. Lower case. */
const readers: readonly (readonly [string, Reader | 'pronoun'])[] = [
	['two both three', several],
	[
		`sides countries leaders parties nations governments ministers presidents premiers secretaries heads delegations
		officials peoples states ministries chairmen diplomats governors neighbours neighbors chiefs monarchs kings
		partners envoys capitals comrades legislatures chancellors interlocutors dignitaries statesmen duo summit meeting conference council committee commission participants`,
		group,
	],
	['prime foreign', either],
	[
		'pm president premier minister king emir amir sultan chancellor general crown secretary chairman party leader high',
		office,
	],
	['host hosts guest guests visitor visitors', host],
	['visiting', visitor],
	['highness majesty', sovereign],
	['he she it they we i his her our', 'pronoun'],
	['island kingdom nation republic sultanate emirate', 'pronoun'],
];
const anchors: ReadonlyMap<string, Reader | 'pronoun'> = new Map(
	readers.flatMap(([words, read]) => words.split(/\s+/).map(word => [word, read] as const)),
);

const anchorKeys = keysOf(anchors.keys());

/** What follows a country and makes it its side or its leader: "the Vietnamese side", "Uzbekistan's president". */
const bodyOfState =
	'sides?|lawmakers|legislators|Coast Guard|Navy|leadership|part(?:y|ner)|government|delegation|authorities|assembly|parliament|congress|ministry(?: of (?:foreign affairs|external affairs|[a-z]+))?|friends|partners|guest|host|state|ambassador|diplomat|head of state';
const leaderOfState =
	'leader|counterpart|official|president|premier|prime minister|foreign minister|minister|chief|king|sultan|emir|monarch|chancellor|party chief';
const sideAfter = new RegExp(
	`(?:['’]s)?\\s+(?:top |highest |senior |ruling )?(?:(?!(?:has|have|had|is|are|was|were|will|would|to|and|agreed)\\b)[^\\s\\d,.;:()]{1,24} ){0,3}?(?:(${leaderOfState})|(?:${bodyOfState})(?: (?:leader|speaker|chairman|chief|head)\\b)?)\\b`,
	'iy',
);
/** "ASEAN leaders", "the Kenyan and Cuban ministers": several who speak for a side. */
const severalAfter =
	/ and its (?:[Mm]ember [Ss]tates|[Mm]embers)\b|(?:['’]s)? (?:(?!(?:and|or|with|of)\b)[a-z-]{1,24} ){0,2}(?:(?:Foreign |Prime |Defen[cs]e |Economic |Trade )?Ministers|Leaders|(?:foreign |prime |defen[cs]e |economic |trade )?ministers|leaders|presidents|officials|heads of state(?: and government)?|member states|Member States)\b/y;
const titleOfLeader = /president|premier|prime minister|minister|king|chancellor|secretary/i;

const countrySide = (
	text: string,
	{ country, start, end, by }: CountryMention,
	cast: Cast,
	before: CountryMention | undefined,
): Mention | null => {
	const several = matchAt(severalAfter, text, end)?.[0];
	if (several !== undefined) {
		const both = before && / and (?:the )?$/.test(text.slice(before.end, start)) && start - before.end < 10;
		const countries = both ? [before.country, country] : [country];
		return { countries, leader: null, start: both ? before.start : start, end: end + several.length };
	}
	const side = matchAt(sideAfter, text, end);
	if (!side) return by === 'demonym' ? null : { countries: [country], leader: null, start, end };
	const leader = side[1] ? leaderOf(country, cast, titleOfLeader.exec(side[0])?.[0] ?? '') : null;
	return { countries: [country], leader, start, end: end + side[0].length };
};

/** "Marcos Jr.", "Abdullah II", "Akufo-Addo", "bin Salman Al Saud". */
const restOfName =
	/-\p{L}{1,24}|,? (?:Jr\.?|Sr\.?|I{2,3}\b|IV\b)|(?: (?:Al|al|bin|ibn) \p{Lu}\p{L}{1,24}){1,3}/uy;
/** "Ho Chi Minh National Academy": a name inside the name of a body. */
const namedBody =
	/ (?:City|National|Academy|University|Airport|Museum|Mausoleum|Thought|Communist|Institute|Foundation)\b/y;

const surname = (text: string, word: Span, { byName }: Cast): Mention | null => {
	const leader = byName.get(foldWord(text, word));
	if (!leader?.country || fitsAt(namedBody, text, word.end)) return null;
	const end = word.end + (matchAt(restOfName, text, word.end)?.[0].length ?? 0);
	return { countries: [leader.country], leader: leader.name, start: word.start, end };
};

const ownState =
	/(?<=\bthat the )(?:island|kingdom|nation|republic|sultanate|emirate)(?= (?:will|would)\b)/iy;
const referring =
	/(?<![’'])\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|WE|I|(?:[Hh]is|[Hh]er|[Oo]ur) (?:country|government|administration))(?![\w’'-])/y;
const impersonal = /it (?:was|is|has been)(?: also)? (?=agreed|decided|resolved)/iy;

const theState = /(?<=\b[Tt]he )(?:Sultanate|Kingdom)(?! of\b|['’](?!s side\b))\b(?:['’]s side)?/y;
/** "The Sultanate will": the side that is one. */
const stateItself = (text: string, start: number, { sides }: Cast): Mention | null => {
	const form = matchAt(theState, text, start)?.[0];
	const country = form ? stateOfForm(form.replace(/['’]s side$/, ''), sides) : null;
	return form && country
		? { countries: [country], leader: null, start: start - 'the '.length, end: start + form.length }
		: null;
};

const pronoun = (
	text: string,
	start: number,
	named: readonly Mention[],
	cast: Cast,
	before: Before,
): Mention | null => {
	const state = stateItself(text, start, cast);
	if (state) return state;
	const agreed = matchAt(impersonal, text, start)?.[0];
	if (agreed) return { countries: cast.sides, leader: null, start, end: start + agreed.length };
	const word = (matchAt(referring, text, start) ?? matchAt(ownState, text, start))?.[0];
	const who = word
		? (reportedSubject(text, word, start, named) ?? meantBy(word, start, named, cast, before))
		: null;
	return who && word && who.countries.length > 0
		? { countries: who.countries, leader: who.leader, start, end: start + word.length }
		: null;
};

/** "Roe welcomed Paz and stated that she would": who states it is meant. */
const reportedSubject = (text: string, word: string, at: number, named: readonly Mention[]): Who | null =>
	/^s?he$/i.test(word) && fitsAt(reporting, text, at)
		? (named.find(one => one.countries.length === 1 && hasVerb(text, one) && !isObject(text, one)) ?? null)
		: null;
const reporting = /(?<=\band (?:said|stated|added|noted|explained|affirmed|stressed|announced) that )/y;

const meantBy = (
	word: string,
	at: number,
	named: readonly Mention[],
	{ sides }: Cast,
	before: Before,
): Who | null => {
	if (/^(?:they|we)$/i.test(word)) return { countries: sides, leader: null };
	const earlier = (person: boolean | null): Who | undefined =>
		named.findLast(
			({ end, countries, leader }) =>
				end <= at && countries.length === 1 && (person === null || person === (leader !== null)),
		);
	if (/^it$/i.test(word)) return earlier(false) ?? before().country ?? earlier(null) ?? before().person;
	if (!/^s?he$/i.test(word)) return earlier(true) ?? earlier(false) ?? before().person ?? before().country;
	return earlier(true) ?? before().person;
};

/** An office before a name, and "President of China Xi Jinping", are one mention with the name. */
const merged = (sorted: readonly Mention[], text: string): readonly Mention[] => {
	const out: Mention[] = [];
	for (const mention of sorted) {
		const last = out.at(-1);
		if (last && (mention.start < last.end || isSameHolder(last, mention, text))) {
			out[out.length - 1] = {
				countries: last.end > mention.end || last.countries.length > 1 ? last.countries : mention.countries,
				leader: mention.leader ?? last.leader,
				start: last.start,
				end: Math.max(last.end, mention.end),
			};
		} else out.push(mention);
	}
	return out;
};

const longestOffice = 80;
const isPronoun = /^(?:we|they|s?he|it|i)$/i;
const wordOfOffice = /^(?:of|the|and|\p{Lu}.*)?$/u;

const isSameHolder = (a: Mention, b: Mention, text: string): boolean => {
	if (a.countries.length !== 1 || b.countries.length !== 1 || a.countries[0] !== b.countries[0]) return false;
	if (b.start - a.end >= longestOffice || isPronoun.test(text.slice(a.start, a.end))) return false;
	const gap = text.slice(a.end, b.start);
	const words = gap.split(/[\s,.()]/);
	return (
		!(a.leader !== null && gap.includes(',')) &&
		words.every(word => wordOfOffice.test(word)) &&
		words.filter(word => word === 'and').length < 2
	);
};
