// Writes a library of generated news into a folder: node bench/corpus.ts DIR COUNT [SEED]
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeArticle } from './corpus/make-article.ts';

export const usualSeed = 5;

/** Writes articles 0 up to `count` of a seed below `dir`; the same count and seed give the same bytes. */
export const writeCorpus = (dir: string, count: number, seed = usualSeed): void => {
	const folders = new Set<string>();
	for (let number = 0; number < count; number++) {
		const { path, text } = makeArticle(seed, number);
		const file = join(dir, path);
		const folder = dirname(file);
		if (!folders.has(folder)) {
			mkdirSync(folder, { recursive: true });
			folders.add(folder);
		}
		writeFileSync(file, text);
	}
};

/** A library of that size in the temporary folder, written once and kept from run to run. */
export const corpus = (count: number, seed = usualSeed): string => {
	const dir = join(tmpdir(), 'communique-bench', `${count}-${seed}`);
	const stamp = `${dir}.written`;
	const version = revision();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return dir;
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(dir, { recursive: true });
	writeCorpus(dir, count, seed);
	writeFileSync(stamp, version);
	return dir;
};

/** Of the sources and the names they take: what was written by others is written again. */
const revision = (): string => {
	const files = globSync(['corpus/*', '../src/people/{leaders.yaml,countries.json}'], {
		cwd: import.meta.dirname,
	});
	const hash = createHash('sha1');
	for (const file of files.toSorted()) hash.update(readFileSync(join(import.meta.dirname, file)));
	return hash.digest('hex');
};

if (import.meta.main) {
	const [dir, count, seed = String(usualSeed)] = process.argv.slice(2);
	if (!dir || !/^\d+$/.test(count ?? '') || !/^\d+$/.test(seed)) {
		process.stderr.write('How to use it: node bench/corpus.ts DIR COUNT [SEED]\n');
		process.exitCode = 2;
	} else writeCorpus(dir, Number(count), Number(seed));
}
