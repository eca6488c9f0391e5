import {
	iso,
	laterBy,
	type PrintedDate,
	printedDates,
	weekdayNames,
	weekdayOn,
} from '../article/calendar.ts';
import { sentences } from '../article/sentences.ts';
import type { FactText } from './fact-text.ts';
import { maySpeakOfPapers } from './kinds.ts';
import { statusOfPapers } from './signing-verbs.ts';

/**
 * The day on which the papers of a passage were signed, ISO 8601, cut to what is known: as the passage prints it,
 * else that of the event. `passage` holds no name of a paper, so that a date inside a name does not count;
 * `before` is what the paragraph says before it.
 */
export const signingDate = (passage: string, text: FactText, before = ''): string | null =>
	printedDay(passage, text) ??
	(sameDay.test(passage) ? lastDay(before, text) : null) ??
	spokenDay(passage, text) ??
	(isLong(text)
		? (dayOfVisit(passage, text) ??
			dayInside(lastDay(before, text), text) ??
			(afterTalks.test(passage) ? dayOfTalks(text) : null) ??
			dayOfPapers(text) ??
			dayOfTalks(text) ??
			dayOfLead(text))
		: null) ??
	dayOfEvent(text);

/** "Following the talks, the documents below were exchanged" */
const afterTalks =
	/\b(?:after|following|at the (?:end|close|conclusion) of|on conclusion of|upon the conclusion of|on the (?:sidelines|margins) of)\s(?:[a-z-]+\s){0,4}(?:talks|discussions|negotiations|meetings?|summit|consultations|session)\b/i;

const sameDay = /\b(?:the same|that|this) (?:day|occasion)\b/i;

/** The last day that a text prints. */
const lastDay = (before: string, text: FactText): string | null => {
	const printed = /\d/.test(before) ? printedDates(before).at(-1) : undefined;
	return printed ? isoOf(printed, text) : null;
};

/** An event of several days leaves open on which of them the papers were signed. */
const isLong = ({ event }: FactText): boolean => event !== null && event.start !== event.end;

const dayInside = (day: string | null, { event }: FactText): string | null =>
	day?.length === 10 && event && event.start <= day && day <= event.end ? day : null;

const ofVisit =
	/\b(?:(first|opening)|second|(last|final|closing)) day of (?:\S+ ){1,5}?(?:visit|trip|stay|tour|summit|meeting)\b/;

/** "on the first day of his visit" */
const dayOfVisit = (passage: string, { event }: FactText): string | null => {
	const match = event && ofVisit.exec(passage);
	if (!event || !match) return null;
	if (match[1]) return event.start;
	return match[2] ? event.end : laterBy(event.start, 1);
};

/** The one day of a longer event on which the papers together are said to have been signed. */
const dayOfPapers = (text: FactText): string | null => {
	const known = daysOfPapers.get(text);
	if (known !== undefined) return known;
	const day = readDayOfPapers(text);
	daysOfPapers.set(text, day);
	return day;
};
/** A text is asked for each of its papers. */
const daysOfPapers = new WeakMap<FactText, string | null>();

const readDayOfPapers = (text: FactText): string | null => {
	const days = new Set<string>();
	for (const line of text.body.split('\n').slice(0, mostLinesOfPapers)) {
		if (!maySpeakOfPapers(line)) continue;
		for (const { start, end } of sentences(line)) {
			const sentence = line.slice(start, end);
			if (!maySpeakOfPapers(sentence) || statusOfPapers(sentence) === null) continue;
			const day = dayOfVisit(sentence, text) ?? dayInside(spokenDay(sentence, text), text);
			if (day) days.add(day);
		}
	}
	return days.size === 1 ? ([...days][0] ?? null) : null;
};
const mostLinesOfPapers = 40;

/** The day of a longer event on which the talks were held: the one that the text prints, else the first that it names. */
const dayOfTalks = (text: FactText): string | null => {
	const printed = new Set<string>();
	let spoken: string | null = null;
	for (const line of text.body.split('\n').slice(0, mostLinesOfTalks)) {
		if (!talks.test(line)) continue;
		for (const { start, end } of sentences(line)) {
			const sentence = line.slice(start, end);
			if (!talks.test(sentence)) continue;
			const day = dayInside(lastDay(sentence, text), text);
			if (day) printed.add(day);
			spoken ??= dayInside(spokenDay(sentence, text), text);
		}
	}
	const [only, ...others] = printed;
	return only !== undefined && others.length === 0 ? only : spoken;
};
const mostLinesOfTalks = 60;

