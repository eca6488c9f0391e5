import { stripVTControlCharacters } from 'node:util';
import { markdown } from './markdown.ts';
import { matches, type Span } from './match.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** A line as the terminal shows it, styled, and where its letters come from. */
export type Line = {
	readonly text: string;
	/** For each UTF-16 unit that is seen, its offset in the body; -1 where the body does not hold it. */
	readonly offsets: readonly number[];
};

/** A span of one line; a match or passage that runs over several lines has one for each. */
export type LineSpan = Span & { readonly line: number };

/** A line that is not of the body. */
export const unplaced = (text: string): Line => ({ text, offsets: [] });

/** An article's body as lines of at most `width` columns, its links by these numbers. */
export const bodyLines = (
	body: string,
	width: number,
	style: Style,
	numbers?: ReadonlyMap<string, number>,
): readonly Line[] => {
	const safe = safeText(body);
	return markdown(safe, width, style, numbers).flatMap((block, at) => {
		const lines = aligned(block.lines, safe, block);
		return at === 0 ? lines : [unplaced(''), ...lines];
	});
};

/** The same lines as text only, which is made in half the time. */
export const bodyText = (body: string, width: number, style: Style): readonly string[] =>
	markdown(safeText(body), width, style).flatMap(({ lines }, at) => (at === 0 ? lines : ['', ...lines]));

/** The lines that show the body from `start` to `end`. */
export const passage = (
	lines: readonly Line[],
	{ start, end }: { readonly start: number; readonly end: number },
): readonly LineSpan[] =>
	lines.flatMap(({ offsets }, line) => {
		const within = (offset: number) => offset >= start && offset < end;
		const from = offsets.findIndex(within);
		return from < 0 ? [] : [{ line, from, to: offsets.findLastIndex(within) + 1 }];
	});

/** Every place where a pattern is found, also across the end of a line, in the order of the text. */
export const find = (lines: readonly Line[], pattern: RegExp): readonly (readonly LineSpan[])[] => {
	const texts = lines.map(({ text }) => stripVTControlCharacters(text));
	const starts = texts.map((_, at) => at);
	let length = 0;
	for (const [at, text] of texts.entries()) {
		starts[at] = length;
		length += text.length + 1;
	}
	return matches(texts.join('\n'), pattern).map(({ from, to }) =>
		texts.flatMap((text, line) => {
			const start = starts[line] ?? 0;
			const indent = text.length - text.trimStart().length;
			const span = { line, from: Math.max(from - start, indent), to: Math.min(to - start, text.length) };
			return span.from < span.to ? [span] : [];
		}),
	);
};

/** A place in the text that lines of any width have: an offset of the body, and how many lines above it. */
export type Anchor = { readonly offset: number; readonly above: number };

/** The place of a line; `null` below the end of the body. */
export const anchorOf = (lines: readonly Line[], line: number): Anchor | null => {
	const placed = lines.findIndex(({ offsets }, at) => at >= line && offsets.some(isPlaced));
	const offset = lines[placed]?.offsets.find(isPlaced);
	return offset === undefined ? null : { offset, above: placed - line };
};

/** The line at a place. */
export const lineAt = (lines: readonly Line[], { offset, above }: Anchor): number =>
	lines.findLastIndex(({ offsets }) => offsets.some(known => isPlaced(known) && known <= offset)) - above;

const isPlaced = (offset: number): boolean => offset >= 0;

/** Letters and digits, or the marks between them: Markdown may stand between a word and its full stop. */
const piece = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]+/gu;

/** How far ahead a piece may stand: it is only Markdown's marks that lie between, and a short piece is soon found by mistake. */
const reach = (length: number): number => 10 + 10 * length;

/**
 * Finds each drawn word again in the Markdown it came from. Words that Markdown writes otherwise (`&amp;`,
 * a mark inside a word) stay unplaced, and their neighbours carry the passage.
 */
const aligned = (
	lines: readonly string[],
	source: string,
	block: { readonly start: number; readonly end: number },
): readonly Line[] => {
	let next = block.start;
	return lines.map(text => {
		const seen = stripVTControlCharacters(text);
		const offsets = new Array<number>(seen.length).fill(-1);
		for (const { 0: word, index } of seen.matchAll(piece)) {
			const at = source.indexOf(word, next);
			if (at < 0 || at > next + reach(word.length) || at + word.length > block.end) continue;
			if (at > next && /[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) continue;
			for (let unit = 0; unit < word.length; unit++) offsets[index + unit] = at + unit;
			next = at + word.length;
		}
		return { text, offsets };
	});
};
