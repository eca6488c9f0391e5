import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { themeNames } from '../../src/config/theme-name.ts';
import { cubeColour } from '../../src/tui/cube.ts';
import { type Colour, palettes } from '../../src/tui/palette.ts';
import { signs } from '../../src/tui/signs.ts';
import { themeFor } from '../../src/tui/theme.ts';

/** Relative luminance of a colour (WCAG 2.2). */
const luminance = (hex: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
};

/** A colour of xterm's cube. */
const hexOf = (number: number): string => {
	const channel = (at: number) => (at === 0 ? 0 : 55 + 40 * at).toString(16).padStart(2, '0');
	const at = number - 16;
	return `#${channel(Math.floor(at / 36))}${channel(Math.floor(at / 6) % 6)}${channel(at % 6)}`;
};

describe('cubeColour', () => {
	it.each([
		['#005f87', 24],
		['#1c1c1c', 16],
		['#ffffff', 231],
		['#2f6f2f', 22],
	])('of %s is %i', (hex, number) => expect(cubeColour(hex)).toBe(number));
});

/** What people have behind their text: black, and the grounds of Solarized, One, Dracula, GitHub and others. */
const grounds = {
	dark: ['#000000', '#1e1e1e', '#002b36', '#282c34', '#282a36'],
	light: ['#ffffff', '#fdf6e3', '#fafafa', '#f6f8fa', '#eff1f5'],
};

describe.each(['dark', 'light'] as const)('the palette for a %s ground', name => {
	const { countries, accent, warm, good, bad, code, faint, onGround } = palettes[name];
	const colours = [...[accent, warm, good, bad, code, ...countries].map(([hex]) => hex), faint];

	it.each(colours)('%s can be read on it', hex => {
		for (const ground of grounds[name]) expect(contrast(hex, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it('can be read on it in 256 colours', () => {
		const cube = colours.map(hex => hexOf(cubeColour(hex)));
		const wrong = cube.filter(hex => grounds[name].some(ground => contrast(hex, ground) < 4.5));
		expect(wrong).toEqual([]);
	});

	it('can be read where it is the ground itself', () => {
		for (const [hex] of [warm, good]) expect(contrast(hex, onGround[0])).toBeGreaterThanOrEqual(4.5);
	});

	it('has no colour twice for countries', () =>
		expect(new Set(countries.map(([hex]: Colour) => hex)).size).toBe(countries.length));
});

it('has only those of the sixteen on a light ground that stand out from white in xterm', () => {
	const { accent, warm, good, bad, code, countries } = palettes.light;
	expect(new Set([accent, warm, good, bad, code, ...countries].map(([, of16]) => of16))).toEqual(
		new Set(['black', 'blue', 'magenta', 'red']),
	);
});

/** All that a theme paints. */
const painted = (theme: ReturnType<typeof themeFor>): string => {
	const { article, countries, signs, ...others } = theme;
	return [...Object.values(article), ...countries, ...Object.values(others)]
		.map(paint => paint('x'))
		.join('');
};
const colour = /\x1b\[(?:[34]\d|9[0-7]|10[0-7])[;m]/;

describe('themeFor', () => {
	it('has no colour in the theme without, nor where the terminal has none', () => {
		expect(painted(themeFor('none'))).not.toMatch(colour);
		for (const name of themeNames) expect(painted(themeFor(name, { level: 0 }))).not.toMatch(colour);
	});

	it.each([
		[1, /\x1b\[36mx/],
		[2, /\x1b\[38;5;\d+mx/],
		[3, /\x1b\[38;2;95;215;215mx/],
	] as const)('writes colours as a terminal of level %i knows them', (level, sequence) =>
		expect(themeFor('dark', { level }).article.date('x')).toMatch(sequence));

	it('uses nothing but the sixteen colours where there are no more', () => {
		for (const name of themeNames) expect(painted(themeFor(name, { level: 1 }))).not.toMatch(/[34]8;[25]/);
	});

	it('dims nothing where it has a colour for what is faint', () => {
		for (const name of ['dark', 'light'] as const)
			for (const level of [2, 3] as const)
				expect(painted(themeFor(name, { level }))).not.toContain('\x1b[2m');
	});

	it('has nothing faint in high contrast', () =>
		expect(painted(themeFor('contrast'))).not.toContain('\x1b[2m'));

	it('leaves an empty text empty', () => expect(themeFor('dark').match('')).toBe(''));
});

describe('signs', () => {
	it('are all of one column', () =>
		expect(
			Object.values(signs)
				.flat()
				.filter(sign => stringWidth(sign) !== 1),
		).toEqual([]));
});
