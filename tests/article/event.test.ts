import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/parse.ts';

const tail = 'They also spoke of rivers, roads and the training of nurses in both countries.';

/** The event of an article that appeared on Tuesday, 20 August 2024. */
const eventOf = (lead: string, title = 'Peru and Chad talk of ports'): string | null => {
	const { event } = parse(`${title}\n20 August 2024\n\n${lead}\n\n${tail}`);
	return event && (event.start === event.end ? event.start : `${event.start} to ${event.end}`);
};

describe('the event', () => {
	it('counts from the day of a dateline that is a little older than the page', () => {
		const page = `Peru and Chad talk of ports\n20 August 2024\n\nLima, Aug 18 (ANDINA) – The two leaders met here today and spoke of ports and of rivers.\n\n${tail}`;
		expect(parse(page).event).toEqual({ start: '2024-08-18', end: '2024-08-18' });
	});

	it.each([
		[
			'a day',
			'The two leaders met in Lima on August 19 at the invitation of the host of the talks.',
			'2024-08-19',
		],
		[
			'the weekday on which a declaration was adopted',
			'The two heads of state closed their cabinet here this Monday and adopted a declaration on the ports.',
			'2024-08-19',
		],
		[
			'a span',
			'The president visited Lima from August 17 to 19 at the invitation of her counterpart there.',
			'2024-08-17 to 2024-08-19',
		],
		[
			'a span across months',
			'The president will visit Lima from August 30 to September 2 on an invitation of her host.',
			'2024-08-30 to 2024-09-02',
		],
		[
			'a number of days',
			'The president arrived in Lima on August 18 for a three-day visit on an invitation of her host.',
			'2024-08-18 to 2024-08-20',
		],
		[
			'a number of days from a weekday, told after the talks',
			'The two leaders met in Lima on Monday and spoke of ports. The president arrived on Sunday for a three-day visit.',
			'2024-08-18 to 2024-08-20',
		],
		[
			'a weekday that only the fourth sentence tells',
			'Peru and Chad will build a port. They will dredge the river too. It was so agreed. The two leaders met in Lima on Monday.',
			'2024-08-19',
		],
		[
			'the weekday of a visit that is expected',
			'The president is expected to undertake a state visit to Chad on Thursday on an invitation of her host.',
			'2024-08-22',
		],
		[
			'the weekday of a pledge',
			'Peru and Chad on Monday pledged to draw up a five-year plan for ports and rivers of both.',
			'2024-08-19',
		],
		[
			'a number of days where nothing else tells a day',
			'The president has come to the palace, where guards received her. She reached Lima on a two-day visit on Monday.',
			'2024-08-19 to 2024-08-20',
		],
		[
			'the days of a visit that begins with leaving',
			'On Monday the president is leaving for Lima on a two-day working visit at the invitation of her host.',
			'2024-08-19 to 2024-08-20',
		],
		[
			'talks, not the vote that is told beside them',
			'The two leaders met in Lima on Monday. They agreed to speak again after the election, scheduled for August 29.',
			'2024-08-19',
		],
		[
			'two visits',
			'The minister visited Lima from August 14 to 15 and Quito from August 17 to 19, the ministry said.',
			'2024-08-14 to 2024-08-19',
		],
		[
			'today',
			'The two leaders met in Lima today and signed a treaty on fisheries and on the law of the sea.',
			'2024-08-20',
		],
		[
			'Today',
			'Today, the president is hosting her counterpart from Lima for the first visit in ten years.',
			'2024-08-20',
		],
		[
			'this morning',
			'The president received the ambassador of Peru at her residence this morning for a farewell call.',
			'2024-08-20',
		],
		[
			'yesterday',
			'The two leaders met in Lima yesterday and signed a treaty on fisheries and on the law of the sea.',
			'2024-08-19',
		],
		[
			'a weekday',
			'The two leaders met in Lima on Sunday and signed a treaty on fisheries and the law of the sea.',
			'2024-08-18',
		],
		[
			'a weekday without "on"',
			'The two leaders agreed Monday to sign a treaty on fisheries and on the law of the whole sea.',
			'2024-08-19',
		],
		[
			'a weekday to come',
			'The president will arrive in Lima on Thursday on a visit at the invitation of her counterpart.',
			'2024-08-22',
		],
		[
			'two weekdays',
			'The president paid a visit to Lima from Saturday to Monday at the invitation of her counterpart.',
			'2024-08-17 to 2024-08-19',
		],
		[
			'a weekday and a number of days',
			'The president arrived in Lima on Monday for a two-day visit at the invitation of her counterpart.',
			'2024-08-19 to 2024-08-20',
		],
		[
			'a weekday with its day',
			'The two leaders met in Lima on Monday, August 19, and signed a treaty on the law of the sea.',
			'2024-08-19',
		],
		[
			'a weekday and a number of days told before it',
			'The president has come to Lima on a two-day official visit. She was greeted upon her arrival at the port on Monday by the mayor.',
			'2024-08-19 to 2024-08-20',
		],
		[
			'an arrival and the length of the stay',
			'The president arrived in Lima yesterday. During her three-day visit she will meet the mayor of the town.',
			'2024-08-19 to 2024-08-21',
		],
		[
			'a weekday to come, not that of its announcement',
			'The president will make a two-day trip to Lima, her office announced Monday. She is to arrive here Saturday for a summit.',
			'2024-08-24 to 2024-08-25',
		],
		[
			'the weekday of talks within the days of a summit',
			'The two ministers met on Monday on the sidelines of a summit. The summit of the bloc is held in Lima on August 18-20.',
			'2024-08-19',
		],
		[
			'the day on which the visit began, not that of the talks',
			'The two leaders met on Tuesday during a three-day visit to Peru that began on Monday on an invitation of the host.',
			'2024-08-19 to 2024-08-21',
		],
		[
			'the day on which a visit of some days was concluded',
			'The president concluded a three-day state visit to Peru on Monday, and both sides signed a plan on ports.',
			'2024-08-17 to 2024-08-19',
		],
		[
			'a weekday on which someone is to leave',
			'The president is to leave for Lima on Wednesday on a three-day official visit on an invitation of the host.',
			'2024-08-21 to 2024-08-23',
		],
		[
			'a meeting of two days that opened',
			'The two-day meeting of the commission opened in Lima on Monday with ten ministers whom the host had invited.',
			'2024-08-19 to 2024-08-20',
		],
		[
			'trips',
			'The minister has scheduled trips to Peru and Chad from August 18 to 22, a paper in Lima reported on Monday.',
			'2024-08-18 to 2024-08-22',
		],
		[
			'an arrival here with the length of the stay',
			'The president arrived here on a three-day state visit at the invitation of her host and friend.',
			'2024-08-20 to 2024-08-22',
		],
		[
			'today, not the day of an older paper',
			'The two ministers met here today. They spoke of work under the memorandum on ports signed between Peru and Chad on 30 July 2024.',
			'2024-08-20',
		],
		[
			'ordinal days',
			'The president paid a state visit to Peru from the 17th to the 19th of August 2024 with three ministers.',
			'2024-08-17 to 2024-08-19',
		],
		[
			'a weekday beside days on which older papers were signed',
			'The two sides talked on Monday of the security pact, signed on April 17, 2001, and of the trade pact, signed on May 27, 1998.',
			'2024-08-19',
		],
	])('is told by %s', (_, lead, event) => {
		expect(eventOf(lead)).toBe(event);
	});

	it('counts from a dateline that stands on a line of its own', () => {
		const page = `Peru and Chad talk of ports\n\nLima, Tue, 20 Aug 2024 Example Wire\n\nLima, Aug 19:\n\nThe president arrived here today with a group of ministers and was received by the mayor.\n\n${tail}`;
		expect(parse(page).event).toEqual({ start: '2024-08-19', end: '2024-08-19' });
	});

	it('is not the day on which an envoy told reporters of talks to come', () => {
		expect(
			eventOf('The next talks will be held in Lima in autumn, the envoy told reporters August 19.'),
		).toBeNull();
	});

	it.each([
		[
			'is of a summit still to come',
			'The two leaders met in Lima on Monday, ahead of the summit of the bloc in Quito on September 5.',
			'2024-08-19',
		],
		[
			'is recalled',
			'The two leaders met in Lima on Monday, ten years after ties were established on May 5, 2014.',
			'2024-08-19',
		],
	])('is not the day that %s', (_, lead, event) => {
		expect(eventOf(lead)).toBe(event);
	});

	it.each([
		[
			'figures',
			'Exports of copper fell by a tenth in July, the ministry of trade in Lima said on Monday in a note.',
		],
		[
			'a message',
			'The King sent a cable of congratulations to the president of Chad on the day of independence.',
		],
		[
			'an old treaty',
			'The treaty of friendship that both states signed on May 5, 1972 still guides their ministers.',
		],
	])('is missing for %s', (_, lead) => {
		expect(eventOf(lead)).toBeNull();
	});

	it('is given by the headline where the text gives no day', () => {
		const lead = 'The two sides stressed the importance of ports, schools and hospitals for their peoples.';
		expect(eventOf(lead, 'Visit of the President of Chad to Peru (17-19 August 2024)')).toBe(
			'2024-08-17 to 2024-08-19',
		);
	});

	it('takes the span of the visit that a day of talks belongs to', () => {
		const lead =
			'The two leaders met in Lima on August 19. The president is in Peru for a visit from August 18 to 20.';
		expect(eventOf(lead)).toBe('2024-08-18 to 2024-08-20');
	});

	it.each([
		[
			'weekdays',
			'The president met the prime minister, who is on a visit to Lima from Sunday to Friday, on Monday.',
			'2024-08-18 to 2024-08-23',
		],
		[
			'an arrival yesterday',
			'The two leaders met in Lima yesterday and spoke of ports. The president began a four-day visit yesterday morning.',
			'2024-08-19 to 2024-08-22',
		],
		[
			'an arrival on a bare weekday',
			'The two leaders met in Lima on Monday. The president, who arrived Sunday for a three-day visit, spoke of ports.',
			'2024-08-18 to 2024-08-20',
		],
		[
			'the end of a stay',
			'The two leaders met in Lima on Monday during a three-day visit that ends on Wednesday, and spoke of ports.',
			'2024-08-19 to 2024-08-21',
		],
		[
			'the second day',
			'The two leaders met in Lima on Monday, on the second day of his three-day visit to the country.',
			'2024-08-18 to 2024-08-20',
		],
		[
			'a session that ended',
			'Peru and Chad signed two papers at the talks on ports, whose three-day session in Lima ended yesterday.',
			'2024-08-17 to 2024-08-19',
		],
		[
			'a committee that closed',
			'Peru and Chad on Monday signed two papers at the end of the first session of their committee. Ministers came to the two-day meeting.',
			'2024-08-18 to 2024-08-19',
		],
		[
			'a visit that ended on a printed day',
			'President Roe concluded a three-day state visit to Peru on August 19, after talks with her host.',
			'2024-08-17 to 2024-08-19',
		],
		[
			'a departure',
			'President Roe left Lima on Monday at the end of a three-day visit, after talks with her host.',
			'2024-08-17 to 2024-08-19',
		],
		[
			'days of a visit that runs on',
			'The two leaders met in Lima on August 19. The visit, at the invitation of the Hon. Jane Roe, runs from August 18 to 21.',
			'2024-08-18 to 2024-08-21',
		],
		[
			'the day on which a visit ended',
			'The two leaders met in Lima on August 18 and spoke of ports. The visit ended on 20 August in Cusco.',
			'2024-08-18 to 2024-08-20',
		],
		[
			'the day on which a visit will end',
			'The two leaders met in Lima on August 18 and spoke of ports. On August 20 the visit will be concluded in Cusco.',
			'2024-08-18 to 2024-08-20',
		],
	])('runs from the first day to the last, told by %s', (_, lead, event) => {
		expect(eventOf(lead)).toBe(event);
	});

	it.each([
		[
			'a later visit',
			'The two leaders met in Lima on August 18. The visit of the trade mission of last year ended on 20 December in Cusco.',
			'2024-08-18',
		],
		[
			'experts before it',
			'Peru and Chad on Monday signed two papers at the end of the first session. It came after a two-day meeting of experts.',
			'2024-08-19',
		],
	])('is not drawn out by %s', (_, lead, event) => {
		expect(eventOf(lead)).toBe(event);
	});

	it('is the day of a statement to the press on talks that are just over', () => {
		expect(
			eventOf('Ladies and gentlemen, we meet again. We have just completed our talks on the ports.'),
		).toBe('2024-08-20');
	});

	it('finds the year that is nearest', () => {
		const { event } = parse(
			`Talks of ports\n2 January 2024\n\nThe president visited Lima from December 30 to January 1 at the invitation of her host.`,
		);
		expect(event).toEqual({ start: '2023-12-30', end: '2024-01-01' });
	});
});

describe('the day of an old paper on which others rest', () => {
	it('is no event, and dates nothing', () => {
		const text = `The sides spoke of activating the agreement on tea, signed on April 17, 2001, as well as that on rice, signed on May 27, 1998.\n\n${tail}`;
		expect(parse(text)).toMatchObject({ date: null, event: null });
	});
});
