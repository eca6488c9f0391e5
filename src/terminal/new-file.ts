import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a file that is not there yet, numbered where its name is taken: `a.csv`, `a-2.csv`. Gives its name. Throws an
 * Error that says why none can be written.
 */
export const newFile = async (dir: string, name: string, ending: string, text: string): Promise<string> => {
	for (let number = 1; ; number++) {
		const file = `${name}${number === 1 ? '' : `-${number}`}.${ending}`;
		try {
			await writeFile(join(dir, file), text, { flag: 'wx' });
			return file;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code !== 'EEXIST') throw new Error(`no file can be written to ${dir}: ${code}`);
		}
	}
};
