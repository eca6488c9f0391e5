import { iso, type PrintedDate, type PrintedDay, weekdayOn } from './calendar.ts';
import { datedEvent, type ReportedEvent } from './event.ts';
import { weekdayIn } from './relative-event.ts';
import { clues } from './year-clues.ts';

/** A date that no line prints, worked out from the text, with the sentence that proves it. */
export type InferredDate = {
	/** ISO 8601, cut to what is known. */
	readonly date: string;
	readonly evidence: string;
};

/** What the text says of the day, without its year. */
type Told = {
	readonly lead: readonly string[];
	readonly event: ReportedEvent | null;
	readonly datelineDay: PrintedDate | null;
};

/** What is still to come when the article is written. */
const upcoming =
	/\b(?:will|to|upcoming|forthcoming|planned)\b[^.]{0,60}\b(?:visit|pay|travel|arrive|host|hold|meet|attend|embark|welcome|receive)|\b(?:is|are) (?:due|expected|scheduled|set) (?:in|at|to)\b/i;
const past = /\b(?:visited|paid|arrived|held|met|signed|concluded)\b/;

/**
 * The day of a dateline or of the event that a text without a printed date reports, with its year worked out:
 * the last day of past talks, the month of a visit still to come. `null` where not even a year can be told.
 */
export const inferDate = (body: string, told: Told): InferredDate | null => {
	const { event, datelineDay } = told;
	const own = event?.first.year ?? event?.last.year ?? null;
	const vote = own === null ? inferredYear(body, told) : null;
	const year = own ?? vote?.year ?? null;
	if (year === null) return null;
	const because = vote?.evidence ?? `“${event?.sentence ?? ''}” prints the year`;
	if (datelineDay && datelineDay.first.day !== null)
		return {
			date: iso(year, datelineDay.first.month, datelineDay.first.day),
			evidence: `The dateline gives the day without a year; ${because}.`,
		};
	const dated = event ? datedEvent(event, null, year) : null;
	if (!event || !dated) return { date: iso(year, null, null), evidence: `No date is printed; ${because}.` };
	if (upcoming.test(event.sentence) && !past.test(event.sentence))
		return {
			date: dated.start.slice(0, 7),
			evidence: `No date is printed; what “${event.sentence}” tells is still to come, and ${because}.`,
		};
	return {
		date: dated.end,
		evidence: `No date is printed; “${event.sentence}” gives the day, and ${because}.`,
	};
};

type Vote = { readonly year: number; readonly weight: number; readonly evidence: string };

const enough = 2;
const weekdayFits = 4;

/** The year that most of the clues agree on, the later one where they are even. */
const inferredYear = (body: string, told: Told): Vote | null => {
	const votes = votesOf(body, told.datelineDay?.first.month ?? told.event?.first.month ?? null);
	const totals = new Map<number, number>();
	for (const { year, weight } of votes) totals.set(year, (totals.get(year) ?? 0) + weight);
	for (const [year, weight] of totals) {
		if (falls(year, told)) totals.set(year, weight + weekdayFits);
	}
	const [best] = [...totals].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
	if (!best || best[1] < enough) return null;
	const ofBest = votes.filter(({ year }) => year === best[0]);
	return ofBest.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
};

/** Whether the day falls on its weekday in a year: "Friday, April 19", or a dateline of the day and "on Friday". */
const falls = (year: number, { lead, event, datelineDay }: Told): boolean => {
	const on = ({ month, day }: PrintedDay, weekday: number | null) =>
		day !== null && weekday !== null && weekdayOn(year, month, day) === weekday;
	if (event && event.weekday !== null) return on(event.first, event.weekday);
	return on(datelineDay?.first ?? event?.first ?? { year, month: 1, day: null }, weekdayIn(lead));
};

const votesOf = (body: string, month: number | null): readonly Vote[] => {
	const text = body
		.split('\n')
		.filter(paragraph => mayDate.test(paragraph))
		.join('\n');
	const votes: Vote[] = [];
	for (const clue of clues) {
		if (!text.includes(clue.hint)) continue;
		for (const match of text.matchAll(clue.pattern)) {
			const year = clue.year(match);
			if (year >= earliest && year <= latest)
				votes.push({ year, weight: clue.weight, evidence: clue.why(quote(match), year) });
		}
	}
	return [...votes, ...weakVotes(text, month)];
};

