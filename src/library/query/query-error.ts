import type { Mistake } from './query-tree.ts';

/** A query that cannot be read; the message is a sentence for the person, `start` and `end` say where. */
export class QueryError extends Error {
	readonly text: string;
	readonly start: number;
	readonly end: number;

	constructor(text: string, { message, start, end }: Mistake) {
		super(message);
		this.text = text;
		this.start = start;
		this.end = end;
	}
}
