import { describe, expect, it } from 'vitest';
import { highlight, mark } from '../../src/render/highlight.ts';

const brackets = (text: string) => `[${text}]`;

describe('highlight', () => {
	it.each([
		['whole words only', 'The gate and the gates', ['gate'], 'The [gate] and the gates'],
		['case and accents aside', 'Ông Tô Lâm ở Bắc Kinh', ['lam', 'bac'], 'Ông Tô [Lâm] ở [Bắc] Kinh'],
		['letters that fold to two', 'Die Straße', ['strasse'], 'Die [Straße]'],
		['words of Chinese, which have no edge', '国家主席习近平会谈', ['习近平'], '国家主席[习近平]会谈'],
		[
			'a word and one that it begins',
			'A gate, two gates, a gateway',
			['gate', 'gates'],
			'A [gate], two [gates], a gateway',
		],
		[
			'words with an edge and without one',
			'Xi Jinping 习近平会谈',
			['xi', '习近平'],
			'[Xi] Jinping [习近平]会谈',
		],
		['nothing without a term', 'The gate', [], 'The gate'],
		['beside punctuation', '“Border-gate”, he said', ['gate'], '“Border-[gate]”, he said'],
	])('paints %s', (_, line, terms, painted) => {
		expect(highlight(line, terms, brackets)).toBe(painted);
	});

	it('takes up the style of the line again after the word', () => {
		const line = '\x1b[1msmart border\x1b[22m gate';
		expect(highlight(line, ['border', 'gate'], brackets)).toBe(
			'\x1b[1msmart \x1b[0m[border]\x1b[1m\x1b[22m \x1b[0m[gate]\x1b[1m\x1b[22m',
		);
	});
});

describe('mark', () => {
	it('counts what is seen, and not the escape sequences', () => {
		expect(mark('\x1b[36ma\x1b[39mbcd', [{ from: 1, to: 3 }], brackets)).toBe(
			'\x1b[36ma\x1b[39m\x1b[0m[bc]\x1b[36m\x1b[39md',
		);
	});
});
