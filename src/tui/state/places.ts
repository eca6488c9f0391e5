import type { Place } from '../../library/marks.ts';
import { anchorOf, lineAt } from '../../render/lines.ts';
import { bodyRows } from '../layout.ts';
import { linesOf } from './matches.ts';
import type { ArticleScreen, State } from './state.ts';

/** Keeps the place of an article that one has left. */
export const leftBehind = (before: State, state: State): void => {
	const { screen } = before.step;
	if (screen.kind === 'article' && !isOn(state, screen.article.id)) placeKept(before);
};

/** Keeps the place in the article on the screen; one that was read to its end begins anew. */
export const placeKept = (state: State): void => {
	const { screen } = state.step;
	// A passage was gone to for its own sake.
	if (screen.kind !== 'article' || screen.passage) return;
	const place = placeIn(state, screen);
	if (place || state.marks.place(screen.article.id)) state.marks.leave(screen.article.id, place);
};

const placeIn = (state: State, screen: ArticleScreen): Place | null => {
	const lines = linesOf(state, screen);
	const atEnd = screen.top >= lines.length - bodyRows(state);
	return screen.top === 0 || atEnd ? null : anchorOf(lines, screen.top);
};

/** Whether an article is open still, or is on the way back. */
const isOn = ({ step, past }: State, id: string): boolean =>
	[step, ...past].some(({ screen }) => screen.kind === 'article' && screen.article.id === id);

/** The screen of an article at the place that it was left at. */
export const atItsPlace = (state: State, screen: ArticleScreen): ArticleScreen => {
	const place = state.marks.place(screen.article.id);
	return place ? { ...screen, top: Math.max(0, lineAt(linesOf(state, screen), place)) } : screen;
};
