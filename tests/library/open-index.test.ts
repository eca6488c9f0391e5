import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { indexFile, writingLock } from '../../src/library/index/database.ts';
import { everything } from '../../src/library/library.ts';
import type { Thoroughness } from '../../src/library/open-index.ts';
import { folder } from '../folder.ts';
import { indexOf } from './index-of.ts';

const text = (body: string): string => `---\ntitle: A title\n---\n\n${body}\n`;
const one = 'The first of the two ministers opened the new bridge on Monday.';
const other = 'The second of the two ministers was not there on that day.';
const changed = 'The first of the two ministers opened the new tunnel on Monday.';

const page = { from: 0, most: 10_000 };

/** A library with an index on disk, opened anew by each process of a person. */
const kept = (files: Readonly<Record<string, string>>) => {
	const dir = folder(files);
	const cache = { dir: folder(), rules: 'test' };
	const notes: string[] = [];
	const read: string[] = [];
	const opened = (thoroughness: Thoroughness = 'usual') =>
		indexOf(
			dir,
			{ cache, note: line => notes.push(line), progress: ({ done }) => read.push(`${done}`) },
			thoroughness,
		);
	const search = async (query: string, thoroughness: Thoroughness = 'usual') => {
		read.length = 0;
		const library = await opened(thoroughness);
		try {
			const { rows } = await library.search({ ...everything, text: query }, page);
			return rows.map(({ id }) => id).toSorted();
		} finally {
			await library.close();
		}
	};
	const file = () => indexFile(dir, cache);
	return { dir, cache, notes, read, opened, search, file };
};

describe('opening a folder', () => {
	it('passes over hidden folders, node_modules, other files and links that lead in a circle', async () => {
		const { dir, search } = kept({
			'a.md': 'A',
			'.obsidian/b.md': 'B',
			'.hidden.md': 'C',
			'node_modules/d.md': 'D',
			'picture.png': 'E',
			'deep/f.txt': 'F',
		});
		symlinkSync(dir, join(dir, 'deep', 'again'));
		expect(await search('')).toEqual(['a', 'deep/f']);
	});

	it('reports what cannot be read, each time, and reads the rest', async () => {
		const { dir, opened } = kept({ 'good.md': 'A good text.', 'empty.md': '' });
		symlinkSync(join(dir, 'nowhere'), join(dir, 'lost.md'));
		mkdirSync(join(dir, 'looks-like.md'));
		for (const library of [await opened(), await opened()]) {
			expect(library.size).toBe(2);
			expect(library.problems).toEqual([{ file: join(dir, 'lost.md'), message: 'it does not exist' }]);
			await library.close();
		}
	});

	it('keeps two files apart that differ only in their extension', async () => {
		const library = await kept({ 'a.md': text(one), 'a.txt': text(other) }).opened();
		const bodies = ['a', 'a.txt'].map(async id => (await library.article(id))?.article.body);
		expect(await Promise.all(bodies)).toEqual([one, other]);
	});

	it('says that a folder is missing, or is none', async () => {
		await expect(indexOf('/nowhere')).rejects.toThrow('the folder /nowhere does not exist');
		const { dir } = kept({ 'a.md': 'A' });
		await expect(indexOf(join(dir, 'a.md'))).rejects.toThrow('a.md is not a folder');
	});

	it('is at home in an empty folder', async () => expect(await kept({}).search('')).toEqual([]));
});

