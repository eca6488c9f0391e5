import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { files } from '../tui/press.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

const bin = fileURLToPath(new URL('../../bin/communique.js', import.meta.url));
const library = folder(files);

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

const wantsMouse = () => ({
	HOME: folder(),
	XDG_CONFIG_HOME: folder({ 'communique/config.yaml': 'mouse: true\n' }),
});

/** The reader, and what a hand on the mouse does there. */
const opened = async (size: { readonly columns: number; readonly rows: number }, ...args: string[]) => {
	terminal = openTerminal({
		program: process.execPath,
		args: [bin, '--library', library, ...args],
		...size,
		env: wantsMouse(),
	});
	const { press, lines, until } = terminal;
	await until(/q quit *$/m);
	const report = (button: number, text: string) => {
		const row = lines().findIndex(line => line.includes(text));
		return `\x1b[<${button};${(lines()[row] ?? '').indexOf(text) + 1};${row + 1}`;
	};
	return {
		...terminal,
		click: async (text: string) => {
			await until(text);
			const at = report(0, text);
			press(`${at}M${at}m`);
		},
		wheelDown: async (text: string) => {
			await until(text);
			press(`${report(65, text)}M`);
		},
	};
};

describe.each([
	{ columns: 120, rows: 40 },
	{ columns: 80, rows: 24 },
	{ columns: 40, rows: 12 },
])('the mouse at $columns x $rows', size => {
	it('moves the cursor, and reads the article at the second click', async () => {
		const { press, click, until } = await opened(size);
		await click('Laos opens');
		press('m');
		await until(/^★ 2023-05-11/m);
		await click('Laos opens');
		await until('article 3 of 4');
	});

	it('removes the filter that is clicked', async () => {
		const { click, until } = await opened(size, 'leader:lam', 'date:2024');
		await click('2024');
		await until(/2 of 4 · lam *$/m);
	});

	it('scrolls a text', async () => {
		const { press, wheelDown, until, lines } = await opened(size);
		press(keys.enter);
		await until('article 1 of 4');
		const before = lines().findIndex(line => line.includes('1. Protocol'));
		await wheelDown('1. Protocol');
		await until(() => lines().findIndex(line => line.includes('1. Protocol')) === before - 3);
	});
});

it('the mouse is given back for the shell, and at the end', async () => {
	terminal = openTerminal({
		program: 'bash',
		args: ['--norc', '-i'],
		columns: 80,
		rows: 24,
		env: { ...wantsMouse(), PS1: 'ready> ' },
	});
	const { press, until, emulator } = terminal;
	await until('ready>');
	press(`${process.execPath} ${bin} --library ${library}\r`);
	await until(() => emulator.modes.mouseTrackingMode === 'vt200');
	await until(/q quit *$/m);
	press('\x1a');
	await until(/Stopped/);
	expect(emulator.modes.mouseTrackingMode).toBe('none');
	press('fg\r');
	await until(() => emulator.modes.mouseTrackingMode === 'vt200');
	await until(/q quit *$/m);
	press('q');
	await until(/^ready> *$/m);
	expect(emulator.modes.mouseTrackingMode).toBe('none');
});
