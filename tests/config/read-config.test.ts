import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { settingNames } from '../../src/config/settings.ts';
import { template } from '../../src/config/template.ts';

const dir = '/home/reader/.config/communique';
const read = (yaml: string) => readConfig(yaml, dir);
const mistakesIn = (yaml: string) => read(yaml).mistakes.map(({ line, message }) => `${line}: ${message}`);

describe('readConfig', () => {
	it('reads settings with their lines', () => {
		expect(read('# mine\ntheme: light\n\nlibrary: /news\n')).toEqual({
			values: { theme: { value: 'light', line: 2 }, library: { value: '/news', line: 4 } },
			mistakes: [],
		});
	});

	it.each(['', '# nothing yet\n', 'theme:\n', 'library: ""\n', '---\n'])('takes nothing from %j', yaml =>
		expect(read(yaml)).toEqual({ values: {}, mistakes: [] }));

	it.each([
		['vault', join(dir, 'vault')],
		['../vault', '/home/reader/.config/vault'],
		['/vault', '/vault'],
		['~/vault', join(homedir(), 'vault')],
		['~', homedir()],
		['"a: b"', join(dir, 'a: b')],
	])('takes the library %s from its own folder', (library, path) =>
		expect(read(`library: ${library}\n`).values.library?.value).toBe(path));

	it.each([
		['columns: [date, place, leaders]\n', ['date', 'place', 'leaders']],
		['columns:\n- title\n- tags\n', ['title', 'tags']],
		['columns: date\n', ['date']],
	])('reads %j', (yaml, columns) => {
		expect(read(yaml)).toEqual({ values: { columns: { value: columns, line: 1 } }, mistakes: [] });
	});

	it('reads yes and no', () => {
		expect(read('mouse: true\n').values.mouse?.value).toBe(true);
		expect(read('mouse: false\n').values.mouse?.value).toBe(false);
		expect(mistakesIn('mouse: yes\n')).toEqual(['1: mouse "yes" is not known; there is true, false']);
	});

	it('reads the way of dates as it is written', () => {
		expect(read('dates: 21 Aug 2024\n').values.dates?.value).toBe('21 Aug 2024');
		expect(read('dates: Aug 21, 2024\n').values.dates?.value).toBe('Aug 21, 2024');
	});

	it('reads keys for commands, everywhere and in one place', () => {
		const yaml = 'keys:\n  quit: [q, 1]\n  list:\n    search: "/"\n  back: []\n  help:\n';
		const { values, mistakes } = read(yaml);
		expect(mistakes).toEqual([]);
		expect(values.keys).toEqual({
			line: 1,
			value: [
				{ place: null, command: 'quit', keys: ['q', '1'], line: 2 },
				{ place: 'list', command: 'search', keys: ['/'], line: 4 },
				{ place: null, command: 'back', keys: [], line: 5 },
			],
		});
	});

	it.each([
		['keys: q\n', '1: keys takes the names of commands with their keys'],
		['keys:\n- quit: q\n', '2: keys takes the names of commands with their keys'],
		['keys:\n  quit: [q, [Q]]\n', '2: quit takes a key or a list of keys'],
		['keys:\n  list:\n    quit:\n      q: Q\n', '4: quit takes a key or a list of keys'],
		['keys:\n  quit: q\n  open: o\n  quit: Q\n', '4: quit is given already in line 2'],
		['keys:\n  list:\n    quit: q\n    quit: Q\n', '4: quit is given already in line 3'],
		['keys:\n  help: ?\n', '2: is no YAML: '],
	])('says what is wrong in %j', (yaml, mistake) => {
		const mistakes = mistakesIn(yaml);
		expect(mistakes).toHaveLength(1);
		expect(mistakes[0]?.slice(0, mistake.length)).toBe(mistake);
	});

	it.each([
		['thme: dark\n', '1: there is no setting "thme"; did you mean theme?'],
		['zebra: 1\n', `1: there is no setting "zebra"; there is ${settingNames.join(', ')}`],
		['\ntheme: drak\n', '2: theme "drak" is not known; did you mean dark?'],
		['theme: mauve\n', '1: theme "mauve" is not known; there is auto, dark, light, contrast, none'],
		['theme: [dark, light]\n', '1: theme takes one of auto, dark, light, contrast, none'],
		[
			'theme: auto\nlibrary:\n  path: /news\n',
			'3: library takes the path of a folder, from the folder of this file or from ~',
		],
		['theme: dark\n\ntheme: light\n', '3: theme is given already in line 1; leave one of them'],
		['- theme\n', '1: a setting is its name, a colon and a value, as in theme: dark'],
		['dark\n', '1: a setting is its name, a colon and a value, as in theme: dark'],
		['columns:\n- date\n- leader\n', '3: columns "leader" is not known; did you mean leaders?'],
		['columns: [date, title, date]\n', '1: columns has date twice'],
		['dates: 21 August 2024\n', '1: dates "21 August 2024" is not known; did you mean 21 Aug 2024?'],
		['theme: *dark\n', '1: theme takes one of auto, dark, light, contrast, none'],
		['? [theme]\n: dark\n', '1: a setting is its name, a colon and a value, as in theme: dark'],
	])('says what is wrong in %j', (yaml, mistake) => expect(mistakesIn(yaml)).toEqual([mistake]));

	it.each([
		['theme: dark\nlibrary: {\n', 2],
		['theme: dark\nlibrary: @news\n', 2],
		['\ttheme: dark\n', 1],
		['theme: dark\n---\ntheme: light\n', 2],
	])('says in which line %j is no YAML', (yaml, line) => {
		expect(mistakesIn(yaml)).toEqual([expect.stringMatching(new RegExp(`^${line}: is no YAML: `))]);
	});

	it('tells all mistakes in their order, and reads the rest', () => {
		const { values, mistakes } = read('thme: dark\nlibrary: /news\ntheme: drak\n');
		expect(mistakes.map(({ line }) => line)).toEqual([1, 3]);
		expect(values).toEqual({ library: { value: '/news', line: 2 } });
	});
});

describe('the template', () => {
	it('sets nothing', () => expect(read(template())).toEqual({ values: {}, mistakes: [] }));

	it('is right where its settings are no comments any more', () => {
		const { values, mistakes } = read(template().replace(/^# (?=[a-z]+:| {2})/gm, ''));
		expect(mistakes).toEqual([]);
		expect(Object.keys(values)).toEqual(settingNames);
	});
});
