import { type CountryMention, countriesIn } from './country.ts';
import { stateOfForm } from './form-of-state.ts';
import { fitsAt } from './match-at.ts';
import type { Person } from './person.ts';
import { fold } from './words.ts';

/** Gives a country to those beside whom the text names none: that of their list, else the home of the article. */
export const placeTheRest = (
	all: readonly Person[],
	{ body, place }: { readonly body: string; readonly place: string | null },
	countries: readonly CountryMention[],
): void => {
	if (all.every(({ country }) => country !== null)) return;
	const homes = homesOf(place, countries, all);
	for (const person of all)
		person.country ??=
			countryOfForm(person, countries) ??
			countryOfHonour(body, person, countries) ??
			countryOfPartner(body, person, all, homes) ??
			countryOfList(body, person, all) ??
			countryOfColumn(body, person) ??
			inOrder(homes, person, countries).find(
				home => home !== postOf(person) && !all.some(isRival(person, home)),
			) ??
			homes[0] ??
			null;
};

/** The countries that need no mention beside their own leaders: that of the dateline, then the two named most. */
const homesOf = (
	place: string | null,
	countries: readonly CountryMention[],
	all: readonly Person[],
): readonly string[] => {
	const own = place ? countriesIn(place)[0] : undefined;
	const counts = new Map<string, number>();
	const add = (country: string, times: number) => counts.set(country, (counts.get(country) ?? 0) + times);
	for (const { country, by } of countries) add(country, by === 'demonym' ? 0.5 : 1);
	for (const { country } of all) if (country !== null) add(country, 1);
	const two = [...counts]
		.toSorted((a, b) => b[1] - a[1])
		.map(([country]) => country)
		.slice(0, 2);
	// whose own press it is names the country of the guests, and not that of its own
	const named = (home: string) => all.some(({ country }) => country === home);
	const inFront = two.toSorted((a, b) => Number(named(a)) - Number(named(b)));
	return [...new Set([...(own ? [own.country] : []), ...inFront])];
};

/** Offices of which a country has one, after its adjective or before its name. */
const soleOffices: readonly RegExp[] = [
	'presidents?',
	'prime ministers?',
	'ministers? (?:of|for) foreign affairs|foreign ministers?',
	'ministers? (?:of|for) (?:national )?defen[cs]e|defen[cs]e ministers?',
	'ministers (?:of|for) [a-z ]+',
].map(
	office => new RegExp(`^(?:(?!deputy|vice|first|former|assistant)\\S+ )?(?:${office})(?: of .*)?$`, 'i'),
);
/** "the Foreign Ministers, John Doe and Jane Roe": in the order in which the text names their countries. */
const inOrder = (
	homes: readonly string[],
	{ role }: Person,
	countries: readonly CountryMention[],
): readonly string[] => {
	if (!ofSeveral.test(role ?? '')) return homes;
	const firstAt = (home: string) => countries.findIndex(({ country }) => country === home);
	return homes.toSorted((a, b) => firstAt(a) - firstAt(b));
};
const ofSeveral = /^(?:presidents|prime ministers|foreign ministers|ministers (?:of|for) [a-z ]+)$/i;

const jointOffices = /\s+and\s+(?=Minister|President|Prime)|,\s+/;

