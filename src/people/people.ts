import { capitalOf, countriesIn, countryOf } from './country.ts';
import type { Leader } from './leader.ts';
import {
	honorifics,
	namedAfter,
	needsCompany,
	officeModifiers,
	officeNoun,
	officeWords,
	particles,
	relatives,
} from './offices.ts';
import { foldName, heldIn, lastOffice, type RegisteredLeader, type Registry } from './registry.ts';

/** What recognition looks at. `named` are leaders that the front matter gives; they win. */
export type PeopleText = {
	readonly body: string;
	readonly named: readonly string[];
	readonly date: string | null;
	readonly place: string | null;
};

/**
 * The people of a text who hold, or held, an office, in the order in which it names them: those of the
 * registry by name, and anyone else by an office beside the name.
 */
export const people = (text: PeopleText, registry: Registry): readonly Leader[] => {
	const words = wordsOf(text.body);
	const found: Found[] = [];
	findRegistered(text.body, words, registry, found);
	findByOffice(text, words, registry, found);
	const people = found.toSorted((a, b) => a.first - b.first);
	countMentions(words, people);
	const home = people.some(person => person.country === null) ? homeOf(text) : null;
	const leaders = people.map(person => toLeader(person, home));
	return text.named.length > 0 ? text.named.map(name => named(name, leaders, registry)) : leaders;
};

