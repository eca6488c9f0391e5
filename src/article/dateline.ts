import { type PrintedDate, printedDates } from './calendar.ts';

/** `HANOI, April 14 (VNA) –` at the head of a report. */
export type Dateline = {
	readonly place: string | null;
	readonly agency: string | null;
	readonly date: PrintedDate | null;
	/** How many characters of the line it takes. */
	readonly length: number;
};

const word = "[\\p{Lu}][\\p{L}.'’-]*";
const month =
	'(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[\\p{L}]*\\.? \\d';
const place = `${word}(?:[ -](?:(?!${month})${word}|d[aeo]|of|el|al|la)){0,3}(?:(?:, ?|/)(?!${month})${word}(?: (?!${month})${word}){0,2})?`;
const capitals = "[\\p{Lu}][\\p{Lu}.'’ -]{2,}(?:(?:, ?|/)[\\p{Lu}][\\p{Lu}.'’ -]+)?";
const day = '[^()\\n]{0,36}?\\d{1,4}(?:st|nd|rd|th)?(?:,? ?\\p{L}{3,9}\\.?)?(?:,? \\d{4})?';
const agency = "[\\p{L}][\\p{L}\\d .&'’/-]{1,30}";
const dash = '(?:[—–]|-{1,2}|:)';

/** The forms of a dateline, the fuller ones first; a name alone needs capitals or an agency to be one. */
const forms: readonly string[] = [
	// HANOI, April 14 (VNA) – · Abu Dhabi, 5th March 2024 (WAM) --
	`(?<p1>${place}),? (?<d1>${day}),? ?[(\\[](?<a1>${agency})[)\\]](?: ?${dash}| ?\\|)? ?`,
	// Phnom Penh (FN), Dec. 12, 2023 –
	`(?<p9>${place}) ?\\((?<a9>${agency})\\), (?<d9>${day}) ?${dash} `,
	// Riyadh, October 24, 2023, SPA --
	`(?<pa>${place}), (?<da>${day}), (?<aa>[\\p{Lu}]{2,8}) ?${dash} ?`,
	// Hanoi (VNA) -
	`(?<p0>${place}) ?[(\\[](?<a0>${agency})[)\\]] ?(?:${dash}|\\|) ?`,
	// ASTANA. KAZINFORM –
	`(?<p8>${word}(?: ${word})?)\\. (?<a8>[\\p{Lu}]{3,12}) ?${dash} `,
	// BEIJING, March 3 -- · New Delhi, 9 July 2024:
	`(?<p2>${place}), ?(?<d2>${day}) ?${dash} `,
	// MOSCOW, July 9. /TASS/.
	`(?<p3>${place}), (?<d3>${day})\\.? /(?<a3>\\p{L}+)/\\.? ?${dash}? ?`,
	// HÀ NỘI — · NEW DELHI:
	`(?<p4>${capitals}) ?${dash} `,
	// JAKARTA, Agency – · VNA/Hanoi -
	`(?<p5>${capitals}), (?<a5>${word}(?: ${word})?) ?${dash} `,
	// Hanoi – , a name alone: only with the long dashes
	`(?<p6>${word}(?: ${word}){0,2}) (?:[—–]|--) `,
	// AKIPRESS.COM - without a place
	`(?<ab>[\\p{Lu}\\d]{2,14}\\.[\\p{Lu}]{2,3}) ?${dash} `,
	// (VNA) - without a place
	`\\((?<a7>[\\p{Lu}]{2,10}|Xinhua|Reuters|Yonhap|Kyodo)\\) ?${dash} `,
];

const dateline = new RegExp(`^(?:\\*{1,2})?(?:${forms.join('|')})`, 'u');

/** Words that begin a sentence or a label, but no dateline. */
const notFirst =
	/^(?:MEMORAND|JOINT|LIST|ANNEX|AGREEMENT|READOUT|PRESS|FACT SHEET|STATEMENT|NOTE|UPDATE|BREAKING|EXCLUSIVE|WATCH|PHOTOS?|VIDEO|Q|A|PRESIDENT|PRIME|MINISTER|SECRETARY|The|This|In|On|At|An|And|But|It|He|She|They|Both|We|From|For|With|After|As|Mr|Mrs|Ms|President|Minister|Premier|Prime|Foreign|Secretary|General|Chair)\b/;
/** Words that close the name of an office or a body, which no place does. */
const notLast =
	/(?:Secretary|Minister|President|General|Council|Organi[sz]ation|Agreement|Nations|Ministry|Committee)$/;

/** Reads the dateline at the head of a line, or `null`. */
export const readDateline = (line: string): Dateline | null => {
	const groups = dateline.exec(line.slice(0, 160));
	if (!groups?.groups) return null;
	const g = groups.groups;
	const where = g.p1 ?? g.p0 ?? g.p8 ?? g.p9 ?? g.pa ?? g.p2 ?? g.p3 ?? g.p4 ?? g.p5 ?? g.p6 ?? null;
	if (where && (notFirst.test(where) || notLast.test(where))) return null;
	const printed = g.d1 ?? g.d2 ?? g.d3 ?? g.d9 ?? g.da;
	const date = printed ? (printedDates(printed).at(-1) ?? null) : null;
	if (printed && !date) return null;
	return {
		place: where?.trim() ?? null,
		agency: g.a1 ?? g.a0 ?? g.a8 ?? g.a9 ?? g.aa ?? g.ab ?? g.a3 ?? g.a5 ?? g.a7 ?? null,
		date,
		length: groups[0].length,
	};
};
