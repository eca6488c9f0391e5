import type { Facts } from './agreement.ts';
import type { FactText } from './fact-text.ts';
import { instruments } from './instruments.ts';
import { tallies } from './tallies.ts';
import { undertakings } from './undertakings.ts';

/** What an article says was signed, undertaken and asked for, in the order of its text. */
export const agreements = (text: FactText): Facts => {
	return {
		agreements: [...instruments(text), ...undertakings(text)].toSorted(
			(a, b) => a.source.start - b.source.start,
		),
		tallies: tallies(text),
	};
};
