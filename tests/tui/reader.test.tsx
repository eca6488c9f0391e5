import { stripVTControlCharacters } from 'node:util';
import { cleanup, render } from 'ink-testing-library';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { QueryLine } from '../../src/tui/components/query-line.tsx';
import { Reader } from '../../src/tui/reader.tsx';
import { open, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});
afterEach(cleanup);

const settled = () => new Promise(resolve => setTimeout(resolve, 40));

const opened = async () => {
	const { stdin, lastFrame } = render(<Reader initial={await open(library, { columns: 100, rows: 24 })} />);
	await settled();
	return {
		type: async (keys: string) => {
			stdin.write(keys);
			await settled();
		},
		screen: () => stripVTControlCharacters(lastFrame() ?? ''),
	};
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

	it('searches while a line is typed, and keeps it at Enter', async () => {
		const { type, screen } = await opened();
		await type('/');
		await type('trade');
		expect(screen()).toContain('1 of 4 · trade');
		expect(screen().split('\n')[23]).toBe(' /trade');
		await type('\r');
		expect(screen().split('\n')[23]).toContain('q quit');
	});

	it('understands keys that come all at once', async () => {
		const { type, screen } = await opened();
		await type('j/trade\r\r');
		expect(screen()).toContain('article 1 of 1 · trade');
		expect(screen()).toContain('The sides talked about trade at the border.');
	});

	it('edits the line at its cursor, and by its end', async () => {
		const { type, screen } = await opened();
		await type('/');
		await type('trde');
		await type('\x1b[D');
		await type('\x1b[D');
		await type('a');
		expect(screen()).toContain('· trade ');
		await type('\x15');
		expect(screen().split('\n')[23]).toBe(' /');
		await type('bridge now');
		await type('\x17');
		expect(screen().split('\n')[23]).toBe(' /bridge');
		await type('\x02');
		await type('in');
		expect(screen()).toContain('· bridge in ');
	});

	it('asks nothing that the next letter overtakes', async () => {
		const asked: string[] = [];
		const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
		const slow: Library = {
			...library,
			search: async (query, page) => {
				if (query.text !== '') {
					asked.push(query.text);
					await answered;
				}
				return library.search(query, page);
			},
		};
		const { stdin, lastFrame } = render(<Reader initial={await open(slow, { columns: 100, rows: 24 })} />);
		await settled();
		for (const letter of '/trade') {
			stdin.write(letter);
			await settled();
		}
		answer();
		await settled();
		expect(stripVTControlCharacters(lastFrame() ?? '')).toContain('1 of 4 · trade ');
		expect(asked).toEqual(['t', 'trade']);
	});

	it('gives the line up at a backspace when it is empty', async () => {
		const { type, screen } = await opened();
		await type('/');
		await type('\x7f');
		expect(screen()).toContain('q quit');
	});
});

describe('<QueryLine>', () => {
	it('tells what is pasted as one line, without control characters', async () => {
		const onType = vi.fn();
		const { stdin } = render(
			<QueryLine text="to " onType={onType} onKey={() => {}} listening={{ current: false }} />,
		);
		await settled();
		stdin.write('\x1b[200~Lam\nand\x07 Xi\x1b[201~');
		await settled();
		expect(onType.mock.calls).toEqual([['to Lam and Xi', '']]);
	});

	it('tells keys by name, and never as text', async () => {
		const onType = vi.fn();
		const onKey = vi.fn();
		const { stdin } = render(
			<QueryLine text="to" onType={onType} onKey={onKey} listening={{ current: false }} />,
		);
		await settled();
		for (const key of ['\r', '\x1b[A', '\x15']) stdin.write(key);
		await settled();
		expect(onKey.mock.calls).toEqual([['Enter'], ['↑'], ['Ctrl-u']]);
		expect(onType).not.toHaveBeenCalled();
	});
});
