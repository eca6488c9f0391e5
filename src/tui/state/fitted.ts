import { agreementsText } from '../article-text.ts';
import { bodyRows, measureIn } from '../layout.ts';
import { helpLines } from '../screens/help.ts';
import { agreedFitted } from './all-agreements.ts';
import { linesOf } from './matches.ts';
import { headOf, rowCount } from './rows.ts';
import type { AgreementsScreen, Screen, State } from './state.ts';

/** Lines that an article takes in the list: its title; its date and leaders. */
export const rowLines = 2;

/** The state with cursors inside their lists, and the window moved as little as keeps them in sight. */
export const fitted = (state: State): State => {
	const at = within(state.step.at, state.step.result.total);
	const step = { ...state.step, at };
	return { ...state, step: { ...step, screen: screenFitted({ ...state, step }) } };
};

const screenFitted = (state: State): Screen => {
	const { screen, at, result } = state.step;
	const height = bodyRows(state);
	switch (screen.kind) {
		case 'list': {
			const first = at * rowLines;
			return {
				...screen,
				top: inSight(screen.top, first, first + rowLines, height, result.total * rowLines),
			};
		}
		case 'leaders':
		case 'dates':
		case 'timeline':
		case 'palette':
			return { ...screen, ...rowInSight(screen, rowCount(screen), height - headOf(screen)) };
		case 'agreements': {
			const cursor = within(screen.cursor, screen.items.length);
			const lines = agreementsText(state, screen.article, measureIn(state.columns));
			const { first, end } = linesOfItem(state, screen, cursor);
			// Above the first agreement stand only headings.
			return {
				...screen,
				cursor,
				top: inSight(screen.top, cursor === 0 ? 0 : first, end, height, lines.length),
			};
		}
		case 'all agreements':
			return agreedFitted(screen, height);
		case 'article':
			return { ...screen, top: topWithin(screen.top, linesOf(state, screen).length, height) };
		case 'help':
			return {
				...screen,
				top: topWithin(
					screen.top,
					helpLines(state, { width: state.columns, find: screen.find }).length,
					height,
				),
			};
	}
};

/** The lines of one agreement of the list. */
export const linesOfItem = (
	state: State,
	{ article, items }: AgreementsScreen,
	cursor: number,
): { readonly first: number; readonly end: number } => {
	const lines = agreementsText(state, article, measureIn(state.columns));
	const isOfItem = ({ agreement }: { readonly agreement: unknown }) =>
		agreement !== null && agreement === items[cursor];
	const first = Math.max(0, lines.findIndex(isOfItem));
	return { first, end: lines.findLastIndex(isOfItem) + 1 };
};

/** A list of one line each. */
const rowInSight = (
	{ top, cursor: wanted }: { readonly top: number; readonly cursor: number },
	rows: number,
	height: number,
): { readonly cursor: number; readonly top: number } => {
	const cursor = within(wanted, rows);
	return { cursor, top: inSight(top, cursor, cursor + 1, height, rows) };
};

const within = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1));

const topWithin = (top: number, lines: number, height: number): number =>
	Math.max(0, Math.min(top, lines - height));

/** The nearest window that shows the lines from `first` up to `end`, or as many of them as it can. */
const inSight = (top: number, first: number, end: number, height: number, lines: number): number =>
	topWithin(Math.min(Math.max(top, end - height), first), lines, height);
