import { describe, expect, it } from 'vitest';
import { exported } from '../../src/cli/exported.ts';
import { everything } from '../../src/library/library.ts';
import type { Format, Shown } from '../../src/tui/state/effect.ts';
import { indexOf } from '../library/index-of.ts';
import { run, small } from './run.ts';

const written = async (shown: Shown, format: Format) => exported(await indexOf(small))(shown, format);

describe('what the reader exports', () => {
	it.each(
		[['markdown', 'csv', 'json', 'bibtex', 'csl']].flat() as Format[],
	)('as %s is what the commands print', async format => {
		const query = { ...everything, text: 'border' };
		expect(await written({ kind: 'articles', query: everything }, format)).toBe(
			(await run(['list', `--${format}`])).stdout,
		);
		expect(await written({ kind: 'articles', query }, format)).toBe(
			(await run(['search', 'border', `--${format}`])).stdout,
		);
		expect(await written({ kind: 'article', id: 'beijing' }, format)).toBe(
			(await run(['show', 'beijing', `--${format}`])).stdout,
		);
	});

	it.each(['markdown', 'csv', 'json'] as const)('of agreements is that too, as %s', async format => {
		const text = await written({ kind: 'agreements', id: 'beijing' }, format);
		expect(text).toBe((await run(['agreements', 'beijing', `--${format}`])).stdout);
		expect(text.length).toBeGreaterThan(100);
	});

	it.each([
		['all agreements', ['agreements']],
		['leaders', ['leaders']],
		['months', ['timeline']],
		['years', ['timeline', '--by', 'year']],
	] as const)('of %s is that of the command', async (kind, command) => {
		for (const format of ['markdown', 'csv', 'json'] as const) {
			const text = await written({ kind, query: everything }, format);
			expect(text).toBe((await run([...command, `--${format}`])).stdout);
			expect(text.length).toBeGreaterThan(40);
		}
	});

	it('is a few references or one', async () => {
		expect((await written({ kind: 'article', id: 'beijing' }, 'bibtex')).match(/^@/gm)).toHaveLength(1);
		expect((await written({ kind: 'articles', query: everything }, 'bibtex')).match(/^@/gm)).toHaveLength(3);
	});
});
