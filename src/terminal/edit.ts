import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

type Env = Readonly<Record<string, string | undefined>>;

/** What a shell answers when there is no such program. */
const notFound = 127;
/** Milliseconds. */
const grace = 100;

/**
 * Opens a file in the person's editor, which has the terminal for itself, and waits for its end. Gives what went wrong,
 * as a sentence, else `null`.
 */
export const edit = async (file: string, env: Env): Promise<string | null> => {
	const editor = env.VISUAL || env.EDITOR || 'vi';
	const code = await alone(() => run(editor, file, env));
	if (code === 0) return null;
	return code === notFound
		? `There is no editor ${editor}: set $EDITOR to one.`
		: `The editor ${editor} failed with exit code ${code}.`;
};

/**
 * As git does it: the variable may hold arguments, as a shell takes them; the file is never read by the shell. At Ctrl-C
 * the shell waits on for the editor, which may live on.
 */
const run = (editor: string, file: string, env: Env): Promise<number> =>
	new Promise(resolve => {
		const child = spawn('sh', ['-c', `trap : INT; ${editor} "$@"`, editor, file], { stdio: 'inherit', env });
		child.on('error', () => resolve(notFound));
		child.on('close', code => resolve(code ?? 1));
	});

/** Ctrl-C belongs to the editor meanwhile, though the terminal tells us of it as well. */
const alone = async <To>(work: () => Promise<To>): Promise<To> => {
	const listeners = process.listeners('SIGINT');
	const ignore = () => {};
	process.on('SIGINT', ignore);
	for (const listener of listeners) process.off('SIGINT', listener);
	try {
		return await work();
	} finally {
		// On a busy machine a signal may be told after the end of the editor that it ended.
		await setTimeout(grace);
		for (const listener of listeners) process.on('SIGINT', listener);
		process.off('SIGINT', ignore);
	}
};
