import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('a wrong command line', () => {
	it.each([
		['list --leadr lam', 'no option --leadr: did you mean --leader?'],
		['list --lead lam', 'no option --lead: did you mean --leader?'],
		['list --zebra', 'no option --zebra'],
		['list -x', 'no option -x'],
		['list --no-leader', 'no option --no-leader'],
		['list --kind instrument', 'no option --kind'],
		['config --theme drak', '--theme "drak": did you mean dark?'],
		['list --sort dat', '--sort "dat": did you mean date?'],
		['agreements --kind paper', '--kind "paper" is not known. It is one of instrument, commitment, proposal'],
		['list --limit many', '--limit takes a whole number from 1'],
		['list --limit 0', '--limit takes a whole number from 1'],
		['list --limit 1 --limit 2', '--limit is given more than once'],
		['list --date 2024-13', '--date "2024-13" is no date: write 2024, 2024-08, 2024-08-21 or 2022..2024'],
		['list --since 2024 --until 2023', '--since 2024 is after --until 2023'],
		['list --date', '--date needs a value'],
		['list border', 'list takes no words; to search for them: communique search border'],
		['search', 'search needs words that must all occur, as in: communique search smart border gate'],
		['show', 'show needs ids, paths of files, - for standard input, as in: communique show '],
		['serach border', 'no command "serach": did you mean search?'],
	])('communique %s', async (line, message) => {
		const { code, stdout, stderr } = await run(line.split(' '));
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(`communique: ${message}`);
		expect(stderr.split('\n')).toHaveLength(2);
	});
});

const commands = ['', 'list', 'search', 'show', 'agreements', 'leaders', 'timeline', 'stats', 'config'];

describe('a wrong query', () => {
	it.each([
		['search smart (gate', 'this parenthesis is not closed', '      ^'],
		['search leadr:lam', 'there is no field leadr: did you mean leader:?', '^^^^^'],
		[
			'list --since someday',
			'"someday" is no date: write 2024, 2024-08, 2024-08-21 or "3 months ago"',
			'      ^^^^^^^',
		],
	])('communique %s is pointed at', async (line, message, carets) => {
		const { code, stdout, stderr } = await run(line.split(' '));
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr.split('\n')[0]).toBe(`communique: ${message}`);
		expect(stderr.split('\n')[2]).toBe(`  ${carets}`);
	});
});

describe('help', () => {
	it.each(commands)('of communique %s fits 80 columns', async name => {
		const { code, stdout } = await run([...name.split(' ').filter(Boolean), '--help'], { terminal: 80 });
		expect(code).toBe(0);
		expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
	});

	it('names every command', async () => {
		const { stdout } = await run(['--help']);
		for (const name of [...commands, 'completion']) expect(stdout).toContain(`communique ${name}`);
	});

	it('is there for a command that lacks its words', async () => {
		expect((await run(['show', '--help'])).code).toBe(0);
	});

	it('gives the version', async () => expect((await run(['--version'])).stdout).toBe('1.2.3\n'));
});
