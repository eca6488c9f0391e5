import { Chalk, type ChalkInstance, type ColorName, type ModifierName } from 'chalk';
import type { ThemeName } from '../config/theme-name.ts';
import { monochrome, type Style } from '../render/style.ts';
import type { ColourLevel } from '../terminal/colour-level.ts';
import { ascii } from './ascii.ts';
import { cubeColour } from './cube.ts';
import { type Colour, type Palette, palettes } from './palette.ts';
import { type Signs, signs } from './signs.ts';

type Paint = (text: string) => string;

const asItIs: Paint = text => text;

/** How the reader looks. `article` is the style of the text itself. */
export type Theme = {
	readonly article: Style;
	readonly signs: Signs;
	/** A line of the screen in letters that the terminal knows. */
	readonly shown: Paint;
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
	/** Lines that were selected. */
	readonly selected: Paint;
	readonly unread: Paint;
	readonly bookmark: Paint;
	/** What went wrong, and the letters that are to blame. */
	readonly mistake: Paint;
	/** Marks of what was agreed, in the margin and in lists. */
	readonly instrument: Paint;
	readonly commitment: Paint;
	readonly proposal: Paint;
	/** By the numbers of `countryColours`; at least one. */
	readonly countries: readonly [Paint, ...Paint[]];
};

export const themeFor = (
	name: ThemeName,
	{ level = 3, utf8 = true }: { readonly level?: ColourLevel; readonly utf8?: boolean } = {},
): Theme => {
	const letters = { signs, shown: utf8 ? asItIs : ascii };
	// Weight and inversion are there without colours as well, and need some level to be drawn.
	const chalk = new Chalk({ level: level === 0 ? 1 : level });
	if (name === 'none' || level === 0) return { ...withoutColour(chalk), ...letters };
	if (name === 'contrast') return { ...inContrast(chalk), ...letters };
	return { ...inColour(palettes[name], chalk, level), ...letters };
};

type Format = ColorName | ModifierName;
type Looks = Omit<Theme, 'signs' | 'shown'>;

/** A paint takes one text, so that it can be given to `map`, which would hand a style of chalk the index as well. */
const paint =
	(style: ChalkInstance): Paint =>
	text =>
		style(text);

const looks = (chalk: ChalkInstance, ...formats: readonly Format[]): Paint =>
	paint(formats.reduce<ChalkInstance>((style, format) => style[format], chalk));

/** Weight, line and inversion say what colour says otherwise. */
const withoutColour = (chalk: ChalkInstance): Looks => {
	const look = (...formats: readonly ModifierName[]) => looks(chalk, ...formats);
	return {
		article: monochrome,
		program: look('bold'),
		faint: look('dim'),
		filter: look('bold'),
		key: look('bold'),
		cursor: look('inverse'),
		match: look('underline', 'bold'),
		currentMatch: look('inverse', 'underline'),
		passage: look('bold'),
		bar: asItIs,
		border: look('dim'),
		chosen: look('bold'),
		selected: look('inverse'),
		unread: look('bold'),
		bookmark: look('bold'),
		mistake: look('bold', 'underline'),
		instrument: look('bold'),
		commitment: asItIs,
		proposal: look('dim'),
		countries: [asItIs],
	};
};

/** Nothing faint, and no colour but on a ground of its own, so that it is the same on any terminal. */
const inContrast = (chalk: ChalkInstance): Looks => {
	const plain = withoutColour(chalk);
	const look = (...formats: readonly Format[]) => looks(chalk, ...formats);
	return {
		...plain,
		article: { ...plain.article, faint: asItIs, marker: look('bold') },
		faint: asItIs,
		border: asItIs,
		proposal: asItIs,
		match: look('bold', 'black', 'bgYellowBright'),
		currentMatch: look('bold', 'black', 'bgCyanBright', 'underline'),
		mistake: look('bold', 'whiteBright', 'bgRed'),
		bar: look('bold'),
	};
};

const inColour = (palette: Palette, chalk: ChalkInstance, level: ColourLevel): Looks => {
	const plain = withoutColour(chalk);
	const text = ([hex, of16]: Colour, style: ChalkInstance = chalk) =>
		paint([style[of16], style.ansi256(cubeColour(hex)), style.hex(hex)][level - 1] ?? style);
	const ground = ([hex, of16]: Colour, style: ChalkInstance = chalk) =>
		text(
			palette.onGround,
			[style[background(of16)], style.bgAnsi256(cubeColour(hex)), style.bgHex(hex)][level - 1] ?? style,
		);
	// Dimmed, black on white stands out by 3.9 to 1, on some terminals by 2.8.
	const faint = level === 1 ? plain.faint : text([palette.faint, 'gray']);
	const [first = asItIs, ...others] = palette.countries.map(colour => text(colour));
	return {
		...plain,
		article: {
			...plain.article,
			faint,
			heading: text(palette.accent, chalk.bold),
			date: text(palette.accent),
			marker: text(palette.accent),
			code: text(palette.code),
		},
		program: text(palette.accent, chalk.bold),
		faint,
		border: faint,
		filter: text(palette.warm),
		match: ground(palette.warm),
		currentMatch: ground(palette.good, chalk.bold),
		bar: text(palette.warm),
		chosen: text(palette.warm, chalk.bold),
		unread: text(palette.accent),
		bookmark: text(palette.warm),
		mistake: text(palette.bad, chalk.bold),
		instrument: text(palette.good),
		commitment: text(palette.accent),
		proposal: text(palette.warm),
		countries: [first, ...others],
	};
};

const background = (name: Colour[1]) =>
	`bg${name.charAt(0).toUpperCase()}${name.slice(1)}` as `bg${Capitalize<typeof name>}`;
