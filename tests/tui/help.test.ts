import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { keymap } from '../../src/tui/keymap.ts';
import { isTyped, purposes } from '../../src/tui/screens/help.ts';
import { open, press, resize, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const help = async (...keys: string[]) => press(open(library, { columns: 80, rows: 200 }), '?', ...keys);

describe('the help', () => {
	it('has every command once, under what it is for', () => {
		const told = purposes.flatMap(({ commands }) => commands);
		expect(told).toHaveLength(new Set(told).size);
		expect(new Set(told)).toEqual(
			new Set(keymap.filter(binding => !isTyped(binding)).map(({ command }) => command)),
		);
	});

	it('names every key, what it does, and where', async () => {
		const text = seen(await help()).join('\n');
		for (const key of new Set(keymap.flatMap(({ keys }) => keys)))
			expect(text).toMatch(new RegExp(`^ {4}(?:\\S+ )?${RegExp.escape(key)} `, 'm'));
		expect(text).toMatch(/^ {2}Read\n {4}Enter {8}read the article \(list\)$/m);
		expect(text).toMatch(/^ {4}Space PgDn {3}a page down$/m);
		expect(text).toMatch(/^ {2}While typing\n/m);
	});

	it('stands in columns where there is room, without a line more than a screen needs', async () => {
		const wide = seen(await resize(await help(), 120, 200));
		expect(wide).toContainEqual(expect.stringMatching(/^ {2}Read {30,}Keep and share$/));
		expect(seen(await resize(await help(), 180, 200))[1]).toMatch(/^ {2}Read .* Move .* Come and go$/);
	});

	it('finds keys by what they do, by their names and by their screens', async () => {
		const found = await help('/', 'type:follow lin');
		const lines = seen(found).filter(line => /^ {4}\S/.test(line));
		expect(lines).toEqual([expect.stringMatching(/^ {4}f {12}follow a link, by its number \(article\)$/)]);
		const kept = await press(found, 'Enter');
		expect(seen(kept)[0]).toMatch(/“follow lin”$/);
		expect(seen(await press(kept, 'Esc'))).toEqual(seen(await help()));
		expect((await press(kept, 'Esc', 'Esc')).step.screen.kind).toBe('list');
		expect(seen(await help('/', 'type:ctrl-z')).join('\n')).toContain('back to the shell');
		expect(seen(await help('/', 'type:timeline')).join('\n')).toContain('list the articles of the row');
		expect(seen(await help('/', 'type:zzz'))[2]).toBe('  No key does that.');
	});

	it('tells how far one has come', async () => {
		const state = await press(open(library), '?');
		expect(seen(state)[0]).toMatch(/ 0%$/);
		expect(seen(await press(state, 'G'))[0]).toMatch(/ 100%$/);
		expect(seen(await press(state, 'G')).join('\n')).toContain('clear the line');
	});
});
