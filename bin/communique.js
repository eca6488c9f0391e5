#!/usr/bin/env node
// Plain JavaScript that any Node since 14 can read: it only finds a Node that can run the program.
const needed = 24;

if (Number(process.versions.node.split('.')[0]) >= needed) {
	process.getBuiltinModule('node:module').enableCompileCache();
	await import('../dist/main.js');
} else {
	const { runOnNewerNode } = await import('./newer-node.js');
	runOnNewerNode(needed);
}
