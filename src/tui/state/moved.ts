import { bodyRows } from '../layout.ts';
import { agreementRowLines } from './all-agreements.ts';
import { linesOfItem, rowLines } from './fitted.ts';
import { selectionMoved } from './selecting.ts';
import type { AgreementsScreen, State } from './state.ts';
import { withScreen } from './steps.ts';

type Distance = 'row' | 'notch' | 'half page' | 'page' | 'all';

/** A cursor, or a text, moved down (1) or up (-1); `fitted` keeps it inside. */
export const moved = (state: State, direction: 1 | -1, distance: Distance): State => {
	const { step } = state;
	const lines = direction * linesIn(distance, bodyRows(state));
	switch (step.screen.kind) {
		case 'list':
			return { ...state, step: { ...step, at: step.at + inRows(lines, rowLines) } };
		case 'leaders':
		case 'dates':
		case 'timeline':
		case 'palette':
			return withScreen(state, { ...step.screen, cursor: step.screen.cursor + lines });
		case 'agreements':
			return withScreen(state, {
				...step.screen,
				cursor: agreementFrom(state, step.screen, lines, distance),
			});
		case 'all agreements':
			return withScreen(state, {
				...step.screen,
				cursor: step.screen.cursor + inRows(lines, agreementRowLines),
			});
		case 'article':
			if (step.screen.selection)
				return withScreen(state, selectionMoved(state, step.screen, step.screen.selection, lines));
			return withScreen(state, { ...step.screen, top: step.screen.top + lines, anchor: null });
		case 'help':
			return withScreen(state, { ...step.screen, top: step.screen.top + lines });
	}
};

/** A page keeps the last line in sight, so that the eye finds its place. */
const linesIn = (distance: Distance, height: number): number => {
	switch (distance) {
		case 'row':
			return 1;
		// Of the wheel.
		case 'notch':
			return 3;
		case 'half page':
			return Math.ceil(height / 2);
		case 'page':
			return height - 1;
		case 'all':
			return Number.MAX_SAFE_INTEGER;
	}
};

const inRows = (lines: number, each: number): number => Math.trunc(lines / each) || Math.sign(lines);

/** Agreements are of different heights: a page goes by lines, and at least to the next one. */
const agreementFrom = (state: State, screen: AgreementsScreen, lines: number, distance: Distance): number => {
	const step = Math.sign(lines);
	if (distance === 'row') return screen.cursor + step;
	if (distance === 'all') return lines;
	const aim = linesOfItem(state, screen, screen.cursor).first + lines;
	const reached = screen.items.findLastIndex((_, at) => linesOfItem(state, screen, at).first <= aim);
	return step > 0 ? Math.max(reached, screen.cursor + 1) : Math.min(Math.max(0, reached), screen.cursor - 1);
};
