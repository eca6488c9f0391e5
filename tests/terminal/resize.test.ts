import { afterEach, describe, it } from 'vitest';
import { folder } from '../folder.ts';
import { beginReader, sizes } from './open-reader.ts';
import { keys, type Terminal } from './terminal.ts';

const part = (number: number) =>
	`## Part ${number}\n\nThe [paper ${number}](https://example.org/${number}) was signed, and 协议 ${number} as well.\n`;
const library = folder({
	'parts.md': `---\ntitle: Many parts\ndate: 2024-03-02\n---\n\n${Array.from({ length: 30 }, (_, at) => part(at + 1)).join('\n')}`,
});

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

const reading = async (columns: number, rows: number): Promise<Terminal> => {
	terminal = beginReader(library, { columns, rows });
	await terminal.until(/q quit *$/m);
	terminal.press(keys.enter);
	await terminal.until('article 1 of 1');
	return terminal;
};

/** Each size of a terminal that shrinks, and the first one again. */
const [largest, ...smaller] = sizes;
const shrinking = [...smaller, largest];

/** What is chosen from a list while its line is typed: the key to it, its prompt, what is typed, and the row that is found. */
const choices: readonly (readonly [string, string, string, string, RegExp])[] = [
	['the outline', 'O', ' Go to ', 'part 27', /^ +Part 27 *$/m],
	['the links', 'f', ' Open ', '27', /^ +27 paper 27\b/m],
	['the formats to export', 'x', ' Export as ', 'js', /^ +JSON /m],
];

/** Whether the screen is drawn for its new size: a terminal that shrinks loses its head, one that grows its foot. */
const isWhole = (lines: readonly string[], rows: number, foot: RegExp): boolean =>
	/^ communique|^ article/.test(lines[0] ?? '') &&
	foot.test(lines[rows - 1] ?? '') &&
	lines.filter(line => foot.test(line)).length === 1;

describe('a terminal that shrinks', () => {
	it.each(
		choices,
	)('keeps %s, what is typed there and what that finds', async (_, key, prompt, typed, row) => {
		const { press, until, resize, lines } = await reading(...largest);
		press(key);
		await until(prompt);
		press(typed);
		const foot = new RegExp(`^${prompt}${typed} *$`);
		for (const [columns, rows] of [largest, ...shrinking]) {
			resize(columns, rows);
			await until(screen => row.test(screen) && isWhole(lines(), rows, foot));
		}
		press(keys.escape);
		await until(/q quit *$/m);
	});

	it.each(choices.slice(0, 2))('keeps the row of the cursor in sight in %s', async (_, key, prompt) => {
		const { press, until, resize, lines } = await reading(...largest);
		press(key);
		await until(prompt);
		press('\x1b[6~'.repeat(8));
		for (const [columns, rows] of shrinking) {
			resize(columns, rows);
			await until(
				screen => /(?:Part|paper) 30\b/.test(screen) && isWhole(lines(), rows, new RegExp(`^${prompt}`)),
			);
		}
	});

	it('lets go of lines that are selected, which are others then, and takes them anew', async () => {
		const { press, until, resize, lines } = await reading(...largest);
		for (const [columns, rows] of shrinking) {
			press('vjj');
			await until(/3 lines selected/);
			resize(columns, rows);
			await until(
				screen =>
					!screen.includes('selected') && isWhole(lines(), rows, /q quit *$/) && screen.includes('Part 1'),
			);
		}
	});
});
