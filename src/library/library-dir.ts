import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { LibraryError } from './library-error.ts';

/** The folder of articles that is meant: the option, else $COMMUNIQUE_LIBRARY, else config.yaml, else what ships. */
export const libraryDir = async (given: {
	readonly option: string | null;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Folder of config.yaml, whose key `library` is relative to it. */
	readonly configDir: string;
	readonly shipped: string;
}): Promise<string> =>
	given.option ||
	given.env.COMMUNIQUE_LIBRARY ||
	(await configured(join(given.configDir, 'config.yaml'), given.configDir)) ||
	given.shipped;

const configured = async (file: string, configDir: string): Promise<string | null> => {
	if (!existsSync(file)) return null;
	const { parse } = await import('yaml');
	const { library } = read(file, parse) ?? {};
	if (library === undefined || library === null) return null;
	if (typeof library !== 'string') throw new LibraryError(`${file}: library must be the path of a folder`);
	return resolve(configDir, library.replace(/^~(?=\/|$)/, homedir()));
};

const read = (file: string, parse: (yaml: string) => unknown): { readonly library?: unknown } | null => {
	try {
		return parse(readFileSync(file, 'utf8')) as { readonly library?: unknown } | null;
	} catch (error) {
		throw new LibraryError(`${file}: ${(error as Error).message.split('\n')[0]}`);
	}
};
