// How many articles does one core read in a second, from raw text to facts? As times of splitting the same text into words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { agreements } from '../src/agreements/agreements.ts';
import { parse } from '../src/article/parse.ts';
import { people } from '../src/people/people.ts';
import { type RegisteredLeader, registryOf } from '../src/people/registry.ts';
import { type Measure, median } from './measure.ts';

const folder = join(import.meta.dirname, '../tests/fixtures/extraction');
const leaders = join(import.meta.dirname, '../src/people/leaders.yaml');

/** Characters of an article of the size that news has. */
const usual = 4500;
const rounds = 60;
const warmUp = 40;

const timed = (work: () => unknown): number => {
	const begin = performance.now();
	work();
	return performance.now() - begin;
};

export const bench = async (): Promise<readonly Measure[]> => {
	const texts = readdirSync(folder)
		.filter(file => file.endsWith('.txt'))
		.map(file => readFileSync(join(folder, file), 'utf8'));
	const articles = texts.reduce((sum, { length }) => sum + length, 0) / usual;
	const registry = registryOf(parseYaml(readFileSync(leaders, 'utf8')) as readonly RegisteredLeader[]);
	const steps = {
		'split into words': () => texts.map(text => text.match(/\p{L}+/gu)),
		'clean and lay out': () => texts.map(text => parse(text)),
		'clean, leaders, agreements': () =>
			texts.forEach(text => {
				const article = parse(text);
				agreements({ ...article, leaders: people(article, registry) });
			}),
	};
	const times = new Map(Object.keys(steps).map(name => [name, [] as number[]]));
	// The first rounds warm the compiler up; by turns, so that all suffer alike from what else the machine does.
	for (let round = -warmUp; round < rounds; round++) {
		for (const [name, work] of Object.entries(steps)) {
			const taken = timed(work);
			if (round >= 0) times.get(name)?.push(taken);
		}
	}
	const split = median(times.get('split into words') ?? []);
	return Array.from(times, ([name, taken]) => ({
		name: `${name}, articles of 4.5 KB a second`,
		value: Math.round((articles / median(taken)) * 1000).toLocaleString('en'),
		ratio: median(taken) / split,
		most: null,
	}));
};
