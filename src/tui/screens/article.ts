import { stripVTControlCharacters } from 'node:util';
import { mark } from '../../render/highlight.ts';
import { find, type Line, type LineSpan, passage } from '../../render/lines.ts';
import { termsPattern } from '../../render/match.ts';
import { articleBeginning, articleText } from '../article-text.ts';
import { articleColumns, bodyRows } from '../layout.ts';
import { marksBeside } from '../state/marks-beside.ts';
import { linesOf, matchesOf } from '../state/matches.ts';
import { selectedLines } from '../state/selecting.ts';
import type { ArticleScreen, ReadArticle, State } from '../state/state.ts';
import type { Theme } from '../theme.ts';
import { bordered } from './bordered.ts';

/** The part of an article that is in sight, with its matches and its passage marked, and beside it what was agreed. */
export const articleLines = (state: State, screen: ArticleScreen): readonly string[] => {
	const lines = linesOf(state, screen);
	const spans = markedSpans(lines, screen);
	const matches = matchesOf(state, screen);
	const current = screen.find?.at ?? null;
	const others = matches.filter((_, at) => at !== current).flat();
	const shown = drawn(lines, screen.top, screen.top + bodyRows(state), [
		{ spans, paint: screen.selection ? state.theme.selected : state.theme.passage },
		{ spans: others, paint: state.theme.match },
		{ spans: (current === null ? undefined : matches[current]) ?? [], paint: state.theme.currentMatch },
	]);
	const { margin } = articleColumns(state);
	const { theme } = state;
	const inPassage = new Set(spans.map(({ line }) => line));
	const begins = marksBeside(lines, screen.article.facts.agreements);
	const beside = (line: number): string => {
		if (inPassage.has(line)) return theme.bar(theme.signs.bar);
		const kind = begins.get(line);
		return kind ? theme[kind](theme.signs[kind]) : ' ';
	};
	return shown.map((line, at) => `${' '.repeat(margin - 2)}${beside(screen.top + at)} ${line}`);
};

/** The lines that are selected, else the passage. */
const markedSpans = (
	lines: readonly Line[],
	{ selection, passage: source }: ArticleScreen,
): readonly LineSpan[] => {
	if (!selection) return source ? passage(lines, source) : [];
	const { first, end } = selectedLines(selection);
	return lines
		.slice(first, end)
		.map(({ text }, at) => ({ line: first + at, from: 0, to: stripVTControlCharacters(text).length }));
};

/**
 * The article under the cursor, beside the list: its head and how it begins, or, where words were searched
 * that stand farther down, the passage that has most of them.
 */
export const previewLines = (state: State, width: number): readonly string[] => {
	const article = state.step.preview;
	const shown = article ? preview(state, article, Math.min(80, width - 4), bodyRows(state)) : [];
	return bordered(
		state,
		shown.map(line => `  ${line}`),
	);
};

const preview = (state: State, article: ReadArticle, width: number, height: number): readonly string[] => {
	const { theme, step } = state;
	const pattern = termsPattern(step.result.terms);
	if (!pattern) return articleBeginning(state, article, width, height);
	const lines = articleText(state, article, width);
	const spans = find(lines, pattern).flat();
	const draw = (from: number, end: number) => drawn(lines, from, end, [{ spans, paint: theme.match }]);
	const best = fullest(spans);
	if (best < height) return draw(0, height);
	const head = lines.findIndex(({ text }) => text === '') + 1;
	return [...draw(0, head), theme.faint('…'), ...draw(best - 1, best + height)];
};

/** The line from which three hold most of the spans. */
const fullest = (spans: readonly LineSpan[]): number => {
	const counts = new Map<number, number>();
	for (const { line } of spans) counts.set(line, (counts.get(line) ?? 0) + 1);
	const from = (line: number) =>
		[line, line + 1, line + 2].reduce((sum, of) => sum + (counts.get(of) ?? 0), 0);
	let best = 0;
	for (const line of counts.keys()) if (from(line) > from(best)) best = line;
	return best;
};

type Marked = { readonly spans: readonly LineSpan[]; readonly paint: Theme['match'] };

/** Lines from `from` up to `end` with their marks, the later over the earlier. */
const drawn = (
	lines: readonly Line[],
	from: number,
	end: number,
	marks: readonly Marked[],
): readonly string[] => {
	const byLine = marks.map(({ spans, paint }) => ({ spans: Map.groupBy(spans, ({ line }) => line), paint }));
	return lines
		.slice(from, end)
		.map(({ text }, at) =>
			byLine.reduce((line, { spans, paint }) => mark(line, spans.get(from + at) ?? [], paint), text),
		);
};
