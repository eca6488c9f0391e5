import { describe, expect, it } from 'vitest';
import { meantLines } from '../../src/article/meant-lines.ts';

describe('meantLines', () => {
	it('joins what a fixed width had broken', () => {
		const text = `The presidents of the two republics met at the palace on the
lake and spoke for two hours about rivers, roads and the price
of grain, which has doubled since the spring of the last year
in all markets of the region, and about the training of young
officials, for whom a new school is to be built in the town of
Example before the end of next year, as both governments have
agreed.

They also signed a treaty.`;
		const lines = meantLines(text);
		expect(lines).toHaveLength(2);
		expect(lines[0]).toContain('at the palace on the lake and spoke');
	});

	it('joins the lines of a wide page', () => {
		const line = `${'The presidents of the two republics met at the palace on the lake and spoke of rivers, roads, wells and'} the price`;
		expect(meantLines(Array(8).fill(line).join('\n'))).toHaveLength(1);
	});

	it.each([
		['goes on in small letters', 'the protection\nof pastures', 'the protection of pastures'],
		['broke after a small word', 'Ministry of\nEnergy', 'Ministry of Energy'],
		['broke after a comma', 'trade,\nInvestment', 'trade, Investment'],
		['broke after a small word in capitals', 'VISIT OF THE\nPRESIDENT', 'VISIT OF THE PRESIDENT'],
	])('joins a line that %s', (_, text, joined) => {
		expect(meantLines(text)).toEqual([joined]);
	});

	it.each([
		['two sentences', 'They met.\nthen they left.'],
		['a date and the name of a picture', '20 August 2024\nlima-talks-2024.jpg'],
		['a headline and its text', 'Two ministers meet\nThe ministers met today.'],
		['the time of a page and what follows', 'Lima, 5 July 2019, 10:23 AM IST\nmain picture'],
		['a name of the template of a page', 'Lima, Monday\nad_slot\nad_slot'],
		['items of a list', 'They agreed to:\n- build\n- sell'],
		['rows of a table', '| a | b |\n| c | d |'],
		['a heading of Markdown and its text', '## Trade of\nBoth sides'],
		['paragraphs with an empty line between', 'one of\n\ntwo'],
		['a heading over other stories', 'You may be interested in\nThe price of eggs'],
		['the heads of two columns', 'Exchanged from Peruvian side by\nExchanged from Kenyan side by'],
	])('keeps apart %s', (_, text) => {
		expect(meantLines(text)).toHaveLength(text.split('\n').filter(Boolean).length);
	});

	it('gives a number that stands alone to the line below it', () => {
		expect(meantLines('Papers:\n1\n\nPlan on rice\n2.\nPlan on tea')).toEqual([
			'Papers:',
			'1. Plan on rice',
			'2. Plan on tea',
		]);
	});

	it('leaves numbers that count nothing', () => {
		expect(meantLines('Views\n412\nLikes\n7')).toEqual(['Views', '412', 'Likes', '7']);
	});
});
