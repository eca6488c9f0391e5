import { describe, expect, it } from 'vitest';
import { safeLine, safeText } from '../../src/render/safe-text.ts';

describe('safeText', () => {
	it.each([
		['a colour', 'red \x1b[31mred\x1b[0m', 'red red'],
		['a title for the window', 'a\x1b]0;owned\x07b', 'ab'],
		['a link', '\x1b]8;;http://evil.example\x07click\x1b]8;;\x07', 'click'],
		['a clearing of the screen in one byte', 'a\x9b2Jb', 'ab'],
		['an escape cut short', 'a\x1b', 'a'],
		['bell, backspace, delete and null', 'a\x07\x08\x7f\0b', 'ab'],
		['a turn of direction', 'pay \u202e001\u202c', 'pay 001'],
	])('takes out %s', (_, hostile, safe) => {
		expect(safeText(hostile)).toBe(safe);
	});

	it('leaves words of any script as they are', () => {
		const words = 'Tô Lâm, To\u0302 La\u0302m, 习近平, नरेन्द्र, 👩‍👩‍👧';
		expect(safeText(words)).toBe(words);
	});

	it('ends lines with a line feed, and draws a tab as spaces', () => {
		expect(safeText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd    e');
	});
});

describe('safeLine', () => {
	it('is one line', () => {
		expect(safeLine(' Talks\nin \x1b[1mHanoi\x1b[0m\t ')).toBe('Talks in Hanoi');
	});
});
