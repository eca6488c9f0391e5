import type { Command } from '../keymap.ts';
import { browsing, edited, sourceOpened } from './acting.ts';
import { allAgreementsOpened, nextGroup, previousGroup, regrouped } from './all-agreements.ts';
import { chipChosen, chipRemoved } from './chips.ts';
import { completed } from './completing.ts';
import { copied } from './copying.ts';
import { datesApplied, datesOpened, dateToggled } from './dates.ts';
import type { Answer } from './effect.ts';
import { exportBegun } from './exporting.ts';
import { fitted } from './fitted.ts';
import { linksOpened, outlineOpened, wentTo } from './going.ts';
import { leadersApplied, leadersFound, leadersOpened, leaderToggled, matchSwitched } from './leaders.ts';
import { bookmarked } from './marking.ts';
import { moved } from './moved.ts';
import { paletteOpened } from './palette.ts';
import { leftBehind } from './places.ts';
import { pointed } from './pointing.ts';
import { isQueried } from './queried.ts';
import { agreementsOpened, jumped, neighbour, opened } from './reading.ts';
import { recalledEarlier, recalledLater } from './recalling.ts';
import { resized } from './resized.ts';
import { accepted, found, lineGivenUp, searchBegun, toMatch, typed } from './searching.ts';
import { selectionBegun, selectionLeft } from './selecting.ts';
import { previewed, settled } from './settled.ts';
import { resorted } from './sorting.ts';
import type { State } from './state.ts';
import { pushedScreen, returned, withScreen } from './steps.ts';
import { timelineApplied, timelineOpened, toFilled, unitChanged } from './timeline.ts';
import { filled } from './waiting.ts';

export type Action =
	| { readonly type: 'command'; readonly command: Command }
	/** The line being typed now reads `text`. */
	| { readonly type: 'type'; readonly text: string }
	| Answer
	/** The wheel was turned up (-1) or down (1). */
	| { readonly type: 'wheel'; readonly turn: 1 | -1 }
	/** Column and row from 0. */
	| { readonly type: 'click'; readonly column: number; readonly row: number }
	/** The screen waits for its rows. */
	| { readonly type: 'fill' }
	/** The keys have paused. */
	| { readonly type: 'pause' }
	| { readonly type: 'resize'; readonly columns: number; readonly rows: number };

/** What follows from a key or a new size. What the library is asked for answers later. */
export const update = async (before: State, action: Action): Promise<State> => {
	const state = await next(before.effect ? { ...before, effect: null } : before, action);
	leftBehind(before, state);
	return state;
};

const next = async (state: State, action: Action): Promise<State> => {
	switch (action.type) {
		case 'command':
			return settled(fitted(await commands[action.command]({ ...state, message: null })));
		case 'type':
			return settled(fitted(await typed({ ...state, message: null }, action.text)));
		case 'wheel':
			return settled(fitted(moved({ ...state, message: null }, action.turn, 'notch')));
		case 'click': {
			const { state: there, command } = pointed({ ...state, message: null }, action);
			return settled(fitted(command ? await commands[command](there) : there));
		}
		case 'changed':
			return settled({ ...state, marked: state.marks.all(), version: state.version + 1 });
		case 'told':
			return { ...state, message: action.message };
		case 'fill':
			return settled(fitted(await filled(state)));
		case 'pause':
			return previewed(state);
		case 'resize':
			return action.columns === state.columns && action.rows === state.rows
				? state
				: settled(fitted(resized(state, action)));
	}
};

/** Esc: lets go of a chosen filter or of what was found on the screen, else goes back to where the last step began. */
const back = (state: State): State | Promise<State> => {
	const { screen, typing, chip } = state.step;
	if (screen.kind === 'article' && screen.find?.text && !typing)
		return withScreen(state, { ...screen, find: null });
	if (screen.kind === 'leaders' && screen.find && !typing) return leadersFound(state, screen, '');
	if (screen.kind === 'help' && screen.find && !typing) return withScreen(state, { ...screen, find: '' });
	if (isQueried(screen) && chip !== null && !typing) return { ...state, step: { ...state.step, chip: null } };
	return returned(state);
};

