import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { everything, type Library } from '../../src/library/library.ts';
import { newFile } from '../../src/terminal/new-file.ts';
import { exportName } from '../../src/tui/export-name.ts';
import { commandFor, placeOf } from '../../src/tui/keymap.ts';
import type { State } from '../../src/tui/state/state.ts';
import { update } from '../../src/tui/state/update.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { agreedLibrary } from './agreed.ts';
import { open, press, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

/** What the last key asks of the world outside. */
const asked = async (state: State, key: string) => {
	const command = commandFor(state.keymap, placeOf(state), key);
	if (!command) throw new Error(`${key} means nothing`);
	return (await update(state, { type: 'command', command })).effect;
};

describe('exporting', () => {
	it('offers the formats, and leads back without a choice', async () => {
		const offered = await press(await open(library, { columns: 40, rows: 12 }), 'x');
		expect(seen(offered).map(line => line.trim())).toEqual(
			expect.arrayContaining(['Markdown', 'CSV, for spreadsheets', 'JSON', 'BibTeX, for LaTeX']),
		);
		expect((await press(offered, 'Esc')).step.screen.kind).toBe('list');
	});

	it('asks for what is listed, on the list again', async () => {
		const list = await press(await open(library), '/', 'type:trade', 'Enter');
		const offered = await press(list, 'x', 'type:csv');
		expect(await asked(offered, 'Enter')).toEqual({
			kind: 'export',
			format: 'csv',
			shown: { kind: 'articles', query: { ...everything, text: 'trade' } },
		});
		expect((await press(offered, 'Enter')).step.screen.kind).toBe('list');
	});

	it.each([
		['article', 'Enter', ['Markdown', 'BibTeX, for LaTeX']],
		['agreements', 'a', ['Markdown']],
	])('asks for the %s that is read', async (kind, key, names) => {
		const offered = await press(await open(library), key, 'x');
		expect(seen(offered).filter(line => names.some(name => line.trim() === name))).toHaveLength(names.length);
		expect(seen(offered).join('\n').includes('BibTeX')).toBe(names.length > 1);
		expect(await asked(offered, 'Enter')).toEqual({
			kind: 'export',
			format: 'markdown',
			shown: { kind, id: 'beijing' },
		});
	});

	it.each([
		['all agreements', 'A', { kind: 'all agreements', query: everything }],
		['leaders', 'L', { kind: 'leaders', query: everything }],
		['timeline', 'T', { kind: 'months', query: everything }],
	])('asks for the %s, without references', async (_, key, shown) => {
		const offered = await press(await open(await agreedLibrary()), key, 'x');
		expect(seen(offered).join('\n')).not.toContain('BibTeX');
		expect(await asked(offered, 'Enter')).toEqual({ kind: 'export', format: 'markdown', shown });
	});

	it('gives the leaders and months that there are to choose, whatever is chosen', async () => {
		const state = await open(await agreedLibrary(), { text: 'leader:"To Lam" date:2024' });
		const shown = async (key: string) => {
			const effect = await asked(await press(state, key, 'x'), 'Enter');
			return effect?.kind === 'export' && 'query' in effect.shown ? effect.shown.query.text : null;
		};
		expect(await shown('L')).toBe('date:2024');
		expect(await shown('T')).toBe('leader:"To Lam"');
	});

	it('has nothing to give of an empty list', async () => {
		const state = await press(await open(await indexOf(folder())), 'x');
		expect(state.step.screen.kind).toBe('list');
		expect(seen(state).at(-1)).toBe(' There is nothing to export.');
	});
});

describe('the name of an exported file', () => {
	const day = new Date(2025, 0, 9, 23, 59);

	it.each([
		['', 'articles-2025-01-09'],
		['leader:"Tô Lâm" date:2024..', 'leader-to-lam-date-2024-2025-01-09'],
		['../../etc/passwd\x1b[2J', 'etc-passwd-2j-2025-01-09'],
		['习近平', '习近平-2025-01-09'],
		['word '.repeat(40), `${'word-'.repeat(12).slice(0, -1)}-2025-01-09`],
	])('of the query %j is %s', (text, name) => {
		expect(exportName({ kind: 'articles', query: { ...everything, text } }, day)).toBe(name);
	});

	it.each([
		['all agreements', '', 'agreements-2025-01-09'],
		['leaders', 'rail', 'rail-leaders-2025-01-09'],
		['months', '', 'months-2025-01-09'],
	] as const)('of the %s of %j is %s', (kind, text, name) => {
		expect(exportName({ kind, query: { ...everything, text } }, day)).toBe(name);
	});

	it('of an article is its id', () => {
		expect(exportName({ kind: 'agreements', id: '2024/Hội đàm' }, day)).toBe(
			'2024-hoi-dam-agreements-2025-01-09',
		);
	});
});

describe('a new file', () => {
	it('is numbered where its name is taken, and overwrites nothing', async () => {
		const dir = folder({ 'a.csv': 'first' });
		expect(await newFile(dir, 'a', 'csv', 'second')).toBe('a-2.csv');
		expect(await newFile(dir, 'a', 'csv', 'third')).toBe('a-3.csv');
		expect(readdirSync(dir).map(name => readFileSync(join(dir, name), 'utf8'))).toEqual([
			'second',
			'third',
			'first',
		]);
	});

	it('is not written to a folder that is gone', async () => {
		await expect(newFile(join(folder(), 'gone'), 'a', 'csv', '')).rejects.toThrow(/gone: ENOENT/);
	});
});
