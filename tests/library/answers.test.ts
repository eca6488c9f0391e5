import { describe, expect, it } from 'vitest';
import { everything, type Query } from '../../src/library/library.ts';
import { marksFile, openMarks } from '../../src/library/marks.ts';
import { folder } from '../folder.ts';
import { indexOf } from './index-of.ts';

const article = (meta: Readonly<Record<string, string>>, body: string): string =>
	`---\n${Object.entries(meta)
		.map(([key, value]) => `${key}: ${value}\n`)
		.join('')}---\n\n${body}\n`;

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
			title: 'Two papers signed',
			date: '2024-08-21',
			event: '2024-08-18/2024-08-20',
			place: 'Beijing',
			leaders: '[To Lam, Xi Jinping]',
		},
		`They opened a smart border gate. A smart gate needs a smart customs office.

The two sides signed the following documents:

1. Protocol on the export of coconuts between the Ministry of Agriculture of Vietnam and the General Administration of Customs of China.
2. Memorandum of Understanding on railways between the Ministry of Transport of Vietnam and the National Railway Administration of China.`,
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
const library = await indexOf(dir);
const page = { from: 0, most: 100 };
const found = (query: string | Partial<Query>) =>
	library.search({ ...everything, ...(typeof query === 'string' ? { text: query } : query) }, page);
const ids = async (query: string | Partial<Query>) => (await found(query)).rows.map(({ id }) => id);

describe('a list', () => {
	it('has the newest first and the undated last', async () => {
		expect(await ids('')).toEqual(['2025/smart', '2024/gate', '2023/rail', 'undated']);
		expect(await ids({ reverse: true })).toEqual(['undated', '2023/rail', '2024/gate', '2025/smart']);
	});

	it('is sorted by title', async () =>
		expect(await ids({ sort: 'title' })).toEqual(['undated', '2023/rail', '2025/smart', '2024/gate']));

	it.each([
		everything,
		{ ...everything, reverse: true },
		{ ...everything, sort: 'title' } as const,
	])('comes in pages, and knows where each article stands: %o', async query => {
		const all = await ids(query);
		const pages = await Promise.all([0, 1, 2, 3, 4].map(from => library.search(query, { from, most: 1 })));
		expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(all);
		expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4, 4]);
		expect(await Promise.all(all.map(id => library.position(query, id)))).toEqual([0, 1, 2, 3]);
	});

	it('counts what each article has', async () => {
		const [gate] = (await found('2024 date:2024 papers')).rows;
		expect(gate).toMatchObject({ id: '2024/gate', papers: 2, signed: 2, proposals: 0 });
	});
});

describe('a search', () => {
	it('forgives typing errors and missing accents, and says so', async () => {
		expect(await ids('smrat border gaet')).toEqual(['2024/gate']);
		expect((await found('smrat border')).respelled).toEqual([{ typed: 'smrat', meant: ['smart'] }]);
		expect(await ids('da nang')).toEqual(['undated']);
		expect(await ids('ĐÀ')).toEqual(['undated']);
	});

	it('ranks a title over a body, however often the body repeats the word', async () =>
		expect(await ids('smart')).toEqual(['2025/smart', '2024/gate']));

	it('ranks leaders over a body', async () => expect(await ids('cai')).toEqual(['2025/smart', 'undated']));
	it('wants all words', async () => expect(await ids('border railway')).toEqual(['2024/gate', '2023/rail']));
	it('gives the articles with most words when none has all', async () =>
		expect(await ids('smart gate cities coconuts')).toEqual(['2024/gate']));
	it('passes over a word that stands nowhere', async () => {
		expect(await ids('zzyzx smart gate')).toEqual(['2024/gate']);
		expect(await ids('zzyzx coconuts qwxqw cities')).toEqual(['2025/smart', '2024/gate']);
	});
	it('finds nothing for a word that stands nowhere', async () => expect(await ids('zzyzx')).toEqual([]));
	it('finds Chinese words', async () => expect(await ids('越南')).toEqual(['undated']));
	it('may be sorted by date instead', async () =>
		expect(await ids({ text: 'border', sort: 'date' })).toEqual(['2024/gate', '2023/rail']));

	it('tells which words it found', async () =>
		expect((await found('Smrat railw')).terms).toEqual(expect.arrayContaining(['smart', 'railway'])));

	it.each([
		['"smart border"', ['2024/gate']],
		['"border smart"', []],
		['smart -border', ['2025/smart']],
		['coconuts OR cities', ['2025/smart', '2024/gate']],
		['(coconuts OR cities) -leader:lam', ['2025/smart']],
		['custo*', ['2024/gate']],
		['-leader:xi', ['2025/smart', 'undated']],
	])('reads %s', async (text, wanted) => expect((await ids(text)).toSorted()).toEqual(wanted.toSorted()));

	it('points at a mistake', async () => {
		await expect(ids('smart (gate')).rejects.toMatchObject({
			start: 6,
			message: expect.stringMatching(/closed/),
		});
		await expect(ids('since:someday')).rejects.toMatchObject({ start: 6, end: 13 });
	});
});

