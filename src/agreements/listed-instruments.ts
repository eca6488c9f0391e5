import { sentences } from '../article/sentences.ts';
import type { Instrument, Party, Status } from './agreement.ts';
import type { BodyLine } from './body-lines.ts';
import { type CountryPair, withCountries } from './country-pair.ts';
import type { Explained } from './explained.ts';
import type { FactText } from './fact-text.ts';
import { leadingKind, maySpeakOfPapers } from './kinds.ts';
import { lastWords } from './last-words.ts';
import { type Item, type List, paperLists } from './paper-lists.ts';
import { subjectOf } from './paper-subject.ts';
import { namesOf, partiesIn } from './parties.ts';
import { signingDate } from './signing-date.ts';
import { statusOfPapers } from './signing-verbs.ts';

export type Listed = {
	readonly instruments: readonly Explained<Instrument>[];
	/** The lines that belong to no list. */
	readonly others: readonly BodyLine[];
};

/** The papers that stand in lists, numbered by list from 1, and the lines that are left. */
export const listedInstruments = (lines: readonly BodyLine[], text: FactText): Listed => {
	const { lists, others } = paperLists(lines, text);
	let before = '';
	const instruments = lists
		.filter(({ items }) => items.length > 0)
		.flatMap((list, at) => {
			const context = contextOf(list);
			// "They also announced the following:" goes on from the list before
			const dated = /\balso\b/.test(list.leadIn.text) ? `${before} ${context}` : context;
			before = dated;
			return instrumentsOf(list, at + 1, context, dated, text);
		});
	return { instruments, others };
};

/** What is told of the papers of a list: over it, or in the lines above. */
const contextOf = ({ leadIn, above }: List): string =>
	leadIn.status === null ? (lastTelling(above) ?? '') : leadIn.text;

const instrumentsOf = (
	list: List,
	number: number,
	context: string,
	dated: string,
	text: FactText,
): readonly Explained<Instrument>[] => {
	const status: Status = list.leadIn.status ?? statusOfPapers(context) ?? 'signed';
	const date = status === 'planned' ? null : signingDate(dated, text);
	const named = list.items.map(item => ({ item, parties: partiesOf(item) }));
	const pair = usualPair(named.map(({ parties }) => parties));
	const rule = ruleOf(list.leadIn.text || context, status);
	return named.map(({ item, parties }) => ({
		rule,
		record: {
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
		},
	}));
};

/** `signed: listed under “… were signed:”` */
const ruleOf = (above: string, status: Status): string =>
	above === ''
		? `${status}: in a list that nothing leads to`
		: `${status}: listed under “${lastWords(above)}”`;

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
