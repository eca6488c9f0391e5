import { makeArticle } from './corpus/make-article.ts';
import { between, oneOf, randomOf } from './corpus/random.ts';
import { usualSeed } from './corpus.ts';

export type QueryKind = 'word' | 'words' | 'beginning' | 'phrase' | 'filter' | 'misspelled' | 'common';

/** What stands in nearly every article, so that ranking has most to do. */
const common = [
	'the',
	'and',
	'minister',
	'cooperation',
	'two countries',
	'said meeting',
	'between the',
	'the talks',
];

/** Queries as persons type them, taken from articles of the generated library of `count` articles; the same each time. */
export const queriesOf = (count: number, each: number): Readonly<Record<QueryKind, readonly string[]>> => {
	const random = randomOf(usualSeed);
	const some = <To>(make: (words: readonly string[], made: ReturnType<typeof makeArticle>) => To) =>
		Array.from({ length: each }, () => {
			const made = makeArticle(usualSeed, between(random, 0, count - 1));
			const body = made.text.slice(made.text.length / 3);
			return make(body.match(/\p{L}{4,}/gu) ?? ['talks'], made);
		});
	const one = (words: readonly string[]) => oneOf(random, words).toLowerCase();
	return {
		word: some(one),
		words: some(words => [one(words), one(words), one(words)].join(' ')),
		beginning: some(words => `${one(words).slice(0, 3)}*`),
		phrase: some((_, { text }) => {
			const words = /\p{L}{3,} \p{L}{3,} \p{L}{3,}/gu;
			return `"${oneOf(random, text.match(words) ?? ['two sides agreed'])}"`;
		}),
		filter: some(
			(_, { leaders, path }) => `${leaders[0] ? `leader:"${leaders[0]}" ` : ''}since:${path.slice(0, 4)}`,
		),
		misspelled: some(words => {
			const word = one(words.filter(({ length }) => length > 5).concat('memorandum'));
			const at = between(random, 1, word.length - 3);
			return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
		}),
		common,
	};
};
