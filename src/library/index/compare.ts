import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Problem } from '../library.ts';
import { readable } from '../readable.ts';

const extensions = new Set(['.md', '.markdown', '.txt']);

/** Whether a name in a folder is passed over: what programs keep for themselves. */
export const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
export const isArticleFile = (name: string): boolean => extensions.has(extname(name).toLowerCase());

/** What tells, without reading it, that a file is as it was. */
type FileState = {
	/** Below the library, `/`-separated. */
	readonly path: string;
	/** Milliseconds since 1970. */
	readonly modified: number;
	/** Bytes. */
	readonly size: number;
	readonly inode: number;
};
type KnownFile = FileState & { readonly hash: string | null };

/** A file as the folder has it; the hash is of what was read before. */
export type FoundFile = FileState & { readonly knownHash: string | null };

export type Changes = {
	/** New files, and those that are not as they were when they were read. In the order of their paths. */
	readonly changed: readonly FoundFile[];
	/** Paths that are no more. */
	readonly gone: readonly string[];
	/** Folders that are not as they are known. */
	readonly folders: readonly Folder[];
	readonly goneFolders: readonly string[];
	/** What cannot be listed: links to nowhere, folders without permission. */
	readonly problems: readonly Problem[];
};

export type Folder = {
	readonly path: string;
	/** Milliseconds since 1970. */
	readonly modified: number;
	/** One for each state of all files in the folder, so that a glance tells that none was touched; `null`: not known. */
	readonly stamp: string | null;
};

/** Compares every file below a folder with what the index has read; `anew` takes each as changed. */
export const compareAll = (dir: string, db: DatabaseSync, anew = false): Changes => {
	const { list, leftBelow, changes } = comparison(dir, db, anew);
	// Throws where the library cannot be read: what cannot be seen is not gone.
	list('', statSync(dir).mtimeMs, []);
	leftBelow('');
	return changes();
};

/**
 * Compares the files of those folders whose time has changed: what came, went or was replaced. A file that was changed in
 * place changes the time of no folder.
 */
export const compareFolders = (dir: string, db: DatabaseSync): Changes => {
	const { known, visitFolder, changes } = comparison(dir, db, false);
	for (const path of known.keys()) visitFolder(path);
	return changes();
};

/**
 * Compares only these paths below a folder: what a watcher tells of. The path of a folder stands for all below it, a path
 * that is no more for all that was.
 */
export const comparePaths = (dir: string, db: DatabaseSync, paths: readonly string[]): Changes => {
	const { visit, leftBelow, changes } = comparison(dir, db, false);
	for (const path of paths) {
		if (path.split('/').some(isHidden)) continue;
		visit(path);
		leftBelow(path);
	}
	return changes();
};

