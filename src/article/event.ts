import { type PrintedDate, type PrintedDay, printedDates } from './calendar.ts';
import { sentences } from './sentences.ts';

/** What an article reports on, as far as it prints the days. */
export type ReportedEvent = {
	/** The year may be missing. */
	readonly first: PrintedDay;
	readonly last: PrintedDay;
	readonly weekday: number | null;
	/** The sentence that says so. */
	readonly sentence: string;
	/** Days that a "three-day visit" goes on after the printed one; below 0 those before it, where it ended then. */
	readonly goesOn: number;
	/** The weekday of talks within the days of a summit, where the text names it. */
	readonly meets?: number | null;
	readonly at: Position;
};

/** Where the day stands: which sentence of the lead, and which sign of it. */
export type Position = { readonly sentence: number; readonly start: number };

const leadLength = 2500;
const leadSentences = 10;
/** A summary in points above the text has no days. */
const bullet = /^[•▪●-] /;

/** The first sentences of a body, which tell what it reports. */
export const leadOf = (body: string): readonly string[] => {
	const lead: string[] = [];
	for (const { start, end } of sentences(body)) {
		if (lead.length === leadSentences || start >= leadLength) break;
		const sentence = body.slice(start, Math.min(end, leadLength)).trimEnd();
		if (!bullet.test(sentence)) lead.push(sentence);
	}
	return lead;
};

/** Verbs and nouns of meeting, visiting, signing. */
export const occasion =
	/\b(?:visit(?:s|ed|ing)?|talks?|talked|meet(?:s|ing|ings)?|met|summit|conference|session|forum|ceremony|retreat|sign(?:s|ed|ing)?|agreed|held|holds?|call|phone|telephone|spoke|arriv(?:ed|es|ing|al)|welcom(?:ed|es|ing)|receiv(?:ed|es)|hosts?|hosted|hosting|trips?|tours?|travel(?:l?ed|s)?|dialogue|consultations?|inked|exchanged|issued|concluded|adopted|closed|paid|pay|gathered|convened|witness(?:ed|es)?|landed|flew|way back|consensus|pledged|vowed|discussed|explored)\b/i;

/** What is recalled, not reported. */
const recalled =
	/\b(?:anniversary|since|founded|founding|established|establishment|last (?:year|month|week)|earlier this (?:year|month)|previous(?:ly)?|as of|by the end of|until|ago|born|history|deadline|expires?|elections?|referendum|(?:was|were) (?:marked|celebrated|observed|launched|initiated))\b|\brecall(?:s|ed) that\b.*\d|\b(?:ahead of|prior to)\b.{0,60}\d/i;

/** The days that the first sentences print for a visit, talks or a signing, or `null`. */
export const reportedEvent = (lead: readonly string[], body: string): ReportedEvent | null => {
	for (const [at, sentence] of lead.entries()) {
		const dates = printedDates(sentence).filter(
			one =>
				one.first.day !== null &&
				!recalled.test(around(sentence, one)) &&
				!isOfAnnouncement(sentence, one) &&
				!datesOldPaper(sentence, one) &&
				!(one.first.year !== null && isOfOldPaper(sentence, one, lead.slice(0, at))),
		);
		const [date] = dates;
		if (!date || !occasion.test(sentence)) continue;
		if (at >= sentencesWithPlans && planned.test(sentence)) continue;
		const position = { sentence: at, start: date.start };
		return {
			...(severalVisits(dates, sentence) ?? wholeVisit(body, date) ?? oneVisit(date, sentence)),
			at: position,
		};
	}
	return null;
};

/** "The talks will be held in autumn, the envoy told reporters August 7." */
const isOfAnnouncement = (sentence: string, date: PrintedDate): boolean => {
	const before = sentence.slice(0, date.start);
	return announced.test(before) && /\bwill\b/.test(before);
};
const announced = /\b(?:said|told (?:reporters|journalists|the press)|announced)(?: on)? $/;

/** "under the memorandum signed between the two on 30 September 2010", after a sentence that tells of today. */
const isOfOldPaper = (sentence: string, date: PrintedDate, above: readonly string[]): boolean =>
	paperSigned.test(sentence.slice(0, date.start)) && above.some(one => /\btoday\b/i.test(one));
const paperSigned =
	/(?<!\b(?:was|were|been|be|and|they|both|leaders|sides|countries|ministers|presidents)) signed (?:between|by)\b[^.;]{0,120}\bon $/;

/** Further down, days to come are those of another occasion. */
const sentencesWithPlans = 4;
const planned = /\b(?:will|scheduled|due|upcoming|next) (?:be |to |take )/;

const afterLead: Position = { sentence: Number.POSITIVE_INFINITY, start: 0 };

/** The days that a headline, or a line of days under it, gives: `(February 13-14, 2024)`. */
export const headlineEvent = (head: string): ReportedEvent | null => {
	const [title = '', ...lines] = head.split('\n');
	const [date] = printedDates(title);
	if (date && date.first.day !== null && occasion.test(title))
		return { ...oneVisit(date, title), at: afterLead };
	for (const line of lines) {
		const [span] = printedDates(line);
		if (span && span.first !== span.last && span.end - span.start >= line.length - 2)
			return { ...oneVisit(span, line), at: afterLead };
	}
	return null;
};

