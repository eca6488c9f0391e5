import { describe, expect, it } from 'vitest';
import { citation, quotation } from '../../src/render/citation.ts';

const article = {
	title: 'Talks in Hanoi',
	agency: 'VNA',
	date: '2024-03-02',
	source: 'https://example.org/a',
};

describe('a citation', () => {
	it.each([
		[article, 'Talks in Hanoi. VNA, 2024-03-02. https://example.org/a'],
		[{ ...article, agency: null }, 'Talks in Hanoi. 2024-03-02. https://example.org/a'],
		[{ ...article, date: null, source: null }, 'Talks in Hanoi. VNA'],
		[{ ...article, title: 'Talks?', source: 'VNA' }, 'Talks? VNA, 2024-03-02'],
		[{ ...article, agency: null, date: null, source: null }, 'Talks in Hanoi'],
	])('of %j says what is known', (of, text) => {
		expect(citation(of)).toBe(text);
	});

	it('holds no control character, and stands in one line', () => {
		expect(citation({ ...article, title: 'Talks\x1b[2J\nin\x07 Hanoi' })).toMatch(/^Talks in Hanoi\. VNA/);
	});
});

describe('a quotation', () => {
	it('says below the passage where it stands', () => {
		expect(quotation('The sides\n\x1b[31magreed.', article)).toBe(
			'“The sides agreed.”\n— Talks in Hanoi. VNA, 2024-03-02. https://example.org/a',
		);
	});
});
