import { iso, type PrintedDate, printedDates } from './calendar.ts';

/** A line that says when an article appeared, and perhaps where or by whom. */
export type DateLine = {
	/** ISO 8601 day. */
	readonly date: string;
	/** Whether it says that this is a later version. */
	readonly updated: boolean;
	/** Where the date stands in the line. */
	readonly start: number;
	readonly end: number;
};

const clock =
	/\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?|T\d{2}:\d{2}\S*|\b\d{1,2} ?[ap]\.?m\.?\b/gi;
const zone =
	/\b(?:GMT|UTC|IST|ICT|EST|EDT|ET|PST|PDT|CST|JST|KST|MSK|CET|BST|AST|PKT|WIB|SGT|HKT)\b(?: ?[+-]\d{1,2}(?::?\d{2})?)?/gi;
const weekday = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|\b(?:sun|mon|tue|wed|thu|fri|sat)\b/gi;
/** Who sent or edited the text, on the same line. */
const credit = /\b(?:source|editor|author|reporter)s? ?: ?[\p{L} .]+/giu;
const label =
	/\b(?:date|dated|published|posted|updated?|last|latest|modified|created|first|on|at|by|time|release[d]?|issued|edited|from|hrs?|news|hours|local|ago|\d+ min(?:ute)?s?(?: read)?)\b/gi;
const updated = /\b(?:updated?|latest update|last modified|last update|edited)\b[^\d]{0,20}$/i;
const separators = /[|·•/,;:()[\]<>–—-]+/g;

/** Words that may stand beside a date on such a line: names of people, sites and places. */
const nameWord =
	/^(?:\p{Lu}|the$|of$|and$|for$|in$|al$|\d{1,4}$|\p{L}[\p{L}\d.-]*\.(?:com|vn|org|net|gov|in|cn|ru|id|my|sg|uk)\b)/u;
const mostNames = 5;
const mostNamesBetweenBars = 12;

/** Reads a line such as `Posted On: 09 JUL 2024 9:50PM by PIB Delhi`, `Site21/08/2024`, `By A. Writer | 3 May 2024`. */
export const readDateLine = (line: string): DateLine | null => {
	if (line.length > 160 || !/\d/.test(line)) return null;
	const full = printedDates(line).filter(hasYear);
	const date = full.find(one => !updated.test(line.slice(0, one.start))) ?? full[0];
	if (!date) return null;
	const bars = /[|·•]/.test(line) || /^by /i.test(line);
	const rest = remainder(line, full);
	if (rest.length > (bars ? mostNamesBetweenBars : mostNames) || !rest.every(word => nameWord.test(word)))
		return null;
	return {
		date: isoOf(date),
		updated: updated.test(line.slice(0, date.start)),
		start: date.start,
		end: date.end,
	};
};

/** `date 2023-12-12 The text goes on`: metadata at the head of a line of prose. Gives where the text begins. */
export const readDatePrefix = (line: string): DateLine | null => {
	const head = /^(?:date|published|posted|updated)(?: on)? ?:? ?/i.exec(line)?.[0] ?? '';
	const [date] = printedDates(line.slice(0, head.length + 30));
	if (!date || date.start !== head.length || !hasYear(date)) return null;
	if (head === '' && !/^\d{4}-\d{2}-\d{2}/.test(line)) return null;
	const time =
		/^(?:T\d{2}:\d{2}\S*|,? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?[ |:–—-]*/i.exec(
			line.slice(date.end),
		)?.[0] ?? '';
	return { date: isoOf(date), updated: false, start: 0, end: date.end + time.length };
};

/** A whole day; a span of days is the time of a visit, not of publication. */
const hasYear = ({ first, last }: PrintedDate): boolean =>
	first.year !== null && first.day !== null && first === last;

const isoOf = ({ first }: PrintedDate): string => iso(first.year ?? 0, first.month, first.day);

const remainder = (line: string, dates: readonly PrintedDate[]): string[] => {
	let rest = line;
	for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
	for (const part of [credit, clock, zone, weekday, label, separators]) rest = rest.replace(part, ' ');
	return rest.split(' ').filter(word => /[\p{L}\p{N}]/u.test(word));
};
