import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { beginReader } from './open-reader.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const bin = fileURLToPath(new URL('../../bin/communique.js', import.meta.url));

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

/** A folder of programs, each a shell script. */
const programs = (scripts: Readonly<Record<string, string>>): string => {
	const dir = folder(
		Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, `#!/bin/sh\n${script}\n`])),
	);
	for (const name of Object.keys(scripts)) chmodSync(join(dir, name), 0o755);
	return dir;
};

type World = {
	readonly scripts?: Readonly<Record<string, string>>;
	readonly env?: Readonly<Record<string, string>>;
	readonly columns?: number;
	readonly rows?: number;
};

const files = {
	'talks.md':
		'---\ntitle: Talks\nsource: "https://example.org/a?b=1&c=$(2)"\n---\n\nThe sides talked.\n\n## More\n\nOf [that](https://example.org/that).\n',
};

/** The reader on a library of its own, among programs of ours. */
const opened = async ({ scripts = {}, env = {}, columns = 80, rows = 24 }: World) => {
	const library = folder(files);
	const home = folder();
	const path = [programs(scripts), process.env.PATH].join(delimiter);
	terminal = openTerminal({
		program: process.execPath,
		args: [bin, '--library', library],
		columns,
		rows,
		cwd: home,
		env: { HOME: home, PATH: path, OUT: join(home, 'out'), ...env },
	});
	await terminal.until(/q quit *$/m);
	return { ...terminal, home, out: () => readFileSync(join(home, 'out'), { encoding: 'utf8', flag: 'a+' }) };
};

const sizes = [
	{ columns: 80, rows: 24 },
	{ columns: 40, rows: 12 },
] as const;

describe.each(sizes)('at $columns x $rows', size => {
	it('the source is opened in the browser, as one argument', async () => {
		const { press, out, until } = await opened({
			...size,
			env: { DISPLAY: ':0' },
			scripts: { 'xdg-open': 'printf "%s|" "$@" > "$OUT"' },
		});
		press('o');
		await until(/^ Opening https:/m);
		await expect.poll(out, { timeout: 10_000 }).toBe('https://example.org/a?b=1&c=$(2)|');
	});

	it('a browser that fails is told of', async () => {
		const { press, until } = await opened({
			...size,
			env: { DISPLAY: ':0' },
			scripts: { 'xdg-open': 'exit 3' },
		});
		press('o');
		await until(/^ The browser could not be opened: http/m);
		press('j');
		await until(/q quit *$/m);
	});

	it('where there is no browser, as over ssh, its address is told', async () => {
		const { press, until } = await opened({ ...size, env: { SSH_TTY: '/dev/pts/1' } });
		press('o');
		await until(/^ There is no browser here: https:\/\/ex/m);
	});
});

describe.each(sizes)('the editor at $columns x $rows', size => {
	/** Shows what it was given, and writes below the text three lines that are typed. */
	const editor = `printf 'editing %s\\n' "$1"; printf '%s' "$1|" > "$OUT"
for _ in 1 2 3; do read line; echo "got $line"; text="$text $line"; done
printf '\\n%s\\n' "$text" >> "$2"`;

	it('has the terminal for itself, and the change is there when it ends', async () => {
		const { press, until, out, emulator } = await opened({
			...size,
			env: { EDITOR: 'our-editor "one word"' },
			scripts: { 'our-editor': editor },
		});
		press('\r');
		await until('The sides talked.');
		press('e');
		await until(/^editing one word$/m);
		expect(emulator.buffer.active.type).toBe('normal');
		for (const word of ['They', 'talked']) {
			press(`${word}\r`);
			await until(`got ${word}`);
		}
		press('again.\r');
		await until(screen => screen.includes('article 1 of 1') && screen.includes('They talked again.'));
		expect(out()).toBe('one word|');
		expect(emulator.buffer.active.type).toBe('alternate');
		press('\x1b');
		await until('communique  1 article');
	});

	it.each([
		['exit 3', 'our-editor', 'The editor our-editor failed'],
		['exit 0', 'no-such-editor -x', 'There is no editor no-such-editor -x'],
	])('that ends with `%s` is told of (%s)', async (script, name, message) => {
		const { press, until } = await opened({
			...size,
			env: { VISUAL: name, EDITOR: 'not-this-one' },
			scripts: { 'our-editor': script },
		});
		press('e');
		await until(message);
		press('\r');
		await until('The sides talked.');
	});

	it('has Ctrl-C for itself', async () => {
		const { press, until } = await opened({
			...size,
			env: { EDITOR: 'our-editor' },
			scripts: { 'our-editor': `trap 'exit 0' INT; echo waiting; while :; do sleep 1; done` },
		});
		press('e');
		await until(/^waiting/m);
		press('\x03');
		await until(/q quit *$/m);
		press('\r');
		await until('The sides talked.');
	});
});

