import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { commandFor, keymap } from '../../src/tui/keymap.ts';
import { keymapWith } from '../../src/tui/keymap-with.ts';

/** What the lines below `keys:` make of the keymap. */
const withKeys = (yaml: string) => {
	const text = `keys:\n${yaml.replace(/^/gm, '  ')}\n`;
	const { values, mistakes } = readConfig(text, '/');
	expect(mistakes).toEqual([]);
	return keymapWith(values.keys?.value ?? []);
};
const mistakesIn = (yaml: string) =>
	withKeys(yaml).mistakes.map(({ line, message }) => `${line}: ${message}`);

describe('keymapWith', () => {
	it('leaves the table as it is where nothing is wanted', () => {
		const { keymap: own, mistakes } = keymapWith([]);
		expect(mistakes).toEqual([]);
		expect(own).toEqual(keymap);
	});

	it('takes other keys for a command, and no more its own', () => {
		const { keymap: own, mistakes } = withKeys('next match: Ctrl-n\nquit: [z, Q]');
		expect(mistakes).toEqual([]);
		expect(commandFor(own, 'article', 'Ctrl-n')).toBe('next match');
		expect(commandFor(own, 'article', 'n')).toBeNull();
		expect(commandFor(own, 'list', 'z')).toBe('quit');
		expect(commandFor(own, 'help', 'Q')).toBe('quit');
		expect(commandFor(own, 'list', 'q')).toBeNull();
	});

	it('takes keys in one place only', () => {
		const { keymap: own, mistakes } = withKeys('list:\n  bookmark: B\nbookmark: b\npage up: PgUp');
		expect(mistakes).toEqual([]);
		expect(commandFor(own, 'list', 'B')).toBe('bookmark');
		expect(commandFor(own, 'list', 'b')).toBeNull();
		expect(commandFor(own, 'article', 'b')).toBe('bookmark');
	});

	it('takes the keys from a command', () => {
		const { keymap: own } = withKeys('bookmark: []');
		expect(own.filter(({ command }) => command === 'bookmark').flatMap(({ keys }) => keys)).toEqual([]);
	});

	it('takes no letter where letters are typed', () => {
		const { keymap: own } = withKeys('up: [Ctrl-k, K]\nprevious article: []\ndown: w');
		expect(commandFor(own, 'palette', 'Ctrl-k')).toBe('up');
		expect(commandFor(own, 'palette', 'K')).toBeNull();
		expect(commandFor(own, 'palette', 'w')).toBeNull();
		expect(commandFor(own, 'palette', '↓')).toBe('down');
	});

	it.each([
		['down: Down\nup: Up', '↓', 'down'],
		['open: Return', 'Enter', 'open'],
		['quit: Ctrl-Q', 'Ctrl-q', 'quit'],
		['search: "é"', 'é', 'search'],
	])('knows the key of %j as %s', (yaml, key, command) => {
		const { keymap: own, mistakes } = withKeys(yaml);
		expect(mistakes).toEqual([]);
		expect(commandFor(own, 'list', key)).toBe(command);
	});

	it.each([
		['nxt match: n', '2: keys: there is no command "nxt match"; did you mean next match?'],
		['quit: q\nopen: Entr', '3: keys: there is no key "Entr"; did you mean Enter?'],
		['quit: [q, F5]', '2: keys: there is no key "F5"; a key is a letter or sign, Ctrl-d, or a name such as'],
		['lst:\n  quit: x', '3: keys: there is no place "lst"; did you mean list?'],
		['help:\n  search: s', '3: keys: search means nothing in help; it is of list'],
		['typing:\n  down: j', '3: keys: j is a letter in typing; take a key such as Ctrl-n'],
		['quit: z\nbookmark: j', '3: keys: j is bookmark and down in list; give one of them another key'],
		['interrupt: []', '2: keys: interrupt needs a key everywhere, or there may be no way out'],
	])('says what is wrong in %j', (yaml, mistake) => {
		const mistakes = mistakesIn(yaml);
		expect(mistakes).toHaveLength(1);
		expect(mistakes[0]?.slice(0, mistake.length)).toBe(mistake);
	});
});
