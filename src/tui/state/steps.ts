import type { Article } from '../../article/article.ts';
import type { Screen, State, Step } from './state.ts';

/** A new step; Esc takes it back. */
export const pushed = (state: State, step: Step): State => ({
	...state,
	step,
	past: [...state.past, state.step],
});

export const pushedScreen = (state: State, screen: Screen): State => pushed(state, { ...state.step, screen });

/** The same step with its screen changed. */
export const withScreen = (state: State, screen: Screen): State => ({
	...state,
	step: { ...state.step, screen },
});

/** The article under the list's cursor. */
export const articleAt = ({ step }: State): Article | null => step.result.articles[step.at] ?? null;

/** Where the last step began; the same state where there is none. */
export const returned = (state: State): State => {
	const step = state.past.at(-1);
	return step ? { ...state, step, past: state.past.slice(0, -1) } : state;
};