/** The day under a picture of the meeting, where the text gives none. */
export const captionEvent = (captions: readonly string[]): ReportedEvent | null => {
	for (const caption of captions) {
		const date = printedDates(caption).findLast(({ first }) => first.day !== null);
		if (date && occasion.test(caption)) return { ...oneVisit(date, caption), at: afterLead };
	}
	return null;
};

/** With the year that another text, such as a caption, prints beside the same day. */
export const withYearOf = (event: ReportedEvent, texts: readonly string[]): ReportedEvent => {
	if (event.first.year !== null || event.last.year !== null) return event;
	for (const text of texts) {
		const same = printedDates(text).find(
			({ first: { year, month, day } }) =>
				year !== null && month === event.first.month && day === event.first.day,
		);
		if (same)
			return { ...event, first: { ...event.first, year: same.first.year }, sentence: around(text, same) };
	}
	return event;
};

/** "activating the agreement on tea, signed on May 5, 2001": a paper that others rest on is an old one. */
const ofOldPaper =
	/\b(?:activat|implement|revis|renew|under|pursuant|based|in (?:line|accordance) with)\w*\b.{0,100}\bsigned (?:on|in)\b/i;
const datesOldPaper = (sentence: string, { start }: PrintedDate): boolean =>
	/\bsigned (?:on|in) (?:the )?$/.test(sentence.slice(Math.max(0, start - 16), start)) &&
	ofOldPaper.test(sentence);

const around = (sentence: string, date: PrintedDate): string =>
	sentence.slice(Math.max(0, date.start - 60), date.end + 15);

type Days = Omit<ReportedEvent, 'at'>;

const oneVisit = (date: PrintedDate, sentence: string): Days => ({
	first: date.first,
	last: date.last,
	weekday: date.weekday,
	sentence,
	goesOn: daysMore(sentence, date),
});

const isSpan = (date: PrintedDate): boolean => date.first !== date.last;

/** "visited Malaysia from July 5 to 6 and Thailand from July 7 to 9": from the first day to the last. */
const severalVisits = (dates: readonly PrintedDate[], sentence: string): Days | null => {
	const spans = dates.filter(isSpan);
	const [first] = spans;
	const last = spans.at(-1);
	if (!first || !last || first === last) return null;
	return { first: first.first, last: last.last, weekday: first.weekday, sentence, goesOn: 0 };
};

const visitFrom =
	/\b(?:visit|tour|trip|summit|stay)\b(?:[^.]{0,80}\b(?:from|on)|[^\n]{0,160}\b(?:runs?|ran|lasts?|lasted) from) (?=.{0,12}\d)/g;
const longestSpan = 45;

/** The span of the visit that the first printed day belongs to, where another sentence gives it. */
const wholeVisit = (body: string, { first, last, weekday }: PrintedDate): Days | null => {
	if (first !== last || first.day === null) return null;
	for (const { 0: sentence, index } of body.matchAll(visitFrom)) {
		const end = index + sentence.length;
		const [span] = printedDates(body.slice(end, end + longestSpan));
		if (span && isSpan(span) && span.start < 5 && holds(span, first))
			return { first: span.first, last: span.last, weekday, sentence, goesOn: 0 };
	}
	return untilItsEnd(body, first, weekday);
};

/** "The visit ended on 14 May" */
const visitEnded =
	/\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:\w+ )?(?:visit|tour|trip|stay|meeting|session|talks)\b[^.\d]{0,60}\b(?:ended|ends|will end|concluded|concludes|will conclude|came to an end)\b[^.\d]{0,20}(?=\d| \p{Lu}\p{Ll}+\.? \d)/gu;
const longestVisit = 14;

const untilItsEnd = (body: string, first: PrintedDay, weekday: number | null): Days | null => {
	for (const { sentence, last } of lastDays(body)) {
		const days = placeInYear(last) - placeInYear(first);
		if (days > 0 && days <= longestVisit) return { first, last, weekday, sentence, goesOn: 0 };
	}
	return null;
};

/** The days on which a text says that a visit ended, or will. */
const lastDays = function* (
	body: string,
): Generator<{ readonly sentence: string; readonly last: PrintedDay }> {
	for (const { 0: sentence, index } of body.matchAll(visitEnded)) {
		const end = index + sentence.length;
		const [date] = printedDates(body.slice(end, end + longestSpan));
		if (date && date.start <= 1) yield { sentence, last: date.last };
	}
	for (const [sentence] of body.matchAll(onWhichVisitEnds)) {
		const [date] = printedDates(sentence);
		if (date) yield { sentence, last: date.last };
	}
};
/** "On May 14 the visit will be concluded" */
const onWhichVisitEnds =
	/\b[Oo]n (?=\d|\p{Lu}\p{Ll}+\.? \d)[^.,\n]{3,20},? (?:the|his|her|their) (?:\w+ )?(?:visit|tour|trip|stay) (?:will |is to |was |is )?(?:be )?(?:end|conclud|finish)/gu;

