import type { Agreement, Facts, Tally } from './agreement.ts';
import type { Explained } from './explained.ts';
import type { FactText } from './fact-text.ts';
import { explainedInstruments, instruments } from './instruments.ts';
import { explainedTallies, tallies } from './tallies.ts';
import { explainedUndertakings, undertakings } from './undertakings.ts';

/** What an article says was signed, undertaken and asked for, in the order of its text. */
export const agreements = (text: FactText): Facts => ({
	agreements: [...instruments(text), ...undertakings(text)].toSorted(
		(a, b) => a.source.start - b.source.start,
	),
	tallies: tallies(text),
});

/** All of it, each record with the rule that found it, in the order of the text. */
export const explainedFacts = (text: FactText): readonly Explained<Agreement | Tally>[] =>
	[...explainedInstruments(text), ...explainedUndertakings(text), ...explainedTallies(text)].toSorted(
		(a, b) => a.record.source.start - b.record.source.start,
	);
