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
	/\b(?:will|to|is (?:due|set|scheduled|expected) to|upcoming)\b[^.]{0,60}\b(?:visit|pay|travel|arrive|host|hold|meet|attend|embark|welcome|receive)/i;
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
	const votes = votesOf(body);
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

const votesOf = (body: string): readonly Vote[] => {
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
	return [...votes, ...weakVotes(text)];
};

/** Cheap to see: no other paragraph can give a year away. */
const mayDate = /(?:1[89]|20)\d\d|anniversary|\d years/;
const earliest = 1945;
const latest = 2100;
const quote = (match: RegExpMatchArray): string => `“${match[0].replace(/\s+/g, ' ').trim()}”`;

/** "in July 2022", "of 2023" */
const told =
	/\b(?:in|of|since|on|last|late) (?:(?:early|late|mid-?|January|February|March|April|May|June|July|August|September|October|November|December)[ ,]*(?:\d{1,2},? )?)?((?:19|20)\d\d)(?![-–—]\d)\b/gi;
/** Words before a year that put it into the future, or into a name. */
const notPast =
	/\b(?:will|by|until|towards?|through|target|vision|agenda|plan|goals?|hosts?|hosting|period|strategy|to|next|upcoming|scheduled|beginning|from|as)\b[^.]{0,40}$/i;
/** "a programme for 2026-2027" */
const spans = /\bfor (?:the )?(?:period |years )?(?:of )?(20\d\d) ?[-–—] ?(20\d\d)\b/g;

/**
 * An article is not older than the latest year that it tells as past, and a programme begins in the year of its
 * signing or in the next. Neither proves a year alone, but both together do, or with a weekday.
 */
const weakVotes = (text: string): readonly Vote[] => {
	let last: Vote | null = null;
	for (const match of text.matchAll(told)) {
		const year = Number(match[1]);
		if (year <= (last?.year ?? earliest) || year > latest) continue;
		if (notPast.test(text.slice(Math.max(0, match.index - 50), match.index))) continue;
		last = {
			year,
			weight: 1,
			evidence: `the latest year that the text tells as past is ${year} (${quote(match)})`,
		};
	}
	const votes: Vote[] = last ? [last, { ...last, year: last.year + 1, weight: 0.5 }] : [];
	for (const match of text.matchAll(spans)) {
		const year = Number(match[1]);
		if (last && (year < last.year || year > last.year + 1)) continue;
		const evidence = `${quote(match)} begins in ${year}`;
		votes.push({ year, weight: 1.5, evidence }, { year: year - 1, weight: 0.5, evidence });
	}
	return votes;
};
