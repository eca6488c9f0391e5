import { dateRange, firstDay, isDate, lastDay } from '../library/date-range.ts';
import { type DateRange, everything, type Query } from '../library/library.ts';
import { spokenDate } from '../library/spoken-date.ts';
import type { Flags } from './flags.ts';
import { UsageError } from './usage-error.ts';

/** What the filters and the words of a command line ask of the library. Throws a UsageError that names a wrong value. */
export const toFilters = async (flags: Flags, words: readonly string[], now: Date): Promise<Query> => ({
	...everything,
	text: words.join(' '),
	leaders: flags.leader ?? [],
	dates: await dates(flags, now),
	countries: flags.country ?? [],
	tags: flags.tag ?? [],
	sort: flags.sort ?? null,
	reverse: flags.reverse ?? false,
	limit: flags.limit ?? null,
});

const dates = async (flags: Flags, now: Date): Promise<readonly DateRange[]> => {
	const ranges = await Promise.all((flags.date ?? []).map(text => range(text, now)));
	if (flags.since === undefined && flags.until === undefined) return ranges;
	const window = {
		from: flags.since === undefined ? null : await day('since', flags.since, now),
		to: flags.until === undefined ? null : await day('until', flags.until, now),
	};
	if (window.from && window.to && firstDay(window.from) > lastDay(window.to)) {
		throw new UsageError(`--since ${flags.since} is after --until ${flags.until}`);
	}
	return ranges.length === 0 ? [window] : ranges.map(each => both(each, window));
};

const range = async (text: string, now: Date): Promise<DateRange> => {
	const written = dateRange(text);
	if (written) return written;
	const spoken = await spokenDate(text, now);
	if (spoken) return { from: spoken, to: spoken };
	throw new UsageError(`--date "${text}" is no date: write 2024, 2024-08, 2024-08-21 or 2022..2024`);
};

const day = async (flag: 'since' | 'until', text: string, now: Date): Promise<string> => {
	const date = isDate(text) ? text : await spokenDate(text, now);
	if (date) return date;
	throw new UsageError(`--${flag} "${text}" is no date: write 2024, 2024-08, 2024-08-21 or "3 months ago"`);
};

/** The days of a range that also lie in the other. */
const both = (a: DateRange, b: DateRange): DateRange => ({
	from: later(a.from, b.from),
	to: earlier(a.to, b.to),
});

const later = (a: string | null, b: string | null): string | null =>
	a === null || b === null ? (a ?? b) : firstDay(a) >= firstDay(b) ? a : b;

const earlier = (a: string | null, b: string | null): string | null =>
	a === null || b === null ? (a ?? b) : lastDay(a) <= lastDay(b) ? a : b;
