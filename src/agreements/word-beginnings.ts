/**
 * Matches the beginnings of words, in small letters, in capitals or mixed. Much faster than an ignore-case
 * expression: the engine looks only at the starts of words, and at most words no further than the first letter.
 */
export const anyWordFrom = (beginnings: string, flags = 'g'): RegExp => {
	const byLetter = Map.groupBy(beginnings.split(' '), word => word.charAt(0));
	const alternatives = [...byLetter].map(
		([letter, words]) => `${eitherCase(letter)}(?:${words.map(word => eitherCase(word.slice(1))).join('|')})`,
	);
	return new RegExp(`\\b(?:${alternatives.join('|')})`, flags);
};

const eitherCase = (word: string): string =>
	word.replace(/[a-z]/g, letter => `[${letter.toUpperCase()}${letter}]`);
