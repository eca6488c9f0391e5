import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
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
	'talks.md': '---\ntitle: Talks\nsource: "https://example.org/a?b=1&c=$(2)"\n---\n\nThe sides talked.\n',
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
	return { ...terminal, out: () => readFileSync(join(home, 'out'), { encoding: 'utf8', flag: 'a+' }) };
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
