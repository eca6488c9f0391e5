import { safeLine } from '../../render/safe-text.ts';
import { bodyRows } from '../layout.ts';
import type { Choice, FilterScreen, State } from '../state/state.ts';
import { spread } from './cells.ts';

/** Leaders or dates with how many articles each has. */
export const filterLines = (state: State, screen: FilterScreen, width: number): readonly string[] => {
	if (screen.choices.length === 0) return ['', `  No ${screen.by} in these articles.`];
	return screen.choices
		.slice(screen.top, screen.top + bodyRows(state))
		.map((choice, at) => choiceLine(state, screen, choice, screen.top + at, width - 2));
};

const choiceLine = (
	{ theme }: State,
	screen: FilterScreen,
	{ value, detail, articles, depth }: Choice,
	at: number,
	width: number,
): string => {
	const chosen = screen.chosen.includes(value);
	const name = `${'  '.repeat(depth)}${chosen ? '●' : '○'} ${safeLine(value)}`;
	const number = String(articles).padStart(6);
	if (at === screen.cursor)
		return ` ${theme.cursor(spread(`${name}  ${safeLine(detail)}`, `${number} `, width))}`;
	const shown = `${chosen ? theme.chosen(name) : name}  ${theme.faint(safeLine(detail))}`;
	return ` ${spread(shown, `${number} `, width)}`;
};
