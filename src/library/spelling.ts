import { wrongLetters } from '../spelling/wrong-letters.ts';

/** How many wrong letters a word may have and still be meant. */
export const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Whether two words have all but a few letters in common, in any order: no word with fewer wrong letters fails it, and
 * it takes a hundredth of the time that counting those takes.
 */
export const likeLetters = (a: string, b: string, wrong: number): boolean => {
	let left = b;
	let missing = 0;
	for (const letter of a) {
		const at = left.indexOf(letter);
		if (at >= 0) left = left.slice(0, at) + left.slice(at + 1);
		else if (++missing > wrong) return false;
	}
	return left.length <= wrong;
};

/** The words nearest to a mistyped one among those that exist, and only those; none when all are too far. */
export const nearest = async (mistyped: string, words: readonly string[]): Promise<readonly string[]> => {
	if (words.length === 0) return [];
	// Loaded only for a word that is not known.
	const { default: Fuse } = await import('fuse.js/min-basic');
	// Fuse counts a swap of two letters as two errors, so that half of a word's letters may differ.
	const fuse = new Fuse(words, {
		threshold: 0.5,
		ignoreLocation: true,
		ignoreFieldNorm: true,
		shouldSort: false,
	});
	let least = forgiven(mistyped);
	let found: string[] = [];
	for (const { item } of fuse.search(mistyped)) {
		const wrong = wrongLetters(mistyped, item);
		if (wrong > least) continue;
		if (wrong < least) found = [];
		least = wrong;
		found.push(item);
	}
	return found;
};
