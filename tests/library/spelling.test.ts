import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/library/spelling.ts';
import { speller } from '../../src/library/text-speller.ts';
import { wrongLetters } from '../../src/library/wrong-letters.ts';

describe('wrongLetters', () => {
	it.each([
		['smart', 'smart', 0],
		['smrat', 'smart', 1],
		['smrt', 'smart', 1],
		['smaart', 'smart', 1],
		['snart', 'smart', 1],
		['raliawy', 'railway', 2],
		['', 'abc', 3],
	])('%s is not %s in %i', (a, b, wrong) => {
		expect(wrongLetters(a, b)).toBe(wrong);
		expect(wrongLetters(b, a)).toBe(wrong);
	});
});

describe('speller', () => {
	const spell = speller(['smart', 'start', 'gate', 'gates', 'memorandum', 'moratorium', 'xi', 'to', 'ton']);

	it('takes a word that exists, and those that begin with it', () => {
		expect(spell('gate')).toEqual(['gate', 'gates']);
		expect(spell('memo')).toEqual(['memorandum']);
		expect(spell('to')).toEqual(['to', 'ton']);
	});

	it('forgives one letter in four to seven', () => {
		expect(spell('smrat')).toEqual(['smart']);
		expect(spell('gaet')).toEqual(['gate']);
		expect(spell('smarter')).toEqual([]);
	});

	it('forgives two letters in eight and more', () => {
		expect(spell('memroandm')).toEqual(['memorandum']);
		expect(spell('momrandmu')).toEqual([]);
	});

	it('takes short words as they are', () => expect(spell('xa')).toEqual([]));

	it('gives all that are equally near', () => expect(spell('stmart').toSorted()).toEqual(['smart', 'start']));
});

describe('nearest', () => {
	it('is the nearest of several', () =>
		expect(nearest('leaderss', ['leader', 'leaders'])).resolves.toEqual(['leaders']));
	it('is nothing when all are far', () => expect(nearest('zebra', ['list', 'search'])).resolves.toEqual([]));
});
