import stringWidth from 'string-width';
import { safeLine } from '../../render/safe-text.ts';
import { type Binding, type Command, placeOf } from '../keymap.ts';
import { isOfUse } from '../state/of-use.ts';
import type { State } from '../state/state.ts';
import { fill, spread } from './cells.ts';

/** The last line: what there is to say, else the keys. */
export const footLine = (state: State): string =>
	state.message === null ? hintLine(state) : fill(` ${safeLine(state.message)}`, state.columns);

/** The keys of this screen, as many as fit, and the two that are good everywhere at the right. */
const hintLine = (state: State): string => {
	const { theme, columns, keymap } = state;
	const written = ({ keys, hint }: Binding) => `${theme.key(keys[0] ?? '')} ${theme.faint(hint ?? '')}`;
	const here = keymap.filter(
		({ keys, places, hint }) => keys.length > 0 && hint !== null && places.includes(placeOf(state)),
	);
	const right = `${here.filter(isOf(always)).map(written).join('  ')} `;
	let left = '';
	for (const binding of here.filter(({ command }) => !always.includes(command) && isOfUse(state, command))) {
		const next = `${left}${left ? '  ' : ' '}${written(binding)}`;
		if (stringWidth(next) + 1 + stringWidth(right) > columns) break;
		left = next;
	}
	return spread(left, right, columns);
};

const always: readonly Command[] = ['help', 'quit'];

const isOf =
	(commands: readonly Command[]) =>
	({ command }: Binding): boolean =>
		commands.includes(command);
