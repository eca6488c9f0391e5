import type { Library, Summary } from '../../library/library.ts';
import type { Listed, ReadArticle, Screen, State, Step } from './state.ts';

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

/** The same step with what a key has put into the line. */
export const withAid = (state: State, aid: Step['aid']): State => ({
	...state,
	step: { ...state.step, aid },
});

/** The same state with a line for the person. */
export const withMessage = (state: State, message: string): State => ({ ...state, message });

/** A row of the list, counted from 0; `null` where there is none, or it was not asked for. */
export const rowAt = ({ rows, from }: Listed, at: number): Summary | null => rows[at - from] ?? null;

/** The article of a row, by default of the one under the list's cursor; `null` also where its file is gone. */
export const articleAt = async ({ library, step }: State, at = step.at): Promise<ReadArticle | null> => {
	const row = rowAt(step.result, at);
	if (!row) return null;
	if (step.preview?.id === row.id) return step.preview;
	return readArticle(library, row.id);
};

export const readArticle = async (library: Library, id: string): Promise<ReadArticle | null> => {
	const answer = await library.article(id);
	return answer && { ...answer.article, facts: answer.facts };
};

/** Where the last step began; the same state where there is none. */
export const returned = (state: State): State => {
	const step = state.past.at(-1);
	return step ? { ...state, step, past: state.past.slice(0, -1) } : state;
};
