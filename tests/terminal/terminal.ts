import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

type Options = {
	readonly program: string;
	readonly args: readonly string[];
	readonly columns: number;
	readonly rows: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	/** The background colour that the terminal tells, `rgb:ffff/ffff/ffff`; without one it does not know the question. */
	readonly background?: string;
};

/** A program in a terminal of its own, and what a person would see there. */
export type Terminal = {
	readonly emulator: InstanceType<typeof xterm.Terminal>;
	/** Presses keys, as the bytes a terminal sends for them. */
	press(keys: string): void;
	resize(columns: number, rows: number): void;
	/** The lines of the screen without spaces at their ends. */
	lines(): readonly string[];
	cursorShown(): boolean;
	/** Waits until the screen holds a text or fulfils a condition; fails with the screen after ten seconds. */
	until(seen: string | RegExp | ((screen: string) => boolean)): Promise<string>;
	/** Waits for the end of the program. */
	ended(): Promise<{ readonly code: number; readonly signal: number | null }>;
	/** Everything the program wrote since the last call. */
	written(): string;
	close(signal?: 'SIGKILL' | 'SIGHUP'): void;
};

/** Keys as a terminal sends them. */
export const keys = {
	enter: '\r',
	escape: '\x1b',
	ctrlC: '\x03',
} as const;

const patience = 10_000;

/** Private modes of the terminal that xterm does not tell. */
const cursorMode = 25;
const synchronizedOutput = 2026;

export const openTerminal = ({
	program,
	args,
	columns,
	rows,
	env = {},
	cwd,
	background,
}: Options): Terminal => {
	const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 0 });
	const process_ = spawn(program, [...args], {
		cols: columns,
		rows,
		// What a terminal calls itself, node-pty takes from here.
		name: env.TERM ?? 'xterm-256color',
		...(cwd ? { cwd } : {}),
		env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', ...env },
	});
	// What the program asks of the terminal, the terminal answers.
	emulator.onData(data => process_.write(data));
	if (background) {
		emulator.parser.registerOscHandler(11, asked => {
			if (asked === '?') process_.write(`\x1b]11;${background}\x1b\\`);
			return true;
		});
	}
	const modes = new Map([[cursorMode, true]]);
	for (const [final, on] of [
		['h', true],
		['l', false],
	] as const) {
		emulator.parser.registerCsiHandler({ prefix: '?', final }, ([mode]) => {
			modes.set(Number(mode), on);
			return false;
		});
	}
	const watchers = new Set<() => void>();
	let output = '';
	process_.onData(data => {
		output += data;
		emulator.write(data, () => {
			for (const watch of watchers) watch();
		});
	});
	const end = new Promise<{ code: number; signal: number | null }>(resolve =>
		process_.onExit(({ exitCode, signal }) =>
			// The last of the output may still be on its way through the emulator.
			emulator.write('', () => resolve({ code: exitCode, signal: signal || null })),
		),
	);
	const lines = () =>
		Array.from(
			{ length: emulator.rows },
			(_, row) => emulator.buffer.active.getLine(row)?.translateToString(true, 0, emulator.cols) ?? '',
		);

	return {
		emulator,
		press: data => process_.write(data),
		resize: (cols, height) => {
			emulator.resize(cols, height);
			process_.resize(cols, height);
		},
		lines,
		cursorShown: () => modes.get(cursorMode) === true,
		until: seen =>
			new Promise((resolve, reject) => {
				const holds = condition(seen);
				const timer = setTimeout(() => {
					watchers.delete(watch);
					reject(new Error(`never seen: ${seen}\n${lines().join('\n')}`));
				}, patience);
				const watch = () => {
					const screen = lines().join('\n');
					// A person sees no half of a frame, nor does a test.
					if (modes.get(synchronizedOutput) || !holds(screen)) return;
					clearTimeout(timer);
					watchers.delete(watch);
					resolve(screen);
				};
				watchers.add(watch);
				watch();
			}),
		ended: () => end,
		written: () => {
			const since = output;
			output = '';
			return since;
		},
		close: (signal = 'SIGKILL') => process_.kill(signal),
	};
};

const condition = (seen: string | RegExp | ((screen: string) => boolean)): ((screen: string) => boolean) => {
	if (typeof seen === 'string') return screen => screen.includes(seen);
	if (seen instanceof RegExp) return screen => seen.test(screen);
	return seen;
};
