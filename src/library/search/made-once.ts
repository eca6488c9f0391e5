import type { DatabaseSync } from 'node:sqlite';
import type { Compiled } from './compile.ts';

/**
 * Makes tables of a connection, and makes them anew where the question is another one than before, or somebody has written
 * since: to put a hundred thousand rows in order takes a tenth of a second or more, a page of them nearly nothing.
 */
export const madeOnce = (db: DatabaseSync) => {
	let made: string | null = null;
	return (question: readonly unknown[], compiled: Compiled, make: () => void): void => {
		const key = () => JSON.stringify([question, writtenTo(db, compiled)]);
		if (made === key()) return;
		made = null;
		make();
		made = key();
	};
};

/** What changes when somebody writes to the index, here or elsewhere, or to the marks that were asked for. */
const writtenTo = (db: DatabaseSync, { marks }: Compiled): readonly unknown[] =>
	[
		'SELECT total_changes()',
		'PRAGMA data_version',
		...(marks.length > 0 ? ['PRAGMA marks.data_version'] : []),
	].map(sql => db.prepare(sql).get());
