import { wordsOf } from '../people/words.ts';
import type { Instrument } from './agreement.ts';
import { bodyLines } from './body-lines.ts';
import { countryPairs, withCountries } from './country-pair.ts';
import type { Explained } from './explained.ts';
import type { FactText } from './fact-text.ts';
import { nounsOfPapers } from './kinds.ts';
import { listedInstruments } from './listed-instruments.ts';
import { proseInstruments } from './prose-instruments.ts';
import { withoutRepeats } from './repeats.ts';

/** The papers that an article tells to be signed, exchanged, announced, issued, handed over or planned, in its order. */
export const instruments = (text: FactText): readonly Instrument[] =>
	explainedInstruments(text).map(({ record }) => record);

/** The same papers, each with the rule that found it: `signed: “inked”`, `exchanged: listed under “… were exchanged:”`. */
export const explainedInstruments = (text: FactText): readonly Explained<Instrument>[] => {
	const nouns = nounsOfPapers(wordsOf(text.body));
	if (nouns.length === 0) return [];
	const lines = bodyLines(text.body, nouns).slice(0, mostLines);
	const { instruments: listed, others } = listedInstruments(lines, text);
	const told = withoutRepeats([...listed, ...proseInstruments(others, text)]).filter(
		({ record }) => isBetweenStates(record, text) && !isHistory(record, text),
	);
	const pairs = countryPairs(text);
	return told
		.map(({ record, rule }) => ({
			rule,
			record: {
				...record,
				// a bare year is no day of signing
				date: record.date?.length === 4 ? null : record.date,
				parties: withCountries(record.parties, () => pairs(record.source.start)),
			},
		}))
		.toSorted((a, b) => a.record.source.start - b.record.source.start);
};

/** No article has more; a text made to be slow is not read to the end. */
const mostLines = 5_000;

/** A contract in an article that names no holder of an office is one of firms or clubs. */
const isBetweenStates = ({ type }: Instrument, { leaders }: FactText): boolean =>
	type !== 'contract' || leaders.length > 0;

/** A paper signed years before the article belongs to the background. */
const isHistory = ({ date }: Instrument, { event, date: published }: FactText): boolean => {
	const now = event?.end ?? published;
	return date !== null && now !== null && Number(now.slice(0, 4)) - Number(date.slice(0, 4)) > longestMemory;
};
const longestMemory = 9;
