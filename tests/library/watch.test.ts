import {
	appendFileSync,
	cpSync,
	mkdirSync,
	renameSync,
	rmSync,
	truncateSync,
	watch,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everything } from '../../src/library/library.ts';
import type { OpenLibrary, Refreshed } from '../../src/library/open-index.ts';
import { watchFolders } from '../../src/library/watch.ts';
import { folder } from '../folder.ts';
import { indexOf } from './index-of.ts';

vi.mock('node:fs', async original => {
	const fs = await original<typeof import('node:fs')>();
	return { ...fs, watch: vi.fn(fs.watch) };
});

const text = (body: string): string => `---\ntitle: A title\n---\n\n${body}\n`;
const bridge = text('The first of the two ministers opened the new bridge on Monday.');
const tunnel = text('The first of the two ministers opened the new tunnel on Monday.');

const ends: (() => void)[] = [];
afterEach(() => {
	for (const end of ends.splice(0)) end();
});

/** A library that is open and watched. `until` waits until a query finds these articles. */
const watched = async (files: Readonly<Record<string, string>>) => {
	const dir = folder(files);
	const library = await indexOf(dir, { cache: { dir: folder(), rules: 'test' } });
	const problems: string[] = [];
	let heard = () => {};
	const stop = library.watch(
		() => heard(),
		sentence => {
			problems.push(sentence);
			heard();
		},
	);
	ends.push(() => {
		stop();
		void library.close();
	});
	const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
		for (;;) {
			const { promise, resolve } = Promise.withResolvers<void>();
			heard = resolve;
			if (await holds()) return;
			await promise;
		}
	};
	const finds = (query: string, ids: readonly string[]) =>
		until(async () => (await found(library, query)).join() === ids.join());
	/** Shows that the watching has begun. */
	const begun = async () => {
		writeFileSync(join(dir, 'begun.md'), text('It has begun.'));
		await finds('begun', ['begun']);
	};
	return { dir, library, problems, until, finds, begun };
};

const found = async (library: OpenLibrary, query: string): Promise<readonly string[]> => {
	const { rows } = await library.search({ ...everything, text: query }, { from: 0, most: 100 });
	return rows.map(({ id }) => id).toSorted();
};

