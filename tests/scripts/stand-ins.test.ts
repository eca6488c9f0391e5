import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
// @ts-expect-error: plain JavaScript of the build
import standInWidth from '../../scripts/string-width.js';
// @ts-expect-error: plain JavaScript of the build
import { simpleMapping } from '../../scripts/yaml.js';

describe('the stand-in for string-width', () => {
	it.each([
		'Hanoi (VNA) – “papers”',
		'Trần Cẩm Tú và Đà Nẵng',
		'习近平 in 河内、越南',
		'한국 カタカナ ひらがな',
		'\u001B[1m\u001B[36mbold\u001B[39m\u001B[22m │ ── ▁▂█ → ↔',
		'',
	])('measures %j as the real one does', text => expect(standInWidth(text)).toBe(stringWidth(text)));

	it('agrees with the real one on any text that it measures itself', () => {
		const spans: readonly (readonly [number, number])[] = [
			[0x20, 0x7e],
			[0xa0, 0xac],
			[0xae, 0x2ff],
			[0x1e00, 0x1eff],
			[0x2010, 0x2027],
			[0x2030, 0x205e],
			[0x2190, 0x21ff],
			[0x2500, 0x259f],
			[0x3001, 0x301f],
			[0x3041, 0x3096],
			[0x309b, 0x30ff],
			[0x4e00, 0x9fff],
			[0xac00, 0xd7a3],
		];
		const letter = fc.oneof(...spans.map(([min, max]) => fc.integer({ min, max }).map(String.fromCodePoint)));
		fc.assert(
			fc.property(
				fc.array(letter).map(letters => letters.join('')),
				text => {
					expect(standInWidth(text)).toBe(stringWidth(text));
					expect(standInWidth(text, { countAnsiEscapeCodes: true })).toBe(
						stringWidth(text, { countAnsiEscapeCodes: true }),
					);
				},
			),
			{ numRuns: 2000 },
		);
	});
});

describe('the stand-in for yaml', () => {
	const real = (yaml: string) => parse(yaml, { schema: 'failsafe' });

	it.each([
		'title: Vietnam and China sign 14 papers in Beijing',
		'date: 2024-08-21\nevent: 2024-08-18/2024-08-20',
		'source: https://example.org/a?b=c#d',
		'leaders: [To Lam, Xi Jinping]\ntags: [ vietnam-china , state-visit ]',
		"title: \"Talks: the 'six more'\"\nplace: 'Hà Nội'",
	])('reads simple front matter as the real one does: %j', yaml => {
		expect(simpleMapping(yaml)).toEqual(real(yaml));
	});

	it.each([
		'title: one: two',
		'title: a #b',
		'tags:\n- a\n- b',
		'title: |\n  long',
		'title: one\ntitle: two',
		'title: a\n  b',
		'tags: [a, [b]]',
		'title: "a\\nb"',
		"title: 'it''s'",
		'- a',
		'title: *x',
	])('leaves %j to the real one', yaml => expect(simpleMapping(yaml)).toBeNull());

	it('agrees with the real one on anything that it reads itself', () => {
		const piece = fc.constantFrom(
			...'a B 7 é 越 - _ . , : # [ ] { } " \' | > & * ! % @ ` ? / \\ = ~ ( )'.split(' '),
			' ',
			'  ',
			': ',
			' #',
			'title: ',
			'tags: [',
			'\n',
			'---',
			'null',
		);
		let read = 0;
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
				const yaml = `key: ${pieces.join('')}`;
				const simple = simpleMapping(yaml);
				if (simple === null) return;
				read++;
				expect(simple).toEqual(real(yaml));
			}),
			{ numRuns: 20_000 },
		);
		expect(read).toBeGreaterThan(500);
	});
});
