import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../src/render/lines.ts';
import { linkNumbers, links } from '../../src/render/links.ts';
import { plain } from '../../src/render/style.ts';

const body = `The [joint
statement](https://example.org/a "title") is at https://example.org/b, and [again](https://example.org/a).

A [file](file:///etc/passwd), a [script](javascript:alert(1)), a [part](#part), and \`https://example.org/code\`.
`;

describe('the links of a text', () => {
	it('are its web addresses, each once, in its order', () => {
		expect(links(body)).toEqual([
			{ text: 'joint statement', href: 'https://example.org/a', address: 'https://example.org/a' },
			{ text: 'https://example.org/b', href: 'https://example.org/b', address: 'https://example.org/b' },
		]);
	});

	it('hold no control characters', () => {
		expect(links('[a\x1b[2J b](https://example.org/\x07c)')).toEqual([
			{ text: 'a b', href: 'https://example.org/c', address: 'https://example.org/c' },
		]);
	});

	it('are none where the text overruns the parser', () => {
		expect(links(`${'>'.repeat(20_000)} [a](https://example.org)`)).toEqual([]);
	});
});

it('a text shows the numbers of its links, and the addresses of others', () => {
	const text = bodyLines(body, 200, plain, linkNumbers(links(body)))
		.map(line => line.text)
		.join('\n');
	expect(text).toContain('The joint statement [1] is at https://example.org/b [2], and again [1].');
	expect(text).toContain('A file (file:///etc/passwd)');
});
