import type { Agreement, Facts } from '../agreements/agreement.ts';
import type { Article } from '../article/article.ts';

/** What is asked: one line of the query language, whatever it came from (flags are turned into fields of it). */
export type Query = {
	/** `smrat border gate leader:"to lam" since:2024 -korea`; empty for all. */
	readonly text: string;
	/** `null`: relevance where words are searched, else date. */
	readonly sort: 'date' | 'title' | 'relevance' | null;
	readonly reverse: boolean;
};

/** Rows `from` up to `from + most`, counted from 0. */
export type Page = { readonly from: number; readonly most: number };

/** An article as a list shows it. */
export type Summary = Omit<Article, 'body' | 'captions'> & {
	/** How many instruments it names. */
	readonly papers: number;
	/** How many of them are signed, exchanged, issued or handed over. */
	readonly signed: number;
	readonly commitments: number;
	readonly proposals: number;
};

/** A searched word that was taken for others. */
export type Respelled = { readonly typed: string; readonly meant: readonly string[] };

export type Result = {
	/** In the order asked for: newest first by date, A first by title, best first by relevance. */
	readonly rows: readonly Summary[];
	/** How many there are on all pages. */
	readonly total: number;
	/** Folded words of the library that the searched words came to: what a view highlights. */
	readonly terms: readonly string[];
	readonly respelled: readonly Respelled[];
};

/** A passage of a text with the spans in it that matched. */
export type Snippet = {
	readonly text: string;
	readonly matches: readonly { readonly start: number; readonly end: number }[];
};

export type AgreementRow = {
	/** The article it stands in. */
	readonly article: Pick<Article, 'id' | 'file' | 'title' | 'date'>;
	readonly agreement: Agreement;
	readonly group: Group;
};

/** What rows stand under; without a name where nothing is grouped, or the year is not known. */
export type Group = {
	readonly name: string;
	/** The place of its first row among all, and how many it has. */
	readonly from: number;
	readonly size: number;
};

export type Grouping = 'article' | 'party' | 'country' | 'status' | 'kind' | 'type' | 'year';

/** A file that could not be read, with a sentence for the person. */
export type Problem = { readonly file: string; readonly message: string };

/** A leader named in articles. */
export type LeaderCount = {
	readonly name: string;
	readonly nativeName: string | null;
	readonly country: string | null;
	readonly role: string | null;
	/** Days of the first and the last article. */
	readonly first: string | null;
	readonly last: string | null;
	readonly articles: number;
	/** Papers signed, exchanged, issued or handed over in those articles. */
	readonly papers: number;
};

/** `date` is a year (`2024`) or a month (`2024-08`). Oldest first. */
export type DateCount = {
	readonly date: string;
	readonly articles: number;
	readonly papers: number;
	readonly commitments: number;
};

export type Facet = {
	readonly facet: 'leader' | 'year' | 'country' | 'kind';
	/** Most articles first. */
	readonly values: readonly { readonly value: string; readonly articles: number }[];
};

export type Sums = {
	readonly articles: number;
	readonly words: number;
	readonly counts: readonly {
		readonly group: 'country' | 'kind' | 'type' | 'status';
		readonly name: string;
		readonly count: number;
	}[];
};

/**
 * Everything a view may ask of a folder of articles. All of it answers later: the index may live in a worker, or one day
 * on a server. A query that cannot be read throws a QueryError.
 */
export type Library = {
	readonly dir: string;
	/** How many articles there are. */
	readonly size: number;
	readonly problems: readonly Problem[];
	search(query: Query, page: Page): Promise<Result>;
	/** Where an article stands in what a query finds, from 0; `null` where it does not. */
	position(query: Query, id: string): Promise<number | null>;
	/** The article itself with its facts, read from its file. */
	article(id: string): Promise<{ readonly article: Article; readonly facts: Facts } | null>;
	/** The passage of an article that says most of these folded words; `null` where none of them stands in its body. */
	snippet(id: string, terms: readonly string[]): Promise<Snippet | null>;
	/** Agreements of the articles that a query finds; its fields kind: type: status: party: narrow the agreements too. */
	agreements(
		query: Query,
		grouping: Grouping | null,
		page: Page,
	): Promise<{ readonly rows: readonly AgreementRow[]; readonly total: number }>;
	/**
	 * Leaders of the articles that a query finds, the most named first: those in whose names, countries and offices words
	 * begin as those of `find`, and of them so many; all where `most` is `null`.
	 */
	leaders(
		query: Query,
		find: string,
		most: number | null,
	): Promise<{ readonly rows: readonly LeaderCount[]; readonly total: number }>;
	dates(query: Query, unit: 'year' | 'month'): Promise<readonly DateCount[]>;
	/** What has no date. */
	undated(query: Query): Promise<Omit<DateCount, 'date'>>;
	facets(query: Query): Promise<readonly Facet[]>;
	sums(query: Query): Promise<Sums>;
	/**
	 * Values that complete a field: names of leaders, parties, countries, tags. Those that begin with a text come before
	 * those that have a word which does; the most used first.
	 */
	completions(field: string, begun: string, most: number): Promise<readonly string[]>;
	/**
	 * Takes in what changes in the folder, and calls `changed` each time. Where that comes late or not at all, `problem`
	 * says why, once. What it gives ends it.
	 */
	watch(changed: () => void, problem: (sentence: string) => void): () => void;
	close(): Promise<void>;
};

/** Of which only the total is asked. */
export const noRows: Page = { from: 0, most: 0 };

export const everything: Query = { text: '', sort: null, reverse: false };
