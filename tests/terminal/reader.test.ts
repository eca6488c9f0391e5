import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { files } from '../tui/press.ts';
import { beginReader, bin, type Options, sizes } from './open-reader.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

const library = folder({
	...files,
	'hostile.md':
		'---\ntitle: "Bell\\a, \\e[2Jclear"\ndate: 2021-01-01\n---\n\nThe talks \x1b]0;owned\x07went on \x1b[?1049lin Hanoi on Monday.\n',
});

let terminal: Terminal | null = null;
afterEach(() => terminal?.close());

/** The built program, once its list is on the screen. */
const opened = async (options: Options = {}): Promise<Terminal> => {
	const begun = begin(options);
	await begun.until(/q quit *$/m);
	return begun;
};

const begin = (options: Options = {}): Terminal => {
	terminal = beginReader(library, options);
	return terminal;
};

/** The same below a shell, which tells afterwards how it was left: the exit code, and the modes of the terminal. */
const belowShell = async (env: Record<string, string> = {}) => {
	const pid = join(folder(), 'pid');
	const program = `echo $$ > ${pid}; exec ${process.execPath} ${bin} --library ${library}`;
	terminal = openTerminal({
		program: 'sh',
		args: ['-c', `echo before; sh -c '${program}'; echo "left with $?"; stty -a; echo end`],
		columns: 80,
		rows: 24,
		env: { HOME: folder(), ...env },
	});
	await terminal.until(/q quit$/m);
	const kill = (signal: NodeJS.Signals) => process.kill(Number(readFileSync(pid, 'utf8')), signal);
	return { terminal, kill };
};

const isRestored = async (terminal: Terminal, code: number) => {
	const screen = await terminal.until(/^end$/m);
	expect(screen).toMatch(/^before$/m);
	expect(screen).toMatch(new RegExp(`^left with ${code}$`, 'm'));
	expect(screen).toMatch(/[^-]icanon/);
	expect(screen).toMatch(/[^-]echo\b/);
	expect(terminal.emulator.buffer.active.type).toBe('normal');
	expect(terminal.emulator.modes).toMatchObject({
		bracketedPasteMode: false,
		applicationCursorKeysMode: false,
	});
	expect(terminal.cursorShown()).toBe(true);
	return screen;
};

