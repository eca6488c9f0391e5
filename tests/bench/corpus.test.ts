import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../bench/corpus/make-article.ts';
import { writeCorpus } from '../../bench/corpus.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { parse } from '../../src/article/parse.ts';
import leaders from '../../src/people/leaders.yaml';
import { people } from '../../src/people/people.ts';
import { type RegisteredLeader, registryOf } from '../../src/people/registry.ts';
import { folder } from '../folder.ts';

const seed = 5;
const sample = Array.from({ length: 400 }, (_, number) => makeArticle(seed, number));
const reports = sample.filter(({ papers }) => papers.length > 0);
const registry = registryOf(leaders as readonly RegisteredLeader[]);

const filesOf = (dir: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readdirSync(dir, { recursive: true, encoding: 'utf8' })
			.filter(path => /\.\w+$/.test(path))
			.toSorted()
			.map(path => [path, readFileSync(join(dir, path), 'utf8')]),
	);

describe('a generated library', () => {
	it('has the same bytes for the same seed, and begins like a larger one', () => {
		const [small, again, larger] = [20, 20, 30].map(count => {
			const dir = folder();
			writeCorpus(dir, count, seed);
			return filesOf(dir);
		});
		expect(Object.keys(small ?? {})).toHaveLength(20);
		expect(again).toEqual(small);
		expect(larger).toMatchObject(small ?? {});
	});

	it('has other texts for another seed', () => {
		expect(makeArticle(seed + 1, 0).text).not.toBe(makeArticle(seed, 0).text);
	});

	it('has many languages, and a list of papers in about one article of eight', () => {
		expect(new Set(sample.map(({ language }) => language)).size).toBeGreaterThan(5);
		expect(reports.length / sample.length).toBeGreaterThan(0.08);
		expect(reports.length / sample.length).toBeLessThan(0.17);
	});

	it('names leaders that the program finds', () => {
		for (const { path, text, leaders: named } of reports) {
			const found = people(parse(text), registry).map(({ name }) => name);
			expect(found, path).toEqual(expect.arrayContaining([...named]));
		}
	});

	it('lists papers that the program finds, in order', () => {
		for (const { path, text, papers } of reports) {
			const article = parse(text);
			const found = agreements({ ...article, leaders: people(article, registry) }).agreements;
			const listed = found.flatMap(each =>
				each.kind === 'instrument' && each.list !== null ? [each.title] : [],
			);
			expect(listed, path).toEqual(papers);
		}
	});
});
