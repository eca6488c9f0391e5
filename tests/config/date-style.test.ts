import { describe, expect, it } from 'vitest';
import { dateStyles, shownDate } from '../../src/config/date-style.ts';

describe('shownDate', () => {
	it.each(dateStyles.slice(1))('writes %s as it says', style =>
		expect(shownDate('2024-08-21', style)).toBe(style));

	it.each([
		['2024-08-01', 'iso', '2024-08-01'],
		['2024-08-01', '21 Aug 2024', '1 Aug 2024'],
		['2024-12-01', 'Aug 21, 2024', 'Dec 1, 2024'],
		['2024-08', '21 Aug 2024', 'Aug 2024'],
		['2024-08', '21/08/2024', '08/2024'],
		['2024-08', 'iso', '2024-08'],
		['2024', '21 Aug 2024', '2024'],
		['', '21 Aug 2024', ''],
	] as const)('writes %j in the way of %s as %j', (iso, style, shown) =>
		expect(shownDate(iso, style)).toBe(shown));
});
