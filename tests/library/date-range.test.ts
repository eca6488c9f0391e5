import { describe, expect, it } from 'vitest';
import { dateRange, firstDay, lastDay, touches } from '../../src/library/date-range.ts';
import { spokenDate } from '../../src/library/spoken-date.ts';

describe('dateRange', () => {
	it.each([
		['2024', '2024', '2024'],
		['2024-08', '2024-08', '2024-08'],
		['2024-02-29', '2024-02-29', '2024-02-29'],
		['2022..2024', '2022', '2024'],
		['2022-10..2022-11-03', '2022-10', '2022-11-03'],
		['2023..', '2023', null],
		['..2023', null, '2023'],
	])('reads %s', (text, from, to) => expect(dateRange(text)).toEqual({ from, to }));

	it.each([
		'',
		'24',
		'2024-13',
		'2023-02-29',
		'2024-8',
		'2024-08-21x',
		'..',
		'2024..2022',
		'2022..2023..2024',
		'x..2024',
	])('does not take "%s"', text => expect(dateRange(text)).toBeNull());
});

describe('a date cut to what is known', () => {
	it.each([
		['2024', '2024-01-01', '2024-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2023-02', '2023-02-01', '2023-02-28'],
		['2024-08-21', '2024-08-21', '2024-08-21'],
	])('%s runs from %s to %s', (date, first, last) => {
		expect(firstDay(date)).toBe(first);
		expect(lastDay(date)).toBe(last);
	});
});

describe('touches', () => {
	const span = { from: '2024-08-18', to: '2024-08-20' };

	it.each([
		[{ from: '2024', to: '2024' }, true],
		[{ from: '2024-08-20', to: '2024-08-20' }, true],
		[{ from: '2024-08-21', to: null }, false],
		[{ from: null, to: '2024-08-17' }, false],
		[{ from: null, to: '2024-08' }, true],
	])('%o: %s', (range, expected) => expect(touches(span, range)).toBe(expected));

	it('counts a month that is known only as a month', () => {
		expect(touches({ from: '2022-10', to: '2022-10' }, { from: '2022-10-30', to: '2022-10-31' })).toBe(true);
	});
});

describe('spokenDate', () => {
	const now = new Date(2025, 5, 18, 12);

	it.each([
		['3 months ago', '2025-03'],
		['last year', '2024'],
		['yesterday', '2025-06-17'],
		['2 weeks ago', '2025-06-04'],
		['August 2024', '2024-08'],
		['12 Aug 2024', '2024-08-12'],
	])('%s is %s', async (text, date) => expect(await spokenDate(text, now)).toBe(date));

	it.each(['soon-ish', 'meeting of 12 Aug 2024', ''])('is nothing for "%s"', async text =>
		expect(await spokenDate(text, now)).toBeNull());
});
