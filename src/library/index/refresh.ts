import type { DatabaseSync } from 'node:sqlite';
import type { RegisteredLeader } from '../../people/registry.ts';
import type { Problem } from '../library.ts';
import type { Changes } from './compare.ts';
import { metaOf, setMeta } from './database.ts';
import { extraction } from './extraction.ts';
import { countAllWords, writer } from './writer.ts';

/** How far a refresh has come. */
export type Progress = {
	readonly done: number;
	readonly total: number;
	/** Files read a second. */
	readonly rate: number;
	readonly secondsLeft: number;
};

/** Files between two commits: what an interrupted run has done up to the last of them stays. */
const aCommit = 2048;
/** From so many on, counting all words at the end takes less time than counting them at each article. */
const worthCountingAll = 1000;

/** Takes changes of the folder into the index. `full` says that every file was compared. */
export const refresh = async (
	db: DatabaseSync,
	changes: Changes,
	options: {
		readonly dir: string;
		readonly own: readonly RegisteredLeader[];
		readonly thread: URL | null;
		readonly now: Date;
		readonly full: boolean;
		readonly progress: (progress: Progress) => void;
	},
): Promise<void> => {
	const { changed, gone } = changes;
	const countAll = changed.length >= worthCountingAll;
	if (countAll) setMeta(db, 'uncounted', 'yes');
	const { take, forget, note } = writer(db, { countWords: !countAll });
	const start = performance.now();
	let done = 0;
	let uncommitted = 0;
	db.exec('BEGIN IMMEDIATE');
	try {
		for (const path of gone) forget(path);
		for await (const batch of extraction({ ...options, files: changed })) {
			for (const read of batch) take(read);
			done += batch.length;
			uncommitted += batch.length;
			const rate = (done / (performance.now() - start)) * 1000;
			options.progress({ done, total: changed.length, rate, secondsLeft: (changed.length - done) / rate });
			if (uncommitted < aCommit) continue;
			db.exec('COMMIT; BEGIN IMMEDIATE');
			uncommitted = 0;
		}
		// Only now: an interrupted run must find again what it has not read.
		note(changes);
		if (options.full) {
			setMeta(db, 'compared', String(options.now.getTime()));
			setMeta(db, 'unlisted', JSON.stringify(changes.problems));
		}
		const size = Number(db.prepare('SELECT count(*) AS n FROM articles').get()?.n ?? 0);
		setMeta(db, 'size', String(size));
		// Its pieces, some twenty for 100,000 articles, take twice as long to search. Words counted later fill what that frees.
		if (changed.length > size / 2) db.exec(`INSERT INTO texts(texts) VALUES('optimize')`);
		if (metaOf(db, 'uncounted') === 'yes') {
			countAllWords(db);
			setMeta(db, 'uncounted', 'no');
		}
		db.exec('COMMIT');
	} catch (error) {
		if (db.isTransaction) db.exec('ROLLBACK');
		throw error;
	}
	if (countAll) db.exec('PRAGMA optimize');
	db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
};

/** Files that could not be read when they were compared. */
export const problemsOf = (db: DatabaseSync, fileOf: (path: string) => string): readonly Problem[] => [
	...(JSON.parse(metaOf(db, 'unlisted') ?? '[]') as readonly Problem[]),
	...(JSON.parse(metaOf(db, 'leadersProblems') ?? '[]') as readonly Problem[]),
	...db
		.prepare('SELECT path, problem FROM files WHERE problem IS NOT NULL ORDER BY path')
		.all()
		.map(({ path, problem }) => ({ file: fileOf(String(path)), message: String(problem) })),
];
