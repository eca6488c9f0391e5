import { coloured, monochrome, paint, type Style } from '../render/style.ts';

type Paint = (text: string) => string;

/** How the reader looks. `article` is the style of the text itself. */
export type Theme = {
	readonly article: Style;
	readonly program: Paint;
	readonly faint: Paint;
	/** A filter in the head line. */
	readonly filter: Paint;
	readonly key: Paint;
	/** The row that a key acts on. */
	readonly cursor: Paint;
	/** A word that was searched. */
	readonly match: Paint;
	/** The one of them that `n` has come to. */
	readonly currentMatch: Paint;
	/** The passage a fact stands in. */
	readonly passage: Paint;
	/** The bar beside that passage, and beside the cursor. */
	readonly bar: Paint;
	readonly border: Paint;
	/** A row that is chosen in a filter. */
	readonly chosen: Paint;
};

const inColour: Theme = {
	article: coloured,
	program: paint(['bold', 'cyan']),
	faint: paint('dim'),
	filter: paint('yellow'),
	key: paint('bold'),
	cursor: paint('inverse'),
	match: paint(['bgYellow', 'black']),
	currentMatch: paint(['bgGreen', 'black', 'bold']),
	passage: paint('bold'),
	bar: paint('yellow'),
	border: paint('dim'),
	chosen: paint(['bold', 'yellow']),
};

/** Under NO_COLOR weight, line and inversion say what colour says otherwise. */
const inBlackAndWhite: Theme = {
	...inColour,
	article: monochrome,
	program: paint('bold'),
	filter: paint('bold'),
	match: paint(['underline', 'bold']),
	currentMatch: paint(['inverse', 'underline']),
	bar: text => text,
	chosen: paint('bold'),
};

/** The theme for a terminal; NO_COLOR (https://no-color.org) counts when it is not empty. */
export const themeFor = (env: Readonly<Record<string, string | undefined>>): Theme =>
	env.NO_COLOR ? inBlackAndWhite : inColour;
