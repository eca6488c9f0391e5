import type { Antecedent, Before } from './mentions.ts';

/** What "he" and "it" mean as a text goes on. */
export type Antecedents = {
	/** As far as the text has come. */
	readonly before: Before;
	/** Goes on over a sentence; `after` tells what they mean behind it. */
	readonly goOn: (after: (before: Antecedent) => Antecedent) => void;
};

/**
 * Few sentences ask: those before them are read when one does, and most never are. A function and no getter: an object
 * with getters takes a hidden class of its own in the engine, which kept each article alive until the next full collection.
 */
export const antecedents = (): Antecedents => {
	let known: Antecedent = { person: null, country: null };
	let unread: ((before: Antecedent) => Antecedent)[] = [];
	return {
		before: () => {
			for (const after of unread) known = after(known);
			unread = [];
			return known;
		},
		goOn: after => unread.push(after),
	};
};