/** The country that needs no mention beside its own leaders: that of the dateline, else the one named most. */
const homeOf = ({ body, place }: PeopleText): string | null => {
	const own = place ? (countriesIn(place)[0]?.country ?? null) : null;
	if (own) return own;
	const counts = new Map<string, number>();
	for (const { country } of countriesIn(body)) counts.set(country, (counts.get(country) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

type Word = { readonly text: string; readonly folded: string; readonly start: number; readonly end: number };

/** A person in the making; `covered` are the words that name them in full. */
type Found = {
	readonly name: string;
	readonly nativeName: string | null;
	country: string | null;
	role: string | null;
	readonly first: number;
	mentions: number;
	readonly tokens: readonly string[];
	readonly covered: number[];
	/** Where they are named in full. */
	readonly spans: { readonly start: number; readonly end: number }[];
};

const capitalWord = /\p{Lu}[\p{L}\p{M}’']*/gu;

/** Words in capitals. A hyphen parts two words, as it does in the registry. */
const wordsOf = (body: string): readonly Word[] => {
	const words: Word[] = [];
	for (const match of body.matchAll(capitalWord)) {
		const text = match[0].replace(/[’'](?:s)?$/, '');
		words.push({ text, folded: foldName(text), start: match.index, end: match.index + text.length });
	}
	return words;
};

/** Whether nothing but one blank, or an initial's full stop, stands between two words. */
const adjacent = (a: Word | undefined, b: Word | undefined): boolean =>
	a !== undefined && b !== undefined && b.start - a.end <= 2 && b.start > a.end;

const findRegistered = (body: string, words: readonly Word[], registry: Registry, found: Found[]): void => {
	for (let at = 0; at < words.length; at++) {
		const first = words[at];
		const forms = first ? registry.beginningWith(first.folded) : [];
		if (!first || forms.length === 0) continue;
		const ahead = namesAhead(body, first.end);
		const hit = forms
			.map(({ rest, leader }) => ({ leader, end: endOfName(ahead, rest) }))
			.find(({ end }) => end !== null);
		if (!hit?.end) continue;
		const end = hit.end;
		const last = words.findLastIndex((one, index) => index >= at && index < at + 8 && one.start < end);
		const next = words[last + 1];
		if (!(next && next.start - end === 1 && namedAfter.has(next.folded))) {
			const person = personOf(hit.leader, first.start, found);
			for (let part = at; part <= last; part++) person.covered.push(part);
			person.spans.push({ start: first.start, end });
			person.mentions++;
		}
		at = last;
	}
};

type Part = { readonly folded: string; readonly end: number };

/** The words that follow the first one of a name, on the same line. */
const namesAhead = (body: string, from: number): readonly Part[] => {
	const line = /^[^\n]*/.exec(body.slice(from, from + 70))?.[0] ?? '';
	return Array.from(line.matchAll(/(?<=[ \u2010\u2011-])[\p{L}\p{M}’']+/gu), match => {
		const text = match[0].replace(/[’'](?:s)?$/, '');
		return { folded: foldName(text), end: from + match.index + text.length };
	});
};

/** Where a name ends whose further words are `rest`; initials in between do not matter. */
const endOfName = (ahead: readonly Part[], rest: readonly string[]): number | null => {
	let at = 0;
	let end: number | null = null;
	for (const word of rest) {
		while (ahead[at] && ahead[at]?.folded !== word && ahead[at]?.folded.length === 1) at++;
		if (ahead[at]?.folded !== word) return null;
		end = ahead[at]?.end ?? null;
		at++;
	}
	return end;
};

const personOf = (leader: RegisteredLeader, first: number, found: Found[]): Found => {
	const known = found.find(person => person.name === leader.name && person.country === leader.country);
	if (known) return known;
	const person: Found = {
		name: leader.name,
		nativeName: leader.native ?? null,
		country: leader.country,
		role: null,
		first,
		mentions: 0,
		tokens: foldName(leader.name).split(' '),
		covered: [],
		spans: [],
	};
	found.push(person);
	return person;
};

/** Every "Prime Minister of Ruritania John Doe", "John Doe, Prime Minister of Ruritania," and "President Doe". */
const findByOffice = (text: PeopleText, words: readonly Word[], registry: Registry, found: Found[]): void => {
	const { body } = text;
	for (const match of body.matchAll(officeNoun)) {
		const end = match.index + match[0].length;
		const left = officeModifiers.exec(body.slice(Math.max(0, match.index - 48), match.index))?.[0] ?? '';
		const company = needsCompany[match[0].toLowerCase()];
		if (company && !company.before.test(left) && !company.after.test(body.slice(end, end + 40))) continue;
		const office = officeAround(body, match.index - left.length, end);
		const before = body.slice(Math.max(0, office.start - 40), office.start);
		const names = [nameAfter(body, office.nameStart), nameBefore(body, office.start)].filter(
			name => name !== null,
		);
		for (const name of names) {
			if (
				relatives.test(body.slice(Math.max(0, name.start - 24), name.start)) ||
				(name.start > office.start && relatives.test(before))
			)
				continue;
			const person = resolve(name, office, text, words, registry, found);
			if (person) describe(person, body.slice(office.start, office.end), office.country);
		}
	}
};

type Office = {
	/** With the country's adjective before it. */
	readonly start: number;
	/** After "of Foreign Affairs of Ruritania". */
	readonly end: number;
	/** Where a name may begin. */
	readonly nameStart: number;
	readonly country: string | null;
	readonly head: string;
};

const token = /([\p{L}\p{M}][\p{L}\p{M}\p{N}’'./-]*|,|&|\([\p{L} ]{2,20}\))(\s*)/uy;
const connectors = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'on', '&', 'with', 'at', 'ad', 'interim']);

/** Widens an office to the words that say of what and of where: "Kenyan Cabinet Secretary for Trade and Industry". */
const officeAround = (body: string, start: number, headEnd: number): Office => {
	const before = body.slice(Math.max(0, start - 60), start);
	const left = /(?:[\p{Lu}][\p{L}.'’-]* (?:and |& )?){0,5}$/u.exec(before)?.[0] ?? '';
	const adjective = countriesIn(left).at(-1);
	let country =
		adjective &&
		adjective.by !== 'capital' &&
		left
			.slice(adjective.end)
			.split(' ')
			.every(one => one === '' || officeWords.has(foldName(one)) || /^(?:and|&)$/.test(one))
			? adjective.country
			: null;
	let widened = adjective && country ? start - left.length + adjective.start : start;
	const extra =
		/(?:\b(?:party|state|deputy|vice|general secretary and|president and|chairman and) )+$/i.exec(
			body.slice(Math.max(0, widened - 40), widened),
		)?.[0] ?? '';
	if (!country) widened -= extra.length;
	token.lastIndex = headEnd + (/^\s*/.exec(body.slice(headEnd, headEnd + 4))?.[0].length ?? 0);
	let end = headEnd;
	let nameStart = token.lastIndex;
	let comma = false;
	for (let count = 0; count < 30; count++) {
		const at = token.lastIndex;
		const match = token.exec(body);
		if (!match?.[1] || body.slice(end, at).includes('\n')) break;
		const [text, part] = [match[0], match[1].replace(/[’']s$/, '')];
		if (part === ',') {
			if (comma) break;
			comma = true;
			nameStart = at + text.length;
			continue;
		}
		const whole = countriesIn(body.slice(at, at + 60))[0];
		if (whole?.start === 0 && whole.by !== 'capital') {
			country ??= whole.country;
			end = at + whole.end;
			const skip = /^(?:[’']s)?\s*/.exec(body.slice(end, end + 6))?.[0] ?? '';
			if (/^[’']s/.test(skip))
				return { start: widened, end, nameStart: end, country, head: body.slice(start, headEnd) };
			token.lastIndex = end + skip.length;
			nameStart = token.lastIndex;
			comma = false;
			continue;
		}
		const folded = foldName(part).replace(/\.$/, '');
		const inOffice = officeWords.has(folded) || /^(?:\(.*|\p{Lu}{2,5})$/u.test(part);
		const unknown =
			!inOffice &&
			ofState.test(body.slice(Math.max(0, at - 16), at)) &&
			/^\p{Lu}\p{Ll}+$/u.test(part) &&
			(stateName.test(body.slice(Math.max(0, at - 30), at)) || twoMore.test(body.slice(at, at + 80)));
		if (unknown && country === null) {
			country = part;
			end = at + part.length;
			nameStart = at + text.length;
			continue;
		}
		if (!inOffice && !connectors.has(part)) break;
		if (inOffice) {
			end = at + match[1].length;
			comma = false;
		}
		if (inOffice || part !== 'and') nameStart = at + text.length;
		if (connectors.has(part) && comma) break;
	}
	return { start: widened, end, nameStart, country, head: body.slice(start, headEnd) };
};

/** A state that no table knows: "of the Republic of X", or "of X" before a name of two words. */
const ofState = /(?:^|\s)of (?:the )?$/;
const stateName = /\b(?:Republic|Kingdom|State|Sultanate|Principality|Federation|Duchy) of (?:the )?$/;
const twoMore = /^\p{Lu}\p{Ll}+,? (?:\p{Lu}[\p{L}.'’-]+ ){1,4}\p{Lu}[\p{L}'’-]+/u;

type Name = { readonly text: string; readonly start: number; readonly end: number };

const namePart =
	/((?:Jr|Sr|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Hon|Rt|Prof|St|(?:\p{Lu}\.)*\p{Lu})\.(?=\s)|[\p{Lu}][\p{L}\p{M}’'-]*|[\p{Ll}][\p{L}-]*)(\s?)/uy;
const mostParts = 7;

/** A name that begins at `start`: words in capitals with their particles, honorifics dropped. */
const nameAfter = (body: string, start: number): Name | null => {
	namePart.lastIndex = start + (/^[\s"“]*/.exec(body.slice(start, start + 3))?.[0].length ?? 0);
	const parts: Name[] = [];
	let title: Name | null = null;
	for (let count = 0; count < mostParts + 6; count++) {
		const at = namePart.lastIndex;
		const match = namePart.exec(body);
		if (!match?.[1]) break;
		const part = match[1].replace(/[’']s?$/, '');
		const folded = foldName(part).replace(/\./g, '');
		if (parts.length === 0 && (honorifics.has(folded) || honorifics.has(foldName(part)))) {
			title = { text: part, start: at, end: at + part.length };
			continue;
		}
		const capital = /^\p{Lu}/u.test(part);
		if (!capital && !(particles.has(part) && parts.length > 0)) break;
		if (capital && parts.length > 0 && notNames.has(folded)) break;
		if (parts.length === 0 && (officeWords.has(folded) || notNames.has(folded))) return null;
		parts.push({ text: part, start: at, end: at + part.length });
		if (match[1].length !== part.length || match[2] !== ' ') break;
	}
	while (parts.length > 0 && particles.has(parts.at(-1)?.text ?? '')) parts.pop();
	// "Sultan Ibrahim": the title is half of the name
	if (parts.length === 1 && title && /^(?:Sultan|Sheikh|Emir|Prince)/.test(title.text)) parts.unshift(title);
	return nameOf(body, parts.slice(0, mostParts));
};

/** A name just before an office in apposition: "John Doe, Prime Minister of Ruritania". */
const nameBefore = (body: string, start: number): Name | null => {
	const before = body.slice(Math.max(0, start - 90), start);
	const match =
		/((?:[\p{Lu}][\p{L}\p{M}’'.-]*|bin|ibn|al|de|da|van|von|der|e)(?: (?:[\p{Lu}][\p{L}\p{M}’'.-]*|bin|ibn|al|de|da|dos|van|von|der|den|la|e)){1,6})(?: \([^)]{1,20}\))?,(?: MP,)? (?:(?:the|a|an|then|former|ex-|current|new|newly|Hon\.?)[ -])?(?:(?:elected|permanent|senior) )?$/u.exec(
			before,
		);
	if (!match?.[1]) return null;
	const from = start - before.length + match.index;
	const name = nameAfter(body, from);
	return name && name.end === from + match[1].length ? name : null;
};

const nameOf = (body: string, parts: readonly Name[]): Name | null => {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return null;
	const text = body.slice(first.start, last.end);
	if (countryOf(text) || capitalOf(text) || /^(?:\p{Lu}\.?|\p{Lu}{2,5})$/u.test(text) || text.length < 2)
		return null;
	return { text, start: first.start, end: last.end };
};

/** Words in capitals that follow an office without being a name. */
const notNames = new Set(
	`the of and in on at to for from with by he she it they his her this that these those both two on january february march april may june july
	august september october november december monday tuesday wednesday thursday friday saturday sunday xinhua reuters
	during after before when while also said told mp committee summit meeting visit conference ministry embassy house
	speaking addressing welcoming both following responding regarding emphasizing according`.split(/\s+/),
);

/** The person that a name means here: one of the article, one of the registry, or a new one. */
const resolve = (
	name: Name,
	office: Office,
	text: PeopleText,
	words: readonly Word[],
	registry: Registry,
	found: Found[],
): Found | null => {
	const tokens = foldName(name.text).replace(/\./g, '').split(/\s+/);
	const known = found.find(
		person =>
			person.spans.some(span => span.start < name.end && span.end > name.start) ||
			tokens.every(part => person.tokens.includes(part)) ||
			(tokens.length > 1 && person.tokens.every(part => tokens.includes(part))),
	);
	if (known) return known;
	const year = text.date ? Number(text.date.slice(0, 4)) : null;
	const registered = tokens.length <= 2 ? registeredBy(tokens, office, year, text.body, registry) : null;
	if (registered) return personOf(registered, name.start, found);
	if (
		/^(?:head|director|chief|leader|secretary|spokes.*|counterpart|chair.*)$/i.test(office.head) &&
		tokens.length < 2
	)
		return null;
	const person: Found = {
		name: usualName(name.text),
		nativeName: null,
		country: office.country,
		role: null,
		first: name.start,
		mentions: 1,
		tokens,
		covered: [],
		spans: [],
	};
	words.forEach((one, at) => {
		if (one.start >= name.start && one.end <= name.end) person.covered.push(at);
	});
	found.push(person);
	return person;
};

/** "President Thuong": the one leader of that name who held the office, of a country that the text names. */
const registeredBy = (
	tokens: readonly string[],
	office: Office,
	year: number | null,
	body: string,
	registry: Registry,
): RegisteredLeader | null => {
	const candidates = registry
		.named(tokens.at(-1) ?? '')
		.filter(leader => tokens.every(part => foldName(leader.name).split(' ').includes(part)));
	const held = candidates.filter(
		leader =>
			(office.country === null || leader.country === office.country) && heldIn(leader, office.head, year),
	);
	if (held.length === 1) return held[0] ?? null;
	const countries = new Set(countriesIn(body).map(mention => mention.country));
	const here = held.filter(leader => countries.has(leader.country));
	return here.length === 1 ? (here[0] ?? null) : null;
};

/** ASCII letters; a family name in capitals as any other word. */
const usualName = (name: string): string =>
	name
		.replace(/(?<=\s)\p{Lu}\.\s+/gu, '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/đ/g, 'd')
		.replace(/Đ/g, 'D')
		.split(/\s+/)
		.map(part => (/^\p{Lu}{3,}$/u.test(part) ? part[0] + part.slice(1).toLowerCase() : part))
		.join(' ')
		.replace(/[’‘]/g, "'");

/** Keeps the fullest words for an office, the later of two that are even. */
const describe = (person: Found, role: string, country: string | null): void => {
	person.country ??= country;
	const plain = role.replace(/\s+/g, ' ').replace(/[,\s]+$/, '');
	if (/^(?:leader|counterpart|chief|head)$/i.test(plain)) return;
	if (plain.length >= (person.role?.length ?? 0)) person.role = plain;
};

/** Counts the short forms: "Lam", "Xi", "President Thuong"; a word that two people share is nobody's. */
const countMentions = (words: readonly Word[], people: readonly Found[]): void => {
	const covered = new Set(people.flatMap(person => person.covered));
	const owners = new Map<string, Found | null>();
	for (const person of people)
		for (const part of person.tokens)
			if (part.length > 1 && !particles.has(part))
				owners.set(part, owners.has(part) && owners.get(part) !== person ? null : person);
	words.forEach((one, at) => {
		if (covered.has(at)) return;
		const owner = owners.get(one.folded);
		const next = words[at + 1];
		const before = words[at - 1];
		if (!owner || (adjacent(one, next) && next !== undefined && owners.get(next.folded) === owner)) return;
		if (adjacent(one, next) && next !== undefined && namedAfter.has(next.folded)) return;
		if (
			adjacent(before, one) &&
			before !== undefined &&
			!officeWords.has(before.folded) &&
			!honorifics.has(before.folded) &&
			owners.get(before.folded) !== owner
		)
			return;
		owner.mentions++;
	});
};

const toLeader = ({ name, nativeName, country, role, mentions }: Found, home: string | null): Leader => ({
	name,
	nativeName,
	country: /\bEuropean (?:Commission|Council|Union|Parliament|External)\b/.test(role ?? '')
		? 'European Union'
		: (country ?? home),
	role,
	mentions: Math.max(1, mentions),
});

/** A leader of the front matter, with what the text and the registry know of them. */
const named = (name: string, leaders: readonly Leader[], registry: Registry): Leader => {
	const folded = foldName(name);
	const [first = '', ...rest] = folded.split(' ');
	const registered = registry
		.beginningWith(first)
		.find(entry => entry.rest.join(' ') === rest.join(' '))?.leader;
	const mentioned = leaders.find(
		leader => leader.name === (registered?.name ?? usualName(name)) || foldName(leader.name) === folded,
	);
	if (mentioned) return mentioned;
	return {
		name: registered?.name ?? usualName(name),
		nativeName: registered?.native ?? null,
		country: registered?.country ?? null,
		role: registered ? lastOffice(registered) : null,
		mentions: 0,
	};
};
