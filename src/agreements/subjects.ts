import { countriesIn } from '../people/country.ts';
import type { Leader } from '../people/leader.ts';
import type { FactText } from './fact-text.ts';

/** Who a phrase means: countries, and the person where it is one. */
export type Who = {
	readonly countries: readonly string[];
	readonly leader: string | null;
};

/** A phrase of a sentence that means somebody. */
export type Mention = Who & { readonly start: number; readonly end: number };

/** What "the two sides", "the host" and a surname mean in one article. */
export type Cast = {
	/** The countries whose relations the article is about. */
	readonly sides: readonly string[];
	/** A third country is named about as often: "the two sides" are then the two named last. */
	readonly contested: boolean;
	/** Countries named often enough to be a side. */
	readonly often: ReadonlySet<string>;
	readonly host: string | null;
	readonly leaders: readonly Leader[];
	/** Leaders by each word of their names, folded; a word of two people is nobody's. */
	readonly byName: ReadonlyMap<string, Leader | null>;
};

const fold = (word: string): string => {
	if (/^[A-Za-z'-]*$/.test(word)) return word.toLowerCase();
	return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
};

/** Reads who an article is about from how often it names each country. */
export const castOf = ({ title, body, place, leaders }: FactText): Cast => {
	const counts = new Map<string, number>();
	const add = (country: string | null, weight: number) => {
		if (country) counts.set(country, (counts.get(country) ?? 0) + weight);
	};
	for (const { country, by } of countriesIn(body)) add(country, by === 'capital' ? 0.5 : 1);
	for (const { country } of countriesIn(title)) add(country, 3);
	for (const { country, mentions } of leaders) add(country, Math.min(mentions, 6));
	const ranked = [...counts].toSorted((a, b) => b[1] - a[1]).map(([country]) => country);
	const many = /\b(?:trilateral|three (?:countries|leaders|sides|ministers|nations|presidents))\b/i.test(
		`${title} ${body.slice(0, 1500)}`,
	);
	const sides = ranked.slice(0, many ? 3 : 2);
	const [second = 0, third = 0] = ranked.slice(1, 3).map(country => counts.get(country) ?? 0);
	const contested = !many && third > second * 0.6 && third >= 3;
	const byName = new Map<string, Leader | null>();
	for (const leader of leaders) {
		for (const spelling of [leader.name, leader.nativeName ?? '']) {
			for (const word of fold(spelling).split(/\s+/)) {
				if (word.length < 2) continue;
				const owner = byName.get(word);
				byName.set(word, owner === undefined || owner?.name === leader.name ? leader : null);
			}
		}
	}
	const host = (place ? countriesIn(place)[0]?.country : null) ?? hostIn(body, sides);
	const often = new Set(ranked.filter(country => (counts.get(country) ?? 0) > second * 0.6));
	return { sides, contested, often, host, leaders, byName };
};

/** The side that is visited: "visit to Vietnam", or the country of the first capital named. */
const hostIn = (body: string, sides: readonly string[]): string | null => {
	const lead = body.slice(0, 1500);
	const visit = /\b(?:visit|trip) to (?:the )?([^.,;]{2,40})/.exec(lead)?.[1] ?? '';
	const to = countriesIn(visit)[0]?.country;
	if (to && sides.includes(to)) return to;
	return (
		countriesIn(lead).find(mention => mention.by === 'capital' && sides.includes(mention.country))?.country ??
		null
	);
};

const plural =
	'sides|countries|leaders|parties|nations|governments|ministers|presidents|premiers|prime ministers|secretaries|heads of (?:state|government)|delegations|officials|peoples|states|ministries|chairmen|diplomats|foreign ministers|governors|neighbou?rs|chiefs|monarchs|kings|partners|ministers of \\w+ \\w+|envoys|capitals|comrades';
/** Phrases for all sides together. */
const joint = new RegExp(
	`\\b(?:(?:the |these |our )?(?:two|both|three)(?: of)?(?: [\\w’'-]+){0,5}? (?:${plural}|(?:General )?Secretaries and Presidents)|(?:the |both |all )(?:[Hh]igh(?:ly)? |[Tt]op )?(?:${plural}|Leaders|Parties|Sides|Ministers|Presidents|Summit|Meeting|Conference|Heads of (?:State|Government)(?: and Government)?|Council|Committee|Participants)|[Ii]t was(?: also)? (?=agreed|decided|resolved))(?! of)\\b`,
	'gi',
);
/** "the Vietnamese side", "the leader of Uzbekistan": office or side of a country that the phrase names. */
const sideOf =
	/^(?:['’]s)?\s+(?:top |highest |senior |ruling )?(?:[\p{Lu}][\p{L}]+ ){0,3}?(?:sides?|leader|leadership|part(?:y|ner)|government|official|president|premier|prime minister|foreign minister|minister|chief|diplomat|delegation|authorities|guest|host|king|sultan|emir|monarch|chancellor|party chief|head of state|ambassador|state)\b/iu;
const pronoun =
	/(?<![’'])\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|WE|I|(?:[Hh]is|[Hh]er|[Oo]ur) country)(?![\w’'])/g;
const hostOrGuest =
	/\b(?:the|his|her|its) (?:[a-z]+ )?(host|guest|visitor)s?\b|\bthe visiting (?:leader|president|prime minister|minister|official)\b/gi;
const bareOffice =
	/\b[Tt]he (President|Prime Minister|Premier|Foreign Minister|Minister|King|Emir|Amir|Sultan|Chancellor|General Secretary|Crown Prince|Secretary|Chairman|Party chief|Party leader|president|prime minister|minister|king|premier|chancellor|leader)\b(?! of| and [A-Z]|\s+[A-Z])/g;
const surname = /\p{Lu}[\p{L}\p{M}’'-]*/gu;

/** What "he" and "it" mean, from the sentences before. */
export type Antecedent = { readonly person: Who | null; readonly country: Who | null };

/** Everybody whom a sentence names, from left to right; mentions that overlap are one. */
export const mentionsIn = (text: string, cast: Cast, before: Antecedent): readonly Mention[] => {
	const all: Mention[] = [];
	const add = (start: number, length: number, who: Who | null) => {
		if (who && who.countries.length > 0) all.push({ ...who, start, end: start + length });
	};
	const both: Who = { countries: cast.sides, leader: null };
	for (const match of text.matchAll(joint)) {
		const titles = /^(?: (?:and |of (?:the )?)?[A-Z][a-z]+)+(?= [a-z])/.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 80))?.[0] ?? '';
		add(match.index, match[0].length + titles.length, both);
	}
	for (const match of countriesIn(text)) {
		const side = sideOf.exec(text.slice(match.end, match.end + 60));
		const leaderLike =
			side &&
			/leader|president|premier|minister|chief|king|sultan|emir|chancellor|secretary|official/i.test(side[0])
				? leaderOf(match.country, cast, side[0])
				: null;
		if (match.by === 'demonym' && !side) add(match.start, match.end - match.start, null);
		else
			add(match.start, match.end - match.start + (side?.[0].length ?? 0), {
				countries: [match.country],
				leader: leaderLike,
			});
	}
	for (const match of text.matchAll(surname)) {
		const name = fold(match[0].replace(/[’']s$/, ''));
		const leader = cast.byName.get(name);
		if (leader?.country && !inBody(text, match.index + match[0].length))
			add(match.index, match[0].replace(/[’']s$/, '').length + suffix(text, match.index + match[0].length), {
				countries: [leader.country],
				leader: leader.name,
			});
	}
	for (const match of text.matchAll(hostOrGuest))
		add(match.index, match[0].length, hostWho(match[1] ?? 'guest', cast));
	for (const match of text.matchAll(bareOffice))
		add(match.index, match[0].length, holderOf(match[1] ?? '', cast) ?? before.person);
	for (const match of text.matchAll(pronoun))
		add(match.index, match[0].length, pronounWho(match[0], both, before, all, match.index));
	return merged(
		all.toSorted((a, b) => a.start - b.start || b.end - a.end),
		text,
	);
};

/** "Marcos Jr.", "Abdullah II". */
const suffix = (text: string, end: number): number => /^,? (?:Jr\.?|Sr\.?|I{2,3}\b|IV\b)/.exec(text.slice(end, end + 5))?.[0].length ?? 0;

/** "Ho Chi Minh National Academy": a name inside the name of a body. */
const inBody = (text: string, end: number): boolean =>
	/^ (?:City|National|Academy|University|Airport|Museum|Mausoleum|Thought|Communist|Institute|Foundation)\b/.test(
		text.slice(end, end + 14),
	);

const hostWho = (word: string, { host, sides }: Cast): Who | null => {
	if (!host) return null;
	const guest = sides.find(side => side !== host);
	if (/host/i.test(word)) return { countries: [host], leader: null };
	return guest ? { countries: [guest], leader: null } : null;
};

const leaderOf = (country: string, { leaders }: Cast, office: string): string | null => {
	const own = leaders.filter(leader => leader.country === country);
	const word = /president|premier|prime minister|minister|king|chancellor|secretary/i.exec(office)?.[0] ?? '';
	const holder = own.find(
		leader => word !== '' && (leader.role ?? '').toLowerCase().includes(word.toLowerCase()),
	);
	return (holder ?? own.toSorted((a, b) => b.mentions - a.mentions)[0])?.name ?? null;
};

const holderOf = (office: string, { leaders, host }: Cast): Who | null => {
	const holders = leaders.filter(
		leader => leader.country && (leader.role ?? '').toLowerCase().includes(office.toLowerCase()),
	);
	const holder =
		holders.find(leader => leader.country === host) ?? (holders.length === 1 ? holders[0] : null);
	return holder?.country ? { countries: [holder.country], leader: holder.name } : null;
};

const pronounWho = (
	word: string,
	both: Who,
	before: Antecedent,
	all: readonly Mention[],
	at: number,
): Who | null => {
	if (/^they|^we$/i.test(word)) return both;
	const earlier = all.filter(mention => mention.end <= at && mention.countries.length === 1);
	if (/^it$/i.test(word))
		return (
			earlier.findLast(mention => mention.leader === null) ??
			before.country ??
			earlier.at(-1) ??
			before.person
		);
	if (/country$/i.test(word) || word === 'I')
		return earlier.findLast(mention => mention.leader !== null) ?? before.person ?? before.country;
	return earlier.findLast(mention => mention.leader !== null) ?? before.person;
};

/** An office before a name, and "President of China Xi Jinping", are one mention with the name. */
const merged = (sorted: readonly Mention[], text: string): readonly Mention[] => {
	const out: Mention[] = [];
	for (const mention of sorted) {
		const last = out.at(-1);
		if (
			last &&
			(mention.start < last.end || sameHolder(last, mention, text.slice(last.end, mention.start)))
		) {
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

const officeGap = /^(?:[\s,.()]|of|the|and|[\p{Lu}][\p{L}.'’-]*)*$/u;

const sameHolder = (a: Mention, b: Mention, gap: string): boolean =>
	a.countries.length === 1 &&
	b.countries.length === 1 &&
	a.countries[0] === b.countries[0] &&
	gap.length < 80 &&
	!(a.leader !== null && gap.includes(',')) &&
	officeGap.test(gap) &&
	!/\band\b.*\band\b/.test(gap);