describe('the index of a library', () => {
	it('reads only what has changed', async () => {
		const { dir, read, search } = kept({ 'a.md': text(one), 'b.md': text(other) });
		expect(await search('')).toEqual(['a', 'b']);
		expect(read).toEqual(['2']);
		expect(await search('')).toEqual(['a', 'b']);
		expect(read).toEqual([]);
		writeFileSync(join(dir, 'a.md'), text(changed));
		expect(await search('tunnel')).toEqual(['a']);
		expect(read).toEqual(['1']);
		expect(await search('bridge')).toEqual([]);
	});

	it('does not read a file again whose text is the same', async () => {
		const { dir, file, search } = kept({ 'a.md': text(one) });
		await search('');
		utimesSync(join(dir, 'a.md'), 1, 1);
		const before = statSync(file()).size;
		expect(await search('bridge')).toEqual(['a']);
		expect(statSync(file()).size).toBe(before);
	});

	it('knows new files, and forgets those that are gone', async () => {
		const { dir, search } = kept({ 'a.md': text(one), 'deep/b.md': text(other) });
		await search('');
		rmSync(join(dir, 'deep'), { recursive: true });
		writeFileSync(join(dir, 'c.md'), text(changed));
		expect(await search('ministers')).toEqual(['a', 'c']);
		expect(await search('second')).toEqual([]);
	});

	it('reads everything anew where a leader of the library is new', async () => {
		const { dir, opened } = kept({
			'a.md': text('Strelsau – Flavia Elphberg met visitors from Vietnam and promised to open a school.'),
		});
		const leaders = async () => {
			const library = await opened();
			const names = (await library.leaders(everything, '', null)).rows.map(({ name }) => name);
			await library.close();
			return names;
		};
		expect(await leaders()).toEqual([]);
		writeFileSync(
			join(dir, 'leaders.yaml'),
			'- {name: Flavia Elphberg, country: Ruritania, forms: [Queen Flavia], offices: [Queen 1901-]}\n',
		);
		expect(await leaders()).toEqual(['Flavia Elphberg']);
	});

	it('forgets what is gone also where it is read anew', async () => {
		const { dir, search } = kept({ 'a.md': text(one), 'b.md': text(other) });
		await search('');
		rmSync(join(dir, 'b.md'));
		expect(await search('', 'anew')).toEqual(['a']);
	});

	it('is made anew, with a word, where it is damaged', async () => {
		const { file, notes, search } = kept({ 'a.md': text(one) });
		await search('');
		writeFileSync(file(), 'not a database, but long enough to look like the head of one'.repeat(40));
		expect(await search('bridge')).toEqual(['a']);
		expect(notes).toEqual([`the index ${file()} is damaged and is made anew`]);
	});

	it('is made anew where its tables are not there', async () => {
		const { file, search } = kept({ 'a.md': text(one) });
		await search('');
		const db = new DatabaseSync(file());
		db.exec('DROP TABLE articles');
		db.close();
		expect(await search('bridge')).toEqual(['a']);
	});

	it('leaves the files of other programs and other rules alone', async () => {
		const { dir, cache, search } = kept({ 'a.md': text(one) });
		writeFileSync(join(cache.dir, 'other'), 'theirs');
		await search('');
		const before = readdirSync(cache.dir);
		await (await indexOf(dir, { cache: { ...cache, rules: 'newer' } })).close();
		expect(readdirSync(cache.dir)).toEqual(expect.arrayContaining(before));
		expect(await search('bridge')).toEqual(['a']);
	});

	it('takes the place of what other rules made of the same folder long ago', async () => {
		const { dir, cache, search } = kept({ 'a.md': text(one) });
		const opened = async (library: string, rules: string) =>
			(await indexOf(library, { cache: { ...cache, rules } })).close();
		const another = folder({ 'b.md': text(other) });
		const [old, recent, elsewhere] = [
			indexFile(dir, { ...cache, rules: 'old' }),
			indexFile(dir, { ...cache, rules: 'recent' }),
			indexFile(another, { ...cache, rules: 'old' }),
		];
		await opened(dir, 'old');
		await opened(dir, 'recent');
		await opened(another, 'old');
		const longAgo = new Date(2025, 4, 1);
		for (const file of [old, elsewhere]) utimesSync(file, longAgo, longAgo);
		await search('');
		expect([old, `${old}.lock`, recent, elsewhere].map(file => existsSync(file))).toEqual([
			false,
			false,
			true,
			true,
		]);
	});

	it('does without where none can be kept, and says so', async () => {
		const { dir, cache } = kept({ 'a.md': text(one) });
		const notes: string[] = [];
		writeFileSync(join(cache.dir, 'file'), '');
		const library = await indexOf(dir, {
			cache: { ...cache, dir: join(cache.dir, 'file') },
			note: line => notes.push(line),
		});
		expect((await library.search({ ...everything, text: 'bridge' }, page)).total).toBe(1);
		expect(notes).toEqual([
			expect.stringMatching(/^no index can be kept in .*file \(.*every start reads all articles$/),
		]);
	});

	it('answers with what it has while another process writes', async () => {
		const { dir, file, notes, search } = kept({ 'a.md': text(one) });
		await search('');
		const release = writingLock(file());
		writeFileSync(join(dir, 'b.md'), text(other));
		expect(await search('')).toEqual(['a']);
		expect(notes).toEqual([expect.stringContaining('another communique is taking in what has changed')]);
		release?.();
		expect(await search('')).toEqual(['a', 'b']);
	});

	it('answers several that open it at once', async () => {
		const { search } = kept({ 'a.md': text(one), 'b.md': text(other) });
		const found = await Promise.all(Array.from({ length: 8 }, () => search('ministers')));
		expect(found).toEqual(Array.from({ length: 8 }, () => ['a', 'b']));
	});

	it('knows what another process has taken in', async () => {
		const { dir, opened } = kept({ 'a.md': text(one) });
		const library = await opened();
		writeFileSync(join(dir, 'b.md'), text(other));
		await (await opened()).close();
		expect(await library.refresh(['b.md'])).toBe('changed');
		expect(await library.refresh(['b.md'])).toBe('unchanged');
		expect(library.size).toBe(2);
		await library.close();
	});

	it('goes on where an interrupted run has stopped', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 2100 }, (_, i) => [`${i}.md`, `Note ${i} on bridges.`]),
		);
		const { dir, cache, search, read } = kept(many);
		const interrupted = indexOf(dir, {
			cache,
			progress: ({ done }) => {
				if (done >= 2080) throw new Error('pulled the plug');
			},
		});
		await expect(interrupted).rejects.toThrow('pulled the plug');
		expect(await search('bridges')).toHaveLength(2100);
		expect(Number(read.at(-1))).toBeLessThan(100);
	});

	it('says whether it holds together, and where it is', async () => {
		const { file, opened } = kept({ 'a.md': text(one) });
		const library = await opened();
		expect(library.check()).toBe(true);
		expect(library.about().file).toBe(file());
	});
});

