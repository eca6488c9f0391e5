import { agreementsText } from '../article-text.ts';
import type { Command, Place } from '../keymap.ts';
import { placeOf } from '../keymap.ts';
import { bodyRows, headRows, listColumns, measureIn } from '../layout.ts';
import { chipAt } from '../screens/head.ts';
import { agreedAtLine } from './all-agreements.ts';
import { rowLines } from './fitted.ts';
import { leadersHead, shownLeaders } from './leaders.ts';
import { isQueried } from './queried.ts';
import type { State } from './state.ts';
import { withScreen } from './steps.ts';
import { timelineHead } from './timeline.ts';

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
		case 'dates':
			return atRow(state, screen.cursor, screen.top + line, screen.choices.length, cursor =>
				withScreen(state, { ...screen, cursor }),
			);
		case 'leaders':
			return atRow(
				state,
				screen.cursor,
				rowBelow(leadersHead, screen.top, line),
				shownLeaders(screen).length,
				cursor => withScreen(state, { ...screen, cursor }),
			);
		case 'timeline':
			if (column >= listColumns(state).list) return { state, command: enter(state) };
			return atRow(
				state,
				screen.cursor,
				rowBelow(timelineHead, screen.top, line),
				screen.rows.length,
				cursor => withScreen(state, { ...screen, cursor }),
			);
		case 'all agreements':
			if (column >= listColumns(state).list) return { state, command: enter(state) };
			return atRow(state, screen.cursor, agreedAtLine(screen, line), screen.found.total, cursor =>
				withScreen(state, { ...screen, cursor }),
			);
		case 'palette':
			return atRow(state, screen.cursor, screen.top + line, screen.found.length, cursor =>
				withScreen(state, { ...screen, cursor }),
			);
		case 'agreements': {
			const lines = agreementsText(state, screen.article, measureIn(state.columns));
			const agreement = lines[screen.top + line]?.agreement ?? null;
			const at = agreement === null ? -1 : screen.items.indexOf(agreement);
			return atRow(state, screen.cursor, at, screen.items.length, cursor =>
				withScreen(state, { ...screen, cursor }),
			);
		}
		case 'article':
		case 'help':
			return nothing(state);
	}
};

/** The row of a table below so many lines of headings; -1 in those. */
const rowBelow = (headings: number, top: number, line: number): number =>
	line < headings ? -1 : top + line - headings;

const atRow = (
	state: State,
	cursor: number,
	row: number,
	rows: number,
	moved: (cursor: number) => State,
): Pointed => {
	if (row < 0 || row >= rows) return nothing(state);
	return row === cursor ? { state, command: enter(state) } : { state: moved(row), command: null };
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
