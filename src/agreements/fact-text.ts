import type { Event } from '../article/article.ts';
import type { Leader } from '../people/leader.ts';

/** What facts are read from: an article's text, with what is already known of it. */
export type FactText = {
	readonly title: string;
	readonly body: string;
	readonly date: string | null;
	readonly event: Event | null;
	readonly place: string | null;
	readonly leaders: readonly Leader[];
};
