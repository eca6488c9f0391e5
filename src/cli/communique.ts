import { articleCache } from '../library/article-cache.ts';
import type { Library } from '../library/library.ts';
import { libraryDir } from '../library/library-dir.ts';
import { LibraryError } from '../library/library-error.ts';
import { openLibrary } from '../library/open-library.ts';
import { output } from '../terminal/output.ts';
import { agreements } from './agreements.ts';
import type { Command, ExitCode, Streams } from './command.ts';
import { commandLine, completion } from './command-line.ts';
import { explain } from './explain.ts';
import { Failure } from './failure.ts';
import { leaders } from './leaders.ts';
import { list } from './list.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { stats } from './stats.ts';
import { timeline } from './timeline.ts';
import { UsageError } from './usage-error.ts';

const named: readonly Command[] = [list, search, show, agreements, leaders, timeline, stats, explain];
const names = [...named.flatMap(({ name }) => name ?? []), completion];
const commands = [read(names), ...named];

/** The world around the program. */
export type Edge = {
	readonly streams: Streams;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly now: Date;
	readonly version: string;
	/** Folder of config.yaml. */
	readonly configDir: string;
	/** Folder for what was read of libraries, and the name of this build; `null` to read everything anew. */
	readonly cache: { readonly dir: string; readonly build: string } | null;
	/** Folder of the articles that ship. */
	readonly shipped: string;
};

/** Runs one command line. Gives the exit code: 0 found something, 1 found nothing or could not read, 2 wrong usage. */
export const communique = async (args: readonly string[], edge: Edge): Promise<ExitCode> => {
	try {
		return await run(args, edge);
	} catch (error) {
		const { note } = output(edge);
		if (error instanceof UsageError || error instanceof Failure || error instanceof LibraryError) {
			note(error.message);
			return error instanceof UsageError ? 2 : 1;
		}
		note(`this is a mistake in the program, please report it\n${(error as Error).stack}`);
		return 1;
	}
};

const run = async (args: readonly string[], edge: Edge): Promise<ExitCode> => {
	const { streams, env, now, version, configDir, cache, shipped } = edge;
	const asked = commandLine(args, commands, { version, width: streams.stdout.columns || 80 });
	const out = output(edge, asked.kind === 'run' ? asked.flags : {});
	if (asked.kind === 'print') {
		await out.print(asked.text);
		return 0;
	}
	const { command, flags, words } = asked;
	let opened: Library | null = null;
	const library = async () => {
		const dir = await libraryDir({ option: flags.library ?? null, env, configDir, shipped });
		opened ??= await openLibrary(
			dir,
			cache && (stamp => articleCache(dir, cache.dir, `${cache.build} ${stamp}`)),
		);
		return opened;
	};
	const code = await command.run(flags, words, { output: out, streams, env, now, library });
	for (const { file, message } of problemsOf(opened)) out.note(`could not read ${file}: ${message}`);
	return code;
};

const problemsOf = (library: Library | null) => library?.problems ?? [];
