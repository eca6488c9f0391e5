import type { State } from './state/state.ts';

/** What a key can ask for. */
export type Command =
	| 'open'
	| 'jump'
	| 'apply'
	| 'accept'
	| 'toggle'
	| 'search'
	| 'find'
	| 'next match'
	| 'previous match'
	| 'sort'
	| 'bookmark'
	| 'source'
	| 'edit'
	| 'copy'
	| 'export'
	| 'select'
	| 'outline'
	| 'links'
	| 'let go'
	| 'stop'
	| 'redraw'
	| 'agreements'
	| 'next filter'
	| 'previous filter'
	| 'remove filter'
	| 'all agreements'
	| 'regroup'
	| 'next group'
	| 'previous group'
	| 'leaders'
	| 'dates'
	| 'any or all'
	| 'timeline'
	| 'change unit'
	| 'next filled'
	| 'previous filled'
	| 'next article'
	| 'previous article'
	| 'down'
	| 'up'
	| 'page down'
	| 'page up'
	| 'half page down'
	| 'half page up'
	| 'top'
	| 'bottom'
	| 'erase'
	| 'complete'
	| 'complete back'
	| 'earlier search'
	| 'later search'
	| 'palette'
	| 'run'
	| 'erase forward'
	| 'letter left'
	| 'letter right'
	| 'line start'
	| 'line end'
	| 'clear line'
	| 'clear word'
	| 'clear rest'
	| 'back'
	| 'help'
	| 'quit'
	| 'interrupt';

/** Where keys mean something: a screen, the choice of lines, the line being typed, or the palette with its own line. */
export type Place =
	| 'list'
	| 'article'
	| 'selecting'
	| 'agreements'
	| 'all agreements'
	| 'leaders'
	| 'dates'
	| 'timeline'
	| 'help'
	| 'typing'
	| 'palette';

export type Binding = {
	readonly command: Command;
	/** Names as `keyName` gives them. */
	readonly keys: readonly string[];
	readonly places: readonly Place[];
	/** For the help: what the key does. Bindings of one command that say the same stand in one line of it. */
	readonly does: string;
	/** For the last line of the screen; `null` where the hand knows the key. */
	readonly hint: string | null;
};

/** The screens on which one reads. */
export const reading: readonly Place[] = ['list', 'article', 'agreements'];
/** Where there is an article in hand. */
const acting: readonly Place[] = [...reading, 'all agreements'];
const screens: readonly Place[] = [...reading, 'all agreements', 'leaders', 'dates', 'timeline', 'help'];
/** Those that show what a query finds. */
const queried: readonly Place[] = ['list', 'all agreements', 'timeline'];
/** Where letters are typed, and mean themselves. */
export const lines: readonly Place[] = ['typing', 'palette'];
/** And where lines are selected. */
const moving: readonly Place[] = [...screens, 'selecting'];

