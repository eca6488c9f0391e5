import { countMentions } from './count-mentions.ts';
import { countriesIn } from './country.ts';
import type { Leader } from './leader.ts';
import { findBySurname } from './lone-surnames.ts';
import { findOfficeHolders } from './office-holders.ts';
import { officeLetters, officeNouns } from './offices.ts';
import { inOwnOrder } from './own-order.ts';
import type { Found, Person } from './person.ts';
import { usualName } from './person-name.ts';
import { placeTheRest } from './place-the-rest.ts';
import { findRegistered } from './registered-names.ts';
import { foldName, lastOffice, type Registry } from './registry.ts';
import { capitalsOf, keysOf, wordsAmong, wordsOf } from './words.ts';

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
	const capitals = capitalsOf(body);
	const found: Found = { people: [], byWord: new Map() };
	findRegistered(body, capitals, registry, found);
	const scene = { body, year: date ? Number(date.slice(0, 4)) : null, countries, here, registry };
	findOfficeHolders(scene, wordsAmong(wordsOf(body), nounKeys), found);
	findBySurname(scene, capitals, found);
	countMentions(body, capitals, found);
	for (const person of found.people) {
		if (ofTheUnion.test(person.role ?? '')) person.country = union;
		else if (/^Commissioner\b/.test(person.role ?? '') && here.has(union)) person.country ??= union;
	}
	placeTheRest(found.people, text, countries);
	const leaders = found.people.toSorted((a, b) => a.first - b.first).map(toLeader);
	return text.named.length > 0 ? text.named.map(name => named(name, leaders, registry)) : leaders;
};

const nounKeys = keysOf([...officeNouns, ...officeLetters]);

/** An office of the Union is no office of the official's own country. */
const union = 'European Union';
const ofTheUnion = /\bEuropean (?:Commission|Council|Union|Parliament|External)\b/;

const toLeader = ({ name, nativeName, country, role, mentions }: Person): Leader => ({
	name: inOwnOrder(name, country),
	nativeName,
	country,
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
