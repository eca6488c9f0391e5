import type { Options } from 'yargs';
import { themeChoices } from '../config/theme-name.ts';
import { kinds, statuses, types } from '../library/query/fields.ts';

const filter = { group: 'Filters:', requiresArg: true } as const;
const order = { group: 'Order:' } as const;
const format = { group: 'Formats:' } as const;
const papers = { group: 'Agreements:', requiresArg: true } as const;
const common = { group: 'Common:' } as const;

/** Every option, once: the parser, the help and the completions are made from this table. */
export const flags = {
	leader: {
		...filter,
		type: 'string',
		array: true,
		describe: 'Who is named, in any usual form: "to lam", "Tô Lâm", lam; repeat it for several',
	},
	date: {
		...filter,
		type: 'string',
		array: true,
		describe: 'Date or event: 2024, 2024-08, 2024-08-21, 2022..2024, 2023..',
	},
	since: { ...filter, type: 'string', describe: 'From this day on: 2024-08, "3 months ago"' },
	until: { ...filter, type: 'string', describe: 'Up to this day: 2024, "last month"' },
	country: {
		...filter,
		type: 'string',
		array: true,
		describe: 'Of a named leader, or in a tag, by its short English name; repeat it for several',
	},
	tag: { ...filter, type: 'string', array: true, describe: 'A tag of the article; repeat it for several' },
	kind: {
		...papers,
		type: 'string',
		choices: kinds,
		describe: 'What was agreed: papers, undertakings, requests',
	},
	type: {
		...papers,
		type: 'string',
		choices: types,
		describe: 'Type of paper',
	},
	status: {
		...papers,
		type: 'string',
		choices: statuses,
		describe: 'What became of the paper',
	},
	party: {
		...papers,
		type: 'string',
		array: true,
		describe: 'A party or its country; who undertakes or proposes it',
	},
	by: {
		...order,
		type: 'string',
		requiresArg: true,
		choices: ['month', 'year'],
		describe: 'Length of a row (month)',
	},
	section: {
		group: 'Article:',
		type: 'string',
		requiresArg: true,
		choices: ['body', 'agreements', 'leaders', 'all'],
		describe: 'Part of the article (all)',
	},
	sort: {
		...order,
		type: 'string',
		requiresArg: true,
		choices: ['date', 'title', 'relevance'],
		describe: 'Newest first, A first or best first',
	},
	reverse: { ...order, type: 'boolean', describe: 'The other way round' },
	facets: {
		...order,
		type: 'boolean',
		describe: 'Count what is found by leader, year, country and kind of agreement',
	},
	limit: { ...order, type: 'number', requiresArg: true, describe: 'At most so many' },
	json: {
		...format,
		type: 'string',
		describe: 'A JSON array; with names, only these fields: --json id,title',
	},
	jsonl: { ...format, type: 'string', describe: 'A JSON object a line; fields as with --json' },
	csv: { ...format, type: 'boolean', describe: 'Comma-separated, for spreadsheets' },
	markdown: { ...format, type: 'boolean', describe: 'Markdown' },
	bibtex: { ...format, type: 'boolean', describe: 'References for LaTeX' },
	csl: { ...format, type: 'boolean', describe: 'References for Zotero and Pandoc (CSL JSON)' },
	rebuild: { group: 'Index:', type: 'boolean', describe: 'Read every article anew' },
	check: { group: 'Index:', type: 'boolean', describe: 'Say whether the index is whole' },
	stats: { group: 'Index:', type: 'boolean', describe: 'Say where the index is, its size and its age' },
	edit: { group: 'Configuration:', type: 'boolean', describe: 'Open the file in $VISUAL or $EDITOR' },
	keys: {
		group: 'Configuration:',
		type: 'boolean',
		describe: 'Print what the reader can do, and by which keys',
	},
	theme: {
		...common,
		type: 'string',
		requiresArg: true,
		choices: themeChoices,
		describe: `How the reader looks: ${themeChoices.join(', ')}`,
	},
	library: { ...common, type: 'string', requiresArg: true, describe: 'Folder of articles' },
	color: { ...common, type: 'boolean', describe: 'Colours; --no-color for none' },
	pager: { ...common, type: 'boolean', describe: 'Long output through $PAGER; --no-pager for straight' },
} as const satisfies Readonly<Record<string, Options>>;

export type FlagName = keyof typeof flags;

type Value<Flag> = Flag extends { readonly array: true }
	? readonly string[]
	: Flag extends { readonly choices: readonly (infer Choice)[] }
		? Choice
		: Flag extends { readonly type: 'boolean' }
			? boolean
			: Flag extends { readonly type: 'number' }
				? number
				: string;

/** What the person typed. */
export type Flags = { readonly [Name in FlagName]?: Value<(typeof flags)[Name]> };

export const narrowing = ['leader', 'date', 'since', 'until', 'country', 'tag'] as const;
export const ordering = ['sort', 'reverse', 'limit'] as const;
export const formats = ['json', 'jsonl', 'csv', 'markdown'] as const;
/** What articles can be given in. */
export const articleFormats = [...formats, 'bibtex', 'csl'] as const;
export const everywhere = ['library', 'color', 'pager'] as const;
