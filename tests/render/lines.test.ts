import { describe, expect, it } from 'vitest';
import { anchorOf, bodyLines, find, lineAt, passage } from '../../src/render/lines.ts';
import { typedPattern } from '../../src/render/match.ts';
import { coloured, plain } from '../../src/render/style.ts';

const body = `The **two sides** agreed to build a railway & a gate. They will meet in *Hanoi*.

1. Protocol on durian between the
   Ministry of Trade and Customs.
2. Plan \`A\` for [gates](https://example.org/gates) and roads.

Both &amp; all are in force.`;

const sourceOf = (text: string) => ({ start: body.indexOf(text), end: body.indexOf(text) + text.length });

const shown = (source: { start: number; end: number }, width = 30, style = plain) => {
	const lines = bodyLines(body, width, style);
	return passage(lines, source).map(({ line, from, to }) => {
		const seen = lines[line]?.text.replace(/\x1b\[[\d;]*m/g, '') ?? '';
		return seen.slice(from, to);
	});
};

describe('the passage of a fact', () => {
	it.each([
		['a sentence within a paragraph', 'They will meet in *Hanoi*.', 'They will meet in Hanoi'],
		[
			'a sentence with marked words',
			'The **two sides** agreed to build a railway & a gate.',
			'The two sides agreed to build a railway & a gate.',
		],
		[
			'an item over two lines of the source',
			'Protocol on durian between the\n   Ministry of Trade and Customs.',
			'Protocol on durian between the Ministry of Trade and Customs.',
		],
		[
			'an item with code and a link',
			'Plan `A` for [gates](https://example.org/gates) and roads.',
			'Plan A for gates (https://example.org/gates) and roads.',
		],
	])('is found again on the lines: %s', (_, source, text) => {
		expect(shown(sourceOf(source)).join(' ')).toContain(text.slice(0, -1));
		expect(shown(sourceOf(source), 30, coloured)).toEqual(shown(sourceOf(source)));
	});

	it('covers no other word', () => {
		expect(shown(sourceOf('They will meet'), 80)).toEqual(['They will meet']);
	});

	it('goes on after a word that Markdown writes otherwise', () => {
		expect(shown(sourceOf('are in force.'), 80)).toEqual(['are in force.']);
	});

	it('is nowhere when the body does not show it', () => {
		expect(shown({ start: body.length, end: body.length + 5 })).toEqual([]);
	});
});

describe('find', () => {
	const found = (typed: string, text: string, width: number) => {
		const pattern = typedPattern(typed);
		const lines = bodyLines(text, width, plain);
		return pattern
			? find(lines, pattern).map(spans =>
					spans.map(({ line, from, to }) => lines[line]?.text.slice(from, to)),
				)
			: [];
	};

	it('finds across the end of a line, and under a hanging indent', () => {
		expect(found('border gate', '1. smart border\n   gate plan', 15)).toEqual([['border', 'gate']]);
	});

	it('finds without accents, in their letters composed or not', () => {
		expect(found('to lam', 'Ông Tô Lâm và ong To\u0302 La\u0302m', 60)).toEqual([['Tô Lâm'], ['Tô Lâm']]);
	});

	it('finds inside words and in Chinese', () => {
		expect(found('way', 'railways', 20)).toEqual([['way']]);
		expect(found('习近平', '同习近平会谈', 20)).toEqual([['习近平']]);
	});

	it('takes marks of a pattern for what they are', () => {
		expect(found('(a.b)', 'x (a.b) y (aab)', 40)).toEqual([['(a.b)']]);
	});
});

describe('the place of a line', () => {
	it('is the same at every width', () => {
		const offset = body.indexOf('Ministry of Trade');
		for (const width of [24, 40, 80]) {
			const lines = bodyLines(body, width, plain);
			const line = lineAt(lines, { offset, above: 0 });
			expect(lines[line]?.offsets).toContain(offset);
			expect(anchorOf(lines, line)?.offset).toBeLessThanOrEqual(offset);
		}
	});

	it('counts the empty lines above the words', () => {
		const lines = bodyLines(body, 80, plain);
		const empty = lines.findIndex(({ text }) => text === '');
		const place = anchorOf(lines, empty);
		expect(place).toEqual({ offset: body.indexOf('1. Protocol'), above: 1 });
		expect(place && lineAt(lines, place)).toBe(empty);
	});

	it('is nowhere below the body', () => {
		expect(anchorOf(bodyLines(body, 80, plain), 99)).toBeNull();
	});
});
