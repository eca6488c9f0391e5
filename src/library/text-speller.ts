import Fuse from 'fuse.js/min-basic';
import { wrongLetters } from './wrong-letters.ts';

/** How many wrong letters a word may have and still be meant. */
const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The words nearest to a mistyped one among those that exist, and only those; none when all are too far. */
export const nearest = (mistyped: string, words: Iterable<string>): readonly string[] => {
	let least = forgiven(mistyped);
	let found: string[] = [];
	for (const word of words) {
		const wrong = wrongLetters(mistyped, word);
		if (wrong > least) continue;
		if (wrong < least) found = [];
		least = wrong;
		found.push(word);
	}
	return found;
};

/**
 * A speller over a vocabulary. It gives the real words that a searched word stands for: itself and those that
 * begin with it, or else the nearest ones with a few wrong letters.
 */
export const speller = (vocabulary: readonly string[]): ((word: string) => readonly string[]) => {
	let fuse: Fuse<string> | null = null;
	const near = (word: string) => {
		// Fuse counts a swap of two letters as two errors, so that half of a word's letters may differ.
		fuse ??= new Fuse(vocabulary, {
			threshold: 0.5,
			ignoreLocation: true,
			ignoreFieldNorm: true,
			shouldSort: false,
		});
		return nearest(
			word,
			fuse.search(word).map(({ item }) => item),
		);
	};
	return word => {
		const begun = vocabulary.filter(real => real.startsWith(word));
		if (begun.length > 0 || forgiven(word) === 0) return begun;
		return near(word);
	};
};
