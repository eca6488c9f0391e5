import { type CountryMention, countriesIn } from './country.ts';
import type { Person } from './person.ts';

/** Gives a country to those beside whom the text names none: that of their list, else the home of the article. */
export const placeTheRest = (
	all: readonly Person[],
	{ body, place }: { readonly body: string; readonly place: string | null },
	countries: readonly CountryMention[],
): void => {
	if (all.every(({ country }) => country !== null)) return;
	const homes = homesOf(place, countries);
	for (const person of all)
		person.country ??=
			countryOfList(body, person, all) ??
			homes.find(home => !all.some(isRival(person, home))) ??
			homes[0] ??
			null;
};

/** The countries that need no mention beside their own leaders: that of the dateline, then the two named most. */
const homesOf = (place: string | null, countries: readonly CountryMention[]): readonly string[] => {
	const own = place ? countriesIn(place)[0] : undefined;
	const counts = new Map<string, number>();
	for (const { country } of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
	const most = [...counts].toSorted((a, b) => b[1] - a[1]).map(([country]) => country);
	return [...new Set([...(own ? [own.country] : []), ...most.slice(0, 2)])];
};

/** Offices of which a country has one, after its adjective or before its name. */
const soleOffices: readonly RegExp[] = [
	'president',
	'prime minister',
	'minister (?:of|for) foreign affairs|foreign minister',
	'minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e minister',
].map(
	office => new RegExp(`^(?:(?!deputy|vice|first|former|assistant)\\S+ )?(?:${office})(?: of .*)?$`, 'i'),
);
const jointOffices = /\s+and\s+(?=Minister|President|Prime)|,\s+/;

/** Whether someone of a country holds the office that another would have to hold, too. */
const isRival = (person: Person, home: string): ((other: Person) => boolean) => {
	const own = soleOffices.filter(office => holds(person, office));
	return other => other !== person && other.country === home && own.some(office => holds(other, office));
};

const holds = ({ role }: Person, office: RegExp): boolean =>
	(role ?? '').split(jointOffices).some(one => office.test(one));

/** "attended by John Doe, Minister of State; and Jane Roe, the Ruritanian ambassador": a list of one delegation. */
const countryOfList = (body: string, { first }: Person, all: readonly Person[]): string | null => {
	const start = Math.max(body.lastIndexOf('. ', first), body.lastIndexOf('\n', first));
	const end = body.slice(first).search(/[.](?:\s|$)|\n/);
	if (!attended.test(body.slice(start + 1, first))) return null;
	const last = all.filter(
		other => other.first > first && other.first < first + end && other.country !== null,
	);
	return last.length === 1 ? (last[0]?.country ?? null) : null;
};
const attended =
	/\b(?:attended|accompanied|joined) by\b|\b(?:in the presence of|delegation (?:includes|included|comprises|comprised))\b/;
