import wrapAnsi from 'wrap-ansi';

/** Lines of at most `width` columns, broken between words, or inside one that is wider than a line. */
export const wrap = (text: string, width: number): string[] =>
	wrapAnsi(text, Math.max(1, width), { hard: true }).split('\n');

/** The same, the first line after `first` and the later ones under its text. `first` is of one column a letter. */
export const hang = (
	first: string,
	text: string,
	width: number,
	paint: (first: string) => string = same => same,
): string[] =>
	wrap(text, width - first.length).map((line, at) =>
		at === 0 ? paint(first) + line : line && ' '.repeat(first.length) + line,
	);
