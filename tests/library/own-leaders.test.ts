import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/library/library.ts';
import { ownLeaders } from '../../src/library/own-leaders.ts';
import { folder } from '../folder.ts';
import { indexOf } from './index-of.ts';

const text = 'Strelsau – Flavia met visitors from Vietnam and promised to open a school.\n';

const visit = (leaders: string | null): string =>
	folder({ 'visit.txt': text, ...(leaders === null ? {} : { 'leaders.yaml': leaders }) });

describe('leaders.yaml of a library', () => {
	it('adds its leaders to those that ship', async () => {
		const dir = visit(
			'- {name: Flavia Elphberg, country: Ruritania, forms: [Queen Flavia], offices: [Queen 1901-]}\n',
		);
		writeFileSync(join(dir, 'visit.txt'), text.replace('Flavia', 'Flavia Elphberg'));
		const { rows } = await (await indexOf(dir)).search(everything, { from: 0, most: 1 });
		expect(rows[0]?.leaders.map(({ name, country }) => [name, country])).toEqual([
			['Flavia Elphberg', 'Ruritania'],
		]);
	});

	it('may name a country in any usual form', async () => {
		expect((await ownLeaders(visit('- {name: A B, country: Viet Nam}'))).leaders).toEqual([
			{ name: 'A B', country: 'Vietnam' },
		]);
	});

	it('need not be there', async () => {
		expect(await ownLeaders(visit(null))).toEqual({ leaders: [], stamp: '', problems: [] });
	});

	it.each([
		['- {country: Laos}', 'leader 1 has no name'],
		['- {name: A B}', 'leader 1 (A B) has no country'],
		['- {name: A B, country: Laos, forms: A C}', 'leader 1 (A B) has forms that are no list'],
		['- Flavia', 'leader 1 is no "name: …, country: …"'],
		['name: Flavia', 'is no list of leaders, "- {name: …, country: …}" a line'],
	])('names the row that cannot be used: %s', async (yaml, message) => {
		const { leaders, problems } = await ownLeaders(visit(yaml));
		expect(leaders).toEqual([]);
		expect(problems.map(problem => problem.message)).toEqual([message]);
	});

	it('that is broken is told, and the articles are read all the same', async () => {
		const library = await indexOf(visit('- {name: [}'));
		expect(library.size).toBe(1);
		expect(library.problems).toHaveLength(1);
	});
});
