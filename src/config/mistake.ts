/** What is wrong in the configuration file, and what would be right. `line` counts from 1; `null`: the whole file. */
export type Mistake = { readonly line: number | null; readonly message: string };

/** A sentence for the person. */
export const toldMistake = (file: string, { line, message }: Mistake): string =>
	`${file}${line === null ? '' : ` line ${line}`}: ${message}`;

/** The same of the first of them, and how to see the others. */
export const firstMistake = (file: string, [first, ...more]: readonly Mistake[]): string =>
	[
		...(first ? [toldMistake(file, first)] : []),
		...(more.length > 0 ? [`(all ${more.length + 1} mistakes: communique config)`] : []),
	].join(' ');
