import { bodyRows } from '../layout.ts';
import type { PaletteScreen, State } from '../state/state.ts';
import { spread } from './cells.ts';

/** The actions found, each with its keys. */
export const paletteLines = (state: State, screen: PaletteScreen, width: number): readonly string[] => {
	const { theme } = state;
	if (screen.found.length === 0) return ['', '  No action of this screen is called that.'];
	return screen.found
		.slice(screen.top, screen.top + bodyRows(state))
		.map(({ does, keys }, at) =>
			screen.top + at === screen.cursor
				? ` ${theme.cursor(spread(` ${does}`, `${keys.join(' ')} `, width - 2))}`
				: ` ${spread(` ${does}`, `${theme.key(keys.join(' '))} `, width - 2)}`,
		);
};
