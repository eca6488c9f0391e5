import { stripVTControlCharacters } from 'node:util';
import { type Line, passage } from '../../render/lines.ts';
import { safeText } from '../../render/safe-text.ts';
import { bodyRows } from '../layout.ts';
import { linesOf, matchesOf } from './matches.ts';
import type { ArticleScreen, Selection, State } from './state.ts';
import { withScreen } from './steps.ts';

/** Begins to select lines, at the passage or the match in sight, else at the first line in sight. */
export const selectionBegun = (state: State): State => {
	const { screen } = state.step;
	if (screen.kind !== 'article') return state;
	const lines = linesOf(state, screen);
	const end = screen.top + bodyRows(state);
	const inSight = (line: number | undefined) => line !== undefined && line >= screen.top && line < end;
	const places = [
		screen.passage && passage(lines, screen.passage)[0]?.line,
		screen.find?.at != null ? matchesOf(state, screen)[screen.find.at]?.[0]?.line : undefined,
		lines.findIndex(({ text }, at) => at >= screen.top && text !== ''),
	];
	const line = places.find(place => inSight(place ?? undefined)) ?? screen.top;
	return withScreen(state, { ...screen, selection: { from: line, to: line } });
};

export const selectionLeft = (state: State): State => {
	const { screen } = state.step;
	return screen.kind === 'article' ? withScreen(state, { ...screen, selection: null }) : state;
};

/** The selection with its end moved by so many lines, which stay in sight. */
export const selectionMoved = (
	state: State,
	screen: ArticleScreen,
	{ from, to }: Selection,
	lines: number,
): ArticleScreen => {
	const last = linesOf(state, screen).length - 1;
	const end = Math.max(0, Math.min(to + lines, last));
	const top = Math.min(Math.max(screen.top, end - bodyRows(state) + 1), end);
	return { ...screen, top, anchor: null, selection: { from, to: end } };
};

/** First line of a selection, and the one behind its last. */
export const selectedLines = ({ from, to }: Selection): { readonly first: number; readonly end: number } => ({
	first: Math.min(from, to),
	end: Math.max(from, to) + 1,
});

/** What is selected, a paragraph in one line as its source has it. */
export const selectedText = (state: State, screen: ArticleScreen, selection: Selection): string => {
	const { first, end } = selectedLines(selection);
	const lines = linesOf(state, screen).slice(first, end);
	const text = lines
		.map((line, at) => written(line) + joint(line, lines[at + 1], screen.article.body))
		.join('');
	return safeText(text).trim();
};

const written = ({ text }: Line): string => stripVTControlCharacters(text).trim();

/** What stands between two lines: where only the width has parted them, what the source has there. */
const joint = (line: Line, next: Line | undefined, body: string): string => {
	const from = line.offsets.findLast(isPlaced);
	const to = next?.offsets.find(isPlaced);
	if (from === undefined || to === undefined) return '\n';
	const between = safeText(body).slice(from + 1, to);
	if (between.includes('\n')) return '\n';
	return /\s/.test(between) ? ' ' : '';
};

const isPlaced = (offset: number): boolean => offset >= 0;
