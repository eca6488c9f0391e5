import { type FSWatcher, statfsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { isArticleFile, isHidden } from './index/compare.ts';
import type { Refreshed } from './open-index.ts';
import { leadersFile } from './own-leaders.ts';
import { readable } from './readable.ts';

/** Milliseconds in which events are gathered: an editor writes a file in several steps. */
const gathering = 150;
/** Milliseconds between two looks at folders that cannot be watched. */
const polling = 3000;
/** Milliseconds until another process is asked again whether it has written. */
const patience = 1000;
/** Milliseconds that may pass before a key is looked at. */
const turn = 8;
/** Linux loses events when more than 16,384 wait: after so many paths at once one looks at all folders too. */
const many = 4000;

type Watched = {
	readonly dir: string;
	/** Folders below it, `/`-separated; the folder itself is empty. */
	folders(): readonly string[];
	/** Takes in what has changed of these paths, or of all that is compared at an opening. */
	refresh(paths: readonly string[] | null): Promise<Refreshed>;
};

/**
 * Takes in what changes below a folder, and calls `changed` each time. One watch a folder: node:fs itself and chokidar
 * make one a file, which takes 6 to 23 s and 270 to 900 MB at 100,000 files. Where folders cannot be watched, what
 * is compared at an opening is compared every few seconds, and `problem` says so.
 */
export const watchFolders = (
	{ dir, folders, refresh }: Watched,
	changed: () => void,
	problem: (sentence: string) => void,
): (() => void) => {
	const ended = new AbortController();
	const { signal } = ended;
	const watchers = new Map<string, FSWatcher>();
	const told = new Set<string>();
	let wake = () => {};

	const tell = (path: string) => {
		told.add(path);
		wake();
	};
	const forget = (path: string) => {
		watchers.get(path)?.close();
		watchers.delete(path);
	};
	/** A folder of that name may be another one by now, and so may those in it. */
	const renamed = (path: string) => {
		for (const folder of watchers.keys())
			if (folder === path || folder.startsWith(`${path}/`)) forget(folder);
	};
	const hear = (folder: string) => (event: string, name: string | null) => {
		if (name === null) return tell(folder);
		if (isHidden(name)) return;
		const path = folder ? `${folder}/${name}` : name;
		if (event === 'rename') renamed(path);
		// What came or went may be a folder.
		if (event === 'rename' || isArticleFile(name) || path === leadersFile) tell(path);
	};
	/** Watches the folders that are known by now; gives those that were not watched before. */
	const follow = async (): Promise<readonly string[]> => {
		const known = new Set(folders());
		for (const folder of watchers.keys()) if (!known.has(folder)) forget(folder);
		const added: string[] = [];
		let begin = performance.now();
		for (const folder of known) {
			if (watchers.has(folder)) continue;
			const watcher = watched(join(dir, folder), hear(folder));
			if (!watcher) continue;
			watcher.on('error', () => forget(folder));
			watchers.set(folder, watcher);
			added.push(folder);
			if (performance.now() - begin < turn) continue;
			await setImmediate(undefined, { signal });
			begin = performance.now();
		}
		return added;
	};
	/** Takes in what has changed of these paths, or of all that is compared at an opening. */
	const take = async (paths: readonly string[] | null): Promise<void> => {
		const refreshed = await refresh(paths);
		if (signal.aborted) return;
		if (refreshed === 'changed') changed();
		if (refreshed !== 'busy') return;
		await setTimeout(patience, undefined, { signal });
		return take(paths);
	};
	const listen = async (): Promise<void> => {
		await follow();
		// What came before the watches were there.
		await take(null);
		while (!signal.aborted) {
			if (told.size === 0) await woken();
			await setTimeout(gathering, undefined, { signal });
			const paths = [...told];
			told.clear();
			await take(paths);
			if (paths.length > many) await take(null);
			// In a new folder there may be more than when it was read.
			for (const folder of await follow()) told.add(folder);
		}
	};
	const woken = () =>
		new Promise<void>(resolve => {
			wake = resolve;
		});
	const poll = async (why: string): Promise<void> => {
		problem(`changed files show late, or when the reader is opened again: ${why}`);
		while (!signal.aborted) {
			const begin = performance.now();
			await take(null);
			// A slow disk is asked less often.
			const took = performance.now() - begin;
			await setTimeout(Math.max(polling, 20 * took), undefined, { signal });
		}
	};
	const run = async (): Promise<void> => {
		if (isRemote(dir)) return poll('the library is on another machine');
		try {
			await listen();
		} catch (error) {
			const reason = limits[(error as NodeJS.ErrnoException).code ?? ''];
			if (signal.aborted || !reason) throw error;
			for (const folder of watchers.keys()) forget(folder);
			await poll(reason);
		}
	};
	run().catch(error => {
		if (!signal.aborted) problem(`changed files show when the reader is opened again: ${readable(error)}`);
	});
	return () => {
		ended.abort();
		wake();
		for (const folder of watchers.keys()) forget(folder);
	};
};

/** `null` for a folder that is gone by now, or that cannot be read. Throws where no more can be watched. */
const watched = (folder: string, hear: (event: string, name: string | null) => void): FSWatcher | null => {
	try {
		return watch(folder, hear);
	} catch (error) {
		if (limits[(error as NodeJS.ErrnoException).code ?? '']) throw error;
		return null;
	}
};

/** Why a system watches no more. */
const limits: Readonly<Record<string, string>> = {
	ENOSPC: 'no watches are left (sysctl fs.inotify.max_user_watches)',
	EMFILE: 'no watches are left (sysctl fs.inotify.max_user_instances)',
	ENOSYS: 'this system tells of no changes',
};

/** Linux's numbers of file systems that do not tell what others change: NFS, SMB, CIFS, 9P (statfs(2)). */
const remote: ReadonlySet<number> = new Set([0x6969, 0xfe534d42, 0xff534d42, 0x01021997]);

const isRemote = (dir: string): boolean => process.platform === 'linux' && remote.has(statfsSync(dir).type);
