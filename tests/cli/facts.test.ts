import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, small } from './run.ts';

const json = async (...args: string[]) => JSON.parse((await run([...args, '--json'])).stdout);

describe('communique agreements', () => {
	it('gives each with its article', async () => {
		const [first] = await json('agreements', '--kind', 'instrument');
		expect(first).toMatchObject({
			article: 'beijing',
			articleTitle: 'Vietnam and China sign two papers in Beijing',
			articleDate: '2024-08-21',
			kind: 'instrument',
			number: 1,
			list: 1,
			title: expect.stringContaining('Protocol on the export of fresh coconuts'),
		});
		expect(first).not.toHaveProperty('actions');
	});

	it('narrows by article, kind and the filters of articles', async () => {
		expect(await json('agreements', '--kind', 'instrument')).toHaveLength(2);
		expect(await json('agreements', '--kind', 'proposal')).toHaveLength(1);
		expect(await json('agreements', '--date', '2023', '--kind', 'instrument')).toEqual([]);
		expect(await json('agreements', 'deep/hanoi', '--kind', 'proposal')).toHaveLength(1);
		expect(await json('agreements', join(small, 'beijing.md'), '--kind', 'instrument')).toHaveLength(2);
		expect(await json('agreements', '--limit', '1')).toHaveLength(1);
	});

	it('says what was asked in vain', async () => {
		const { code, stderr } = await run(['agreements', '--status', 'planned', '--party', 'Nobody']);
		expect(code).toBe(1);
		expect(stderr).toMatch(
			/no agreement with --status "planned" --party "Nobody" among the \d+ of 3 articles/,
		);
	});

	it('gives a null for a named field that a kind does not have', async () => {
		const { stdout } = await run(['agreements', '--kind', 'proposal', '--json', 'kind,number']);
		expect(JSON.parse(stdout)).toEqual([{ kind: 'proposal', number: null }]);
	});
});

describe('communique leaders', () => {
	it('gives most articles first', async () => {
		const [first, ...others] = await json('leaders');
		expect(first).toMatchObject({ name: 'Xi Jinping', first: '2023-12-12', last: '2024-08-21', articles: 2 });
		expect(others.map(({ name }: { name: string }) => name).toSorted()).toEqual([
			'Nguyen Phu Trong',
			'To Lam',
		]);
	});

	it('narrows by article', async () => {
		expect(await json('leaders', '--leader', 'trong')).toHaveLength(2);
	});
});

describe('communique timeline', () => {
	it('counts articles, papers and commitments by month', async () => {
		const { stdout, stderr } = await run(['timeline', '--json']);
		expect(JSON.parse(stdout)).toEqual([
			{ date: '2023-12', articles: 1, papers: 0, commitments: 0 },
			{ date: '2024-08', articles: 1, papers: 2, commitments: 1 },
		]);
		expect(stderr).toBe('communique: 1 article without a date not counted\n');
	});

	it('counts by year', async () => {
		expect(await json('timeline', '--by', 'year', '--reverse')).toEqual([
			{ date: '2024', articles: 1, papers: 2, commitments: 1 },
			{ date: '2023', articles: 1, papers: 0, commitments: 0 },
		]);
	});

	it('draws bars on a terminal, and none in a pipe', async () => {
		const { stdout } = await run(['timeline', '--by', 'year'], { terminal: 60, env: { NO_COLOR: '1' } });
		expect(stdout).toMatch(/^2024 +1 +█+ +2 +█+$/m);
		expect(stdout.split('\n').every(line => line.length <= 60)).toBe(true);
		expect((await run(['timeline', '--by', 'year'])).stdout).toBe('2023\t1\t0\n2024\t1\t2\n');
	});
});

describe('communique stats', () => {
	it('counts what there is', async () => {
		const rows = await json('stats');
		const count = (group: string, name: string) =>
			rows.find((row: { group: string; name: string }) => row.group === group && row.name === name)?.count;
		expect(count('library', 'articles')).toBe(3);
		expect(count('library', 'leaders')).toBe(3);
		expect(count('year', '2024')).toBe(1);
		expect(count('kind', 'instrument')).toBe(2);
	});

	it('counts what a filter leaves', async () => {
		expect((await json('stats', '--date', '2023'))[0]).toEqual({
			group: 'library',
			name: 'articles',
			count: 1,
		});
	});
});
