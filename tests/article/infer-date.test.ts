import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/parse.ts';

const met = 'The presidents of Peru and Chad met in Lima on 19 August and spoke of ports, rivers and nurses.';

describe('a date that no line prints', () => {
	it('is the weekday of talks within the days of a visit, in the year in which it lies there', () => {
		const text =
			'The president, who is on a visit to Lima from August 18 to 21, had talks on Monday, in the 50 years since ties were set up in 1974. The work plan is for 2026-2027.';
		const event = { start: '2024-08-18', end: '2024-08-21' };
		expect(parse(text)).toMatchObject({ date: '2024-08-19', event });
	});

	it.each([
		[
			'a day with its year',
			'The two leaders met in Lima on 19 August 2024 and spoke of ports and rivers.',
			'2024-08-19',
		],
		['"this year" and a year', `${met} Trade this year, 2024, has grown.`, '2024-08-19'],
		[
			'"last year, in …"',
			`${met} Last year, in 2023, trade fell. It was last year, in 2023, that the port opened.`,
			'2024-08-19',
		],
		[
			'a figure against the year before',
			`${met} In the first seven months of this year trade grew by 10.8% from 2023.`,
			'2024-08-19',
		],
		[
			'an anniversary',
			`${met} They marked the 50th anniversary of the ties that both set up in 1974.`,
			'2024-08-19',
		],
		[
			'an anniversary of next year',
			`${met} Next year marks the 50th anniversary of ties, set up in 1975.`,
			'2024-08-19',
		],
		[
			'the span of an anniversary',
			`${met} They marked the 50th anniversary of ties (1974 - 2024).`,
			'2024-08-19',
		],
		[
			'years after a year',
			`${met} “We met in Chad in 1996. Now, 28 years later, we meet here,” one of them said.`,
			'2024-08-19',
		],
		[
			'years since a year',
			`${met} It is 50 years since the two countries set up ties in 1974.`,
			'2024-08-19',
		],
		[
			'the first in a number of years since a year',
			`${met} It is the first such visit in 24 years, since another visit in 2000.`,
			'2024-08-19',
		],
		['years ago', `${met} The two countries set up ties in 1974, fifty years ago this year.`, '2024-08-19'],
		[
			'an anniversary that all know',
			`${met} They marked the 75th anniversary of the People's Republic of China.`,
			'2024-08-19',
		],
		[
			'the same day with its year further down',
			`${met}\n\n1. We, the presidents, met on 19 August 2024 in Lima and agreed on a plan of work.`,
			'2024-08-19',
		],
		[
			'a past visit to a country',
			`${met} They spoke of what was agreed during the visit of one of them to Chad in early July 2024.`,
			'2024-08-19',
		],
		[
			'a month still to come',
			`${met} They spoke of the polls that will be held in Chad in January 2025.`,
			'2024-08-19',
		],
		['the year of something', `${met} They opened the Year of Culture and Tourism 2024.`, '2024-08-19'],
		[
			'a weekday and a programme',
			'The ministers met on Monday, 19 August and signed a programme for 2025-2027 in Lima.',
			'2024-08-19',
		],
	])('is worked out from %s', (_, text, date) => {
		const article = parse(`Peru and Chad talk of ports\n\n${text}`);
		expect(article).toMatchObject({ date, dateSource: 'inferred' });
		expect(article.event).toEqual({ start: date, end: date });
	});

	it('says why', () => {
		const { dateEvidence } = parse(
			`Peru and Chad talk of ports\n\n${met} They marked the 50th anniversary of the ties that both set up in 1974.`,
		);
		expect(dateEvidence).toContain('on 19 August');
		expect(dateEvidence).toContain('50th anniversary');
		expect(dateEvidence).toContain('2024');
	});

	it('is the month of a visit still to come', () => {
		const article = parse(
			'Leader of Chad to visit Peru\n\nThe president of Chad will pay a visit to Peru from August 18 to 21, 2025 at the invitation of her host.',
		);
		expect(article).toMatchObject({
			date: '2025-08',
			dateSource: 'inferred',
			event: { start: '2025-08-18', end: '2025-08-21' },
		});
	});

	it('is the day of a dateline, with the year that the text gives', () => {
		const article = parse(
			'Peru and Chad talk of ports\n\nLIMA, August 20 (ANDINA) - The ministers met on Monday. They marked the 50th anniversary of the ties that both set up in 1974.',
		);
		expect(article).toMatchObject({
			date: '2024-08-20',
			dateSource: 'inferred',
			event: { start: '2024-08-19', end: '2024-08-19' },
		});
	});

	it('is the day of the event with the year under a picture', () => {
		const article = parse(
			`Peru and Chad talk of ports\n\nThe two presidents meet in Lima on August 19, 2024. (Photo: ANDINA)\n\n${met}\n\n${met}`,
		);
		expect(article).toMatchObject({ date: '2024-08-19', dateSource: 'inferred' });
	});

	it('is the day under a picture where the text gives none', () => {
		const article = parse(
			'Peru and Chad talk of ports\n\nThe two presidents meet in Lima on August 19, 2024. (Photo: ANDINA)\n\nThe presidents of Peru and Chad met in Lima and spoke of ports, rivers, roads and nurses.',
		);
		expect(article).toMatchObject({ date: '2024-08-19', event: { start: '2024-08-19', end: '2024-08-19' } });
	});

	it('is never taken from the teasers below', () => {
		const article = parse(
			`Peru and Chad talk of ports\n\n${met}\n\n${met}\n\nSee more\nThey met in June 2026.`,
		);
		expect(article).toMatchObject({ date: null, dateSource: 'none', dateEvidence: null, event: null });
	});

	it.each([
		['no year at all', met],
		['only the year in which ties began', `${met} The two countries established ties in 1974.`],
		[
			'only a year in an opinion',
			'In 2019 Peru signed a treaty with Chad. Little came of it for its nurses.',
		],
		['only plans', `${met} Trade is to double by 2030.`],
	])('stays unknown with %s', (_, text) => {
		expect(parse(`Peru and Chad talk of ports\n\n${text}`)).toMatchObject({
			date: null,
			dateSource: 'none',
			event: null,
		});
	});
});
