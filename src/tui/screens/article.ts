import { mark } from '../../render/highlight.ts';
import { find, type Line, type LineSpan, passage } from '../../render/lines.ts';
import { termsPattern } from '../../render/match.ts';
import { articleText } from '../article-text.ts';
import { bodyRows, marginIn } from '../layout.ts';
import { linesOf, matchesOf } from '../state/matches.ts';
import type { ArticleScreen, State } from '../state/state.ts';
import type { Theme } from '../theme.ts';

/** The part of an article that is in sight, with its matches and its passage marked. */
export const articleLines = (state: State, screen: ArticleScreen): readonly string[] => {
	const lines = linesOf(state, screen);
	const spans = screen.passage ? passage(lines, screen.passage) : [];
	const matches = matchesOf(state, screen);
	const current = screen.find?.at ?? null;
	const others = matches.filter((_, at) => at !== current).flat();
	const shown = drawn(lines, screen.top, bodyRows(state), [
		{ spans, paint: state.theme.passage },
		{ spans: others, paint: state.theme.match },
		{ spans: (current === null ? undefined : matches[current]) ?? [], paint: state.theme.currentMatch },
	]);
	const margin = marginIn(state.columns);
	const inPassage = new Set(spans.map(({ line }) => line));
	const bar = `${' '.repeat(margin - 2)}${state.theme.bar('▌')} `;
	return shown.map((line, at) => (inPassage.has(screen.top + at) ? bar : ' '.repeat(margin)) + line);
};

/** The beginning of the article under the cursor, beside the list. */
export const previewLines = (state: State, width: number): readonly string[] => {
	const { result, at } = state.step;
	const article = result.articles[at];
	const border = state.theme.border('│');
	const height = bodyRows(state);
	const lines = article ? articleText(state, article, Math.min(80, width - 4)).slice(0, height) : [];
	const pattern = termsPattern(result.terms);
	const spans = pattern ? find(lines, pattern).flat() : [];
	const shown = drawn(lines, 0, height, [{ spans, paint: state.theme.match }]);
	return Array.from({ length: height }, (_, row) => `${border}  ${shown[row] ?? ''}`);
};

type Marked = { readonly spans: readonly LineSpan[]; readonly paint: Theme['match'] };

const drawn = (
	lines: readonly Line[],
	top: number,
	height: number,
	marks: readonly Marked[],
): readonly string[] =>
	lines.slice(top, top + height).map(({ text }, at) =>
		marks.reduce(
			(line, { spans, paint }) =>
				mark(
					line,
					spans.filter(span => span.line === top + at),
					paint,
				),
			text,
		),
	);
