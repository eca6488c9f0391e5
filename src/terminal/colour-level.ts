type Env = Readonly<Record<string, string | undefined>>;

/** How many colours a terminal has: 0 none, 1 sixteen, 2 256, 3 all. */
export type ColourLevel = 0 | 1 | 2 | 3;

const ofDepth: Readonly<Record<number, ColourLevel>> = { 1: 0, 4: 1, 8: 2, 24: 3 };

/** What the terminal can show, by COLORTERM, TERM and what else Node knows of; FORCE_COLOR=0 to 3 says it outright. */
export const colourLevel = (env: Env): ColourLevel => {
	// Whoever sets both is warned by Node, on the screen; NO_COLOR chooses the theme, and is no fact about the terminal.
	const { NO_COLOR, NODE_DISABLE_COLORS, ...rest } = env;
	const { getColorDepth } = process.getBuiltinModule('node:tty').WriteStream.prototype;
	return ofDepth[getColorDepth(rest)] ?? 1;
};
