import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { files } from '../tui/press.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

const bin = fileURLToPath(new URL('../../bin/communique.js', import.meta.url));

const terminals: Terminal[] = [];
afterEach(() => {
	for (const terminal of terminals.splice(0)) terminal.close();
});

/** A person's home and library, and the program that opens there. */
const place = () => {
	const library = folder(files);
	const home = folder();
	const opened = async (): Promise<Terminal> => {
		const terminal = openTerminal({
			program: process.execPath,
			args: [bin, '--library', library],
			columns: 80,
			rows: 24,
			env: { HOME: home },
		});
		terminals.push(terminal);
		await terminal.until(/q quit *$/m);
		return terminal;
	};
	return { library, opened };
};

describe('an open reader', () => {
	it('shows what is written below its library, and ends as before', async () => {
		const { library, opened } = place();
		const terminal = await opened();
		writeFileSync(join(library, '.new'), '---\ntitle: The news of the day\ndate: 2026-01-01\n---\n\nNew.\n');
		renameSync(join(library, '.new'), join(library, 'new.md'));
		const screen = await terminal.until('5 articles');
		expect(screen).toContain('The news of the day');
		terminal.press('q');
		expect(await terminal.ended()).toEqual({ code: 0, signal: null });
	});

	it('shows the open article as it is now', async () => {
		const { library, opened } = place();
		const terminal = await opened();
		terminal.press(keys.enter);
		await terminal.until('The two leaders saw the papers signed.');
		writeFileSync(join(library, 'beijing.md'), files['beijing.md'].replace('saw the', 'saw all of the'));
		await terminal.until('The two leaders saw all of the papers signed.');
	});

	it('shows what another reader has marked', async () => {
		const { opened } = place();
		const [one, other] = [await opened(), await opened()];
		one.press('m');
		await one.until('★');
		await other.until('★');
	});
});
