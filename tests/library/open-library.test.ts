import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ArticleCache, articleCache } from '../../src/library/article-cache.ts';
import { everything } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { folder } from '../folder.ts';

const article = (meta: Readonly<Record<string, string>>, body: string): string =>
	`---\n${Object.entries(meta)
		.map(([key, value]) => `${key}: ${value}\n`)
		.join('')}---\n\n${body}\n`;

const text = (body: string): string => article({ title: 'A title' }, body);
const one = 'The first of the two ministers opened the new bridge on Monday.';
const other = 'The second of the two ministers was not there on that day.';
const changed = 'The first of the two ministers opened the new tunnel on Monday.';

const dir = folder({
	'2023/rail.md': article(
		{
			title: 'Railway plan agreed',
			date: '2023-12-12',
			leaders: '[Nguyen Phu Trong, Xi Jinping]',
			tags: '[vietnam-china]',
		},
		'The two sides agreed to build a railway. The border was discussed.',
	),
	'2024/gate.markdown': article(
		{
			title: 'Fourteen papers signed',
			date: '2024-08-21',
			event: '2024-08-18/2024-08-20',
			leaders: '[To Lam, Xi Jinping]',
		},
		'They opened a smart border gate. A smart gate needs a smart customs office.',
	),
	'2025/smart.txt': article(
		{ title: 'Smart cities compared', date: '2025-04-15', leaders: '[Cai Qi]' },
		'Nothing was signed.',
	),
	'undated.md': article(
		{ title: 'A note on 越南 ties' },
		'The market of Cai Rang and the city of Đà Nẵng stand in this note.',
	),
});
const library = await openLibrary(dir);
const ids = (query: Partial<typeof everything>) =>
	library.search({ ...everything, ...query }).articles.map(({ id }) => id);

describe('a library', () => {
	it('has every article below its folder, by path without extension', () => {
		expect(library.size).toBe(4);
		expect(library.article('2023/rail')?.title).toBe('Railway plan agreed');
		expect(library.article('2023/rail')?.file).toBe(join(dir, '2023/rail.md'));
		expect(library.article('rail')).toBeNull();
	});

	it('lists the newest first and the undated last', () => {
		expect(ids({})).toEqual(['2025/smart', '2024/gate', '2023/rail', 'undated']);
		expect(ids({ reverse: true })).toEqual(['undated', '2023/rail', '2024/gate', '2025/smart']);
	});

	it('sorts by title', () =>
		expect(ids({ sort: 'title' })).toEqual(['undated', '2024/gate', '2023/rail', '2025/smart']));

	it('counts all that match before the limit', () => {
		const { articles, total } = library.search({ ...everything, limit: 2 });
		expect([articles.length, total]).toEqual([2, 4]);
	});

	it('gives the same facts of an article each time', () => {
		const found = library.article('2023/rail');
		if (!found) throw new Error('lost');
		expect(library.facts(found).agreements.length).toBeGreaterThan(0);
		expect(library.facts(found)).toBe(library.facts(found));
	});
});

describe('a search', () => {
	it('forgives typing errors and missing accents', () => {
		expect(ids({ text: 'smrat border gaet' })).toEqual(['2024/gate']);
		expect(ids({ text: 'da nang' })).toEqual(['undated']);
		expect(ids({ text: 'ĐÀ' })).toEqual(['undated']);
	});

	it('ranks a title over a body, however often the body repeats the word', () => {
		expect(ids({ text: 'smart' })).toEqual(['2025/smart', '2024/gate']);
	});

	it('ranks leaders over a body', () => expect(ids({ text: 'cai' })).toEqual(['2025/smart', 'undated']));

	it('wants all words', () => expect(ids({ text: 'border railway' })).toEqual(['2023/rail']));

	it('gives the articles with most words when none has all', () => {
		expect(ids({ text: 'smart gate railway' })).toEqual(['2024/gate']);
	});

	it('finds nothing for a word that stands nowhere', () => expect(ids({ text: 'zzyzx' })).toEqual([]));

	it('finds Chinese words', () => expect(ids({ text: '越南' })).toEqual(['undated']));

	it('tells which words it found', () => {
		expect(library.search({ ...everything, text: 'Smrat railw' }).terms).toEqual(['smart', 'railway']);
	});

	it('is of all articles when the words are blank', () => expect(ids({ text: '  ' })).toHaveLength(4));

	it('may be sorted by date instead', () => {
		expect(ids({ text: 'border', sort: 'date' })).toEqual(['2024/gate', '2023/rail']);
	});
});

describe('a filter', () => {
	it.each(['to lam', 'Tô Lâm', 'TO LAM', 'lam', 'Lam To'])('takes the leader as %s', name =>
		expect(ids({ leaders: [name] })).toEqual(['2024/gate']));

	it('takes only whole words of a name', () => expect(ids({ leaders: ['la'] })).toEqual([]));

	it('wants every leader', () => {
		expect(ids({ leaders: ['xi'] })).toEqual(['2024/gate', '2023/rail']);
		expect(ids({ leaders: ['xi', 'trong'] })).toEqual(['2023/rail']);
	});

	it('takes an article whose date or event touches the range', () => {
		expect(ids({ dates: [{ from: '2024', to: '2024' }] })).toEqual(['2024/gate']);
		expect(ids({ dates: [{ from: '2024-08-19', to: '2024-08-19' }] })).toEqual(['2024/gate']);
		expect(ids({ dates: [{ from: null, to: '2023' }] })).toEqual(['2023/rail']);
	});

	it('takes any of several dates', () => {
		const dates = ['2023', '2025'].map(year => ({ from: year, to: year }));
		expect(ids({ dates })).toEqual(['2025/smart', '2023/rail']);
	});

	it('finds a country in a tag', () =>
		expect(ids({ countries: ['Vietnam', 'China'], tags: ['Vietnam-China'] })).toContain('2023/rail'));

	it('narrows a search', () => expect(ids({ text: 'smart', leaders: ['lam'] })).toEqual(['2024/gate']));
});

