import { anchorOf, lineAt } from '../../render/lines.ts';
import { bodyRows } from '../layout.ts';
import { linesOf } from './matches.ts';
import type { ArticleScreen, State } from './state.ts';

/** The state with the place that an article was left at; one that was read to its end begins anew. */
export const placesKept = (before: State, state: State): State => {
	const { screen } = before.step;
	if (screen.kind !== 'article' || isOn(state, screen.article.id)) return state;
	// A passage was gone to for its own sake.
	if (screen.passage) return state;
	const { id } = screen.article;
	const lines = linesOf(before, screen);
	const atEnd = screen.top >= lines.length - bodyRows(before);
	const anchor = screen.top === 0 || atEnd ? null : anchorOf(lines, screen.top);
	if (!anchor && !before.places.has(id)) return state;
	const places = new Map(state.places);
	if (anchor) places.set(id, anchor);
	else places.delete(id);
	return { ...state, places };
};

/** Whether an article is open still, or is on the way back. */
const isOn = ({ step, past }: State, id: string): boolean =>
	[step, ...past].some(({ screen }) => screen.kind === 'article' && screen.article.id === id);

/** The screen of an article at the place that it was left at. */
export const atItsPlace = (state: State, screen: ArticleScreen): ArticleScreen => {
	const anchor = state.places.get(screen.article.id);
	return anchor ? { ...screen, top: Math.max(0, lineAt(linesOf(state, screen), anchor)) } : screen;
};
