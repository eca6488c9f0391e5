import stringWidth from 'string-width';
import { safeLine } from '../../render/safe-text.ts';
import type { Completion, State } from '../state/state.ts';
import { cut } from './cells.ts';

const between = '  ';

/** What the end of the line may be, the one that stands there marked; those before it go where room is short. */
export const choicesLine = ({ theme, columns }: State, { choices, at }: Completion): string => {
	const labels = choices.map(choice => safeLine(choice.replaceAll('"', '')));
	const room = columns - 2;
	let first = 0;
	while (first < at && stringWidth(labels.slice(first, at + 1).join(between)) > room) first++;
	const shown = labels
		.slice(first)
		.map((label, index) => (first + index === at ? theme.cursor(label) : theme.faint(label)));
	return ` ${cut(shown.join(between), room)}`;
};
