import { describe, expect, it } from 'vitest';
import { begunIn } from '../../../src/library/query/begun.ts';

describe('the end of a query', () => {
	it.each([
		['', null, '', 0],
		['tea ', null, '', 4],
		['tea lea', null, 'lea', 4],
		['-lea', null, 'lea', 1],
		['tea -(lea', null, 'lea', 6],
		['leader:', 'leader', '', 7],
		['leader:to', 'leader', 'to', 7],
		['Leader:to', 'leader', 'to', 7],
		['leader:"to l', 'leader', 'to l', 7],
		['leader:"to lam"', 'leader', 'to lam', 7],
		['leader:xi,"to l', 'leader', 'to l', 10],
		['leader:xi,', 'leader', '', 10],
		['tea leader:xi ', null, '', 14],
		['leader:xi tag:', 'tag', '', 14],
	] as const)('%j is a value of %j that begins %j', (text, field, begun, start) => {
		expect(begunIn(text)).toEqual({ field, text: begun, start });
	});

	it.each(['"a phrase"', '"a phrase', '(tea)', 'dtae:20', 'Hanoi:'])('%j cannot be completed', text => {
		expect(begunIn(text)).toBeNull();
	});
});
