import type { Event } from './article.ts';
import { laterBy, weekdayNames, weekdayOn } from './calendar.ts';
import { daysFollowing, occasion, type Position } from './event.ts';

/** An event told by "today" or "on Tuesday", and where the lead says so. */
export type RelativeEvent = { readonly event: Event; readonly at: Position };

const weekday = '((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\\b';
const day = new RegExp(
	`\\b(?:(yesterday|[Tt]oday|tomorrow)\\b|([Tt]his (?:morning|afternoon|evening)|tonight)\\b|${weekday}(?: (?:to|through|until|till) ${weekday})?)`,
);

/** "the minister said on Wednesday" dates the saying, which is an event only where something was agreed. */
const saying = /\b(?:said|says|told|stated|announced|reported|added|forecast|noted)\b[^,.]{0,40}$/;
const agreeing = /\b(?:agreed|signed|summit|talks with|joint (?:press|news) conference)\b/;
const toCome = /\b(?:will|to (?:visit|pay|hold|meet|attend|travel|arrive|host)|due|scheduled|next)\b/;

const sentencesWithDay = 3;
const sentencesWithNews = 5;

/** The event that the lead of an article tells by a day counted from `published`, an ISO day. */
export const relativeEvent = (lead: readonly string[], published: string): RelativeEvent | null => {
	for (const [at, sentence] of lead.slice(0, sentencesWithDay).entries()) {
		const match = day.exec(sentence);
		if (!match) continue;
		const before = sentence.slice(0, match.index);
		const said = saying.test(before);
		if (!(said ? tellsAgreement(lead) : occasion.test(sentence))) continue;
		const [, relative, now, first, last] = match;
		const start = first
			? weekdayNear(first, published, !said && toCome.test(before))
			: laterBy(
					published,
					now ? 0 : ['yesterday', 'today', 'tomorrow'].indexOf(relative?.toLowerCase() ?? '') - 1,
				);
		const end = last ? weekdayAfter(last, start) : laterBy(start, daysFollowing(sentence));
		return { event: { start, end }, at: { sentence: at, start: match.index } };
	}
	return null;
};

const tellsAgreement = (lead: readonly string[]): boolean =>
	lead.slice(0, sentencesWithNews).some(sentence => agreeing.test(sentence));

/** The weekday that the lead names, 0 Sunday to 6 Saturday. */
export const weekdayIn = (lead: readonly string[]): number | null => {
	const names = lead.slice(0, sentencesWithDay).map(sentence => day.exec(sentence)?.[3]);
	const name = names.find(one => one !== undefined);
	return name ? weekdayNumber(name) : null;
};

const weekdayNumber = (name: string): number => weekdayNames.indexOf(name.slice(0, 3).toLowerCase());

/** The last such weekday up to the day, or the next from it on. */
export const weekdayNear = (name: string, day: string, future: boolean): string => {
	if (future) return weekdayAfter(name, day);
	const back = (weekdayOfDay(day) - weekdayNumber(name) + 7) % 7;
	return laterBy(day, -back);
};

const weekdayAfter = (name: string, day: string): string =>
	laterBy(day, (weekdayNumber(name) - weekdayOfDay(day) + 7) % 7);

const weekdayOfDay = (day: string): number => {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return weekdayOn(year, month, date);
};
