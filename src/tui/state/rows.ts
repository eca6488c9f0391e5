import type { Screen } from './state.ts';

/** A screen of one line a row, with a cursor in it. */
export type RowsScreen = Extract<Screen, { readonly kind: 'leaders' | 'dates' | 'timeline' | 'palette' }>;

/** Lines above the rows: the names of columns. */
export const headOf = ({ kind }: RowsScreen): number => (kind === 'leaders' || kind === 'timeline' ? 1 : 0);

export const rowCount = (screen: RowsScreen): number => {
	switch (screen.kind) {
		case 'leaders':
			return screen.leaders.length;
		case 'dates':
			return screen.choices.length;
		case 'timeline':
			return screen.rows.length;
		case 'palette':
			return screen.found.length;
	}
};
