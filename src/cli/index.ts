import { statSync } from 'node:fs';
import type { OpenLibrary } from '../library/open-index.ts';
import type { Command } from './command.ts';
import { formats } from './flags.ts';
import { namesOf, type View } from './output/field.ts';
import { present } from './output/present.ts';
import { plural } from './plural.ts';

export const index: Command = {
	name: 'index',
	summary: 'Compare every file with the index, and read what has changed',
	words: null,
	flags: ['rebuild', 'check', 'stats', ...formats],
	fields: () => namesOf(view),
	examples: [
		['communique index', 'after files were changed in place, in a large library'],
		['communique index --rebuild', 'read everything anew'],
		['communique index --stats', 'where the index is, its size and its age'],
	],
	run: async (flags, _, context) => {
		const { library, output } = context;
		const opened = await library(flags.rebuild ? 'anew' : flags.stats || flags.check ? 'usual' : 'all');
		if (flags.check) {
			const fine = opened.check();
			output.note(fine ? 'the index is whole' : 'the index is damaged: communique index --rebuild');
			return fine ? 0 : 1;
		}
		if (flags.stats) await present(rowsOf(opened), view, flags, context);
		else output.note(`${plural(opened.size, 'article')} of ${opened.dir}`);
		return 0;
	},
};

type Row = { readonly name: string; readonly value: string | number | null };

const rowsOf = (library: OpenLibrary): readonly Row[] => {
	const { file, compared } = library.about();
	return [
		{ name: 'articles', value: library.size },
		{ name: 'unreadable', value: library.problems.length },
		{ name: 'index', value: file },
		{ name: 'bytes', value: file === null ? null : statSync(file).size },
		{ name: 'compared', value: compared?.toISOString() ?? null },
	];
};

const view: View<Row> = {
	fields: [
		{ name: 'name', value: ({ name }) => name },
		{ name: 'value', value: ({ value }) => value },
	],
	columns: [
		{ heading: 'name', text: ({ name }) => name, color: 'dim' },
		{ heading: 'value', text: ({ value }) => String(value ?? ''), shrink: 1, least: 20 },
	],
};
