import type { Leader } from '../people/leader.ts';

/** Where a fact stands: `text` is exactly `body.slice(start, end)`, in UTF-16 units as JavaScript counts. */
export type Source = {
	readonly text: string;
	readonly start: number;
	readonly end: number;
};

/** First and last day, ISO 8601. */
export type Event = {
	readonly start: string;
	readonly end: string;
};

/** One article, cleaned. `null` means that the text does not say. */
export type Article = {
	/** Path below the library without its extension, `/`-separated; for a text from elsewhere its file name. */
	readonly id: string;
	/** Path as it was given, `-` for standard input. */
	readonly file: string;
	readonly title: string;
	/** `derived`: the text has no headline, and the title is its first sentence. */
	readonly titleSource: 'stated' | 'derived';
	/** Day of publication, ISO 8601, cut to what is known: `2024-08-21`, `2022-10`. */
	readonly date: string | null;
	readonly dateSource: 'stated' | 'inferred' | 'none';
	/** Why this date, when it is inferred. */
	readonly dateEvidence: string | null;
	readonly event: Event | null;
	readonly place: string | null;
	readonly agency: string | null;
	/** Where it came from: a web address or the name of an outlet. */
	readonly source: string | null;
	/** ISO 639-1. */
	readonly language: string;
	readonly tags: readonly string[];
	readonly leaders: readonly Leader[];
	/** Markdown. Offsets of facts point into it. */
	readonly body: string;
	readonly captions: readonly string[];
	readonly words: number;
};
