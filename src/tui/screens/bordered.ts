import { bodyRows } from '../layout.ts';
import type { State } from '../state/state.ts';

/** Lines that stand beside others: a border at their left, as long as the body is high. */
export const bordered = (state: State, lines: readonly string[]): readonly string[] => {
	const border = state.theme.border(state.theme.signs.border);
	return Array.from({ length: bodyRows(state) }, (_, row) => border + (lines[row] ?? ''));
};
