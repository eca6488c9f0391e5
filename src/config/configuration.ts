import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from './config-error.ts';
import { firstMistake, type Mistake } from './mistake.ts';
import type { Written } from './read-config.ts';
import { type SettingName, settingNames, settings, type Values } from './settings.ts';

/** Where a value comes from. */
export type Source =
	| { readonly kind: 'default' }
	| { readonly kind: 'file'; readonly line: number }
	| { readonly kind: 'environment'; readonly variable: string }
	| { readonly kind: 'flag'; readonly flag: string };

export type Effective<Name extends SettingName = SettingName> = {
	readonly name: Name;
	readonly value: Values[Name];
	readonly source: Source;
};

/** The settings of this run: what flags and the environment say, else the file, else the program. */
export type Configuration = {
	/** Path of the file, which need not be there. */
	readonly file: string;
	/** The value that holds. The file is read when the first value is asked that may stand there; a ConfigError tells its mistakes. */
	value<Name extends SettingName>(name: Name): Promise<Values[Name]>;
	/** The same with mistakes passed over. */
	written<Name extends SettingName>(name: Name): Promise<Values[Name]>;
	/** Every setting with its source, and what is wrong in the file. */
	all(): Promise<{ readonly effective: readonly Effective[]; readonly mistakes: readonly Mistake[] }>;
};

type Given = {
	/** Folder of config.yaml. */
	readonly dir: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly flags: Readonly<Record<string, unknown>>;
};

export const configuration = ({ dir, env, flags }: Given): Configuration => {
	const file = join(dir, 'config.yaml');
	let reading: Promise<Written> | null = null;
	const written = () => {
		reading ??= read(file);
		return reading;
	};
	return {
		file,
		value: async name => {
			const said = stronger(name, env, flags);
			if (said) return said.value;
			const inFile = await written();
			if (inFile.mistakes.length > 0) throw new ConfigError(firstMistake(file, inFile.mistakes));
			return weaker(name, inFile).value;
		},
		written: async name => (stronger(name, env, flags) ?? weaker(name, await written())).value,
		all: async () => {
			const inFile = await written();
			return {
				effective: settingNames.map(name => stronger(name, env, flags) ?? weaker(name, inFile)),
				mistakes: inFile.mistakes,
			};
		},
	};
};

/** What is said beside the file. An empty variable says nothing. */
const stronger = <Name extends SettingName>(
	name: Name,
	env: Given['env'],
	flags: Given['flags'],
): Effective<Name> | null => {
	const { flag, variable, overruled } = settings[name];
	if (overruled && env[overruled.variable])
		return { name, value: overruled.value, source: { kind: 'environment', variable: overruled.variable } };
	if (flag && flags[flag])
		return { name, value: flags[flag] as Values[Name], source: { kind: 'flag', flag } };
	if (variable && env[variable])
		return { name, value: env[variable] as Values[Name], source: { kind: 'environment', variable } };
	return null;
};

const weaker = <Name extends SettingName>(name: Name, { values }: Written): Effective<Name> => {
	const said = values[name];
	return said
		? { name, value: said.value, source: { kind: 'file', line: said.line } }
		: { name, value: settings[name].otherwise, source: { kind: 'default' } };
};

const read = async (file: string): Promise<Written> => {
	if (!existsSync(file)) return { values: {}, mistakes: [] };
	try {
		const yaml = readFileSync(file, 'utf8');
		// The parser of YAML is loaded only for those who have a file.
		return (await import('./read-config.ts')).readConfig(yaml, dirname(file));
	} catch (error) {
		return {
			values: {},
			mistakes: [{ line: null, message: `could not be read: ${(error as Error).message}` }],
		};
	}
};
