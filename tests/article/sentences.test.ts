import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/article/sentences.ts';

const told = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	it.each([
		['with a blank between them', 'They met. Then they left.', ['They met.', 'Then they left.']],
		['on lines of their own', 'They met\nThey left', ['They met', 'They left']],
		['that lost the blank', 'They held talks.They left.', ['They held talks.', 'They left.']],
		['that end in quotation marks', '“We met.” They left.', ['“We met.”', 'They left.']],
	])('are told apart %s', (_, text, expected) => {
		expect(told(text)).toEqual(expected);
	});

	it.each([
		['a short form', 'They met Gen. Doe at 9 a.m. on Monday.'],
		['a short form without a blank', 'They met Prof.Doe.'],
		['an initial', 'They met J. Doe.'],
		['the name of a site', 'The text is on example.org and Example.org alone.'],
		['a number', 'They traded goods worth 1.5 billion.'],
	])('do not end at %s', (_, text) => {
		expect(told(text)).toEqual([text]);
	});
});
