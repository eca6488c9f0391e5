/** A day as far as it is printed; a month without a day has `day: null`. */
export type PrintedDay = {
	readonly year: number | null;
	readonly month: number;
	readonly day: number | null;
};

/** A date, or a span of days, in a text: `April 14`, `14-15 April 2025`, `from October 30 to November 2`. */
export type PrintedDate = {
	readonly first: PrintedDay;
	readonly last: PrintedDay;
	/** 0 Sunday to 6 Saturday, where a weekday is printed with it. */
	readonly weekday: number | null;
	readonly start: number;
	readonly end: number;
};

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const month =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';
const year = '(?:1[6-9]|20)\\d\\d(?!\\d)';
const join = ' ?(?:-|–|—|~|to|and|until|till|through|&) ?';
const weekday = '(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?\\.?,? ';

/** The forms in which news prints a date, the fuller ones first. Named groups say which part is which. */
const forms: readonly string[] = [
	// 2023-12-12, 2023/12/12, 2023-12-12T09:30:00Z
	`(?<!\\d)(?<iy>${year})(?<sep>[-/.])(?<im>0?[1-9]|1[0-2])\\k<sep>(?<id>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
	// 21/08/2024, 21.08.2024, 21-08-2024, and 08/21/2024 where the second number cannot be a month
	'(?<!\\d)(?<sa>0?[1-9]|[12]\\d|3[01])(?<sep2>[-/.])(?<sb>0?[1-9]|[12]\\d|3[01])\\k<sep2>(?<sy>(?:19|20)\\d\\d)(?!\\d)',
	// Oct. 31, 2022 · April 14-15 · October 30 to November 2, 2022
	`(?<am>${month}) ?(?<ad>${day})(?:(?:, ?| )(?<ay1>${year}))?(?:${join}(?:(?<bm>${month}) )?(?<bd>${day}))?(?:(?:, ?| )(?<ay>${year}))?`,
	// 31 October 2022 · 14-15 April 2025 · 30 October to 2 November 2022 · 9th of July
	`(?<!\\d)(?<cd>${day})(?: (?<cm1>${month}))?(?:${join}(?<dd>${day}))?[ -]?(?:of )?(?<cm>${month})(?:(?:, ?|[ -])(?<cy>${year}))?`,
	// July 2022
	`(?<fm>${month}),? (?:of )?(?<fy>${year})`,
];

const printed = new RegExp(
	`(?<wd>\\b${weekday})?(?:the )?(?:\\b|(?<=[a-z]))(?:${forms.join('|')})(?!(?!T\\d)\\p{L})`,
	'gu',
);

/** Every date that a text prints, in its order. Linear in the text. */
export const printedDates = (text: string): readonly PrintedDate[] => {
	const found: PrintedDate[] = [];
	for (const match of text.matchAll(printed)) {
		const date = match.groups && reading(match.groups);
		if (date)
			found.push({
				...date,
				weekday: weekdayOf(match.groups?.wd),
				start: match.index,
				end: match.index + match[0].length,
			});
	}
	return found;
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

const reading = (g: Groups): Pick<PrintedDate, 'first' | 'last'> | null => {
	if (g.iy) return span(g.iy, Number(g.im), g.id);
	if (g.sy) return slashed(g);
	if (g.am) return span(g.ay ?? g.ay1, monthOf(g.am), g.ad, g.bm ? monthOf(g.bm) : null, g.bd, g.ay1);
	if (g.cm) return span(g.cy, g.cm1 ? monthOf(g.cm1) : monthOf(g.cm), g.cd, monthOf(g.cm), g.dd);
	return g.fm ? span(g.fy, monthOf(g.fm), undefined) : null;
};

/** Day first, as most of the world writes, unless the second number is no month. */
const slashed = (g: Groups) => {
	const [a, b] = [Number(g.sa), Number(g.sb)];
	if (b <= 12) return span(g.sy, b, String(a));
	return a <= 12 ? span(g.sy, a, String(b)) : null;
};

const span = (
	year: string | undefined,
	month: number,
	day: string | undefined,
	lastMonth: number | null = null,
	lastDay: string | undefined = undefined,
	firstYear: string | undefined = undefined,
): Pick<PrintedDate, 'first' | 'last'> | null => {
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

const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const weekdayOf = (name: string | undefined): number | null => {
	const at = name ? weekdayNames.indexOf(name.slice(0, 3).toLowerCase()) : -1;
	return at < 0 ? null : at;
};
