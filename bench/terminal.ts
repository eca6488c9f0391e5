/** What the reader asks of a terminal before its first frame, and what one answers at once: a dark background, its kind. */
export const background = {
	question: '\u001B]11;?',
	answer: '\u001B]11;rgb:0000/0000/0000\u001B\\\u001B[?62;22c',
} as const;
