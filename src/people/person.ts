import { foldName, type RegisteredLeader } from './registry.ts';

/** A person of one text, in the making. */
export type Person = {
	readonly name: string;
	readonly nativeName: string | null;
	country: string | null;
	role: string | null;
	/** Where the text first names them. */
	readonly first: number;
	mentions: number;
	/** The words of the name, folded. */
	readonly tokens: readonly string[];
};

/** The people of one text. */
export type Found = {
	readonly people: Person[];
	/** Whom a word names, by its offset, where the name stands in full. */
	readonly byWord: Map<number, Person>;
};

/** No article names more; a text that does is a list of something else, and is not compared name by name. */
export const mostPeople = 200;

/** The person of the text who is this leader of the registry. */
export const personOf = (leader: RegisteredLeader, first: number, { people }: Found): Person => {
	const known = people.find(person => person.name === leader.name && person.country === leader.country);
	if (known) return known;
	const person: Person = {
		name: leader.name,
		nativeName: leader.native ?? null,
		country: leader.country,
		role: null,
		first,
		mentions: 0,
		tokens: foldName(leader.name).split(' '),
	};
	people.push(person);
	return person;
};
