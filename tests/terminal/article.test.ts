import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { agreedFiles } from '../tui/agreed.ts';
import { files } from '../tui/press.ts';
import { beginReader, sizes } from './open-reader.ts';
import { keys, type Terminal } from './terminal.ts';

const short = folder(agreedFiles);
const long = folder(files);

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

const opened = async (library: string, columns: number, rows: number): Promise<Terminal> => {
	terminal = beginReader(library, { columns, rows });
	await terminal.until(/q quit *$/m);
	terminal.press(keys.enter);
	await terminal.until('article 1 of 4');
	return terminal;
};

describe.each(sizes)('an article at %dx%d', (columns, rows) => {
	it('has marks beside what was agreed, and facts where there is room', async () => {
		const { until } = await opened(short, columns, rows);
		const screen = await until(/^ *§ +1\. Protocol on 椰子/m);
		expect(/[│┃] Leaders/.test(screen)).toBe(columns >= 120);
	});

	it('is there again where it was left', async () => {
		const { press, until, lines } = await opened(long, columns, rows);
		press('jjjj');
		await until(screen => !screen.includes('sign three papers'));
		const first = () => lines()[rows < 20 ? 1 : 2]?.slice(0, 40);
		const place = first();
		press(keys.escape);
		await until(/communique {2}4 articles/);
		press(keys.enter);
		await until(() => first() === place);
	});
});

describe('an article', () => {
	it.each([
		['q', (at: Terminal) => at.press('q')],
		['Ctrl-C', (at: Terminal) => at.press(keys.ctrlC)],
		['closing the terminal', (at: Terminal) => at.close('SIGHUP')],
	])('is there for the next time where it was left by %s', async (_, leave) => {
		const env = { HOME: folder() };
		const first = beginReader(long, { env });
		await first.until(/q quit *$/m);
		first.press(`${keys.enter}${'j'.repeat(12)}`);
		await first.until(screen => screen.includes('Letter on a railway') && !screen.includes('Agreement on a'));
		leave(first);
		await first.ended();
		terminal = beginReader(long, { env });
		await terminal.until(/q quit *$/m);
		terminal.press(keys.enter);
		await terminal.until(
			screen => screen.includes('Letter on a railway') && !screen.includes('Agreement on a'),
		);
	});

	it('follows a resize, with and without its facts', async () => {
		const { resize, until, lines } = await opened(short, 80, 24);
		for (const [columns, rows] of [
			[130, 45],
			[44, 12],
			[120, 30],
			[80, 24],
		] as const) {
			resize(columns, rows);
			await until(
				screen =>
					/[│┃] Leaders/.test(screen) === columns >= 120 &&
					/ {2}q quit$/.test(lines()[rows - 1]?.trimEnd() ?? '') &&
					lines().filter(line => line.includes('q quit')).length === 1,
			);
		}
	});
});
