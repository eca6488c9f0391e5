/** Presses and the wheel (1000), told in a form that any column fits in (1006): xterm's ctlseqs, "Mouse Tracking". */
const modes = [1000, 1006];

const set = (end: 'h' | 'l') => modes.map(mode => `\x1b[?${mode}${end}`).join('');

export type Mouse = {
	/** Has the terminal tell of the mouse, which then selects no text. */
	take(): void;
	/** Gives it back to the terminal. */
	release(): void;
};

/** The mouse of a terminal; where it is not wanted, the terminal keeps it all the time. */
export const mouseOf = (stdout: { write(text: string): unknown }, wanted: boolean): Mouse => ({
	take: () => void (wanted && stdout.write(set('h'))),
	release: () => void (wanted && stdout.write(set('l'))),
});
