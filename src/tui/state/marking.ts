import type { Mark } from '../../library/marks.ts';
import type { State } from './state.ts';
import { rowAt } from './steps.ts';

/** An article that was opened counts as read. */
export const asRead = (state: State, { id }: { readonly id: string }): State =>
	marked(state, id, { read: true });

/** Sets the bookmark of the article under the cursor, or takes it away. */
export const bookmarked = (state: State): State => {
	const row = rowAt(state.step.result, state.step.at);
	return row ? marked(state, row.id, { bookmarked: !state.marked.get(row.id)?.bookmarked }) : state;
};

const marked = (state: State, id: string, change: Partial<Mark>): State => {
	state.marks.mark(id, change);
	return { ...state, marked: state.marks.all() };
};
