import { iso, type PrintedDate, type PrintedDay, weekdayOn } from './calendar.ts';
import { monthNames } from './date-forms.ts';
import { datedEvent } from './dated-event.ts';
import type { ReportedEvent } from './event.ts';
import { latestMoment } from './past-moment.ts';
import { weekdayIn } from './relative-event.ts';
import { clues } from './year-clues.ts';

/** What the text says of the day, without its year. */
export type Told = {
	readonly lead: readonly string[];
	readonly event: ReportedEvent | null;
	readonly datelineDay: PrintedDate | null;
	/** Years in which the people of the text held their offices, where that is known. */
	readonly inOffice: readonly number[];
	/** When the page was read, ISO day. */
	readonly readOn: string | null;
};

/** A year, and what speaks for it. */
export type Vote = { readonly year: number; readonly weight: number; readonly evidence: string };

const enough = 2;
const weekdayFits = 4;

/** The year that most of the clues agree on, the later one where they are even. */
export const inferYear = (body: string, told: Told): Vote | null => {
	const votes = [
		...votesOf(body, told.datelineDay?.first.month ?? told.event?.first.month ?? null),
		...votesOfReading(told),
	];
	const totals = new Map<number, number>();
	for (const { year, weight } of votes) totals.set(year, (totals.get(year) ?? 0) + weight);
	for (const [year, weight] of totals) {
		if (falls(year, told)) totals.set(year, weight + weekdayFits);
	}
	const [best] = [...totals].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
	if (!best || best[1] < enough) return byOffices(told);
	const ofBest = votes.filter(({ year }) => year === best[0]);
	return ofBest.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
};

/** The last such day before the page was read. */
const votesOfReading = ({ datelineDay, readOn }: Told): readonly Vote[] => {
	if (readOn === null || datelineDay === null) return [];
	const year = Number(readOn.slice(0, 4));
	const isPast = iso(year, datelineDay.first.month, datelineDay.first.day) <= readOn;
	return [{ year: isPast ? year : year - 1, weight: enough, evidence: `the page was read on ${readOn}` }];
};

/** A day without its year lies in the one year in which it falls on its weekday, or in the only one, while those named held their offices. */
const byOffices = (told: Told): Vote | null => {
	if (told.event === null && told.datelineDay === null) return null;
	const onWeekday = told.inOffice.filter(year => falls(year, told));
	const [year, ...others] = onWeekday.length > 0 ? onWeekday : told.inOffice;
	if (year === undefined || others.length > 0) return null;
	return { year, weight: enough, evidence: `those named held their offices in ${year}` };
};

/** Whether the day falls on its weekday in a year: "Friday, April 19", or a dateline of the day and "on Friday". */
const falls = (year: number, { lead, event, datelineDay }: Told): boolean => {
	const on = ({ month, day }: PrintedDay, weekday: number | null) =>
		day !== null && weekday !== null && weekdayOn(year, month, day) === weekday;
	if (event && event.weekday !== null) return on(event.first, event.weekday);
	if (event && datelineDay === null && event.first !== event.last)
		return dayOfTalks(event, lead, year) !== null;
	return on(datelineDay?.first ?? event?.first ?? { year, month: 1, day: null }, weekdayIn(lead));
};

/** The day of the weekday that the lead names, within the days of a visit in that year. */
export const dayOfTalks = (event: ReportedEvent, lead: readonly string[], year: number): string | null => {
	const weekday = weekdayIn(lead);
	return weekday === null || event.first === event.last
		? null
		: (datedEvent({ ...event, meets: weekday }, null, year)?.start ?? null);
};

const votesOf = (body: string, month: number | null): readonly Vote[] => {
	const text = datingParagraphs(body);
	if (text === '') return [];
	const hints = hintsIn(text);
	const votes: Vote[] = [];
	for (const clue of clues) {
		if (!clue.hints.some(hint => hints.has(hint))) continue;
		for (const match of text.matchAll(clue.pattern)) {
			const year = clue.year(match);
			if (year >= earliest && year <= latest)
				votes.push({ year, weight: clue.weight, evidence: clue.why(quote(match), year) });
		}
	}
	return [...votes, ...weakVotes(text, month)];
};

/** The paragraphs that may give a year away. */
const datingParagraphs = (body: string): string => {
	const paragraphs: string[] = [];
	mayDate.lastIndex = 0;
	while (mayDate.test(body)) {
		const next = body.indexOf('\n', mayDate.lastIndex);
		const end = next < 0 ? body.length : next;
		paragraphs.push(body.slice(body.lastIndexOf('\n', mayDate.lastIndex - 1) + 1, end));
		mayDate.lastIndex = end;
	}
	return paragraphs.join('\n');
};
const mayDate = /(?:1[89]|20)\d\d|anniversary|\d years/g;

const allHints = new Set(clues.flatMap(({ hints }) => hints));
const hintsIn = (text: string): ReadonlySet<string> =>
	new Set([...allHints].filter(hint => text.includes(hint)));

const earliest = 1945;
const latest = 2100;
const quote = (match: RegExpMatchArray): string => `“${match[0].replace(/\s+/g, ' ').trim()}”`;

/** "last year … down 17 percent from 2022" */
const beforeLastYear =
	/\blast year\b[^.]{0,80}(?:\.\d[^.]{0,60}){0,2}\b(?:from|than in|compared (?:with|to)|against(?: \S+ \S+)? in) ((?:19|20)\d\d)\b/g;
/** "a programme for 2026-2027" */
const spans = /\bfor (?:the )?(?:period |years )?(?:of )?(20\d\d) ?[-–—] ?(20\d\d)\b/g;

/** "which will go to the polls in January 2027": within the twelve months to come */
const soon = new RegExp(`\\bwill\\b[^.\\d]{0,60}\\bin (${monthNames.join('|')}) (20\\d\\d)\\b`, 'g');

/** "will sit on the Council for 2020-2021" */
const toCome = /\bwill\b[^.]*$/;

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
	for (const match of month === null ? [] : text.matchAll(soon)) {
		const year = Number(match[2]) - (monthNames.indexOf(match[1] ?? '') + 1 < (month ?? 0) ? 1 : 0);
		votes.push({ year, weight: last ? 1 : enough, evidence: `${quote(match)} is still to come` });
	}
	for (const match of text.matchAll(beforeLastYear)) {
		const year = Number(match[1]) + 2;
		votes.push({ year, weight: 4, evidence: `${quote(match)} makes ${year} the year of the article` });
	}
	for (const match of text.matchAll(spans)) {
		const year = Number(match[1]);
		if (last && (year < last.year || year > last.year + 1)) continue;
		const evidence = `${quote(match)} begins in ${year}`;
		const isToCome = toCome.test(text.slice(Math.max(0, match.index - 200), match.index));
		const inYear = !isToCome && month !== null && month <= 6 ? enough : 1.5;
		votes.push(
			{ year, weight: isToCome ? 0.5 : inYear, evidence },
			{ year: year - 1, weight: isToCome ? 1.5 : 0.5, evidence },
		);
	}
	return votes;
};
