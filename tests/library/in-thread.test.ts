import { describe, expect, it, vi } from 'vitest';
import { everything } from '../../src/library/library.ts';
import { QueryError } from '../../src/library/query/query-error.ts';
import { folder } from '../folder.ts';
import { indexOf } from './index-of.ts';

const files = {
	'a.md':
		'---\ntitle: A bridge\ndate: 2024-03-02\nleaders: [To Lam]\n---\n\nThey signed a protocol on rice.\n',
	'b.md': '---\ntitle: A tunnel\ndate: 2024-05-01\n---\n\nIt was opened.\n',
};
const program = new URL('../../dist/search-worker.js', import.meta.url);
const page = { from: 0, most: 10 };
const bridge = { ...everything, text: 'bridge' };

/** A library that is watched, once its thread answers. */
const watched = async (searcher: URL) => {
	const opened = await indexOf(folder(files), { cache: { dir: folder(), rules: 'test' }, searcher });
	const here = vi.spyOn(opened, 'search');
	const library = await opened.inThread();
	const stop = library.watch(
		() => undefined,
		() => undefined,
	);
	return { opened, here, library, stop };
};

describe('a library that answers in a thread', () => {
	it('says what it would say without one', async () => {
		const { opened, here, library, stop } = await watched(program);
		await vi.waitFor(async () => {
			here.mockClear();
			await library.search(bridge, page);
			expect(here).not.toHaveBeenCalled();
		}, 10_000);
		expect((await library.search(bridge, page)).rows.map(({ id }) => id)).toEqual(['a']);
		const asked = async (of: typeof library) => [
			await of.search(bridge, page),
			await of.position(everything, 'a'),
			await of.agreements(everything, null, page),
			await of.leaders(everything, 'lam', 5),
			await of.dates(everything, 'month'),
			await of.undated(everything),
			await of.facets(everything),
			await of.sums(everything),
			await of.completions('leader', 't', 5),
		];
		expect(await asked(library)).toEqual(await asked(opened));
		expect([library.size, library.problems]).toEqual([2, []]);
		const mistake = library.search({ ...everything, text: 'date:soon' }, page);
		await expect(mistake).rejects.toThrow(QueryError);
		await expect(mistake).rejects.toMatchObject({ text: 'date:soon', start: 5, end: 9 });
		stop();
		expect((await library.search(bridge, page)).total).toBe(1);
		expect(here).toHaveBeenCalled();
		await opened.close();
	});

	it('answers without one that does not start', async () => {
		const { opened, library, stop } = await watched(new URL('./no-such-worker.js', import.meta.url));
		expect((await library.search(bridge, page)).total).toBe(1);
		stop();
		await opened.close();
	});
});
