import { bodyRows } from '../layout.ts';
import type { PaletteScreen, State } from '../state/state.ts';
import { spread } from './cells.ts';

/** What is found, the actions with their keys. */
export const paletteLines = (state: State, screen: PaletteScreen, width: number): readonly string[] => {
	const { theme } = state;
	if (screen.found.length === 0) return ['', '  Nothing here is called that.'];
	return screen.found
		.slice(screen.top, screen.top + bodyRows(state))
		.map(({ name, detail }, at) =>
			screen.top + at === screen.cursor
				? ` ${theme.cursor(spread(` ${name}`, detail && `${detail} `, width - 2))}`
				: ` ${spread(` ${name}`, detail && `${theme.key(detail)} `, width - 2)}`,
		);
};
