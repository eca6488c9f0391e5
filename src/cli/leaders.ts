import type { LeaderCount } from '../library/library.ts';
import type { Command } from './command.ts';
import { formats, narrowing } from './flags.ts';
import { nothingFound } from './nothing-found.ts';
import { type Field, namesOf, type View } from './output/field.ts';
import { present } from './output/present.ts';
import { toQuery } from './to-query.ts';

export const leaders: Command = {
	name: 'leaders',
	summary: 'List who is named, and in how many articles',
	words: null,
	flags: [...narrowing, 'reverse', 'limit', ...formats],
	fields: () => namesOf(leaderView),
	examples: [
		['communique leaders --country Vietnam', 'in articles about a country'],
		['communique leaders --leader xi --date 2024', 'who else is named beside one'],
		['communique leaders --csv', 'for a spreadsheet'],
	],
	run: async (flags, _, context) => {
		const { library, output } = context;
		const query = toQuery(flags, []);
		const opened = await library();
		const { rows: counts } = await opened.leaders(query, '', null);
		const rows = (flags.reverse ? counts.toReversed() : counts).slice(0, flags.limit);
		await present(rows, leaderView, flags, context);
		if (rows.length > 0) return 0;
		await nothingFound('leader', query, opened, output);
		return 1;
	},
};

const own = (name: keyof LeaderCount): Field<LeaderCount> => ({ name, value: row => row[name] });

export const leaderView: View<LeaderCount> = {
	fields: [
		own('name'),
		own('nativeName'),
		own('country'),
		own('role'),
		own('first'),
		own('last'),
		own('articles'),
		own('papers'),
	],
	columns: [
		{ heading: 'name', text: ({ name }) => name, color: 'bold', shrink: 1, least: 16 },
		{ heading: 'country', text: ({ country }) => country ?? '', shrink: 1, least: 8 },
		{ heading: 'articles', text: ({ articles }) => String(articles), align: 'right' },
		{ heading: 'papers', text: ({ papers }) => String(papers), align: 'right', leaveOut: 4 },
		{
			heading: 'first',
			text: ({ first }) => first ?? '',
			color: 'cyan',
			isDate: true,
			least: 10,
			leaveOut: 2,
		},
		{ heading: 'last', text: ({ last }) => last ?? '', color: 'cyan', isDate: true, least: 10, leaveOut: 3 },
		{ heading: 'role', text: ({ role }) => role ?? '', shrink: 2, least: 12, leaveOut: 1 },
	],
};
