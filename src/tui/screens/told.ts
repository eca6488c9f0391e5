import type { DateRange, Query } from '../../library/library.ts';
import { safeLine } from '../../render/safe-text.ts';

/** The filters of a query as they stand in the head line: `“border gate”`, `To Lam`, `2024`. */
export const told = ({ text, leaders, dates, countries, tags }: Query): readonly string[] =>
	[text.trim() && `“${text.trim()}”`, ...leaders, ...dates.map(range), ...countries, ...tags]
		.filter(Boolean)
		.map(safeLine);

const range = ({ from, to }: DateRange): string =>
	from === to
		? (from ?? '')
		: from === null
			? `until ${to}`
			: to === null
				? `since ${from}`
				: `${from}..${to}`;
