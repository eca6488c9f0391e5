import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { run } from './run.ts';

describe('communique config', () => {
	it('tells every setting and where it comes from', async () => {
		const config = folder({ 'config.yaml': 'theme: light\n' });
		const { code, stdout, stderr } = await run(['config'], { config, env: { COMMUNIQUE_LIBRARY: '/news' } });
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('library\t/news\t$COMMUNIQUE_LIBRARY\n');
		expect(stdout).toContain(`theme\tlight\t${join(config, 'config.yaml')} line 1\n`);
	});

	it('tells scripts the same', async () => {
		const config = folder({ 'config.yaml': 'library: /news\n' });
		const { stdout } = await run(['config', '--theme', 'dark', '--json'], { config });
		expect(JSON.parse(stdout).slice(0, 2)).toEqual([
			{ name: 'library', value: '/news', source: 'file', from: `${join(config, 'config.yaml')} line 1` },
			{ name: 'theme', value: 'dark', source: 'flag', from: '--theme' },
		]);
	});

	it('says where the file would be', async () => {
		const config = folder();
		const { code, stdout, stderr } = await run(['config'], { config });
		expect(code).toBe(0);
		expect(stdout).toContain('theme\tauto\tdefault\n');
		expect(stderr).toBe(
			`communique: no file ${join(config, 'config.yaml')} yet: communique config --edit makes it\n`,
		);
	});

	it('lists all mistakes of the file', async () => {
		const config = folder({ 'config.yaml': 'thme: dark\ntheme: drak\n' });
		const { code, stdout, stderr } = await run(['config'], { config });
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toBe(
			[
				`communique: ${join(config, 'config.yaml')} line 1: there is no setting "thme"; did you mean theme?\n`,
				`communique: ${join(config, 'config.yaml')} line 2: theme "drak" is not known; did you mean dark?\n`,
			].join(''),
		);
	});
});

describe('communique config --keys', () => {
	it('names the commands of the reader with the keys that hold', async () => {
		const config = folder({ 'config.yaml': 'keys:\n  bookmark: M\n' });
		const { code, stdout } = await run(['config', '--keys', '--json'], { config });
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toContainEqual({
			command: 'bookmark',
			keys: ['M'],
			places: expect.arrayContaining(['list', 'article']),
			does: 'bookmark, or no more',
		});
	});

	it('says what is wrong with the keys among the other mistakes', async () => {
		const config = folder({ 'config.yaml': 'keys:\n  bokmark: M\ntheme: drak\n' });
		const { code, stderr } = await run(['config'], { config });
		expect(code).toBe(2);
		expect(stderr.match(/line \d.*/g)).toEqual([
			'line 2: keys: there is no command "bokmark"; did you mean bookmark?',
			'line 3: theme "drak" is not known; did you mean dark?',
		]);
	});
});

describe('communique config --edit', () => {
	it('makes a file with every setting explained, and opens it', async () => {
		const config = join(folder(), 'communique');
		const { code, stderr } = await run(['config', '--edit'], { config, env: { EDITOR: 'true' } });
		expect([code, stderr]).toEqual([0, '']);
		expect(readFileSync(join(config, 'config.yaml'), 'utf8')).toContain('\n# theme: auto\n');
	});

	it('opens a file that is wrong, and tells what is wrong afterwards', async () => {
		const config = folder({ 'config.yaml': 'thme: dark\nlibrary: {\n' });
		const wrong = `sed -i -e '2d' -e 's/dark/light/'`;
		const { code, stderr } = await run(['config', '--edit'], {
			config,
			env: { VISUAL: wrong, EDITOR: 'false', PATH: process.env.PATH ?? '' },
		});
		expect(readFileSync(join(config, 'config.yaml'), 'utf8')).toBe('thme: light\n');
		expect([code, stderr]).toEqual([
			2,
			`communique: ${join(config, 'config.yaml')} line 1: there is no setting "thme"; did you mean theme?\n`,
		]);
	});

	it('says when the editor fails', async () => {
		const config = folder({ 'config.yaml': '' });
		const { code, stderr } = await run(['config', '--edit'], { config, env: { EDITOR: 'false' } });
		expect(code).toBe(1);
		expect(stderr).toContain('The editor false failed');
	});
});

describe('a command that needs the configuration', () => {
	const config = folder({ 'config.yaml': 'library: /news\ntheme: drak\n' });

	it('does not run where that is wrong', async () => {
		const { code, stdout, stderr } = await run(['list'], { config });
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(`${join(config, 'config.yaml')} line 2: theme "drak" is not known`);
	});

	it('runs where it needs nothing of it', async () =>
		expect((await run(['list', '--library', '/nowhere'], { config })).stderr).toContain('/nowhere'));
});
