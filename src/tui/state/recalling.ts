import { moved } from './moved.ts';
import { isQueried } from './queried.ts';
import { lineTyped, typed } from './searching.ts';
import type { Recall, State } from './state.ts';
import { withAid } from './steps.ts';

/** ↑: the search before, while nothing was typed yet but what ↑ has brought; else up the list. */
export const recalledEarlier = async (state: State): Promise<State> => {
	const recall = recallOf(state);
	return recall ? recalled(state, recall, recall.at + 1) : moved(state, -1, 'row');
};

/** ↓: the search after that, in the end the line as it was; else down the list. */
export const recalledLater = async (state: State): Promise<State> => {
	const { aid } = state.step;
	return aid?.kind === 'recall' ? recalled(state, aid, aid.at - 1) : moved(state, 1, 'row');
};

const recalled = async (state: State, recall: Recall, at: number): Promise<State> => {
	if (at < 0) return typed(state, recall.draft);
	const line = recall.lines[at];
	return line === undefined ? state : withAid(await typed(state, line), { ...recall, at });
};

/** The searches to go through; `null` where the line is the person's own. */
const recallOf = (state: State): Recall | null => {
	const { step, past, marks } = state;
	if (step.aid?.kind === 'recall') return step.aid;
	if (!isQueried(step.screen)) return null;
	const draft = lineTyped(step);
	const own = draft.trim();
	if (own !== '' && own !== past.at(-1)?.query.text.trim()) return null;
	return { kind: 'recall', lines: marks.history().filter(line => line !== own), at: -1, draft };
};
