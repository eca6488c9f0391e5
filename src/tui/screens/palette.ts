import { safeLine } from '../../render/safe-text.ts';
import { bodyRows } from '../layout.ts';
import type { Item, PaletteScreen, State } from '../state/state.ts';
import { cut, spread } from './cells.ts';

/** What is found, with what stands at the right of it. */
export const paletteLines = (state: State, screen: PaletteScreen, width: number): readonly string[] => {
	if (screen.found.length === 0) return ['', '  Nothing here is called that.'];
	return screen.found
		.slice(screen.top, screen.top + bodyRows(state))
		.map((item, at) => itemLine(state, item, screen.top + at === screen.cursor, width - 2));
};

const itemLine = ({ theme }: State, item: Item, current: boolean, width: number): string => {
	const name = ` ${'  '.repeat(item.depth)}${safeLine(item.name)}`;
	const detail = cut(safeLine(item.detail), Math.floor(width / 2));
	if (current) return ` ${theme.cursor(spread(name, detail && `${detail} `, width))}`;
	return ` ${spread(name, detail && `${theme.key(detail)} `, width)}`;
};
