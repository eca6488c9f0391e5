import { anchorOf, lineAt } from '../../render/lines.ts';
import { linesOf } from './matches.ts';
import type { Screen, State, Step } from './state.ts';

/** Every article that is open, or was on the way here, keeps the words at the top of the screen. */
export const resized = (
	state: State,
	{ columns, rows }: { readonly columns: number; readonly rows: number },
): State => {
	const next = { ...state, columns, rows };
	const kept = (step: Step): Step => ({ ...step, screen: rewrapped(state, next, step.screen) });
	return { ...next, step: kept(state.step), past: state.past.map(kept) };
};

const rewrapped = (state: State, next: State, screen: Screen): Screen => {
	if (screen.kind !== 'article' || state.columns === next.columns) return screen;
	if (screen.top === 0) return { ...screen, selection: null };
	// Without the first anchor every width on the way would move the text a little.
	const anchor = screen.anchor ?? anchorOf(linesOf(state, screen), screen.top);
	return anchor ? { ...screen, selection: null, anchor, top: lineAt(linesOf(next, screen), anchor) } : screen;
};