describe.each(sizes)('the reader at %dx%d', (columns, rows) => {
	const size = { columns, rows };

	it('opens on the list, on a screen of its own', async () => {
		const { lines, emulator } = await opened(size);
		expect(lines()[0]).toMatch(/^ communique {2}5 articles/);
		expect(lines().join('\n')).toMatch(
			columns < 80 ? /2024-08-21 {2}To Lam, Xi Jinping *$/m : /To Lam, Xi Jinping +\d signed/,
		);
		expect(lines().join('\n')).toContain('习近平同越共');
		expect(emulator.buffer.active.type).toBe('alternate');
	});

	it('searches as one types, and takes it back', async () => {
		const { press, until } = await opened(size);
		press('/');
		await until(/^ \/ ?$/m);
		press('cocnuts');
		await until(screen => screen.includes('1 of 5 · cocn') && screen.includes('/cocnuts'));
		press(keys.enter);
		await until(/q quit$/m);
		press(keys.escape);
		await until('communique  5 articles');
	});

	it('sorts otherwise', async () => {
		const { press, until } = await opened(size);
		press('S');
		expect(await until(/5 articles .*oldest first *$/m)).toMatch(/^• Bell/m);
		press('G');
		await until('Vietnam and China sign three papers'.slice(0, columns < 80 ? 30 : undefined));
	});

	it('opens an article, finds words in it, and comes back', async () => {
		const { press, until } = await opened(size);
		press(keys.enter);
		await until('article 1 of 5');
		press('/');
		press('railway');
		await until('1/4');
		press(keys.enter);
		await until('N previous');
		press('nn');
		expect(await until('3/4')).toMatch(/Paragraph 15 .*railway and its gates/s);
		press(keys.escape);
		await until(screen => !screen.includes('3/4'));
		press(keys.escape);
		await until('5 articles');
	});

	it('filters by leaders, then by dates', async () => {
		const { press, until } = await opened(size);
		press('L');
		await until('○ To Lam');
		press(' ');
		await until('● To Lam');
		expect(await until('2 of 5')).toContain('To Lam');
		press(keys.enter);
		await until('L leaders'.slice(columns < 80 ? 9 : 0));
		await until('Talks in Hanoi on trade');
		press('D');
		await until('○ 2024-03');
		press('jj');
		press(keys.enter);
		expect(await until('1 of 5')).toContain('Talks in Hanoi on trade');
		press(keys.escape);
		await until('2 of 5');
		press(keys.escape);
		await until('communique  5 articles');
	});

	it('shows its filters, which are chosen and removed one by one', async () => {
		const { press, until } = await opened({ ...size, args: ['leader:lam', 'date:2024', 'border'] });
		await until('2 of 5 · lam · 2024 · border');
		press('\x1b[D\x1b[D');
		press('\x7f');
		await until(/2 of 5 · lam · border *$/m);
		press('\x7f');
		await until(/2 of 5 · lam *$/m);
		press(keys.escape);
		await until(/2 of 5 · lam · border *$/m);
	});

	it('lists what was agreed, and jumps to the passage', async () => {
		const { press, until } = await opened(size);
		press('a');
		expect(await until('1.')).toContain('Protocol on fresh coconuts');
		press('j');
		await until(/ 2\/\d+ *$/m);
		press(keys.enter);
		expect(await until(/^ *▌ .*Agreement on a smart/m)).not.toMatch(/^ *▌ .*(coconuts|list followed)/m);
		press(keys.escape);
		await until(/ 2\/\d+ *$/m);
	});

	it('completes the line, and brings an earlier one back', async () => {
		const { press, until } = await opened(size);
		press('/');
		await until(/^ \/ ?$/m);
		press('lea');
		await until('/lea');
		press('\t');
		await until('/leader:');
		press('tô\t');
		expect(await until('/leader:"To Lam"')).toMatch(/^ To Lam *$/m);
		await until('2 of 5 · To Lam');
		press(keys.enter);
		await until(/q quit$/m);
		press(keys.escape);
		await until('5 articles');
		press('/');
		await until(/^ \/ ?$/m);
		press('\x1b[A');
		await until('/leader:"To Lam"');
		press('\x1b[B');
		await until(/^ \/ ?$/m);
	});

	it('finds an action by its name, and does it', async () => {
		const { press, until } = await opened(size);
		press(':');
		await until(/^ : ?$/m);
		press('leaders');
		await until(/^ {2}filter by leader +L *$/m);
		press(keys.enter);
		await until('○ To Lam');
		press('\x10');
		await until(/^ : ?$/m);
		press(keys.escape);
		await until('○ To Lam');
	});

	it('shows the keys', async () => {
		const { press, until } = await opened(size);
		press('?');
		await until('read the article');
		press('/');
		await until(/^ \/ ?$/m);
		press('bookmark');
		await until(screen => screen.includes('bookmark, or no more') && !screen.includes('read the article'));
		press(keys.enter);
		await until('“bookmark”');
		press(keys.escape);
		await until('read the article');
		press(keys.escape);
		await until('L leaders'.slice(columns < 80 ? 9 : 0));
	});
});