/** Enter in the palette: does what is chosen there on the screen below. */
const run = (state: State): State | Promise<State> => {
	const { screen } = state.step;
	const does = screen.kind === 'palette' ? screen.found[screen.cursor]?.does : undefined;
	if (!does) return state;
	const below = returned(state);
	switch (does.kind) {
		case 'command':
			return commands[does.command](below);
		case 'go':
			return wentTo(below, does.offset);
		case 'browse':
			return browsing(below, does.address);
		case 'export':
			return { ...below, effect: does };
	}
};

/** Space: chooses the row, or lets it go. */
const toggled = (state: State): State | Promise<State> => {
	const { screen } = state.step;
	if (screen.kind === 'leaders') return leaderToggled(state, screen);
	return screen.kind === 'dates' ? dateToggled(state, screen) : state;
};

/** Enter: lists what is chosen. */
const applied = (state: State): State | Promise<State> => {
	const { screen } = state.step;
	if (screen.kind === 'leaders') return leadersApplied(state, screen);
	if (screen.kind === 'timeline') return timelineApplied(state, screen);
	return screen.kind === 'dates' ? datesApplied(state, screen) : state;
};

const asItIs = (state: State): State => state;

const commands: Readonly<Record<Command, (state: State) => State | Promise<State>>> = {
	open: opened,
	jump: jumped,
	toggle: toggled,
	apply: applied,
	accept: accepted,
	search: searchBegun,
	find: found,
	'next filter': state => chipChosen(state, 1),
	'previous filter': state => chipChosen(state, -1),
	'remove filter': state => chipRemoved(state),
	'next match': state => toMatch(state, 1),
	'previous match': state => toMatch(state, -1),
	sort: resorted,
	bookmark: bookmarked,
	source: sourceOpened,
	edit: edited,
	copy: copied,
	export: exportBegun,
	outline: outlineOpened,
	links: linksOpened,
	select: selectionBegun,
	'let go': selectionLeft,
	stop: state => ({ ...state, effect: { kind: 'stop' } }),
	redraw: state => ({ ...state, effect: { kind: 'redraw' } }),
	agreements: agreementsOpened,
	'all agreements': allAgreementsOpened,
	regroup: regrouped,
	'next group': nextGroup,
	'previous group': previousGroup,
	'next filled': state => toFilled(state, 1),
	'previous filled': state => toFilled(state, -1),
	leaders: leadersOpened,
	dates: datesOpened,
	'any or all': matchSwitched,
	timeline: timelineOpened,
	'change unit': unitChanged,
	'next article': state => neighbour(state, 1),
	'previous article': state => neighbour(state, -1),
	down: state => moved(state, 1, 'row'),
	up: state => moved(state, -1, 'row'),
	'page down': state => moved(state, 1, 'page'),
	'page up': state => moved(state, -1, 'page'),
	'half page down': state => moved(state, 1, 'half page'),
	'half page up': state => moved(state, -1, 'half page'),
	top: state => moved(state, -1, 'all'),
	bottom: state => moved(state, 1, 'all'),
	palette: paletteOpened,
	run,
	erase: lineGivenUp,
	complete: state => completed(state, 1),
	'complete back': state => completed(state, -1),
	'earlier search': recalledEarlier,
	'later search': recalledLater,
	// The line that is typed does these itself (edits).
	'erase forward': asItIs,
	'letter left': asItIs,
	'letter right': asItIs,
	'line start': asItIs,
	'line end': asItIs,
	'clear line': asItIs,
	'clear word': asItIs,
	'clear rest': asItIs,
	back,
	help: state => pushedScreen(state, { kind: 'help', find: '', top: 0 }),
	quit: state => ({ ...state, exit: 0 }),
	interrupt: state => ({ ...state, exit: 130 }),
};
