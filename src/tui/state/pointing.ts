import { agreementsText } from '../article-text.ts';
import type { Command, Place } from '../keymap.ts';
import { placeOf } from '../keymap.ts';
import { bodyRows, headRows, listColumns, measureIn } from '../layout.ts';
import { chipAt } from '../screens/head.ts';
import { agreedAtLine } from './all-agreements.ts';
import { rowLines } from './fitted.ts';
import { isQueried } from './queried.ts';
import { headOf, type RowsScreen, rowCount } from './rows.ts';
import type { AgreementsScreen, AllAgreementsScreen, State } from './state.ts';
import { withScreen } from './steps.ts';

/** A place on the screen, from 0. */
type Cell = { readonly column: number; readonly row: number };

/** The state with the cursor at what was clicked, and what to do there: nothing, unless the cursor stood there already. */
type Pointed = { readonly state: State; readonly command: Command | null };

/** A click: on a filter in the head line it removes it; in a list it moves the cursor, and does what Enter does there. */
export const pointed = (state: State, { column, row }: Cell): Pointed => {
	const line = row - headRows(state);
	if (row === 0) return onHead(state, column);
	return line < 0 || line >= bodyRows(state) ? nothing(state) : onBody(state, column, line);
};

const nothing = (state: State): Pointed => ({ state, command: null });

const onHead = (state: State, column: number): Pointed => {
	const { screen, typing } = state.step;
	const chip = isQueried(screen) && !typing ? chipAt(state, column) : null;
	if (chip === null) return nothing(state);
	return { state: { ...state, step: { ...state.step, chip } }, command: 'remove filter' };
};

const onBody = (state: State, column: number, line: number): Pointed => {
	const { step } = state;
	const { screen } = step;
	switch (screen.kind) {
		case 'list': {
			if (column >= listColumns(state).list) return { state, command: enter(state) };
			const at = Math.floor((screen.top + line) / rowLines);
			return at >= step.result.total
				? nothing(state)
				: { state: { ...state, step: { ...step, at } }, command: at === step.at ? enter(state) : null };
		}
		case 'leaders':
		case 'dates':
		case 'timeline':
		case 'palette': {
			if (screen.kind === 'timeline' && column >= listColumns(state).list)
				return { state, command: enter(state) };
			const row = line < headOf(screen) ? -1 : screen.top + line - headOf(screen);
			return atRow(state, screen, row, rowCount(screen));
		}
		case 'all agreements':
			if (column >= listColumns(state).list) return { state, command: enter(state) };
			return atRow(state, screen, agreedAtLine(screen, line), screen.found.total);
		case 'agreements': {
			const lines = agreementsText(state, screen.article, measureIn(state.columns));
			const agreement = lines[screen.top + line]?.agreement ?? null;
			const row = agreement === null ? -1 : screen.items.indexOf(agreement);
			return atRow(state, screen, row, screen.items.length);
		}
		case 'article':
		case 'help':
			return nothing(state);
	}
};

const atRow = (
	state: State,
	screen: RowsScreen | AgreementsScreen | AllAgreementsScreen,
	row: number,
	rows: number,
): Pointed => {
	if (row < 0 || row >= rows) return nothing(state);
	return row === screen.cursor
		? { state, command: enter(state) }
		: { state: withScreen(state, { ...screen, cursor: row }), command: null };
};

/** What Enter does, whatever key does it. */
const entering: Readonly<Partial<Record<Place, Command>>> = {
	list: 'open',
	leaders: 'apply',
	dates: 'apply',
	timeline: 'apply',
	agreements: 'jump',
	'all agreements': 'jump',
	palette: 'run',
	typing: 'accept',
};

const enter = (state: State): Command | null => entering[placeOf(state)] ?? null;
