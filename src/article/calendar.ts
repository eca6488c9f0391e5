import { dateHint, printedDate, readDate, weekdayBefore } from './date-forms.ts';

/** A day as far as it is printed; a month without a day has `day: null`. */
export type PrintedDay = {
	readonly year: number | null;
	readonly month: number;
	readonly day: number | null;
};

/** A date, or a span of days, in a text: `April 14`, `14-15 April 2025`, `October 30 to November 2`. */
export type PrintedDate = {
	readonly first: PrintedDay;
	readonly last: PrintedDay;
	/** 0 Sunday to 6 Saturday, where a weekday is printed before it. */
	readonly weekday: number | null;
	readonly start: number;
	readonly end: number;
};

export const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Every date that a text prints, in its order. Linear in the text. */
export const printedDates = (text: string): readonly PrintedDate[] => {
	if (!/\d/.test(text) || !dateHint.test(text)) return [];
	const found: PrintedDate[] = [];
	printedDate.lastIndex = 0;
	for (let match = printedDate.exec(text); match !== null; match = printedDate.exec(text)) {
		const date = isGlued(text, match.index) ? null : match.groups && readDate(match.groups);
		if (date)
			found.push({
				...date,
				weekday: weekdayAt(text, match.index, printedDate.lastIndex),
				start: match.index,
				end: printedDate.lastIndex,
			});
		else printedDate.lastIndex = match.index + 1;
	}
	return found;
};

/** Inside a longer number, the minutes of an hour, or inside a word: no date. A site's name may run into one: `Nam21/08/2024`. */
const isGlued = (text: string, at: number): boolean => {
	const before = text.slice(Math.max(0, at - 2), at);
	return /\d/.test(text[at] ?? '') ? /\d:?$/.test(before) : /[A-Z]$/.test(before);
};

const weekdayAt = (text: string, at: number, end: number): number | null => {
	const name =
		weekdayBefore.exec(text.slice(Math.max(0, at - 16), at))?.[1] ??
		weekdayAfter.exec(text.slice(end, end + 16))?.[1];
	return name ? weekdayNames.indexOf(name.slice(0, 3).toLowerCase()) : null;
};

/** "Nov. 14, Thursday" · "Nov. 14 (Thu)" */
const weekdayAfter =
	/^(?:, | ?\()((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b(?!['’])/;

/** `2024-08-21`, `2022-10`, or `2022`: a day cut to what is known. */
export const iso = (year: number, month: number | null, day: number | null): string =>
	[String(year).padStart(4, '0'), month, day]
		.filter(part => part !== null)
		.map(part => String(part).padStart(2, '0'))
		.join('-');

/** 0 Sunday to 6 Saturday of a day of the Gregorian calendar. */
export const weekdayOn = (year: number, month: number, day: number): number =>
	new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** 0 Sunday to 6 Saturday of an ISO day. */
export const weekdayOfDay = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** `days` later than an ISO day. */
export const laterBy = (day: string, days: number): string => {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
};

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
	(Date.parse(to) - Date.parse(from)) / 86_400_000;
