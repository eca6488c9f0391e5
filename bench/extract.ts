// How many articles does one core read in a second, from raw text to facts? As times of splitting the same text into words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { agreements } from '../src/agreements/agreements.ts';
import { parse } from '../src/article/parse.ts';
import { people } from '../src/people/people.ts';
import { type RegisteredLeader, registryOf } from '../src/people/registry.ts';
import { makeArticle } from './corpus/make-article.ts';
import { usualSeed } from './corpus.ts';
import { type Measure, median } from './measure.ts';

const folder = join(import.meta.dirname, '../tests/fixtures/extraction');
const leaders = join(import.meta.dirname, '../src/people/leaders.yaml');

/** Characters of an article of the size that news has. */
const usual = 4500;
const rounds = 30;
const warmUp = 20;

const timed = (work: () => unknown): number => {
	const begin = performance.now();
	work();
	return performance.now() - begin;
};

/** Texts by what they are: each row of fixtures is full of facts, news in general is not. */
const sets = (): Readonly<Record<string, readonly string[]>> => ({
	'short texts full of facts': readdirSync(folder)
		.filter(file => file.endsWith('.txt'))
		.map(file => readFileSync(join(folder, file), 'utf8')),
	'generated news': Array.from({ length: 200 }, (_, number) => makeArticle(usualSeed, number).text),
});

export const bench = async (): Promise<readonly Measure[]> => {
	const registry = registryOf(parseYaml(readFileSync(leaders, 'utf8')) as readonly RegisteredLeader[]);
	return Object.entries(sets()).flatMap(([name, texts]) => measured(name, texts, registry));
};

const measured = (
	name: string,
	texts: readonly string[],
	registry: ReturnType<typeof registryOf>,
): readonly Measure[] => {
	const articles = texts.reduce((sum, { length }) => sum + length, 0) / usual;
	const steps = {
		'split into words': () => texts.map(text => text.match(/\p{L}+/gu)),
		'clean and lay out': () => texts.map(text => parse(text)),
		'clean, leaders, agreements': () =>
			texts.forEach(text => {
				const article = parse(text);
				agreements({ ...article, leaders: people(article, registry) });
			}),
	};
	const times = new Map(Object.keys(steps).map(step => [step, [] as number[]]));
	// The first rounds warm the compiler up; by turns, so that all suffer alike from what else the machine does.
	for (let round = -warmUp; round < rounds; round++) {
		for (const [step, work] of Object.entries(steps)) {
			const taken = timed(work);
			if (round >= 0) times.get(step)?.push(taken);
		}
	}
	const split = median(times.get('split into words') ?? []);
	return Array.from(times, ([step, taken]) => ({
		name: `${name}: ${step}, 4.5 KB a second`,
		value: Math.round((articles / median(taken)) * 1000).toLocaleString('en'),
		ratio: median(taken) / split,
		most: null,
	}));
};
