import yargs, { type Argv, type Options } from 'yargs';
import { bareJson } from './bare-json.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { everywhere, type FlagName, type Flags, flags } from './flags.ts';
import { UsageError } from './usage-error.ts';

/** What a command line asks for: to run a command, or to print a text (help, version, completions). */
export type Asked =
	| {
			readonly kind: 'run';
			readonly command: Command;
			readonly flags: Flags;
			readonly words: readonly string[];
	  }
	| { readonly kind: 'print'; readonly text: string };

export const nameOf = ({ usage }: Command): string => usage.split(' ')[0] ?? '';

/** Reads a command line. `width` is what help may take. Throws a UsageError. */
export const commandLine = (
	args: readonly string[],
	commands: readonly Command[],
	{ version, width }: { readonly version: string; readonly width: number },
): Asked => {
	let current: Command | null = null;
	let asked: Asked | null = null;
	const parser = yargs()
		.scriptName('communique')
		.locale('en')
		.version(version)
		.help()
		.alias({ help: 'h', version: 'V' })
		.group(['help', 'version'], flags.library.group)
		.wrap(Math.min(width, 100))
		.usageConfiguration({ 'hide-types': true })
		.parserConfiguration({
			'boolean-negation': true,
			'camel-case-expansion': false,
			'dot-notation': false,
			'greedy-arrays': false,
			'parse-numbers': true,
			'parse-positional-numbers': false,
			'strip-aliased': true,
		})
		.completion('completion', 'Print a script for bash, zsh or fish: communique completion >> ~/.bashrc')
		.middleware(argv => {
			if (current) check(argv, current);
		}, true)
		.fail((message, error) => {
			throw new UsageError(explained(message ?? error.message, current));
		});

	for (const command of commands) {
		parser.command({
			command: command.usage,
			describe: command.summary,
			builder: (yargs: Argv) => {
				current = command;
				return declare(yargs, command);
			},
			handler: argv => {
				const words = command.words && argv[command.words.name];
				asked = { kind: 'run', command, flags: argv as Flags, words: (words ?? []) as readonly string[] };
			},
		});
	}

	const fields = commands.flatMap(command => command.fields());
	let printed = '';
	parser.parse(bareJson(args, fields), {}, (_error, _argv, output) => {
		printed = output;
	});
	return asked ?? { kind: 'print', text: `${printed}\n` };
};

const declare = (yargs: Argv, { words, flags: own, fields, examples }: Command): Argv => {
	const options: Record<string, Options> = {};
	for (const name of [...own, ...everywhere] as readonly FlagName[]) options[name] = flags[name];
	if (words) yargs.positional(words.name, { describe: words.describe, type: 'string', array: true });
	return yargs
		.options(options)
		.epilogue(`Examples:\n${examplesOf(examples)}\n\nFields of --json and --jsonl: ${fields().join(', ')}`);
};

/** Each on a line of its own, below what it does, so that both can be pasted. */
const examplesOf = (examples: Command['examples']): string =>
	examples.map(([line, what]) => `  # ${what}\n  ${line}`).join('\n');

/** What yargs found missing, in our words. */
const explained = (message: string, command: Command | null): string => {
	const flag = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
	if (flag) return `--${flag} needs a value`;
	return message.startsWith('Not enough non-option arguments') && command?.words
		? `${nameOf(command)} needs ${command.words.describe}, as in: ${command.examples[0]?.[0]}`
		: message;
};
