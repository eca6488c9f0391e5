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

export const completion = 'completion';

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
		.completion(completion, 'Print a script for bash, zsh or fish: communique completion >> ~/.bashrc')
		.middleware(argv => {
			if (current) check(argv, current);
		}, true)
		.fail((message, error) => {
			throw new UsageError(explained(message ?? error.message));
		});

	for (const command of commands) {
		parser.command({
			command: command.name ?? '$0',
			describe: command.summary,
			builder: (yargs: Argv) => {
				current = command;
				return declare(yargs, command);
			},
			handler: argv => {
				const words = argv._.map(String).slice(command.name === null ? 0 : 1);
				asked = { kind: 'run', command, flags: argv as Flags, words };
				// After a handler that returns, yargs makes the help once more: a tenth of a start.
				throw asked;
			},
		});
	}

	// Completions yargs prints by itself, and ends the process.
	if (args[0] === completion || args[0] === '--get-yargs-completions') parser.parse(args);

	const fields = commands.flatMap(command => command.fields());
	let printed = '';
	try {
		parser.parse(bareJson(args, fields), {}, (_error, _argv, output) => {
			printed = output;
		});
	} catch (error) {
		if (error !== asked) throw error;
	}
	return asked ?? { kind: 'print', text: `${printed}\n` };
};

const declare = (yargs: Argv, { name, summary, words, flags: own, fields, examples }: Command): Argv => {
	const options: Record<string, Options> = {};
	for (const name of [...own, ...everywhere] as readonly FlagName[]) options[name] = flags[name];
	const line = ['$0', name, words?.usage].filter(Boolean).join(' ');
	return yargs
		.usage(`${line}\n\n${summary}${words ? `\n\n${words.usage}  ${words.describe}` : ''}`)
		.options(options)
		.epilogue(`Examples:\n${examplesOf(examples)}\n\nFields of --json and --jsonl: ${fields().join(', ')}`);
};

/** Each on a line of its own, below what it does, so that both can be pasted. */
const examplesOf = (examples: Command['examples']): string =>
	examples.map(([line, what]) => `  # ${what}\n  ${line}`).join('\n');

/** What yargs found missing, in our words. */
const explained = (message: string): string => {
	const flag = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
	return flag ? `--${flag} needs a value` : message;
};
