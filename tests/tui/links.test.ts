import { describe, expect, it } from 'vitest';
import { update } from '../../src/tui/state/update.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { open, press, seen } from './press.ts';

const many = Array.from({ length: 12 }, (_, at) => `[link ${at + 1}](https://example.org/${at + 1})`).join(
	' and ',
);

const reading = async (body: string, head = '') =>
	press(
		await open(await indexOf(folder({ 'a.md': `---\ntitle: Title\n${head}---\n\nWords are ${body}.\n` })), {
			rows: 40,
		}),
		'Enter',
	);

describe('the links of an article', () => {
	it('stand by their numbers in the text, and their addresses below it', async () => {
		const lines = seen(await reading('[here](https://example.org/a), or [there](https://example.org/b)')).map(
			line => line.trim(),
		);
		const text = lines.indexOf('Words are here [1], or there [2].');
		expect(lines.slice(text, text + 4)).toEqual([
			'Words are here [1], or there [2].',
			'',
			'[1] https://example.org/a',
			'[2] https://example.org/b',
		]);
	});

	it.each([
		['1', 'https://example.org/1'],
		['2', 'https://example.org/2'],
		['12', 'https://example.org/12'],
		['link 7', 'https://example.org/7'],
		['source', 'https://example.org/whole'],
	])('are followed by what is typed: %s', async (typed, address) => {
		const listed = await press(
			await reading(many, 'source: https://example.org/whole\n'),
			'f',
			`type:${typed}`,
		);
		const followed = await update(listed, { type: 'command', command: 'run' });
		expect(followed.effect).toEqual({ kind: 'browse', address });
		expect(followed.step.screen.kind).toBe('article');
	});

	it('are none in an article without any', async () => {
		expect(seen(await press(await reading('few'), 'f')).at(-1)).toBe(' This article has no links.');
	});
});
