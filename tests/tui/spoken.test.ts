import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { spokenLines, spokenTheme } from '../../src/tui/screens/spoken.ts';
import { agreedLibrary } from './agreed.ts';
import { open, press, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

/** What is said after some keys, without the line of keys. */
const heard = async (...keys: readonly string[]) => {
	const opened = { ...(await open(library, { columns: 120, rows: 40 })), theme: spokenTheme };
	return spokenLines(await press(opened, ...keys)).slice(0, -1);
};

describe('what a screen reader says', () => {
	it('of a list is the article that a key acts on', async () => {
		expect(await heard('j')).toEqual([
			'communique, 4 articles',
			'2 of 4: Talks in Hanoi on trade',
			'2024-03-02, To Lam, unread',
		]);
		expect((await heard('m'))[2]).toBe('2024-08-21, To Lam, Xi Jinping, 3 signed, unread, bookmarked');
	});

	it('of a filter is its row, and whether it is chosen', async () => {
		expect((await heard('L')).slice(1)).toEqual([
			expect.stringMatching(/^1 of 4: To Lam, .*, 2 articles, \d papers?, 2024-03-02 to 2024-08-21$/),
			'not chosen',
		]);
		expect((await heard('L', 'Space')).at(-1)).toBe('chosen');
		expect((await heard('D', 'j')).slice(1)).toEqual(['2 of 7: 2024-08, 1 article', 'not chosen']);
		expect((await heard('D', 'j', 'Space')).at(-1)).toBe('chosen');
	});

	it('of what was agreed in all articles is one agreement, and what it stands under', async () => {
		const state = { ...(await open(await agreedLibrary())), theme: spokenTheme };
		const said = spokenLines(await press(state, 'A', 'c', 'c'));
		expect(said[0]).toMatch(/^communique, agreements by country, 1 of 9$/);
		expect(said.slice(1, -1)).toEqual([
			expect.stringMatching(/^1 of 9: (?:Protocol|Memorandum) /),
			expect.stringMatching(/, signed, .*, 2024-08-21$/),
			'in Vietnam and China sign two papers',
			'China: 2 agreements',
		]);
	});

	it('of the actions is one of them with its key', async () => {
		const state = { ...(await open(library)), theme: spokenTheme };
		expect(spokenLines(await press(state, ':', 'type:bookmark')).slice(1)).toEqual([
			'1 of 1: bookmark, or no more',
			'key m',
		]);
	});

	it('of the help is every key, one after the other', async () => {
		const lines = await heard('?');
		expect(lines).toContain('Enter, read the article (list)');
		expect(lines).toContain('Ctrl-u, clear the line');
	});

	it('of the agreements is one of them', async () => {
		expect((await heard('a', 'j')).slice(1)).toEqual([
			'2. Agreement on a smart border gate',
			'protocol · signed',
		]);
	});

	it('of the timeline is one month in numbers', async () => {
		expect((await heard('T'))[1]).toMatch(/^2024-08: 1 article, \d papers?, \d commitments?$/);
		expect((await heard('T', 'j')).slice(1)).toEqual(['2024-07: 0 articles, 0 papers, 0 commitments']);
	});

	it('of an article is its text, with no sign for the eye alone', async () => {
		const lines = await heard('Enter');
		expect(lines[0]).toMatch(/^communique, article 1 of 4/);
		expect(lines).toContain('The two leaders saw the papers signed.');
		expect((await heard('a', 'j', 'Enter')).join('\n')).not.toMatch(/[▌\uE000\x1b]/);
	});

	it('of a search in vain is that there is nothing', async () => {
		expect((await heard('/', 'type:qqqqq', 'Enter')).join('\n')).toContain('Nothing for qqqqq');
	});

	it('ends with the keys', async () => {
		const state = { ...(await open(library)), theme: spokenTheme };
		expect(spokenLines(state).at(-1)).toMatch(/^Enter read, \/ search, .*\? help, q quit$/);
	});
});
