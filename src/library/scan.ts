import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from './library.ts';
import { readable } from './readable.ts';

const extensions = new Set(['.md', '.markdown', '.txt']);

export type ArticleFile = {
	/** Below the library, `/`-separated. */
	readonly path: string;
	/** Milliseconds since 1970. */
	readonly modified: number;
	/** Bytes. */
	readonly size: number;
};

type Scan = {
	readonly files: readonly ArticleFile[];
	readonly problems: readonly Problem[];
};

/** All article files below a folder in the order of their paths. A folder that cannot be read is a problem, not an error. */
export const scan = (dir: string): Scan => {
	const files: ArticleFile[] = [];
	const problems: Problem[] = [];

	const visit = (below: string, trail: readonly string[]) => {
		for (const name of readdirSync(join(dir, below)).toSorted()) {
			if (name.startsWith('.') || name === 'node_modules') continue;
			const path = below ? `${below}/${name}` : name;
			attempt(path, () => enter(path, trail));
		}
	};
	const enter = (path: string, trail: readonly string[]) => {
		const found = statSync(join(dir, path));
		if (found.isFile() && extensions.has(extname(path).toLowerCase())) {
			files.push({ path, modified: found.mtimeMs, size: found.size });
		}
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
