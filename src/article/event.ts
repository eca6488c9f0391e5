import type { Event } from './article.ts';
import {
	daysBetween,
	iso,
	laterBy,
	type PrintedDate,
	type PrintedDay,
	printedDates,
	weekdayNames,
} from './calendar.ts';
import { sentences } from './sentences.ts';

/** What an article reports on: a noun or a verb of meeting, visiting, signing. */
const occasion =
	/\b(?:visit(?:s|ed|ing)?|talks?|meet(?:s|ing|ings)?|met|summit|conference|session|forum|ceremony|signed|signing|sign|held|holds|hold|call|phone|telephone|spoke|arriv(?:ed|es|ing|al)|welcom(?:ed|es|ing)|received|host(?:ed|s|ing)?|trip|tour|travel(?:l?ed|s)?|dialogue|consultations?|inked|exchanged|issued|concluded|paid|pay)\b/i;

/** What is recalled, not reported. */
const recalled =
	/\b(?:anniversary|since|founded|founding|established|establishment|last (?:year|month|week)|earlier this (?:year|month)|previous(?:ly)?|as of|by the end of|until|ago|born|history)\b/i;

/** "a three-day visit" that begins on the printed day. */
const duration = /\b(two|three|four|five|six|seven|[2-7])[- ]day\b/i;
const begins =
	/\b(?:from|begin(?:s|ning|ing)?|began|start(?:s|ing|ed)?|arriv(?:ed|es|ing|al)|kick(?:s|ed)? off|embark(?:s|ed)?|on)\b[^.]{0,60}$/i;
const numberWords = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven'];

const relativeDay =
	/\b(?:on |this |last )?(?:(today|yesterday|tomorrow)|((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day))\b/;

/** How far, in days, a report stands from what it reports. */
const nearest = 45;

export type ReportedEvent = {
	/** Days without a year yet, as the text prints them. */
	readonly first: PrintedDay;
	readonly last: PrintedDay;
	readonly weekday: number | null;
	/** The sentence that says so. */
	readonly sentence: string;
	/** Days that a "three-day visit" goes on after the printed one. */
	readonly goesOn: number;
};

/** The days that the first paragraphs of a report tell of, or `null`; the year may be missing. */
export const reportedEvent = (text: string): ReportedEvent | null => {
	for (const sentence of leadSentences(text)) {
		if (!occasion.test(sentence)) continue;
		const date = printedDates(sentence).find(
			one => one.first.day !== null && !recalled.test(around(sentence, one)),
		);
		if (date)
			return (
				wholeVisit(text, date) ?? {
					first: date.first,
					last: date.last,
					weekday: date.weekday,
					sentence: sentence.trim(),
					goesOn: daysMore(sentence, date),
				}
			);
	}
	return null;
};

/** The event in the year given by the day of publication, or by itself. */
export const datedEvent = (
	event: ReportedEvent,
	published: string | null,
	year: number | null,
): Event | null => {
	const own = event.first.year ?? event.last.year;
	const reference = own ?? (published ? nearestYear(event.first, published) : year);
	if (reference === null || event.first.day === null || event.last.day === null) return null;
	const start = iso(event.first.year ?? reference, event.first.month, event.first.day);
	const wraps = event.last.month < event.first.month ? 1 : 0;
	const end = iso(event.last.year ?? reference + wraps, event.last.month, event.last.day);
	if (published && published.length === 10 && Math.abs(daysBetween(published, start)) > nearest) return null;
	return { start, end: event.goesOn > 0 && start === end ? laterBy(end, event.goesOn) : end };
};

/** An event told by "today" or "on Tuesday" in the lead of an article whose day is known. */
export const eventByWeekday = (body: string, published: string): Event | null => {
	for (const sentence of leadSentences(body).slice(0, 3)) {
		const match = relativeDay.exec(sentence);
		if (!match || !occasion.test(sentence)) continue;
		const day = match[1]
			? laterBy(published, ['yesterday', 'today', 'tomorrow'].indexOf(match[1]) - 1)
			: lastWeekday(match[2] ?? '', published);
		return { start: day, end: day };
	}
	return null;
};

const visitSpan = /\b(?:visit|tour|trip|summit|stay)\b[^.]{0,80}\bfrom (?=.{0,12}\d)/g;

/** The span of the visit that the first printed day belongs to, where a later sentence gives it. */
const wholeVisit = (text: string, { first, last, weekday }: PrintedDate): ReportedEvent | null => {
	if (first !== last || first.day === null) return null;
	for (const match of text.matchAll(visitSpan)) {
		const [span] = printedDates(
			text.slice(match.index + match[0].length, match.index + match[0].length + 45),
		);
		if (
			!span ||
			span.start > 4 ||
			span.first === span.last ||
			span.first.day === null ||
			span.last.day === null
		)
			continue;
		const inside =
			span.first.month === first.month &&
			span.first.day <= first.day &&
			(span.last.month !== first.month || span.last.day >= first.day);
		if (inside) return { first: span.first, last: span.last, weekday, sentence: match[0], goesOn: 0 };
	}
	return null;
};

const lastWeekday = (name: string, published: string): string => {
	const wanted = weekdayNames.indexOf(name.slice(0, 3).toLowerCase());
	const back = (new Date(`${published}T00:00:00Z`).getUTCDay() - wanted + 7) % 7;
	return laterBy(published, -back);
};

/** The first sentences, enough to hold the day of what is reported. */
const leadSentences = (text: string): readonly string[] => {
	const lead = text.slice(0, 2500);
	return sentences(lead)
		.slice(0, 10)
		.map(({ start, end }) => lead.slice(start, end));
};

const around = (sentence: string, date: PrintedDate): string =>
	sentence.slice(Math.max(0, date.start - 60), date.end + 15);

const daysMore = (sentence: string, date: PrintedDate): number => {
	if (date.first !== date.last) return 0;
	const match = duration.exec(sentence);
	if (!match || !begins.test(sentence.slice(0, date.start))) return 0;
	if (!/\b(?:from|begin|began|start|arriv|kick|embark)/i.test(sentence)) return 0;
	const count = match[1] ?? '';
	return (Number(count) || numberWords.indexOf(count.toLowerCase())) - 1;
};

const nearestYear = (day: PrintedDay, published: string): number => {
	const year = Number(published.slice(0, 4));
	if (published.length < 10 || day.day === null) return year;
	const distance = (candidate: number) =>
		Math.abs(daysBetween(published, iso(candidate, day.month, day.day)));
	return [year - 1, year, year + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? year;
};
