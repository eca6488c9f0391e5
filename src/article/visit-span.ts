import type { Event } from './article.ts';
import { laterBy } from './calendar.ts';
import { daysMoreThanOne, visitDays } from './event.ts';
import { weekdayNear } from './relative-event.ts';
import { sentences } from './sentences.ts';

/** Farther down, a visit is another one. */
const longestBody = 6000;
const mayTell = /-day\b|\bday (?:visit|trip|tour|stay)\b|\bfrom \w{3,6}day (?:to|until|till|through) /i;

const weekday = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
/** "on Monday"; without the "on" only right behind the arrival: "arrived Monday", "began a four-day visit yesterday". */
const arrival = new RegExp(
	`\\bon (${weekday})\\b|\\b(?:arriv(?:ed|es|ing)|landed|began|started|kicked off)\\b[^,.;]{0,60}?\\b(${weekday}|yesterday|today)\\b`,
);
/** "on a visit from Monday to Saturday" */
const fromTo = new RegExp(
	`\\b(?:visit|trip|tour|stay)\\b[^.;]{0,60}\\bfrom (${weekday}) (?:to|until|till|through) (${weekday})\\b`,
);
/** "a three-day visit that ends tomorrow" */
const departure = new RegExp(
	`-day (?:\\w+ ){0,2}(?:visit|trip|tour|stay)\\b[^,.;]{0,40},? (?:that|which) (?:(?:will|is to|is due to) )?(?:ends?|concludes?)(?: on)? (${weekday}|today|tomorrow)\\b`,
);
/** "on the second day of his three-day visit", said of a weekday, of yesterday or of the day of the report */
const dayOfVisit =
	/\b(first|second|third|fourth|fifth|last|final) day of (?:an?|the|his|her|their|this) (?:\w+ ){0,2}?(?:two|three|four|five|six|seven|[2-7])[- ]day\b/i;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const named = new RegExp(`\\b(?:${weekday}|yesterday)\\b`);

/** The days of a visit that a sentence gives by weekdays or by their number, wherever the text says so: "arrived on Monday for a two-day visit". */
export const visitSpan = (body: string, published: string): Event | null => {
	const text = body.slice(0, longestBody);
	if (!mayTell.test(text)) return null;
	for (const { start, end } of sentences(text)) {
		const sentence = text.slice(start, end);
		const span = mayTell.test(sentence) ? spanIn(sentence, published) : null;
		if (span) return span;
	}
	return null;
};

const spanIn = (sentence: string, published: string): Event | null => {
	const [, from, to] = fromTo.exec(sentence) ?? [];
	if (from && to) {
		const start = dayNamed(from, published);
		return { start, end: weekdayNear(to, start, true) };
	}
	const last = departure.exec(sentence)?.[1];
	if (last) {
		const end =
			last.endsWith('day') && last !== 'today'
				? weekdayNear(last, published, true)
				: dayNamed(last, published);
		return { start: laterBy(end, -daysMoreThanOne(sentence)), end };
	}
	const which = dayOfVisit.exec(sentence)?.[1]?.toLowerCase();
	if (which) {
		const more = daysMoreThanOne(sentence);
		const before = ordinals.includes(which) ? ordinals.indexOf(which) : more;
		const start = laterBy(dayNamed(named.exec(sentence)?.[0] ?? 'today', published), -before);
		return { start, end: laterBy(start, more) };
	}
	const days = visitDays(sentence);
	const [, on, bare] = days > 0 ? (arrival.exec(sentence) ?? []) : [];
	const first = on ?? bare;
	if (!first) return null;
	const start = dayNamed(first, published);
	return { start, end: laterBy(start, days) };
};

const relative = ['yesterday', 'today', 'tomorrow'];

/** The day of a word counted from that of the report: a weekday is the last one. */
const dayNamed = (name: string, published: string): string =>
	relative.includes(name)
		? laterBy(published, relative.indexOf(name) - 1)
		: weekdayNear(name, published, false);
