import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../src/render/lines.ts';
import { coloured, plain } from '../../src/render/style.ts';

const drawn = (body: string, width = 40): readonly string[] =>
	bodyLines(body, width, plain).map(({ text }) => text);

describe('a body', () => {
	it('wraps paragraphs between words, with an empty line between them', () => {
		expect(drawn('The two sides agreed\nto meet once a year.\n\nNext: Hanoi.', 24)).toEqual([
			'The two sides agreed to',
			'meet once a year.',
			'',
			'Next: Hanoi.',
		]);
	});

	it('hangs the later lines of a list under the text of its items', () => {
		expect(drawn('9. Protocol on the export of durian\n10. Plan for border gates', 24)).toEqual([
			' 9. Protocol on the',
			'    export of durian',
			'10. Plan for border',
			'    gates',
		]);
	});

	it('prints the numbers that are printed, also where a list begins anew', () => {
		const twoLists = '1. Plan\n2. Treaty\n\n1. Letter\n2. Note';
		expect(drawn(twoLists).filter(Boolean)).toEqual(['1. Plan', '2. Treaty', '1. Letter', '2. Note']);
	});

	it('counts where every item says 1', () => {
		expect(drawn('1. Plan\n1. Treaty\n1. Note')).toEqual(['1. Plan', '2. Treaty', '3. Note']);
	});

	it('indents lists in lists, and paragraphs in items', () => {
		expect(
			drawn('1. Papers:\n   - a treaty on trade and transit\n   - a note\n\n   Both in force.', 24),
		).toEqual([
			'1. Papers:',
			'   • a treaty on trade',
			'     and transit',
			'   • a note',
			'',
			'   Both in force.',
		]);
	});

	it('marks tasks, quotes, code and rules', () => {
		expect(drawn('- [x] sign\n- [ ] ratify\n\n> so\n> be it\n\n    x = 1\n\n---', 12)).toEqual([
			'• ☑ sign',
			'• ☐ ratify',
			'',
			'│ so be it',
			'',
			'    x = 1',
			'',
			'────────────',
		]);
	});

	it('shows where a link leads, once', () => {
		expect(drawn('[VNA](https://a.example) and https://b.example', 80)).toEqual([
			'VNA (https://a.example) and https://b.example',
		]);
	});

	it('reads named characters as HTML does', () => {
		expect(drawn('Trade &amp; transit &lt;draft&gt;')).toEqual(['Trade & transit <draft>']);
	});

	it('styles what Markdown marks, each line by itself', () => {
		const lines = bodyLines('**signed in Hanoi** by both', 12, coloured);
		expect(lines.map(({ text }) => text)).toEqual([
			'\x1b[1msigned in\x1b[22m',
			'\x1b[1mHanoi\x1b[22m by',
			'both',
		]);
	});

	it.each([
		['a long word', 'Vietnam'.repeat(20)],
		['a long address', `see https://example.org/${'path/'.repeat(30)}`],
		['Chinese without spaces', '双方一致同意加强全面战略合作伙伴关系，推动构建命运共同体。'.repeat(3)],
		['combining marks', 'Nguye\u0302\u0303n Phu\u0301 Tro\u0323ng '.repeat(10)],
		['code', `\`\`\`\n${'x'.repeat(90)}\n\`\`\``],
		['HTML', `<div class="${'x'.repeat(90)}">`],
		['a table', `| paper | parties |\n|---|---|\n| ${'treaty '.repeat(9)} | ${'越南中国'.repeat(9)} |`],
		['deep lists', Array.from({ length: 30 }, (_, at) => `${'  '.repeat(at)}- item ${at}`).join('\n')],
		['a list of long items', `1. ${'越南 '.repeat(40)}\n2. ${'b'.repeat(99)}`],
	])('never passes the width: %s', (_, body) => {
		for (const width of [20, 36, 80]) {
			const widest = Math.max(...bodyLines(body, width, coloured).map(({ text }) => stringWidth(text)));
			expect(widest).toBeLessThanOrEqual(width);
			expect(widest).toBeGreaterThan(width / 3);
		}
	});

	it.each(['', '   \n\n ', '<!-- -->\n'.slice(0, 0)])('of nothing is nothing: %j', body => {
		expect(drawn(body)).toEqual([]);
	});

	it('survives what the parser cannot nest, and shows it', () => {
		expect(drawn(`${'>'.repeat(9000)} end`).join('')).toContain('end');
	});

	it('holds no escape sequence of an article', () => {
		const hostile =
			'\x1b]0;owned\x07[a\x1b[31m](http://x.example/\x1b[2J) `\x1b[5m`\n\n    \x1b[6n\n\n<b\x9b2J>';
		const text = bodyLines(hostile, 40, plain)
			.map(line => line.text)
			.join('\n');
		expect(text).not.toMatch(/[\x1b\x9b\x07]/);
		expect(stripVTControlCharacters(text)).toBe(text);
	});
});
