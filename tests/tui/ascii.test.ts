import { describe, expect, it } from 'vitest';
import { ascii } from '../../src/tui/ascii.ts';

describe('ascii', () => {
	it.each([
		['Trần Đức Thắng, Đà Nẵng', 'Tran Duc Thang, Da Nang'],
		['“papers” – Xi’s', '"papers" - Xi\'s'],
		['│ ● To Lam · 2024…', '| * To Lam - 2024~'],
		['习近平 in 河内', '?????? in ????'],
		['\x1b[1mé\x1b[22m', '\x1b[1me\x1b[22m'],
		['', ''],
	])('makes %j to %j', (line, shown) => expect(ascii(line)).toBe(shown));
});
