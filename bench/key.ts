// From a key to its finished frame, in a terminal of 80x24: npm run bench -- key; COUNT=100000 for a larger library.
import { mkdtempSync, rmSync } from 'node:fs';
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
			const frames: Frame[] = [];
			for (let round = 0; round < 5; round++) {
				for (const key of keys) frames.push(...[await shown(terminal, key)].flatMap(frame => frame ?? []));
				if (keys.includes('/')) await shown(terminal, '\u001B');
			}
			const ms = percentile(
				frames.map(frame => frame.ms),
				0.95,
			);
			const bytes = percentile(
				frames.map(frame => frame.bytes),
				0.5,
			);
			measures.push({
				name: `${habit}, p95; ${bytes} bytes a frame`,
				value: `${ms.toFixed(1)} ms`,
				ratio: ms / patience,
				most: 1,
			});
		}
		terminal.kill();
		return measures;
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
};

/** Milliseconds after which a key has changed nothing on the screen. */
const silence = 1000;

/** Sends a key and waits for the frame that it makes to end; `null` where it makes none. The first frame takes its time. */
const shown = (terminal: ReturnType<typeof spawn>, key: string): Promise<Frame | null> =>
	new Promise(resolve => {
		const begin = performance.now();
		let bytes = 0;
		const timer = key ? setTimeout(() => done(null), silence) : undefined;
		const done = (frame: Frame | null) => {
			clearTimeout(timer);
			listening.dispose();
			resolve(frame);
		};
		const listening = terminal.onData(data => {
			if (data.includes(background.question)) terminal.write(background.answer);
			bytes += Buffer.byteLength(data);
			if (!data.includes(end)) return;
			done({ ms: performance.now() - begin, bytes });
		});
		if (key) terminal.write(key);
	});
