import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { run } from './run.ts';

const surroundings = () => ({
	library: folder({ 'a.md': 'A note on bridges.', 'b.md': 'A note on tunnels.' }),
	cache: { dir: folder(), rules: 'test' },
});

describe('communique index', () => {
	it('takes in what has changed', async () => {
		const around = surroundings();
		const { code, stdout, stderr } = await run(['index'], around);
		expect([code, stdout]).toEqual([0, '']);
		expect(stderr).toBe(`communique: 2 articles of ${around.library}\n`);
		writeFileSync(join(around.library, 'c.md'), 'A note on harbours.');
		expect((await run(['index', '--rebuild'], around)).stderr).toContain('3 articles');
		expect((await run(['search', 'harbours', '--json', 'id'], around)).stdout).toContain('"c"');
	});

	it('tells where it is, its size and its age', async () => {
		const around = surroundings();
		const { stdout } = await run(['index', '--stats', '--json'], around);
		const stats = new Map(
			JSON.parse(stdout).map(({ name, value }: { name: string; value: unknown }) => [name, value]),
		);
		expect(stats.get('articles')).toBe(2);
		expect(stats.get('unreadable')).toBe(0);
		expect(String(stats.get('index'))).toContain(around.cache.dir);
		expect(Number(stats.get('bytes'))).toBeGreaterThan(1000);
		expect(stats.get('compared')).toBe(new Date(2025, 5, 18, 12).toISOString());
	});

	it('says whether it is whole', async () => {
		const around = surroundings();
		await run(['index'], around);
		const { code, stderr } = await run(['index', '--check'], around);
		expect([code, stderr]).toEqual([0, 'communique: the index is whole\n']);
	});

	it('is made anew where its file is damaged', async () => {
		const around = surroundings();
		await run(['index'], around);
		const [name = ''] = readdirSync(around.cache.dir).filter(file => file.endsWith('.sqlite'));
		writeFileSync(join(around.cache.dir, name), 'x'.repeat(5000));
		const { code, stderr } = await run(['index', '--check'], around);
		expect([code, stderr]).toEqual([
			0,
			`communique: the index ${join(around.cache.dir, name)} is damaged and is made anew\ncommunique: the index is whole\n`,
		]);
	});
});
