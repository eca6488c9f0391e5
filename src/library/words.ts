import { fold } from './fold.ts';

const word = /[\p{L}\p{N}]+/gu;

/** Scripts that put no space between words. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text has words that no space parts. */
export const unspacedText = (text: string): boolean => unspaced.test(text);

let segmenter: Intl.Segmenter | null = null;

const segments = (run: string): string[] => {
	// Made late: it costs some 30 ms, and most libraries never need it.
	segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
	return Array.from(segmenter.segment(run), ({ segment }) => segment);
};

/** The folded words of a text in its order, those of Chinese, Japanese and Thai text included. */
export const words = (text: string): readonly string[] => {
	const runs = fold(text).match(word) ?? [];
	return unspacedText(text) ? runs.flatMap(run => (unspaced.test(run) ? segments(run) : [run])) : runs;
};
