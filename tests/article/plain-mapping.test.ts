import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainMapping } from '../../src/article/plain-mapping.ts';

describe('a plain mapping', () => {
	it('has a line a key', () => {
		const yaml = [
			"title: Kenya's ports, old and new",
			'date: 2024-08-21T10:00:00+07:00',
			'place: "Lima: the port"',
			"agency: 'No. 7'",
			'source: https://a.example/b',
			'leaders: [Ana Example, Bob Sample]',
			'tags: []',
		];
		expect(plainMapping(yaml.join('\n'))).toEqual({
			title: "Kenya's ports, old and new",
			date: '2024-08-21T10:00:00+07:00',
			place: 'Lima: the port',
			agency: 'No. 7',
			source: 'https://a.example/b',
			leaders: ['Ana Example', 'Bob Sample'],
			tags: [],
		});
	});

	it.each([
		'title: a: b',
		'title: a #b',
		'title: |',
		'title: "a \\u0041"',
		"title: 'it''s'",
		'title: a\n  b',
		'title:',
		'title: a\ntitle: b',
		'tags: [a, "b"]',
		'tags:\n- a',
		'- a',
		'a',
	])('is no more than that: %j', yaml => {
		expect(plainMapping(yaml)).toBeNull();
	});

	it('says what a parser of YAML says', () => {
		const part = fc.constantFrom(
			...'a|Ab|é|ề|1|2024-08-21| |  |:|: | #|,|, |[|]|{|}|"|\'|\\|- |?|&|*|!|>|%|@|`|~|null|://|\n|\u00a0|\u2028'.split(
				'|',
			),
		);
		const text = fc.array(part, { maxLength: 7 }).map(parts => parts.join(''));
		const line = fc
			.tuple(fc.constantFrom('title', 'tags'), fc.constantFrom('', '[]', '""', "''"), text)
			.map(([key, around, value]) => `${key}: ${around.charAt(0)}${value}${around.charAt(1)}`);
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), lines => {
				const mapping = plainMapping(lines.join('\n'));
				if (mapping !== null) expect(mapping).toEqual(parse(lines.join('\n'), { schema: 'failsafe' }));
			}),
			{ numRuns: 2000 },
		);
	});
});
