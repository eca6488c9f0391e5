import type { Article } from '../article/article.ts';
import type { Facts } from './agreement.ts';

/** A first version: numbered papers and sentences with "agreed to" or "proposed". */
export const agreements = ({ body }: Pick<Article, 'body' | 'leaders' | 'event' | 'date'>): Facts => {
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
	const commitments = [...body.matchAll(/[A-Z][^.\n]* agreed to ([^.\n]*)\./g)].map(match => ({
		kind: 'commitment' as const,
		actors: [],
		force: 'agreed' as const,
		actions: [match[1] ?? ''],
		source: source(match),
	}));
	const proposals = [...body.matchAll(/[A-Z][^.\n]* proposed ([^.\n]*)\./g)].map(match => ({
		kind: 'proposal' as const,
		by: { leader: null, country: null },
		actions: [match[1] ?? ''],
		source: source(match),
	}));
	return {
		agreements: [...papers, ...commitments, ...proposals].toSorted((a, b) => a.source.start - b.source.start),
		tallies: [],
	};
};
