import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const companion = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

/** Runs this program again on the Node that is installed beside it, or says which one it needs. */
export const runOnNewerNode = needed => {
	if (!existsSync(companion)) {
		process.stderr.write(
			`communique: needs Node ${needed} or newer, and this is ${process.version}: https://nodejs.org\n`,
		);
		process.exit(1);
	}
	const child = spawn(companion, process.argv.slice(1), { stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('exit', (code, signal) => {
		if (!signal) process.exit(code);
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
};