/** Cheap to see: no other paragraph can give a year away. */
const mayDate = /(?:1[89]|20)\d\d|anniversary|\d years/;
const earliest = 1945;
const latest = 2100;
const quote = (match: RegExpMatchArray): string => `“${match[0].replace(/\s+/g, ' ').trim()}”`;

/** "in July 2022" · "of 2023" · "in the first ten months of 2024" */
const told =
	/\b(?:in|of|since|on|last|late|throughout) (?:the year |(?:early|late|mid-?|(January|February|March|April|May|June|July|August|September|October|November|December))[ ,]*(?:of )?(?:\d{1,2},? )?)?((?:19|20)\d\d)(?![-–—]\d)\b/gi;
/** Words before a year that put it into the future, or into a name. */
const notPast =
	/\b(?:will|target|vision|agenda|plan|goals?|hosts?|hosting|period|strategy|next|upcoming|scheduled)\b[^.]{0,40}$|\b(?:by|until|towards?|through|to|beginning|from|as)\b[^.]{0,16}$/i;
/** Figures of a whole year are known when it is over. */
const figures =
	/\b(?:trade|turnover|exports?|imports?|volume|tourists?|visitors|arrivals|GDP|output|most|whole|full year|throughout)\b[^.]*$/i;
const firstMonths = /\bfirst (\w+) months of $/i;
/** "last year … down 17 percent from 2022" */
const beforeLastYear =
	/\blast year\b[^.]{0,80}(?:\.\d[^.]{0,60}){0,2}\b(?:from|than in|compared (?:with|to)|against(?: \S+ \S+)? in) ((?:19|20)\d\d)\b/g;
/** "a programme for 2026-2027" */
const spans = /\bfor (?:the )?(?:period |years )?(?:of )?(20\d\d) ?[-–—] ?(20\d\d)\b/g;

const monthNames =
	'january february march april may june july august september october november december'.split(' ');
const counts = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The latest moment that a text tells as past. `month` is the last one that is over, 12 for a whole year, 0 where it is not told. */
type Moment = { readonly year: number; readonly month: number; readonly quote: string };

const latestMoment = (text: string): Moment | null => {
	let last: Moment | null = null;
	for (const match of text.matchAll(told)) {
		const year = Number(match[2]);
		if (year < (last?.year ?? earliest) || year > latest) continue;
		const before = text.slice(Math.max(0, match.index - 60), match.index);
		if (notPast.test(before.slice(-50))) continue;
		const month = monthTold(match, before);
		if (year > (last?.year ?? 0) || month > (last?.month ?? 0)) last = { year, month, quote: quote(match) };
	}
	return last;
};

const monthTold = (match: RegExpMatchArray, before: string): number => {
	if (match[1]) return monthNames.indexOf(match[1].toLowerCase()) + 1;
	const first = firstMonths.exec(`${before}of `)?.[1];
	if (first) return Math.max(0, counts.indexOf(first.toLowerCase()));
	return figures.test(`${before}${match[0].replace(/\d+$/, '')}`) || /^throughout|the year/i.test(match[0])
		? 12
		: 0;
};

/**
 * What is reported comes after all that the text tells as past: its year is the first in which its month does. A
 * programme begins in the year of its signing or in the next. Clues that say more outweigh both.
 */
const weakVotes = (text: string, month: number | null): readonly Vote[] => {
	const votes: Vote[] = [];
	const last = latestMoment(text);
	if (last) {
		const year = last.year + (last.month === 12 || (month !== null && month < last.month) ? 1 : 0);
		const evidence = `the latest that the text tells as past is ${last.quote}`;
		// Of its own year an article says "this year", or names the month.
		const next = last.month === 0 ? 1.5 : 0.5;
		votes.push(
			{ year, weight: enough, evidence },
			{ year: year + 1, weight: next, evidence },
			{ year: year - 1, weight: 0.25, evidence },
		);
	}
	for (const match of text.matchAll(beforeLastYear)) {
		const year = Number(match[1]) + 2;
		votes.push({ year, weight: 4, evidence: `${quote(match)} makes ${year} the year of the article` });
	}
	for (const match of text.matchAll(spans)) {
		const year = Number(match[1]);
		if (last && (year < last.year || year > last.year + 1)) continue;
		const evidence = `${quote(match)} begins in ${year}`;
		votes.push({ year, weight: 1.5, evidence }, { year: year - 1, weight: 0.5, evidence });
	}
	return votes;
};
