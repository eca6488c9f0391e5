import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/agreements/agreement.ts';
import type { Article } from '../../src/article/article.ts';
import { renderArticle } from '../../src/render/render-article.ts';

const article: Article = {
	id: 'talks',
	file: 'talks.md',
	title: 'Laos and Vietnam agree on a road',
	titleSource: 'stated',
	date: '2023-05',
	dateSource: 'inferred',
	dateEvidence: 'the text says “last May”',
	event: { start: '2023-05-02', end: '2023-05-03' },
	place: 'Vientiane',
	agency: 'KPL',
	source: 'https://kpl.example/1',
	language: 'en',
	tags: [],
	leaders: [
		{
			name: 'To Lam',
			nativeName: 'Tô Lâm',
			country: 'Vietnam',
			role: 'Minister of Public Security',
			mentions: 2,
		},
		{ name: 'Vilay', nativeName: null, country: null, role: null, mentions: 1 },
	],
	body: 'The two sides agreed to build a **road**.',
	captions: ['The ministers in Vientiane'],
	words: 8,
};

const facts: Facts = {
	agreements: [
		{
			kind: 'commitment',
			actors: ['Laos', 'Vietnam'],
			force: 'agreed',
			actions: ['build a road'],
			source: { text: article.body, start: 0, end: article.body.length },
		},
	],
	tallies: [],
};

describe('renderArticle', () => {
	it('gives head, body, agreements and leaders', () => {
		expect(
			renderArticle(article, facts, { width: 60, color: false, section: 'all' }),
		).toBe(`Laos and Vietnam agree on a road
2023-05 (inferred) · Vientiane · KPL · event 2023-05-02 to
2023-05-03
To Lam, Vilay
1 commitment
https://kpl.example/1

The two sides agreed to build a road.

Caption: The ministers in Vientiane

Date: the text says “last May”

Agreements

1 commitment

  Laos, Vietnam agreed
  • build a road

Leaders

  To Lam Tô Lâm
    Vietnam · named 2 times
    Minister of Public Security
  Vilay
    named 1 time
`);
	});

	it.each([
		['body', 'agreed to build a road.', 'Laos, Vietnam agreed'],
		['agreements', 'Laos, Vietnam agreed', 'agreed to build a road.'],
		['leaders', 'Minister of Public Security', 'Laos, Vietnam agreed'],
	] as const)('gives one section: %s', (section, has, hasNot) => {
		const text = renderArticle(article, facts, { width: 60, color: false, section });
		expect(text).toContain('Laos and Vietnam agree on a road\n');
		expect(text).toContain(has);
		expect(text).not.toContain(hasNot);
	});

	it('has no escape sequence without colour, and its own only with it', () => {
		const hostile = {
			...article,
			title: 'T\x1b]0;owned\x07alks',
			place: 'Vien\x1b[2Jtiane',
			leaders: [{ ...article.leaders[0], name: 'To\x9b31m Lam', mentions: 1 } as Article['leaders'][number]],
		};
		expect(renderArticle(hostile, facts, { width: 60, color: false, section: 'all' })).not.toMatch(
			/[\x07\x1b\x9b]/,
		);
		const coloured = renderArticle(hostile, facts, { width: 60, color: true, section: 'all' });
		expect(coloured).toContain('\x1b[1mTalks\x1b[22m');
		expect(coloured.replace(/\x1b\[[\d;]*m/g, '')).not.toMatch(/[\x07\x1b\x9b]/);
	});

	it('keeps to the width', () => {
		const lines = renderArticle(article, facts, { width: 24, color: true, section: 'all' }).split('\n');
		expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(24);
	});

	it('says nothing of what an article does not say', () => {
		const bare: Article = {
			...article,
			date: null,
			dateEvidence: null,
			event: null,
			place: null,
			agency: null,
			source: null,
			leaders: [],
			captions: [],
			body: '',
		};
		expect(
			renderArticle(bare, { agreements: [], tallies: [] }, { width: 60, color: false, section: 'all' }),
		).toBe('Laos and Vietnam agree on a road\n');
	});
});
