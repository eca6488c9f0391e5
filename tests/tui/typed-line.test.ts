import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/tui/keymap.ts';
import { edits, withLetters } from '../../src/tui/typed-line.ts';

/** A line with `|` for its cursor. */
const line = (text: string) => {
	const [before = '', after = ''] = text.split('|');
	return { before, after };
};
const edited = (command: Command, text: string) => {
	const after = edits[command]?.(line(text));
	return after && `${after.before}|${after.after}`;
};

describe('a line that is typed', () => {
	it('takes letters at its cursor', () => {
		expect(withLetters(line('bor| gate'), 'der')).toEqual(line('border| gate'));
	});

	it.each<readonly [Command, string, string]>([
		['erase', 'borderr| gate', 'border| gate'],
		['erase', '|gate', '|gate'],
		['erase forward', 'border| gate', 'border|gate'],
		['erase forward', 'gate|', 'gate|'],
		['letter left', 'border|', 'borde|r'],
		['letter left', '|border', '|border'],
		['letter right', '|border', 'b|order'],
		['letter right', 'border|', 'border|'],
		['line start', 'border| gate', '|border gate'],
		['line end', 'border| gate', 'border gate|'],
		['clear line', 'border| gate', '|'],
		['clear word', 'smart border| gate', 'smart | gate'],
		['clear word', 'smart border | gate', 'smart | gate'],
		['clear word', '| gate', '| gate'],
		['clear rest', 'border| gate', 'border|'],
	])('does %s: %s becomes %s', (command, before, after) => {
		expect(edited(command, before)).toBe(after);
	});

	it('takes what is put together of several signs for one letter', () => {
		expect(edited('erase', 'Vie\u0323\u0302|')).toBe('Vi|');
		expect(edited('letter left', '会🇻🇳|')).toBe('会|🇻🇳');
		expect(edited('erase forward', '|🇻🇳会')).toBe('|会');
	});
});
