import { capitalOf, countryOf } from './country.ts';
import { honorifics, notNames, officeWords } from './offices.ts';
import { type Found, personOf } from './person.ts';
import { foldName, isNear, type RegisteredLeader, type Registry } from './registry.ts';
import { foldWord, isCapital, type Word } from './words.ts';

/** What a surname alone is read against. */
type Scene = {
	readonly body: string;
	readonly year: number | null;
	/** The countries that the text names; those of the people found come on top. */
	readonly here: ReadonlySet<string>;
	readonly registry: Registry;
};

/**
 * Finds the leaders of the registry whom a text names by surname and nowhere in full: "Meloni is in Libya". The
 * surname must be that of one leader of the countries of the text, and no other name may hold it.
 */
export const findBySurname = (
	{ body, year, here, registry }: Scene,
	capitals: readonly Word[],
	found: Found,
): void => {
	const isTaken = (surname: string) => found.people.some(({ tokens }) => tokens.includes(surname));
	const isHere = (country: string) =>
		here.has(country) || found.people.some(person => person.country === country);
	/** By surname; `null` where it is nobody's, or part of the name of someone else. */
	const owners = new Map<string, { readonly leader: RegisteredLeader; readonly first: number } | null>();
	for (let at = 0; at < capitals.length; at++) {
		const word = capitals[at];
		if (!word || !registry.mayBeSurname(word.key) || found.byWord.has(word.start)) continue;
		const surname = foldWord(body, word);
		const known = owners.get(surname);
		if (known === null || (known && standsAlone(body, capitals, at))) continue;
		const leader =
			known || isTaken(surname) || meansSomethingElse(surname) || !standsAlone(body, capitals, at)
				? null
				: only(registry.surnamed(surname), isHere, year);
		owners.set(surname, leader && { leader, first: word.start });
	}
	for (const owner of owners.values()) if (owner) personOf(owner.leader, owner.first, found);
};

const only = (
	named: readonly RegisteredLeader[],
	isHere: (country: string) => boolean,
	year: number | null,
): RegisteredLeader | null => {
	const [one, ...others] = named.filter(leader => isHere(leader.country) && isNear(leader, year));
	return one && others.length === 0 ? one : null;
};

/** Surnames that are words, first names or names of places as well. */
const ambiguous: ReadonlySet<string> = new Set(
	`abbott abdullah ahmad ahmed albert alexander ali austin baker ball ban barrow bell bin bishop black bold
	bongo bonn brown bush cameron cannon carter castro chan charles chen chris church clark cleverly cook cooper
	costa cruz day diana ding dong duke duncan edward english faisal ford fox franca francis frank gabriel
	gallant gandhi garcia gates gore grant green hague hamad hamid hammond hassan henry hill hope howard huang
	hunt hussein ibrahim james john jonathan jones jordan joseph kern key khan kim king knox lagos lapid lee
	lenin liang little liu long lopez louis major maktoum marco maria marie marin marine martin mary may mesa
	michael mohammed moon muhammad mustafa nahyan nathan omar pahang paris park patrick paul pena peng peter
	peters philip philippe post powell power prasad price reeves reid rice rodriguez roger rosario rose ross rudd
	ryan sabah saleh salem salim salman santos saud shah sharma shen short sierra silva simon singh slot smith
	snow song sousa stone store straw taylor teodoro thani thomas todd tong van ventura victoria von wade wagner
	wallace wang washington west white william wilson wong wood yang ying yong young zhang zhao zhou`.split(
		/\s+/,
	),
);
const shortest = 4;

const meansSomethingElse = (surname: string): boolean =>
	(surname.length < shortest && surname !== 'xi' && surname !== 'abe') ||
	ambiguous.has(surname) ||
	notNames.has(surname) ||
	countryOf(surname) !== null ||
	capitalOf(surname) !== null ||
	officeWords.has(surname);

/** No further name stands beside it; an office, or the first word of a sentence, may. */
const standsAlone = (body: string, capitals: readonly Word[], at: number): boolean => {
	const word = capitals[at];
	const before = capitals[at - 1];
	if (!word || /[-&]/.test(body.charAt(word.end)) || /[-&]/.test(body.charAt(word.start - 1))) return false;
	if (before && word.start - before.end === 1 && !mayStandBefore(body, before)) return false;
	const next = word.end + (/[’']/.test(body.charAt(word.end)) ? 2 : 0);
	return (
		!/[ &]/.test(body.charAt(next)) ||
		!isCapital(body, next + 1) ||
		followers.test(body.slice(next + 1, next + 20))
	);
};
const followers = /^(?:I|Administration|Government|Cabinet)\b/;

const mayStandBefore = (body: string, before: Word): boolean => {
	const folded = foldName(body.slice(before.start, before.end));
	return openings.has(folded) || officeWords.has(folded) || honorifics.has(folded) || notNames.has(folded);
};

/** A sentence may begin with one of these, and a name follow it. */
const openings: ReadonlySet<string> = new Set(
	'later earlier today yesterday but while when as if since both meanwhile however though then once between'.split(
		' ',
	),
);