/** What is found on the way through folders, as far as they are visited. */
const comparison = (dir: string, db: DatabaseSync, anew: boolean) => {
	const { known, knownFile, knownIn } = asKnown(db);
	const changed = new Map<string, FoundFile>();
	const gone = new Set<string>();
	const folders: Folder[] = [];
	const lostFolders: string[] = [];
	const problems: Problem[] = [];
	const seen = new Set<string>();
	const at = (path: string) => `${dir}/${path}`;

	const attempt = <T>(path: string, look: () => T): T | null => {
		try {
			return look();
		} catch (error) {
			problems.push({ file: join(dir, path), message: readable(error) });
			return null;
		}
	};

	/** Lists a folder, and those in it that are to be entered; `above` are the folders it lies in, as the disk calls them. */
	const list = (folder: string, modified: number, above: readonly string[], enters = (_: string) => true) => {
		const real = realpathSync(at(folder));
		// A link to a folder that we are inside of would never end.
		if (above.includes(real) || seen.has(folder)) return;
		const files: FileState[] = [];
		const below: (readonly [path: string, modified: number])[] = [];
		for (const entry of readdirSync(at(folder), { withFileTypes: true })) {
			const isArticle = isArticleFile(entry.name);
			if (isHidden(entry.name) || (entry.isFile() && !isArticle)) continue;
			const path = folder ? `${folder}/${entry.name}` : entry.name;
			const found = attempt(path, () => statSync(at(path)));
			if (isArticle && found?.isFile()) files.push(stateOf(path, found));
			if (found?.isDirectory() && enters(path)) below.push([path, found.mtimeMs]);
		}
		seen.add(folder);
		compareFiles({ path: folder, modified, stamp: stampOf(files) }, files);
		for (const [path, time] of below) attempt(path, () => list(path, time, [...above, real], enters));
	};

	const compareFiles = (folder: Folder, files: readonly FileState[]) => {
		const before = known.get(folder.path);
		const isTouched = before?.stamp !== folder.stamp;
		if (isTouched || before.modified !== folder.modified) folders.push(folder);
		if (!isTouched && !anew) return;
		const left = knownIn(folder.path);
		for (const file of files) {
			compareFile(file, left.get(file.path));
			left.delete(file.path);
		}
		for (const path of left.keys()) gone.add(path);
	};

	const compareFile = (file: FileState, before: KnownFile | undefined) => {
		if (anew || !before) changed.set(file.path, { ...file, knownHash: null });
		else if (!isSame(file, before)) changed.set(file.path, { ...file, knownHash: before.hash });
	};

	/** Takes the folders at a path and below it that were not seen for lost. */
	const leftBelow = (path: string) => {
		for (const folder of known.keys()) if (isWithin(folder, path) && !seen.has(folder)) lose(folder);
	};
	/** A folder that is no more, without the folders in it. */
	const lose = (folder: string) => {
		lostFolders.push(folder);
		for (const path of knownIn(folder).keys()) gone.add(path);
	};

	/** A known folder, with those in it that are not known. */
	const visitFolder = (path: string) => {
		const found = attempt(path, () => statSync(at(path), { throwIfNoEntry: false }));
		if (found?.isDirectory() && found.mtimeMs === known.get(path)?.modified) return;
		if (found?.isDirectory())
			attempt(path, () => list(path, found.mtimeMs, foldersAbove(path), folder => !known.has(folder)));
		if (!seen.has(path)) lose(path);
	};
	/** A file, or a folder with all below it. */
	const visit = (path: string) => {
		const found = attempt(path, () => statSync(at(path), { throwIfNoEntry: false }));
		const before = knownFile(path);
		if (found?.isDirectory()) attempt(path, () => list(path, found.mtimeMs, foldersAbove(path)));
		if (found?.isFile() && isArticleFile(path)) compareFile(stateOf(path, found), before);
		else if (before) gone.add(path);
	};
	const foldersAbove = (path: string): readonly string[] =>
		path === '' ? [] : [...foldersAbove(dirOf(path)), realpathSync(at(dirOf(path)))];

	const changes = (): Changes => ({
		changed: [...changed.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
		gone: [...gone],
		folders,
		goneFolders: lostFolders,
		problems: problems.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
	});
	return { known, list, visit, visitFolder, leftBelow, changes };
};

const asKnown = (db: DatabaseSync) => {
	const columns = 'SELECT path, modified, size, inode, hash FROM files WHERE';
	const one = db.prepare(`${columns} path = ?`);
	const below = db.prepare(`${columns} path >= ? AND path < ? AND instr(substr(path, ?), '/') = 0`);
	const folders = db
		.prepare('SELECT path, modified, stamp FROM folders')
		.all() as unknown as readonly Folder[];
	return {
		known: new Map(folders.map(folder => [folder.path, folder])),
		knownFile: (path: string) => one.get(path) as KnownFile | undefined,
		/** The files of a folder by their paths, without those of the folders in it. */
		knownIn: (folder: string) => {
			const files = below.all(...rangeBelow(folder), folder === '' ? 1 : folder.length + 2);
			return new Map((files as unknown as readonly KnownFile[]).map(file => [file.path, file]));
		},
	};
};

/** From where up to where the paths below a path are sorted: "0" comes after "/". */
const rangeBelow = (path: string): readonly [string, string] =>
	path === '' ? ['', '\u{10FFFF}'] : [`${path}/`, `${path}0`];

const isWithin = (path: string, folder: string): boolean =>
	folder === '' || path === folder || path.startsWith(`${folder}/`);

/** The folder that a path lies in; the library is `''`. */
export const dirOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const stateOf = (path: string, { mtimeMs, size, ino }: Stats): FileState => ({
	path,
	modified: mtimeMs,
	size,
	inode: ino,
});

const isSame = (a: FileState, b: FileState): boolean =>
	a.modified === b.modified && a.size === b.size && a.inode === b.inode;

const stampOf = (files: readonly FileState[]): string => {
	const numbers = Float64Array.from(files.flatMap(({ modified, size, inode }) => [modified, size, inode]));
	return createHash('sha1')
		.update(files.map(({ path }) => path).join('\n'))
		.update(numbers)
		.digest('base64');
};
