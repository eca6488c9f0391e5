// Runs the benchmarks of this folder, or those that are named: npm run bench -- start
import { readdirSync } from 'node:fs';
import type { Measure } from './measure.ts';

const itself = ['run.ts', 'measure.ts', 'corpus.ts', 'queries.ts', 'terminal.ts'];
const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
	.filter(file => file.endsWith('.ts') && !itself.includes(file))
	.filter(file => wanted.length === 0 || wanted.includes(file.replace('.ts', '')));

const line = (name: string, ...rest: readonly string[]) =>
	process.stdout.write(`${name.padEnd(72)}${rest.map(text => text.padStart(12)).join('')}\n`);

for (const file of files) {
	line(file.replace('.ts', ''), 'median', 'ratio', 'at most');
	const { bench }: { bench: () => Promise<readonly Measure[]> } = await import(`./${file}`);
	for (const { name, value, ratio, most } of await bench()) {
		const over = ratio !== null && most !== null && ratio > most;
		line(`  ${name}`, value, ratio?.toFixed(2) ?? '', `${most ?? ''}${over ? ' !' : ''}`);
		if (over) process.exitCode = 1;
	}
}
