import { parentPort, workerData } from 'node:worker_threads';
import type { RegisteredLeader } from '../../people/registry.ts';
import type { FoundFile } from './compare.ts';
import { readFile } from './read-file.ts';

/** A thread that reads files: it gets some, and gives what they say, in the same order. */
const { dir, own }: { readonly dir: string; readonly own: readonly RegisteredLeader[] } = workerData;

parentPort?.on('message', (files: readonly FoundFile[]) => {
	parentPort?.postMessage(files.map(file => readFile(dir, file, own)));
});
