const ones =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values = new Map<string, number>([
	...ones.map((word, at): [string, number] => [word, at + 1]),
	...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
	['hundred', 100],
	['dozen', 12],
]);

/** A number in figures or in words, as the source of a regular expression. */
export const countPattern = `(?:a|one|two|three) (?:dozen|hundred)|\\d{1,3}(?:,\\d{3})?|(?:(?:${tens.join('|')})[- ])?(?:${ones.toReversed().join('|')})|(?:${tens.join('|')})`;

/** `14`, "fourteen" and "twenty-four" as numbers. */
export const countOf = (text: string): number => {
	if (/^\d/.test(text)) return Number(text.replace(/,/g, ''));
	const words = text.toLowerCase().split(/[- ]/);
	if (/dozen|hundred/.test(text))
		return (values.get(words[0] ?? '') ?? 1) * (values.get(words.at(-1) ?? '') ?? 1);
	return words.reduce((sum, word) => sum + (values.get(word) ?? 0), 0);
};
