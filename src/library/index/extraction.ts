import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RegisteredLeader } from '../../people/registry.ts';
import { askThread } from '../ask-thread.ts';
import type { FoundFile } from './compare.ts';
import type { FileRead } from './read-file.ts';

/** Files that one thread gets at a time: enough that handing over costs nothing, few enough that little waits in memory. */
const together = 32;
/** Fewer are read sooner than threads are made. */
const worthThreads = 200;

/** In MB: without them a thread lets hundreds pile up before it clears away. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

type Source = {
	readonly dir: string;
	readonly files: readonly FoundFile[];
	readonly own: readonly RegisteredLeader[];
	/** The thread's program; `null` to do without threads. */
	readonly thread: URL | null;
};

/** What files say, some at a time and in their order. */
export const extraction = ({ dir, files, own, thread }: Source): AsyncIterable<readonly FileRead[]> => {
	const batches = Array.from({ length: Math.ceil(files.length / together) }, (_, i) =>
		files.slice(i * together, (i + 1) * together),
	);
	return thread && files.length >= worthThreads
		? inThreads(dir, batches, own, thread)
		: here(dir, batches, own);
};

async function* here(
	dir: string,
	batches: readonly (readonly FoundFile[])[],
	own: readonly RegisteredLeader[],
) {
	if (batches.length === 0) return;
	// What reads a text takes long to load, and where nothing is new it is not needed.
	const { readFile } = await import('./read-file.ts');
	for (const files of batches) yield await Promise.all(files.map(file => readFile(dir, file, own)));
}

async function* inThreads(
	dir: string,
	batches: readonly (readonly FoundFile[])[],
	own: readonly RegisteredLeader[],
	thread: URL,
) {
	const workers = Array.from(
		{ length: Math.max(2, availableParallelism()) },
		() => new Worker(thread, { workerData: { dir, own }, resourceLimits }),
	);
	// Each has one batch to work on and one to go on with.
	const ahead = workers.length * 2;
	const results = batches.map(() => null as Promise<readonly FileRead[]> | null);
	const queues = workers.map(worker => askThread<readonly FoundFile[], readonly FileRead[]>(worker));
	let given = 0;
	const give = () => {
		const batch = batches[given];
		if (!batch) return;
		results[given] = queues[given % queues.length]?.(batch) ?? null;
		given++;
	};
	try {
		for (let i = 0; i < ahead; i++) give();
		for (let i = 0; i < batches.length; i++) {
			const result = await results[i];
			results[i] = null;
			give();
			if (result) yield result;
		}
	} finally {
		await Promise.all(workers.map(worker => worker.terminate()));
	}
}
