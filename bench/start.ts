// How long does a person wait after Enter? As times of `node -e 0`, which nothing written for Node can beat.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spawn as spawnInTerminal } from '@lydell/node-pty';
import { type Measure, median } from './measure.ts';
import { background } from './terminal.ts';

const rounds = 25;
const program = fileURLToPath(new URL('../bin/communique.js', import.meta.url));

/** Milliseconds until a process with its output in a pipe has ended. */
const run = (args: readonly string[]): Promise<number> =>
	new Promise((resolve, reject) => {
		const begin = performance.now();
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		child.stdout.resume();
		child.on('error', reject);
		child.on('close', () => resolve(performance.now() - begin));
	});

/** Milliseconds until a program in a terminal of 100x30 has shown a text; then it is told to quit. */
const untilShown = (args: readonly string[], text: string): Promise<number> =>
	new Promise((resolve, reject) => {
		const begin = performance.now();
		const terminal = spawnInTerminal(process.execPath, [...args], { cols: 100, rows: 30 });
		let shown = '';
		let time: number | null = null;
		terminal.onData(data => {
			shown += data;
			if (data.includes(background.question)) terminal.write(background.answer);
			if (time !== null || !shown.includes(text)) return;
			time = performance.now() - begin;
			terminal.write('q');
		});
		terminal.onExit(() =>
			time === null ? reject(new Error(`the reader ended without showing ${text}`)) : resolve(time),
		);
	});

const firstTitle = (): Promise<string> =>
	new Promise(resolve => {
		const child = spawn(process.execPath, [program, 'list', '--limit', '1', '--json', 'title']);
		let json = '';
		child.stdout.on('data', data => {
			json += data;
		});
		child.on('close', () => resolve(JSON.parse(json)[0].title));
	});

export const bench = async (): Promise<readonly Measure[]> => {
	// A list may cut a title.
	const text = (await firstTitle()).slice(0, 12);
	const cases = {
		'node -e 0': () => run(['-e', '0']),
		'communique list': () => run([program, 'list']),
		'communique search "smrat border gate"': () => run([program, 'search', 'smrat border gate']),
		'communique, first frame': () => untilShown([program], text),
	};
	const most: Readonly<Record<string, number>> = { 'communique list': 2.5, 'communique, first frame': 7 };
	const times = new Map(Object.keys(cases).map(name => [name, [] as number[]]));
	// The first round fills the compile cache; by turns, so that all suffer alike from what else the machine does.
	for (let round = 0; round <= rounds; round++) {
		for (const [name, time] of Object.entries(cases)) {
			const taken = await time();
			if (round > 0) times.get(name)?.push(taken);
		}
	}
	const bare = median(times.get('node -e 0') ?? []);
	return Array.from(times, ([name, taken]) => ({
		name,
		value: `${median(taken).toFixed(0)} ms`,
		ratio: median(taken) / bare,
		most: most[name] ?? null,
	}));
};
