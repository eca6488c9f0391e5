/** A span of time, both ends included and as exact as they were given: `2024`, `2024-08`, `2024-08-21`. */
export type DateRange = {
	readonly from: string | null;
	readonly to: string | null;
};

/** The day where a date that is cut to what is known begins: `2024-02` gives `2024-02-01`. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The day where it ends: `2024-02` gives `2024-02-29`. */
export const lastDay = (date: string): string => {
	if (date.length === 10) return date;
	const [year = '', month = '12'] = date.split('-');
	return `${year}-${month}-${daysIn(year, month)}`;
};

const daysIn = (year: string, month: string): number =>
	new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** Whether a text is a date as it is written here: `2024`, `2024-08` or `2024-08-21`. */
export const isDate = (text: string): boolean => {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
	if (!match) return false;
	const [, year = '', month = '01', day = '01'] = match;
	return between(1, Number(month), 12) && between(1, Number(day), daysIn(year, month));
};

const between = (least: number, n: number, most: number): boolean => least <= n && n <= most;

/** A range as it is written: `2024`, `2022..2024`, `2023..`, `..2024-08`. `null` when it is not one. */
export const dateRange = (text: string): DateRange | null => {
	if (isDate(text)) return { from: text, to: text };
	const [from = '', to = '', ...more] = text.split('..');
	if (more.length > 0 || !text.includes('..') || !(from || to)) return null;
	if ((from && !isDate(from)) || (to && !isDate(to))) return null;
	if (from && to && firstDay(from) > lastDay(to)) return null;
	return { from: from || null, to: to || null };
};

/** Whether two spans have a day in common. */
export const touches = (span: DateRange, range: DateRange): boolean =>
	(span.from === null || range.to === null || firstDay(span.from) <= lastDay(range.to)) &&
	(span.to === null || range.from === null || lastDay(span.to) >= firstDay(range.from));
