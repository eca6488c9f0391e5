/** Numbers from 0 up to 1, the same for the same seeds (the generator is Mulberry32, by Tommy Ettinger, public domain). */
export type Random = () => number;

export const randomOf = (...seeds: readonly number[]): Random => {
	let state = seeds.reduce(
		(mixed, seed) => Math.imul(mixed ^ (seed + 0x9e3779b9), 0x85ebca6b) >>> 0,
		0x1b873593,
	);
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

/** A whole number, both ends included. */
export const between = (random: Random, least: number, most: number): number =>
	least + Math.floor(random() * (most - least + 1));

export const oneOf = <Item>(random: Random, items: readonly Item[]): Item => {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new RangeError('nothing to choose from');
	return item;
};

/** A rank from 1 to `most`; the chance of a rank falls as one over it, as that of words in any language does. */
export const zipf = (random: Random, most: number): number => Math.floor(most ** random());

/** A length around `middle` as lengths of news are: many short ones, few long ones. */
export const logNormal = (random: Random, middle: number, spread: number): number =>
	middle * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
