// Runs the benchmarks of this folder, or those that are named: npm run bench -- start
import type { Measure } from './measure.ts';

/** Files that ask something; the others help them. */
const questions = ['start', 'extract', 'library', 'key'];
const wanted = process.argv.slice(2);
const asked = questions.filter(name => wanted.length === 0 || wanted.includes(name));

const line = (name: string, ...rest: readonly string[]) =>
	process.stdout.write(`${name.padEnd(72)}${rest.map(text => text.padStart(12)).join('')}\n`);

for (const name of asked) {
	line(name, 'median', 'ratio', 'at most');
	const { bench }: { bench: () => Promise<readonly Measure[]> } = await import(`./${name}.ts`);
	for (const { name: measured, value, ratio, most } of await bench()) {
		const over = ratio !== null && most !== null && ratio > most;
		line(`  ${measured}`, value, ratio?.toFixed(2) ?? '', `${most ?? ''}${over ? ' !' : ''}`);
		if (over) process.exitCode = 1;
	}
}
