import { setImmediate, setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { cleanup, render } from 'ink-testing-library';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { keysApart } from '../../src/terminal/keys-apart.ts';
import type { TerminalEvent } from '../../src/terminal/terminal-replies.ts';
import type { Perform } from '../../src/tui/perform.ts';
import { Reader } from '../../src/tui/reader.tsx';
import { open, smallLibrary } from './press.ts';

/** The cursor of a line is shown by a style. */
vi.hoisted(() => {
	process.env.FORCE_COLOR = '1';
});

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});
afterEach(cleanup);

/** Waits for what a person would see, however busy the machine is. */
const until = (seen: () => void) => vi.waitFor(seen, { timeout: 10_000, interval: 10 });

const shown = async (of: Library, size = { columns: 100, rows: 24 }) => {
	let point: (event: TerminalEvent) => void = () => {};
	const pointer = (tell: typeof point) => {
		point = tell;
		return () => {};
	};
	const { stdin, lastFrame, frames } = render(
		<Reader initial={await open(of, size)} perform={async () => []} pointer={pointer} />,
	);
	const frame = () => lastFrame() ?? '';
	const screen = () => stripVTControlCharacters(frame());
	return {
		/** As they are read from a terminal: key by key. */
		press: async (keys: string) => {
			for (const key of keysApart(keys)) {
				stdin.write(key);
				await setImmediate();
			}
		},
		paste: (text: string) => stdin.write(`\x1b[200~${text}\x1b[201~`),
		point: (event: TerminalEvent) => point(event),
		screen,
		hasSeen: (text: RegExp) => frames.some(frame => text.test(stripVTControlCharacters(frame))),
		sees: (text: string) => until(() => expect(screen()).toContain(text)),
		/** The last line, its cursor as [ ], once it takes keys: React lets it do so in a later turn. */
		line: async (text: string) => {
			await until(() => {
				const last = frame().split('\n').at(-1) ?? '';
				expect(stripVTControlCharacters(last.replace(/\x1b\[7m(.*?)\x1b\[27m/, '[$1]'))).toBe(text);
			});
			await setTimeout(20);
		},
	};
};

const opened = async (of: Library = library) => {
	const reader = await shown(of);
	await reader.sees('The two leaders saw the papers signed.');
	return reader;
};

describe('<Reader>', () => {
	it('lays out head, panes and hints', async () => {
		const { screen } = await opened();
		const lines = screen().split('\n');
		expect(lines).toHaveLength(24);
		expect(lines[0]).toMatch(/^ communique {2}4 articles/);
		expect(lines[2]).toMatch(/Vietnam and China sign .*│ {2}Vietnam and China sign three papers in Beijing/);
		expect(lines[23]).toMatch(/Enter read .* q quit/);
	});

	it('says why it may miss changes of the library', async () => {
		const problem = 'changed files show late: no watches are left';
		const watch: Library['watch'] = (_, tell) => {
			tell(problem);
			return () => undefined;
		};
		const { sees } = await shown({ ...library, watch });
		await sees(problem);
	});

	it('searches while a line is typed, and keeps it at Enter', async () => {
		const { press, sees, line } = await opened();
		press('/');
		await line(' /[ ]');
		press('trade');
		await sees('1 of 4 · trade');
		await line(' /trade[ ]');
		press('\r');
		await sees('q quit');
	});

	it('understands keys that come all at once', async () => {
		const { press, sees } = await opened();
		press('j/trade\r\r');
		await sees('article 1 of 1 · trade');
		await sees('The sides talked about trade at the border.');
	});

	it('edits the line at its cursor, and by its end', async () => {
		const { press, sees, line } = await opened();
		press('/');
		await line(' /[ ]');
		press('trde');
		await line(' /trde[ ]');
		press('\x1b[D');
		await line(' /trd[e]');
		press('\x1b[D');
		await line(' /tr[d]e');
		press('a');
		await sees('· trade');
		press('\x1b[H');
		await line(' /[t]rade');
		press('x\x7f\x7f\x05');
		await line(' /trade[ ]');
		press('\x01\x1b[C\x1b[C\x1b[C\x1b[D');
		await line(' /tr[a]de');
		press('\x15');
		await line(' /[ ]');
		press('bridge now');
		await line(' /bridge now[ ]');
		press('\x17');
		await line(' /bridge [ ]');
		press('\x14');
		press('in');
		await sees('· bridge in');
	});

	it('cuts and erases where its cursor stands', async () => {
		const { press, line } = await opened();
		press('/');
		await line(' /[ ]');
		press('smart border gate');
		await line(' /smart border gate[ ]');
		press('\x02'.repeat(5));
		await line(' /smart border[ ]gate');
		press('\x17');
		await line(' /smart [ ]gate');
		press('\x1b[3~\x04');
		await line(' /smart [a]te');
		press('\x06\x0b');
		await line(' /smart a[ ]');
	});

	it('knows the arrows that come with the key that begins the line', async () => {
		const { press, line } = await opened();
		press('/trde\x1b[D\x1b[Da');
		await line(' /tra[d]e');
	});

	it('keeps its cursor at keys that do nothing to the line', async () => {
		const { press, line } = await opened();
		await press('/in');
		await line(' /in[ ]');
		await press('\x14');
		await line(' /in[ ]');
		await press('\x1b[C\x1b[3~');
		await line(' /in[ ]');
	});

	it('has its cursor behind what is completed', async () => {
		const { press, line } = await opened();
		press('/le\t');
		await line(' /leader:[ ]');
	});

	it('begins a line at its end, though the one before it was left elsewhere', async () => {
		const { press, sees, line } = await opened();
		press('/trade\x1b[D\x1b[D');
		await line(' /tra[d]e');
		press('\r');
		await sees('q quit');
		press('/');
		await line(' /trade [ ]');
	});

	it('takes what is pasted as one line, without control characters', async () => {
		const { paste, press, line } = await opened();
		press('/to ');
		await line(' /to [ ]');
		paste('Lam\nand\x07 Xi');
		await line(' /to Lam and Xi[ ]');
	});

	it('takes as one line what is pasted before the line is there', async () => {
		const { paste, press, line } = await opened();
		press('/');
		paste('Lam\nand\x07 Xi');
		await line(' /Lam and Xi[ ]');
	});

	it('asks and draws nothing that the next letter overtakes', async () => {
		const asked: string[] = [];
		const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
		const slow: Library = {
			...library,
			search: async (query, page) => {
				if (query.text !== '') {
					asked.push(query.text);
					await answered;
					await setTimeout(50);
				}
				return library.search(query, page);
			},
		};
		const { press, sees, line, hasSeen } = await opened(slow);
		press('/');
		await line(' /[ ]');
		for (const typed of ['t', 'tr', 'tra', 'trad', 'trade']) {
			press(typed.slice(-1));
			await line(` /${typed}[ ]`);
			await until(() => expect(asked).toContain('t'));
		}
		answer();
		await sees('1 of 4 · trade');
		expect(asked).toEqual(['t', 'trade']);
		expect(hasSeen(/ of 4 · t\s/)).toBe(false);
	});

	it('shows a screen before its rows, and what is meant for them waits', async () => {
		const { promise: counted, resolve: count } = Promise.withResolvers<void>();
		const slow: Library = {
			...library,
			leaders: async (...of) => {
				await counted;
				return library.leaders(...of);
			},
		};
		const { press, sees } = await opened(slow);
		press('L');
		await sees('Counting the leaders…');
		press('j\r');
		count();
		await sees('2 of 4 · Xi Jinping');
	});

	it('lets a screen be left before its rows are there', async () => {
		const never = new Promise<never>(() => {});
		const slow: Library = { ...library, leaders: () => never, agreements: () => never };
		const { press, sees } = await opened(slow);
		press('A');
		await sees('Putting the agreements in order…');
		press('c');
		await sees('by party');
		press('L');
		await sees('Counting the leaders…');
		press('?');
		await sees('Search and filter');
		press('\x1b');
		await sees('Counting the leaders…');
		press('jj\r\x1b');
		await sees('by party');
		press('\x1b');
		await sees('The two leaders saw the papers signed.');
	});

	it('does nothing more after `q`', async () => {
		const performed: string[] = [];
		const initial = await open(library, { columns: 100, rows: 24 });
		const perform: Perform = async ({ kind }) => {
			performed.push(kind);
			return [];
		};
		const { stdin } = render(<Reader initial={initial} perform={perform} />);
		stdin.write('e');
		await until(() => expect(performed).toEqual(['edit']));
		stdin.write('qe');
		await setTimeout(100);
		expect(performed).toEqual(['edit']);
	});

	it('takes every key of a line that is corrected in one piece', async () => {
		const { press, sees, line } = await opened();
		press('/');
		await line(' /[ ]');
		press('trails\x7f\x7f\x7f\x7f');
		await line(' /tr[ ]');
		press('ee\x7f\x7fade');
		await line(' /trade[ ]');
		await sees('1 of 4 · trade');
	});

	it('follows the mouse, and shows the line that a click has changed', async () => {
		const { press, point, sees, line } = await opened();
		point({ kind: 'wheel', turn: 1, column: 3, row: 3 });
		await sees('The sides talked about trade');
		press(':');
		await line(' :[ ]');
		press('leader');
		await sees('filter by leader');
		point({ kind: 'click', column: 3, row: 2 });
		await sees('○ To Lam');
		await sees('q quit');
	});

	it('takes the arrows of a line that come in one piece, each for one', async () => {
		const { press, line } = await opened();
		press('/');
		await line(' /[ ]');
		press('trdbridge\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\x1b[Da\x1b[C\x7fde \x1b[F!');
		await line(' /trade bridge![ ]');
	});

	it('shows the part of a long line in which its cursor stands', async () => {
		const { press, line } = await opened();
		press(`/${'border gate '.repeat(9)}`);
		await line(` /…${'border gate '.repeat(8).slice(1)}[ ]`);
		press('\x01');
		await line(` /[b]order gate ${'border gate '.repeat(7)}…`);
	});

	it('gives the line up at a backspace when it is empty', async () => {
		const { press, sees, line } = await opened();
		press('/');
		await line(' /[ ]');
		press('\x7f');
		await sees('q quit');
	});
});
