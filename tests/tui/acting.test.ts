import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/tui/state/state.ts';
import { update } from '../../src/tui/state/update.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';
import { open, press, seen } from './press.ts';

const article = (source: string) => `---\ntitle: Talks\nsource: ${source}\n---\n\nThe sides talked.\n`;

const reading = async (source: string) => open(await indexOf(folder({ 'talks.md': article(source) })));
const foot = (state: State) => seen(state).at(-1);

describe('opening the source', () => {
	it.each([
		['the list', []],
		['the article', ['Enter']],
		['its agreements', ['a']],
	])('is asked of the world outside from %s', async (_, way) => {
		const state = await press(await reading('https://example.org/a?b=1&c=2'), ...way);
		expect((await update(state, { type: 'command', command: 'source' })).effect).toEqual({
			kind: 'browse',
			address: 'https://example.org/a?b=1&c=2',
		});
	});

	it('is asked once', async () => {
		const asked = await update(await reading('http://example.org'), { type: 'command', command: 'source' });
		expect((await update(asked, { type: 'pause' })).effect).toBeNull();
	});

	it('makes of an address what a program may be given', async () => {
		const state = await reading(String.raw`"https://example.org/$(rm -rf)\"'\e[2J"`);
		expect((await update(state, { type: 'command', command: 'source' })).effect).toEqual({
			kind: 'browse',
			address: "https://example.org/$(rm%20-rf)%22'%1B[2J",
		});
	});

	it.each([
		'VNA',
		'file:///etc/passwd',
		'javascript:alert(1)',
		'-a https://example.org',
	])('is refused for %s', async source => {
		const state = await update(await reading(source), { type: 'command', command: 'source' });
		expect(state.effect).toBeNull();
		expect(foot(state)).toBe(' This article names no web address as its source.');
	});

	it('does nothing in an empty list', async () => {
		const state = await open(await indexOf(folder()));
		expect(await update(state, { type: 'command', command: 'source' })).toEqual(state);
	});
});

describe('what the world outside says', () => {
	it('stands in the last line until the next key', async () => {
		const told = await update(await reading('VNA'), { type: 'told', message: 'No \x1b[2Jbrowser.' });
		expect(foot(told)).toBe(' No browser.');
		expect(foot(await update(told, { type: 'pause' }))).toBe(' No browser.');
		expect(foot(await press(told, 'j'))).toContain('q quit');
	});

	it('is cut to the width', async () => {
		const narrow = await open(await indexOf(folder()), { columns: 40, rows: 12 });
		const told = await update(narrow, {
			type: 'told',
			message: `There is no browser here: ${'x'.repeat(40)}`,
		});
		expect(foot(told)).toBe(` There is no browser here: ${'x'.repeat(12)}…`);
	});
});

describe('editing the file', () => {
	it.each([
		['the list', []],
		['the article', ['Enter']],
		['its agreements', ['a']],
	])('is asked of the world outside from %s', async (_, way) => {
		const dir = folder({ 'talks.md': article('VNA') });
		const state = await press(await open(await indexOf(dir)), ...way);
		expect((await update(state, { type: 'command', command: 'edit' })).effect).toEqual({
			kind: 'edit',
			file: join(dir, 'talks.md'),
		});
	});
});
