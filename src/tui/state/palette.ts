import { type Binding, keymap, placeOf } from '../keymap.ts';
import { isOfUse } from './of-use.ts';
import type { PaletteScreen, State } from './state.ts';
import { pushed, withScreen } from './steps.ts';

/** Lists the actions of the screen, to be found by name. */
export const paletteOpened = (state: State): State => {
	const place = placeOf(state);
	const here = keymap.filter(
		({ command, places }) => places.includes(place) && command !== 'palette' && isOfUse(state, command),
	);
	const actions = here.filter((one, at) => here.findIndex(({ command }) => command === one.command) === at);
	const screen: PaletteScreen = { kind: 'palette', text: '', actions, found: actions, cursor: 0, top: 0 };
	return pushed(state, { ...state.step, screen, typing: true });
};

/** The actions whose names are like the text, the nearest first. */
export const named = async (state: State, screen: PaletteScreen, text: string): Promise<State> =>
	withScreen(state, { ...screen, text, found: await like(screen.actions, text.trim()), cursor: 0, top: 0 });

const like = async (actions: readonly Binding[], text: string): Promise<readonly Binding[]> => {
	if (text === '') return actions;
	const { default: Fuse } = await import('fuse.js/min-basic');
	const fuse = new Fuse(actions, { keys: ['does', 'command'], ignoreLocation: true, threshold: 0.4 });
	return fuse.search(text).map(({ item }) => item);
};
