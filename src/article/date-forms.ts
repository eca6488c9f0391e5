import type { PrintedDate, PrintedDay } from './calendar.ts';

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
	`(?<iy>${year})(?<is>[-/.]|\\. )(?<im>${monthNumber})\\k<is>(?<id>${dayNumber})(?!\\d)`,
	// 2024年8月21日
	`(?<jy>${year})年(?<jm>${monthNumber})月(?<jd>${dayNumber})日`,
	// 21/08/2024 · 21.08.2024 · 21-08-2024 · 08/21/2024, where the second number cannot be a month
	`(?<sa>${dayNumber})(?<ss>[-/.])(?<sb>${dayNumber})\\k<ss>(?<sy>(?:19|20)\\d\\d)(?!\\d)`,
	// Oct. 31, 2022 · April 14-15 · October 30 to November 2, 2022
	`(?<am>${month}) ?(?<ad>${day})(?:(?:, ?| |/)(?<ay1>${year}))?(?:${to}(?:(?<bm>${month}) )?(?<bd>${day}))?(?:(?:, ?| )(?<ay>${year}))?`,
	// 31 October 2022 · 14-15 April 2025 · 30 October to 2 November 2022 · 9th of July · 19-Aug-2024
	`(?<cd>${day})(?: (?<cm1>${month}))?(?:${to}(?:the )?(?<dd>${day}))?\\.?[ /-]?(?:of )?(?<cm>${month})(?:(?:, ?|[ /-])(?<cy>${year}))?`,
	// July 2022
	`(?<fm>${month}),? (?:of )?(?<fy>${year})`,
];

/** A letter may follow only where it opens a time of day: `2023-12-12T09:30`. */
export const printedDate = new RegExp(`(?:${forms.join('|')})(?!(?!T\\d)[A-Za-z])`, 'g');

export const weekdayBefore =
	/\b(Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|SUN|MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?)(?:day|DAY)?\.?,? ?\(?(?:the )?$/;

/** Cheap to see: every date holds one of these. */
export const dateHint =
	/\d(?:[-/.]\d|年|\. \d)|J(?:an|un|ul|AN|UN|UL)|Feb|FEB|Ma[ry]|MA[RY]|A(?:pr|ug|PR|UG)|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC/;

type Groups = Record<string, string | undefined>;
type Span = Pick<PrintedDate, 'first' | 'last'>;

/** Reads the named groups of a match; `null` where there is no such day. */
export const readDate = (g: Groups): Span | null => {
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
