import type { Event } from './article.ts';
import { daysBetween, iso, laterBy, type PrintedDay, weekdayOfDay } from './calendar.ts';
import type { ReportedEvent } from './event.ts';

/** How far, in days, a report stands from what it reports. */
const nearest = 45;

/** The event in the year that it prints, or else in the one nearest to the day of publication; or in `year`. */
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
	if (published?.length === 10 && Math.abs(daysBetween(published, start)) > nearest) return null;
	const met = event.meets == null ? null : dayWithin(start, end, event.meets);
	if (met !== null) return { start: met, end: met };
	if (start !== end) return { start, end };
	return event.goesOn < 0
		? { start: laterBy(start, event.goesOn), end }
		: { start, end: laterBy(end, event.goesOn) };
};

const dayWithin = (start: string, end: string, weekday: number): string | null => {
	const day = laterBy(start, (weekday - weekdayOfDay(start) + 7) % 7);
	return day <= end ? day : null;
};

const nearestYear = (day: PrintedDay, published: string): number => {
	const year = Number(published.slice(0, 4));
	if (published.length < 10 || day.day === null) return year;
	const distance = (candidate: number) =>
		Math.abs(daysBetween(published, iso(candidate, day.month, day.day)));
	return [year - 1, year, year + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? year;
};
