import type { Article } from './article.ts';
import { datedEvent, eventByWeekday, reportedEvent } from './event.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { inferDate } from './infer-date.ts';
import { languageOf } from './language.ts';
import { type Layout, layOut } from './layout.ts';
import { repair } from './repair.ts';

/** An article without its people; `named` are the leaders of the front matter. */
export type Parsed = Omit<Article, 'id' | 'file' | 'leaders'> & { readonly named: readonly string[] };

/** Raw text, Markdown with front matter and scraped text alike, to what it says. What the front matter gives wins. */
export const parse = (raw: string): Parsed => {
	const { matter, text } = readFrontMatter(repair(raw));
	const layout = layOut(text, matter.title);
	return {
		title: layout.title ?? firstSentence(layout.body),
		titleSource: layout.title === null ? 'derived' : 'stated',
		...when(matter, layout),
		place: matter.place ?? layout.place,
		agency: matter.agency ?? layout.agency,
		source: matter.source,
		language: matter.language ?? languageOf(layout.body),
		tags: matter.tags,
		named: matter.leaders,
		body: layout.body,
		captions: layout.captions,
		words: layout.body.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0,
	};
};

/** The day of publication and the days of the event, each from the best that there is. */
const when = (
	matter: FrontMatter,
	layout: Layout,
): Pick<Article, 'date' | 'dateSource' | 'dateEvidence' | 'event'> => {
	const reported = reportedEvent(layout.body) ?? reportedEvent(layout.head) ?? atDateline(layout);
	const printed = matter.date ?? layout.date ?? datelineDate(layout);
	if (printed) {
		const told = reported ? datedEvent(reported, printed, null) : null;
		const event =
			matter.event ?? told ?? (printed.length === 10 ? eventByWeekday(layout.body, printed) : null);
		return { date: printed, dateSource: 'stated', dateEvidence: null, event };
	}
	const inferred = inferDate(layout.body, reported);
	const event =
		matter.event ??
		(reported && inferred ? datedEvent(reported, null, Number(inferred.date.slice(0, 4))) : null);
	if (inferred)
		return { date: inferred.date, dateSource: 'inferred', dateEvidence: inferred.evidence, event };
	return { date: null, dateSource: 'none', dateEvidence: null, event };
};

/** A dateline with its year prints the day of publication. */
const datelineDate = ({ datelineDay }: Layout): string | null => {
	const day = datelineDay?.first;
	if (!day?.year || !day.day) return null;
	return `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
};

/** A dateline without a year still gives the day of what is told as new. */
const atDateline = ({ datelineDay }: Layout) =>
	datelineDay
		? {
				first: datelineDay.first,
				last: datelineDay.last,
				weekday: datelineDay.weekday,
				sentence: 'the dateline',
				goesOn: 0,
			}
		: null;

const longestTitle = 100;

const firstSentence = (body: string): string => {
	const line = body.split('\n').find(one => /[\p{L}\p{N}]/u.test(one)) ?? '';
	const plain = line.replace(/[*_#>`|]/g, '').trim();
	const sentence = /^.+?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain;
	if (sentence.length <= longestTitle) return sentence;
	return `${sentence.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;
};
