import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord, openingsOf, scanWords } from '../../src/people/words.ts';

describe('a scan of words', () => {
	const scan = (text: string, ...words: string[]) => {
		const { capitals, opened } = scanWords(text, openingsOf(words));
		return {
			capitals: capitals.map(word => foldWord(text, word)),
			opened: opened.map(word => foldWord(text, word)),
		};
	};

	it('gives the words in capitals, without possessive endings', () => {
		expect(scan("Xi’s guest met Ndung'u and Al-Thani in HANOI.").capitals).toEqual([
			'xi',
			"ndung'u",
			'al',
			'thani',
			'hanoi',
		]);
	});

	it('gives all words that open like one of those asked for', () => {
		expect(scan('The king and the Kingdom of a kind', 'king').opened).toEqual(['king', 'kingdom', 'kind']);
		expect(scan('of no one', 'of').opened).toEqual(['of']);
	});

	it('passes no word with a mark over', () => {
		expect(scan('ủy ban', 'king').opened).toEqual(['uy']);
		expect(scan('Tú ra', 'king').opened).toEqual(['tu']);
	});

	it('stands in the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
				for (const { start, end } of scanWords(text, openingsOf(['the'])).capitals)
					expect(start >= 0 && start < end && end <= text.length).toBe(true);
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
