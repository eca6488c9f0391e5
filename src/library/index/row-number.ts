import { firstDay } from '../date-range.ts';

/** So many articles a day are in the order of time; what a day has beyond that stands with the undated. */
const aDay = 65_536;
/** Below it are the undated: no day since the year 360 has so low a number. */
const undated = 131_072 * aDay;

/** The numbers that rows of a day may have: counted down, so that the first that was read is the first listed. */
export const rowRange = (day: string | null): { readonly least: number; readonly most: number } => {
	const number = day === null ? Number.NaN : Math.floor(Date.parse(firstDay(day)) / 86_400_000) + 719_162;
	if (!(number * aDay > undated)) return { least: 1, most: undated - 1 };
	return { least: number * aDay, most: (number + 1) * aDay - 1 };
};

export const undatedRange = rowRange(null);