describe('a field', () => {
	it.each(['"to lam"', '"Tô Lâm"', '"TO LAM"', 'lam', '"Lam To"'])('takes the leader as %s', async name =>
		expect(await ids(`leader:${name}`)).toEqual(['2024/gate']));

	it.each([
		['leader:la', []],
		['leader:xi', ['2024/gate', '2023/rail']],
		['leader:xi leader:trong', ['2023/rail']],
		['leader:lam,qi', ['2025/smart', '2024/gate']],
		['date:2024', ['2024/gate']],
		['date:2024-08-19', ['2024/gate']],
		['date:2024-08-22', []],
		['until:2023', ['2023/rail']],
		['since:"2 years ago"', ['2025/smart', '2024/gate', '2023/rail']],
		['date:2023,2025', ['2025/smart', '2023/rail']],
		['country:Vietnam country:China', ['2024/gate', '2023/rail']],
		['tag:Vietnam-China', ['2023/rail']],
		['place:beijing', ['2024/gate']],
		['kind:commitment', ['2023/rail']],
		['status:signed party:customs', ['2024/gate']],
		['is:bookmarked', []],
		['smart leader:lam', ['2024/gate']],
	])('reads %s', async (text, wanted) => {
		const query = { text, sort: 'date' } as const;
		expect(await ids(query)).toEqual(wanted);
	});

	it('knows what was read and bookmarked', async () => {
		const file = marksFile(folder(), dir);
		const marks = openMarks(file);
		marks.mark('2024/gate', { read: true });
		marks.mark('2023/rail', { bookmarked: true });
		marks.close();
		const marked = await indexOf(dir, { marks: file });
		const idsOf = async (text: string) =>
			(await marked.search({ ...everything, text }, page)).rows.map(({ id }) => id);
		expect(await idsOf('is:read')).toEqual(['2024/gate']);
		expect(await idsOf('is:unread is:bookmarked')).toEqual(['2023/rail']);
	});
});