it('Ctrl-Z goes back to the shell, and fg draws everything anew', async () => {
	const library = folder(files);
	terminal = openTerminal({
		program: 'bash',
		args: ['--norc', '-i'],
		columns: 80,
		rows: 24,
		env: { HOME: folder(), PS1: 'ready> ' },
	});
	const { press, until, emulator } = terminal;
	await until('ready>');
	press(`${process.execPath} ${bin} --library ${library}\r`);
	await until(/q quit *$/m);
	press('\x1a');
	await until(/Stopped/);
	expect(emulator.buffer.active.type).toBe('normal');
	press('echo typed $((1 + 1))\r');
	await until('typed 2');
	press('fg\r');
	await until(/q quit *$/m);
	expect(emulator.buffer.active.type).toBe('alternate');
	press('\r');
	await until('The sides talked.');
	press('q');
	await until('typed 2');
});

it('Ctrl-L draws the screen anew, whatever has been written over it', async () => {
	terminal = beginReader(folder(files));
	const { press, until, emulator, lines } = terminal;
	const wall = async () => {
		await new Promise<void>(written => emulator.write('\x1b[5;1Hwall: it goes down\x1b[24;1H', written));
		expect(lines()[4]).toContain('wall: it goes down');
	};
	const screen = await until(/q quit *$/m);
	await wall();
	press('\x0c');
	await until(now => now === screen);
	press('/talks');
	await until(/^ \/talks *$/m);
	await wall();
	press('\x0c');
	await until(now => /^ \/talks *$/m.test(now) && !now.includes('wall'));
});

describe.each(sizes)('what is copied at $columns x $rows', size => {
	const osc52 = (text: string) => `\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`;
	const text = 'Talks. https://example.org/a?b=1&c=$(2)';

	it('is given to the terminal over ssh', async () => {
		const { press, until, written } = await opened({ ...size, env: { SSH_TTY: '/dev/pts/1' } });
		written();
		press('y');
		await until(/^ Copied the citation\.$/m);
		expect(written()).toContain(osc52(text));
	});

	it('is given to tmux over ssh, which hands it on', async () => {
		const { press, until, out, written } = await opened({
			...size,
			env: { SSH_TTY: '/dev/pts/1', TMUX: '/tmp/tmux' },
			scripts: { tmux: 'echo "$@" > "$OUT"; cat >> "$OUT"' },
		});
		written();
		press('y');
		await until(/^ Copied the citation\.$/m);
		expect(out()).toBe(`load-buffer -w -\n${text}`);
		expect(written()).not.toContain('\x1b]52');
	});

	it('goes through a tmux that does not hand it on', async () => {
		const { press, until, written } = await opened({
			...size,
			env: { SSH_TTY: '/dev/pts/1', TMUX: '/tmp/tmux' },
			scripts: { tmux: 'exit 1' },
		});
		written();
		press('y');
		await until(/^ Copied the citation\.$/m);
		expect(written()).toContain(`\x1bPtmux;\x1b${osc52(text)}\x1b\\`);
	});

	it.runIf(process.platform === 'linux')('is given to the clipboard at home', async () => {
		const { press, until, out, written } = await opened({
			...size,
			env: { DISPLAY: ':0' },
			scripts: { xsel: 'echo "$@" > "$OUT"; cat >> "$OUT"' },
		});
		written();
		press('\rvjjy');
		await until(/^ Copied 3 lines\.$/m);
		expect(out()).toBe('--clipboard --input\nTalks\nhttps://example.org/a?b=1&c=$(2)');
		expect(written()).not.toContain('\x1b]52');
	});

	it('is given to the terminal at home where there is no clipboard', async () => {
		const { press, until, written } = await opened({ ...size, scripts: { xsel: 'exit 1' } });
		written();
		press('y');
		await until(/^ Copied the citation\.$/m);
		expect(written()).toContain(osc52(text));
	});
});

describe.each(sizes)('an export at $columns x $rows', size => {
	it('is a new file in the folder one is in, and its name is told', async () => {
		const { press, until, home } = await opened(size);
		press('x');
		expect(await until(/^ Export as/m)).toMatch(/CSV, for spreadsheets/);
		press('\x1b[B\x1b[B\r');
		const screen = await until(/^ Written to articles-\S+\.json/m);
		const [, name = ''] = /Written to (\S+)/.exec(screen) ?? [];
		expect(JSON.parse(readFileSync(join(home, name), 'utf8'))).toMatchObject([{ id: 'talks' }]);
		press('x');
		await until(/^ Export as/m);
		press('csl\r');
		await until(/^ Written to articles-\S+csl\.js/m);
	});
});

describe.each(sizes)('a link at $columns x $rows', size => {
	it('is followed by its number', async () => {
		const { press, until, out } = await opened({
			...size,
			env: { DISPLAY: ':0' },
			scripts: { 'xdg-open': 'printf "%s|" "$@" > "$OUT"' },
		});
		press('\r');
		await until('Of that [1].');
		press('f');
		await until(/^ Open *$/m);
		press('1\r');
		await until(/^ Opening https:\/\/example.org\/that/m);
		await expect.poll(out, { timeout: 10_000 }).toBe('https://example.org/that|');
		press('O');
		await until(/^ Go to *$/m);
		press('more\r');
		await until(/ More$/m);
	});
});
