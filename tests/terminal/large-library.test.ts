import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { largeLibrary } from './large-library.ts';
import { beginReader, sizes } from './open-reader.ts';
import { keys, type Terminal } from './terminal.ts';

let library: ReturnType<typeof largeLibrary>;
beforeAll(() => {
	library = largeLibrary();
}, 60_000);

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

const opened = async (columns: number, rows: number): Promise<Terminal> => {
	const { dir, home } = library;
	terminal = beginReader(dir, { columns, rows, env: { HOME: home } });
	await terminal.until(/q quit *$/m);
	return terminal;
};

const pageDown = '\x1b[6~';

describe.each(sizes)('100,000 articles at %dx%d', (columns, rows) => {
	it('opens on the newest, and says how many there are', async () => {
		const { lines } = await opened(columns, rows);
		expect(lines()[0]).toMatch(/^ communique {2}100,000 articles$/);
		expect(lines().join('\n')).toMatch(/^• Talks \d+ of 2025 in \S+ .*\n {2}2025-12-28/m);
	});

	it('goes to the oldest, back to the newest, and through pages', async () => {
		const { press, until } = await opened(columns, rows);
		press('G');
		expect(await until('1926-01-01')).toMatch(/Talks \d+ of 1926 in (?:Hanoi|河内)/);
		press('g');
		await until('2025-12-28');
		// A page has 4 to 18 articles, a day 2 or 3.
		press(pageDown.repeat(12));
		await until(screen => !screen.includes('2025-12-28') && /2025-\d\d-\d\d/.test(screen));
	});

	it('finds words and dates among them', async () => {
		const { press, until } = await opened(columns, rows);
		press('/');
		await until(/^ \/ ?$/m);
		press('lighthouse');
		await until(/ 100 of 100,000 · lighthouse/);
		press(' date:1950');
		expect(await until(/ 1 of 100,000 · lighthouse · 1950/)).toContain('Talks 0 of 1950');
		press(keys.enter);
		await until(/q quit *$/m);
		press(keys.enter);
		expect(await until('article 1 of 1')).toContain('They met at the lighthouse.');
		press(keys.escape);
		await until(/ 1 of 100,000/);
		press(keys.escape);
		await until('100,000 articles');
	});

	it('has a timeline of all their months, and what each lists', async () => {
		const { press, until } = await opened(columns, rows);
		press('T');
		await until(/by month .* 1\/1,200 *$/m);
		press('G');
		expect(await until(/ 1,200\/1,200 *$/m)).toMatch(/^ 1926-01 +84 /m);
		press(keys.enter);
		await until(/ 84 of 100,000 · 1926-01/);
	});
});

describe('100,000 articles', () => {
	it('stay at the article of the cursor through a resize', async () => {
		const { press, until, resize, lines } = await opened(80, 24);
		press('Gkkk');
		await until('1926-01-01');
		for (const [columns, rows] of [...sizes, [80, 24] as const]) {
			resize(columns, rows);
			await until(
				screen =>
					/^ communique {2}100,000 articles *$/m.test(screen) &&
					/ {2}q quit$/.test(lines()[rows - 1]?.trimEnd() ?? '') &&
					screen.includes('1926-01-01'),
			);
		}
	});
});
