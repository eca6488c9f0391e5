// Stands in for string-width in the bundle. The real one compiles an expression of all emoji and an Intl.Segmenter
// when it is loaded, which takes longer than all the rest of a start (yargs measures its help before every command).
// Nearly all that is ever measured is Latin and Chinese text: only other text loads the real one.
import { stripVTControlCharacters } from 'node:util';

/** A column each: Latin letters with those of Vietnamese, usual punctuation, arrows, frames, blocks. */
const narrow = String.raw` -~\xA0-\xAC\xAE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u259F`;
/** Two columns each: Chinese, Japanese and Korean letters and punctuation. */
const wide = String.raw`\u3001-\u301F\u3041-\u3096\u309B-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3`;

const known = new RegExp(`^[${narrow}${wide}]*$`);
const wideLetters = new RegExp(`[${wide}]`, 'g');

export default (text, options = {}) => {
	if (typeof text !== 'string') return 0;
	const plain = options.countAnsiEscapeCodes ? text : stripVTControlCharacters(text);
	if (!known.test(plain) || options.ambiguousIsNarrow === false)
		return require('string-width').default(text, options);
	return plain.length + (plain.match(wideLetters)?.length ?? 0);
};
