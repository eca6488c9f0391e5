import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/parse.ts';

const one = 'The ministers agreed to build a port together and to train nurses from both of their countries.';
const two = 'They will meet again in the spring, when the rains are over and the roads are dry once more.';
const bodyOf = (text: string) => parse(text).body;

describe('the body', () => {
	it('is paragraphs with an empty line between, however the lines stood', () => {
		expect(bodyOf(`Peru and Chad talk\n\n${one}\n${two}\n\n\n${one}`)).toBe([one, two, one].join('\n\n'));
	});

	it('keeps lists and tables together', () => {
		const list = '1. Plan on rice\n2. Plan on tea';
		const table = '| a | b |\n| --- | --- |\n| c | d |';
		expect(bodyOf(`${one}\n\n1. Plan on rice\n\n2. Plan on tea\n\n${two}\n\n${table}`)).toBe(
			[one, list, two, table].join('\n\n'),
		);
	});

	it('begins with the letter over the first of several lists', () => {
		const text = `List of papers\n\nPosted On: 9 July 2024 by PIB Delhi\n\nA. Peru\n\n1. Plan on rice\n\n${one}`;
		expect(bodyOf(text)).toBe(`A. Peru\n1. Plan on rice\n\n${one}`);
	});

	it('takes the month of a day in numbers from the dateline', () => {
		const text = `Peru and Chad talk\n\nLima, Jan. 11 (ANDINA). ${one}\n\n${two}\n\nPublished: 1/11/2014`;
		expect(parse(text).date).toBe('2014-01-11');
	});

	it('keeps the depth of a list', () => {
		const list = '- Trade\n  - rice\n  - tea\n- Health';
		expect(bodyOf(`${one}\n\n${list}`)).toBe(`${one}\n\n${list}`);
	});

	it('keeps the standfirst and section headings', () => {
		const standfirst = 'Work on the port begins in the spring';
		const article = parse(
			`Peru and Chad agree on port\n${standfirst}\n20 August 2024\n\n${one}\n\nTRADE\n\n${two}\n\n## Health\n\n${one}`,
		);
		expect(article.body).toBe([standfirst, one, 'TRADE', two, '## Health', one].join('\n\n'));
	});

	it('keeps Markdown', () => {
		const markdown = `## What was signed\n\n- **a plan** on [rice](https://a.example)\n\n> ${one}`;
		expect(bodyOf(`# Peru and Chad agree on port\n\n${two}\n\n${markdown}`)).toBe(`${two}\n\n${markdown}`);
	});

	it('has neither dateline nor end mark, captions, teasers or buttons', () => {
		const article = parse(
			[
				'Peru and Chad agree on port',
				'Share',
				'The ministers in Lima (Photo: ANDINA)',
				`Lima (ANDINA) – ${one}`,
				'Read also: Minister visits school',
				'The port at dawn (Photo: ANDINA)',
				`${two}./.`,
				'ANDINA',
				'See more',
				one,
			].join('\n\n'),
		);
		expect(article.body).toBe(`${one}\n\n${two}`);
		expect(article.captions).toEqual([
			'The ministers in Lima (Photo: ANDINA)',
			'The port at dawn (Photo: ANDINA)',
		]);
		expect(article).toMatchObject({ place: 'Lima', agency: 'ANDINA' });
	});

	it('goes on after a button that stands between paragraphs', () => {
		expect(bodyOf(`Peru and Chad talk\n\n${one}\n\nRelated\n\n${two}\n\n${one}\n\n${two}`)).toContain(two);
	});

	it('has the pictures under an end mark among its captions', () => {
		const page = `Peru and Chad talk\n\n${one}\n\n${two} ■\n\nThe port at dawn. (Xinhua/Li Example)\n\nKEY WORDS: Peru`;
		expect(parse(page).captions).toHaveLength(1);
	});

	it('counts its words', () => {
		expect(parse(`${one}\n\n- a plan, on rice (2024)`).words).toBe(17 + 5);
		expect(parse('两国元首在北京举行会谈，双方同意深化合作。').words).toBe(19);
	});

	it('does not take who speaks in a transcript for a place', () => {
		const talk = `ANA EXAMPLE: ${one}\n\nBOB SAMPLE: ${two}`;
		const article = parse(`Press statements\n\n${talk}`);
		expect(article).toMatchObject({ place: null, body: talk });
	});

	it('of a page without any paragraph is all that stands under the headline', () => {
		const article = parse('Programme of the visit\n\nTalks at the palace\n\nDinner\n\nDeparture');
		expect(article.body).toContain('Dinner');
	});
});

