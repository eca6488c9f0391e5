import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';

const program = fileURLToPath(new URL('../../bin/communique.js', import.meta.url));
const articles = fileURLToPath(new URL('../../articles', import.meta.url));

/** A folder with `communique` in it, to be put first in PATH. */
const bin = folder();
const home = folder();
const env = (more: Readonly<Record<string, string>> = {}) => ({
	PATH: `${bin}:${process.env.PATH}`,
	HOME: home,
	COMMUNIQUE_LIBRARY: articles,
	...more,
});

beforeAll(() => {
	writeFileSync(join(bin, 'communique'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
	chmodSync(join(bin, 'communique'), 0o755);
});

const sh = (line: string, more: Readonly<Record<string, string>> = {}, shell = 'sh') => {
	const { status, stdout, stderr } = spawnSync(shell, ['-c', line], { encoding: 'utf8', env: env(more) });
	return { status, stdout, stderr };
};

const large = folder(
	Object.fromEntries(
		Array.from({ length: 1500 }, (_, i) => [
			`${i}.md`,
			`---\ntitle: The ministers met for the ${i}th time and signed nothing at all\ndate: 2024-08-21\n---\n\nNothing was signed on that day.\n`,
		]),
	),
);

describe('the program', () => {
	it('prints the list in a pipe', () => {
		const { status, stdout, stderr } = sh('communique | cat');
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout.trimEnd().split('\n')).toHaveLength(5);
		expect(stdout).not.toContain('\u001B');
	});

	it('finds the ships own articles without any setting', () => {
		expect(sh('communique list', { COMMUNIQUE_LIBRARY: '' }).stdout).toBe(sh('communique list').stdout);
	});

	it('takes the folder from config.yaml', () => {
		const config = folder({
			'communique/config.yaml': 'library: vault\n',
			'communique/vault/a.md':
				'A headline of a note\n\nThe ministers of the two sides met on that day in the capital.\n',
		});
		const { stdout } = sh('communique list --json id', { COMMUNIQUE_LIBRARY: '', XDG_CONFIG_HOME: config });
		expect(JSON.parse(stdout)).toEqual([{ id: 'a' }]);
	});

	it.each([
		['communique list', 0],
		['communique list --date 1999', 1],
		['communique list --library /nowhere', 1],
		['communique show /nowhere.txt', 1],
		['communique list --date someday', 2],
		['communique list --frob', 2],
	])('%s ends with %i', (line, code) => expect(sh(line).status).toBe(code));

	it('is silent when whoever reads it leaves', () => {
		const { stdout, stderr } = sh(`communique list --library '${large}' | head -1`);
		expect(stdout.split('\n')).toHaveLength(2);
		expect(stderr).toBe('');
	});

	it('reads a text from standard input', () => {
		const text =
			'Ministers agree on a bridge\\n\\nHanoi (VNA) - The two sides agreed to build a bridge on that day.';
		const { stdout } = sh(`printf '${text}' | communique show - --json`);
		expect(JSON.parse(stdout)[0]).toMatchObject({ file: '-', place: 'Hanoi', agency: 'VNA' });
	});

	it('has no colour under NO_COLOR and in a pipe, and has it under FORCE_COLOR', () => {
		expect(sh('communique show 2024-08-to-lam-state-visit-china').stdout).not.toContain('\u001B');
		expect(sh('communique show 2024-08-to-lam-state-visit-china', { FORCE_COLOR: '1' }).stdout).toContain(
			'\u001B[',
		);
		expect(
			sh('communique show 2024-08-to-lam-state-visit-china --no-color', { FORCE_COLOR: '1' }).stdout,
		).not.toContain('\u001B');
	});
});

describe('what it must find', () => {
	const json = (line: string) => JSON.parse(sh(line).stdout);

	it('is the articles with their days', () => {
		const days = json('communique list --json date').map(({ date }: { date: string }) => date);
		expect(days).toEqual([
			'2025-04-15',
			'2025-04-14',
			'2024-08-21',
			'2023-12-12',
			expect.stringMatching(/^2022-1/),
		]);
	});

	it('is the one article of a leader in a year', () => {
		expect(json('communique list --leader "tô lâm" --date 2024 --json id')).toEqual([
			{ id: '2024-08-to-lam-state-visit-china' },
		]);
	});

	it('is the border gate, mistyped', () => {
		expect(json('communique search "smrat border gate" --json')[0].date).toBe('2024-08-21');
	});
});

describe('the examples of the help', () => {
	const run = promisify(execFile);

	it.each([
		'',
		'list',
		'search',
		'show',
		'agreements',
		'leaders',
		'timeline',
		'stats',
	])('of communique %s can be pasted', async name => {
		const help = sh(`communique ${name} --help`).stdout;
		const lines = [...help.matchAll(/^ {2}# .+\n {2}(.+)$/gm)].map(([, line = '']) => line);
		expect(lines.length).toBeGreaterThan(2);
		for (const line of lines) {
			expect(line.length).toBeLessThan(79);
			const { stdout } = await run('sh', ['-c', line], { env: env() });
			expect(stdout, line).not.toBe('');
		}
	});
});

describe('the completion script', () => {
	it.each([
		['/bin/bash', 'complete -o bashdefault -o default -F _communique_yargs_completions communique'],
		['/usr/bin/zsh', '#compdef communique'],
		['/usr/bin/fish', 'complete -f -c communique'],
	])('is for %s', (shell, line) => {
		const { status, stdout } = sh('communique completion', { SHELL: shell });
		expect(status).toBe(0);
		expect(stdout).toContain(line);
	});

	it('completes commands, options and choices in bash', () => {
		const completed = (...words: string[]) =>
			sh(
				`eval "$(communique completion)"; COMP_WORDS=(communique ${words.join(' ')}); COMP_CWORD=${words.length}; _communique_yargs_completions; printf '%s\\n' "\${COMPREPLY[@]}"`,
				{ SHELL: '/bin/bash' },
				'bash',
			).stdout.split('\n');
		expect(completed('ag')).toContain('agreements');
		expect(completed('list', '--lea')).toContain('--leader');
		expect(completed('agreements', '--kind', 'in')).toContain('instrument');
	});
});

/** What a program shows in a terminal of 80x12 until it ends, and the code it ends with. */
const inTerminal = (
	[program = '', ...args]: readonly string[],
	{ pager = 'cat', press = '' }: { readonly pager?: string; readonly press?: string } = {},
) =>
	new Promise<{ shown: string; code: number }>(resolve => {
		let shown = '';
		const terminal = spawn(program, args, {
			cols: 80,
			rows: 12,
			env: env({ PAGER: pager, TERM: 'xterm-256color' }),
		});
		terminal.onData(data => {
			// Once the program that waits for its input is there.
			if (shown === '' && press) setTimeout(() => terminal.write(press), 800);
			shown += data;
		});
		terminal.onExit(({ exitCode }) => resolve({ shown, code: exitCode }));
	});

describe('Ctrl-C', () => {
	it('ends the program with 130', async () => {
		const { shown } = await inTerminal(
			['bash', '-c', 'trap : INT; echo ready; communique show -; echo "ended with $?"'],
			{ press: '\u0003' },
		);
		expect(shown).toContain('ended with 130');
	});
});

describe('the pager', () => {
	const marked = "sed 's/^/PAGED /'";
	const long = ['communique', 'show', '2024-08-to-lam-state-visit-china'];

	it('gets what is longer than the terminal', async () => {
		const { shown, code } = await inTerminal(long, { pager: marked });
		expect(shown).toContain('PAGED ');
		expect(code).toBe(0);
	});

	it('is not asked for what fits, and not with --no-pager', async () => {
		expect((await inTerminal(['communique', 'list', '--limit', '2'], { pager: marked })).shown).not.toContain(
			'PAGED',
		);
		expect((await inTerminal([...long, '--no-pager'], { pager: marked })).shown).not.toContain('PAGED');
	});

	it('may be left early', async () => {
		const { shown, code } = await inTerminal(['communique', 'list', '--library', large], {
			pager: 'head -n 2',
		});
		expect(shown.trimEnd().split('\n')).toHaveLength(2);
		expect(code).toBe(0);
	});

	it('is done without where there is none', async () => {
		const { shown, code } = await inTerminal(long, { pager: 'no-such-pager' });
		expect(shown).toContain('Beijing');
		expect(code).toBe(0);
	});
});
