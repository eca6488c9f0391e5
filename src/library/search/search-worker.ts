import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { answers } from '../answers.ts';
import { attachMarks, openForReading } from '../index/database.ts';
import type { Library } from '../library.ts';
import { QueryError } from '../query/query-error.ts';
import type { Mistake } from '../query/query-tree.ts';

/** The index of a library, its folder, and the file of the person's marks. */
export type Searched = {
	readonly file: string;
	readonly dir: string;
	readonly marks: string | null;
	readonly now: Date;
};

/** What an index answers without the files. */
export type Question = Exclude<
	{
		[Name in keyof Library]: Library[Name] extends (...of: never[]) => Promise<unknown> ? Name : never;
	}[keyof Library],
	'article' | 'snippet' | 'close'
>;

export type Asked = { readonly question: Question; readonly of: readonly unknown[] };
export type Answered = { readonly value: unknown } | { readonly mistake: Mistake; readonly text: string };

/** A thread that answers from an index, in the order in which it is asked. */
const { file, dir, marks, now }: Searched = workerData;
const db = openForReading(file);
if (!db) throw new Error(`the index ${file} was taken away`);
const asking = answers(
	db,
	path => join(dir, path),
	() => now,
	attachMarks(db, marks),
);

const answered = async ({ question, of }: Asked): Promise<Answered> => {
	try {
		return { value: await (asking[question] as (...of: readonly unknown[]) => Promise<unknown>)(...of) };
	} catch (error) {
		if (!(error instanceof QueryError)) throw error;
		const { message, start, end, text } = error;
		return { mistake: { kind: 'mistake', message, start, end }, text };
	}
};

let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (asked: Asked) => {
	before = before.then(async () => parentPort?.postMessage(await answered(asked)));
});