const placeInYear = ({ month, day }: PrintedDay): number => month * 31 + (day ?? 0);

const holds = (span: PrintedDate, day: PrintedDay): boolean =>
	placeInYear(span.first) <= placeInYear(day) && placeInYear(day) <= placeInYear(span.last);

const daysMore = (sentence: string, date: PrintedDate): number =>
	isSpan(date) ? 0 : daysFollowing(sentence) || -daysBefore(sentence);

const duration = /\b(two|three|four|five|six|seven|[2-7])[- ]day\b/i;
const begins =
	/\b(?:from|beg[iau]n(?:s|ning)?|start(?:s|ing|ed)?|arriv(?:ed?|es|ing|al)|reach(?:es|ed) \w+ (?:on|for) an?\b|kick(?:s|ed)? off|embark(?:s|ed)?|land(?:s|ed)|open(?:s|ed) (?:in|here|on|at)|leav(?:e|ing) for|leav(?:es|ing) for|left for|depart(?:s|ed|ing) (?:for|to)|head(?:s|ed|ing) (?:for|to)|sets? off)\b/i;
const ends =
	/\b(?:end(?:s|ed)|conclud(?:es|ed)|wrap(?:s|ped) up|finish(?:es|ed)|complet(?:es|ed)|return(?:s|ed))\b/i;
const numberWords = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven'];

const stay = /\b(?:visit|trip|tour|stay)\b/i;
const gathering = /\b(?:summit|forum|conference|session|assembly)\b/i;

/** Whether the days are those of a summit, on which two may meet on one day. */
export const isGathering = ({ first, last, sentence }: ReportedEvent): boolean =>
	first !== last && gathering.test(sentence) && !stay.test(sentence);

/** The days of a visit before the one on which a sentence tells that it ended: "concluded her three-day visit". */
export const daysBefore = (sentence: string): number =>
	(stay.test(sentence) && concluded.test(sentence)) || thatEnded.test(sentence)
		? daysMoreThanOne(sentence)
		: 0;
/** "whose three-day session ended yesterday" */
const thatEnded =
	/[- ]day (?:\w+ ){0,2}?(?:visit|trip|tour|stay|session|meetings?|summit|forum|conference|talks)\b[^.;]{0,60}\b(?:ended|concluded|wrapped up|closed)\b/i;
const concluded =
	/\b(?:end(?:s|ed)|conclud(?:es|ed)|wrap(?:s|ped) up|finish(?:es|ed)|complet(?:es|ed)|at the (?:end|conclusion|close) of) (?:an?|his|her|their|the) (?:\w+ ){0,2}?(?:two|three|four|five|six|seven|[2-7])[- ]day\b/i;

/**
 * "signed at the conclusion of the second session", of which a sentence below tells that it is "the two-day meeting":
 * the days of it before the last.
 */
export const daysBeforeClose = (sentence: string, below: readonly string[]): number => {
	if (!atClose.test(sentence)) return 0;
	const told = below.find(one => thatGathering.test(one));
	return told === undefined ? 0 : daysMoreThanOne(thatGathering.exec(told)?.[0] ?? '');
};
const atClose =
	/\bat the (?:end|conclusion|close) of (?:the|their|its|an?) (?:[\w-]+ ){0,3}?(?:session|meetings?|summit|forum|conference)\b/i;
const thatGathering =
	/\b(?:the|this|its|their) (?:two|three|four|five|six|seven|[2-7])[- ]day (?:\w+ )?(?:session|meetings?|summit|forum|conference|event|gathering)\b/i;

/** Whether a sentence tells that a visit begins. */
export const tellsArrival = (sentence: string): boolean => begins.test(sentence) && !ends.test(sentence);

const duringStay =
	/\b(?:during|on) (?:his|her|their|the|this|an?) (?:\w+ )?(?:two|three|four|five|six|seven|[2-7])[- ]day\b/i;

/** The days that a stay goes on after the first, where a sentence tells how long it is. */
export const stayDays = (sentence: string): number => {
	if (!stay.test(sentence) || ends.test(sentence)) return 0;
	return duringStay.test(sentence) || pays.test(sentence)
		? daysMoreThanOne(sentence)
		: daysFollowing(sentence);
};
const pays = /\b(?:pay(?:s|ing)?|mak(?:e|es|ing)|paid|made) an?\b/;

/** The days that follow the first one of a visit that a sentence tells to begin. */
export const visitDays = (sentence: string): number =>
	stay.test(sentence) && !ends.test(sentence) ? daysFollowing(sentence) : 0;

/** "begins a three-day visit": two days follow the one that the sentence names. */
export const daysFollowing = (sentence: string): number => {
	return begins.test(sentence) ? daysMoreThanOne(sentence) : 0;
};

/** The days of a "three-day" visit but one. */
export const daysMoreThanOne = (sentence: string): number => {
	const count = duration.exec(sentence)?.[1];
	if (count === undefined) return 0;
	return (Number(count) || numberWords.indexOf(count.toLowerCase())) - 1;
};
