import { countMentions } from './count-mentions.ts';
import { type CountryMention, countriesIn } from './country.ts';
import type { Leader } from './leader.ts';
import { findOfficeHolders } from './office-holders.ts';
import { officeLetters, officeNouns } from './offices.ts';
import type { Found, Person } from './person.ts';
import { usualName } from './person-name.ts';
import { findRegistered } from './registered-names.ts';
import { foldName, lastOffice, type Registry } from './registry.ts';
import { keysOf, wordsOf } from './words.ts';

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
	const { body, date } = text;
	const countries = countriesIn(body);
	const here = new Set(countries.map(({ country }) => country));
	const words = wordsOf(body);
	const capitals = words.filter(({ capital }) => capital);
	const found: Found = { people: [], byWord: new Map() };
	findRegistered(body, capitals, registry, found);
	const scene = { body, year: date ? Number(date.slice(0, 4)) : null, countries, here, registry };
	findOfficeHolders(
		scene,
		words.filter(({ key }) => nounKeys[key] === 1),
		found,
	);
	countMentions(body, capitals, found);
	for (const person of found.people) {
		if (ofTheUnion.test(person.role ?? '')) person.country = union;
		else if (/^Commissioner\b/.test(person.role ?? '') && here.has(union)) person.country ??= union;
	}
	const home = found.people.some(person => person.country === null) ? homeOf(text.place, countries) : null;
	const leaders = found.people.toSorted((a, b) => a.first - b.first).map(person => toLeader(person, home));
	return text.named.length > 0 ? text.named.map(name => named(name, leaders, registry)) : leaders;
};

const nounKeys = keysOf([...officeNouns, ...officeLetters]);

/** The country that needs no mention beside its own leaders: that of the dateline, else the one named most. */
const homeOf = (place: string | null, countries: readonly CountryMention[]): string | null => {
	const own = place ? countriesIn(place)[0] : undefined;
	if (own) return own.country;
	const counts = new Map<string, number>();
	for (const { country } of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** An office of the Union is no office of the official's own country. */
const union = 'European Union';
const ofTheUnion = /\bEuropean (?:Commission|Council|Union|Parliament|External)\b/;

const toLeader = ({ name, nativeName, country, role, mentions }: Person, home: string | null): Leader => ({
	name,
	nativeName,
	country: country ?? home,
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
	const usual = registered?.name ?? usualName(name);
	return (
		leaders.find(leader => leader.name === usual || foldName(leader.name) === folded) ?? {
			name: usual,
			nativeName: registered?.native ?? null,
			country: registered?.country ?? null,
			role: registered ? lastOffice(registered) : null,
			mentions: 0,
		}
	);
};
