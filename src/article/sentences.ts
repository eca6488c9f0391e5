/** A stretch of a text: `start` to `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** Short forms whose full stop ends no sentence. */
const abbreviations = new Set(
	'Mr Mrs Ms Dr Prof Rev Hon Gen Col Lt Sgt Capt Adm Sen Rep Gov Pres St Jr Sr H.E H.H H.M H.R.H Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos Art vs etc e.g i.e approx Inc Ltd Corp Co U.S U.K U.N a.m p.m Ph.D S N Smt Shri Dato Amb Rt bil mln bln'.split(
		' ',
	),
);

/** Where a sentence may end, and where a line does; scrapers lose the blank between two ("the talks.They agreed"). */
const boundary = /[.!?。！？…]+[”"’')\]]*(?=\s|$)|[.!?](?<=[a-z]{3}[.!?])(?=[A-Z][a-z])|[。！？]|\n+/g;
const nextBegins = /[^\S\n]{1,3}[\p{Lu}\p{Lo}\d“"‘'([*_]/uy;

/** Sentences of a text, each without the blanks around it; a line break always ends one. Linear in the text. */
export const sentences = (text: string): readonly Span[] => {
	if (text.length < shortestBody) return split(text);
	if (last?.text !== text) last = { text, spans: split(text) };
	return last.spans;
};

/** Who asks for the sentences of a body is not the only one, and asks in between for those of a line of it. */
const shortestBody = 300;
let last: { readonly text: string; readonly spans: readonly Span[] } | null = null;

const split = (text: string): readonly Span[] => {
	const found: Span[] = [];
	let start = 0;
	let lineStart = 0;
	boundary.lastIndex = 0;
	for (let stop = boundary.exec(text); stop !== null; stop = boundary.exec(text)) {
		const end = boundary.lastIndex;
		const endsLine = stop[0].startsWith('\n');
		const inLine = !endsLine && end < text.length && text.charAt(end) !== '\n';
		if (inLine && !endsSentence(text, stop[0], stop.index, end, lineStart)) continue;
		add(text, start, end, found);
		start = end;
		if (endsLine) lineStart = end;
	}
	add(text, start, text.length, found);
	return found;
};

const endsSentence = (text: string, mark: string, at: number, end: number, lineStart: number): boolean => {
	const isGlued = /[A-Z]/.test(text.charAt(end));
	if (!isGlued && !mayBeginAt(text, end) && !/[。！？]/.test(mark)) return false;
	if (mark.charAt(0) !== '.') return true;
	const word = wordBefore(text, at);
	if (word.length > longestAbbreviation) return true;
	if (abbreviations.has(word)) {
		yetNext.lastIndex = end;
		return mayEnd.has(word) && yetNext.test(text);
	}
	// an initial ("J. Smith"), or the number of a list item
	return !/^\p{Lu}$/u.test(word) && !(/^\d{1,3}$/.test(word) && text.slice(lineStart, at).trim() === word);
};

/** The letters, digits and stops before an offset, up to the first sign that cannot be the first of a short form. */
const wordBefore = (text: string, end: number): string => {
	let start = end;
	while (start > 0 && end - start <= longestAbbreviation && isPartOfWord(text, start - 1)) start--;
	return text.slice(start, end);
};
const longestAbbreviation = Math.max(...Array.from(abbreviations, ({ length }) => length));

const isPartOfWord = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	return code < 128
		? (code >= 0x61 && code <= 0x7a) ||
				(code >= 0x41 && code <= 0x5a) ||
				(code >= 0x30 && code <= 0x39) ||
				code === 0x2e
		: /\p{L}/u.test(text.charAt(at));
};

/** Whether the next sentence may begin after the blanks at an offset: mostly one blank, and a capital. */
const mayBeginAt = (text: string, at: number): boolean => {
	const first = at + 1 < text.length && text.charCodeAt(at) === 0x20 ? text.charCodeAt(at + 1) : 0;
	if (first >= 0x41 && first <= 0x5a) return true;
	if (first >= 0x61 && first <= 0x7a) return false;
	nextBegins.lastIndex = at;
	return nextBegins.test(text);
};
/** Short forms with which a sentence may end all the same, where such a word begins the next. */
const mayEnd = new Set('a.m p.m etc Jr Sr U.S U.K U.N Co Inc Ltd Corp bil mln bln'.split(' '));
const yetNext = /[^\S\n]+(?:The|He|She|They|It|In|On|At|Both|We|This|Mr|Under)\b/y;

const add = (text: string, from: number, to: number, found: Span[]): void => {
	let start = from;
	let end = to;
	while (start < end && isBlank(text, start)) start++;
	while (end > start && isBlank(text, end - 1)) end--;
	if (end > start) found.push({ start, end });
};

const isBlank = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
	return code > 0x9f && /\s/.test(text.charAt(at));
};