describe('the parts of a page', () => {
	it('take the place of the dateline before that of the date', () => {
		const page = `Peru and Chad talk\nBrussels, 20 October 2023\n\nLIMA, October 19 (ANDINA) - ${one}`;
		expect(parse(page)).toMatchObject({ place: 'LIMA', date: '2023-10-20' });
	});

	it('leave out a box of other stories between paragraphs', () => {
		const box = 'Read also\nRain in Lima today\nThe price of tea';
		const page = `Peru and Chad talk\n20 August 2024\n\n${one}\n\n${two}\n\n${box}\n\n${one}\n\n${two}\n\n${one}`;
		expect(parse(page).body).toBe([one, two, one, two, one].join('\n\n'));
	});

	it('take no part of the site for a place', () => {
		const page = `Ministry of Trade\nHome > Countries > Peru\n\nPeru\nMay 17, 2024\n\nPeru and Chad talk\n\n${one} They spoke in Peru.`;
		expect(parse(page)).toMatchObject({ place: null, date: '2024-05-17' });
	});

	it('tell who signed a report from who took a picture', () => {
		const page = `Peru and Chad talk\n20 August 2024\n\n${one}\n\n${two}\n\nWAM/Jane Example/Rosa Example`;
		expect(parse(page)).toMatchObject({ captions: [], body: `${one}\n\n${two}` });
	});

	it('take the date under the headline before that over it', () => {
		const page = `Lima, Wednesday, 21 August 2024\nPeru and Chad agree on port\n20 August 2024\n\n${one}`;
		expect(parse(page).date).toBe('2024-08-20');
	});

	it('take the first version before the last', () => {
		const page = `Peru and Chad agree on port\nUpdated 21 August 2024\nPublished 20 August 2024\n\n${one}`;
		expect(parse(page).date).toBe('2024-08-20');
	});

	it('take the day of the dateline where it has its year', () => {
		expect(parse(`Riyadh, October 24, 2023, SPA -- ${one}`)).toMatchObject({
			date: '2023-10-24',
			dateSource: 'stated',
		});
	});

	it('take the day of the dateline before that of a closing line', () => {
		const page = `Statement of Peru and Chad\n\nLima, 19 February 2025 (QNA) -\n\n${one}\n\n${two}\n\nLima, 18 February 2025`;
		expect(parse(page).date).toBe('2025-02-19');
	});

	it('keep who signed over the text', () => {
		const signed = 'Signatory from Peru : Jane Roe, Secretary';
		expect(bodyOf(`Peru and Chad agree on port\n\n${signed}\n\n${one}`)).toBe(`${signed}\n\n${one}`);
	});

	it('leave out a list of teasers over the headline', () => {
		const menu = '- Rain in Lima today\n- Nurses of Chad at sea\n- Ports are full\n- Tea is dear';
		expect(parse(`${menu}\nPeru and Chad agree on port\n${one}\n${two}`)).toMatchObject({
			title: 'Peru and Chad agree on port',
			body: `${one}\n\n${two}`,
		});
	});

	it('are told apart where the page is a bare list', () => {
		const page =
			'Office of the President\nList of outcomes: visit to Peru\nPosted On: 09 JUL 2025 8:17PM by PIB Lima\n\nAgreements:\n\nPlan on the port of Lima in the coming years\n\n***\n(Release ID: 214)';
		expect(parse(page)).toMatchObject({
			title: 'List of outcomes: visit to Peru',
			date: '2025-07-09',
			body: 'Agreements:\n\nPlan on the port of Lima in the coming years',
		});
	});

	it('begin with what leads to a list without marks', () => {
		const page = `Peru and Chad agree on port\n\nPapers signed:\nPlan on the port of Lima\nPlan on nurses of Chad\n\n${one}`;
		expect(bodyOf(page)).toBe(
			['Papers signed:', 'Plan on the port of Lima', 'Plan on nurses of Chad', one].join('\n\n'),
		);
	});

	it('take a date at the foot of the page where it says what it is', () => {
		const page = `Peru and Chad agree on port\n\n${one}\n\n${two}\n\nSee also\nPublication date: August 6, 2025, 14:45`;
		expect(parse(page).date).toBe('2025-08-06');
	});
});
