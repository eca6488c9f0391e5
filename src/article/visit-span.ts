import type { Event } from './article.ts';
import { laterBy } from './calendar.ts';
import { visitDays } from './event.ts';
import { weekdayNear } from './relative-event.ts';
import { sentences } from './sentences.ts';

/** Farther down, a visit is another one. */
const longestBody = 6000;
const mayTell = /-day\b|\bday (?:visit|trip|tour|stay)\b/i;
const weekday = /\bon ((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/;

/** The days of a visit that begins on a weekday and lasts a number of days, wherever the text says so: "arrived on Monday for a two-day visit". */
export const visitSpan = (body: string, published: string): Event | null => {
	const text = body.slice(0, longestBody);
	if (!mayTell.test(text)) return null;
	for (const { start, end } of sentences(text)) {
		const sentence = text.slice(start, end);
		const name = mayTell.test(sentence) ? weekday.exec(sentence)?.[1] : undefined;
		const days = name === undefined ? 0 : visitDays(sentence);
		if (name === undefined || days === 0) continue;
		const first = weekdayNear(name, published, false);
		return { start: first, end: laterBy(first, days) };
	}
	return null;
};
