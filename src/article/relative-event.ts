import type { Event } from './article.ts';
import { laterBy, printedDates, weekdayNames, weekdayOfDay } from './calendar.ts';
import {
	daysBefore,
	daysBeforeClose,
	daysFollowing,
	occasion,
	type Position,
	stayDays,
	tellsArrival,
} from './event.ts';

/** An event told by "today" or "on Tuesday", and where the lead says so. */
export type RelativeEvent = { readonly event: Event; readonly at: Position };

const weekday = '((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\\b';
const day = new RegExp(
	`\\b(?:(yesterday|[Tt]oday|tomorrow)\\b|([Tt]his (?:morning|afternoon|evening)|tonight)\\b|${weekday}(?: (?:to|through|until|till) ${weekday})?)`,
);

/** "the minister said on Wednesday" dates the saying, which is an event only where something was agreed. */
const saying = /\b(?:said|says|told|stated|announced|reported|added|forecast|noted)\b[^,.]{0,40}$/;
const agreeing = /\b(?:agreed|signed|summit|talks with|joint (?:press|news) conference)\b/;
const toCome =
	/\b(?:will|to (?:visit|pay|make|hold|meet|attend|travel|arrive|leave|depart|fly|host|undertake)|expected|due|scheduled|next)\b/;

/** "will make a trip to Lima, the office announced Monday" tells of days to come. */
const plans =
	/\b(?:will|is set to|is due to|is scheduled to|plans to) (?:be )?(?:visit|pay|make|hold|meet|attend|travel|arrive|host|embark)/;

/** "met on Tuesday during a three-day visit that began on Monday" */
const begunOn = new RegExp(`\\b(?:that|which) (?:began|started|begins|starts)(?: on)? ${weekday}`);

const sentencesWithDay = 4;
const sentencesWithNews = 5;

/** The event that the lead of an article tells by a day counted from `published`, an ISO day. */
export const relativeEvent = (lead: readonly string[], published: string): RelativeEvent | null => {
	for (const [at, sentence] of lead.slice(0, sentencesWithDay).entries()) {
		const match = day.exec(sentence);
		if (!match) continue;
		const before = sentence.slice(0, match.index);
		const said = saying.test(before);
		if (!(said ? tellsAgreement(lead) && !plans.test(before) : occasion.test(sentence))) continue;
		const [, relative, now, first, last] = match;
		const begun = begunOn.exec(sentence)?.[1];
		const begin = begun && first && !said ? begun : first;
		const named = begin
			? weekdayNear(begin, published, !said && toCome.test(before))
			: laterBy(
					published,
					now ? 0 : ['yesterday', 'today', 'tomorrow'].indexOf(relative?.toLowerCase() ?? '') - 1,
				);
		const start = laterBy(
			named,
			-(daysBefore(sentence) || daysBeforeClose(sentence, lead.slice(at, sentencesWithNews))),
		);
		if (start !== named) return { event: { start, end: named }, at: { sentence: at, start: match.index } };
		const more = tellsArrival(sentence) ? Math.max(0, ...lead.slice(0, sentencesWithNews).map(stayDays)) : 0;
		const end = last ? weekdayAfter(last, start) : laterBy(start, Math.max(more, daysFollowing(sentence)));
		return { event: { start, end }, at: { sentence: at, start: match.index } };
	}
	return arrivalOn(lead[0] ?? '', published) ?? justHeld(lead, published);
};

/** "We have just completed our talks", said before the press: on the day of the report. */
const justHeld = (lead: readonly string[], published: string): RelativeEvent | null => {
	const sentence = lead.findIndex(one => just.test(one));
	return sentence < 0 ? null : { event: { start: published, end: published }, at: { sentence, start: 0 } };
};
const just =
	/\b[Ww]e have just (?:completed|concluded|finished|held|had|signed|ended)\b[^.]{0,40}\b(?:talks|negotiations|consultations|meeting|session|documents|agreements?|conversation)\b/;

/** "arrived here on a three-day visit" names no day: it is that of the report. */
const arrivalOn = (sentence: string, published: string): RelativeEvent | null => {
	const at = sentence.search(/\barrived (?:here|in \p{Lu}\p{L}+)\b/u);
	const more = daysFollowing(sentence);
	if (at < 0 || more === 0 || printedDates(sentence).length > 0) return null;
	return { event: { start: published, end: laterBy(published, more) }, at: { sentence: 0, start: at } };
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
