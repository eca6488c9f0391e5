import type { Command } from '../keymap.ts';
import { agreedOf } from './all-agreements.ts';
import { leadersFilled } from './leaders.ts';
import type { State } from './state.ts';
import { withScreen } from './steps.ts';

/** Whether the screen is there before its rows: to put those of a large library in order takes up to two seconds. */
export const isWaiting = ({ step: { screen } }: State): boolean => 'waits' in screen && screen.waits;

/** The screen with the rows that it waits for. */
export const filled = async (state: State): Promise<State> => {
	const { screen, query } = state.step;
	if (screen.kind === 'leaders') return leadersFilled(state, screen);
	return screen.kind === 'all agreements'
		? withScreen(state, await agreedOf(state, query, screen.grouping))
		: state;
};

/** What leaves the screen for good. */
export const givesRowsUp: ReadonlySet<Command> = new Set(['back', 'quit', 'interrupt']);

/** What can be done before the rows are there; all else is meant for them. */
export const needsNoRows: ReadonlySet<Command> = new Set([
	...givesRowsUp,
	'stop',
	'redraw',
	'help',
	'leaders',
	'timeline',
	'all agreements',
	'regroup',
]);
