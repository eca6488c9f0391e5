import { placeOf } from '../keymap.ts';
import { isOfUse } from './of-use.ts';
import type { Item, PaletteScreen, State } from './state.ts';
import { pushed, withScreen } from './steps.ts';

/** Lists the actions of the screen, to be found by name. */
export const paletteOpened = (state: State): State => {
	const place = placeOf(state);
	const here = state.keymap.filter(
		({ command, places }) => places.includes(place) && command !== 'palette' && isOfUse(state, command),
	);
	const actions = here.filter((one, at) => here.findIndex(({ command }) => command === one.command) === at);
	const items = actions.map(
		({ does, keys, command }): Item => ({
			name: does,
			detail: keys.join(' '),
			depth: 0,
			does: { kind: 'command', command },
		}),
	);
	return offered(state, ':', items);
};

/** Lists things that can be done on the screen, to be found by name. */
export const offered = (state: State, prompt: string, items: readonly Item[]): State => {
	const screen: PaletteScreen = { kind: 'palette', prompt, text: '', items, found: items, cursor: 0, top: 0 };
	return pushed(state, { ...state.step, screen, typing: true });
};

/** The items whose names begin with the text (a number as well), then those that are like it, the nearest first. */
export const named = async (state: State, screen: PaletteScreen, text: string): Promise<State> =>
	withScreen(state, { ...screen, text, found: await like(screen.items, text.trim()), cursor: 0, top: 0 });

const like = async (items: readonly Item[], text: string): Promise<readonly Item[]> => {
	if (text === '') return items;
	const { default: Fuse } = await import('fuse.js/min-basic');
	const fuse = new Fuse(items, { keys: ['name', 'does.command'], ignoreLocation: true, threshold: 0.4 });
	const begun = items.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));
	return [...new Set([...begun, ...fuse.search(text).map(({ item }) => item)])];
};
