import { hang } from '../../render/wrap.ts';
import { type Binding, type Command, lines, type Place } from '../keymap.ts';
import { type Made, recent } from '../recent.ts';
import type { State } from '../state/state.ts';
import { fill } from './cells.ts';

/** What keys are for, and the commands of each, but for those of a line that is typed; a test sees that none is missing. */
export const purposes: readonly { readonly heading: string; readonly commands: readonly Command[] }[] = [
	{
		heading: 'Read',
		commands: [
			'open',
			'jump',
			'next article',
			'previous article',
			'outline',
			'links',
			'agreements',
			'all agreements',
		],
	},
	{
		heading: 'Search and filter',
		commands: [
			'search',
			'find',
			'next match',
			'previous match',
			'leaders',
			'dates',
			'timeline',
			'toggle',
			'apply',
			'any or all',
			'previous filter',
			'next filter',
			'remove filter',
			'sort',
		],
	},
	{
		heading: 'Move',
		commands: [
			'down',
			'up',
			'page down',
			'page up',
			'half page down',
			'half page up',
			'top',
			'bottom',
			'regroup',
			'next group',
			'previous group',
			'change unit',
			'next filled',
			'previous filled',
		],
	},
	{
		heading: 'Keep and share',
		commands: ['bookmark', 'copy', 'select', 'let go', 'export', 'source', 'edit'],
	},
	{ heading: 'Come and go', commands: ['back', 'palette', 'help', 'redraw', 'stop', 'quit', 'interrupt'] },
];

type Row = { readonly keys: readonly string[]; readonly does: string; readonly where: string };
type Group = { readonly heading: string; readonly rows: readonly Row[] };

/** The table of keys in lines of at most `width` columns, side by side where there is room; `find` narrows it. */
export const helpLines = (
	state: Pick<State, 'theme' | 'keymap'>,
	{ width, find = '' }: { readonly width: number; readonly find?: string },
): readonly string[] =>
	recent(made, [state.theme, state.keymap, width, find], () => drawn(state, width, find));

const made: Made<readonly string[]>[] = [];

const drawn = (state: Pick<State, 'theme' | 'keymap'>, width: number, find: string): readonly string[] => {
	const groups = found(groupsOf(state.keymap), find);
	if (groups.length === 0) return ['', '  No key does that.'];
	const columns = Math.max(1, Math.floor(width / leastColumn));
	const column = Math.floor(width / columns);
	return sideBySide(
		groups.map(group => groupLines(state, group, column - 1)),
		columns,
		column,
	);
};

/** Columns that keys and what they do need, where others stand beside them. */
const leastColumn = 58;

const groupsOf = (keymap: readonly Binding[]): readonly Group[] => {
	const known = keymap.filter(({ keys }) => keys.length > 0);
	return [
		...purposes.map(({ heading, commands }) => ({
			heading,
			rows: commands.flatMap(command => rowsOf(known.filter(of => of.command === command && !isTyped(of)))),
		})),
		{ heading: 'While typing', rows: rowsOf(known.filter(isTyped)) },
	];
};

/** Whether a key has its meaning only where letters mean themselves. */
export const isTyped = ({ places }: Binding): boolean => places.every(place => lines.includes(place));

/** Keys that do the same stand together. */
const rowsOf = (bindings: readonly Binding[]): readonly Row[] =>
	Array.from(
		Map.groupBy(bindings, ({ does }) => does),
		([does, of]) => ({
			does,
			keys: [...new Set(of.flatMap(({ keys }) => keys))],
			where: whereIn([...new Set(of.flatMap(({ places }) => places))]),
		}),
	);

/** The places of a key, as the configuration calls them; empty where it has its meaning nearly everywhere, or in a search. */
const whereIn = (places: readonly Place[]): string =>
	places.length > 4 || places.includes('typing') ? '' : places.join(', ');

const found = (groups: readonly Group[], find: string): readonly Group[] => {
	const typed = find.toLowerCase().split(' ').filter(Boolean);
	return groups
		.map(({ heading, rows }) => ({
			heading,
			rows: rows.filter(({ keys, does, where }) => {
				const text = [heading, ...keys, does, where].join(' ').toLowerCase();
				return typed.every(word => text.includes(word));
			}),
		}))
		.filter(({ rows }) => rows.length > 0);
};

const groupLines = (
	{ theme }: Pick<State, 'theme'>,
	{ heading, rows }: Group,
	width: number,
): readonly string[] => {
	return [
		`  ${theme.article.heading(heading)}`,
		...rows.flatMap(({ keys, does, where }) =>
			hang(
				`    ${keys.join(' ').padEnd(12)} `,
				where ? `${does} ${theme.faint(`(${where})`)}` : does,
				width,
				theme.key,
			),
		),
		'',
	];
};

/** Blocks of lines one below the other, in so many columns that are as short as they can be without cutting a block. */
const sideBySide = (
	blocks: readonly (readonly string[])[],
	columns: number,
	width: number,
): readonly string[] => {
	let height = 0;
	let parts = stacked(blocks, height);
	while (parts.length > columns) parts = stacked(blocks, ++height);
	const rows = Math.max(...parts.map(lines => lines.length));
	return Array.from({ length: rows }, (_, row) =>
		parts
			.map((lines, at) => {
				const line = lines[row] ?? '';
				return at === parts.length - 1 ? line : fill(line, width);
			})
			.join(''),
	);
};

/** Blocks below each other while they are no higher than that. */
const stacked = (blocks: readonly (readonly string[])[], height: number): readonly (readonly string[])[] => {
	const stacks: string[][] = [];
	for (const block of blocks) {
		const last = stacks.at(-1);
		if (last && last.length + block.length <= height) last.push(...block);
		else stacks.push([...block]);
	}
	return stacks;
};
