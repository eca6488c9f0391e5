import type { Facts } from './agreement.ts';
import type { FactText } from './fact-text.ts';
import { undertakings } from './undertakings.ts';

/** What an article says was signed, undertaken and asked for, in the order of its text. */
export const agreements = (text: FactText): Facts => {
	const { body } = text;
	const source = (match: RegExpExecArray) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
	});
	const papers = [...body.matchAll(/^\s*(\d+)\. (Memorandum|Protocol|Agreement)[^\n]*/gm)].map(match => ({
		kind: 'instrument' as const,
		number: Number(match[1]),
		list: 1,
		type: 'agreement' as const,
		status: 'signed' as const,
		title: match[0].replace(/^\s*\d+\. /, '').replace(/\.$/, ''),
		parties: [],
		subject: null,
		date: null,
		source: source(match),
	}));
	return {
		agreements: [...papers, ...undertakings(text)].toSorted((a, b) => a.source.start - b.source.start),
		tallies: [],
	};
};
