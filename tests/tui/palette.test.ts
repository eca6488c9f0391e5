import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { commandFor, keymap } from '../../src/tui/keymap.ts';
import type { State } from '../../src/tui/state/state.ts';
import { open, press, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const found = ({ step: { screen } }: State) =>
	screen.kind === 'palette'
		? screen.found.map(({ does }) => (does.kind === 'command' ? does.command : does.kind))
		: null;

describe('the palette', () => {
	it('lists every action of the screen once, and no other', async () => {
		const state = await open(library);
		const here = keymap.filter(({ places }) => places.includes('list')).map(({ command }) => command);
		const filters = ['palette', 'next filter', 'previous filter', 'remove filter'];
		expect(found(await press(state, ':'))).toEqual(
			[...new Set(here)].filter(command => !filters.includes(command)),
		);
		expect(found(await press(state, 'Ctrl-p'))).not.toContain('next match');
		expect(found(await press(state, '?', ':'))).not.toContain('open');
		const searched = await press(state, '/', 'type:railway', 'Enter', 'Enter', ':');
		expect(found(searched)).toContain('next match');
	});

	it.each([
		['bookmark', 'bookmark'],
		['bokmark', 'bookmark'],
		['by date', 'dates'],
		['filter date', 'dates'],
		['leaders', 'leaders'],
		['quit', 'quit'],
		['agreed', 'agreements'],
	])('finds by %j the action %j first', async (text, command) => {
		expect(found(await press(open(library), ':', `type:${text}`))?.[0]).toBe(command);
	});

	it('does what is chosen on the screen it was opened on, and Esc comes back there', async () => {
		const filter = await press(open(library), 'j', ':', 'type:by leader', 'Enter');
		expect(filter.step).toMatchObject({ screen: { kind: 'leaders' }, typing: false });
		expect((await press(filter, 'Esc')).step).toMatchObject({ screen: { kind: 'list' }, at: 1 });
		expect((await press(open(library), ':', 'type:quit', 'Enter')).exit).toBe(0);
		const read = await press(open(library), 'Enter');
		expect((await press(read, ':', 'type:next article', 'Enter')).step.at).toBe(1);
	});

	it('is left as it was entered', async () => {
		const state = await press(open(library), 'Enter', 'j');
		expect((await press(state, ':', 'type:quit', 'Esc')).step).toEqual(state.step);
		expect((await press(state, ':', 'Backspace')).step).toEqual(state.step);
		expect((await press(state, ':', 'Ctrl-c')).exit).toBe(130);
	});

	it('moves among what was found, which begins anew with each letter', async () => {
		const cursor = ({ step: { screen } }: State) => (screen.kind === 'palette' ? screen.cursor : null);
		const state = await press(open(library), ':', '↓', 'Ctrl-n', '↑');
		expect(cursor(state)).toBe(1);
		expect(cursor(await press(state, 'type:quit'))).toBe(0);
		expect(cursor(await press(state, 'PgDn', 'PgDn', 'Ctrl-p'))).toBe((found(state)?.length ?? 0) - 2);
	});

	it('says what is not there, and Enter does nothing then', async () => {
		const state = await press(open(library), ':', 'type:zzzzqqq');
		expect(seen(state)[2]).toBe('  Nothing here is called that.');
		expect((await press(state, 'Enter')).step).toEqual(state.step);
	});

	it('shows the keys of each', async () => {
		expect(seen(await press(open(library), ':'))[1]).toMatch(/^ {2}read the article +Enter$/);
		expect(seen(await press(open(library), ':', 'type:quit'))[1]).toMatch(/^ {2}quit +q$/);
	});

	it('takes letters for its line', () => {
		for (const letter of [':', 'q', 'j', '/', '?']) expect(commandFor(keymap, 'palette', letter)).toBeNull();
	});
});
