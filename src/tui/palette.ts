import type { ForegroundColorName } from 'chalk';

/** A colour as it is, and the nearest of the terminal's own sixteen. */
export type Colour = readonly [hex: `#${string}`, of16: ForegroundColorName];

export type Palette = {
	/** The program's own: headings, dates, bullets. */
	readonly accent: Colour;
	/** What is chosen, filtered, pointed at. */
	readonly warm: Colour;
	readonly good: Colour;
	readonly bad: Colour;
	readonly code: Colour;
	/** Of what matters less. The sixteen have no such colour on every ground: there, the terminal dims its own. */
	readonly faint: Colour[0];
	/** Of text on `warm` and `good` as a ground. */
	readonly onGround: Colour;
	/** Told apart by people who see few colours too: lightness and hue change together. */
	readonly countries: readonly Colour[];
};

/** The colours stand out from their ground by 4.5 to 1 at least (WCAG 2.2, 1.4.3); the test measures it. */
export const palettes: Readonly<Record<'dark' | 'light', Palette>> = {
	dark: {
		accent: ['#5fd7d7', 'cyan'],
		warm: ['#e5c07b', 'yellow'],
		good: ['#98c379', 'green'],
		bad: ['#ff8787', 'redBright'],
		code: ['#d7af87', 'yellow'],
		faint: '#9e9e9e',
		onGround: ['#1c1c1c', 'black'],
		countries: [
			['#ffaf5f', 'yellow'],
			['#5fafff', 'blueBright'],
			['#87d787', 'green'],
			['#ff87af', 'magentaBright'],
			['#d7d75f', 'yellowBright'],
			['#5fd7af', 'cyan'],
			['#d7afff', 'magenta'],
			['#ff8787', 'redBright'],
		],
	},
	light: {
		accent: ['#005f87', 'blue'],
		warm: ['#875f00', 'magenta'],
		// xterm's own green and cyan stand out from white by 2 to 1.
		good: ['#2f6f2f', 'black'],
		bad: ['#af0000', 'red'],
		code: ['#6f4e00', 'magenta'],
		faint: '#5f5f5f',
		onGround: ['#ffffff', 'whiteBright'],
		countries: [
			['#8f4a00', 'red'],
			['#0055af', 'blue'],
			['#1f6b1f', 'black'],
			['#af005f', 'magenta'],
			['#5f5f00', 'black'],
			['#00645a', 'blue'],
			['#6f2fa8', 'magenta'],
			['#af0000', 'red'],
		],
	},
};