describe('the counts', () => {
	it('are of leaders, most articles first', () => {
		const [first] = library.leaders({ ...everything, dates: [{ from: '2023', to: '2024' }] });
		expect(first).toMatchObject({ name: 'Xi Jinping', articles: 2, first: '2023-12-12', last: '2024-08-21' });
	});

	it('are of years and months, oldest first', () => {
		expect(library.dates(everything, 'year').map(({ date }) => date)).toEqual(['2023', '2024', '2025']);
		expect(library.dates({ ...everything, leaders: ['lam'] }, 'month')).toEqual([
			{ date: '2024-08', articles: 1 },
		]);
	});
});

describe('opening a folder', () => {
	it('passes over hidden folders, node_modules, other files and links that lead in a circle', async () => {
		const odd = folder({
			'a.md': 'A',
			'.obsidian/b.md': 'B',
			'.hidden.md': 'C',
			'node_modules/d.md': 'D',
			'picture.png': 'E',
			'deep/f.txt': 'F',
		});
		symlinkSync(odd, join(odd, 'deep', 'again'));
		expect(
			(await openLibrary(odd))
				.search(everything)
				.articles.map(({ id }) => id)
				.toSorted(),
		).toEqual(['a', 'deep/f']);
	});

	it('reports what cannot be read once, and reads the rest', async () => {
		const broken = folder({ 'good.md': 'A good text.' });
		symlinkSync(join(broken, 'nowhere'), join(broken, 'lost.md'));
		mkdirSync(join(broken, 'looks-like.md'));
		writeFileSync(join(broken, 'empty.md'), '');
		const found = await openLibrary(broken);
		expect(found.size).toBe(2);
		expect(found.problems).toEqual([{ file: join(broken, 'lost.md'), message: 'it does not exist' }]);
	});

	it('keeps two files apart that differ only in their extension', async () => {
		const twins = await openLibrary(folder({ 'a.md': text(one), 'a.txt': text(other) }));
		expect([twins.article('a')?.body, twins.article('a.txt')?.body]).toEqual([one, other]);
	});

	it('says that a folder is missing, or is none', async () => {
		await expect(openLibrary('/nowhere')).rejects.toThrow('the folder /nowhere does not exist');
		await expect(openLibrary(join(dir, 'undated.md'))).rejects.toThrow('undated.md is not a folder');
	});

	it('is at home in an empty folder', async () =>
		expect((await openLibrary(folder())).search(everything).total).toBe(0));
});

describe('the cache of a library', () => {
	const texts = () => folder({ 'a.md': text(one), 'b.md': text(other) });
	const bodies = async (dir: string, cache: ArticleCache) =>
		(await openLibrary(dir, () => cache))
			.search({ ...everything, sort: 'title' })
			.articles.map(({ body }) => body);

	it('gives what was read, as long as the file is as it was', async () => {
		const dir = texts();
		const cache = articleCache(dir, folder(), 'build');
		expect(await bodies(dir, cache)).toEqual([one, other]);
		const entries = new Map(cache.load());
		const entry = entries.get('a.md');
		if (!entry) throw new Error('not saved');
		cache.save(entries.set('a.md', { ...entry, article: { ...entry.article, body: 'From the cache.' } }));
		expect(await bodies(dir, cache)).toEqual(['From the cache.', other]);
		writeFileSync(join(dir, 'a.md'), text(changed));
		expect(await bodies(dir, cache)).toEqual([changed, other]);
	});

	it('forgets a file that is gone', async () => {
		const dir = texts();
		const cache = articleCache(dir, folder(), 'build');
		await bodies(dir, cache);
		rmSync(join(dir, 'a.md'));
		expect(await bodies(dir, cache)).toEqual([other]);
		expect([...cache.load().keys()]).toEqual(['b.md']);
	});

	it('is not that of another build or another folder', async () => {
		const dir = texts();
		const caches = folder();
		await bodies(dir, articleCache(dir, caches, 'build'));
		expect(articleCache(dir, caches, 'build').load().size).toBe(2);
		expect(articleCache(dir, caches, 'next build').load().size).toBe(0);
		expect(articleCache('/elsewhere', caches, 'build').load().size).toBe(0);
	});

	it('may be broken, or impossible to write', async () => {
		const dir = texts();
		const caches = folder();
		const cache = articleCache(dir, caches, 'build');
		cache.save(new Map());
		for (const file of readdirSync(caches)) writeFileSync(join(caches, file), '{"half');
		expect(await bodies(dir, cache)).toHaveLength(2);
		expect(await bodies(dir, articleCache(dir, join(dir, 'a.md', 'below a file'), 'build'))).toHaveLength(2);
	});
});
