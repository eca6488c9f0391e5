import { stripVTControlCharacters } from 'node:util';

/** C0 and C1 controls except the line feed; and the marks that turn a text's direction, which make a line show what it does not say. */
const unsafe = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The one way in for text of an article: escape sequences and control characters are gone, line ends are
 * `\n`, a tab is four spaces. Everything that is drawn passes through here or through `safeLine`.
 */
export const safeText = (text: string): string =>
	stripVTControlCharacters(text)
		.replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
		.replaceAll('\t', '    ')
		.replace(unsafe, '');

/** The same for what stands in one line: a title, a name, a place. */
export const safeLine = (text: string): string => safeText(text).replace(/\s+/g, ' ').trim();