describe('the reader', () => {
	it.each([
		['the list', '', /^• Vietnam and China sign three papers.*$/m],
		['an article', keys.enter, /^ +The two leaders saw the papers/m],
		['the agreements', 'a', /▌ +1\. Protocol on fresh coconuts/],
		['the leaders', 'L', /○ To Lam .* 2/],
		['the dates', 'D', /○ 2024 .* 2/],
		['the help', '?', /Enter +read the article/],
		['a search', '/tr', /^ \/tr ?$/m],
		['the actions', ':quit', /^ {2}quit +q *$/m],
	])('follows a resize on %s', async (_, way, content) => {
		const { press, until, resize, lines } = await opened();
		press(way);
		await until(content);
		for (const [width, height] of [
			[60, 12],
			[44, 30],
			[130, 45],
			[80, 24],
		] as const) {
			resize(width, height);
			const foot = /^[/:]/.test(way) ? new RegExp(`^ ${way}$`) : / {2}q quit$/;
			await until(
				screen =>
					content.test(screen) &&
					/^ communique {2}\S+ /.test(screen) &&
					foot.test(lines()[height - 1]?.trimEnd() ?? '') &&
					lines().filter(line => /q quit|^ [/:]/.test(line)).length === 1,
			);
		}
	});

	it('says when the terminal is too small, and goes on when it is large enough', async () => {
		const { resize, until } = await opened();
		resize(30, 8);
		await until('this terminal is 30x8.');
		resize(80, 24);
		await until(/q quit$/m);
	});

	it('shows nothing that an article has slipped in', async () => {
		const { press, until, emulator } = await opened();
		const titles: string[] = [];
		emulator.onTitleChange(title => titles.push(title));
		press('G');
		press(keys.enter);
		expect(await until('article 5 of 5')).toContain('The talks went on in Hanoi on Monday.');
		expect(titles).toEqual([]);
		expect(emulator.buffer.active.type).toBe('alternate');
	});

	it('says what was searched in vain', async () => {
		const { until } = await opened({ args: ['qqqqqq'] });
		expect(await until('Nothing for qqqqqq')).toContain('Esc takes the last step back.');
	});

	it('takes every key of a line that arrives at once', async () => {
		const { press, until } = await opened();
		press('/trade\r\r');
		await until('The sides talked about trade at the border.');
	});

	it('takes what was typed before it stood there', async () => {
		const { press, until, lines } = begin();
		press('jj');
		await until(/q quit *$/m);
		expect(lines()[0]).toMatch(/^ communique {2}5 articles/);
		press(keys.enter);
		await until('article 3 of 5');
	});

	it('keeps what was read and bookmarked for the next time', async () => {
		const env = { HOME: folder() };
		const first = await opened({ env });
		first.press('m');
		await first.until(/^★ 2024-08-21/m);
		first.close();
		const second = await opened({ env });
		expect(second.lines().join('\n')).toMatch(/^★ 2024-08-21/m);
		second.press('/');
		await second.until(/^ \/ ?$/m);
		second.press('is:bookmarked');
		await second.until('1 of 5 · bookmarked');
	});

	it('pastes into the line', async () => {
		const { press, until } = await opened();
		press('/');
		await until(/^ \/ ?$/m);
		press('\x1b[200~tra\nde\x1b[201~');
		await until('/tra de');
	});

	it('writes only what changes, and never clears the screen', async () => {
		const { press, until, written } = await opened({ columns: 120, rows: 40 });
		written();
		press('j');
		await until(/^• Vietnam and China/m);
		expect(written()).not.toMatch(/\x1b\[[0-3]?J/);
	});

	it.each([
		['light', 'rgb:fdfd/f6f6/e3e3', '0;95;135'],
		['dark', 'rgb:1e1e/1e1e/1e1e', '95;215;215'],
	])('looks %s on a terminal whose background is that', async (_, background, accent) => {
		const { written, lines } = await opened({ background });
		expect(written()).toContain(`\x1b[38;2;${accent}mcommunique`);
		expect(lines()[0]).toMatch(/^ communique {2}5 articles/);
	});

	it('takes what is typed while the terminal is asked for its background', async () => {
		const { press, until } = begin({ background: 'rgb:ffff/ffff/ffff' });
		press('jj\r');
		await until('article 3 of 5');
	});

	it('uses no colour under NO_COLOR, and still shows the cursor', async () => {
		const { written, lines } = await opened({ env: { NO_COLOR: '1' } });
		expect(written()).not.toMatch(/\x1b\[(?:3\d|4\d|9\d|10\d)(?:;\d+)*m/);
		expect(lines()[2]).toContain('Vietnam and China sign three papers');
		expect(terminal?.emulator.buffer.active.getLine(2)?.getCell(4)?.isInverse()).toBeTruthy();
	});

	it.each(['0', '3'])('shows where one types, also under FORCE_COLOR=%s', async level => {
		const { press, until } = await opened({ env: { FORCE_COLOR: level } });
		press('/trade');
		await until(/^ \/trade *$/m);
		expect(terminal?.emulator.buffer.active.getLine(23)?.getCell(7)?.isInverse()).toBeTruthy();
	});
});

describe('the terminal is as it was', () => {
	it('after `q`', async () => {
		const { terminal } = await belowShell();
		terminal.press('q');
		await isRestored(terminal, 0);
	});

	it('after Ctrl-C, also while a line is typed', async () => {
		const { terminal } = await belowShell();
		terminal.press('/');
		await terminal.until(/^ \/ ?$/m);
		terminal.press(keys.ctrlC);
		await isRestored(terminal, 130);
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('after %s', async (signal, code) => {
		const { terminal, kill } = await belowShell();
		kill(signal);
		await isRestored(terminal, code);
	});

	it('after an error that nobody catches, which is told then', async () => {
		const preload = "process.on('SIGUSR2',()=>{throw(new(Error)('it_broke'))})";
		const { terminal, kill } = await belowShell({
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}`,
		});
		kill('SIGUSR2');
		expect(await isRestored(terminal, 1)).toContain('it_broke');
	});
});
