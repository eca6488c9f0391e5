/**
 * What a sticky pattern matches at an offset. A pattern that is one look-behind, `/(?<=…)/y`, is read from there
 * to the left: the cheap way to ask what stands before a word, in time that does not grow with the text.
 */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

/** Whether it matches at all. */
export const fitsAt = (pattern: RegExp, text: string, at: number): boolean => {
	pattern.lastIndex = at;
	return pattern.test(text);
};
