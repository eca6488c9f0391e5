import { describe, expect, it } from 'vitest';
import { countryColours } from '../../src/tui/country-colours.ts';

describe('countryColours', () => {
	it('gives a country the same colour alone and first in any company', () => {
		const alone = countryColours(['Vietnam'], 8).get('Vietnam');
		expect(countryColours(['Vietnam', 'China', 'Laos'], 8).get('Vietnam')).toBe(alone);
	});

	it('gives no colour twice as long as there are enough', () => {
		const countries = ['Vietnam', 'China', 'Laos', 'Japan', 'Cuba', 'Chad', 'Fiji', 'Mali'];
		expect([...countryColours(countries, 8).values()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	});

	it('goes on when there are more countries than colours', () => {
		const colours = countryColours(['Vietnam', 'China', 'Laos', 'China'], 2);
		expect(colours.size).toBe(3);
		for (const colour of colours.values()) expect([0, 1]).toContain(colour);
	});
});
