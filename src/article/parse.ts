import type { Article } from './article.ts';
import { daysBetween, iso, type PrintedDate } from './calendar.ts';
import { datedEvent } from './dated-event.ts';
import {
	captionEvent,
	headlineEvent,
	isGathering,
	leadOf,
	type ReportedEvent,
	reportedEvent,
	withYearOf,
} from './event.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { inferDate } from './infer-date.ts';
import { languageOf } from './language.ts';
import { type Layout, layOut } from './layout.ts';
import { relativeEvent, weekdayIn } from './relative-event.ts';
import { repair } from './repair.ts';
import { visitSpan } from './visit-span.ts';

/** An article without its people; `named` are the leaders of the front matter. */
export type Parsed = Omit<Article, 'id' | 'file' | 'leaders'> & { readonly named: readonly string[] };

/** Raw text, Markdown with front matter and scraped text alike, to what it says. What the front matter gives wins. */
export const parse = (raw: string): Parsed => parsed(takenApart(raw));

/** A text by its looks, before its words are read. */
export type TakenApart = { readonly matter: FrontMatter; readonly layout: Layout };

export const takenApart = (raw: string): TakenApart => {
	const { matter, text } = readFrontMatter(repair(raw));
	return { matter, layout: withWords(layOut(text, matter.title), matter) };
};

/** What a text says that was taken apart. */
export const parsed = (text: TakenApart): Parsed => {
	const { matter, layout } = text;
	return {
		title: layout.title ?? firstSentence(layout.body),
		titleSource: layout.title === null ? 'derived' : 'stated',
		...datesOf(text, []),
		place: matter.place ?? layout.place,
		agency: matter.agency ?? layout.agency,
		source: matter.source,
		language: matter.language ?? languageOf(layout.body),
		tags: matter.tags,
		named: matter.leaders,
		body: layout.body,
		captions: layout.captions,
		words: layout.words,
	};
};

/** A text of one line is no headline over nothing: the line is its body. */
const withWords = (layout: Layout, matter: FrontMatter): Layout => {
	if (layout.body !== '' || matter.title !== null) return layout;
	const body = layout.title ?? layout.head.trim();
	return { ...layout, title: null, body, words: body === '' ? 0 : body.split(/\s+/).length };
};

type When = Pick<Article, 'date' | 'dateSource' | 'dateEvidence' | 'event'>;

/**
 * The day of publication and the days of the event, each from the best that there is. `inOffice` are the years in which
 * the people of the text held their offices, for a date without a year.
 */
export const datesOf = ({ matter, layout }: TakenApart, inOffice: readonly number[]): When => {
	const { body, head, captions, date, datelineDay, readOn } = layout;
	const lead = leadOf(body);
	const found = reportedEvent(lead, body) ?? headlineEvent(head) ?? captionEvent(captions);
	const meets = found && isGathering(found) ? weekdayIn(lead.slice(0, found.at.sentence)) : null;
	const event = found && { ...withYearOf(found, [...captions, body.slice(0, longestHead)]), meets };
	const printed = matter.date ?? date;
	const inferred = printed === null ? inferDate(body, { lead, event, datelineDay, inOffice, readOn }) : null;
	const day = printed ?? inferred?.date ?? null;
	return {
		date: day,
		dateSource: printed !== null ? 'stated' : inferred ? 'inferred' : 'none',
		dateEvidence: inferred?.evidence ?? null,
		event: matter.event ?? eventOn(day && toldOn(day, datelineDay), printed !== null, { lead, body, event }),
	};
};

/** Farther down, the same day may be of another year. */
const longestHead = 3000;
const longestDelay = 3;

/** The day from which a text counts "today": that of its dateline, where it appeared a little later. */
const toldOn = (day: string, dateline: PrintedDate | null): string => {
	if (day.length < 10 || dateline === null || dateline.first.day === null) return day;
	const { month, day: of } = dateline.first;
	const year = Number(day.slice(0, 4));
	const days = [year - 1, year].map(one => iso(one, month, of));
	return days.find(one => one <= day && daysBetween(one, day) <= longestDelay) ?? day;
};

/** A weekday right before a date is part of it: "on Tuesday, August 20". */
const longestGap = 12;

/** The days that the text prints, else what it tells as of today; a month or a year is no day to count from. */
const eventOn = (day: string | null, stated: boolean, { lead, body, event }: Told): Article['event'] => {
	const reported = reportedOn(day, stated, lead, event);
	const visit = day?.length === 10 ? visitSpan(body, day) : null;
	if (!reported) return visit;
	if (reported.start !== reported.end) return reported;
	return visit && visit.start <= reported.start && reported.end <= visit.end ? visit : reported;
};

type Told = {
	readonly lead: readonly string[];
	readonly body: string;
	readonly event: ReportedEvent | null;
};

const reportedOn = (
	day: string | null,
	stated: boolean,
	lead: readonly string[],
	event: ReportedEvent | null,
): Article['event'] => {
	const dated = event ? datedEvent(event, day, null) : null;
	const told = day?.length === 10 ? relativeEvent(lead, day) : null;
	if (!event || !dated || !told) return dated ?? told?.event ?? null;
	const isFirst =
		told.at.sentence < event.at.sentence ||
		(told.at.sentence === event.at.sentence && told.at.start + longestGap < event.at.start);
	return stated && isFirst && dated.start === dated.end ? told.event : dated;
};

const longestTitle = 100;

const firstSentence = (body: string): string => {
	const line = body.split('\n').find(one => /[\p{L}\p{N}]/u.test(one)) ?? '';
	const plain = line.replace(/[*_#>`|]/g, '').trim();
	const sentence = /^.+?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain;
	if (sentence.length <= longestTitle) return sentence;
	return `${sentence.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;
};
