import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Configuration, Effective, Source } from '../config/configuration.ts';
import { type Mistake, toldMistake } from '../config/mistake.ts';
import { template } from '../config/template.ts';
import type { UserKeys } from '../config/user-keys.ts';
import { safeLine } from '../render/safe-text.ts';
import type { Binding } from '../tui/keymap.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { Failure } from './failure.ts';
import { formats } from './flags.ts';
import { namesOf, type View } from './output/field.ts';
import { present } from './output/present.ts';

export const config: Command = {
	name: 'config',
	summary: 'Print every setting and where it comes from, or edit the file',
	words: null,
	flags: ['edit', 'keys', 'theme', ...formats],
	fields: () => [...namesOf(viewOf('')), ...namesOf(keysView)],
	examples: [
		['communique config', 'what holds, and what is wrong in the file'],
		['communique config --edit', 'change it; made with every setting explained where there is none'],
		['communique config --keys', 'the commands of the reader and their keys, by the names the file takes'],
		['communique config --json name,value', 'for a script'],
	],
	run: async (flags, _, context) => {
		const { configuration, output } = context;
		if (flags.edit) return edited(context);
		const { effective, keymap, mistakes } = await checked(configuration);
		if (mistakes.length > 0) return tell(mistakes, context);
		if (flags.keys) await present(keymap, keysView, flags, context);
		else await present(effective, viewOf(configuration.file), flags, context);
		if (!existsSync(configuration.file))
			output.note(`no file ${configuration.file} yet: communique config --edit makes it`);
		return 0;
	},
};

/** What holds, and every mistake: those of the keys are known only to the reader. */
const checked = async (configuration: Configuration) => {
	const { keymapWith } = await import('../tui/keymap-with.ts');
	const { effective, mistakes } = await configuration.all();
	const own = keymapWith(await configuration.written('keys'));
	const all = [...mistakes, ...own.mistakes].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
	return { effective, keymap: own.keymap, mistakes: all };
};

const tell = (mistakes: readonly Mistake[], { configuration: { file }, output }: Context): ExitCode => {
	for (const mistake of mistakes) output.note(safeLine(toldMistake(file, mistake)));
	return mistakes.length > 0 ? 2 : 0;
};

/** Opens the file, right or wrong, and tells afterwards what is wrong in it. */
const edited = async (context: Context): Promise<ExitCode> => {
	const { configuration, env } = context;
	const { file } = configuration;
	if (!existsSync(file)) make(file);
	const { edit } = await import('../terminal/edit.ts');
	const problem = await edit(file, env);
	if (problem !== null) throw new Failure(problem);
	return tell((await checked(configuration)).mistakes, context);
};

const make = (file: string): void => {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, template(), { flag: 'wx' });
	} catch (error) {
		throw new Failure(`could not make ${file}: ${(error as Error).message}`);
	}
};

const viewOf = (file: string): View<Effective> => ({
	fields: [
		{ name: 'name', value: ({ name }) => name },
		{ name: 'value', value: ({ value }) => value },
		{ name: 'source', value: ({ source }) => source.kind },
		{ name: 'from', value: ({ source }) => told(source, file) },
	],
	columns: [
		{ heading: 'name', text: ({ name }) => name, color: 'bold' },
		{ heading: 'value', text: written, shrink: 1, least: 12 },
		{ heading: 'from', text: ({ source }) => told(source, file), color: 'dim', shrink: 1, least: 16 },
	],
});

const keysView: View<Binding> = {
	fields: [
		{ name: 'command', value: ({ command }) => command },
		{ name: 'keys', value: ({ keys }) => keys },
		{ name: 'places', value: ({ places }) => places },
		{ name: 'does', value: ({ does }) => does },
	],
	columns: [
		{ heading: 'command', text: ({ command }) => command, color: 'bold' },
		{ heading: 'keys', text: ({ keys }) => keys.join(' ') },
		{ heading: 'places', text: ({ places }) => places.join(' '), color: 'dim', shrink: 1, least: 12 },
		{ heading: 'does', text: ({ does }) => does, shrink: 1, least: 20, leaveOut: 1 },
	],
};

const written = ({ name, value }: Effective): string => {
	if (value === null) return name === 'library' ? 'the articles that ship' : '';
	if (typeof value !== 'object') return String(value);
	return value.map(one => (typeof one === 'string' ? one : keysTold(one))).join(', ');
};

const keysTold = ({ place, command, keys }: UserKeys): string =>
	`${place ? `${place} ` : ''}${command}: ${keys.join(' ') || 'none'}`;

const told = (source: Source, file: string): string => {
	switch (source.kind) {
		case 'default':
			return 'default';
		case 'file':
			return `${file} line ${source.line}`;
		case 'environment':
			return `$${source.variable}`;
		case 'flag':
			return `--${source.flag}`;
	}
};
