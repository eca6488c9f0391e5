import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder } from './folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the packed package', () => {
	const into = folder({ 'package.json': '{}' });
	const npm = (cwd: string, ...args: string[]) => {
		const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
		if (status !== 0) throw new Error(stderr);
		return stdout;
	};
	const communique = (...args: string[]) =>
		spawnSync(process.execPath, [join(into, 'node_modules/communique/bin/communique.js'), ...args], {
			cwd: into,
			encoding: 'utf8',
			env: { PATH: process.env.PATH, HOME: into },
		});

	beforeAll(() => {
		// The tests run on what is built; packing would build it again under them.
		const [{ filename }] = JSON.parse(
			npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', into),
		);
		npm(into, 'install', '--offline', '--no-audit', '--no-fund', join(into, filename));
	}, 120_000);

	it('needs nothing else', () => {
		expect(existsSync(join(into, 'node_modules/.bin/communique'))).toBe(true);
		expect(Object.keys(JSON.parse(readFileSync(join(into, 'package-lock.json'), 'utf8')).packages)).toEqual([
			'',
			'node_modules/communique',
		]);
	});

	it('lists the articles that ship with it', () => {
		const { status, stdout, stderr } = communique('list');
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout.trimEnd().split('\n')).toHaveLength(5);
	});

	it('shows an article and searches', () => {
		expect(communique('show', '2024-08-to-lam-state-visit-china').stdout).toContain('Beijing');
		expect(JSON.parse(communique('search', 'smrat border gate', '--json').stdout)[0].date).toBe('2024-08-21');
	});

	it('passes on the licences of the libraries in it', () => {
		const licences = readFileSync(join(into, 'node_modules/communique/dist/LICENSES.txt'), 'utf8');
		for (const name of ['yargs', 'ink', 'react', 'fuse.js', 'marked'])
			expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
	});
});
