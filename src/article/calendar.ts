/** A day as far as it is printed; a month without a day has `day: null`. */
export type PrintedDay = {
	readonly year: number | null;
	readonly month: number;
	readonly day: number | null;
};

/** A date, or a span of days, in a text: `April 14`, `14-15 April 2025`, `October 30 to November 2`. */
export type PrintedDate = {
	readonly first: PrintedDay;
	readonly last: PrintedDay;
	/** 0 Sunday to 6 Saturday, where a weekday is printed before it. */
	readonly weekday: number | null;
	readonly start: number;
	readonly end: number;
};

export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
export const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Every way to write a month, the longer ones first: `October`, `OCTOBER`, `Oct`, `OCT`, with or without a full stop. */
const spellings = ['Sept', 'SEPT', ...monthNames, ...monthNames.map(name => name.slice(0, 3))]
	.flatMap(name => [name, name.toUpperCase()])
	.toSorted((a, b) => b.length - a.length);

/** A pattern for any month as news prints it. */
const month = `(?:${[...new Set(spellings)].join('|')})\\.?`;
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!:?\\d)';
/** A site may print a date twice without a blank: `19 Aug 202419 Aug 2024`. */
const year = `(?:1[6-9]|20)\\d\\d(?!\\d(?!\\d? ${month}))`;
const to = ' ?(?:-|–|—|~|to|and|until|till|through|&) ?';
const dayNumber = '0?[1-9]|[12]\\d|3[01]';
const monthNumber = '0?[1-9]|1[0-2]';

/** The forms in which news prints a date, the fuller ones first. Named groups say which part is which. */
const forms: readonly string[] = [
	// 2023-12-12 · 2023/12/12 · 2023-12-12T09:30:00Z
	`(?<iy>${year})(?<is>[-/.])(?<im>${monthNumber})\\k<is>(?<id>${dayNumber})(?!\\d)`,
	// 2024年8月21日
	`(?<jy>${year})年(?<jm>${monthNumber})月(?<jd>${dayNumber})日`,
	// 21/08/2024 · 21.08.2024 · 21-08-2024 · 08/21/2024, where the second number cannot be a month
	`(?<sa>${dayNumber})(?<ss>[-/.])(?<sb>${dayNumber})\\k<ss>(?<sy>(?:19|20)\\d\\d)(?!\\d)`,
	// Oct. 31, 2022 · April 14-15 · October 30 to November 2, 2022
	`(?<am>${month}) ?(?<ad>${day})(?:(?:, ?| )(?<ay1>${year}))?(?:${to}(?:(?<bm>${month}) )?(?<bd>${day}))?(?:(?:, ?| )(?<ay>${year}))?`,
	// 31 October 2022 · 14-15 April 2025 · 30 October to 2 November 2022 · 9th of July · 19-Aug-2024
	`(?<cd>${day})(?: (?<cm1>${month}))?(?:${to}(?<dd>${day}))?[ -]?(?:of )?(?<cm>${month})(?:(?:, ?|[ -])(?<cy>${year}))?`,
	// July 2022
	`(?<fm>${month}),? (?:of )?(?<fy>${year})`,
];

/** A letter may follow only where it opens a time of day: `2023-12-12T09:30`. */
const printed = new RegExp(`(?:${forms.join('|')})(?!(?!T\\d)[A-Za-z])`, 'g');

const weekdayBefore =
	/\b(Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|SUN|MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?)(?:day|DAY)?\.?,? ?\(?(?:the )?$/;

/** Cheap to see: every date holds one of these. */
const hint =
	/\d(?:[-/.]\d|年)|J(?:an|un|ul|AN|UN|UL)|Feb|FEB|Ma[ry]|MA[RY]|A(?:pr|ug|PR|UG)|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC/;

/** Every date that a text prints, in its order. Linear in the text. */
export const printedDates = (text: string): readonly PrintedDate[] => {
	if (!/\d/.test(text) || !hint.test(text)) return [];
	const found: PrintedDate[] = [];
	printed.lastIndex = 0;
	for (let match = printed.exec(text); match !== null; match = printed.exec(text)) {
		const date = isGlued(text, match.index) ? null : match.groups && reading(match.groups);
		if (date)
			found.push({
				...date,
				weekday: weekdayAt(text, match.index),
				start: match.index,
				end: printed.lastIndex,
			});
		else printed.lastIndex = match.index + 1;
	}
	return found;
};

/** Inside a longer number, the minutes of an hour, or inside a word: no date. A site's name may run into one: `Nam21/08/2024`. */
const isGlued = (text: string, at: number): boolean => {
	const before = text.slice(Math.max(0, at - 2), at);
	return /\d/.test(text[at] ?? '') ? /\d:?$/.test(before) : /[A-Z]$/.test(before);
};

const weekdayAt = (text: string, at: number): number | null => {
	const name = weekdayBefore.exec(text.slice(Math.max(0, at - 16), at))?.[1];
	return name ? weekdayNames.indexOf(name.slice(0, 3).toLowerCase()) : null;
};

/** `2024-08-21`, `2022-10`, or `2022`: a day cut to what is known. */
export const iso = (year: number, month: number | null, day: number | null): string =>
	[String(year).padStart(4, '0'), month, day]
		.filter(part => part !== null)
		.map(part => String(part).padStart(2, '0'))
		.join('-');

/** 0 Sunday to 6 Saturday of a day of the Gregorian calendar. */
export const weekdayOn = (year: number, month: number, day: number): number =>
	new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** `days` later than an ISO day. */
export const laterBy = (day: string, days: number): string => {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
};

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
	(Date.parse(to) - Date.parse(from)) / 86_400_000;

type Groups = Record<string, string | undefined>;
type Span = Pick<PrintedDate, 'first' | 'last'>;

const reading = (g: Groups): Span | null => {
	if (g.iy) return span(g.iy, Number(g.im), g.id);
	if (g.jy) return span(g.jy, Number(g.jm), g.jd);
	if (g.sy) return slashed(g);
	if (g.am) return span(g.ay ?? g.ay1, monthOf(g.am), g.ad, g.bm ? monthOf(g.bm) : null, g.bd, g.ay1);
	if (g.cm) return span(g.cy, g.cm1 ? monthOf(g.cm1) : monthOf(g.cm), g.cd, monthOf(g.cm), g.dd);
	return g.fm ? span(g.fy, monthOf(g.fm), undefined) : null;
};

/** Day first, as most of the world writes, unless the second number is no month. */
const slashed = (g: Groups): Span | null => {
	const [a, b] = [Number(g.sa), Number(g.sb)];
	if (b <= 12) return span(g.sy, b, g.sa);
	return a <= 12 ? span(g.sy, a, g.sb) : null;
};

const span = (
	year: string | undefined,
	month: number,
	day: string | undefined,
	lastMonth: number | null = null,
	lastDay: string | undefined = undefined,
	firstYear: string | undefined = undefined,
): Span | null => {
	const closing = year ? Number(year) : null;
	const end = { year: closing, month: lastMonth ?? month, day: numeral(lastDay ?? day) };
	const crossesNewYear = closing !== null && !firstYear && end.month < month;
	const opening = firstYear ? Number(firstYear) : crossesNewYear ? closing - 1 : closing;
	const start = { year: opening, month, day: numeral(day) };
	if (!possible(start) || !possible(end)) return null;
	return { first: start, last: lastDay ? end : start };
};

const numeral = (text: string | undefined): number | null => (text ? Number.parseInt(text, 10) : null);

const possible = ({ year, month, day }: PrintedDay): boolean =>
	day === null || day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();

const monthOf = (name: string): number =>
	monthNames.findIndex(full => full.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
