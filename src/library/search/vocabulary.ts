import type { DatabaseSync } from 'node:sqlite';
import { forgiven, likeLetters, nearest } from '../spelling.ts';

/** The words of a library, with how many articles have each. */
export type Vocabulary = {
	/** 0 for a word that stands nowhere. */
	docs(word: string): number;
	/** Whether anything has the words of an expression of FTS5. */
	stands(expression: string): boolean;
	/** Words that begin so, the most frequent first. */
	begun(beginning: string, longest: number, most: number): readonly string[];
	/** The words that are nearest to one that stands nowhere; none when all are too far. */
	near(word: string): Promise<readonly string[]>;
};

/** Behind all that can follow a beginning. */
const last = '\uDBFF\uDFFF';

export const vocabulary = (db: DatabaseSync): Vocabulary => {
	const count = db.prepare('SELECT docs FROM words WHERE word = ?');
	// Articles that are gone leave their words behind.
	const found = db.prepare('SELECT 1 FROM texts WHERE texts MATCH ? LIMIT 1');
	const stands = (expression: string) => found.get(expression) !== undefined;
	const beginning = db.prepare(
		'SELECT word FROM words WHERE word >= ? AND word < ? AND length <= ? ORDER BY docs DESC LIMIT ?',
	);
	const byInitial = db.prepare('SELECT word FROM words WHERE initial = ? AND length BETWEEN ? AND ?');
	const byTail = db.prepare('SELECT word FROM words WHERE substr(word, 2, 2) = ? AND length BETWEEN ? AND ?');
	byInitial.setReturnArrays(true);
	byTail.setReturnArrays(true);

	const docs = (word: string): number => {
		const counted = Number(count.get(word)?.docs ?? 0);
		return counted > 0 && counted < 50 && !stands(`"${word}"`) ? 0 : counted;
	};
	/** Words of about the length whose first letter is the typed one, the one typed second, or any before the letters typed. */
	const candidates = (typed: string, wrong: number): ReadonlySet<string> => {
		const [shortest, longest] = [typed.length - wrong, typed.length + wrong];
		const found = new Set<string>();
		const add = (rows: unknown) => {
			for (const [word] of rows as readonly (readonly [string])[]) {
				if (likeLetters(typed, word, wrong)) found.add(word);
			}
		};
		for (const initial of new Set(typed.slice(0, 2))) add(byInitial.all(initial, shortest, longest));
		for (const tail of new Set([typed.slice(1, 3), typed.slice(0, 2)]))
			add(byTail.all(tail, shortest, longest));
		return found;
	};

	return {
		docs,
		stands,
		begun: (text, longest, most) =>
			beginning.all(text, text + last, longest, most).map(({ word }) => String(word)),
		near: async word => {
			const wrong = forgiven(word);
			if (wrong === 0) return [];
			const likely = candidates(word, wrong);
			const found = (await nearest(word, [...likely])).filter(real => docs(real) > 0);
			return found.toSorted((a, b) => docs(b) - docs(a)).slice(0, 6);
		},
	};
};
