import { describe, expect, it } from 'vitest';
import { fixtures } from './gold.ts';

const all = fixtures();

/** The raw text as answers quote it: without what a scraper left behind, on one line. */
const quotable = (text: string) =>
	text
		.normalize('NFC')
		.replace(/[\u00AD\u200B\u2060\uFEFF]|[\p{Script=Cuneiform}\p{Script=Javanese}]/gu, '')
		.replace(/\s+/g, ' ');

const fields = [
	'file',
	'title',
	'date',
	'dateSource',
	'dateEvidence',
	'event',
	'place',
	'agency',
	'leaders',
	'bodyStart',
	'bodyEnd',
	'captions',
	'agreements',
	'tallies',
];

const fieldsOf = {
	instrument: ['kind', 'number', 'list', 'type', 'status', 'title', 'parties', 'subject', 'date'],
	commitment: ['kind', 'actors', 'force', 'source', 'actions'],
	proposal: ['kind', 'by', 'source', 'actions'],
} as const;

it('there are at least 25 articles', () => {
	expect(all.length).toBeGreaterThanOrEqual(25);
});

it('some articles agree nothing', () => {
	expect(all.filter(({ gold }) => gold.agreements.length === 0).length).toBeGreaterThanOrEqual(4);
});

describe.each(all)('$name', ({ name, bytes, gold }) => {
	const raw = quotable(new TextDecoder().decode(bytes));

	it('is 80 to 450 words long', () => {
		const words = raw.trim().split(' ').length;
		expect(words).toBeGreaterThanOrEqual(80);
		expect(words).toBeLessThanOrEqual(450);
	});

	it('has every field and no other', () => {
		expect(Object.keys(gold)).toEqual(fields);
		expect(gold.file).toBe(`${name}.txt`);
		for (const fact of gold.agreements) expect(Object.keys(fact)).toEqual(fieldsOf[fact.kind]);
	});

	it('quotes only what stands in the text', () => {
		for (const quote of [gold.bodyStart, gold.bodyEnd, gold.title, gold.place, gold.agency]) {
			if (quote !== null) expect(raw).toContain(quote);
		}
		for (const { of } of gold.tallies) expect(raw).toContain(of);
		for (const fact of gold.agreements) {
			if (fact.kind === 'instrument') {
				for (const quote of [fact.title, fact.subject ?? '', ...fact.parties.map(party => party.name)])
					expect(raw).toContain(quote);
				continue;
			}
			expect(raw).toContain(fact.source);
			expect(fact.actions.length).toBeGreaterThan(0);
			for (const action of fact.actions) expect(fact.source).toContain(action);
		}
	});

	it('starts and ends its body with eight words', () => {
		expect(gold.bodyStart.split(' ')).toHaveLength(8);
		expect(gold.bodyEnd.split(' ')).toHaveLength(8);
	});
});
