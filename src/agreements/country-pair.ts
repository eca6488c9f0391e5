import { capitalOf, countriesIn } from '../people/country.ts';
import type { Party } from './agreement.ts';
import type { FactText } from './fact-text.ts';

/** Two countries, the one that is named first first. */
export type CountryPair = readonly [string, string];

/** The two sides of an article, and of a place in it. Worked out only when a party does not tell its country. */
export const countryPairs = (text: FactText): ((at: number) => CountryPair | null) => {
	let whole: CountryPair | null | undefined;
	return at => {
		const near = namedIn(text.body.slice(Math.max(0, at - nearby), at), text);
		if (near.size === 2) return [...near.keys()] as unknown as CountryPair;
		whole ??= mostNamed(text);
		return whole;
	};
};
const nearby = 400;

/** How often each country is named, in the order of their first naming; a leader speaks for the own country. */
const namedIn = (passage: string, { leaders }: FactText): ReadonlyMap<string, number> => {
	const mentions = countriesIn(passage).map(({ country, start }) => ({ country, start }));
	for (const { name, country } of leaders) {
		const start = Math.min(...name.split(' ').map(word => at(passage, word)));
		if (country && Number.isFinite(start)) mentions.push({ country, start });
	}
	const counts = new Map<string, number>();
	for (const { country } of mentions.toSorted((a, b) => a.start - b.start))
		counts.set(country, (counts.get(country) ?? 0) + 1);
	return counts;
};

const at = (passage: string, word: string): number => {
	const found = word.length > 3 ? passage.indexOf(word) : -1;
	return found < 0 ? Number.POSITIVE_INFINITY : found;
};

const mostNamed = (text: FactText): CountryPair | null => {
	const host = text.place ? capitalOf(text.place) : null;
	const counts = namedIn(`${text.title}\n${host ?? ''}\n${text.body.slice(0, 6000)}`, text);
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!first || !second) return null;
	const chosen = [...counts.keys()].filter(country => country === first[0] || country === second[0]);
	return [chosen[0] ?? first[0], chosen[1] ?? second[0]];
};

/** Bodies of many states belong to neither side. */
const ofNoCountry =
	/^(?:World|International|United Nations|UN[A-Z]*\b|IMF|WHO|WTO|(?:Asian|African|Inter-American|Islamic) (?:Infrastructure |Development )|Eurasian|Secretariat)/;

/** Gives parties the countries that their names leave open: the other side of the pair, or both in their order. */
export const withCountries = (
	parties: readonly Party[],
	pair: () => CountryPair | null,
): readonly Party[] => {
	const open = parties.filter(({ country }) => country === null);
	if (open.length === 0 || parties.length > 2 || open.some(({ name }) => ofNoCountry.test(name)))
		return parties;
	const sides = pair();
	if (!sides) return parties;
	if (open.length === 2) return parties.map((one, at) => ({ ...one, country: sides[at] ?? null }));
	const known = parties.find(({ country }) => country !== null)?.country;
	if (known === undefined || known === null || !sides.includes(known)) return parties;
	const other = sides.find(side => side !== known) ?? null;
	return parties.map(one => ({ ...one, country: one.country ?? other }));
};
