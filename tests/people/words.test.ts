import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord, isLetter, keysOf, wordsBetween, wordsOf } from '../../src/people/words.ts';

describe('the words of a text', () => {
	const folded = (text: string) => wordsOf(text).map(word => foldWord(text, word));

	it('are without possessive endings, and a hyphen parts two', () => {
		expect(folded("Xi’s guest met Ndung'u and Al-Thani")).toEqual([
			'xi',
			's',
			'guest',
			'met',
			"ndung'u",
			'u',
			'and',
			'al',
			'thani',
		]);
	});

	it('tell those in capitals', () => {
		const text = 'the guest of Đức in HANOI';
		const capitals = wordsOf(text).filter(({ capital }) => capital);
		expect(capitals.map(word => foldWord(text, word))).toEqual(['duc', 'hanoi']);
	});

	it('are read in time that grows with the text, however many apostrophes join them', () => {
		expect(wordsOf("a'".repeat(250_000))).toHaveLength(250_000);
	});

	it('have one opening where their first three letters are the same, whatever their case', () => {
		const openings = wordsOf('king Kingdom KIND kin ki').map(({ opening }) => opening);
		expect(new Set(openings).size).toBe(2);
		expect(openings.slice(0, 4)).toEqual(openings.slice(1, 4).concat(openings[0] ?? 0));
	});

	it('are passed over by their key, save those with a mark', () => {
		const keys = keysOf(['king', 'uy ban']);
		const passed = (text: string) => wordsOf(text).map(({ key }) => keys[key] === 0);
		expect(passed('The KING and a kingdom')).toEqual([true, false, true, true, true]);
		expect(passed('ủy ban')).toEqual([false, true]);
	});

	it('are found between two offsets', () => {
		const text = 'one two three';
		expect(wordsBetween(wordsOf(text), 4, 8).map(word => foldWord(text, word))).toEqual(['two']);
	});

	it('are made of letters alone', () => {
		for (let code = 0; code < 2 ** 16; code++)
			expect(wordsOf(String.fromCharCode(code)).length === 1).toBe(isLetter(code));
	});

	it('stand in the text, in order', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
				let last = -1;
				for (const { start, end } of wordsOf(text)) {
					expect(start > last && start < end && end <= text.length).toBe(true);
					last = start;
				}
			}),
		);
	});
});

describe('a folded word', () => {
	it('stays as it is when folded again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), text => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});
});
