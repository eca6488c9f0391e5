import { agencyName, isAgency } from './agencies.ts';
import { iso, type PrintedDate, printedDates } from './calendar.ts';
import { isSectionName } from './site-name.ts';

/** A line that says when an article appeared, and perhaps where. */
export type PublicationLine = {
	/** ISO 8601 day. */
	readonly date: string;
	/** Whether it is the day of a later version. */
	readonly updated: boolean;
	/** As printed before or after the date: `Brussels`, `The Kremlin, Moscow`. */
	readonly place: string | null;
	/** `Reuters | Lima | Updated: 24-03-2021 15:54 IST` names both like a dateline. */
	readonly agency?: string | null;
};

const longest = 160;

/**
 * Reads a line such as `Posted On: 09 JUL 2024 9:50PM by PIB Delhi`, `Site21/08/2024`,
 * `By A. Writer | 3 May 2024`, `Brussels, 20 October 2023`; `null` where the line says anything else.
 */
export const readPublicationLine = (line: string): PublicationLine | null => {
	if (line.length > longest || !/(?:19|20)\d\d/.test(line)) return null;
	const dates = printedDates(line).filter(isDay);
	const date = dates.find(one => !isUpdate(line, one)) ?? dates[0];
	if (!date || !isOnlyNames(line, dates)) return null;
	const sent = sentFrom.exec(line)?.groups;
	return {
		date: isoOf(date),
		updated: isUpdate(line, date),
		agency: sent?.agency ?? null,
		place: sent?.place ?? placeBefore(line.slice(0, date.start)) ?? placeAfter(line.slice(date.end)),
	};
};

const sentFrom = new RegExp(`^(?<agency>${agencyName}) \\| (?<place>\\p{Lu}[\\p{L} ]{2,30}) \\| `, 'u');

/** `date 2023-12-12 The text goes on`: what a crawler put before the first line. Gives also where the text begins. */
export const readDatePrefix = (line: string): { readonly date: string; readonly end: number } | null => {
	const label = /^(?:date|published|posted|updated)(?: on)? ?:? ?/i.exec(line)?.[0] ?? '';
	const head = line.slice(0, label.length + 30);
	if (label === '' && !/^\d{4}-\d{2}-\d{2}/.test(head)) return null;
	const [date] = printedDates(head);
	if (date?.start !== label.length || !isDay(date)) return null;
	const end = date.end + (timeAfter.exec(line.slice(date.end, date.end + 40))?.[0].length ?? 0);
	return end < line.length ? { date: isoOf(date), end } : null;
};

