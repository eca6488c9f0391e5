/**
 * A number from 0 below `colours` for each country, the same whenever the same countries are given in this order, and
 * nearly always the same in other company. Two share a colour only where there are more countries than colours.
 */
export const countryColours = (
	countries: readonly string[],
	colours: number,
): ReadonlyMap<string, number> => {
	const taken = new Map<string, number>();
	for (const country of countries) {
		if (taken.has(country)) continue;
		const own = hash(country) % colours;
		const used = new Set(taken.values());
		const free = Array.from({ length: colours }, (_, step) => (own + step) % colours).find(
			colour => !used.has(colour),
		);
		taken.set(country, free ?? own);
	}
	return taken;
};

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
	let value = 0x811c9dc5;
	for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
	return value;
};
