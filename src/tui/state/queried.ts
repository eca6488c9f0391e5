import type { Query } from '../../library/library.ts';
import { agreedOf } from './all-agreements.ts';
import type { Screen, State } from './state.ts';
import { timelineOf } from './timeline.ts';

/** Whether a screen shows what a query finds: its line is one of the query language, and its filters can be removed. */
export const isQueried = ({ kind }: Screen): boolean =>
	kind === 'list' || kind === 'all agreements' || kind === 'timeline';

/** The screen that shows what a query finds: that of the moment, else the list. */
export const queriedScreen = async (state: State, query: Query, list: Screen): Promise<Screen> => {
	const { screen } = state.step;
	if (screen.kind === 'all agreements') return agreedOf(state, query, screen.grouping);
	return screen.kind === 'timeline' ? timelineOf(state, query, screen.unit) : list;
};
