import { sentences } from '../article/sentences.ts';
import type { Instrument, Party, Status } from './agreement.ts';
import type { BodyLine } from './body-lines.ts';
import { type CountryPair, withCountries } from './country-pair.ts';
import type { FactText } from './fact-text.ts';
import { leadingKind, maySpeakOfPapers } from './kinds.ts';
import { type Item, type List, paperLists } from './paper-lists.ts';
import { subjectOf } from './paper-subject.ts';
import { namesOf, partiesIn } from './parties.ts';
import { signingDate } from './signing-date.ts';
import { statusOfPapers } from './signing-verbs.ts';

export type Listed = {
	readonly instruments: readonly Instrument[];
	/** The lines that belong to no list. */
	readonly others: readonly BodyLine[];
};

/** The papers that stand in lists, numbered by list from 1, and the lines that are left. */
export const listedInstruments = (lines: readonly BodyLine[], text: FactText): Listed => {
	const { lists, others } = paperLists(lines, text);
	const instruments = lists
		.filter(({ items }) => items.length > 0)
		.flatMap((list, at) => instrumentsOf(list, at + 1, text));
	return { instruments, others };
};

const instrumentsOf = (list: List, number: number, text: FactText): readonly Instrument[] => {
	const context = list.leadIn.status === null ? (lastTelling(list.above) ?? '') : list.leadIn.text;
	const status: Status = list.leadIn.status ?? statusOfPapers(context) ?? 'signed';
	const date = status === 'planned' ? null : signingDate(context, text);
	const named = list.items.map(item => ({ item, parties: partiesOf(item) }));
	const pair = usualPair(named.map(({ parties }) => parties));
	return named.map(({ item, parties }) => ({
		kind: 'instrument',
		number: item.number,
		list: number,
		type: item.type,
		status,
		title: item.title,
		parties: pair ? withCountries(parties, () => pair) : parties,
		subject: subjectOf(
			/^(?:the )?\p{Lu}/u.test(item.title) && leadingKind(item.title)
				? item.title
				: `Agreement between ${item.title}`,
		),
		date,
		source: {
			text: text.body.slice(item.line.start, item.end),
			start: item.line.start,
			end: item.end,
		},
	}));
};

/** The sentence nearest above that tells what was done with papers. */
const lastTelling = (lines: readonly BodyLine[]): string | null => {
	for (const { text } of lines.toReversed()) {
		if (!maySpeakOfPapers(text)) continue;
		const told = sentences(text)
			.map(({ start, end }) => text.slice(start, end))
			.findLast(sentence => maySpeakOfPapers(sentence) && statusOfPapers(sentence) !== null);
		if (told) return told;
	}
	return null;
};
const partiesOf = ({ title, parties }: Item): readonly Party[] => {
	if (parties.length > 0) return parties;
	return leadingKind(title) || !/ and /.test(title) ? partiesIn(title) : namesOf(title);
};

/** The two countries of a list, in the order in which most of its items name them. */
const usualPair = (all: readonly (readonly Party[])[]): CountryPair | null => {
	const counts = new Map<string, { readonly pair: CountryPair; readonly count: number }>();
	for (const [one, two] of all) {
		if (!one?.country || !two?.country || one.country === two.country) continue;
		const key = `${one.country}|${two.country}`;
		counts.set(key, { pair: [one.country, two.country], count: (counts.get(key)?.count ?? 0) + 1 });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pair ?? null;
};
