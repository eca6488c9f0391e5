import {
	type OpenLibrary,
	openIndex,
	type Surroundings,
	type Thoroughness,
} from '../../src/library/open-index.ts';

/** Opens a library with an index that lasts as long as it is open, unless the surroundings say otherwise. */
export const indexOf = async (
	dir: string,
	surroundings: Partial<Surroundings> = {},
	thoroughness: Thoroughness = 'usual',
): Promise<OpenLibrary> =>
	openIndex(
		dir,
		{
			cache: null,
			thread: null,
			searcher: null,
			marks: null,
			now: () => new Date(2025, 5, 18, 12),
			note: () => undefined,
			progress: () => undefined,
			...surroundings,
		},
		thoroughness,
	);
