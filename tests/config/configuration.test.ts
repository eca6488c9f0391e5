import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config/config-error.ts';
import { configuration } from '../../src/config/configuration.ts';
import { folder } from '../folder.ts';

const configured = (
	yaml: string,
	given: { env?: Record<string, string>; flags?: Record<string, string> } = {},
) => configuration({ dir: folder({ 'config.yaml': yaml }), env: {}, flags: {}, ...given });

const sourceOf = async (name: string, of: ReturnType<typeof configuration>) =>
	(await of.all()).effective.find(one => one.name === name)?.source;

describe('the library', () => {
	const env = { COMMUNIQUE_LIBRARY: '/variable' };

	it('is that of the flag, else of the variable, else of the file, else none of the person', async () => {
		const file = 'library: /file\n';
		expect(await configured(file, { env, flags: { library: '/flag' } }).value('library')).toBe('/flag');
		expect(await configured(file, { env }).value('library')).toBe('/variable');
		expect(await configured(file).value('library')).toBe('/file');
		expect(await configured('theme: dark\n').value('library')).toBeNull();
		expect(await configuration({ dir: folder(), env: {}, flags: {} }).value('library')).toBeNull();
	});

	it('is not looked up in a file that nobody asks', async () =>
		expect(await configured('library: {\n', { env }).value('library')).toBe('/variable'));

	it('is not said by an empty variable', async () =>
		expect(await configured('library: /file\n', { env: { COMMUNIQUE_LIBRARY: '' } }).value('library')).toBe(
			'/file',
		));
});

describe('the theme', () => {
	it('is none under NO_COLOR, else that of the flag, else of the file, else of the terminal', async () => {
		const env = { NO_COLOR: '1' };
		const flags = { theme: 'contrast' };
		expect(await configured('theme: light\n', { env, flags }).value('theme')).toBe('none');
		expect(await configured('theme: light\n', { flags }).value('theme')).toBe('contrast');
		expect(await configured('theme: light\n').value('theme')).toBe('light');
		expect(await configured('').value('theme')).toBe('auto');
	});
});

describe('the source of a value', () => {
	it('is told for each', async () => {
		const file = '\ntheme: light\n';
		expect(await sourceOf('theme', configured(''))).toEqual({ kind: 'default' });
		expect(await sourceOf('theme', configured(file))).toEqual({ kind: 'file', line: 2 });
		expect(await sourceOf('theme', configured(file, { flags: { theme: 'dark' } }))).toEqual({
			kind: 'flag',
			flag: 'theme',
		});
		expect(await sourceOf('theme', configured(file, { env: { NO_COLOR: '1' } }))).toEqual({
			kind: 'environment',
			variable: 'NO_COLOR',
		});
	});
});

describe('a file that is wrong', () => {
	it('is named with its line, and all its mistakes are counted', async () => {
		const dir = folder({ 'config.yaml': 'thme: dark\nzebra: 1\n' });
		const asked = configuration({ dir, env: {}, flags: {} }).value('library');
		await expect(asked).rejects.toThrow(ConfigError);
		await expect(asked).rejects.toThrow(
			`${join(dir, 'config.yaml')} line 1: there is no setting "thme"; did you mean theme? (all 2 mistakes: communique config)`,
		);
	});

	it('is named where it cannot be read', async () => {
		const dir = folder({ 'config.yaml/a': '' });
		await expect(configuration({ dir, env: {}, flags: {} }).value('theme')).rejects.toThrow(
			`${join(dir, 'config.yaml')}: could not be read`,
		);
	});
});