/** The day of a longer event of which the first sentence tells. */
const dayOfLead = (text: FactText): string | null =>
	dayInside(spokenDay(text.body.slice(0, sentences(text.body.slice(0, longestLead))[0]?.end), text), text);
const longestLead = 600;
const talks =
	/\b(?:held|holds|had|conducted|wrapped up|concluded)\b[^.;]{0,60}\b(?:talks|discussions|negotiations|meetings?|summit|consultations)\b|\b(?:met|meets) with\b|\b(?:talks|discussions|negotiations|summit|ceremony)\b[^.;]{0,60}\b(?:held|took place)\b/;

const printedDay = (passage: string, text: FactText): string | null => {
	const dates = /\d/.test(passage) ? printedDates(passage) : [];
	// the day, not the days of the visit
	const printed = dates.find(({ first, last }) => first === last) ?? dates[0];
	if (printed) return isoOf(printed, text);
	const month = bareMonth.exec(passage)?.[1];
	const known = text.event?.end ?? text.date;
	if (month && known && /\b(?:last|the previous) year\b/.test(passage))
		return iso(Number(known.slice(0, 4)) - 1, monthNumber(month), null);
	if (month) return withYear(monthNumber(month), null, text);
	const earlier = known && /\b[Ee]arlier this (year|month)\b/.exec(passage)?.[1];
	if (known && earlier) return known.slice(0, earlier === 'year' ? 4 : 7);
	const year = /\b[Ii]n (?<year>(?:19|20)\d\d)\b/.exec(passage)?.groups?.year;
	if (year !== undefined && known && year > known.slice(0, 4)) return null;
	return year ?? (known && /\blast year\b/.test(passage) ? String(Number(known.slice(0, 4)) - 1) : null);
};

const isoOf = ({ first, last }: PrintedDate, text: FactText): string | null => {
	const oneDay = first.day === last.day && first.month === last.month;
	const day = oneDay ? first.day : null;
	return first.year === null ? withYear(first.month, day, text) : iso(first.year, first.month, day);
};

const bareMonth =
	/\b(?:[Ii]n|[Ll]ast|[Tt]his) (?:(?:early|late|mid-?) ?)?(January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const months = 'january february march april may june july august september october november december'.split(
	' ',
);
const monthNumber = (name: string): number => months.indexOf(name.toLowerCase()) + 1;

/** A day without its year lies in the year of the article, or in the one before where it would be still to come. */
const withYear = (month: number, day: number | null, { date, event }: FactText): string | null => {
	const known = event && date && date.length === 10 && date > event.end ? date : (event?.end ?? date);
	if (!known) return null;
	const year = Number(known.slice(0, 4));
	const here = iso(year, month, day);
	return here.slice(0, known.length) > known.slice(0, here.length) ? iso(year - 1, month, day) : here;
};

/** "today", "on Monday": by the day of publication, or by the days of the event. */
const spokenDay = (passage: string, { date, event }: FactText): string | null => {
	const published = date?.length === 10 ? date : null;
	const word =
		/\b(?:[Tt]oday|[Yy]esterday|[Tt]his (?:morning|afternoon|evening)|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/.exec(
			passage,
		)?.[0];
	if (!word) return null;
	if (/today|this/i.test(word)) return published;
	if (/yesterday/i.test(word)) return published && laterBy(published, -1);
	const weekday = weekdayNames.indexOf(word.slice(0, 3).toLowerCase());
	if (event) {
		for (let day = event.start; day <= event.end; day = laterBy(day, 1)) if (isOn(day, weekday)) return day;
	}
	if (!published) return null;
	for (let back = 0; back < 7; back++) {
		const day = laterBy(published, -back);
		if (isOn(day, weekday)) return day;
	}
	return null;
};

const isOn = (day: string, weekday: number): boolean => {
	const [year, month, date] = day.split('-').map(Number);
	return year !== undefined && weekdayOn(year, month ?? 1, date ?? 1) === weekday;
};

/** One day, or the month or the year that holds all days of a longer event; `null` while the event is still to come. */
const dayOfEvent = ({ event, date, body }: FactText): string | null => {
	if (!event || (date !== null && event.start.slice(0, date.length) > date) || isAhead(body)) return null;
	if (event.start === event.end) return event.start;
	const sameMonth = event.start.slice(0, 7) === event.end.slice(0, 7);
	return sameMonth ? event.start.slice(0, 7) : null;
};

/** The article announces the visit that it dates. */
const isAhead = (body: string): boolean =>
	/\b(?:will|is (?:scheduled|expected|set|due) to) (?:pay|make|begin|start|visit|travel|embark)\b/.test(
		body.slice(0, 500),
	);
