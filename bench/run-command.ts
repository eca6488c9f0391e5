import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a command to its end in a home of its own, and gives its milliseconds and what it wrote to stderr. Throws where it
 * fails: a failure is quick, and would pass for a good figure.
 */
export const runCommand = (
	command: string,
	args: readonly string[],
	{ home, input = '' }: { readonly home: string; readonly input?: string },
): { readonly ms: number; readonly stderr: string } => {
	const begin = performance.now();
	const { error, status, stderr } = spawnSync(command, args, {
		env: {
			...process.env,
			HOME: home,
			XDG_CACHE_HOME: join(home, 'cache'),
			XDG_STATE_HOME: join(home, 'state'),
			NOTMUCH_CONFIG: join(home, 'notmuch-config'),
		},
		input,
		encoding: 'utf8',
		maxBuffer: 1 << 30,
	});
	const ms = performance.now() - begin;
	if (error || status !== 0)
		throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}, ${stderr}`}`);
	return { ms, stderr };
};
