import type { Instrument } from './agreement.ts';
import type { Explained } from './explained.ts';

/** One record a paper: what is named again, or first without details and then in full, is told once. */
export const withoutRepeats = (all: readonly Explained<Instrument>[]): readonly Explained<Instrument>[] => {
	const kept: Instrument[] = [];
	for (const one of all.map(({ record }) => record).toSorted((a, b) => fullness(b) - fullness(a))) {
		if (one.list !== null || !kept.some((other, at) => at < enough && repeats(one, other))) kept.push(one);
	}
	const fullest = new Set(kept);
	return all.filter(({ record }) => fullest.has(record));
};
/** No article names more; a text made to be slow is not compared with itself to the end. */
const enough = 200;

/** Items of lists before prose, then what tells most. */
const fullness = ({ list, subject, parties, status }: Instrument): number =>
	(list === null ? 0 : 10_000) +
	(subject?.length ?? 0) +
	parties.length * 20 +
	(status === 'planned' ? 0 : 10);

/** Whether `one` tells no more than `other`, which is at least as full. */
const repeats = (one: Instrument, other: Instrument): boolean => {
	if (one.type !== other.type) return false;
	const sameSentence = one.source.start === other.source.start;
	if (sameSentence && one.title !== other.title) return false;
	const [words, others] = [wordsOf(one.title), wordsOf(other.title)];
	if (words.size === 0) return false;
	let shared = 0;
	for (const word of words) if (others.has(word)) shared++;
	const sameDay = one.date === other.date;
	if (shared === words.size && sameDay && (!sameSentence || one.subject === null)) return true;
	if (one.subject === null && one.parties.length === 0) return false;
	return (
		shared / Math.max(words.size, others.size) >= 0.7 ||
		(one.subject !== null && one.subject === other.subject)
	);
};

const empty = new Set('a an the of on in for to and between with its their new this another by'.split(' '));
const wordsOf = (title: string): ReadonlySet<string> =>
	new Set(
		title
			.toLowerCase()
			.match(/[^\s,.;:()"“”'’]+/g)
			?.filter(word => !empty.has(word)),
	);
