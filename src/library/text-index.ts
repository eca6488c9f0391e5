import type { Article } from '../article/article.ts';
import { speller } from './text-speller.ts';
import { words } from './words.ts';

/** How much a word counts by where it stands; a body's repetitions count less and less. */
const weights = { title: 10, leaders: 5, body: 1 } as const;

/** How much of its weight a word keeps when it only begins with what was searched, or was guessed from a typing error. */
const likeness = { same: 1, begun: 0.8, guessed: 0.6 } as const;

export type Matches = {
	/** The library's words that the searched words came to. */
	readonly terms: readonly string[];
	/** The articles with all searched words, or, when there are none, with most of them. */
	readonly scores: ReadonlyMap<Article, number>;
};

export type TextIndex = {
	search(text: string, among: ReadonlySet<Article>): Matches;
};

/** An index of the words in titles, leaders and bodies. */
export const textIndex = (articles: readonly Article[]): TextIndex => {
	const postings = post(articles);
	const spell = speller([...postings.keys()]);

	/** What one searched word is worth in each article, by its best form there. */
	const worth = (searched: string, forms: readonly string[]): ReadonlyMap<Article, number> => {
		const found = new Map<Article, number>();
		for (const form of forms) {
			const holders = postings.get(form) ?? new Map();
			// A word that few articles have says more.
			const rarity = Math.log(1 + articles.length / holders.size);
			const share = likeness[form === searched ? 'same' : form.startsWith(searched) ? 'begun' : 'guessed'];
			for (const [article, weight] of holders) {
				found.set(article, Math.max(found.get(article) ?? 0, weight * rarity * share));
			}
		}
		return found;
	};

	return {
		search: (text, among) => {
			const searched = [...new Set(words(text))];
			const forms = searched.map(spell);
			const worths = searched.map((word, i) => worth(word, forms[i] ?? []));
			return { terms: [...new Set(forms.flat())], scores: most(worths, among) };
		},
	};
};

/** The sums of the articles that have the most words. */
const most = (worths: readonly ReadonlyMap<Article, number>[], among: ReadonlySet<Article>) => {
	let scores = new Map<Article, number>();
	let best = 1;
	for (const article of among) {
		const had = worths.flatMap(worth => worth.get(article) ?? []);
		if (had.length < best) continue;
		if (had.length > best) scores = new Map();
		best = had.length;
		scores.set(
			article,
			had.reduce((sum, worth) => sum + worth, 0),
		);
	}
	return scores;
};

type Postings = Map<string, Map<Article, number>>;

const post = (articles: readonly Article[]): Postings => {
	const postings: Postings = new Map();
	const add = (word: string, article: Article, weight: number) => {
		const holders = postings.get(word) ?? new Map<Article, number>();
		postings.set(word, holders.set(article, (holders.get(article) ?? 0) + weight));
	};
	for (const article of articles) {
		for (const [word, times] of counted(article.body))
			add(word, article, (weights.body * times) / (times + 1));
		for (const word of new Set(words(article.title))) add(word, article, weights.title);
		for (const word of new Set(words(leadersOf(article)))) add(word, article, weights.leaders);
	}
	return postings;
};

const leadersOf = ({ leaders }: Article): string =>
	leaders.map(({ name, nativeName }) => `${name} ${nativeName ?? ''}`).join(' ');

const counted = (body: string): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const word of words(body)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
};
