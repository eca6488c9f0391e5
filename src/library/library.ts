import type { Facts } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';

/** A span of time, both ends included and as exact as they were given: `2024`, `2024-08`, `2024-08-21`. */
export type DateRange = {
	readonly from: string | null;
	readonly to: string | null;
};

/** What a list is asked for. Every filter narrows; `leaders` must all be named in an article. */
export type Query = {
	/** Words to search, forgiving typing errors and accents; empty for all. */
	readonly text: string;
	/** Names in any usual form: `to lam`, `Tô Lâm`, `lam`. */
	readonly leaders: readonly string[];
	/** An article counts when its date, or its event, touches any of these. */
	readonly dates: readonly DateRange[];
	readonly countries: readonly string[];
	readonly tags: readonly string[];
	/** `null`: relevance where words are searched, else date. */
	readonly sort: 'date' | 'title' | 'relevance' | null;
	readonly reverse: boolean;
	readonly limit: number | null;
};

export type Result = {
	/** In the order asked for: newest first by date, A first by title, best first by relevance. */
	readonly articles: readonly Article[];
	/** How many matched before the limit. */
	readonly total: number;
	/** The library's words that the searched words came to, folded: what a view highlights. */
	readonly terms: readonly string[];
};

/** A file that could not be read, with a sentence for the person. */
export type Problem = {
	readonly file: string;
	readonly message: string;
};

/** Leaders named in articles, most articles first. */
export type LeaderCount = {
	readonly name: string;
	readonly nativeName: string | null;
	readonly country: string | null;
	readonly role: string | null;
	readonly first: string | null;
	readonly last: string | null;
	readonly articles: number;
};

/** `date` is a year (`2024`) or a month (`2024-08`). Oldest first. */
export type DateCount = {
	readonly date: string;
	readonly articles: number;
};

/** Everything a view may ask of a folder of articles. */
export type Library = {
	readonly dir: string;
	/** How many articles there are. */
	readonly size: number;
	/** Files that could not be read. */
	readonly problems: readonly Problem[];
	search(query: Query): Result;
	article(id: string): Article | null;
	facts(article: Article): Facts;
	leaders(query: Query): readonly LeaderCount[];
	dates(query: Query, unit: 'year' | 'month'): readonly DateCount[];
};

export const everything: Query = {
	text: '',
	leaders: [],
	dates: [],
	countries: [],
	tags: [],
	sort: null,
	reverse: false,
	limit: null,
};
