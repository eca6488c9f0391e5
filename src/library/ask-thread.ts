import type { Worker } from 'node:worker_threads';

/** Asks a thread, which answers in the order in which it is asked. An error of the thread fails what it was asked. */
export const askThread = <Question, Answer>(worker: Worker): ((question: Question) => Promise<Answer>) => {
	const waiting: {
		readonly resolve: (answer: Answer) => void;
		readonly reject: (error: unknown) => void;
	}[] = [];
	worker.on('message', answer => waiting.shift()?.resolve(answer));
	worker.on('error', error => {
		for (const { reject } of waiting.splice(0)) reject(error);
	});
	return question =>
		new Promise((resolve, reject) => {
			waiting.push({ resolve, reject });
			worker.postMessage(question);
		});
};
