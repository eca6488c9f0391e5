import { ConfigError } from '../config/config-error.ts';
import { configuration } from '../config/configuration.ts';
import type { Cache } from '../library/index/database.ts';
import { LibraryError } from '../library/library-error.ts';
import { marksFile, openMarks } from '../library/marks.ts';
import { type OpenLibrary, openIndex, type Thoroughness } from '../library/open-index.ts';
import { QueryError } from '../library/query/query-error.ts';
import { safeLine } from '../render/safe-text.ts';
import { output } from '../terminal/output.ts';
import { agreements } from './agreements.ts';
import type { Command, ExitCode, Streams } from './command.ts';
import { commandLine, completion } from './command-line.ts';
import { config } from './config.ts';
import { explain } from './explain.ts';
import { Failure } from './failure.ts';
import { index } from './index.ts';
import { leaders } from './leaders.ts';
import { list } from './list.ts';
import { progressOn } from './progress.ts';
import { read } from './read.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { stats } from './stats.ts';
import { timeline } from './timeline.ts';
import { UsageError } from './usage-error.ts';

const named: readonly Command[] = [
	list,
	search,
	show,
	agreements,
	leaders,
	timeline,
	stats,
	explain,
	index,
	config,
];
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
	/** Where indexes of libraries are kept; `null` to read everything anew. */
	readonly cache: Cache | null;
	/** The program of the threads that read many files; `null` to do without. */
	readonly thread: URL | null;
	/** The program of the thread that answers an open reader; `null` to do without. */
	readonly searcher: URL | null;
	/** Folder of the person's marks. */
	readonly stateDir: string;
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
		if (error instanceof ConfigError) {
			note(safeLine(error.message));
			return 2;
		}
		if (error instanceof QueryError) {
			note(pointed(error));
			return 2;
		}
		note(`this is a mistake in the program, please report it\n${(error as Error).stack}`);
		return 1;
	}
};

const run = async (args: readonly string[], edge: Edge): Promise<ExitCode> => {
	const { streams, env, now, version, configDir, cache, thread, searcher, stateDir, shipped } = edge;
	const asked = commandLine(args, commands, { version, width: streams.stdout.columns || 80 });
	const out = output(edge, asked.kind === 'run' ? asked.flags : {});
	if (asked.kind === 'print') {
		await out.print(asked.text);
		return 0;
	}
	const { command, flags, words } = asked;
	let opened: OpenLibrary | null = null;
	const settings = configuration({ dir: configDir, env, flags });
	const dir = async () => (await settings.value('library')) ?? shipped;
	const library = async (thoroughness?: Thoroughness) => {
		if (opened) return opened;
		const folder = await dir();
		const marks = marksFile(stateDir, folder);
		opened = await openIndex(
			folder,
			{ cache, thread, searcher, marks, now: () => now, note: out.note, progress: progressOn(streams) },
			thoroughness,
		);
		return opened;
	};
	const marks = async () => openMarks(marksFile(stateDir, await dir()));
	try {
		const code = await command.run(flags, words, {
			output: out,
			streams,
			env,
			now,
			configuration: settings,
			library,
			marks,
		});
		for (const { file, message } of problemsOf(opened)) out.note(`could not read ${file}: ${message}`);
		return code;
	} finally {
		await closed(opened);
	}
};

const problemsOf = (library: OpenLibrary | null) => library?.problems ?? [];
const closed = async (library: OpenLibrary | null) => library?.close();

/** A mistake in a query, and below the query a caret at it. */
const pointed = ({ message, text, start, end }: QueryError): string =>
	`${message}\n  ${safeLine(text)}\n  ${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`;
