/**
 * Text as its writer meant it: NFC, one kind of line end and of blank, nothing invisible, no control
 * characters, no escape sequences, no stray sign of another script glued to a Latin word.
 */
export const repair = (text: string): string => {
	const legible = plain.test(text) ? text : withoutLitter(text);
	if (!legible.includes(' \n') && !legible.endsWith(' ')) return legible;
	return legible
		.split('\n')
		.map(line => line.trimEnd())
		.join('\n');
};

/** Latin letters as they are composed and the punctuation of Latin text: nothing to mend. Most texts are no more. */
const plain = /^[\n -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

const withoutLitter = (text: string): string => {
	const clean = text
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(escapeSequence, '')
		.replace(control, '')
		.replace(blank, ' ')
		.normalize('NFC');
	return withoutStrays(clean);
};

/** Until nothing is left to take: what stood between two marks kept them from being put in order. */
const withoutStrays = (text: string): string => {
	const clean = text.replace(unusual, withoutStray).normalize('NFC');
	return clean === text ? text : withoutStrays(clean);
};

/** ECMA-48 control sequences and operating system commands, with 7-bit and 8-bit introducers. */
const escapeSequence =
	/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]/g;
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const blank = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Neither Latin nor the punctuation that Latin text uses. */
const unusual = /[^\u0000-\u00AC\u00AE-\u036F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]+/g;

/** Marks without width, soft hyphens, private and unassigned characters. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\p{Co}\p{Cn}]/gu;

/** Scripts so near to Latin that a word can really mix them. */
const mixable =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}\\p{Script=Greek}';

/** Scripts of today's news, which may stand beside a Latin word though not inside it. */
const living = new RegExp(
	`^[${mixable}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Sinhala}\\p{Script=Ethiopic}\\p{Script=Georgian}\\p{Script=Armenian}\\p{Script=Mongolian}]`,
	'u',
);
const sign = new RegExp(
	`^[[\\p{L}\\p{N}\\p{So}\\p{M}[\\p{P}--\\p{Script=Common}]\\u200C\\u200D]--[${mixable}\\p{Script=Latin}©®™№]]+$`,
	'v',
);
const symbol = /^[\p{So}\p{Script=Common}]/u;
const latin = /\p{Script=Latin}/u;

/** At most this many signs in a row are a scraper's litter; more are a word of another language. */
const mostStray = 3;

/** A sign between two Latin letters is litter; beside one it is, where its script is nobody's today. */
const withoutStray = (run: string, at: number, whole: string): string => {
	const visible = run.replace(invisible, '');
	if (visible === '' || [...visible].length > mostStray || !sign.test(visible)) return visible;
	const before = latin.test(whole[at - 1] ?? '');
	const after = latin.test(whole[at + run.length] ?? '');
	if (before && after) return '';
	return (before || after) && !living.test(visible) && !symbol.test(visible) ? '' : visible;
};