describe('the counts', () => {
	const of = (text: string): Query => ({ ...everything, text });

	it('are of leaders, most articles first', async () => {
		const { rows, total } = await library.leaders(of('date:2023..2024'), '', 1);
		expect(rows).toMatchObject([
			{ name: 'Xi Jinping', articles: 2, papers: 2, first: '2023-12-12', last: '2024-08-21' },
		]);
		expect(total).toBe(3);
	});

	it('are of leaders whose names, countries and offices have words that begin so', async () => {
		const found = async (find: string) =>
			(await library.leaders(everything, find, null)).rows.map(({ name }) => name);
		expect(await found('JIN')).toEqual(['Xi Jinping']);
		expect(await found('lam tô')).toEqual(['To Lam']);
		expect(await found('inping')).toEqual([]);
		expect(await found('vietnam')).toEqual(expect.arrayContaining(['To Lam', 'Nguyen Phu Trong']));
		expect(await found('%')).toEqual(await found(''));
	});

	it('give a leader the office of the newest article that names one', async () => {
		const said = (day: string, name: string) =>
			`---\ndate: ${day}\n---\n\n${name} of Ruritania opened the talks.\n`;
		const library = await indexOf(
			folder({
				'a.md': said('2021-03-01', 'Foreign Minister John Doe'),
				'b.md': said('2024-03-01', 'Prime Minister John Doe'),
				'c.md': '---\ndate: 2025-03-01\nleaders: [John Doe]\n---\n\nThe talks went on.\n',
			}),
		);
		const offices = (await library.leaders(everything, '', null)).rows.map(({ name, role }) => [name, role]);
		expect(offices).toEqual([['John Doe', 'Prime Minister']]);
	});

	it('are of years and months, oldest first', async () => {
		expect((await library.dates(everything, 'year')).map(({ date }) => date)).toEqual([
			'2023',
			'2024',
			'2025',
		]);
		expect(await library.dates(of('leader:lam'), 'month')).toEqual([
			{ date: '2024-08', articles: 1, papers: 2, commitments: 0 },
		]);
	});

	it('are of what has no date', async () => {
		const undated = await indexOf(
			folder({
				'a.md':
					'A note on rice.\n\nLaos and Cuba agreed to build a bridge. They signed a protocol on rice.\n',
				'b.md': 'A note on tea.\n\nNothing was agreed.\n',
				'c.md': '---\ndate: 2025-03-01\n---\n\nThe sides signed a protocol on rice.\n',
			}),
		);
		expect(await undated.undated(everything)).toEqual({ articles: 2, papers: 1, commitments: 1 });
		expect(await undated.undated(of('tea'))).toEqual({ articles: 1, papers: 0, commitments: 0 });
		expect(await undated.undated(of('coffee'))).toEqual({ articles: 0, papers: 0, commitments: 0 });
	});

	it('are facets of what is found', async () => {
		const facets = await library.facets(of('leader:xi'));
		expect(facets.find(({ facet }) => facet === 'leader')?.values).toContainEqual({
			value: 'To Lam',
			articles: 1,
		});
		expect(facets.find(({ facet }) => facet === 'year')?.values).toEqual([
			{ value: '2023', articles: 1 },
			{ value: '2024', articles: 1 },
		]);
	});

	it('complete the beginning of a name', async () => {
		expect(await library.completions('leader', 'xi j', 5)).toEqual(['Xi Jinping']);
		expect((await library.completions('leader', '', 1))[0]).toBe('Xi Jinping');
		expect(await library.completions('party', 'minis', 5)).toHaveLength(2);
	});

	it('that begin with the text come before those with a word that does', async () => {
		const leaders = (names: string) => `---\nleaders: [${names}]\n---\n\nThe talks went on.\n`;
		const library = await indexOf(
			folder({ 'a.md': leaders('Tô Lâm'), 'b.md': leaders('Tô Lâm'), 'c.md': leaders('Lâm Văn Mẫn') }),
		);
		expect(await library.completions('leader', 'lâm', 5)).toEqual(['Lam Van Man', 'To Lam']);
		expect(await library.completions('leader', 'LAM', 1)).toEqual(['Lam Van Man']);
	});
});

describe('agreements', () => {
	const all = async (text: string, grouping: Parameters<typeof library.agreements>[1] = null) =>
		(await library.agreements({ ...everything, text }, grouping, page)).rows;

	it('are of the articles that are found, each with its source', async () => {
		const rows = await all('leader:lam');
		expect(rows).toHaveLength(2);
		const { article, facts } = (await library.article('2024/gate')) ?? {};
		expect(rows.map(({ agreement }) => agreement)).toEqual(facts?.agreements);
		for (const { agreement } of rows)
			expect(article?.body.slice(agreement.source.start, agreement.source.end)).toBe(agreement.source.text);
	});

	it('are narrowed by their own fields', async () => {
		expect((await all('party:customs')).map(({ agreement }) => agreement)).toMatchObject([
			{ type: 'protocol' },
		]);
		expect(await all('type:protocol status:planned')).toEqual([]);
	});

	it('stand under each of their parties, or the year', async () => {
		expect((await all('leader:lam', 'country')).map(({ group }) => group)).toEqual([
			{ name: 'China', from: 0, size: 2 },
			{ name: 'China', from: 0, size: 2 },
			{ name: 'Vietnam', from: 2, size: 2 },
			{ name: 'Vietnam', from: 2, size: 2 },
		]);
		expect(new Set((await all('', 'year')).map(({ group }) => group.name))).toEqual(
			new Set(['2024', '2023']),
		);
	});
});

describe('a snippet', () => {
	it('is a passage with the words that were found', async () => {
		const snippet = await library.snippet('2024/gate', ['customs', 'office']);
		const marked = snippet?.matches.map(({ start, end }) => snippet.text.slice(start, end));
		expect(marked).toEqual(expect.arrayContaining(['customs', 'office']));
	});

	it('is none where no word stands', async () =>
		expect(await library.snippet('2025/smart', ['coconuts'])).toBeNull());
});
