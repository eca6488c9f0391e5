import type { Entry } from './given.ts';
import type { Mistake } from './mistake.ts';
import { parseYaml } from './parse-yaml.ts';
import { meant } from './setting.ts';
import { type SettingName, settingNames, settings, type Values } from './settings.ts';

/** What a configuration file says. Where there are mistakes, the rest was read all the same. */
export type Written = {
	readonly values: {
		readonly [Name in SettingName]?: { readonly value: Values[Name]; readonly line: number };
	};
	/** In the order of their lines. */
	readonly mistakes: readonly Mistake[];
};

/** Reads the text of a configuration file that lies in the folder `dir`. */
export const readConfig = (yaml: string, dir: string): Written => {
	const { given, mistakes } = parseYaml(yaml);
	if (given === null || (given.kind === 'text' && given.text === '')) return { values: {}, mistakes };
	if (given.kind !== 'mapping') {
		const message = 'a setting is its name, a colon and a value, as in theme: dark';
		return { values: {}, mistakes: [{ line: given.line, message }] };
	}
	const read = given.entries.map((entry, at) => readEntry(entry, given.entries.slice(0, at), dir));
	return {
		values: Object.assign({}, ...read.map(({ values }) => values)),
		mistakes: read.flatMap(({ mistakes }) => mistakes).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
	};
};

const readEntry = ({ key, line, value: given }: Entry, before: readonly Entry[], dir: string): Written => {
	const name = settingNames.find(name => name === key);
	if (!name) return mistaken(line, `there is no setting "${key}"; ${meant(key, settingNames)}`);
	const first = before.find(entry => entry.key === key);
	if (first) return mistaken(line, `${key} is given already in line ${first.line}; leave one of them`);
	const { value, mistakes } = settings[name].read(given, { name, takes: settings[name].takes, dir });
	return { values: value === null ? {} : { [name]: { value, line } }, mistakes };
};

const mistaken = (line: number, message: string): Written => ({ values: {}, mistakes: [{ line, message }] });
