import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openForWriting, setMeta } from '../../src/library/index/database.ts';
import { indexRow } from '../../src/library/index/index-row.ts';
import { countAllWords, writer } from '../../src/library/index/writer.ts';
import { readArticle } from '../../src/library/read-article.ts';
import { folder } from '../folder.ts';
import { bin } from './open-reader.ts';

const years = Array.from({ length: 100 }, (_, at) => 1926 + at);
/** Articles of a year. */
const each = 1000;

type Talks = { readonly path: string; readonly title: string; readonly date: string; readonly body: string };

const talks = (year: number, number: number): Talks => ({
	path: `${year}/${number}.md`,
	title: `Talks ${number} of ${year} in ${number % 10 === 0 ? '河内' : 'Hanoi'}`,
	date: `${year}-${twoDigits((number % 12) + 1)}-${twoDigits((number % 28) + 1)}`,
	body: number === 0 ? 'They met at the lighthouse.' : 'They met.',
});

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const textOf = ({ title, date, body }: Talks): string =>
	`---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;

/**
 * A library of 100,000 articles, and the home of a person whose index has them. To make so many files and to read them
 * takes half a minute: the program makes the index from one a year, and the rows of the others are written as it does.
 */
export const largeLibrary = (): { readonly dir: string; readonly home: string } => {
	const files = years.map(year => talks(year, 0));
	const dir = folder(Object.fromEntries(files.map(file => [file.path, textOf(file)])));
	const home = folder();
	const env = { PATH: process.env.PATH, HOME: home };
	execFileSync(process.execPath, [bin, 'index', '--library', dir], { env, stdio: 'ignore' });
	const cache = join(home, '.cache', 'communique');
	const index = readdirSync(cache).find(file => file.endsWith('.sqlite')) ?? '';
	const db = openForWriting(join(cache, index));
	const { take } = writer(db, { countWords: false });
	const file = { modified: 0, size: 0, inode: 0, knownHash: null, hash: null, problem: null, same: false };
	const example = readArticle(Buffer.from(textOf(talks(2000, 0))), '', '', []);
	db.exec('BEGIN');
	for (const year of years) {
		for (let number = 1; number < each; number++) {
			const { path, ...own } = talks(year, number);
			const row = indexRow({ ...example, ...own }, { agreements: [], tallies: [] });
			take({ ...file, path, row });
		}
	}
	countAllWords(db);
	setMeta(db, 'size', String(years.length * each));
	db.exec('COMMIT; PRAGMA optimize');
	db.close();
	return { dir, home };
};
