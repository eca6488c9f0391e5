import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { run, small } from './run.ts';

const library = folder({
	'a.md': '---\ntitle: "One, \\"two\\""\ndate: 2024-08-21\nleaders: [To Lam, Xi Jinping]\n---\n\nA body.\n',
	'b.md': '---\ntitle: "=HYPERLINK(\\"x\\")"\n---\n\nA body with a very long line of text in it.\n',
});

describe('in a pipe', () => {
	it('a list is lines with tabs, without head, colour or cuts', async () => {
		const { stdout } = await run(['list'], { library });
		expect(stdout).toBe('a\t2024-08-21\tOne, "two"\tTo Lam, Xi Jinping\nb\t\t=HYPERLINK("x")\t\n');
	});
});

describe('on a terminal', () => {
	it('a list is a table with a head that fits the width', async () => {
		const { stdout } = await run(['list'], { terminal: 70, env: { NO_COLOR: '1' } });
		const [head, first] = stdout.split('\n');
		expect(head).toMatch(/^ID +DATE +TITLE +LEADERS$/);
		expect(first).toMatch(/^beijing +2024-08-21 +Vietnam and C.*… +To Lam/);
		expect(stdout.split('\n').every(line => line.length <= 70)).toBe(true);
	});

	it('a narrow one shows fewer columns rather than none that can be read', async () => {
		const { stdout } = await run(['list'], { terminal: 40, env: { NO_COLOR: '1' } });
		expect(stdout.split('\n')[0]).toBe('DATE        TITLE');
		expect(stdout.split('\n')[1]).toMatch(/^2024-08-21 {2}Vietnam and China sign two …$/);
	});

	it('wide letters take two columns', async () => {
		const wide = folder({
			'a.md': `---\ntitle: ${'中国和越南'.repeat(12)}\ndate: 2024-01-05\n---\n\nText.\n`,
		});
		const { stdout } = await run(['list'], { terminal: 40, env: { NO_COLOR: '1' }, library: wide });
		expect(stdout.split('\n')[1]).toBe('2024-01-05  中国和越南中国和越南中国和…');
	});

	it.each([
		['as it is', {}, [], true],
		['not under NO_COLOR', { NO_COLOR: '1' }, [], false],
		['not with --no-color', {}, ['--no-color'], false],
		['not on a dumb one', { TERM: 'dumb' }, [], false],
		['with --color under NO_COLOR', { NO_COLOR: '1' }, ['--color'], true],
	])('has colour: %s', async (_, env, args, expected) => {
		const { stdout } = await run(['list', ...args], { terminal: 80, env: env as Record<string, string> });
		expect(stdout.includes('\u001B[')).toBe(expected);
	});

	it('has none in a pipe even under FORCE_COLOR, where lines are for programs', async () => {
		expect((await run(['list'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001B');
	});
});

describe('--json', () => {
	it('gives the usual fields', async () => {
		const rows = JSON.parse((await run(['list', '--json'])).stdout);
		expect(Object.keys(rows[0])).toEqual(
			'id file title titleSource date dateSource event place agency source language tags leaders words'.split(
				' ',
			),
		);
		expect(rows[0]).toMatchObject({
			id: 'beijing',
			file: `${small}/beijing.md`,
			title: 'Vietnam and China sign two papers in Beijing',
			titleSource: 'stated',
			date: '2024-08-21',
			dateSource: 'stated',
			event: { start: '2024-08-18', end: '2024-08-20' },
			place: 'Beijing',
			agency: 'VNA',
			tags: ['vietnam-china', 'state-visit'],
		});
	});

	it('gives the fields that are named, in their order', async () => {
		const rows = JSON.parse((await run(['list', '--json', 'date,id,tallies'])).stdout);
		expect(rows[1]).toEqual({ date: '2023-12-12', id: 'deep/hanoi', tallies: [] });
		expect(Object.keys(rows[1])).toEqual(['date', 'id', 'tallies']);
	});

	it('does not take a word for a field', async () => {
		expect(JSON.parse((await run(['search', '--json', 'coconuts'])).stdout)).toHaveLength(1);
	});

	it('names the fields when one is unknown', async () => {
		const { code, stderr } = await run(['list', '--json', 'titel']);
		expect(code).toBe(2);
		expect(stderr).toContain('no field "titel": did you mean title? The fields are id, file, title');
	});

	it('is an empty array when nothing is found', async () => {
		expect(await run(['list', '--json', '--date', '1999'])).toMatchObject({ code: 1, stdout: '[]\n' });
	});
});

describe('--jsonl', () => {
	it('is an object a line', async () => {
		const lines = (await run(['list', '--jsonl', 'id'])).stdout.trimEnd().split('\n');
		expect(lines.map(line => JSON.parse(line).id)).toEqual(['beijing', 'deep/hanoi', 'note']);
	});
});

describe('--csv', () => {
	it('has a head, quotes what needs it, and disarms formulas', async () => {
		const [head, first, second] = (await run(['list', '--csv'], { library })).stdout.split('\n');
		expect(head).toBe(
			'id,file,title,titleSource,date,dateSource,event,place,agency,source,language,tags,leaders,words',
		);
		expect(first).toContain(',"One, ""two""",stated,2024-08-21,');
		expect(first).toContain(',"To Lam, Xi Jinping",');
		expect(second).toContain(`,"'=HYPERLINK(""x"")",`);
	});
});

describe('--markdown', () => {
	it('is a table in which nothing of a text acts', async () => {
		const odd = folder({ 'a.md': '---\ntitle: "a | b <i>c</i> *d*"\n---\n\nText.\n' });
		expect((await run(['list', '--markdown'], { library: odd })).stdout).toBe(
			'| id | date | title | leaders |\n| --- | --- | --- | --- |\n| a |  | a \\| b \\<i\\>c\\</i\\> \\*d\\* |  |\n',
		);
	});
});

describe('every format', () => {
	it('is one at a time', async () => {
		expect(await run(['list', '--json', '--csv'])).toMatchObject({
			code: 2,
			stderr: 'communique: --json and --csv: one format at a time\n',
		});
	});

	it('of references is none of counts', async () => {
		expect(await run(['list', '--bibtex', '--csv'])).toMatchObject({
			code: 2,
			stderr: 'communique: --csv and --bibtex: one format at a time\n',
		});
		expect(await run(['search', 'x', '--csl', '--facets'])).toMatchObject({
			code: 2,
			stderr: 'communique: --csl and --facets: counts are no references\n',
		});
	});

	const hostile = folder({
		'a.md':
			'---\ntitle: "red \\e[31m \\x9b31m bell \\a \\u202Eturned"\nplace: "\\e]0;owned\\a here"\n---\n\nText \u001B[2J here.\n',
	});

	it.each([
		[[]],
		[['--json']],
		[['--jsonl']],
		[['--csv']],
		[['--markdown']],
	])('lets no control character of a text through: %o', async args => {
		for (const terminal of [null, 80]) {
			const { stdout } = await run(['list', '--no-color', ...args], { terminal, library: hostile });
			expect(stdout).toMatch(/red/);
			expect(stdout).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/);
		}
	});
});
