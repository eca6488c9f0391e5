import { monthNames } from './date-forms.ts';

/** The latest moment that a text tells as past. `month` is the last one that is over, 12 for a whole year, 0 where it is not told. */
export type Moment = { readonly year: number; readonly month: number; readonly quote: string };

export const latestMoment = (text: string): Moment | null => {
	let last: Moment | null = null;
	for (const match of text.matchAll(told)) {
		const year = Number(match[2]);
		if (year < (last?.year ?? 0)) continue;
		const before = text.slice(Math.max(0, match.index - 60), match.index);
		if (notPast.test(before.slice(-50)) || toDo.test(before.slice(-20)) || began.test(before)) continue;
		if (!match[1] && signedThen.test(before)) continue;
		const month = monthTold(match, before);
		if (year > (last?.year ?? 0) || month > (last?.month ?? 0)) last = { year, month, quote: quote(match) };
	}
	return last;
};

/** "in July 2022" · "of 2023" · "in the first ten months of 2024" */
const told = new RegExp(
	`\\b(?:in|of|on|last|late|throughout) (?:the year |(?:(?:early|late|mid)[ -]?)?(?:(${monthNames.join('|')})[ ,]*)?(?:of )?(?:\\d{1,2},? )?)?((?:19|20)\\d\\d)(?![-–—]\\d)\\b`,
	'gi',
);
/** Words before a year that put it into the future, or into a name. */
const notPast =
	/\bwill\b[^.]{0,80}\b(?:in|for) $|\b(?:will|target|vision|agenda|plan|goals?|hosts?|hosting|period|strategy|next|upcoming|scheduled)\b[^.]{0,40}$|\b(?:by|until|towards?|through|beginning|from|as)\b[^.]{0,16}$/i;
/** "to raise trade in 2026", but not "the visit to Peru in 2024" */
const toDo = /\b[Tt]o (?![A-Z])[^.]{0,15}$|\b[Tt]o $/;
/** What began long ago says nothing of the day. */
const began =
	/\b(?:established|founded|founding|set up|born|independence|adopted|Treaty|Agreement|Convention|UNCLOS)\b[^.]{0,40}$/;
/** Nor does a bare year in which something was signed or begun: "based on the agreement reached in 2015". */
const signedThen =
	/\b(?:signed|reached|concluded|inked|ratified|approved|launched|introduced)\b[^.,]{0,24}$/i;
/** Figures of a whole year are known when it is over. */
const figures =
	/\b(?:trade|turnover|exports?|imports?|volume|tourists?|visitors|arrivals|GDP|output|most|whole|full year|throughout)\b[^.]*$/i;
const firstMonths = /\bfirst (\w+) months of $/i;
const counts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const monthTold = (match: RegExpMatchArray, before: string): number => {
	if (match[1]) return monthNames.findIndex(name => name.toLowerCase() === match[1]?.toLowerCase()) + 1;
	const first = firstMonths.exec(`${before}of `)?.[1];
	if (first) return Math.max(0, counts.indexOf(first.toLowerCase()));
	return figures.test(`${before}${match[0].replace(/\d+$/, '')}`) || /^throughout|the year/i.test(match[0])
		? 12
		: 0;
};

const quote = (match: RegExpMatchArray): string => `“${match[0].replace(/\s+/g, ' ').trim()}”`;
