import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import type { Effect } from '../../src/tui/state/effect.ts';
import type { State } from '../../src/tui/state/state.ts';
import { update } from '../../src/tui/state/update.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { agreedLibrary } from './agreed.ts';
import { open, press, resize, seen, smallLibrary } from './press.ts';

let library: Library;
beforeAll(async () => {
	library = await smallLibrary();
});

const copied = async (state: State): Promise<Effect | null> =>
	(await update(state, { type: 'command', command: 'copy' })).effect;
const text = async (state: State): Promise<string | null> => {
	const effect = await copied(state);
	return effect?.kind === 'copy' ? effect.text : null;
};

const citation = 'Vietnam and China sign three papers in Beijing. VNA, 2024-08-21';

describe('copying', () => {
	it('takes the citation from the list and from an article', async () => {
		expect(await copied(await open(library))).toEqual({ kind: 'copy', text: citation, what: 'the citation' });
		expect(await text(await press(await open(library), 'Enter'))).toBe(citation);
	});

	it('takes the passage of an agreement, in the list of them and where it stands', async () => {
		const agreements = await press(await open(library), 'a', 'j', 'j');
		const quoted = `“Letter on a railway.”\n— ${citation}`;
		expect(await text(agreements)).toBe(quoted);
		expect(await text(await press(agreements, 'Enter'))).toBe(quoted);
	});

	it('takes the passage of any agreement of the library, and acts on its article', async () => {
		const state = await press(await open(await agreedLibrary()), 'A', 'j', 'j');
		expect(await text(state)).toMatch(/^“.+”\n— Laos and Cuba meet\. 2023-05-11$/);
		const edited = await update(state, { type: 'command', command: 'edit' });
		expect(edited.effect).toMatchObject({ kind: 'edit', file: expect.stringMatching(/bridge\.md$/) });
		const opened = await update(state, { type: 'command', command: 'source' });
		expect(opened.message).toBe('This article names no web address as its source.');
	});

	it('does nothing in an empty list', async () => {
		expect(await copied(await open(await indexOf(folder())))).toBeNull();
	});
});

const body = `The first paragraph is as long as it has to be, so that a width of forty columns parts it twice.

双方一致同意加强在铁路农业贸易和教育等领域的合作并签署多项文件。

- one
- two\x1b]0;owned\x07
`;

describe('selected lines', () => {
	const reading = async () => {
		const dir = folder({ 'a.md': `---\ntitle: Title\n---\n\n${body}` });
		return press(await open(await indexOf(dir), { columns: 44, rows: 24 }), 'Enter');
	};
	const bars = (state: State) => seen(state).filter(line => line.includes('▌'));

	it('begin with the first line in sight, and grow and shrink by the cursor', async () => {
		const begun = await press(await reading(), 'v');
		expect(bars(begun)).toEqual(['▌ Title']);
		expect(seen(begun)[0]).toContain('1 line selected');
		const grown = await press(begun, 'j', 'j', '↓');
		expect(bars(grown)).toHaveLength(4);
		expect(bars(await press(grown, 'k'))).toHaveLength(3);
		expect(bars(await press(begun, 'k'))).toHaveLength(1);
	});

	it('are copied as their source has them: a paragraph in one line, without controls', async () => {
		expect(await text(await press(await reading(), 'v', 'G'))).toBe(
			[
				'Title',
				'',
				'The first paragraph is as long as it has to be, so that a width of forty columns parts it twice.',
				'',
				'双方一致同意加强在铁路农业贸易和教育等领域的合作并签署多项文件。',
				'',
				'• one',
				'• two',
			].join('\n'),
		);
	});

	it('are let go by copying, by Esc, by another width and by `v` again', async () => {
		const begun = await press(await reading(), 'v', 'j');
		for (const after of [
			await press(begun, 'y'),
			await press(begun, 'Esc'),
			await press(begun, 'v'),
			await resize(begun, 60, 24),
		]) {
			expect(bars(after)).toEqual([]);
			expect(after.step.screen.kind).toBe('article');
		}
	});

	it('begin at the match that was gone to', async () => {
		expect(bars(await press(await reading(), '/', 'type:two', 'Enter', 'v'))).toEqual(['▌ • two']);
	});

	it('stay in sight as they grow', async () => {
		const read = await press(await open(library, { columns: 40, rows: 12 }), 'Enter', 'v');
		const grown = await press(read, ...Array.from({ length: 12 }, () => 'j'));
		expect(bars(grown)).toHaveLength(10);
		expect(bars(await press(grown, 'G')).join(' ')).toContain('Paragraph 30');
	});
});
