import type { Command } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { articleFormats, everywhere, type FlagName, flags } from './flags.ts';
import { UsageError } from './usage-error.ts';

type Argv = Readonly<Record<string, unknown>> & { readonly _: readonly (string | number)[] };

/** What yargs itself puts beside the flags of a command. */
const ours = ['_', '$0', 'help', 'version'];

const references = ['bibtex', 'csl'] as const satisfies readonly FlagName[];

/** Throws a UsageError for the first thing that a command does not know, with what may have been meant. */
export const check = (argv: Argv, command: Command): void => {
	if (argv.help || argv.version) return;
	const known: readonly FlagName[] = [...command.flags, ...everywhere];
	for (const [name, value] of Object.entries(argv)) {
		if (ours.includes(name) || value === undefined) continue;
		const flag = known.find(own => own === name);
		const negated = [value].flat().includes(false);
		if (!flag || (negated && flags[flag].type !== 'boolean')) throw unknown(name, negated, known);
		checkValue(flag, value);
	}
	const [first, second] = articleFormats.filter(name => argv[name] !== undefined);
	if (first && second) throw new UsageError(`--${first} and --${second}: one format at a time`);
	const cited = references.find(name => argv[name] !== undefined);
	if (cited && argv.facets) throw new UsageError(`--${cited} and --facets: counts are no references`);
	checkWords(argv._.map(String).slice(command.name === null ? 0 : 1), command);
};

const unknown = (name: string, negated: boolean, known: readonly string[]): UsageError => {
	const dashes = name.length === 1 ? '-' : '--';
	const hint = didYouMean(name, [...known, 'help', 'version'], '--');
	return new UsageError(`no option ${dashes}${negated ? 'no-' : ''}${name}${hint}`);
};

const checkValue = (name: FlagName, value: unknown): void => {
	const flag: { readonly type: string; readonly array?: true; readonly choices?: readonly string[] } =
		flags[name];
	if (Array.isArray(value) && !flag.array) throw new UsageError(`--${name} is given more than once`);
	if (flag.type === 'number' && !(Number.isInteger(value) && Number(value) > 0)) {
		throw new UsageError(`--${name} takes a whole number from 1: --${name} 10`);
	}
	if (flag.choices && !flag.choices.includes(String(value))) {
		const hint = didYouMean(String(value), flag.choices);
		throw new UsageError(
			`--${name} "${value}"${hint || ' is not known.'} It is one of ${flag.choices.join(', ')}`,
		);
	}
};

const checkWords = (typed: readonly string[], { name, words, examples }: Command): void => {
	if (!words && typed.length > 0) {
		throw new UsageError(`${name} takes no words; to search for them: communique search ${typed.join(' ')}`);
	}
	if (words?.needed && typed.length === 0) {
		throw new UsageError(`${name} needs ${words.describe}, as in: ${examples[0]?.[0]}`);
	}
};
