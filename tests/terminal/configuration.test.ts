import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { files } from '../tui/press.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const bin = fileURLToPath(new URL('../../bin/communique.js', import.meta.url));
const library = folder(files);

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

type Surroundings = {
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly config?: string;
	readonly background?: string;
};

/** What the reader writes until its list is on the screen, and the screen. */
const opened = async ({ args = [], env = {}, config, background }: Surroundings) => {
	terminal = openTerminal({
		program: process.execPath,
		args: [bin, '--library', library, ...args],
		columns: 120,
		rows: 24,
		env: {
			HOME: folder(),
			COLORTERM: 'truecolor',
			XDG_CONFIG_HOME: folder(config ? { 'communique/config.yaml': config } : {}),
			...env,
		},
		...(background ? { background } : {}),
	});
	const screen = await terminal.until(/[|│] {2}Vietnam and China sign three papers/);
	return { written: terminal.written(), screen };
};

const [onDark, onLight] = ['38;2;95;215;215', '38;2;0;95;135'];
const dark = 'rgb:0000/0000/0000';
const colour = /\x1b\[(?:[34]\d|9\d|10\d)(?:;\d+)*m/;

describe('the theme of the configuration', () => {
	it('is taken though the terminal says otherwise, and the terminal is not asked', async () => {
		const { written } = await opened({ config: 'theme: light\n', background: dark });
		expect(written).toContain(onLight);
		expect(written).not.toContain('\x1b]11;?');
	});

	it('gives way to the flag', async () => {
		const { written } = await opened({ config: 'theme: light\n', args: ['--theme', 'dark'] });
		expect(written).toContain(onDark);
	});

	it.each([
		['NO_COLOR', { env: { NO_COLOR: '1' } }],
		['--no-color', { args: ['--no-color'] }],
	])('gives way to %s', async (_, given) => {
		const { written } = await opened({ config: 'theme: light\n', ...given });
		expect(written).not.toMatch(colour);
	});

	it('keeps the reader from opening where it is wrong', async () => {
		terminal = openTerminal({
			program: process.execPath,
			args: [bin, '--library', library],
			columns: 120,
			rows: 24,
			env: { HOME: folder(), XDG_CONFIG_HOME: folder({ 'communique/config.yaml': 'theme: drak\n' }) },
		});
		expect((await terminal.ended()).code).toBe(2);
		expect(terminal.lines().join('')).toContain('line 1: theme "drak" is not known; did you mean dark?');
	});
});

describe('the theme that nobody names', () => {
	it('is that of $COLORFGBG where the terminal does not tell its background', async () => {
		const { written } = await opened({ env: { COLORFGBG: '0;15' } });
		expect(written).toContain(onLight);
	});
});

describe('the colours', () => {
	it('are of the 256 where the terminal has no more', async () => {
		const { written } = await opened({ env: { COLORTERM: '', TERM: 'xterm-256color' } });
		expect(written).toContain('38;5;80m');
		expect(written).not.toContain('38;2;');
	});

	it('are of the sixteen where the terminal has no more', async () => {
		const { written } = await opened({ env: { COLORTERM: '', TERM: 'xterm' } });
		expect(written).toContain('\x1b[36m');
		expect(written).not.toMatch(/[34]8;[25];/);
	});
});

describe('the letters', () => {
	it('are ASCII where the locale is', async () => {
		const { screen } = await opened({ env: { LANG: 'C' } });
		expect(screen).toContain('|  Vietnam and China sign three papers');
		expect(screen).not.toMatch(/[^ -~\n]/);
	});
});

describe('the keys of the configuration', () => {
	it('are pressed and shown', async () => {
		const { screen } = await opened({ config: 'keys:\n  bookmark: Ctrl-b\n  quit: [z, Q]\n' });
		expect(screen).toMatch(/Ctrl-b bookmark .* z quit *$/);
		terminal?.press('\x02');
		await terminal?.until('★');
		terminal?.press('z');
		expect((await terminal?.ended())?.code).toBe(0);
	});
});

describe('the mouse', () => {
	it('is taken where it is wanted, and left to the terminal where not', async () => {
		const taken = '\x1b[?1000h';
		expect((await opened({})).written).not.toContain(taken);
		terminal?.close();
		await opened({ config: 'mouse: true\n' });
		terminal?.press('\x1b[<0;5;7M');
		await terminal?.until('The bridge was opened.');
	});
});

describe('a screen reader', () => {
	it('is told in words where one is', async () => {
		const env = { HOME: folder(), XDG_CONFIG_HOME: folder(), INK_SCREEN_READER: 'true' };
		const args = [bin, '--library', library];
		terminal = openTerminal({ program: process.execPath, args, columns: 120, rows: 24, env });
		await terminal.until(/^1 of 4: Vietnam and China sign three papers in Beijing$/m);
		expect(terminal.lines().join('')).not.toMatch(/[│▌•]/);
		terminal.press('j');
		await terminal.until(/^2 of 4: Talks in Hanoi on trade$/m);
		terminal.press('/');
		terminal.press('bridge');
		await terminal.until(/^1 of 1: Laos opens a bridge$/m);
		await terminal.until(/^ \/bridge *$/m);
	});
});
