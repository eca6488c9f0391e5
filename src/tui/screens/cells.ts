import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';

/** A line cut to the width with an ellipsis; wide letters stay whole. */
export const cut = (text: string, width: number): string =>
	width < 1 ? '' : stringWidth(text) <= width ? text : cliTruncate(text, width);

/** A line of exactly the width. */
export const fill = (text: string, width: number): string => {
	const line = cut(text, width);
	return line + ' '.repeat(Math.max(0, width - stringWidth(line)));
};

/** A line with one part at its left edge and one at its right, which stays whole. */
export const spread = (left: string, right: string, width: number): string =>
	right === '' ? fill(left, width) : `${fill(left, width - stringWidth(right) - 1)} ${right}`;

/** The same with the text at the right: numbers. */
export const fillLeft = (text: string, width: number): string => {
	const line = cut(text, width);
	return ' '.repeat(Math.max(0, width - stringWidth(line))) + line;
};
