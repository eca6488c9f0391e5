/** How the reader may look: on a dark ground, on a light one, as plain as can be told apart, without colour. */
export const themeNames = ['dark', 'light', 'contrast', 'none'] as const;

export type ThemeName = (typeof themeNames)[number];

/** `auto`: as the terminal's background asks for. */
export const themeChoices = ['auto', ...themeNames] as const;

export type ThemeChoice = (typeof themeChoices)[number];