/** Honours that only the people of one country have. */
const honours: readonly (readonly [RegExp, string])[] = [
	[/(?<=\b(?:Datuk|Dato['’]?|Tan Sri|Tun) (?:Seri |Sri |Dr\.? )*)/y, 'Malaysia'],
	[/(?<=\b(?:Shri|Smt\.?|Shrimati) (?:Dr\.? )?)/y, 'India'],
	[/(?<=\b(?:Lyonpo|Dasho) )/y, 'Bhutan'],
	[/(?<=\b(?:Samdech|Oknha) (?:\p{Lu}\p{L}+ )*)/uy, 'Cambodia'],
];
const countryOfHonour = (
	body: string,
	{ first }: Person,
	countries: readonly CountryMention[],
): string | null =>
	honours.find(
		([honour, of]) => fitsAt(honour, body, first) && countries.some(({ country }) => country === of),
	)?.[1] ?? null;

/** Whether someone of a country holds the office that another would have to hold, too. */
const isRival = (person: Person, home: string): ((other: Person) => boolean) => {
	const own = soleOffices.filter(office => holds(person, office));
	return other => other !== person && other.country === home && own.some(office => holds(other, office));
};

const holds = ({ role }: Person, office: RegExp): boolean =>
	(role ?? '').split(jointOffices).some(one => office.test(one));

/** The country to which an ambassador is sent. */
const postOf = ({ role }: Person): string | null => {
	const post = /\b(?:ambassador|consul|envoy|commissioner)\b.*\b(?:to|in) (?=\p{Lu}|the )(.+)$/iu.exec(
		role ?? '',
	)?.[1];
	return post === undefined ? null : (countriesIn(post)[0]?.country ?? null);
};

/** "the Ambassador of the Sultanate" */
const countryOfForm = ({ role }: Person, countries: readonly CountryMention[]): string | null => {
	const form = /\bof the (Sultanate|Kingdom)(?! of)\b/.exec(role ?? '')?.[1];
	return form
		? stateOfForm(
				form,
				countries.map(({ country }) => country),
			)
		: null;
};

/** The end of a sentence; "Dr." and the initial of a name end none. */
const stop = /(?<!\b(?:Dr|Mr|Mrs|Ms|Hon|Prof|Gen|Eng|Amb|\p{Lu}))\.(?=\s|$)|\n/gu;
/** No sentence is longer. */
const longestSentence = 1000;

/** Where the sentence before the one with an offset ends; -1 in the first. */
const sentenceBefore = (body: string, offset: number): number => {
	const from = Math.max(0, offset - longestSentence);
	const last = [...body.slice(from, offset).matchAll(stop)].at(-1);
	return last ? from + last.index : -1;
};

/** Where the sentence with an offset ends. */
const endOfSentence = (body: string, offset: number): number => {
	const end = body.slice(offset, offset + longestSentence).search(stop);
	return end < 0 ? Math.min(body.length, offset + longestSentence) : offset + end;
};

/** "attended by John Doe, Minister of State; and Jane Roe, the Ruritanian ambassador": a list of one delegation. */
const countryOfList = (body: string, { first }: Person, all: readonly Person[]): string | null => {
	const end = endOfSentence(body, first);
	if (!attended.test(body.slice(sentenceBefore(body, first) + 1, first))) return null;
	const last = all.filter(other => other.first > first && other.first < end && other.country !== null);
	return last.length === 1 ? (last[0]?.country ?? null) : null;
};

/** "the Peruvian chairman had talks with Speaker Jane Roe": who meets a leader is of the other side. */
const countryOfPartner = (
	body: string,
	{ first }: Person,
	all: readonly Person[],
	homes: readonly string[],
): string | null => {
	const start = sentenceBefore(body, first);
	const end = endOfSentence(body, first);
	const partner = metWith.test(body.slice(start + 1, first))
		? all.find(other => other.first > start && other.first < first && other.country !== null)
		: (partnerAfter(body.slice(first, end), all) ??
			secondOf(body, start, first, end, all) ??
			firstOf(body, start, first, end, all));
	return partner ? (homes.find(home => home !== partner.country) ?? null) : null;
};
/** "Jane Roe told Paz", "Jane Roe held talks with the Peruvian Prime Minister Juan Paz" */
const partnerAfter = (sentence: string, all: readonly Person[]): Person | undefined => {
	const word = meets.exec(sentence)?.[1];
	return word === undefined
		? undefined
		: all.find(({ country, tokens }) => country !== null && tokens.includes(fold(word)));
};
const meets =
	/^[^,;]{3,60}? (?:told|received|welcomed|greeted|(?:held|had|met|meets|spoke)(?: (?:talks|a meeting|discussions|consultations|a (?:tele)?phone (?:talk|call|conversation)))? with) (?:the )?(?:\p{Lu}[\p{L}.-]* |of (?:the )?|and |for ){0,14}(\p{Lu}[\p{L}-]+)/u;

/** "Minister of Energy Jane Roe and Peru’s Minister of Mines Juan Paz": with a country beside the second, the first is of the other. */
const secondOf = (
	body: string,
	start: number,
	first: number,
	end: number,
	all: readonly Person[],
): Person | undefined => {
	const beside = signs.test(body.slice(start + 1, end)) ? [besideOther, besideSigner] : [besideOther];
	return all.find(
		other =>
			other.country !== null &&
			other.first > first &&
			other.first < end &&
			beside.some(pattern => pattern.test(body.slice(first, other.first))),
	);
};
/** "Minister of Energy Jane Roe of Kenya and Minister Juan Paz signed": who signs with a leader is of the other side. */
const firstOf = (
	body: string,
	start: number,
	first: number,
	end: number,
	all: readonly Person[],
): Person | undefined =>
	signs.test(body.slice(start + 1, end))
		? all.find(
				other =>
					other.country !== null &&
					other.first > start &&
					other.first < first &&
					andOther.test(body.slice(other.first, first)),
			)
		: undefined;
const signs = /\b(?:signed|inked|initialled|exchanged|co-chair(?:ed|s|manship)|under the chairmanship)\b/;
const andOther =
	/^(?:\p{Lu}[\p{L}.’'-]*,? ){1,5}and (?:the )?(?:\p{Lu}[\p{L}.]*,? |of (?:the )?|and |for ){1,12}$/u;
const besideOther =
	/^[^,;]{3,60} and (?:the |his |her )?\p{Lu}\p{L}+(?:['’]s)? (?:\p{Lu}[\p{L}.]*,? |of (?:the )?|and |for |counterpart |peer |colleague ){1,12}$/u;
/** "Jane Roe, Minister of Mines, and Mr. Juan Paz, Minister of Trade of Cuba, signed" */
const besideSigner = /^[^,;]{3,60},[^;]{3,100}, and (?:\p{Lu}[\p{L}.]*\.? )*$/u;
const metWith =
	/\b(?:(?:talks|meeting|met|meets|discussions|consultations|conversation) (?:on \w+day )?(?:with )?(?:the )?(?:\p{Lu}[\p{L}.]* |of (?:the )?|and |for ){0,12}|(?:received|hosted|welcomed) by (?:the )?(?:\p{Lu}[\p{L}.]*,? |of (?:the )?|and (?:the )?|for ){0,20})$/u;

/** Of a table that was read into lines, the column of a side: "From the Peruvian side" over the cells below each number. */
const countryOfColumn = (body: string, { first }: Person): string | null => {
	if (body.includes(' |')) return countryOfCell(body, first);
	if (!/ [Ss]ide(?: by)?\n/.test(body)) return null;
	const lines = body
		.slice(0, first)
		.split('\n')
		.filter(line => line !== '');
	const row = lines.findLastIndex(line => rowOfTable.test(line));
	const header = lines
		.slice(0, row + 1)
		.filter(line => sideOfTable.test(line))
		.slice(-2);
	const column = header[lines.length - row - (body[first - 1] === '\n' ? 0 : 1) - 1];
	return row < 0 || header.length < 2 || column === undefined
		? null
		: (countriesIn(column)[0]?.country ?? null);
};
/** The same of a table with bars between its cells. */
const countryOfCell = (body: string, first: number): string | null => {
	const lines = body.slice(0, first).split('\n');
	const row = lines.at(-1) ?? '';
	const header = lines.findLast(line => line.startsWith('|') && / [Ss]ide\b/.test(line));
	if (!row.startsWith('|') || header === undefined) return null;
	const cell = header.split('|')[row.split('|').length - 1] ?? '';
	return / [Ss]ide\b/.test(cell) ? (countriesIn(cell)[0]?.country ?? null) : null;
};

const rowOfTable = /^\d{1,3}\. /;
const sideOfTable =
	/^(?:(?:signed|exchanged) )?(?:from|on|for|by|signator(?:y|ies) (?:from|for|of))? ?(?:the )?\p{Lu}\p{L}+ [Ss]ide(?: by)?$/iu;

const attended =
	/\b(?:attended|accompanied|joined) by\b|\b(?:in the presence of|delegation (?:includes|included|comprises|comprised))\b/;
