import type { Configuration } from '../config/configuration.ts';
import type { Marks } from '../library/marks.ts';
import type { OpenLibrary, Thoroughness } from '../library/open-index.ts';
import type { Output } from '../terminal/output.ts';
import type { FlagName, Flags } from './flags.ts';

/** The standard streams. Node makes each when it is first asked for, which takes time: ask late. */
export type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>;

/** What a command touches outside itself. */
export type Context = {
	readonly output: Output;
	readonly streams: Streams;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly now: Date;
	readonly configuration: Configuration;
	/** The library that is meant, opened on the first call. Throws a LibraryError when there is none. */
	readonly library: (thoroughness?: Thoroughness) => Promise<OpenLibrary>;
	/** What the person has read and marked in that library. Whoever asks closes it. */
	readonly marks: () => Promise<Marks>;
};

/** 0: found something; 1: found nothing, or a file could not be read. Any other number is a view's own. */
export type ExitCode = number;

export type Command = {
	/** `null`: what runs when no command is named. */
	readonly name: string | null;
	readonly summary: string;
	/** What the words after the name are; `usage` is `<needed..>` or `[optional..]`. */
	readonly words: { readonly usage: string; readonly describe: string; readonly needed: boolean } | null;
	readonly flags: readonly FlagName[];
	/** The fields that --json may name. */
	readonly fields: () => readonly string[];
	/** Lines that can be pasted, and what they do. */
	readonly examples: readonly (readonly [line: string, what: string])[];
	readonly run: (flags: Flags, words: readonly string[], context: Context) => Promise<ExitCode>;
};
