import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repair } from '../../src/article/repair.ts';

describe('repair', () => {
	it.each([
		['a cuneiform sign glued to a word', 'the 𒁃Communist Party', 'the Communist Party'],
		['a Javanese sign inside a word', 'an꧑d wit꧋h him', 'and with him'],
		['zero-width marks', 'Indo-Paci\u200bfic', 'Indo-Pacific'],
		['soft hyphens', 'Viet\u00adnam', 'Vietnam'],
		['a byte order mark', '\ufeffHanoi', 'Hanoi'],
		['marks of direction', 'a\u202eb\u2066c', 'abc'],
	])('drops %s', (_, raw, clean) => {
		expect(repair(raw)).toBe(clean);
	});

	it.each([
		['colours', '\u001b[31mred\u001b[0m', 'red'],
		['the title of a window', '\u001b]0;title\u0007text', 'text'],
		['8-bit control sequences', 'a\u009b2Jb', 'ab'],
		['a link of a terminal', '\u001b]8;;http://a.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
		['bells and backspaces', 'a\u0007b\u0008c', 'abc'],
	])('lets no escape sequence through: %s', (_, raw, clean) => {
		expect(repair(raw)).toBe(clean);
	});

	it.each([
		['line ends of Windows', 'a\r\nb', 'a\nb'],
		['line ends of an old Macintosh', 'a\rb', 'a\nb'],
		['line separators', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
		['no-break and wide blanks', 'a\u00a0b\u3000c\u2009d\te', 'a b c d e'],
		['blanks at the end of a line', 'a  \nb \n', 'a\nb\n'],
		['letters and marks apart', 'Vie\u0302\u0323t', 'Việt'],
	])('makes one kind of %s', (_, raw, clean) => {
		expect(repair(raw)).toBe(clean);
	});

	it.each([
		['Vietnamese', 'Tổng Bí thư Tô Lâm đến Đà Nẵng'],
		['Chinese beside Latin', '习近平 Xi Jinping在北京'],
		['Cyrillic inside a Latin word', 'Кazakhstan'],
		['other scripts in words of their own', 'Türkiye ქართული हिन्दी العربية'],
		['typography', '“six” — ‘seven’ … 10 €'],
		['emoji', 'signed 🤝 today'],
	])('keeps %s', (_, text) => {
		expect(repair(text)).toBe(text);
	});

	it('puts marks in order that a control character parted', () => {
		expect(repair('a\u0301\u0000\u0323')).toBe('a\u0323\u0301'.normalize('NFC'));
	});

	it.each([
		[
			'an unassigned character in its middle',
			'À\u{2EE5E}\u{102FC}\u{10000}\u{2EE5E}\u{3347A}\u{3347A}\u{10000}\u{1018F}\u0530',
		],
		['a letter composed once the stray is gone', 'e\u00AD\u0300\u0AA8\u0663'],
	])('takes a stray run at once, with %s', (_, text) => {
		const clean = repair(text);
		expect(repair(clean)).toBe(clean);
	});

	it('leaves no control character in any text, and is content with its own work', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), text => {
				const clean = repair(text);
				expect(clean).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
				expect(repair(clean)).toBe(clean);
			}),
		);
	});
});
