import { Worker } from 'node:worker_threads';
import { askThread } from './ask-thread.ts';
import type { Library } from './library.ts';
import { QueryError } from './query/query-error.ts';
import type { Answered, Asked, Question, Searched } from './search/search-worker.ts';

const questions: readonly Question[] = [
	'search',
	'position',
	'agreements',
	'leaders',
	'dates',
	'undated',
	'facets',
	'sums',
	'completions',
];

/**
 * A library whose index a thread answers from while it is watched: some queries take longer than a key may. node:sqlite
 * cannot interrupt a query, so who asks should wait for one answer before the next question.
 */
export const inThread = (library: Library, program: URL, searched: Searched): Library => {
	let ask: ((asked: Asked) => Promise<Answered>) | null = null;
	const answered = async (question: Question, of: readonly unknown[]): Promise<unknown> => {
		const here = () => (library[question] as (...of: readonly unknown[]) => Promise<unknown>)(...of);
		if (!ask) return here();
		try {
			const answer = await ask({ question, of });
			if ('mistake' in answer) throw new QueryError(answer.text, answer.mistake);
			return answer.value;
		} catch (error) {
			if (error instanceof QueryError) throw error;
			// A thread that fails is done without.
			ask = null;
			return here();
		}
	};
	const begin = () => {
		const worker = new Worker(program, { workerData: searched });
		worker.unref();
		const askWorker = askThread<Asked, Answered>(worker);
		worker.once('online', () => {
			ask = askWorker;
		});
		worker.once('error', () => {
			ask = null;
		});
		return () => {
			ask = null;
			void worker.terminate();
		};
	};
	return {
		...library,
		...(Object.fromEntries(
			questions.map(question => [question, (...of: readonly unknown[]) => answered(question, of)]),
		) as Pick<Library, Question>),
		get size() {
			return library.size;
		},
		get problems() {
			return library.problems;
		},
		watch: (changed, problem) => {
			const end = begin();
			const stop = library.watch(changed, problem);
			return () => {
				end();
				stop();
			};
		},
	};
};
