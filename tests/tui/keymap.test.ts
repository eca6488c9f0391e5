import { describe, expect, it } from 'vitest';
import { keyName } from '../../src/tui/key-name.ts';
import { commandFor, keymap } from '../../src/tui/keymap.ts';

describe('the keymap', () => {
	it('gives no key two meanings in one place', () => {
		const meanings = keymap.flatMap(({ keys, places }) =>
			places.flatMap(place => keys.map(key => `${place} ${key}`)),
		);
		expect(meanings.filter((meaning, at) => meanings.indexOf(meaning) !== at)).toEqual([]);
	});

	it('says nothing of keys it does not know', () => {
		expect(commandFor(keymap, 'list', 'Z')).toBeNull();
		expect(commandFor(keymap, 'typing', 'j')).toBeNull();
	});
});

describe('keyName', () => {
	it.each([
		['j', {}, 'j'],
		['G', { shift: true }, 'G'],
		[' ', {}, 'Space'],
		['d', { ctrl: true }, 'Ctrl-d'],
		['', { return: true }, 'Enter'],
		['', { escape: true }, 'Esc'],
		['', { downArrow: true }, '↓'],
		['', { pageUp: true }, 'PgUp'],
	])('names %j %j as the keymap does: %s', (input, key, name) => {
		expect(keyName(input, key)).toBe(name);
	});
});
