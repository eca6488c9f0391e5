import { describe, expect, it } from 'vitest';
import {
	daysBetween,
	iso,
	laterBy,
	type PrintedDay,
	printedDates,
	weekdayOn,
} from '../../src/article/calendar.ts';

const shown = ({ year, month, day }: PrintedDay): string => [year ?? '?', month, day ?? '?'].join('-');

const read = (text: string): readonly string[] =>
	printedDates(text).map(({ first, last }) =>
		first === last ? shown(first) : `${shown(first)} to ${shown(last)}`,
	);

describe('printedDates', () => {
	it.each([
		['2023-12-12', '2023-12-12'],
		['2023/12/1', '2023-12-1'],
		['2023-12-12T09:30:00Z', '2023-12-12'],
		['21/08/2024', '2024-8-21'],
		['21.08.2024', '2024-8-21'],
		['10/31/2022', '2022-10-31'],
		['2024年8月21日', '2024-8-21'],
		['19-Aug-2024', '2024-8-19'],
		['October 31, 2022', '2022-10-31'],
		['Oct. 31, 2022', '2022-10-31'],
		['Sept 2 2022', '2022-9-2'],
		['APRIL 02, 2024', '2024-4-2'],
		['31 October 2022', '2022-10-31'],
		['09 JUL 2024', '2024-7-9'],
		['3rd of April, 2024', '2024-4-3'],
		['August 20th 2024', '2024-8-20'],
		['April 14', '?-4-14'],
		['July 2022', '2022-7-?'],
	])('reads %s', (text, date) => {
		expect(read(`on ${text} in Hanoi`)).toEqual([date]);
	});

	it.each([
		['April 14-15', '?-4-14 to ?-4-15'],
		['14-15 April 2025', '2025-4-14 to 2025-4-15'],
		['from October 30 to November 2', '?-10-30 to ?-11-2'],
		['30 October to 2 November 2022', '2022-10-30 to 2022-11-2'],
		['4 and 5 November 2024', '2024-11-4 to 2024-11-5'],
		['December 30 to January 2, 2024', '2023-12-30 to 2024-1-2'],
		['December 30, 2023 to January 2, 2024', '2023-12-30 to 2024-1-2'],
	])('reads the span %s', (text, span) => {
		expect(read(text)).toEqual([span]);
	});

	it.each([
		['an hour after the day', 'August 20, 2024 - 21:15', '2024-8-20'],
		['an hour before the day', '19:42 June 14, 2024', '2024-6-14'],
		['the name of a site', 'Việt Nam21/08/2024', '2024-8-21'],
		['the same date again', '19 Aug 202419 Aug 2024', '2024-8-19'],
		['another form of it', '08/20/2024August 20, 2024', '2024-8-20'],
	])('is not misled by %s', (_, text, date) => {
		expect(read(text)[0]).toBe(date);
	});

	it.each([
		'31/02/2024',
		'June 31',
		'2016-2020',
		'1445/4/9',
		'112/08/2024',
		'May he live long',
		'5 Mayors',
		'10.5 percent',
		'DECEMBERS 5',
	])('finds no date in %s', text => {
		expect(read(text)).toEqual([]);
	});

	it.each(['May 6, Monday', 'May 6 (Mon)'])('gives the weekday printed after the day: %s', text => {
		expect(printedDates(`on ${text}.`)[0]?.weekday).toBe(1);
	});

	it('gives the weekday printed before the day, and where the date stands', () => {
		const text = 'held on Monday, 19 August in Lima';
		const [date] = printedDates(text);
		expect(date?.weekday).toBe(1);
		expect(text.slice(date?.start, date?.end)).toBe('19 August');
	});
});

describe('days', () => {
	it('are counted over months and leap years', () => {
		expect(laterBy('2024-02-28', 2)).toBe('2024-03-01');
		expect(daysBetween('2023-12-30', '2024-01-02')).toBe(3);
		expect(weekdayOn(2024, 8, 21)).toBe(3);
	});

	it('are written as far as they are known', () => {
		expect([iso(2024, 8, 1), iso(2024, 8, null), iso(2024, null, null)]).toEqual([
			'2024-08-01',
			'2024-08',
			'2024',
		]);
	});
});
