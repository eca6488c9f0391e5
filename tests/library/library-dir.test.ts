import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryDir } from '../../src/library/library-dir.ts';
import { folder } from '../folder.ts';

describe('libraryDir', () => {
	const none = folder();
	const given = { option: null, env: {}, configDir: none, shipped: '/shipped' };

	it('is the option first, then the environment, then config.yaml, then what ships', async () => {
		const configDir = folder({ 'config.yaml': 'library: /vault\n' });
		const env = { COMMUNIQUE_LIBRARY: '/env' };
		expect(await libraryDir({ option: '/option', env, configDir, shipped: '/shipped' })).toBe('/option');
		expect(await libraryDir({ option: null, env, configDir, shipped: '/shipped' })).toBe('/env');
		expect(await libraryDir({ option: null, env: {}, configDir, shipped: '/shipped' })).toBe('/vault');
		expect(await libraryDir(given)).toBe('/shipped');
	});

	it('is relative to config.yaml', async () => {
		const configDir = folder({ 'config.yaml': 'library: vault\n' });
		expect(await libraryDir({ ...given, configDir })).toBe(join(configDir, 'vault'));
	});

	it.each(['', '# nothing yet\n', 'theme: dark\n'])('is what ships when config.yaml is "%s"', async yaml => {
		expect(await libraryDir({ ...given, configDir: folder({ 'config.yaml': yaml }) })).toBe('/shipped');
	});

	it.each(['library: [a, b]\n', 'library: {\n'])('says in which file the mistake is: %s', async yaml => {
		const configDir = folder({ 'config.yaml': yaml });
		await expect(libraryDir({ ...given, configDir })).rejects.toThrow(join(configDir, 'config.yaml'));
	});
});
