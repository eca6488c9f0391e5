import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/parse.ts';
import { spelledDate } from '../../src/article/spelled-date.ts';

const text = `STATEMENT OF THE TWO MINISTERS

1. The ministers agreed to build a port and a school together, and to train nurses from both countries.

2. They thanked each other for the warm hospitality, and will meet again in the spring in Example.`;
const end = 'in the spring in Example.';

describe('what stands under the last paragraph', () => {
	it.each([
		['a place and a date', 'Warsaw, 13 May 2025', '2025-05-13', 'Warsaw'],
		['a place over a date', 'Kathmandu\n4 January 2024', '2024-01-04', 'Kathmandu'],
		['two words of a place over a date', 'New Delhi\nAugust 25, 2025', '2025-08-25', 'New Delhi'],
		['a date in brackets', '(Latest Update February 25, 2025)', '2025-02-25', null],
		[
			'a signature over both',
			'SIGNED\nDirector of Communications\n\nAccra\nApril 4, 2024',
			'2024-04-04',
			'Accra',
		],
		['an end mark under both', 'Kathmandu\n14 December 2023\n\n(END)', '2023-12-14', 'Kathmandu'],
		[
			'the formula of a treaty',
			'DONE at Hanoi on 12 December 2023, in two originals in the English language.',
			'2023-12-12',
			'Hanoi',
		],
		[
			'the formula of a statement',
			'ADOPTED in Vientiane, Lao PDR, on 26 July 2024.',
			'2024-07-26',
			'Vientiane, Lao PDR',
		],
		[
			'a date in words',
			'ADOPTED in Vientiane, Lao PDR, on the Twenty-Sixth of July in the Year Two Thousand and Twenty-Four.',
			'2024-07-26',
			'Vientiane, Lao PDR',
		],
	])('%s is read, and is no body', (_, closing, date, place) => {
		const article = parse(`${text}\n\n${closing}`);
		expect(article).toMatchObject({ date, dateSource: 'stated', place });
		expect(article.body.slice(-end.length)).toBe(end);
	});

	it.each([
		['labels', 'Text version\nBack to list'],
		[
			'an address under a rule',
			'*****\n\nExample Secretariat of the Association, 70A Long Street, Jakarta 12110',
		],
		['a name', 'Press office'],
	])('%s is left out', (_, closing) => {
		expect(parse(`${text}\n\n${closing}`).body.slice(-end.length)).toBe(end);
	});

	it('a sentence that begins like a formula stays', () => {
		const last =
			'Signed in Hanoi on 12 December 2023 by the two ministers, the pact will enter into force in May.';
		expect(parse(`${text}\n\n${last}`).body.slice(-last.length)).toBe(last);
	});

	it('a place and a date over an annex are read, and the annex stays', () => {
		const article = parse(
			`${text}\n\nNew Delhi\nAugust 05, 2025\n\n***\n\nAnnex\n\n1. Plan on rice\n\n2. Plan on tea`,
		);
		expect(article).toMatchObject({ date: '2025-08-05', place: 'New Delhi' });
		expect(article.body).toMatch(/in Example\.\n\nAnnex\n\n1\. Plan on rice\n2\. Plan on tea$/);
	});

	it('the cells of a table without rules stay with their item', () => {
		const { body } = parse(
			`${text}\n\n1\nPlan on rice\nMinistry of Trade\n\n2\nPlan on tea\nMinistry of Health`,
		);
		expect(body.endsWith('2. Plan on tea\n\nMinistry of Health')).toBe(true);
	});
});

describe('a day in words', () => {
	it.each([
		['the Ninth of October in the Year Two Thousand and Twenty-Four', '2024-10-09'],
		['the twelfth day of December in the year two thousand and twenty three', '2023-12-12'],
		['the First of May, Two Thousand and Eighteen', '2018-05-01'],
		['the thirtieth of June in the year Two Thousand and Twenty', '2020-06-30'],
		['the end of May in the year two thousand and twenty', null],
		['26 July 2024', null],
	])('%s', (text, date) => {
		expect(spelledDate(text)).toBe(date);
	});
});
