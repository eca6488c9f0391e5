import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askBackground, backgroundOf } from '../../src/terminal/background.ts';
import { colourLevel } from '../../src/terminal/colour-level.ts';
import { isUtf8 } from '../../src/terminal/is-utf8.ts';

describe('colourLevel', () => {
	it.each([
		[{ TERM: 'xterm' }, 1],
		[{ TERM: 'linux' }, 1],
		[{ TERM: 'xterm-256color' }, 2],
		[{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 3],
		[{ TERM: 'dumb' }, 0],
		[{ TERM: 'xterm-256color', FORCE_COLOR: '0' }, 0],
		[{ TERM: 'xterm', FORCE_COLOR: '3' }, 3],
		[{ TERM: 'xterm', FORCE_COLOR: '1', NO_COLOR: '1' }, 1],
	])('of %j is %i', (env, level) => expect(colourLevel(env)).toBe(level));
});

describe('isUtf8', () => {
	it.each([
		[{ LANG: 'en_US.UTF-8' }, true],
		[{ LANG: 'C.utf8' }, true],
		[{ LANG: 'C' }, false],
		[{ LANG: 'en_US.ISO-8859-1' }, false],
		[{ LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, false],
		[{ LC_CTYPE: 'en_US.UTF-8', LANG: 'C' }, true],
		[{ LC_ALL: '', LANG: 'vi_VN.UTF-8' }, true],
		[{}, true],
	])('of %j is %s', (env, utf8) => expect(isUtf8(env)).toBe(utf8));
});

describe('backgroundOf', () => {
	it.each([
		['15;0', 'dark'],
		['0;15', 'light'],
		['0;default;15', 'light'],
		['12;8', 'dark'],
		['0;7', 'light'],
		['15;default', null],
		['', null],
	])('%j is %s', (COLORFGBG, ground) => expect(backgroundOf({ COLORFGBG })).toBe(ground));
});

/** A terminal that answers a question with `answer`. */
const asked = async (answer: string, { typed = '', env = { TERM: 'xterm' } } = {}) => {
	const stdin = new Readable({ read() {} });
	let written = '';
	if (typed) stdin.push(typed);
	const stdout = {
		write: (text: string) => {
			written += text;
			if (answer) setImmediate(() => stdin.push(answer));
		},
	};
	const ground = await askBackground(stdin as unknown as NodeJS.ReadStream, stdout, env, 50);
	return { ground, written, left: stdin.read() };
};

describe('askBackground', () => {
	it.each([
		['\x1b]11;rgb:1e1e/1e1e/1e1e\x07\x1b[?62c', 'dark'],
		['\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\\x1b[?62c', 'light'],
		['\x1b]11;rgb:ff/ff/ff\x07\x1b[?1;2c', 'light'],
		['\x1b]11;rgba:0000/0000/8000/ffff\x07\x1b[?1;2c', 'dark'],
		['\x1b]11;what?\x07\x1b[?1;2c', null],
		['\x1b[?62c', null],
		['', null],
	])('understands %j as %s', async (answer, ground) => {
		const { ground: told, left } = await asked(answer);
		expect([told, left]).toEqual([ground, null]);
	});

	it('gives the keys back that were typed meanwhile', async () => {
		const { ground, left } = await asked('j\x1b]11;rgb:ffff/ffff/ffff\x07k\x1b[?62cđ', { typed: '/' });
		expect([ground, left]).toEqual(['light', '/jkđ']);
	});

	it.each(['dumb', 'linux', 'vt100'])('asks nothing of a terminal like %s', async TERM =>
		expect(await asked('', { env: { TERM } })).toMatchObject({ ground: null, written: '' }));
});
