import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowAtCursor } from '../../src/tui/state/all-agreements.ts';
import type { State } from '../../src/tui/state/state.ts';
import { update } from '../../src/tui/state/update.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { files, open, press, seen } from './press.ts';

const hanoi = files['hanoi.md'];
const line = 'Paragraph 12 of the report on the talks.';

/** A reader, and what happens to the files below it: `null` takes one away. */
const reader = async (of: Readonly<Record<string, string>> = files) => {
	const dir = folder(of);
	const library = await indexOf(dir);
	const changed = async (state: State, files: Readonly<Record<string, string | null>>): Promise<State> => {
		for (const [path, text] of Object.entries(files)) {
			if (text === null) rmSync(join(dir, path));
			else writeFileSync(join(dir, path), text);
		}
		await library.refresh(Object.keys(files));
		return press(update(state, { type: 'changed' }));
	};
	return { dir, library, changed, state: await open(library, { columns: 100 }) };
};

const cursor = ({ step: { at, result } }: State) => result.rows[at - result.from]?.id;
const shown = (state: State) => seen(state).join('\n');

describe('a library that changes below the reader', () => {
	it('shows new articles, and counts them', async () => {
		const { state, changed } = await reader();
		const after = await changed(state, {
			'new.md': '---\ntitle: A newer one\ndate: 2025-01-01\n---\n\nNew.\n',
		});
		expect(seen(after)[0]).toContain('5 articles');
		expect(shown(after)).toContain('A newer one');
	});

	it('leaves the cursor at its article, and the article at its row of the screen', async () => {
		const { state, changed } = await reader();
		const before = await press(state, 'j');
		const after = await changed(before, {
			'new.md': '---\ntitle: A newer one\ndate: 2025-01-01\n---\n\nNew.\n',
			'beijing.md': null,
		});
		expect([cursor(before), cursor(after)]).toEqual(['hanoi', 'hanoi']);
		const row = (of: State) => seen(of).findIndex(text => text.includes('Talks in Hanoi'));
		expect(row(after)).toBe(row(before));
	});

	it('shows what comes first while the list is at its top, and else the same rows', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 40 }, (_, at) => [
				`${at}.md`,
				`---\ntitle: Number ${at}\ndate: 2024-01-01\n---\n\nText.\n`,
			]),
		);
		const { state, changed } = await reader(many);
		const news = '---\ntitle: A newer one\ndate: 2025-01-01\n---\n\nNew.\n';
		const before = await press(state, 'j');
		const after = await changed(before, { 'new.md': news });
		expect(shown(after)).toContain('A newer one');
		expect(cursor(after)).toBe(cursor(before));
		const deep = await press(after, 'Space', 'Space');
		const newer = await changed(deep, { 'newer.md': news });
		expect(seen(newer).slice(1)).toEqual(seen(deep).slice(1));
	});

	it('keeps the place in the list where the article under the cursor is gone', async () => {
		const { state, changed } = await reader();
		expect(cursor(await changed(await press(state, 'j'), { 'hanoi.md': null }))).toBe('vientiane');
		const last = await press(state, 'G');
		expect(cursor(await changed(last, { 'zhongwen.md': null, 'vientiane.md': null }))).toBe('beijing');
	});

	it('shows the article beside the list anew', async () => {
		const { state, changed } = await reader();
		const after = await changed(await press(state, 'j'), {
			'hanoi.md': hanoi.replace('trade at the', 'apples at the'),
		});
		expect(shown(after)).toContain('talked about apples at the');
	});

	it('asks a query again, also one that Esc leads back to', async () => {
		const { state, changed } = await reader();
		const searched = await press(state, '/', 'type:trade', 'Enter');
		expect(seen(searched)[0]).toContain('1 of 4 · trade');
		const after = await changed(searched, { 'vientiane.md': hanoi, 'new.md': hanoi });
		expect(seen(after)[0]).toContain('3 of 5 · trade');
		expect(seen(await press(after, 'Esc'))[0]).toContain('5 articles');
	});

	it('shows an open article anew, with the words at the top where they were', async () => {
		const { state, changed } = await reader();
		const text = files['beijing.md'];
		const open = await press(state, 'Enter', 'Space', 'Space', 'k');
		const top = seen(open)[2];
		expect(top).toMatch(/Paragraph \d+/);
		const above = await changed(open, {
			'beijing.md': text.replace('A second list', `${'More was said. '.repeat(40)}\n\nA second list`),
		});
		expect(seen(above)[2]).toBe(top);
		const here = await changed(above, { 'beijing.md': text.replace(line, 'Paragraph 12 is another now.') });
		expect(seen(here)[2]).toBe(top);
		expect(shown(await press(here, '/', 'type:is another'))).toContain('Paragraph 12 is another now.');
	});

	it('lets one go on reading what is gone', async () => {
		const { state, changed } = await reader();
		const open = await press(state, 'j', 'Enter');
		const after = await changed(open, { 'hanoi.md': null });
		expect(shown(after)).toContain('The sides talked about trade');
		expect(shown(await press(after, 'Esc'))).not.toContain('Hanoi');
	});

	it('counts leaders, dates and months again, with the cursor at the same one', async () => {
		const { state, changed } = await reader();
		const marked = ({ step: { screen } }: State) => {
			if (screen.kind === 'leaders') return screen.leaders[screen.cursor]?.name;
			if (screen.kind === 'dates') return screen.choices[screen.cursor]?.value;
			return screen.kind === 'timeline' ? screen.rows[screen.cursor]?.date : null;
		};
		const before = await Promise.all([
			press(state, 'L', 'j'),
			press(state, 'D', 'j'),
			press(state, 'T', 'G'),
		]);
		expect(before.map(marked)).toEqual(['Xi Jinping', '2024-08', '2022-10']);
		const [, ...more] = before;
		const leaders = await changed(await press(state, 'L', 'j'), {
			'new.md': '---\ntitle: New\ndate: 2025-01-01\nleaders: [Thongloun Sisoulith, Li Qiang]\n---\n\nNew.\n',
		});
		expect(marked(leaders)).toBe('Xi Jinping');
		expect(shown(leaders)).toContain('Li Qiang');
		const later = await Promise.all(more.map(of => press(update(of, { type: 'changed' }))));
		expect(later.map(marked)).toEqual(['2024-08', '2022-10']);
		expect(later.map(of => shown(of).includes('2025'))).toEqual([true, false]);
		expect(seen(later[1] ?? state)[0]).toMatch(/28\/28$/);
	});

	it('lists what was agreed in all that is listed anew, with the cursor at the same agreement', async () => {
		const { state, changed } = await reader();
		const before = await press(state, 'A', 'G');
		const marked = ({ step: { screen } }: State) =>
			screen.kind === 'all agreements' ? rowAtCursor(screen)?.agreement.source.text : null;
		expect(marked(before)).toBeTruthy();
		const after = await changed(before, {
			'new.md': '---\ntitle: New\ndate: 2025-01-01\n---\n\nLaos and Cuba agreed to build a bridge.\n',
		});
		expect(marked(after)).toBe(marked(before));
		expect(shown(await press(after, 'g'))).toContain('build a bridge');
	});

	it('lists what was agreed in an article anew', async () => {
		const { state, changed } = await reader();
		const open = await press(state, 'j', 'a');
		expect(shown(open)).toContain('No agreement was found here.');
		const after = await changed(open, {
			'hanoi.md': `${hanoi}\nThe two ministers signed a memorandum of understanding on railways.\n`,
		});
		expect(shown(after)).toMatch(/railways/);
	});

	it('shows the marks of another reader', async () => {
		const { state } = await reader();
		state.marks.mark('beijing', { bookmarked: true });
		expect(shown(state)).not.toContain(state.theme.signs.bookmark);
		expect(shown(await update(state, { type: 'changed' }))).toContain(state.theme.signs.bookmark);
	});

	it('takes a file by its new name for a new article', async () => {
		const { dir, library, state } = await reader();
		renameSync(join(dir, 'hanoi.md'), join(dir, 'talks.md'));
		await library.refresh(['hanoi.md', 'talks.md']);
		const after = await press(update(await press(state, 'j'), { type: 'changed' }));
		expect([library.size, cursor(after)]).toEqual([4, 'talks']);
	});
});
