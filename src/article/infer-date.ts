import { iso } from './calendar.ts';
import { datedEvent } from './dated-event.ts';
import { dayOfTalks, inferYear, type Told } from './infer-year.ts';
import { weekdayIn } from './relative-event.ts';

/** A date that no line prints, worked out from the text, with the sentence that proves it. */
export type InferredDate = {
	/** ISO 8601, cut to what is known. */
	readonly date: string;
	readonly evidence: string;
};

/** What is still to come when the article is written. */
const upcoming =
	/\b(?:will|to|upcoming|forthcoming|planned)\b[^.]{0,60}\b(?:visit|pay|travel|arrive|host|hold|meet|attend|embark|welcome|receive)|\b(?:is|are) (?:due|expected|scheduled|set) (?:in|at|to)\b/i;
const past = /\b(?:visited|paid|arrived|held|met|had talks|signed|concluded)\b/;

/** What a text tells last as past says nothing of its own year where it tells of no day. */
const guess = 2;

/**
 * The day of a dateline or of the event that a text without a printed date reports, with its year worked out:
 * the last day of past talks, the month of a visit still to come. `null` where not even a year can be told.
 */
export const inferDate = (body: string, told: Told): InferredDate | null => {
	const { event, datelineDay } = told;
	const own = event?.first.year ?? event?.last.year ?? null;
	const vote = own === null ? inferYear(body, told) : null;
	const year = own ?? vote?.year ?? null;
	const isNews = event !== null || datelineDay !== null || weekdayIn(told.lead) !== null;
	if (year === null || (!isNews && vote !== null && vote.weight <= guess)) return null;
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
		date: dayOfTalks(event, told.lead, year) ?? dated.end,
		evidence: `No date is printed; “${event.sentence}” gives the day, and ${because}.`,
	};
};
