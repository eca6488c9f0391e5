import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/agreements/agreement.ts';
import type { Article } from '../../src/article/article.ts';
import { fixtures, type Gold } from './gold.ts';
import { f1, metrics, score } from './score.ts';

/** An article and facts that say exactly what an answer says. */
const told = (gold: Gold): readonly [Article, Facts] => {
	const source = (text: string) => ({ text, start: 0, end: text.length });
	const leader = { nativeName: null, mentions: 1 };
	return [
		{
			...gold,
			id: gold.file,
			title: gold.title ?? 'Its first sentence',
			titleSource: gold.title === null ? 'derived' : 'stated',
			source: null,
			language: 'en',
			tags: [],
			leaders: gold.leaders.map(one => ({ ...leader, ...one })),
			body: `${gold.bodyStart} … ${gold.bodyEnd}`,
			captions: Array.from({ length: gold.captions }, () => 'Two people shake hands'),
			words: 17,
		},
		{
			agreements: gold.agreements.map(fact =>
				fact.kind === 'instrument'
					? { ...fact, source: source(fact.title) }
					: { ...fact, source: source(fact.source) },
			),
			tallies: gold.tallies.map(tally => ({ ...tally, source: source(tally.of) })),
		},
	];
};

const golds = fixtures().map(fixture => fixture.gold);
const rich = golds.find(gold => gold.file === 'joint-committee.txt') ?? golds[0];
if (!rich) throw new Error('tests/fixtures/extraction is empty');
const [article, facts] = told(rich);
const change = (metric: (typeof metrics)[number], changed: Partial<Article>, newFacts: Partial<Facts> = {}) =>
	f1(score(rich, { ...article, ...changed }, { ...facts, ...newFacts }), metric);

describe('the scorer', () => {
	it.each(metrics)('gives 1 to an exact answer: %s', metric => {
		const marks = golds.flatMap(gold => score(gold, ...told(gold)));
		expect(f1(marks, metric)).toBe(1);
		expect(marks.some(mark => mark.metric === metric)).toBe(true);
	});

	it('counts what is missed', () => {
		expect(change('leaders', { leaders: article.leaders.slice(1) })).toBeCloseTo(2 / 3);
		expect(change('tallies', {}, { tallies: [] })).toBe(0);
	});

	it('counts what is made up', () => {
		const [one] = article.leaders;
		const stranger = one ? [...article.leaders, { ...one, name: 'John Doe' }] : [];
		expect(change('leaders', { leaders: stranger })).toBeCloseTo(4 / 5);
		expect(change('tallies', {}, { tallies: [...facts.tallies, ...facts.tallies] })).toBeCloseTo(2 / 3);
	});

	it('lets a date say more than the answer, never less', () => {
		const month = { ...rich, date: '2022-10' };
		expect(f1(score(month, { ...article, date: '2022-10-28' }, facts), 'date')).toBe(1);
		expect(change('date', { date: '2025-03' })).toBe(0);
	});

	it('does not count case, marks and punctuation of a name', () => {
		const leaders = article.leaders.map(one => ({
			...one,
			name: one.name.toUpperCase().replace('BUI', 'BÙI'),
		}));
		expect(change('leaders', { leaders })).toBe(1);
	});

	it('counts an action that runs two together as missed', () => {
		const agreements = facts.agreements.map(fact =>
			fact.kind === 'instrument' ? fact : { ...fact, actions: [fact.actions.join(' and ')] },
		);
		expect(change('actions', {}, { agreements })).toBeLessThan(0.6);
	});
});
