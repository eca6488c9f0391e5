/** A stretch of a text: `start` to `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** Short forms whose full stop ends no sentence. */
const abbreviations = new Set(
	'Mr Mrs Ms Dr Prof Rev Hon Gen Col Lt Sgt Capt Adm Sen Rep Gov Pres St Jr Sr H.E H.H H.M H.R.H Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos Art vs etc e.g i.e approx Inc Ltd Corp Co U.S U.K U.N a.m p.m Ph.D S N Smt Shri Dato Amb Rt bil mln bln'.split(
		' ',
	),
);

const boundary = /[.!?。！？…]+[”"’')\]]*(?=\s|$)|[。！？]/g;
const nextBegins = /^\s+[\p{Lu}\p{Lo}\d“"‘'([*_]/u;

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
	let lineStart = 0;
	for (const line of text.split('\n')) {
		splitLine(line, lineStart, found);
		lineStart += line.length + 1;
	}
	return found;
};

const splitLine = (line: string, offset: number, found: Span[]): void => {
	let start = 0;
	for (const stop of line.matchAll(boundary)) {
		const end = stop.index + stop[0].length;
		if (end < line.length && !endsSentence(line, stop[0], stop.index, end)) continue;
		add(line, start, end, offset, found);
		start = end;
	}
	add(line, start, line.length, offset, found);
};

const endsSentence = (line: string, mark: string, at: number, end: number): boolean => {
	if (!nextBegins.test(line.slice(end, end + 4)) && !/[。！？]/.test(mark)) return false;
	if (mark[0] !== '.') return true;
	const word = /[\p{L}\d.]+$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0] ?? '';
	if (abbreviations.has(word))
		return (
			/^(?:a\.m|p\.m|etc|Jr|Sr|U\.S|U\.K|U\.N|Co|Inc|Ltd|Corp|bil|mln|bln)$/.test(word) &&
			/^\s+(?:The|He|She|They|It|In|On|At|Both|We|This|Mr|Under)\b/.test(line.slice(end, end + 8))
		);
	// an initial ("J. Smith"), or the number of a list item
	return !/^\p{Lu}$/u.test(word) && !(/^\d{1,3}$/.test(word) && line.slice(0, at).trim() === word);
};

const add = (line: string, from: number, to: number, offset: number, found: Span[]): void => {
	const text = line.slice(from, to);
	const start = from + (text.length - text.trimStart().length);
	const end = to - (text.length - text.trimEnd().length);
	if (end > start) found.push({ start: offset + start, end: offset + end });
};
