import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { run, small } from './run.ts';

const keys =
	'id file title titleSource date dateSource dateEvidence event place agency source language tags leaders body captions words agreements tallies'.split(
		' ',
	);

describe('communique show', () => {
	it('prints all that is known as JSON', async () => {
		const rows = JSON.parse((await run(['show', 'beijing', '--json'])).stdout);
		expect(rows).toHaveLength(1);
		expect(Object.keys(rows[0])).toEqual(keys);
		const [{ source }] = rows[0].agreements;
		expect(rows[0].body.slice(source.start, source.end)).toBe(source.text);
	});

	it('takes ids, files and standard input, in their order', async () => {
		const file = join(folder({ 'raw.txt': 'A raw text.\n' }), 'raw.txt');
		const { stdout } = await run(['show', '-', file, 'note', '--json', 'id,file'], {
			stdin: 'A piped text.\n',
		});
		expect(JSON.parse(stdout)).toEqual([
			{ id: 'stdin', file: '-' },
			{ id: 'raw', file },
			{ id: 'note', file: join(small, 'note.txt') },
		]);
	});

	it('takes --json before a file', async () => {
		expect(JSON.parse((await run(['show', '--json', 'note'])).stdout)).toHaveLength(1);
	});

	it('reads a file where there is no library', async () => {
		const file = join(small, 'note.txt');
		const { code, stdout } = await run(['show', file, '--library', '/nowhere', '--json', 'id']);
		expect([code, JSON.parse(stdout)]).toEqual([0, [{ id: 'note' }]]);
	});

	it('prints text without colour in a pipe, at most 80 columns wide', async () => {
		const { stdout } = await run(['show', 'beijing']);
		expect(stdout).toContain('Vietnam and China sign two papers in Beijing');
		expect(stdout).not.toContain('\u001B');
		expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
	});

	it('prints one section', async () => {
		const body = (await run(['show', 'beijing', '--section', 'body'])).stdout;
		const leaders = (await run(['show', 'beijing', '--section', 'leaders'])).stdout;
		expect(body).toContain('friendly atmosphere');
		expect(leaders).not.toContain('friendly atmosphere');
	});

	it('prints what it finds, and names what it does not', async () => {
		const { code, stdout, stderr } = await run(['show', 'note', 'beijng', 'zzz', '--json', 'id']);
		expect([code, JSON.parse(stdout)]).toEqual([1, [{ id: 'note' }]]);
		expect(stderr).toContain('communique: no article and no file "beijng": did you mean beijing?\n');
		expect(stderr).toContain(
			'communique: no article and no file "zzz"; communique list shows all articles\n',
		);
	});

	it('says that a folder is no article', async () => {
		expect(await run(['show', small])).toMatchObject({
			code: 1,
			stderr: `communique: could not read ${small}: it is a folder\n`,
		});
	});
});
