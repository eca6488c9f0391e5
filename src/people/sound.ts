import { fold } from './words.ts';

/** Countries whose names English texts print as they sound, one way or another: their scripts are not Latin, and vowels count little in them. */
const transliterating: ReadonlySet<string> = new Set(
	`Algeria, Bahrain, Egypt, Iraq, Jordan, Kuwait, Lebanon, Libya, Mauritania, Morocco, Oman,
	Palestine, Qatar, Saudi Arabia, Sudan, Syria, Tunisia, United Arab Emirates, Yemen,
	Afghanistan, Azerbaijan, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Tajikistan, Turkmenistan,
	Uzbekistan, Mongolia, Russia, Belarus, Ukraine, Bulgaria, Armenia, Georgia, Israel, Bangladesh,
	India, Maldives, Nepal, Sri Lanka, Malaysia, Brunei, Ethiopia, Eritrea, Somalia`.split(/,\s+/),
);

/** Letters that stand for one sound in one spelling or another. */
const sameSound: readonly (readonly [RegExp, string])[] = [
	[/[^a-z]/g, ''],
	[/zh|dj|dz/g, 'j'],
	[/kh|gh|ck|[qxc]/g, 'k'],
	[/ph/g, 'f'],
	[/[vw]/g, 'v'],
	[/[aeiouy]/g, ''],
	[/(.)\1+/g, '$1'],
];

/** Fewer consonants are no name but many; from this many on a name is told without its country. */
const fewest = 6;
const enough = 10;

/** `Hishammuddin bin Hussein` is as often printed without its "bin". */
const foldedName = (name: string): string => fold(name).replace(/\b(?:bin|ibn|al|el)[ -]/g, '');

/** The consonants of a folded name, the same for `Hussein` and `Hussain`, `Zhaparov` and `Japarov`; `null` where they tell too little. */
const soundOf = (folded: string): string | null => {
	const sound = sameSound.reduce((text, [letters, as]) => text.replace(letters, as), folded);
	return sound.length < fewest ? null : sound;
};

/** The letters of a folded name alone: `Pham BinhMinh` is glued. */
const lettersOf = (folded: string): string => folded.replace(/[^a-z]/g, '');

type Named = { readonly name: string; readonly country: string; readonly forms?: readonly string[] };

/** Finds the one of the leaders whose name is written with the same letters, or sounds the same, of one of the countries given. */
export const bySound = <Leader extends Named>(
	leaders: readonly Leader[],
): ((name: string, countries: ReadonlySet<string>) => Leader | null) => {
	let keys: ReadonlyMap<string, ReadonlySet<Leader>> | null = null;
	const states = new Set(leaders.map(({ country }) => country));
	return (name, countries) => {
		keys ??= keysOf(leaders);
		const folded = foldedName(name);
		const exact = only(keys.get(lettersOf(folded))) ?? only(keys.get(lettersOf(turned(folded))));
		if (exact) return exact;
		const mayVary = [...countries].some(country => transliterating.has(country) || !states.has(country));
		const sound = mayVary ? soundOf(folded) : null;
		const alike = [...(sound ? (keys.get(`~${sound}`) ?? []) : [])];
		const own = alike.filter(({ country }) => countries.has(country));
		return only(own) ?? (own.length === 0 && sound !== null && sound.length >= enough ? only(alike) : null);
	};
};

const only = <Leader>(leaders: Iterable<Leader> | undefined): Leader | null => {
	const [one, ...others] = new Set(leaders);
	return one !== undefined && others.length === 0 ? one : null;
};

/** `Ki-moon Ban` for Ban Ki-moon. */
const turned = (name: string): string => name.replace(/^(.*) (\S+)$/, '$2 $1');

const keysOf = <Leader extends Named>(
	leaders: readonly Leader[],
): ReadonlyMap<string, ReadonlySet<Leader>> => {
	const keys = new Map<string, Set<Leader>>();
	const add = (key: string, leader: Leader) => {
		const known = keys.get(key);
		if (known) known.add(leader);
		else keys.set(key, new Set([leader]));
	};
	for (const leader of leaders) {
		for (const form of [leader.name, ...(leader.forms ?? [])]) {
			const folded = foldedName(form);
			add(lettersOf(folded), leader);
			const sound = transliterating.has(leader.country) ? soundOf(folded) : null;
			if (sound) add(`~${sound}`, leader);
		}
	}
	return keys;
};
