import { describe, expect, it } from 'vitest';
import { keysApart } from '../../src/terminal/keys-apart.ts';

describe('keysApart', () => {
	it.each([
		['letters stay together', 'tra việc 贸易', ['tra việc 贸易']],
		['arrows', '\x1b[D\x1b[D\x1bOA', ['\x1b[D', '\x1b[D', '\x1bOA']],
		[
			'keys with modifiers, and of the keypad',
			'\x1b[1;5C\x1b[5~\x1b[[A',
			['\x1b[1;5C', '\x1b[5~', '\x1b[[A'],
		],
		['erasing', 'trails\x7f\x7f', ['trails', '\x7f', '\x7f']],
		['Enter, Tab, and keys with Ctrl', 'lea\t\r\x15now', ['lea', '\t', '\r', '\x15', 'now']],
		['letters with Alt', '\x1bb\x1b\x7f', ['\x1bb', '\x1b\x7f']],
		['Esc', '\x1b', ['\x1b']],
		['Esc and a key after it', '\x1b\x1b[D', ['\x1b', '\x1b[D']],
		[
			'what is pasted stays whole',
			'a\x1b[200~b\r\x1b[D\nc\x1b[201~d',
			['a', '\x1b[200~b\r\x1b[D\nc\x1b[201~', 'd'],
		],
		['so far as it has come', '\x1b[200~b\rc', ['\x1b[200~b\rc']],
		['nothing', '', []],
	])('%s', (_, chunk, keys) => expect(keysApart(chunk)).toEqual(keys));

	it.each(['\x1b[', '\x1b[1;', 'j\x1b[20', '\x1bO'])('loses nothing of what is not whole: %j', chunk =>
		expect(keysApart(chunk).join('')).toBe(chunk));
});
