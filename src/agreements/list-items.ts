import { matchAt } from '../people/match-at.ts';

const mark = String.raw`(?:\([a-z\d]{1,4}\)|[a-z][.)]|\d{1,2}[.)]|[-•–*])`;
const firstMark = new RegExp(`^(?:(?:to|on|that|the following)\\b)?\\s*:?\\s*(?=${mark}\\s)`);
const itemMark = new RegExp(`(?:^|\\n|[;:,]\\s{1,3}(?:and\\s{1,3})?)\\s{0,8}${mark}\\s+`);

/** "(a) …; (b) …; and (c) …", on lines of their own or in a row, each without its mark; `null` for anything else. */
export const listItems = (text: string): readonly string[] | null => {
	const lead = firstMark.exec(text)?.[0];
	if (lead === undefined) return null;
	return text
		.slice(lead.length)
		.split(itemMark)
		.map(withoutEnd)
		.filter(item => item !== '');
};

const stops = /(?<=((?:[,;]?\s{1,3}and)?[\s.,;]*))/y;

/** Without the comma, "and" or stop that parts it from the next. */
export const withoutEnd = (item: string): string => {
	const end = item.trimEnd().length;
	return item.slice(0, end - (matchAt(stops, item, end)?.[1]?.length ?? 0)).trim();
};
