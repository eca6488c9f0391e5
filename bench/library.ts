// What does a library of generated news cost to index, to find unchanged, and to search?
// npm run bench -- library; of another size: COUNT=100000 npm run bench -- library
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndex } from '../src/library/open-index.ts';
import { corpus } from './corpus.ts';
import { bytesBelow, filesBelow } from './files-below.ts';
import { type Measure, median, percentile } from './measure.ts';
import { type QueryKind, queriesOf } from './queries.ts';
import { runCommand } from './run-command.ts';

const program = fileURLToPath(new URL('../bin/communique.js', import.meta.url));
const count = Number(process.env.COUNT ?? 10_000);
const rounds = 9;
/** Each key of a person who types is a query: what is measured is a process that is open. */
const queries = 200;
/** Milliseconds that 95 of 100 queries may take. */
const patience: Readonly<Record<QueryKind, number>> = {
	word: 60,
	words: 60,
	beginning: 60,
	phrase: 60,
	filter: 60,
	misspelled: 120,
	common: 120,
};

export const bench = async (): Promise<readonly Measure[]> => {
	const dir = corpus(count);
	const home = mkdtempSync(join(tmpdir(), 'communique-bench-home-'));
	const node = (args: readonly string[]) => runCommand(process.execPath, args, { home }).ms;
	const communique = (...args: readonly string[]) => node([program, ...args, '--library', dir]);
	try {
		const files = filesBelow(dir);
		const begin = performance.now();
		const text = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
		const reading = performance.now() - begin;

		// GNU time tells the most memory that a process had, in KB.
		const time = ['-f', '%M', process.execPath, program, 'index', '--library', dir];
		const indexing = runCommand('/usr/bin/time', time, { home });
		const megabytes = Number(indexing.stderr.trim().split('\n').at(-1)) / 1024;
		const cache = join(home, 'cache', 'communique');
		const size = bytesBelow(cache);

		const bare = { name: 'node -e 0', run: () => node(['-e', '0']) };
		const cases = [
			bare,
			{ name: 'find', run: () => runCommand('find', [dir, '-type', 'f'], { home }).ms },
			{ name: 'communique list --limit 20', run: () => communique('list', '--limit', '20') },
			{
				name: 'communique search border gate',
				run: () => communique('search', 'border gate', '--limit', '20'),
			},
			{
				name: 'communique search bordr crosing',
				run: () => communique('search', 'bordr crosing', '--limit', '20'),
			},
			{ name: 'communique index, nothing changed', run: () => communique('index') },
		];
		const taken = new Map(cases.map(({ name }) => [name, [] as number[]]));
		for (let round = 0; round <= rounds; round++)
			for (const { name, run } of cases) {
				const ms = run();
				if (round > 0) taken.get(name)?.push(ms);
			}
		const ms = (name: string) => median(taken.get(name) ?? []);
		const most: Readonly<Record<string, number>> = {
			'communique list --limit 20': 3,
			'communique search border gate': 3,
			'communique search bordr crosing': 3,
		};

		return [
			{
				name: `reading the bytes of ${count} files`,
				value: `${reading.toFixed(0)} ms`,
				ratio: 1,
				most: null,
			},
			{
				name: 'index, articles a second',
				value: Math.round((count / indexing.ms) * 1000).toLocaleString('en'),
				ratio: indexing.ms / reading,
				most: null,
			},
			{
				name: 'index, MB of memory',
				value: megabytes.toFixed(0),
				ratio: megabytes / 600,
				most: 1,
			},
			{
				name: 'index, its bytes to those of the texts',
				value: `${(size / 1e6).toFixed(0)} MB`,
				ratio: size / text,
				most: 1.2,
			},
			...cases.map(({ name }) => ({
				name,
				value: `${ms(name).toFixed(0)} ms`,
				ratio: ms(name) / ms(bare.name),
				most: most[name] ?? null,
			})),
			{
				name: 'index, nothing changed, to find',
				value: '',
				ratio: ms('communique index, nothing changed') / ms('find'),
				most: 8,
			},
			...(await searching(dir, join(home, 'searched'))),
		];
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
};

/** Searches in a process that is open, as the reader's is. */
const searching = async (dir: string, cacheDir: string): Promise<readonly Measure[]> => {
	const library = await openIndex(dir, {
		cache: { dir: cacheDir, rules: 'bench' },
		thread: new URL('../dist/extract-worker.js', import.meta.url),
		searcher: null,
		marks: null,
		now: () => new Date(),
		note: () => undefined,
		progress: () => undefined,
	});
	const measures: Measure[] = [];
	for (const [kind, texts] of Object.entries(queriesOf(count, queries)) as [QueryKind, readonly string[]][]) {
		const times: number[] = [];
		for (const text of texts) {
			const begin = performance.now();
			await library.search({ text, sort: null, reverse: false }, { from: 0, most: 50 });
			times.push(performance.now() - begin);
		}
		const p95 = percentile(times, 0.95);
		measures.push({
			name: `search by ${kind}, p95`,
			value: `${p95.toFixed(1)} ms`,
			ratio: p95 / patience[kind],
			most: 1,
		});
	}
	await library.close();
	return measures;
};
