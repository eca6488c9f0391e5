import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { run } from './run.ts';

const ids = async (...args: string[]) => {
	const { stdout } = await run(['list', '--json', 'id', ...args]);
	return JSON.parse(stdout).map(({ id }: { id: string }) => id);
};

describe('communique list', () => {
	it('lists the newest first, the undated last', async () => {
		expect(await ids()).toEqual(['beijing', 'deep/hanoi', 'note']);
	});

	it('narrows by leader, date, country and tag', async () => {
		expect(await ids('--leader', 'tô lâm', '--date', '2024')).toEqual(['beijing']);
		expect(await ids('--leader', 'xi', '--leader', 'trong')).toEqual(['deep/hanoi']);
		expect(await ids('--tag', 'state-visit')).toEqual(['beijing']);
		expect(await ids('--country', 'china')).toEqual(['beijing', 'deep/hanoi']);
		expect(await ids('--date', '2022..2023')).toEqual(['deep/hanoi']);
		expect(await ids('--date', '2023', '--date', '2024')).toEqual(['beijing', 'deep/hanoi']);
	});

	it('takes days in words', async () => {
		expect(await ids('--since', '1 year ago')).toEqual(['beijing']);
		expect(await ids('--until', '2023')).toEqual(['deep/hanoi']);
		expect(await ids('--since', '2023-12-12', '--until', 'December 2023')).toEqual(['deep/hanoi']);
		expect(await ids('--date', '2023..2025', '--since', '2024')).toEqual(['beijing']);
	});

	it('orders and limits', async () => {
		expect(await ids('--reverse')).toEqual(['note', 'deep/hanoi', 'beijing']);
		expect(await ids('--sort', 'title', '--limit', '1')).toEqual(['note']);
	});

	it('says what was searched in vain, and what would find more', async () => {
		const { code, stdout, stderr } = await run(['list', '--leader', 'lam', '--date', '2023']);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('no article for leader "lam", date "2023" in 3 articles of ');
		expect(stderr).toContain('without leader "lam": 1 article\n');
		expect(stderr).toContain('without date "2023": 1 article\n');
	});

	it.each([
		[['--leader', 'merkel'], 'Xi Jinping'],
		[['--date', '1999'], 'the articles run from 2023-12 to 2024-08'],
		[['--tag', 'asean'], 'the tags are vietnam-china, state-visit'],
	])('says what there is instead of %o', async (args, hint) => {
		expect((await run(['list', ...args])).stderr).toContain(hint);
	});

	it('says what an empty folder lacks', async () => {
		const { code, stderr } = await run(['list'], { library: folder() });
		expect(code).toBe(1);
		expect(stderr).toContain('.md, .markdown and .txt');
	});

	it('says in one line that there is no such folder', async () => {
		expect(await run(['list', '--library', '/nowhere'])).toEqual({
			code: 1,
			stdout: '',
			stderr: 'communique: no library: the folder /nowhere does not exist\n',
		});
	});
});

describe('communique search', () => {
	const found = async (...args: string[]) =>
		JSON.parse((await run(['search', '--json', 'id', ...args])).stdout).map(({ id }: { id: string }) => id);

	it('forgives typing errors', async () =>
		expect(await found('smrat', 'border', 'gate')).toEqual(['beijing']));
	it('takes words in one argument too', async () =>
		expect(await found('smrat border gate')).toEqual(['beijing']));
	it('ranks the title first', async () => expect(await found('smart')).toEqual(['note', 'beijing']));
	it('goes with filters', async () =>
		expect(await found('railway', '--date', '2023')).toEqual(['deep/hanoi']));

	it('names the words that were not found', async () => {
		const { code, stderr } = await run(['search', 'zzyzx']);
		expect(code).toBe(1);
		expect(stderr).toContain('no article for the words "zzyzx" in 3 articles');
	});
});

describe('communique without a command', () => {
	it('lists in a pipe', async () => {
		expect((await run([])).stdout).toBe((await run(['list'])).stdout);
		expect((await run(['smart', 'cities'])).stdout).toBe((await run(['search', 'smart cities'])).stdout);
	});

	it('takes a mistyped command for one, unless an article has the word', async () => {
		expect(await run(['lsit'])).toMatchObject({
			code: 2,
			stderr:
				'communique: no command "lsit": did you mean list? To search the word: communique search lsit\n',
		});
		expect((await run(['note'])).code).toBe(0);
	});
});

describe('the list of a person with a configuration', () => {
	const config = folder({ 'config.yaml': 'columns: [date, place, title, signed]\ndates: 21 Aug 2024\n' });

	it('has its columns and dates on a terminal', async () => {
		const { stdout } = await run(['list', '--no-color'], { terminal: 100, config });
		expect(stdout.split('\n').slice(0, 2)).toEqual([
			expect.stringMatching(/^DATE +PLACE +TITLE +SIGNED$/),
			expect.stringMatching(/^21 Aug 2024 {2}Beijing +Vietnam and China sign two papers in Beijing +2$/),
		]);
	});

	it.each([
		[['timeline'], /^Aug 2024 +1 /m],
		[['leaders', '--leader', 'to lam'], /To Lam .* 21 Aug 2024 +21 Aug 2024/],
		[['agreements'], /^21 Aug 2024 +protocol/m],
		[['show', 'beijing'], /^21 Aug 2024 · Beijing · VNA · event 18 Aug 2024 to 20 Aug 2024$/m],
	])('has its dates in the other commands: %j', async (args, dated) => {
		expect((await run([...args, '--no-color'], { terminal: 120, config })).stdout).toMatch(dated);
		for (const format of [['--markdown'], ['--csv'], []])
			expect((await run([...args, ...format], { config })).stdout).toMatch(/2024-08/);
	});

	it.each([[[]], [['--json']], [['--csv']], [['--markdown']]])('is the same for scripts: %j', async args => {
		const { stdout } = await run(['list', ...args], { config });
		expect(stdout).toBe((await run(['list', ...args])).stdout);
		expect((await run(['list', ...args], { config, terminal: args.length > 0 ? 100 : null })).stdout).toBe(
			stdout,
		);
	});
});
