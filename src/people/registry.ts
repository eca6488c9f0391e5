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

/** Leaders by the words of their names; folded, so that spellings with and without marks are one. */
export type Registry = {
	/** By the first word of a full form; the words that follow it, the longest form first. */
	readonly byFirst: ReadonlyMap<
		string,
		readonly { readonly rest: readonly string[]; readonly leader: RegisteredLeader }[]
	>;
	/** By any single word of a name. */
	readonly byWord: ReadonlyMap<string, readonly RegisteredLeader[]>;
};

/** Lower case, without marks, `đ` as `d`; apostrophes alike. */
export const foldName = (text: string): string =>
	/^[a-z ]*$/.test(text)
		? text
		: text
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.replace(/đ/gi, 'd')
				.replace(/[ıİ]/g, 'i')
				.replace(/[’‘ʻ`]/g, "'")
				.toLowerCase();

const wordsOf = (name: string): readonly string[] =>
	foldName(name)
		.replace(/\.(?= |$)/g, '')
		.split(/[\s]+/);

/** Makes the registry of its rows; later rows win over earlier ones of the same name. */
export const registryOf = (leaders: readonly RegisteredLeader[]): Registry => {
	const byFirst = new Map<string, { rest: readonly string[]; leader: RegisteredLeader }[]>();
	const byWord = new Map<string, RegisteredLeader[]>();
	for (const leader of leaders) {
		for (const form of new Set([
			leader.name,
			...(leader.native && /\p{Script=Latin}/u.test(leader.native) ? [leader.native] : []),
			...(leader.forms ?? []),
		])) {
			const [first = '', ...rest] = wordsOf(form);
			if (rest.length > 0) push(byFirst, first, { rest, leader });
		}
		for (const word of new Set(wordsOf(leader.name))) push(byWord, word, leader);
	}
	for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
	return { byFirst, byWord };
};

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};

/** The offices that a leader holds or held, without their years. */
export const officesOf = (leader: RegisteredLeader): readonly string[] =>
	(leader.offices ?? []).map(office => office.replace(/ \d{4}(?:-(?:\d{4})?)?$/, ''));

/** Whether a leader held an office in a year; true where the year is unknown. */
export const heldIn = (leader: RegisteredLeader, title: string, year: number | null): boolean =>
	(leader.offices ?? []).some(office => {
		const [, name = office, from, dash, to] = / (\d{4})(-)?(\d{4})?$/.test(office)
			? (/^(.*) (\d{4})(-)?(\d{4})?$/.exec(office) ?? [])
			: [null, office];
		if (!foldName(name).includes(foldName(title)) && !foldName(title).includes(foldName(name))) return false;
		if (year === null || from === undefined) return true;
		return year >= Number(from) - 1 && year <= (to ? Number(to) : dash ? 9999 : Number(from)) + 1;
	});
