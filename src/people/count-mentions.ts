import { honorifics, namedAfter, officeWords, particles } from './offices.ts';
import type { Found, Person } from './person.ts';
import { foldWord, keyOf, marked, type Word } from './words.ts';

/** Counts the short forms: "Lam", "Xi", "President Thuong"; a word that two people share is nobody's. */
export const countMentions = (body: string, words: readonly Word[], { people, byWord }: Found): void => {
	const owners = ownersOf(people);
	const keys = new Set([marked, ...Array.from(owners.keys(), keyOf)]);
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || !keys.has(word.key) || byWord.has(word.start)) continue;
		const owner = owners.get(foldWord(body, word));
		if (!owner) continue;
		const next = words[at + 1];
		if (next && adjacent(word, next)) {
			const folded = foldWord(body, next);
			if (owners.get(folded) === owner || namedAfter.has(folded)) continue;
		}
		const before = words[at - 1];
		if (before && adjacent(before, word) && !mayStandBefore(foldWord(body, before), owner, owners)) continue;
		owner.mentions++;
	}
};

/** Whose name a word belongs to; `null` where it is the name of two. */
type Owners = ReadonlyMap<string, Person | null>;

const ownersOf = (people: readonly Person[]): Owners => {
	const owners = new Map<string, Person | null>();
	for (const person of people)
		for (const part of person.tokens)
			if (part.length > 1 && !particles.has(part))
				owners.set(part, owners.has(part) && owners.get(part) !== person ? null : person);
	return owners;
};

/** Nothing but one blank, or an initial's full stop, stands between. */
const adjacent = (word: Word, next: Word): boolean => next.start - word.end <= 2;

const mayStandBefore = (folded: string, owner: Person, owners: Owners): boolean =>
	officeWords.has(folded) || honorifics.has(folded) || owners.get(folded) === owner;
