import { bySound } from './sound.ts';
import { fold, keysOf } from './words.ts';

/** One row of leaders.yaml. */
export type RegisteredLeader = {
	readonly name: string;
	readonly native?: string;
	readonly country: string;
	/** Other spellings that texts print. */
	readonly forms?: readonly string[];
	/** `Title 2016-2024`, `Title 2024`, `Title 2024-`, or a bare title. */
	readonly offices?: readonly string[];
};

/** A name by its further words. */
export type Form = { readonly rest: readonly string[]; readonly leader: RegisteredLeader };

/** Leaders by the words of their names; folded, so that spellings with and without marks are one. */
export type Registry = {
	/** Whether a form may begin with a word of this key. */
	readonly mayBegin: (key: number) => boolean;
	/** Forms that begin with a word, the longest first. */
	readonly beginningWith: (word: string) => readonly Form[];
	/** Leaders who have a word in their name. */
	readonly named: (word: string) => readonly RegisteredLeader[];
	/** Whether a surname may have this key. */
	readonly mayBeSurname: (key: number) => boolean;
	/** Leaders who are called so, without another name: `Xi`, `Meloni`. */
	readonly surnamed: (word: string) => readonly RegisteredLeader[];
	/** The leader of one of the countries whose name another spelling gives: `Sameh Shokry`, `Pham BinhMinh`. */
	readonly spelledLike: (name: string, countries: ReadonlySet<string>) => RegisteredLeader | null;
};

/** A name folded, hyphens as blanks, initials without their stops: `Tô Lâm` and `TO LAM` are one, and `Al-Thani` and `Al Thani`. */
export const foldName = (name: string): string => {
	const folded = fold(name);
	return plain.test(folded) ? folded : folded.replace(/[-‐‑]/g, ' ').replace(/\.(?= |$)/g, '');
};
const plain = /^[a-z ']*$/;

/** Makes the registry of its rows; a later row wins over an earlier one of the same name. */
export const registryOf = (leaders: readonly RegisteredLeader[]): Registry => {
	const byFirst = new Map<string, Form[]>();
	for (const leader of leaders) {
		for (const form of [leader.name, ...(leader.forms ?? [])]) {
			const [first = '', ...rest] = foldName(form).split(' ');
			// one word is a name only where the table says so: "Jokowi", but nobody is told by "Sukarno" without an office
			if (rest.length > 0 || form !== leader.name) push(byFirst, first, { rest, leader });
		}
	}
	const keys = keysOf(byFirst.keys());
	const surnames = keysOf(leaders.map(surnameOf));
	const sorted = new Set<string>();
	let byWord: ReadonlyMap<string, readonly RegisteredLeader[]> | null = null;
	return {
		mayBegin: key => keys[key] === 1,
		beginningWith: word => {
			const forms = byFirst.get(word);
			if (forms && !sorted.has(word)) {
				forms.sort((a, b) => b.rest.length - a.rest.length);
				sorted.add(word);
			}
			return forms ?? [];
		},
		named: word => {
			byWord ??= wordsOf(leaders);
			return byWord.get(word) ?? [];
		},
		mayBeSurname: key => surnames[key] === 1,
		surnamed: word => {
			byWord ??= wordsOf(leaders);
			return (byWord.get(word) ?? []).filter(leader => surnameOf(leader) === word);
		},
		spelledLike: bySound(leaders),
	};
};

/** Where the family name stands first. */
const familyFirst: ReadonlySet<string> = new Set(['China', 'Taiwan', 'Japan', 'South Korea', 'North Korea']);
/** Where people are called by a name that many others have, too. */
const byGivenName: ReadonlySet<string> = new Set(['Vietnam', 'Laos', 'Cambodia', 'Thailand', 'Myanmar']);

/** The word by which a text calls a leader for short, folded; empty where that would not tell who is meant. */
const surnameOf = ({ name, country }: RegisteredLeader): string => {
	const words = foldName(name).split(' ');
	return byGivenName.has(country) ? '' : (words.at(familyFirst.has(country) ? 0 : -1) ?? '');
};

const wordsOf = (leaders: readonly RegisteredLeader[]): ReadonlyMap<string, readonly RegisteredLeader[]> => {
	const byWord = new Map<string, RegisteredLeader[]>();
	for (const leader of leaders)
		for (const word of new Set(foldName(leader.name).split(' '))) push(byWord, word, leader);
	return byWord;
};

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};

/** An office with the years in which it was held. */
type Term = { readonly title: string; readonly from: number; readonly to: number };

const term = (office: string): Term => {
	const years = /^(.*) (\d{4})(-)?(\d{4})?$/.exec(office);
	if (!years) return { title: office, from: 0, to: 9999 };
	const [, title = office, from, open, to] = years;
	return { title, from: Number(from), to: to ? Number(to) : open ? 9999 : Number(from) };
};

/** The last office that a leader held or holds. */
export const lastOffice = (leader: RegisteredLeader): string | null => {
	const office = leader.offices?.at(-1);
	return office === undefined ? null : term(office).title;
};

/** "Minister of Foreign Affairs" and "Foreign Minister" are the same words in another order. */
const wordsOfOffice = (title: string): readonly string[] =>
	foldName(title)
		.replace(/\bforeign affairs\b|\bexternal affairs\b/, 'foreign')
		.replace(/\bdefense\b/, 'defence')
		.replace(/\b(?:national|general secretary and|of|the|for|and)\b/g, ' ')
		.split(/\s+/)
		.filter(Boolean);

/** Whether a leader held an office in a year, or within one of it; any year where none is known. */
export const heldIn = (leader: RegisteredLeader, title: string, year: number | null): boolean =>
	termsAs(leader, title).some(({ from, to }) => year === null || (year >= from - 1 && year <= to + 1));

/** Whether a leader held any office in a year, or a little before or after it; always where a year is not known. */
export const isNear = ({ offices }: RegisteredLeader, year: number | null): boolean =>
	year === null ||
	offices === undefined ||
	offices.map(term).some(({ from, to }) => year >= from - 1 && year <= to + remembered);
/** Years in which a text still names one who left by surname alone. */
const remembered = 3;

/** The terms of a leader in an office, by whatever words it is called. */
export const termsAs = (leader: RegisteredLeader, title: string): readonly Term[] => {
	const wanted = wordsOfOffice(title);
	return (leader.offices ?? []).map(term).filter(({ title: own }) => {
		const words = wordsOfOffice(own);
		return wanted.every(word => words.includes(word)) || words.every(word => wanted.includes(word));
	});
};
