import { type CountryMention, countriesIn } from '../people/country.ts';
import type { Leader } from '../people/leader.ts';
import { particles } from '../people/offices.ts';
import { fold, keyOf, marked } from '../people/words.ts';
import type { FactText } from './fact-text.ts';

/** Who a phrase means: countries, and the person where it is one. */
export type Who = {
	readonly countries: readonly string[];
	readonly leader: string | null;
};

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
	/** The keys of these words. */
	readonly keys: ReadonlySet<number>;
};

/** An article says who meets, and where, in its first lines. */
const leadLength = 1500;
/** That three meet is said at once; farther on the three may be others. */
const openingLength = 700;
const threeSides =
	/(?<!\b(?:ahead of|before|after|following|since|sidelines of|margins of) (?:an?|the|their) )\btrilateral\b|\b(?:three (?:countries|leaders|sides|ministers|nations|presidents))\b/i;

// What a mention tells of whom the article is about.
const weight = {
	title: 3,
	name: 1,
	demonym: 1,
	capital: 0.5,
	counterpart: 2,
	mostOfOneLeader: 6,
	withoutLeader: 0.5,
};
/** A country named this often, beside the second side, may be a side of some sentence. */
const nearlyAsOften = 0.6;

/** Reads who an article is about from how often it names each country. */
export const castOf = (
	{ title, body, place, leaders }: FactText,
	countries: readonly CountryMention[],
): Cast => {
	const counts = new Map<string, number>();
	const add = (country: string | null, times: number) => {
		if (country) counts.set(country, (counts.get(country) ?? 0) + times);
	};
	for (const { country, by } of countries) add(country, weight[by]);
	const pair = counterparts(body, countries);
	for (const country of pair) add(country, weight.counterpart);
	for (const { country } of severalMeet(body)) add(country, weight.counterpart);
	const inTitle = countriesIn(title);
	for (const { country } of inTitle) add(country, weight.title);
	for (const { country, mentions } of leaders) add(country, Math.min(mentions, weight.mostOfOneLeader));
	// those who meet are the sides: of a third country the text is likely to name no leader
	const led = new Set(leaders.map(({ country }) => country));
	if (led.size > 1)
		for (const [country, count] of counts)
			if (!led.has(country) && !organisations.has(country)) counts.set(country, count * weight.withoutLeader);
	const ranked = [...counts].toSorted((a, b) => b[1] - a[1]);
	const three = threeSides.test(title) || threeSides.test(body.slice(0, openingLength));
	const alone = onlyOrganisation(title, inTitle) ?? chaired(body.slice(0, leadLength));
	const told = alone ? [alone] : (withOrganisation(title, inTitle) ?? threeInTitle(title, inTitle));
	const sides = told ?? ranked.slice(0, three ? 3 : 2).map(([country]) => country);
	const [second = 0, third = 0] = ranked.slice(1, 3).map(([, count]) => count);
	const host = (place ? countriesIn(place)[0]?.country : null) ?? hostIn(body, countries, sides);
	const byName = namesOf(leaders);
	return {
		sides,
		contested: !three && !told && pair.length === 0 && third > second * nearlyAsOften && third >= 3,
		often: new Set(ranked.filter(([, count]) => count > second * nearlyAsOften).map(([country]) => country)),
		host,
		leaders,
		byName,
		keys: new Set([marked, ...Array.from(byName.keys(), keyOf)]),
	};
};

/** "the Kenyan minister and his Cuban counterpart": the two that meet, where a text has one such pair. */
const counterparts = (body: string, countries: readonly CountryMention[]): readonly string[] => {
	let pair: readonly string[] = [];
	for (const [at, { country, end }] of countries.entries()) {
		const before = countries[at - 1]?.country;
		if (end > leadLength) break;
		if (!body.startsWith(' counterpart', end) || before === undefined || pair.includes(country)) continue;
		if (pair.length > 0) return [];
		pair = [before, country];
	}
	return pair;
};

/** "the leaders of Kenya, Cuba and Peru": those who meet, where they are more than two. */
const severalMeet = (body: string): readonly CountryMention[] => {
	const named = countriesIn(whoMeet.exec(body.slice(0, openingLength))?.[1] ?? '');
	return named.length > 2 ? named : [];
};
const whoMeet =
	/\b(?:leaders|presidents|premiers|ministers|chancellors|heads of (?:state|government)) (?:of|from) ([^.;\n]{5,80} and (?:the )?\p{Lu}[\p{L} ]{2,30})/u;

/** "ASEAN Leaders' Statement": its members speak together, whichever of them the text names. */
const organisations = new Set([
	'ASEAN',
	'African Union',
	'Arab League',
	'CARICOM',
	'ECOWAS',
	'Mercosur',
	'Commonwealth of Independent States',
	'Eurasian Economic Union',
	'European Union',
	'Gulf Cooperation Council',
	'NATO',
	'Organisation of Islamic Cooperation',
	'Pacific Islands Forum',
	'Shanghai Cooperation Organisation',
]);
const onlyOrganisation = (title: string, countries: readonly CountryMention[]): string | null => {
	const only = countries[0]?.country;
	return only !== undefined &&
		organisations.has(only) &&
		countries.every(({ country }) => country === only) &&
		/\b(?:statement|declaration|communiqu[ée])/i.test(title)
		? only
		: null;
};

