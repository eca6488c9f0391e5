import { readFile as bytesOf } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisteredLeader } from '../../people/registry.ts';
import { factsOf, readArticle } from '../read-article.ts';
import { readable } from '../readable.ts';
import type { FoundFile } from './compare.ts';
import { hashOf } from './hash-of.ts';
import { type IndexRow, indexRow } from './index-row.ts';

/** What a file says now. */
export type FileRead = FoundFile & {
	readonly hash: string | null;
	/** Why it could not be read. */
	readonly problem: string | null;
	/** `null` where there is a problem, or where the text is the one that is known. */
	readonly row: IndexRow | null;
	readonly same: boolean;
};

/** Reads a file of a library, and takes it apart unless its hash is the one that is known. Never throws. */
export const readFile = async (
	dir: string,
	file: FoundFile,
	own: readonly RegisteredLeader[],
): Promise<FileRead> => {
	try {
		const bytes = await bytesOf(join(dir, file.path));
		const hash = hashOf(bytes);
		if (hash === file.knownHash) return { ...file, hash, problem: null, row: null, same: true };
		const article = readArticle(bytes, file.path, file.path, own);
		return { ...file, hash, problem: null, row: indexRow(article, factsOf(article)), same: false };
	} catch (error) {
		return { ...file, hash: null, problem: readable(error), row: null, same: false };
	}
};
