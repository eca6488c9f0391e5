import { spawn } from 'node:child_process';

type Env = Readonly<Record<string, string | undefined>>;

/** What a shell answers when there is no such program. */
const notFound = 127;

/**
 * Shows a text in the pager until the person leaves it. Leaving early is no error.
 * Gives `false` when there is no such pager.
 */
export const page = (text: string, command: string, env: Env): Promise<boolean> =>
	new Promise(resolve => {
		// Ctrl-C belongs to the pager; we go on to leave the terminal in order.
		const ignore = () => {};
		process.on('SIGINT', ignore);
		const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'ignore'], env });
		pager.stdin.on('error', ignore);
		pager.on('close', code => {
			process.off('SIGINT', ignore);
			resolve(code !== notFound);
		});
		pager.stdin.end(text);
	});
