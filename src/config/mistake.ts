/** What is wrong in the configuration file, and what would be right. `line` counts from 1; `null`: the whole file. */
export type Mistake = { readonly line: number | null; readonly message: string };

/** A sentence for the person. */
export const toldMistake = (file: string, { line, message }: Mistake): string =>
	`${file}${line === null ? '' : ` line ${line}`}: ${message}`;
