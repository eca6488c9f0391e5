import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/library/read-article.ts';

const own = [
	{ name: 'Jane Roe', country: 'Kenya', offices: ['Foreign Minister 2009-2013'] },
	{ name: 'Juan Paz', country: 'Cuba', offices: ['Foreign Minister 2008-2012'] },
];
const read = (text: string) => readArticle(new TextEncoder().encode(text), 'talks', 'talks.txt', own);

describe('a day without its year', () => {
	it('lies in the year in which it falls on its weekday while those named held their offices', () => {
		const article = read(
			'Foreign Minister of Kenya Jane Roe and Foreign Minister of Cuba Juan Paz held talks in Nairobi on Tuesday, May 3, and spoke of roads.\n\nThe two sides agreed to build a road between the two ports of the lake.',
		);
		expect(article).toMatchObject({ date: '2011-05-03', dateSource: 'inferred' });
		expect(article.dateEvidence).toContain('held their offices in 2011');
	});

	it('is not made up where no day is told', () => {
		const article = read(
			'Foreign Minister of Kenya Jane Roe and Foreign Minister of Cuba Juan Paz spoke of roads.\n\nThe two sides agreed to build a road between the two ports of the lake.',
		);
		expect(article).toMatchObject({ date: null, dateSource: 'none' });
	});
});
