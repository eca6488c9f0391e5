import { bodyRows, listColumns } from '../layout.ts';
import { agreedSettled } from './all-agreements.ts';
import { fitted } from './fitted.ts';
import { renewed } from './renewed.ts';
import { listedAround } from './start.ts';
import type { State } from './state.ts';
import { articleAt, rowAt } from './steps.ts';
import { besideTimeline } from './timeline.ts';

/** The state with the rows that are in sight, or a page away, as the library has them now. */
export const settled = async (before: State): Promise<State> => {
	const isStale = before.step.result.version !== before.version;
	const state = isStale ? fitted(await renewed(before)) : before;
	const { screen } = state.step;
	return listSettled(screen.kind === 'all agreements' ? await agreedSettled(state, screen) : state);
};

const listSettled = async (state: State): Promise<State> => {
	const { at, result } = state.step;
	const reach = bodyRows(state);
	const first = Math.max(0, at - reach);
	const last = Math.min(result.total - 1, at + reach);
	if (last < 0 || (first >= result.from && rowAt(result, last))) return state;
	return { ...state, step: { ...state.step, result: await listedAround(state, result.query, at) } };
};

/** The state with what stands beside its list, which takes longer to read than a key may take. */
export const previewed = async (state: State): Promise<State> => {
	const { step } = state;
	if (step.screen.kind === 'timeline') return besideTimeline(state, step.screen);
	if (step.screen.kind !== 'list' || listColumns(state).preview === 0) return state;
	if (step.preview && step.preview.id === rowAt(step.result, step.at)?.id) return state;
	return { ...state, step: { ...step, preview: await articleAt(state) } };
};
