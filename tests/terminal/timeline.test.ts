import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { files } from '../tui/press.ts';
import { beginReader, sizes } from './open-reader.ts';
import { keys, type Terminal } from './terminal.ts';

const library = folder(files);

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

const opened = async (columns: number, rows: number, env = {}): Promise<Terminal> => {
	terminal = beginReader(library, { columns, rows, env });
	await terminal.until(/q quit *$/m);
	terminal.press('T');
	await terminal.until(/by month .* 1\/23 *$/m);
	return terminal;
};

describe.each(sizes)('the timeline at %dx%d', (columns, rows) => {
	it('moves along the months, lists those of one, and is there again after Esc', async () => {
		const { press, until } = await opened(columns, rows);
		press('J');
		await until(/ 6\/23 *$/m);
		if (columns >= 100) await until('Talks in Hanoi on trade');
		press(keys.enter);
		await until(/1 of 4 · 2024-03/);
		await until('Talks in Hanoi on trade');
		press(keys.escape);
		await until(/by month .* 6\/23 *$/m);
		press(keys.escape);
		await until(/communique {2}4 articles/);
	});

	it('shows years', async () => {
		const { press, until } = await opened(columns, rows);
		press('c');
		expect(await until(/by year .* 1\/3 *$/m)).toMatch(/^ 2024 +2 █+ /m);
	});

	it('ends in what has no date', async () => {
		terminal = beginReader(folder({ ...files, 'note.md': 'A note on cities.\n\nNobody knows when.\n' }), {
			columns,
			rows,
		});
		const { press, until } = terminal;
		await until(/q quit *$/m);
		press('TG');
		await until(/^ undated 1 /m);
		press(keys.enter);
		expect(await until(/1 of 5 · undated/)).toContain('A note on cities');
	});

	it('has wide letters beside it in line', async () => {
		const { press, until, lines } = await opened(columns, rows);
		press('G');
		await until(/ 23\/23 *$/m);
		if (columns < 100) return;
		await until('习近平同越共');
		expect(
			new Set(
				lines()
					.slice(2, -1)
					.map(line => line.indexOf('│')),
			).size,
		).toBe(1);
	});
});

describe('the timeline', () => {
	it('is drawn in ASCII where the locale is not UTF-8', async () => {
		const { lines } = await opened(80, 24, { LANG: 'C', LC_ALL: 'C' });
		expect(lines()[3]).toMatch(/^ 2024-08 +1 #+ /);
	});

	it('follows a resize', async () => {
		const { resize, until, lines } = await opened(80, 24);
		for (const [columns, rows] of [
			[44, 12],
			[130, 45],
			[80, 24],
		] as const) {
			resize(columns, rows);
			await until(
				() =>
					lines().filter(line => /articles +papers +commitments/.test(line)).length === 1 &&
					lines().filter(line => /^ 2024-08 +1 █+ /.test(line)).length === 1 &&
					/ {2}q quit$/.test(lines()[rows - 1]?.trimEnd() ?? ''),
			);
		}
	});
});
