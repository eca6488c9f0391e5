import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, with the folder's path before theirs. */
export const filesBelow = (dir: string): readonly string[] =>
	readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.map(path => join(dir, path))
		.filter(path => statSync(path).isFile());

export const bytesBelow = (dir: string): number =>
	filesBelow(dir).reduce((sum, file) => sum + statSync(file).size, 0);
