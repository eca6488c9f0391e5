import { iso, weekdayOn } from './calendar.ts';
import { datedEvent, type ReportedEvent } from './event.ts';

/** A date that no line prints, worked out from the text, with the sentence that proves it. */
export type InferredDate = {
	/** ISO 8601, cut to what is known. */
	readonly date: string;
	readonly evidence: string;
};

/** A way in which a text gives its year away; `year` reads it from the match. */
type Clue = {
	readonly pattern: RegExp;
	readonly weight: number;
	readonly year: (match: RegExpMatchArray) => number;
	readonly why: (match: RegExpMatchArray, year: number) => string;
};

const quoted = (match: RegExpMatchArray): string => `“${match[0].replace(/\s+/g, ' ').trim()}”`;

const tens: Readonly<Record<string, number>> = {
	ten: 10,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
};

const clues: readonly Clue[] = [
	// "in the first eight months of this year … up 10.8% from 2021": the year before is the one compared with
	{
		pattern:
			/\bthis year\b[^.]{0,100}(?:\.\d[^.]{0,60})*\b(?:from|over|against|compared (?:with|to)|than in) ((?:19|20)\d\d)\b/g,
		weight: 5,
		year: match => Number(match[1]) + 1,
		why: (match, year) => `${quoted(match)} compares ${year} with the year before`,
	},
	// "this year (2025)", "in 2025 this year"
	{
		pattern: /\bthis year,? \(?((?:19|20)\d\d)\b|\b((?:19|20)\d\d) this year\b/g,
		weight: 6,
		year: match => Number(match[1] ?? match[2]),
		why: (match, year) => `${quoted(match)} says that the year is ${year}`,
	},
	// "last year (2023)", "last year's … 2023"
	{
		pattern: /\blast year,? \(?((?:19|20)\d\d)\b|\bin ((?:19|20)\d\d), last year\b/g,
		weight: 5,
		year: match => Number(match[1] ?? match[2]) + 1,
		why: (match, year) => `${quoted(match)} makes ${year} the year of the article`,
	},
	// "the 75th anniversary of … (1950-2025)", "75th anniversary … established in 1950"
	{
		pattern:
			/\b(\d{1,3})(?:st|nd|rd|th) (?:founding )?anniversary\b[^.]{0,120}?\b(1[89]\d\d|20\d\d)(?: ?[-–—] ?((?:19|20)\d\d))?/g,
		weight: 3,
		year: match => (match[3] ? Number(match[3]) : Number(match[1]) + Number(match[2])),
		why: (match, year) => `${quoted(match)} falls in ${year}`,
	},
	// "established diplomatic relations in 1950 … the 75th anniversary", "75 years ago, in 1950"
	{
		pattern:
			/\b(?:established|founded|established diplomatic (?:relations|ties)) in (1[89]\d\d|20\d\d)\b[^.]{0,160}?\b(\d{1,3})(?:st|nd|rd|th) anniversary/g,
		weight: 3,
		year: match => Number(match[1]) + Number(match[2]),
		why: (match, year) => `${quoted(match)} falls in ${year}`,
	},
	// "in 1975, fifty years ago", "75 years of diplomatic relations, established in 1950"
	{
		pattern: /\b(1[89]\d\d|20\d\d),? (\d{1,3}|[a-z]+) years ago\b/g,
		weight: 4,
		year: match => Number(match[1]) + (Number(match[2]) || (tens[match[2] ?? ''] ?? Number.NaN)),
		why: (match, year) => `${quoted(match)} is said in ${year}`,
	},
	{
		pattern: /\b(\d{1,3}) years of [^.]{0,60}\b(?:in|since) (1[89]\d\d|20\d\d)\b/g,
		weight: 3,
		year: match => Number(match[1]) + Number(match[2]),
		why: (match, year) => `${quoted(match)} makes it ${year}`,
	},
	// "Year of Friendship 2025", "the 2025 Year of Exchange", "the Year of Culture in 2025"
	{
		pattern:
			/\bYear of (?:[\p{Lu}][\p{L}–—-]* ?|of |and |for ){1,8}(20\d\d)\b|\b(20\d\d) (?:[\p{Lu}][\p{L}–-]+ ){1,6}Year\b/gu,
		weight: 3,
		year: match => Number(match[1] ?? match[2]),
		why: (match, year) => `${quoted(match)} is the year of the article, ${year}`,
	},
	// "his visit last August 2024", "in July 2022": what is told as past is not later than the article
	{
		pattern:
			/\b(?:in|of|since|on|last|until|by late|as of late) (?:(?:early|late|mid-?|January|February|March|April|May|June|July|August|September|October|November|December)[ ,]*(?:\d{1,2},? )?)?((?:19|20)\d\d)(?![-–]\d)\b/gi,
		weight: 1,
		year: match => Number(match[1]),
		why: (match, year) => `the latest year that the text tells as past is ${year} (${quoted(match)})`,
	},
];

/** Words around a year that put it into the future, or into a name. */
const notPast =
	/\b(?:will|by (?=\d|the end|end|early|late)|until|towards?|through|target|vision|agenda|plan|goals?|host(?:ing)?|period|strategy|to|next|upcoming|scheduled)(?:\b|(?<= ))[^.]{0,40}$/i;

/** Future spans say little, but a programme "for 2023-2025" starts about when it is signed. */
const spans = /\bfor (?:the period )?(?:of )?(20\d\d) ?[-–—] ?(20\d\d)\b/g;

type Vote = { readonly year: number; readonly weight: number; readonly evidence: string };

const votes = (body: string): readonly Vote[] => {
	const all: Vote[] = [];
	let latest: Vote | null = null;
	for (const clue of clues) {
		for (const match of body.matchAll(clue.pattern)) {
			const year = clue.year(match);
			if (!(year >= 1945) || year > 2100) continue;
			const vote = { year, weight: clue.weight, evidence: clue.why(match, year) };
			if (clue.weight > 1) all.push(vote);
			else if (
				!notPast.test(body.slice(Math.max(0, match.index - 50), match.index)) &&
				year > (latest?.year ?? 0)
			)
				latest = vote;
		}
	}
	if (latest) all.push(latest);
	for (const match of body.matchAll(spans)) {
		const year = Number(match[1]);
		if (latest && year >= latest.year && year <= latest.year + 1)
			all.push({ year, weight: 1.5, evidence: `${quoted(match)} begins in ${year}` });
	}
	return all;
};

/** The year that most of the clues agree on, the later one where they are even. */
const inferredYear = (body: string, event: ReportedEvent | null): Vote | null => {
	const all = votes(body);
	const totals = new Map<number, number>();
	for (const vote of all) totals.set(vote.year, (totals.get(vote.year) ?? 0) + vote.weight);
	if (event?.weekday !== null && event?.weekday !== undefined && event.first.day !== null) {
		for (const [year, weight] of totals) {
			if (weekdayOn(year, event.first.month, event.first.day) === event.weekday) totals.set(year, weight + 4);
		}
	}
	const [best] = [...totals].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
	return best
		? (all.filter(vote => vote.year === best[0]).toSorted((a, b) => b.weight - a.weight)[0] ?? null)
		: null;
};

/** What is still to come when the article is written. */
const upcoming =
	/\b(?:will|to|is (?:due|set|scheduled|expected) to|upcoming|is to)\b[^.]{0,60}\b(?:visit|pay|travel|arrive|host|hold|meet|attend|embark|welcome|receive)/i;

/**
 * The day of the event that a text without a printed date reports, with its year worked out: the last day of
 * past talks, the month of a visit still to come. `null` where not even a year can be told.
 */
export const inferDate = (body: string, event: ReportedEvent | null): InferredDate | null => {
	const own = event?.first.year ?? event?.last.year ?? null;
	const vote = own ? null : inferredYear(body, event);
	const year = own ?? vote?.year ?? null;
	if (year === null) return null;
	const because = vote ? vote.evidence : `“${event?.sentence ?? ''}” prints the year`;
	const dated = event ? datedEvent(event, null, year) : null;
	if (!event || !dated) return { date: iso(year, null, null), evidence: `No date is printed; ${because}.` };
	const tocome =
		upcoming.test(event.sentence) &&
		!/\b(?:visited|paid|arrived|held|met|signed|concluded)\b/.test(event.sentence);
	if (tocome)
		return {
			date: dated.start.slice(0, 7),
			evidence: `No date is printed; what “${event.sentence}” tells is still to come, and ${because}.`,
		};
	return {
		date: dated.end,
		evidence: `No date is printed; “${event.sentence}” gives the day, and ${because}.`,
	};
};
