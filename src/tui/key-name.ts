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
	// What some terminals send for Enter, and all for Ctrl-j.
	if (input === '\n') return 'Enter';
	const name = named.find(([field]) => key[field])?.[1];
	if (name) return name;
	if (key.ctrl) return `Ctrl-${input}`;
	return input === ' ' ? 'Space' : input;
};

/** What else people call a key, and what a terminal sends for it all the same. */
const otherNames: Readonly<Record<string, string>> = {
	Up: '↑',
	Down: '↓',
	Left: '←',
	Right: '→',
	PageUp: 'PgUp',
	PageDown: 'PgDn',
	Escape: 'Esc',
	Return: 'Enter',
	'Ctrl-m': 'Enter',
	'Ctrl-j': 'Enter',
	'Ctrl-i': 'Tab',
	'Ctrl-h': 'Backspace',
};

const letters = 'abcdefghijklmnopqrstuvwxyz';
const namedKeys = named.map(([, name]) => name);

/** The keys that have a name. */
export const someKeys: readonly string[] = [
	...namedKeys,
	...Object.keys(otherNames),
	'Space',
	...Array.from(letters, letter => `Ctrl-${letter}`),
];

/** The name under which `keyName` gives a key; `null` where no terminal sends such a key. */
export const knownKey = (name: string): string | null => {
	const lower = name.replace(/^ctrl-\S$/i, key => `C${key.slice(1).toLowerCase()}`);
	const known = otherNames[lower] ?? lower;
	const letter = /^\S$/u.test(known);
	return letter || known === 'Space' || /^Ctrl-[a-z]$/.test(known) || namedKeys.includes(known)
		? known
		: null;
};

/** Whether a key stands for itself where one types. */
export const isLetter = (key: string): boolean => key === 'Space' || /^\S$/u.test(key);
