/** One answer of a benchmark: a figure, and the most that it may be. */
export type Measure = {
	readonly name: string;
	readonly value: string;
	/** Times the first row of its file, which is fixed, in the same run. */
	readonly ratio: number | null;
	readonly most: number | null;
};

/** The time that a part of all, from 0 to 1, does not exceed. */
export const percentile = (times: readonly number[], part: number): number => {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

export const median = (times: readonly number[]): number => percentile(times, 0.5);