describe('an open library', () => {
	it.each([
		['writes it in place', (file: string) => writeFileSync(file, tunnel)],
		['empties it and writes', (file: string) => [truncateSync(file), appendFileSync(file, tunnel)]],
		[
			'writes another and gives it the name',
			(file: string) => [writeFileSync(`${file}.tmp`, tunnel), renameSync(`${file}.tmp`, file)],
		],
		[
			'keeps a swap file and the old text beside it',
			(file: string) => {
				const swap = join(file, '..', '.a.md.swp');
				writeFileSync(swap, 'b0VIM');
				renameSync(file, `${file}~`);
				writeFileSync(file, tunnel);
				rmSync(`${file}~`);
				rmSync(swap);
			},
		],
	])('sees what an editor saves that %s', async (_, save) => {
		const { dir, finds, begun } = await watched({ 'deep/a.md': bridge });
		await begun();
		save(join(dir, 'deep/a.md'));
		await finds('tunnel', ['deep/a']);
		await finds('bridge', []);
	});

	it('sees files that come and go', async () => {
		const { dir, finds, begun } = await watched({ 'a.md': bridge, 'b.md': tunnel });
		await begun();
		writeFileSync(join(dir, 'c.txt'), tunnel);
		await finds('tunnel', ['b', 'c']);
		rmSync(join(dir, 'b.md'));
		await finds('tunnel', ['c']);
	});

	it('sees what came before the watching began', async () => {
		const { dir, finds } = await watched({ 'a.md': bridge });
		writeFileSync(join(dir, 'b.md'), tunnel);
		await finds('tunnel', ['b']);
	});

	it('sees folders that come, and what changes in them later', async () => {
		const { dir, finds, begun } = await watched({ 'a.md': bridge });
		await begun();
		mkdirSync(join(dir, 'new/deep'), { recursive: true });
		writeFileSync(join(dir, 'new/deep/b.md'), bridge);
		await finds('bridge', ['a', 'new/deep/b']);
		writeFileSync(join(dir, 'new/deep/b.md'), tunnel);
		await finds('tunnel', ['new/deep/b']);
	});

	it('sees folders that go, and those that are called otherwise', async () => {
		const { dir, finds, begun } = await watched({ 'x/deep/a.md': bridge, 'y/b.md': bridge });
		await begun();
		renameSync(join(dir, 'x'), join(dir, 'z'));
		await finds('bridge', ['y/b', 'z/deep/a']);
		writeFileSync(join(dir, 'z/deep/a.md'), tunnel);
		await finds('tunnel', ['z/deep/a']);
		rmSync(join(dir, 'y'), { recursive: true });
		await finds('bridge', []);
	});

	it('sees a folder that takes the place of another', async () => {
		const { dir, finds, begun } = await watched({ 'x/deep/a.md': bridge });
		const other = folder({ 'deep/b.md': bridge });
		await begun();
		renameSync(join(dir, 'x'), join(other, 'old'));
		mkdirSync(join(dir, 'x'));
		cpSync(join(other, 'deep'), join(dir, 'x/deep'), { recursive: true });
		await finds('bridge', ['x/deep/b']);
		writeFileSync(join(dir, 'x/deep/b.md'), tunnel);
		await finds('tunnel', ['x/deep/b']);
	});

	it('reads everything anew where its own leaders change', async () => {
		const { dir, library, until, begun } = await watched({
			'a.md': text('Strelsau – Flavia Elphberg met visitors and promised to open a school.'),
		});
		await begun();
		writeFileSync(
			join(dir, 'leaders.yaml'),
			'- {name: Flavia Elphberg, country: Ruritania, forms: [Queen Flavia], offices: [Queen 1901-]}\n',
		);
		await until(async () =>
			(await library.leaders(everything, '', null)).rows.some(({ name }) => name === 'Flavia Elphberg'),
		);
	});

	it('looks every few seconds where the system watches no more, and says so once', async () => {
		const full = Object.assign(new Error('System limit for number of file watchers reached'), {
			code: 'ENOSPC',
		});
		vi.mocked(watch).mockImplementationOnce(() => {
			throw full;
		});
		const { dir, problems, until, finds } = await watched({ 'a.md': bridge });
		await until(() => problems.length > 0);
		writeFileSync(join(dir, 'b.md'), tunnel);
		await finds('tunnel', ['b']);
		expect(problems).toEqual([expect.stringMatching(/^changed files show late.*no watches are left/)]);
	});
});

describe('watching', () => {
	/** Watches a folder; gives the paths that it asks to have compared, `null` for all. */
	const asked = (dir: string, answers: readonly Refreshed[]) => {
		const paths: (readonly string[] | null)[] = [];
		const begun = Promise.withResolvers<void>();
		const changed = Promise.withResolvers<void>();
		const refresh = async (of: readonly string[] | null): Promise<Refreshed> => {
			begun.resolve();
			return answers[paths.push(of) - 1] ?? 'unchanged';
		};
		ends.push(watchFolders({ dir, folders: () => [''], refresh }, changed.resolve, () => {}));
		return { paths, begun: begun.promise, changed: changed.promise };
	};

	it('tells only of articles and folders, and of what came together together', async () => {
		const dir = folder({ 'a.md': '', 'picture.png': '' });
		const { paths, begun, changed } = asked(dir, ['unchanged', 'changed']);
		await begun;
		writeFileSync(join(dir, 'picture.png'), 'PNG');
		writeFileSync(join(dir, '.hidden.md'), '');
		writeFileSync(join(dir, 'a.md'), bridge);
		mkdirSync(join(dir, 'folder'));
		await changed;
		expect(paths).toEqual([null, ['a.md', 'folder']]);
	});

	it('asks again where another process was writing', async () => {
		const dir = folder({ 'a.md': '' });
		const { paths, begun, changed } = asked(dir, ['unchanged', 'busy', 'changed']);
		await begun;
		writeFileSync(join(dir, 'a.md'), bridge);
		await changed;
		expect(paths).toEqual([null, ['a.md'], ['a.md']]);
	});
});