describe('threads', () => {
	it('read what one would have read', async () => {
		const dir = folder(
			Object.fromEntries(
				Array.from({ length: 300 }, (_, i) => [
					`${i}.md`,
					`Minister A met Minister B. They signed a memorandum of understanding on bridge ${i}.`,
				]),
			),
		);
		const thread = new URL('../../dist/extract-worker.js', import.meta.url);
		const [together, alone] = await Promise.all([indexOf(dir, { thread }), indexOf(dir)]);
		const said = async (library: typeof alone) => [
			await library.search(everything, page),
			await library.agreements(everything, null, page),
		];
		expect(together.size).toBe(300);
		expect(await said(together)).toEqual(await said(alone));
	});
});

describe('a library of many files', () => {
	const many = () =>
		kept(
			Object.fromEntries(
				Array.from({ length: 4100 }, (_, i) => [`${i % 7}/${i}.md`, `Note ${i} on bridges.`]),
			),
		);

	it('finds what came and went without looking at every file, and what changed in place when it is told to', async () => {
		const { dir, opened, search } = many();
		expect(await search('bridges')).toHaveLength(4100);
		rmSync(join(dir, '3/3.md'));
		writeFileSync(join(dir, '4/new.md'), 'A note on tunnels.');
		appendFileSync(join(dir, '5/5.md'), ' And one on harbours.');
		expect(await search('tunnels')).toEqual(['4/new']);
		expect(await search('bridges')).toHaveLength(4099);
		expect(await search('harbours')).toEqual([]);
		expect(await search('harbours', 'all')).toEqual(['5/5']);
		const library = await opened();
		writeFileSync(join(dir, '6/6.md'), 'A note on lighthouses.');
		expect(await library.refresh(['6/6.md'])).toBe('changed');
		expect((await library.search({ ...everything, text: 'lighthouses' }, page)).total).toBe(1);
		expect(await library.refresh(['6/6.md'])).toBe('unchanged');
		await library.close();
	});

	it('has the full-text index in one piece once all is read', async () => {
		const { search, file } = many();
		await search('');
		const db = new DatabaseSync(file());
		const pieces = db.prepare('SELECT count(DISTINCT segid) AS count FROM texts_idx').get();
		expect(pieces?.count).toBe(1);
		db.close();
	});

	it('knows new folders, folders that are gone, and files that have become folders', async () => {
		const { dir, search } = many();
		await search('');
		mkdirSync(join(dir, 'late/later'), { recursive: true });
		writeFileSync(join(dir, 'late/later/a.md'), 'A note on ferries.');
		rmSync(join(dir, '6'), { recursive: true });
		rmSync(join(dir, '1/8.md'));
		mkdirSync(join(dir, '1/8.md'));
		writeFileSync(join(dir, '1/8.md/b.md'), 'Another on ferries.');
		expect(await search('ferries')).toEqual(['1/8.md/b', 'late/later/a']);
		expect(await search('bridges')).toHaveLength(4100 - 585 - 1);
		rmSync(join(dir, 'late'), { recursive: true });
		expect(await search('ferries')).toEqual(['1/8.md/b']);
	});

	it('sees a file put back as it was before it was last read', async () => {
		const { dir, opened, search } = many();
		await search('bridges');
		const [file, before] = [join(dir, '2/9.md'), join(dir, '2/9.before')];
		const library = await opened();
		renameSync(file, before);
		writeFileSync(file, 'A note on windmills.');
		expect(await library.refresh(['2/9.md'])).toBe('changed');
		await library.close();
		renameSync(before, file);
		expect(await search('windmills', 'all')).toEqual([]);
	});

	it('says how old the comparison is', async () => {
		const { dir, cache, notes, search } = many();
		await search('');
		expect(notes).toEqual([]);
		const later = await indexOf(dir, {
			cache,
			now: () => new Date(2025, 5, 18, 15),
			note: line => notes.push(line),
		});
		await later.close();
		expect(notes).toEqual([expect.stringContaining('communique index compares all of them')]);
	});
});
