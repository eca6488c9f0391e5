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
const rows: readonly (readonly [letters: string, sound: string])[] = [
	['zh dj dz', 'j'],
	['kh gh ck q x c', 'k'],
	['ph', 'f'],
	['w', 'v'],
	['a e i o u y', ''],
];
const sounds = new Map(
	rows.flatMap(([letters, sound]) => letters.split(' ').map(one => [one, sound] as const)),
);
const spelledOtherwise = new RegExp([...sounds.keys()].join('|'), 'g');
const doubled = /(.)\1+/g;

/** Fewer consonants are no name but many; from this many on a name is told without its country. */
const fewest = 6;
const enough = 10;

/** `Hishammuddin bin Hussein` is as often printed without its "bin". */
const foldedName = (name: string): string => fold(name).replace(/\b(?:bin|ibn|al|el)[ -]/g, '');

/** The consonants of a name by its letters, the same for `Hussein` and `Hussain`, `Zhaparov` and `Japarov`; `null` where they tell too little. */
const soundOf = (letters: string): string | null => {
	const sound = letters.replace(spelledOtherwise, one => sounds.get(one) ?? one).replace(doubled, '$1');
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
	const mayVary = (countries: ReadonlySet<string>): boolean => {
		for (const country of countries) if (transliterating.has(country) || !states.has(country)) return true;
		return false;
	};
	return (name, countries) => {
		keys ??= keysOf(leaders);
		const folded = foldedName(name);
		const letters = lettersOf(folded);
		const exact = only(keys.get(letters)) ?? only(keys.get(turned(folded, letters)));
		if (exact) return exact;
		const sound = mayVary(countries) ? soundOf(letters) : null;
		const alike = sound === null ? undefined : keys.get(`~${sound}`);
		if (sound === null || alike === undefined) return null;
		const own = new Set([...alike].filter(({ country }) => countries.has(country)));
		return only(own) ?? (own.size === 0 && sound.length >= enough ? only(alike) : null);
	};
};

const only = <Leader>(leaders: ReadonlySet<Leader> | undefined): Leader | null => {
	if (leaders?.size !== 1) return null;
	const [one] = leaders;
	return one ?? null;
};

/** The letters of `Ban Ki-moon` for Ki-moon Ban. */
const turned = (folded: string, letters: string): string => {
	const first = lettersOf(folded.slice(0, folded.lastIndexOf(' ') + 1));
	return letters.slice(first.length) + first;
};

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
			const letters = lettersOf(foldedName(form));
			add(letters, leader);
			const sound = transliterating.has(leader.country) ? soundOf(letters) : null;
			if (sound) add(`~${sound}`, leader);
		}
	}
	return keys;
};
