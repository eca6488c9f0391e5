import { ConfigError } from '../config/config-error.ts';
import type { Configuration } from '../config/configuration.ts';
import { firstMistake } from '../config/mistake.ts';
import type { Library } from '../library/library.ts';
import { nearestChoice } from '../spelling/nearest-choice.ts';
import { articleView } from './article-view.ts';
import type { Command } from './command.ts';
import { exported } from './exported.ts';
import { articleFormats, narrowing, ordering } from './flags.ts';
import { listArticles } from './list.ts';
import { namesOf } from './output/field.ts';
import { asWord, toQuery } from './to-query.ts';
import { UsageError } from './usage-error.ts';

/** What the program does when no command is named. `commands` are the names that a mistyped word may have meant. */
export const read = (commands: readonly string[]): Command => ({
	name: null,
	summary: 'Read in full screen; in a pipe, list',
	words: { usage: '[query..]', describe: 'words to search', needed: false },
	flags: [...narrowing, ...ordering, ...articleFormats, 'theme'],
	fields: () => namesOf(articleView),
	examples: [
		['communique', 'read the library'],
		['communique --leader "to lam" --date 2024', 'only what one leader did in a year'],
		['communique border gate | head', 'in a pipe, the list'],
	],
	run: async (flags, words, context) => {
		const { output, streams, env, configuration } = context;
		const [first = ''] = words;
		const meant = nearestChoice(first, commands);
		// A word that stands in an article is a search, however near it is to a command.
		if (meant !== null && !(await standsIn(first, await context.library()))) {
			throw new UsageError(
				`no command "${first}": did you mean ${meant}? To search the word: communique search ${first}`,
			);
		}
		if (!output.terminal || !streams.stdin.isTTY || articleFormats.some(name => flags[name] !== undefined)) {
			return listArticles(flags, words, context);
		}
		const query = toQuery(flags, words);
		const library = await context.library();
		const theme = flags.color === false ? 'none' : await configuration.value('theme');
		const look = {
			columns: await configuration.value('columns'),
			dates: await configuration.value('dates'),
		};
		const mouse = await configuration.value('mouse');
		const keymap = await keymapOf(configuration);
		const { runReader } = await import('../tui/main.tsx');
		const { stdin, stdout } = streams;
		const marks = await context.marks();
		try {
			return await runReader({
				library,
				marks,
				query,
				written: exported(library),
				theme,
				keymap,
				look,
				mouse,
				stdin,
				stdout,
				env,
			});
		} finally {
			const problem = marks.problem();
			if (problem !== null) output.note(problem);
			marks.close();
		}
	},
});

const keymapOf = async (configuration: Configuration) => {
	const { keymapWith } = await import('../tui/keymap-with.ts');
	const { keymap, mistakes } = keymapWith(await configuration.value('keys'));
	if (mistakes.length > 0) throw new ConfigError(firstMistake(configuration.file, mistakes));
	return keymap;
};

const standsIn = async (word: string, library: Library): Promise<boolean> => {
	const { total, respelled } = await library.search(asWord(word), { from: 0, most: 1 });
	return total > 0 && respelled.length === 0;
};