/** Every key of the reader, as long as a person wants no other. Hints are drawn in this order as far as the line reaches. */
export const keymap: readonly Binding[] = [
	{ command: 'open', keys: ['Enter'], places: ['list'], does: 'read the article', hint: 'read' },
	{
		command: 'jump',
		keys: ['Enter'],
		places: ['agreements', 'all agreements'],
		does: 'go to the passage',
		hint: 'passage',
	},
	{
		command: 'regroup',
		keys: ['c'],
		places: ['all agreements'],
		does: 'change the grouping: article, party, country, status, type, year',
		hint: 'group',
	},
	{
		command: 'apply',
		keys: ['Enter'],
		places: ['leaders', 'dates'],
		does: 'list what is chosen',
		hint: 'list',
	},
	{
		command: 'apply',
		keys: ['Enter'],
		places: ['timeline'],
		does: 'list the articles of the row',
		hint: 'list',
	},
	{ command: 'run', keys: ['Enter'], places: ['palette'], does: 'do it', hint: null },
	{ command: 'accept', keys: ['Enter'], places: ['typing'], does: 'keep the search', hint: null },
	{
		command: 'toggle',
		keys: ['Space'],
		places: ['leaders', 'dates'],
		does: 'choose, or let go',
		hint: 'choose',
	},
	{ command: 'next match', keys: ['n'], places: ['article'], does: 'next match', hint: 'next' },
	{ command: 'previous match', keys: ['N'], places: ['article'], does: 'previous match', hint: 'previous' },
	{
		command: 'search',
		keys: ['/'],
		places: queried,
		does: 'search the library',
		hint: 'search',
	},
	{
		command: 'remove filter',
		keys: ['Backspace', 'Delete'],
		places: queried,
		does: 'remove the chosen filter, or the last',
		hint: 'remove filter',
	},
	{ command: 'previous filter', keys: ['←'], places: queried, does: 'choose a filter', hint: null },
	{ command: 'next filter', keys: ['→'], places: queried, does: 'choose the next filter', hint: null },
	{
		command: 'back',
		keys: ['Esc'],
		places: ['article', 'agreements', 'all agreements', 'leaders', 'dates', 'timeline', 'help'],
		does: 'take the last step back',
		hint: 'back',
	},
	{
		command: 'back',
		keys: ['Esc'],
		places: ['list', 'typing'],
		does: 'take the last search or filter back',
		hint: null,
	},
	{ command: 'find', keys: ['/'], places: ['article'], does: 'find in the article', hint: 'find' },
	{
		command: 'change unit',
		keys: ['c'],
		places: ['timeline'],
		does: 'years for months, or months',
		hint: 'years or months',
	},
	{ command: 'find', keys: ['/'], places: ['leaders'], does: 'find a leader', hint: 'find' },
	{ command: 'find', keys: ['/'], places: ['help'], does: 'find a key', hint: 'find' },
	{
		command: 'any or all',
		keys: ['c'],
		places: ['leaders'],
		does: 'articles that name all of the chosen, or any',
		hint: 'all or any',
	},
	{
		command: 'leaders',
		keys: ['L'],
		places: ['list', 'all agreements', 'timeline'],
		does: 'filter by leader',
		hint: 'leaders',
	},
	{ command: 'dates', keys: ['D'], places: ['list'], does: 'filter by date', hint: 'dates' },
	{
		command: 'timeline',
		keys: ['T'],
		places: ['list', 'all agreements', 'leaders'],
		does: 'months and years',
		hint: 'timeline',
	},
	{
		command: 'agreements',
		keys: ['a'],
		places: ['list', 'article'],
		does: 'what was agreed',
		hint: 'agreements',
	},
	{
		command: 'all agreements',
		keys: ['A'],
		places: ['list', 'leaders', 'timeline'],
		does: 'what was agreed in all that is listed',
		hint: 'all agreements',
	},
	{
		command: 'bookmark',
		keys: ['m'],
		places: ['list', 'article'],
		does: 'bookmark, or no more',
		hint: 'bookmark',
	},
	{
		command: 'sort',
		keys: ['S'],
		places: ['list'],
		does: 'sort otherwise: best, newest or oldest first, by title',
		hint: 'sort',
	},
	{
		command: 'outline',
		keys: ['O'],
		places: ['article'],
		does: 'go to a heading or a numbered part',
		hint: 'outline',
	},
	{ command: 'links', keys: ['f'], places: ['article'], does: 'follow a link, by its number', hint: 'links' },
	{ command: 'source', keys: ['o'], places: acting, does: 'open the source in the browser', hint: 'source' },
	{ command: 'edit', keys: ['e'], places: acting, does: 'edit the file in $EDITOR', hint: 'edit' },
	{ command: 'copy', keys: ['y'], places: ['list'], does: 'copy the citation', hint: 'copy' },
	{
		command: 'copy',
		keys: ['y'],
		places: ['article', 'agreements', 'all agreements'],
		does: 'copy the passage, or the citation',
		hint: 'copy',
	},
	{ command: 'select', keys: ['v'], places: ['article'], does: 'select lines', hint: 'select' },
	{
		command: 'export',
		keys: ['x'],
		places: [...acting, 'leaders', 'timeline'],
		does: 'write what is shown to a file',
		hint: 'export',
	},
	{ command: 'copy', keys: ['y', 'Enter'], places: ['selecting'], does: 'copy the lines', hint: 'copy' },
	{ command: 'let go', keys: ['Esc', 'v'], places: ['selecting'], does: 'let the lines go', hint: 'let go' },
	{ command: 'down', keys: ['j', '↓'], places: ['selecting'], does: 'to the line below', hint: 'down' },
	{ command: 'up', keys: ['k', '↑'], places: ['selecting'], does: 'to the line above', hint: 'up' },
	{
		command: 'next article',
		keys: ['J'],
		places: ['article', 'agreements'],
		does: 'next article',
		hint: 'next article',
	},
	{
		command: 'previous article',
		keys: ['K'],
		places: ['article', 'agreements'],
		does: 'previous article',
		hint: null,
	},
	{
		command: 'next group',
		keys: ['J'],
		places: ['all agreements'],
		does: 'to the next group',
		hint: 'next group',
	},
	{
		command: 'previous group',
		keys: ['K'],
		places: ['all agreements'],
		does: 'to the beginning of the group, or of the one before',
		hint: null,
	},
	{
		command: 'next filled',
		keys: ['J'],
		places: ['timeline'],
		does: 'to the next row that has articles',
		hint: 'next with articles',
	},
	{
		command: 'previous filled',
		keys: ['K'],
		places: ['timeline'],
		does: 'to the one before that has articles',
		hint: null,
	},
	{ command: 'down', keys: ['j', '↓'], places: screens, does: 'down', hint: null },
	{ command: 'up', keys: ['k', '↑'], places: screens, does: 'up', hint: null },
	{
		command: 'page down',
		keys: ['Space', 'PgDn'],
		places: [...reading, 'all agreements', 'timeline', 'help', 'selecting'],
		does: 'a page down',
		hint: null,
	},
	{ command: 'page down', keys: ['PgDn'], places: ['leaders', 'dates'], does: 'a page down', hint: null },
	{ command: 'page up', keys: ['b', 'PgUp'], places: moving, does: 'a page up', hint: null },
	{ command: 'half page down', keys: ['Ctrl-d'], places: moving, does: 'half a page down', hint: null },
	{ command: 'half page up', keys: ['Ctrl-u'], places: moving, does: 'half a page up', hint: null },
	{ command: 'top', keys: ['g', 'Home'], places: moving, does: 'to the top', hint: null },
	{ command: 'bottom', keys: ['G', 'End'], places: moving, does: 'to the bottom', hint: null },
	{ command: 'back', keys: ['Esc'], places: ['palette'], does: 'give it up', hint: null },
	{ command: 'down', keys: ['↓', 'Ctrl-n'], places: ['palette'], does: 'next action', hint: null },
	{ command: 'up', keys: ['↑', 'Ctrl-p'], places: ['palette'], does: 'previous action', hint: null },
	{ command: 'page down', keys: ['PgDn'], places: ['palette'], does: 'a page down', hint: null },
	{ command: 'page up', keys: ['PgUp'], places: ['palette'], does: 'a page up', hint: null },
	{
		command: 'complete',
		keys: ['Tab'],
		places: ['typing'],
		does: 'complete a field or its value; again: the next',
		hint: null,
	},
	{
		command: 'complete back',
		keys: ['Shift-Tab'],
		places: ['typing'],
		does: 'the previous one that it may be',
		hint: null,
	},
	{
		command: 'earlier search',
		keys: ['↑'],
		places: ['typing'],
		does: 'an earlier search, before you type; else up the list',
		hint: null,
	},
	{
		command: 'later search',
		keys: ['↓'],
		places: ['typing'],
		does: 'a later one after that; else down the list',
		hint: null,
	},
	{ command: 'down', keys: ['Ctrl-n'], places: ['typing'], does: 'down the list', hint: null },
	{ command: 'up', keys: ['Ctrl-p'], places: ['typing'], does: 'up the list', hint: null },
	{
		command: 'erase',
		keys: ['Backspace'],
		places: lines,
		does: 'erase; give an empty line up',
		hint: null,
	},
	{
		command: 'erase forward',
		keys: ['Delete', 'Ctrl-d'],
		places: lines,
		does: 'erase the letter at the cursor',
		hint: null,
	},
	{ command: 'letter left', keys: ['←', 'Ctrl-b'], places: lines, does: 'a letter back', hint: null },
	{ command: 'letter right', keys: ['→', 'Ctrl-f'], places: lines, does: 'a letter on', hint: null },
	{
		command: 'line start',
		keys: ['Home', 'Ctrl-a'],
		places: lines,
		does: 'to the beginning of the line',
		hint: null,
	},
	{ command: 'line end', keys: ['End', 'Ctrl-e'], places: lines, does: 'to its end', hint: null },
	{
		command: 'clear word',
		keys: ['Ctrl-w'],
		places: lines,
		does: 'clear the word before the cursor',
		hint: null,
	},
	{
		command: 'clear rest',
		keys: ['Ctrl-k'],
		places: lines,
		does: 'clear what follows the cursor',
		hint: null,
	},
	{ command: 'clear line', keys: ['Ctrl-u'], places: lines, does: 'clear the line', hint: null },
	{
		command: 'palette',
		keys: [':', 'Ctrl-p'],
		places: moving,
		does: 'find an action by its name',
		hint: 'actions',
	},
	{
		command: 'help',
		keys: ['?'],
		places: [...reading, 'all agreements', 'leaders', 'dates', 'timeline', 'selecting'],
		does: 'show the keys',
		hint: 'help',
	},
	{ command: 'quit', keys: ['q'], places: moving, does: 'quit', hint: 'quit' },
	{
		command: 'stop',
		keys: ['Ctrl-z'],
		places: [...moving, ...lines],
		does: 'back to the shell, until fg',
		hint: null,
	},
	{
		command: 'redraw',
		keys: ['Ctrl-l'],
		places: [...moving, ...lines],
		does: 'draw the screen anew',
		hint: null,
	},
	{
		command: 'interrupt',
		keys: ['Ctrl-c'],
		places: [...moving, ...lines],
		does: 'quit at once',
		hint: null,
	},
];

/** Where the keys of this moment are looked up. */
export const placeOf = ({ step: { typing, screen } }: State): Place => {
	if (typing && screen.kind !== 'palette') return 'typing';
	return screen.kind === 'article' && screen.selection ? 'selecting' : screen.kind;
};

/** What a key asks for; `null` where it means nothing. */
export const commandFor = (bindings: readonly Binding[], place: Place, key: string): Command | null =>
	bindings.find(({ places, keys }) => places.includes(place) && keys.includes(key))?.command ?? null;

/** The first key of a command in a place; `null` where it has none. */
export const keyFor = (bindings: readonly Binding[], place: Place, command: Command): string | null =>
	bindings.find(of => of.command === command && of.places.includes(place))?.keys[0] ?? null;
