import { type CountryMention, countryAt } from './country.ts';
import { fitsAt, matchAt } from './match-at.ts';
import { type Office, officeAt } from './office.ts';
import { honorifics } from './offices.ts';
import { type Found, mostPeople, type Person, personOf } from './person.ts';
import { type Name, nameAfter, nameBefore, usualName } from './person-name.ts';
import { foldName, heldIn, type RegisteredLeader, type Registry } from './registry.ts';
import type { Word } from './words.ts';

/** What an office and a name are read against. */
export type Scene = {
	readonly body: string;
	readonly year: number | null;
	readonly countries: readonly CountryMention[];
	/** The countries that the text names. */
	readonly here: ReadonlySet<string>;
	readonly registry: Registry;
};

/** Finds every "Prime Minister of Ruritania John Doe", "John Doe, Prime Minister of Ruritania," and "President Doe". */
export const findOfficeHolders = (scene: Scene, nouns: readonly Word[], found: Found): void => {
	const { body } = scene;
	let last: { readonly person: Person; readonly end: number } | null = null;
	let read = 0;
	for (const noun of nouns) {
		// "Secretary" and "President" of "General Secretary of the Party and President" are one office
		if (noun.start < read) continue;
		const office = officeAt(body, noun.start, noun.end, scene.countries);
		if (!office) continue;
		read = office.end;
		const after = nameAfter(body, isPlural(office) ? afterTheTwo(body, office) : office.nameStart);
		const before = isRightBehind(body, office, after) ? null : nameBefore(body, office.start);
		// "the wife of President John Doe" is no more a leader than "Mrs Jane Doe"
		const names =
			after && (isFamily(body, office.start) || isConsort(body, office, after))
				? [nameBefore(body, office.start)]
				: before && after && !isPlural(office)
					? [before]
					: [after, ...(after && isPlural(office) ? furtherNames(body, after) : []), before];
		let holder: Person | null = null;
		for (const name of names) {
			const person = name && !isFamily(body, name.start) ? resolve(name, office, scene, found) : null;
			if (!person || !name) continue;
			const title = body.slice(office.start, office.end).replace(/ of the two$/, '');
			// "the President of Kenya, John Doe, President of Cuba": what follows a name is surer than what stands before it
			if (name === before && !after && office.country !== null) person.country = office.country;
			describe(
				person,
				title,
				office.country ??
					countryAfter(name, scene) ??
					countryOfSide(name, scene) ??
					countryOfTitle(title, scene),
			);
			holder ??= person;
		}
		// "John Doe, Politburo member, Chairman of the Commission"
		if (!holder && last && further.test(body.slice(last.end, office.start))) {
			holder = last.person;
			describe(holder, body.slice(office.start, office.end), office.country);
		}
		last = holder && { person: holder, end: office.end };
	}
};
const further = /^(?:,| and) $/;

/** "…, said Acme News, President John Doe": the office has its own name, and what stands before it has another meaning. */
const isRightBehind = (body: string, office: Office, after: Name | null): boolean =>
	after !== null && /^ ?$/.test(body.slice(office.end, after.start));

const of = /,? (?:of|for|from) (?:the )?/y;

/** "Foreign Minister John Doe of Ruritania", "…, and John Doe for Ruritania". */
const countryAfter = (name: Name, { body, countries }: Scene): string | null => {
	const gap = matchAt(of, body, name.end)?.[0];
	return gap === undefined ? null : (countryAt(countries, name.end + gap.length)?.country ?? null);
};

/** How a text tells of whose side somebody is, up to the name; the first group is the country. */
const sides: readonly RegExp[] = [
	/\b(?:on|from|for|by) the (\p{Lu}[\p{L} ]{2,24}) side\b[^.;]{0,160}$/u,
	/\bthe (\p{Lu}\p{L}+) (?:(?:delegation|side|team) (?:was |were )?(?:headed|led|represented) by|(?:signatory|representative) (?:being|was|is)) [^.;]{0,40}$/u,
	/\b[Ss]ignator(?:y|ies) (?:from|for|of) (?:the )?(\p{Lu}[\p{L} ]{2,24}?) ?:[^:\n]*$/u,
];
const mayTellSide = / side|delegation| team|ignator|representative/;
const farthestSide = 220;
const longestSide = 40;

/** "on the Ruritanian side by the Minister of Trade John Doe", "Signatory from Ruritania: John Doe, Minister of Trade" */
const countryOfSide = ({ start }: Name, { body, countries }: Scene): string | null => {
	const before = body.slice(Math.max(0, start - farthestSide), start);
	if (!mayTellSide.test(before)) return null;
	const nearest = before.slice(Math.max(0, before.lastIndexOf(' side') - longestSide));
	for (const side of sides) {
		const match = side.exec(nearest);
		if (!match?.[1]) continue;
		const at = start - nearest.length + match.index + match[0].indexOf(match[1]);
		return countryAt(countries, at)?.country ?? null;
	}
	return null;
};

/** Offices that only one country calls so. */
const ownNames: readonly (readonly [RegExp, string])[] = [
	[/\bExternal Affairs\b/, 'India'],
	[
		/^(?:[A-Z][a-z]+ )?Secretary of (?:State|Defense|Commerce|the Treasury|Energy)$|\bState Department\b/,
		'United States',
	],
	[/^(?:Deputy|Assistant|Acting|Under) Secretary of State\b/, 'United States'],
	// who speaks for an agency or a bank of one state
	[/\b(?:WAM|Emirates News Agency|ADNOC|Mubadala)\b/, 'United Arab Emirates'],
	[/\b(?:QNA|Qatar News Agency|QatarEnergy)\b/, 'Qatar'],
	[/\b(?:SPA|Saudi Press Agency|Aramco)\b/, 'Saudi Arabia'],
	[/^(?:EU )?Commissioner for\b|^High Representative\b/, 'European Union'],
	[/\bForeign, Commonwealth\b|\bChancellor of the Exchequer\b/, 'United Kingdom'],
];

