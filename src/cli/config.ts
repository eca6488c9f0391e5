import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Effective, Source } from '../config/configuration.ts';
import { toldMistake } from '../config/mistake.ts';
import { template } from '../config/template.ts';
import { safeLine } from '../render/safe-text.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { Failure } from './failure.ts';
import { formats } from './flags.ts';
import { namesOf, type View } from './output/field.ts';
import { present } from './output/present.ts';

export const config: Command = {
	name: 'config',
	summary: 'Print every setting and where it comes from, or edit the file',
	words: null,
	flags: ['edit', 'theme', ...formats],
	fields: () => namesOf(viewOf('')),
	examples: [
		['communique config', 'what holds, and what is wrong in the file'],
		['communique config --edit', 'change it; made with every setting explained where there is none'],
		['communique config --json name,value', 'for a script'],
	],
	run: async (flags, _, context) => {
		const { configuration, output } = context;
		if (flags.edit) return edited(context);
		const { effective, mistakes } = await configuration.all();
		for (const mistake of mistakes) output.note(safeLine(toldMistake(configuration.file, mistake)));
		if (mistakes.length > 0) return 2;
		if (!existsSync(configuration.file))
			output.note(`no file ${configuration.file} yet: communique config --edit makes it`);
		await present(effective, viewOf(configuration.file), flags, output);
		return 0;
	},
};

/** Opens the file, right or wrong, and tells afterwards what is wrong in it. */
const edited = async ({ configuration: { file, all }, env, output }: Context): Promise<ExitCode> => {
	if (!existsSync(file)) make(file);
	const { edit } = await import('../terminal/edit.ts');
	const problem = await edit(file, env);
	if (problem !== null) throw new Failure(problem);
	const { mistakes } = await all();
	for (const mistake of mistakes) output.note(safeLine(toldMistake(file, mistake)));
	return mistakes.length > 0 ? 2 : 0;
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
		{ heading: 'value', text: ({ value }) => written(value), shrink: 1, least: 12 },
		{ heading: 'from', text: ({ source }) => told(source, file), color: 'dim', shrink: 1, least: 16 },
	],
});

const written = (value: Effective['value']): string =>
	value === null ? 'the articles that ship' : String(value);

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
