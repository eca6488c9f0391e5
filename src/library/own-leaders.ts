import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisteredLeader } from '../people/registry.ts';
import type { Problem } from './library.ts';
import { readable } from './readable.ts';

/** The leaders that a library adds to those that ship. */
export type OwnLeaders = {
	readonly leaders: readonly RegisteredLeader[];
	/** Changes when the file changes; empty where there is none. */
	readonly stamp: string;
	readonly problems: readonly Problem[];
};

/** In a library's folder. */
export const leadersFile = 'leaders.yaml';

const none: OwnLeaders = { leaders: [], stamp: '', problems: [] };

/** Changes when a library's own leaders do; empty where it has none. */
export const ownLeadersStamp = (dir: string): string => {
	const found = statSync(join(dir, leadersFile), { throwIfNoEntry: false });
	return found?.isFile() ? `${found.mtimeMs}-${found.size}` : '';
};

/** Reads `leaders.yaml` of a library's folder. A row that cannot be used is named and passed over. */
export const ownLeaders = async (dir: string): Promise<OwnLeaders> => {
	const file = join(dir, leadersFile);
	const stamp = ownLeadersStamp(dir);
	if (stamp === '') return none;
	try {
		const { parse } = await import('yaml');
		return { ...(await rowsOf(file, parse(readFileSync(file, 'utf8')))), stamp };
	} catch (error) {
		return { leaders: [], stamp, problems: [{ file, message: readable(error).split('\n')[0] ?? '' }] };
	}
};

const rowsOf = async (file: string, table: unknown): Promise<Omit<OwnLeaders, 'stamp'>> => {
	if (table === null) return none;
	if (!Array.isArray(table))
		return {
			leaders: [],
			problems: [{ file, message: 'is no list of leaders, "- {name: …, country: …}" a line' }],
		};
	// The table of countries is loaded only for a library that has leaders of its own.
	const { countryOf } = await import('../people/country.ts');
	const leaders: RegisteredLeader[] = [];
	const problems: Problem[] = [];
	for (const [at, row] of table.entries()) {
		const wrong = mistakeIn(row);
		if (wrong) problems.push({ file, message: `leader ${at + 1} ${wrong}` });
		else leaders.push({ ...row, country: countryOf(row.country) ?? row.country });
	}
	return { leaders, problems };
};

const isTextList = (value: unknown): boolean =>
	value === undefined || (Array.isArray(value) && value.every(one => typeof one === 'string'));

const mistakeIn = (row: unknown): string | null => {
	if (row === null || typeof row !== 'object') return 'is no "name: …, country: …"';
	const { name, country, native, forms, offices } = row as Record<string, unknown>;
	if (typeof name !== 'string' || name.trim() === '') return 'has no name';
	if (typeof country !== 'string' || country.trim() === '') return `(${name}) has no country`;
	if (native !== undefined && typeof native !== 'string') return `(${name}) has a native that is no text`;
	if (!isTextList(forms)) return `(${name}) has forms that are no list`;
	return isTextList(offices) ? null : `(${name}) has offices that are no list`;
};
