import { shownDate } from '../../config/date-style.ts';
import { bodyRows } from '../layout.ts';
import type { DateChoice, DatesScreen, State } from '../state/state.ts';
import { spread } from './cells.ts';

/** Years and months with how many articles each has. */
export const dateLines = (state: State, screen: DatesScreen, width: number): readonly string[] => {
	if (screen.choices.length === 0) return ['', '  No date in these articles.'];
	return screen.choices
		.slice(screen.top, screen.top + bodyRows(state))
		.map((choice, at) => choiceLine(state, screen, choice, screen.top + at, width - 2));
};

const choiceLine = (
	{ theme, look }: State,
	screen: DatesScreen,
	{ value, articles, depth }: DateChoice,
	at: number,
	width: number,
): string => {
	const chosen = screen.chosen.includes(value);
	const name = `${'  '.repeat(depth)}${chosen ? theme.signs.chosen : theme.signs.notChosen} ${shownDate(value, look.dates)}`;
	const number = String(articles).padStart(6);
	if (at === screen.cursor) return ` ${theme.cursor(spread(name, `${number} `, width))}`;
	return ` ${spread(chosen ? theme.chosen(name) : name, `${number} `, width)}`;
};
