import { parentPort, workerData } from 'node:worker_threads';
import type { RegisteredLeader } from '../../people/registry.ts';
import type { FoundFile } from './compare.ts';
import { readFile } from './read-file.ts';

/** A thread that reads files: it gets some, and gives what they say, in the same order. */
const { dir, own }: { readonly dir: string; readonly own: readonly RegisteredLeader[] } = workerData;

let before: Promise<unknown> = Promise.resolve();

// The next files come from the disk while these are taken apart; answers go out in the order of the questions.
parentPort?.on('message', (files: readonly FoundFile[]) => {
	const reading = Promise.all(files.map(file => readFile(dir, file, own)));
	before = before.then(async () => parentPort?.postMessage(await reading));
});
