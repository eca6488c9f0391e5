import type { Key } from 'ink';

const named: readonly (readonly [keyof Key, string])[] = [
	['return', 'Enter'],
	['escape', 'Esc'],
	['upArrow', '↑'],
	['downArrow', '↓'],
	['leftArrow', '←'],
	['rightArrow', '→'],
	['pageUp', 'PgUp'],
	['pageDown', 'PgDn'],
	['home', 'Home'],
	['end', 'End'],
	['tab', 'Tab'],
	['backspace', 'Backspace'],
	['delete', 'Delete'],
];

/** A key as the keymap writes it: `j`, `G`, `Space`, `Ctrl-d`, `Enter`, `↑`. */
export const keyName = (input: string, key: Partial<Key>): string => {
	if (key.tab && key.shift) return 'Shift-Tab';
	const name = named.find(([field]) => key[field])?.[1];
	if (name) return name;
	if (key.ctrl) return `Ctrl-${input}`;
	return input === ' ' ? 'Space' : input;
};
