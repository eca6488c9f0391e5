import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/article/front-matter.ts';
import { parse } from '../../src/article/parse.ts';

const body = 'Two ministers met in Lima on 19 August 2024 and agreed to build a port together.';
const withMatter = (matter: string) => parse(`---\n${matter}\n---\n\n# Another headline\n\n${body}\n`);

describe('front matter', () => {
	it('wins over the text', () => {
		const article = withMatter(
			[
				'title: Given',
				'date: 2024-08-21',
				'event: 2024-08-18/2024-08-20',
				'place: Callao',
				'agency: ANDINA',
				'source: https://a.example',
				'language: es',
				'leaders: [Ana Example, Bob Sample]',
				'tags: [ports]',
			].join('\n'),
		);
		expect(article).toMatchObject({
			title: 'Given',
			titleSource: 'stated',
			date: '2024-08-21',
			dateSource: 'stated',
			event: { start: '2024-08-18', end: '2024-08-20' },
			place: 'Callao',
			agency: 'ANDINA',
			source: 'https://a.example',
			language: 'es',
			named: ['Ana Example', 'Bob Sample'],
			tags: ['ports'],
		});
	});

	it('leaves the rest to the text', () => {
		expect(withMatter('tags: ports, fish')).toMatchObject({
			title: 'Another headline',
			event: { start: '2024-08-19', end: '2024-08-19' },
			tags: ['ports', 'fish'],
		});
	});

	it.each([
		['2024', '2024'],
		['2024-08', '2024-08'],
		['2024-08-21', '2024-08-21'],
		['2024-08-21T10:00:00+07:00', '2024-08-21'],
		['21 August 2024', '2024-08-21'],
		['"2024-08-21"', '2024-08-21'],
		['soon', '2024-08-19'],
	])('date: %s', (given, date) => {
		expect(withMatter(`date: ${given}`).date).toBe(date);
	});

	it.each([
		'a: [',
		'a: b: c',
		'- a list',
		'just words',
		'\t',
		'&a *a',
		'!!js/function x',
	])('that is no mapping stays text: %s', matter => {
		const { text } = readFrontMatter(`---\n${matter}\n---\n${body}`);
		expect(text).toContain(body);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), noise => {
				readFrontMatter(`---\n${noise}\n---\n${body}`);
			}),
		);
	});
});