/** "the CARICOM-Cuba Summit": wherever it meets, the organisation is one of the two sides. */
const withOrganisation = (title: string, countries: readonly CountryMention[]): readonly string[] | null => {
	const named = [...new Set(countries.filter(({ by }) => by !== 'capital').map(({ country }) => country))];
	return named.length === 2 && named.some(one => organisations.has(one)) && meeting.test(title)
		? named
		: null;
};
/** "Statement of Kenya, Cuba and Peru" */
const threeInTitle = (title: string, countries: readonly CountryMention[]): readonly string[] | null => {
	const [one, two, three, ...more] = countries;
	if (!one || !two || !three || more.length > 0 || !meeting.test(title)) return null;
	const joints = [title.slice(one.end, two.start), title.slice(two.end, three.start)];
	return /^, (?:the )?$/.test(joints[0] ?? '') && /^,? (?:and|&) (?:the )?$/.test(joints[1] ?? '')
		? [one.country, two.country, three.country]
		: null;
};
const meeting = /\b(?:summit|dialogue|council|statement|declaration|communiqu[ée])\b/i;

/** "the Press Statement by the Chairman of the ASEAN Foreign Ministers' Retreat", "We, the Leaders of ASEAN, …" */
const chaired = (lead: string): string | null => {
	const by = issuers.exec(lead)?.[1] ?? (speaksTogether.test(lead) ? held.exec(lead)?.[1] : undefined);
	const [only, ...others] = by === undefined ? [] : countriesIn(by.replace(/ (?:in|at) .*$/, ''));
	return only && others.length === 0 && organisations.has(only.country) ? only.country : null;
};
const issuers =
	/\b(?:Statement (?:by|of) the Chair(?:man|person|woman)? of the|WE, THE|We, the (?=[^.;\n]{0,40}(?:Heads|Leaders|Ministers|Member))) ?([^.,;\n]{3,100})/;
/** "The 51st Pacific Islands Forum was held in Suva. … Leaders agreed to …" */
const held = /\bThe ([^.,;\n]{3,100}?) (?:was|were) (?:held|convened)\b/;
const speaksTogether =
	/(?:^|[.\n)] ?)(?:We|Leaders|Ministers) (?:\p{Ll}+ )?(?:reaffirmed|agreed|welcomed|noted|recalled|acknowledged|recogni[sz]ed|commended|emphasi[sz]ed|expressed|reiterated)\b/u;

const namesOf = (leaders: readonly Leader[]): Cast['byName'] => {
	const byName = new Map<string, Leader | null>();
	for (const leader of leaders) {
		for (const word of fold(`${leader.name} ${leader.nativeName ?? ''}`).split(/[\s-]+/)) {
			if (word.length < 2 || particles.has(word)) continue;
			const owner = byName.get(word);
			byName.set(word, owner === undefined || owner?.name === leader.name ? leader : null);
		}
	}
	return byName;
};

const visited = /\b(?:visit|trip) to (?:the )?([^.,;]{2,40})/;

/** The side that is visited: "visit to Vietnam", or the country of the first capital named. */
const hostIn = (
	body: string,
	countries: readonly CountryMention[],
	sides: readonly string[],
): string | null => {
	const to = countriesIn(visited.exec(body.slice(0, leadLength))?.[1] ?? '')[0]?.country;
	if (to && sides.includes(to)) return to;
	const capital = countries.find(({ by, country }) => by === 'capital' && sides.includes(country));
	return capital && capital.start < leadLength ? capital.country : null;
};

/** "the host" and "his guest". */
export const hostOrGuest = (word: string, { host, sides }: Cast): Who | null => {
	const side = /^host/i.test(word) ? host : host && (sides.find(country => country !== host) ?? null);
	return side ? { countries: [side], leader: null } : null;
};

/** Who speaks for a country: the holder of the office where one is named, else the one named most. */
export const leaderOf = (country: string, { leaders }: Cast, office: string): string | null => {
	const own = leaders.filter(leader => leader.country === country);
	const holder = office === '' ? undefined : own.find(leader => hasOffice(leader, office));
	return (holder ?? own.toSorted((a, b) => b.mentions - a.mentions)[0])?.name ?? null;
};

/** "the President": the one of the host, or the only one. */
export const holderOf = (office: string, { leaders, host }: Cast): Who | null => {
	const holders = leaders.filter(leader => leader.country && hasOffice(leader, office));
	const only = holders.length === 1 ? holders[0] : undefined;
	const holder = holders.find(leader => leader.country === host) ?? only;
	return holder?.country ? { countries: [holder.country], leader: holder.name } : null;
};

const hasOffice = ({ role }: Leader, office: string): boolean =>
	(role ?? '').toLowerCase().includes(office.toLowerCase());
