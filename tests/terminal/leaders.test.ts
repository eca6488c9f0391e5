import stringWidth from 'string-width';
import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { files } from '../tui/press.ts';
import { beginReader, sizes } from './open-reader.ts';
import { keys, type Terminal } from './terminal.ts';

const library = folder(files);

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

const opened = async (columns: number, rows: number, args: readonly string[] = []): Promise<Terminal> => {
	terminal = beginReader(library, { columns, rows, args });
	await terminal.until(/q quit *$/m);
	terminal.press('L');
	await terminal.until('○ Thongloun Sisoul');
	return terminal;
};

describe.each(sizes)('the leaders at %dx%d', (columns, rows) => {
	it('narrow the list to all that are chosen, and come back', async () => {
		const { press, until } = await opened(columns, rows);
		press(' j ');
		await until(screen => /● To Lam/.test(screen) && /● Xi Jinping/.test(screen));
		await until(/ 1 of 4 /);
		press('c');
		await until(/ 3 of 4 /);
		press(keys.enter);
		await until('Talks in Hanoi on trade');
		press(keys.escape);
		await until(/communique {2}4 articles/);
	});

	it('are found by name', async () => {
		const { press, until } = await opened(columns, rows);
		press('/');
		await until(/^ \/ ?$/m);
		press('ngu');
		await until(screen => screen.includes('Nguyen Phu Tr') && !screen.includes('To Lam'));
		press(keys.enter);
		await until(/“ngu” 1\/1 *$/m);
		press(keys.enter);
		await until(/ 1 of 4 /);
	});

	it('have their numbers in one column', async () => {
		const { lines } = await opened(columns, rows);
		const first = columns < 100 && rows < 20 ? 1 : 2;
		const ends = lines()
			.slice(first, first + 5)
			.map(line => stringWidth(line.trimEnd()));
		expect(new Set(ends).size).toBe(1);
	});
});

describe('the leaders', () => {
	it('leave a query for any of some one for any of some', async () => {
		const { press, until } = await opened(80, 24, ['leader:"to lam","xi jinping"']);
		await until(screen => /● To Lam/.test(screen) && /● Xi Jinping/.test(screen));
		press('G ');
		await until(/ 4 of 4 /);
	});

	it('follow a resize', async () => {
		const { resize, until, lines } = await opened(80, 24);
		for (const [columns, rows, headings] of [
			[44, 12, /name +articles +papers$/],
			[130, 45, /name +native +country +office +first +last +articles +papers$/],
			[80, 24, /name +native +country +last +articles +papers$/],
		] as const) {
			resize(columns, rows);
			await until(
				() =>
					lines().filter(line => headings.test(line.trimEnd())).length === 1 &&
					/ {2}q quit$/.test(lines()[rows - 1]?.trimEnd() ?? ''),
			);
		}
	});
});
