import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from './library.ts';
import { readable } from './readable.ts';

const extensions = new Set(['.md', '.markdown', '.txt']);

export type Scan = {
	/** Paths below the library, `/`-separated. */
	readonly files: readonly string[];
	readonly problems: readonly Problem[];
};

/** All article files below a folder in the order of their paths. A folder that cannot be read is a problem, not an error. */
export const scan = (dir: string): Scan => {
	const files: string[] = [];
	const problems: Problem[] = [];

	const visit = (below: string, trail: readonly string[]) => {
		const entries = readdirSync(join(dir, below), { withFileTypes: true });
		for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
			if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
			const path = below ? `${below}/${entry.name}` : entry.name;
			attempt(path, () => enter(path, entry, trail));
		}
	};
	const enter = (path: string, entry: Dirent, trail: readonly string[]) => {
		const found = entry.isSymbolicLink() ? statSync(join(dir, path)) : entry;
		if (found.isFile() && extensions.has(extname(path).toLowerCase())) files.push(path);
		if (!found.isDirectory()) return;
		const real = realpathSync(join(dir, path));
		// A link to a folder that we are inside of would never end.
		if (!trail.includes(real)) visit(path, [...trail, real]);
	};
	const attempt = (path: string, act: () => void) => {
		try {
			act();
		} catch (error) {
			problems.push({ file: join(dir, path), message: readable(error) });
		}
	};

	visit('', [realpathSync(dir)]);
	return { files, problems };
};
