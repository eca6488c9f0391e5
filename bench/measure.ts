/** One answer of a benchmark: a figure, and the most that it may be. */
export type Measure = {
	readonly name: string;
	readonly value: string;
	/** Times the first row of its file, which is fixed, in the same run. */
	readonly ratio: number | null;
	readonly most: number | null;
};

export const median = (times: readonly number[]): number => {
	const sorted = times.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
