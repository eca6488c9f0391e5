import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/library/query/parse-query.ts';
import type { Mistake, QueryTree } from '../../../src/library/query/query-tree.ts';

/** A tree as a line: `and(smart, leader[to lam], not(korea))`. */
const told = (node: QueryTree | Mistake): string => {
	if (node.kind === 'mistake') return `mistake: ${node.message}`;
	if (node.kind === 'word') return node.text + (node.begins ? '*' : '');
	if (node.kind === 'phrase') return `"${node.text}"`;
	if (node.kind === 'field') return `${node.field}[${node.values.map(({ text }) => text).join('|')}]`;
	if (node.kind === 'not') return `not(${told(node.of)})`;
	return `${node.kind}(${node.parts.map(told).join(', ')})`;
};

describe('a query', () => {
	it.each([
		['', 'and()'],
		['smart', 'smart'],
		['smart border', 'and(smart, border)'],
		['smart AND border', 'and(smart, border)'],
		['bord*', 'bord*'],
		['"border gate"', '"border gate"'],
		['“border gate”', '"border gate"'],
		['smart -korea', 'and(smart, not(korea))'],
		['-"south korea"', 'not("south korea")'],
		['rail-link - bridge', 'and(rail-link, -, bridge)'],
		['rail OR road bridge', 'or(rail, and(road, bridge))'],
		['(rail OR road) bridge', 'and(or(rail, road), bridge)'],
		['-(rail OR road)', 'not(or(rail, road))'],
		['or and not', 'and(or, and, not)'],
	])('%s is %s', (text, tree) => expect(told(parseQuery(text))).toBe(tree));

	it.each([
		['leader:lam', 'leader[lam]'],
		['leader:"to lam"', 'leader[to lam]'],
		['LEADER:lam', 'leader[lam]'],
		['leader:lam,xi', 'leader[lam|xi]'],
		['leader:"to lam","xi jinping"', 'leader[to lam|xi jinping]'],
		['-country:Laos', 'not(country[Laos])'],
		['date:2024', 'date[2024]'],
		['date:2022..2024', 'date[2022..2024]'],
		['date:2023,2025-04', 'date[2023|2025-04]'],
		['since:"3 months ago"', 'since[3 months ago]'],
		['type:protocol', 'type[protocol]'],
		['type:"memorandum of understanding"', 'type[memorandum of understanding]'],
		['type:memorandum-of-understanding', 'type[memorandum of understanding]'],
		['status:hand', 'status[handed over]'],
		['is:undated', 'is[undated]'],
	])('takes the field %s', (text, tree) => expect(told(parseQuery(text))).toBe(tree));

	it.each([
		['Hanoi: the talks', 'and(Hanoi:, the, talks)'],
		['at 10:30', 'and(at, 10:30)'],
		['https://example.org', 'https://example.org'],
	])('takes %s for words', (text, tree) => expect(told(parseQuery(text))).toBe(tree));

	it('knows where each part stands', () => {
		const text = 'smart -leader:"to lam" OR (a b)';
		const spans = (node: QueryTree): string[] => [
			text.slice(node.start, node.end),
			...('parts' in node ? node.parts.flatMap(spans) : node.kind === 'not' ? spans(node.of) : []),
			...(node.kind === 'field' ? node.values.map(({ start, end }) => text.slice(start, end)) : []),
		];
		const tree = parseQuery(text);
		if (tree.kind === 'mistake') throw new Error(tree.message);
		expect(spans(tree)).toEqual([
			text,
			'smart -leader:"to lam"',
			'smart',
			'-leader:"to lam"',
			'leader:"to lam"',
			'"to lam"',
			'(a b)',
			'a',
			'b',
		]);
	});
});

describe('a mistake in a query', () => {
	it.each([
		['smart "border gate', '"border gate', 'this quotation mark is not closed'],
		['leader:"to lam', '"to lam', 'this quotation mark is not closed'],
		['(smart', '(', 'this parenthesis is not closed'],
		['smart)', ')', 'this parenthesis was not opened'],
		['smart ()', '()', 'nothing stands in these parentheses'],
		['smart OR', 'OR', 'OR stands between two things to find'],
		['OR smart', 'OR', 'OR stands between two things to find'],
		['smart (-)', '-', 'nothing follows this minus'],
		['smart leader:', 'leader:', 'leader: needs a value, as in leader:"to lam"'],
		['leader:"" smart', 'leader:""', 'leader: needs a value, as in leader:"to lam"'],
		['leeder:lam', 'leeder', 'there is no field leeder: did you mean leader:?'],
		['zzzz:lam', 'zzzz', 'there is no field zzzz: the fields are leader, date'],
		['date:2024-13', '2024-13', '"2024-13" is no date: write 2024, 2024-08'],
		['since:2024..2025', '2024..2025', '"2024..2025" is no date: write 2024, 2024-08, 2024-08-21 or "3'],
		['kind:paper', 'paper', 'kind:paper: it is one of instrument, commitment, proposal'],
		['status:singed', 'singed', 'status:singed: did you mean signed?'],
		['type:memorandum', 'memorandum', 'type:memorandum: it is one of memorandum of understanding'],
	])('%s: it is %s', (text, where, message) => {
		const found = parseQuery(text);
		if (found.kind !== 'mistake') throw new Error(`it was read as ${told(found)}`);
		expect(text.slice(found.start, found.end)).toBe(where);
		expect(found.message).toContain(message);
	});

	it('is what goes too deep', () => {
		expect(parseQuery('('.repeat(10_000)).kind).toBe('mistake');
		expect(parseQuery('-('.repeat(10_000)).kind).toBe('mistake');
	});
});
