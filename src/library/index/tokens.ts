import type { DateRange } from '../date-range.ts';
import { firstDay, lastDay } from '../date-range.ts';
import { words } from '../words.ts';

/**
 * A fact as a word of the full-text index: filters are searched as words are, and the index leaps over all that does not
 * pass. The sign of private use keeps facts apart from what stands in texts; it sorts behind all letters.
 */
export const factSign = '\uE000';

/** Every article has it: what is left when something is taken away. */
export const anything = `${factSign}all`;

const solid = (text: string): string => words(text).join('');

/** A value of a field as one word: `state-visit` and `State Visit` are one. */
export const valueToken = (field: string, value: string): string => `${factSign}${field}${solid(value)}`;

/** One word of a name, in a field. */
export const wordToken = (field: string, word: string): string => `${factSign}${field}${word}`;

/** A name as a whole, by its number. */
export const nameToken = (id: number): string => `${factSign}${id}`;

/** What a tag says of countries: `south-china-sea` holds `china`, and `viet-nam` is `vietnam`. */
export const countryTokens = (tag: string): readonly string[] => {
	const parts = words(tag).slice(0, 8);
	return parts.flatMap((_, from) =>
		parts.slice(from).map((_, more) => wordToken('country', parts.slice(from, from + more + 1).join(''))),
	);
};

/** Longer events are known by their months. */
const longestByDay = 62;
const mostMonths = 240;

/**
 * The years, months and days that a span touches. What is known only to its month or its year touches each of its days,
 * and has words that say so.
 */
export const dateTokens = ({
	from,
	to,
}: {
	readonly from: string;
	readonly to: string;
}): readonly string[] => {
	const [first, last] = [firstDay(from), lastDay(to)];
	const exact = Math.min(from.length, to.length);
	const days = exact === 10 ? daysBetween(first, last, longestByDay) : null;
	const years = yearsBetween(first, last).map(year => wordToken('year', year));
	if (exact === 4) return [...years, ...yearsBetween(first, last).map(year => wordToken('someday', year))];
	const months = monthsBetween(first, last);
	return [
		...years,
		...months.map(month => wordToken('month', month)),
		...(days?.map(day => wordToken('day', day)) ?? months.map(month => wordToken('someday', month))),
	];
};

const plain = (date: string): string => date.replaceAll('-', '');
const yearsBetween = (first: string, last: string): readonly string[] => {
	const from = Number(first.slice(0, 4));
	const count = Math.min(Math.max(1, Number(last.slice(0, 4)) - from + 1), mostMonths);
	return Array.from({ length: count }, (_, i) => String(from + i).padStart(4, '0'));
};
const monthsBetween = (first: string, last: string): readonly string[] => {
	const from = monthNumber(first);
	const count = Math.min(Math.max(1, monthNumber(last) - from + 1), mostMonths);
	return Array.from({ length: count }, (_, i) => monthOf(from + i));
};
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthOf = (number: number): string =>
	`${String(Math.floor(number / 12)).padStart(4, '0')}${String((number % 12) + 1).padStart(2, '0')}`;

/** `null` for more than `most`. */
const daysBetween = (first: string, last: string, most: number): readonly string[] | null => {
	const from = Date.parse(first);
	const count = Math.round((Date.parse(last) - from) / 86_400_000) + 1;
	if (!(count <= most)) return null;
	return Array.from({ length: Math.max(1, count) }, (_, i) =>
		plain(new Date(from + i * 86_400_000).toISOString().slice(0, 10)),
	);
};

/** The words of which an article that touches a range has at least one, in a library of these years. */
export const rangeTokens = (range: DateRange, years: readonly string[]): readonly string[] => {
	const from = range.from === null ? '0000-01-01' : firstDay(range.from);
	const to = range.to === null ? '9999-12-31' : lastDay(range.to);
	return years.flatMap(year => {
		if (year < from.slice(0, 4) || year > to.slice(0, 4)) return [];
		const first = from > `${year}-01-01` ? from : `${year}-01-01`;
		const last = to < `${year}-12-31` ? to : `${year}-12-31`;
		if (first.endsWith('-01-01') && last.endsWith('-12-31')) return [wordToken('year', year)];
		return [
			wordToken('someday', year),
			...monthsBetween(first, last).flatMap(month => monthTokens(month, first, last)),
		];
	});
};

const monthTokens = (month: string, first: string, last: string): readonly string[] => {
	const dashed = `${month.slice(0, 4)}-${month.slice(4)}`;
	const [begin, end] = [firstDay(dashed), lastDay(dashed)];
	if (first <= begin && last >= end) return [wordToken('month', month)];
	const days = daysBetween(first > begin ? first : begin, last < end ? last : end, 31) ?? [];
	return [wordToken('someday', month), ...days.map(day => wordToken('day', day))];
};