const countryOfTitle = (title: string, { here }: Scene): string | null =>
	ownNames.find(([words, country]) => here.has(country) && words.test(title.trim()))?.[1] ?? null;

const isPlural = ({ head }: Office): boolean => /(?:ers|ents|ies|ors|ings)$/.test(head);
/** In brackets of what, or "of Ruritania". */
const nextHolder =
	/(?: \([^)\n]{1,60}\))?(?: of (?:the )?\p{Lu}[\p{L} ]{2,40}?)?(?:,| and|, and) (?=\p{Lu})/uy;

/** "the ministers of trade of the two countries, John Doe and Jane Roe" */
const ofTheTwo = /(?: of (?:the two|both))? (?:countries|states|nations|sides|governments),? /y;
const afterTheTwo = (body: string, { end, nameStart }: Office): number => {
	const both = matchAt(ofTheTwo, body, end)?.[0];
	return both === undefined ? nameStart : end + both.length;
};

/** "Presidents John Doe and Jane Roe", "Secretaries John Doe (Trade) and Jane Roe (Health)". */
const furtherNames = (body: string, first: Name): readonly Name[] => {
	const names: Name[] = [];
	for (let last = first; names.length < mostHolders; ) {
		const gap = matchAt(nextHolder, body, last.end)?.[0];
		const name = gap === undefined ? null : nameAfter(body, last.end + gap.length);
		if (!name) break;
		names.push(name);
		last = name;
	}
	return names;
};
const mostHolders = 6;

/** What stands before someone who is there by family, not by office. */
const isFamily = (body: string, at: number): boolean => body[at - 1] === ' ' && fitsAt(family, body, at);
const family =
	/(?<=\b(?:wi(?:fe|ves)|spouse|husband|daughter|son|sister|brother|[Ff]irst [Ll]ady|[Ll]ady|late father|mother)[,.]? (?:of [A-Z]\S{1,24} )?)/y;

/** "the President, Mrs Jane Doe," is his wife; "the Minister of Trade, Mrs Jane Doe," is the minister. */
const isConsort = (body: string, { head, nameStart }: Office, { start }: Name): boolean =>
	/^(?:President|King|Sultan|Emir|Amir)$/.test(head) &&
	/^,? ?(?:Mrs|Madame?|Mme)\b/.test(body.slice(nameStart, start));

/** These words alone say too little of one name: "Director John". */
const weak = /^(?:head|director|chief|leader|secretary|spokes.*|counterpart|peer|homologue|chair.*)$/i;

/** The person that a name means here: one of the text, one of the registry, or a new one. */
const resolve = (name: Name, office: Office, scene: Scene, found: Found): Person | null => {
	const tokens = foldName(name.text).replace(/\./g, '').split(/\s+/);
	const known = knownAs(name, tokens, found);
	if (known) return known;
	const registered =
		(tokens.length <= 2 ? registeredBy(tokens, office, scene) : null) ??
		(tokens.length > 1 ? spelledLike(name.text, office.country, scene) : null);
	if (registered) return personOf(registered, name.start, found);
	if ((weak.test(office.head) && tokens.length < 2) || found.people.length >= mostPeople) return null;
	const person: Person = {
		name: usualName(name.text),
		nativeName: null,
		country: office.country,
		role: null,
		first: name.start,
		mentions: 1,
		tokens,
	};
	for (const start of name.words) found.byWord.set(start, person);
	found.people.push(person);
	return person;
};

const knownAs = (name: Name, tokens: readonly string[], { people, byWord }: Found): Person | null => {
	for (const start of name.words) {
		const person = byWord.get(start);
		if (person) return person;
	}
	const plain = tokens.filter((token, at) => !honorifics.has(token) || tokens[at + 1] === 'bin');
	if (plain.length > 0 && plain.length < tokens.length) return knownAs(name, plain, { people, byWord });
	// "Hamdan bin Mohamed bin Zayed" has all the names of his father
	const isSon = (person: Person): boolean => tokens.includes('bin') && tokens[0] !== person.tokens[0];
	const same = (person: Person): boolean =>
		tokens.every(part => person.tokens.includes(part)) ||
		(tokens.length > 1 && person.tokens.every(part => tokens.includes(part)) && !isSon(person));
	return people.find(same) ?? null;
};

/** "President Thuong": the one leader of that name who held the office, of a country that the text names. */
const registeredBy = (
	tokens: readonly string[],
	{ head, country }: Office,
	{ registry, year, here }: Scene,
): RegisteredLeader | null => {
	const held = registry
		.named(tokens.at(-1) ?? '')
		.filter(
			leader =>
				(country === null || leader.country === country) &&
				tokens.every(part => foldName(leader.name).split(' ').includes(part)) &&
				heldIn(leader, head, year),
		);
	const candidates = held.length > 1 ? held.filter(leader => here.has(leader.country)) : held;
	return candidates.length === 1 ? (candidates[0] ?? null) : null;
};

const spelledLike = (
	name: string,
	country: string | null,
	{ registry, here }: Scene,
): RegisteredLeader | null => registry.spelledLike(name, country === null ? here : new Set([country]));

/** Keeps the fullest words for an office, the later of two that are even. */
const describe = (person: Person, role: string, country: string | null): void => {
	person.country ??= country;
	const plain = role.replace(/\s+/g, ' ').replace(/[,\s]{1,9}$/, '');
	if (/^(?:leader|counterpart|peer|homologue|chief|head)$/i.test(plain)) return;
	if (plain.length >= (person.role?.length ?? 0)) person.role = plain;
};
