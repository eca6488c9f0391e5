import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/library/spelling.ts';
import { wrongLetters } from '../../src/spelling/wrong-letters.ts';

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

describe('nearest', () => {
	it('is the nearest of several', () =>
		expect(nearest('leaderss', ['leader', 'leaders'])).resolves.toEqual(['leaders']));
	it('is nothing when all are far', () => expect(nearest('zebra', ['list', 'search'])).resolves.toEqual([]));
});
