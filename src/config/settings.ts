import { type ColumnName, columnNames } from './column-name.ts';
import { type DateStyle, dateStyles } from './date-style.ts';
import { oneOf, path, type Setting, someOf, yesOrNo } from './setting.ts';
import { type ThemeChoice, themeChoices } from './theme-name.ts';
import { type UserKeys, userKeys } from './user-keys.ts';

/** What the program goes by. */
export type Values = {
	/** The folder of articles; `null`: those that ship. */
	readonly library: string | null;
	readonly theme: ThemeChoice;
	readonly keys: readonly UserKeys[];
	/** `null`: those that the reader and the table have of themselves. */
	readonly columns: readonly ColumnName[] | null;
	readonly dates: DateStyle;
	readonly mouse: boolean;
};

export type SettingName = keyof Values;

/** Every setting, once: the file is read by this table, and its template and `communique config` are made from it. */
export const settings: { readonly [Name in SettingName]: Setting<Values[Name]> } = {
	library: {
		does: 'The folder of articles; without it, the articles that ship',
		takes: 'the path of a folder, from the folder of this file or from ~',
		otherwise: null,
		example: '~/news',
		flag: 'library',
		variable: 'COMMUNIQUE_LIBRARY',
		read: path,
	},
	theme: {
		does: 'How the reader looks; auto asks the terminal whether its background is dark or light',
		takes: `one of ${themeChoices.join(', ')}`,
		otherwise: 'auto',
		example: 'auto',
		flag: 'theme',
		overruled: { variable: 'NO_COLOR', value: 'none' },
		read: oneOf(themeChoices),
	},
	keys: {
		does: 'Other keys for what the reader can do; communique config --keys has the names, [] is none',
		takes: 'the names of commands with their keys, everywhere or below the name of a place',
		otherwise: [],
		example: "\n  quit: [q, Q]\n  next match: [n, Ctrl-n]\n  bookmark: []\n  list:\n    search: ['/', s]",
		read: userKeys,
	},
	columns: {
		does: 'What the list tells of an article, in this order; in the reader the title is the first line in any case',
		takes: `a list of ${columnNames.join(', ')}`,
		otherwise: null,
		example: '[date, leaders, place, signed]',
		read: someOf(columnNames),
	},
	dates: {
		does: 'How dates are shown in the reader and in what the commands print on a terminal; files and scripts have them as 2024-08-21',
		takes: `one of ${dateStyles.join('; ')}`,
		otherwise: 'iso',
		example: '21 Aug 2024',
		read: oneOf(dateStyles),
	},
	mouse: {
		does: 'Whether the reader takes wheel and clicks; text is then selected with Shift held down',
		takes: 'true or false',
		otherwise: false,
		example: 'true',
		read: yesOrNo,
	},
};

export const settingNames = Object.keys(settings) as readonly SettingName[];
