// From a key to its finished frame, in a terminal of 80x24: npm run bench -- key; COUNT=100000 for a larger library.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { corpus } from './corpus.ts';
import { type Measure, percentile } from './measure.ts';
import { background } from './terminal.ts';

const program = fileURLToPath(new URL('../bin/communique.js', import.meta.url));
const count = Number(process.env.COUNT ?? 10_000);
/** What a frame ends with: synchronized output. */
const end = '\u001B[?2026l';
/** Milliseconds of a frame at 30 a second. */
const patience = 33;

type Frame = { readonly ms: number; readonly bytes: number };

/** Keys by what a person does with them. */
const habits: Readonly<Record<string, readonly string[]>> = {
	'moving in the list': 'jjjjjjjjkkkkjjjj'.split(''),
	'typing a query': ['/', ...'smrat border gate'],
	'reading an article': ['\r', ...'    bbbb', '\u001B'],
	'the agreements of all': ['A', ...'jjjjjjJJJJ  bb', '\u001B'],
	'the leaders': ['L', ...'jjjjjjjjjjjjGgjj', '\u001B'],
	'the timeline': ['T', ...'jjjjjjJJJJJJGgcc', '\u001B'],
};

export const bench = async (): Promise<readonly Measure[]> => {
	const home = mkdtempSync(join(tmpdir(), 'communique-bench-home-'));
	const env = {
		...process.env,
		HOME: home,
		XDG_CACHE_HOME: join(home, 'cache'),
		XDG_STATE_HOME: join(home, 'state'),
	};
	const open = () =>
		spawn(process.execPath, [program, '--library', corpus(count)], { cols: 80, rows: 24, env });
	try {
		// The first opening reads the library.
		const first = open();
		await shown(first, '');
		first.kill();
		const terminal = open();
		await shown(terminal, '');
		const measures: Measure[] = [];
		for (const [habit, keys] of Object.entries(habits)) {
			const answers: (readonly Frame[])[] = [];
			const before = drawingTime(terminal.pid);
			for (let round = 0; round < 5; round++) {
				for (const key of keys) answers.push(await shown(terminal, key));
				if (keys.includes('/')) await shown(terminal, '\u001B');
			}
			const taken = drawingTime(terminal.pid) - before;
			const drawn = answers.filter(frames => frames.length > 0);
			const bytes = drawn.map(frames => frames.reduce((sum, frame) => sum + frame.bytes, 0));
			const told = `${percentile(bytes, 0.5)} bytes, ${(taken / drawn.length).toFixed(1)} ms of processor time`;
			measures.push(
				p95(
					`${habit}, p95; ${told} a key`,
					drawn.flatMap(([first]) => first ?? []),
				),
			);
			if (keys.includes('/'))
				measures.push(
					p95(
						'… until its list is there, p95',
						drawn.flatMap(frames => frames.at(-1) ?? []),
					),
				);
		}
		terminal.kill();
		return measures;
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
};

const p95 = (name: string, frames: readonly Frame[]): Measure => {
	const ms = percentile(
		frames.map(frame => frame.ms),
		0.95,
	);
	return { name, value: `${ms.toFixed(1)} ms`, ratio: ms / patience, most: 1 };
};

/** Milliseconds of processor time that the thread which draws has had: what others do on the machine is not in it. */
const drawingTime = (pid: number): number => {
	try {
		return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
	} catch {
		// Only Linux tells.
		return Number.NaN;
	}
};

/** Milliseconds without a frame after which a key has no more to show. */
const silence = 150;

/** Sends a key; gives the frames that it makes. The first frame of all takes its time. */
const shown = (terminal: ReturnType<typeof spawn>, key: string): Promise<readonly Frame[]> =>
	new Promise(resolve => {
		const begin = performance.now();
		const frames: Frame[] = [];
		let bytes = 0;
		const done = () => {
			listening.dispose();
			resolve(frames);
		};
		const listening = terminal.onData(data => {
			if (data.includes(background.question)) terminal.write(background.answer);
			bytes += Buffer.byteLength(data);
			if (!data.includes(end)) return;
			frames.push({ ms: performance.now() - begin, bytes });
			bytes = 0;
			clearTimeout(timer);
			timer = setTimeout(done, silence);
		});
		let timer = key ? setTimeout(done, silence) : undefined;
		if (key) terminal.write(key);
	});
