/**
 * Matches the beginnings of words, in small letters, in capitals or mixed. Much faster than an ignore-case
 * expression: the engine looks only at the starts of words.
 */
export const anyWordFrom = (beginnings: string, flags = 'g'): RegExp =>
	new RegExp(`\\b(?:${beginnings.split(' ').map(eitherCase).join('|')})`, flags);

const eitherCase = (word: string): string =>
	word.replace(/[a-z]/g, letter => `[${letter.toUpperCase()}${letter}]`);
