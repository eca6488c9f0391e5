import type { Antecedent } from './mentions.ts';

/** What "he" and "it" mean as a text goes on. */
export type Antecedents = {
	/** As far as the text has come. */
	readonly before: Antecedent;
	/** Goes on over a sentence; `after` tells what they mean behind it. */
	readonly goOn: (after: (before: Antecedent) => Antecedent) => void;
};

/** Few sentences ask: those before them are read when one does, and most never are. */
export const antecedents = (): Antecedents => {
	let known: Antecedent = { person: null, country: null };
	let unread: ((before: Antecedent) => Antecedent)[] = [];
	const read = (): Antecedent => {
		for (const after of unread) known = after(known);
		unread = [];
		return known;
	};
	return {
		before: {
			get person() {
				return read().person;
			},
			get country() {
				return read().country;
			},
		},
		goOn: after => unread.push(after),
	};
};
