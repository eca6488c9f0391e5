import { stripVTControlCharacters } from 'node:util';
import { matches, type Span, termsPattern } from './match.ts';

type Paint = (text: string) => string;

/** Paints the words among `terms` (folded, as in `Result.terms`) in a styled line. */
export const highlight = (line: string, terms: readonly string[], paint: Paint): string => {
	const pattern = termsPattern(terms);
	return pattern ? mark(line, matches(stripVTControlCharacters(line), pattern), paint) : line;
};

/** Paints spans of a styled line, which are in order and apart. The line's own style waits until the end of each. */
export const mark = (line: string, spans: readonly Span[], paint: Paint): string => {
	if (spans.length === 0) return line;
	let drawn = '';
	let styles = '';
	let at = 0;
	for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
		if (part.startsWith('\x1b')) {
			styles += part;
			drawn += part;
			continue;
		}
		let rest = 0;
		for (const { from, to } of spans) {
			const start = Math.max(from - at, rest);
			const end = Math.min(to - at, part.length);
			if (start >= end) continue;
			drawn += `${part.slice(rest, start)}${styles && reset}${paint(part.slice(start, end))}${styles}`;
			rest = end;
		}
		drawn += part.slice(rest);
		at += part.length;
	}
	return drawn;
};

const reset = '\x1b[0m';
