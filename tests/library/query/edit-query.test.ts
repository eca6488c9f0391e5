import { describe, expect, it } from 'vitest';
import { both, chips, without, withValues } from '../../../src/library/query/edit-query.ts';

describe('chips', () => {
	it('are the fields that narrow all of a query', () => {
		const text = 'smart leader:"to lam" -date:2023,2024';
		expect(
			chips(text).map(({ field, negated, start, end }) => [field, negated, text.slice(start, end)]),
		).toEqual([
			['leader', false, 'leader:"to lam"'],
			['date', true, '-date:2023,2024'],
		]);
	});

	it('are none of one that stands beside OR, or in a query that cannot be read', () => {
		expect(chips('leader:lam OR smart')).toEqual([]);
		expect(chips('leader:lam "smart')).toEqual([]);
	});
});

describe('without', () => {
	it.each([
		['smart leader:lam gate', 'smart gate'],
		['leader:lam', ''],
		['-leader:lam gate', 'gate'],
		['gate (leader:lam)', 'gate'],
	])('takes the chip out of %s', (text, rest) => {
		const [chip] = chips(text);
		expect(chip && without(text, chip)).toBe(rest);
	});
});

describe('withValues', () => {
	it.each([
		['smart', ['To Lam'], 'all', 'smart leader:"To Lam"'],
		['smart', ['To Lam', 'Xi'], 'all', 'smart leader:"To Lam" leader:Xi'],
		['smart', ['To Lam', 'Xi'], 'any', 'smart leader:"To Lam",Xi'],
		['leader:a smart leader:b', ['c'], 'all', 'leader:c smart'],
		['-leader:a smart', ['c'], 'all', '-leader:a smart leader:c'],
		['leader:a smart', [], 'all', 'smart'],
		['leader:a smart', [], 'any', 'smart'],
		['rail OR road', ['Xi'], 'all', '(rail OR road) leader:Xi'],
	] as const)('in %s with %o, %s of them: %s', (text, values, match, expected) =>
		expect(withValues(text, 'leader', values, match)).toBe(expected));

	it('writes a value that the language would read otherwise in quotation marks', () => {
		expect(withValues('', 'party', ['a (b)', 'c,d', 'e "f"'], 'any')).toBe('party:"a (b)","c,d","e  f"');
	});
});

describe('both', () => {
	it.each([
		['', 'a', 'a'],
		['a', 'b', 'a b'],
		['a OR b', 'c', '(a OR b) c'],
		['a OR b', '', 'a OR b'],
	])('of "%s" and "%s" is "%s"', (a, b, query) => expect(both(a, b)).toBe(query));
});
