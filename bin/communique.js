#!/usr/bin/env node
// Plain JavaScript that any Node since 12 can read: it only finds a Node that can run the program.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const needed = 24;
const found = Number(process.versions.node.split('.')[0]);
const companion = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (found >= needed) {
	module.enableCompileCache();
	await import('../dist/main.js');
} else if (existsSync(companion)) {
	const child = spawn(companion, process.argv.slice(1), { stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('exit', (code, signal) => {
		if (!signal) process.exit(code);
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	});
} else {
	process.stderr.write(
		`communique: needs Node ${needed} or newer, and this is ${process.version}: https://nodejs.org\n`,
	);
	process.exit(1);
}
