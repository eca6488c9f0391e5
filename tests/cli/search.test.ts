import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const json = async (...args: readonly string[]) => JSON.parse((await run(['search', ...args])).stdout);

describe('communique search', () => {
	it('gives the passage that was found, where it is asked for', async () => {
		const [row] = await json('smrat gate', '--json', 'id,snippet');
		expect(row.id).toBe('beijing');
		const { text, matches } = row.snippet;
		expect(matches.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
			'smart',
			'gate',
		]);
	});

	it('reads the query language', async () => {
		expect((await json('("smart border" OR railway) -coconuts', '--json', 'id')).map(idOf)).toEqual([
			'deep/hanoi',
		]);
		expect((await json('leader:xi', 'kind:proposal', '--json', 'id')).map(idOf)).toEqual(['deep/hanoi']);
	});

	it('says what a phrase was searched for', async () => {
		const { code, stderr } = await run(['search', '"gate smart"']);
		expect(code).toBe(1);
		expect(stderr).toContain('no article for the words "gate smart" in 3 articles of ');
	});
});

const idOf = ({ id }: { readonly id: string }) => id;

describe('communique search --facets', () => {
	it('counts what is found', async () => {
		const rows = await json('xi', '--facets', '--json');
		expect(rows).toContainEqual({ facet: 'leader', value: 'Xi Jinping', articles: 2 });
		expect(rows).toContainEqual({ facet: 'year', value: '2024', articles: 1 });
		expect(rows).toContainEqual({ facet: 'country', value: 'China', articles: 2 });
		expect(rows).toContainEqual({ facet: 'kind', value: 'instrument', articles: 1 });
	});

	it('gives so many of each', async () => {
		const { stdout } = await run(['search', 'xi', '--facets', '--limit', '1']);
		expect(stdout.split('\n').filter(line => line.startsWith('leader'))).toEqual(['leader\tXi Jinping\t2']);
	});

	it('finds nothing where the search does', async () =>
		expect((await run(['search', 'zzyzx', '--facets'])).code).toBe(1));
});
