// Stands in for string-width in the bundle. The real one compiles an expression of all emoji and an Intl.Segmenter
// when it is loaded, which takes longer than all the rest of a start (yargs measures its help before every command).
// Nearly all that is ever measured is Latin text, where a letter is a column: only other text loads the real one.
import { stripVTControlCharacters } from 'node:util';

/** Latin letters with those of Vietnamese, usual punctuation, arrows, frames, blocks; no soft hyphen, no combining mark. */
const narrow =
	/^[ -~\xA0-\xAC\xAE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u259F]*$/;

export default (text, options) => {
	if (typeof text !== 'string') return 0;
	const plain = stripVTControlCharacters(text);
	return narrow.test(plain) && !options ? plain.length : require('string-width').default(text, options);
};