const timeAfter = /^(?:T\d{2}:\d{2}\S*|,? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?[ |:–—-]*/i;

/** A whole day; a span of days is the time of a visit, not of publication. */
const isDay = ({ first, last }: PrintedDate): boolean =>
	first.year !== null && first.day !== null && first === last;

const isoOf = ({ first }: PrintedDate): string => iso(first.year ?? 0, first.month, first.day);

const isUpdate = (line: string, date: PrintedDate): boolean => updated.test(line.slice(0, date.start));
const updated = /\b(?:updated?|latest update|last modified|last update|edited)\b[^\d]{0,20}$/i;

/** What may stand on such a line beside the date: none of it says anything. */
const notes: readonly RegExp[] = [
	// https://example.org/author/jane · @jane
	/\bhttps?:\/\/\S+|(?<![\p{L}\d])@\w+/gu,
	// Share: Facebook | X | Copy link
	/\bshare ?:.*$/i,
	// Source: Xinhua Editor: huaxia
	/\bsource ?: ?\S+(?= editors? ?:)/gi,
	// Source: Xinhua · Editor: huaxia
	/\b(?:source|(?:web )?editor|author|reporter|writer)s? ?: ?[\p{L} .'’]+/giu,
	// Adjust font size:
	/\b(?:adjust )?(?:font|text) size\b/i,
	// 20:15:42 · 9:50PM · T09:30:00Z · 6 pm
	/\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?|T\d{2}:\d{2}\S*|\b\d{1,2} ?[ap]\.?m\.?\b/gi,
	// GMT+7 · (UTC+04:00) · IST
	/\b(?:GMT|UTC|IST|ICT|EST|EDT|ET|PST|PDT|CST|JST|KST|MSK|CET|CEST|BST|AST|PKT|WIB|SGT|HKT)\b(?: ?[+-]\d{1,2}(?::?\d{2})?)?/g,
	// Wed · Monday
	/\b(?:sun|mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur)(?:day)?\b/gi,
	// Published on · Last updated · 3 min read · Views: 412
	/\b(?:views?|reads?|visits?|hits?|comments?) ?: ?[\d,.]+|\b(?:no|\d[\d,.]*) (?:views?|reads?|comments?|shares?|hits)\b|\b(?:an?|\d+) (?:second|minute|hour|day|week|month|year)s? ago\b|\b(?:mis à jour|publié|actualizado|publicado)(?: le| el)?(?= )|\b\d+ min(?:ute)?s?(?: read)?\b|\b(?:date|dated|publish(?:ed)?|posted|written|reported|input|filed|correspondents?|reporters?|staff|writers?|editors?|newsroom|desk|admin|updated?|last|latest|modified|created|details|first|on|at|by|time|releas(?:ed?|e)|issued|edited|from|delivered|hrs?|news|hours|local|ago)\b/gi,
	// Press releases and statements
	/\b(?:press|releases?|statements?|speech(?:es)?|readouts?|remarks)\b/gi,
	/[|·•●/,;:()[\]<>–—-]+/g,
];

/** Names of people, sites and places, and what joins them. */
const nameWord =
	/^(?:\p{Lu}|(?:the|of|and|for|in|al|with)$|\d{1,4}$|\p{L}[\p{L}\d.-]*\.(?:com|org|net|gov|\p{Ll}{2})\b)/u;
const mostNames = 5;
/** Where bars part the names, or they are said to be authors, there may be more. */
const mostNamesBetweenBars = 12;

const isOnlyNames = (line: string, dates: readonly PrintedDate[]): boolean => {
	let rest = line;
	for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
	// `ChinaUpdated: Jul 05` of a page whose parts a scraper glued
	rest = rest.replace(/(?<=\p{Ll})(?=(?:Updated|Published|Posted)\b)/u, ' ');
	const cells = rest.split(/ {2,}| [>»›] /);
	if (cells.length > 1)
		rest = cells.filter(cell => !isSectionName(cell.trim()) && !pressTeam.test(cell.trim())).join(' ');
	for (const note of notes) rest = rest.replace(note, ' ');
	const names = rest.split(' ').filter(word => /[\p{L}\p{N}]/u.test(word));
	const most = /[|·•●\]]|^by /i.test(line) ? mostNamesBetweenBars : mostNames;
	return names.length <= most && names.every(word => nameWord.test(word));
};

/** `Press and information team of the Delegation to PERU`, in a cell of its own */
const pressTeam =
	/^(?:Press|Media|Information|Communications?)\b[^.:]{0,40}\b(?:team|service|office|section|department|division|unit)\b[^.:]*$/i;

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|de|el|al)){0,3}";

/** `Brussels, ` before the date, or `Done at Hanoi on `. */
const before = new RegExp(
	`^\\(?(?:(?:Done|DONE|Issued|ISSUED|Signed|SIGNED|Adopted|ADOPTED) (?:at|in) )?(?<place>${name}(?:, ${name})?)(?:,|:| /| [●–—-]|,? on(?: the)?| this) ?$`,
	'u',
);
/** After the date, the time and a dash or a wide gap: `May 27, 2024   15:20   The Kremlin, Moscow`, `… IST - NEW DELHI`. */
const after = new RegExp(
	`^(?:,? ?\\d{1,2}:\\d{2}(?: ?[apAP][mM])?(?: [A-Z]{3})?)?(?: {2,}| [–—-] )(?:\\d{1,2}:\\d{2}(?: {2,}| [–—-] ))?(?<place>${name}(?:, ${name})?)$|^(?:, ?\\d{1,2}:\\d{2})?, (?<two>${name}, ${name})$|^(?: ?/ ?\\d{1,2}:\\d{2})? ?/ ?(?<slashed>${name})$`,
	'u',
);
const weekdayAtEnd = /(?<=[^\p{L}])(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? ?$/u;
const noPlace =
	/^(?:By|Posted|Publish|Published|Updated|Written|Created|Reported|Released?|Details|First|Last|Input|Source|From|Date|Time|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\b/i;

const placeBefore = (text: string): string | null => {
	const place = before.exec(text.replace(weekdayAtEnd, ''))?.groups?.place ?? null;
	return place && !noPlace.test(place) && !isAgency(place) && !isSectionName(place) ? place : null;
};

const placeAfter = (text: string): string | null => {
	const { place: apart, two, slashed } = after.exec(text)?.groups ?? {};
	const place = apart ?? two ?? slashed ?? null;
	return place && !isSectionName(place) && !isAgency(place) && !noPlace.test(place) ? place : null;
};
