import { render } from 'ink';
import type { ThemeChoice } from '../config/theme-name.ts';
import type { Query } from '../library/library.ts';
import type { Marks } from '../library/marks.ts';
import type { OpenLibrary } from '../library/open-index.ts';
import { askBackground, backgroundOf } from '../terminal/background.ts';
import { colourLevel } from '../terminal/colour-level.ts';
import { isUtf8 } from '../terminal/is-utf8.ts';
import { keysOnly } from '../terminal/keys-only.ts';
import { mouseOf } from '../terminal/mouse.ts';
import type { TerminalEvent } from '../terminal/terminal-replies.ts';
import { whenEnded } from '../terminal/when-ended.ts';
import type { Binding } from './keymap.ts';
import { type Perform, performer } from './perform.ts';
import { Reader } from './reader.tsx';
import { spokenTheme } from './screens/spoken.ts';
import type { Written } from './state/effect.ts';
import { start } from './state/start.ts';
import type { Look } from './state/state.ts';
import { type Theme, themeFor } from './theme.ts';

/**
 * Reads a library in full screen until the person leaves. Gives the exit code: 0 for `q`, 130 for Ctrl-C,
 * 128 and its number for a signal. The terminal is as it was before, also when it throws.
 */
export const runReader = async ({
	library,
	marks,
	query,
	written,
	theme: chosen,
	keymap,
	look,
	stdin,
	stdout,
	env,
	mouse: takesMouse,
}: {
	readonly library: OpenLibrary;
	readonly marks: Marks;
	readonly query: Query;
	/** Writes what is shown as the commands do. */
	readonly written: Written;
	readonly theme: ThemeChoice;
	readonly keymap: readonly Binding[];
	readonly look: Look;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly env: Env;
	/** Take the mouse from the terminal, which else selects text with it. */
	readonly mouse: boolean;
}): Promise<number> => {
	const { columns, rows } = stdout;
	// Ink takes the keys only after its first frame; what is typed before would be echoed into it.
	stdin.setRawMode(true);
	const theme = await themeOf(chosen, stdin, stdout, env);
	const initial = await start(
		{ library: await library.inThread(), marks, theme, keymap, look, columns, rows },
		query,
	);
	// What was typed before that, the terminal has echoed; Ink begins its frame where the cursor stands.
	stdout.write('\r');
	const told = new Set<(event: TerminalEvent) => void>();
	const pointer = (tell: (event: TerminalEvent) => void) => {
		told.add(tell);
		return () => void told.delete(tell);
	};
	const mouse = mouseOf(stdout, takesMouse);
	const outside = performer({
		library,
		stdin,
		stdout,
		env,
		cwd: process.cwd(),
		now: () => new Date(),
		written,
	});
	const perform: Perform = (effect, suspend) =>
		outside(effect, meanwhile =>
			suspend(async () => {
				mouse.release();
				try {
					await meanwhile();
				} finally {
					mouse.take();
				}
			}),
		);
	const screen = render(<Reader initial={initial} perform={perform} pointer={pointer} />, {
		// An answer of the terminal that comes late is no key, nor are reports of the mouse, which Ink would drop.
		stdin: keysOnly(stdin, event => {
			for (const tell of told) tell(event);
		}),
		stdout,
		isScreenReaderEnabled: isHeard(env),
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		// A frame waits for so long after the one before: at 120 a second the list that a letter finds came 8 ms after it was there.
		maxFps: 1000,
		exitOnCtrlC: false,
	});
	mouse.take();
	const ended = whenEnded(screen.unmount);
	try {
		const code = await screen.waitUntilExit();
		return ended.code() ?? Number(code);
	} finally {
		ended.ignore();
		mouse.release();
		stdin.setRawMode(false);
	}
};

type Env = Readonly<Record<string, string | undefined>>;

/** Ink's own variable for screen readers. */
const isHeard = ({ INK_SCREEN_READER }: Env): boolean => INK_SCREEN_READER === 'true';

const themeOf = async (
	chosen: ThemeChoice,
	stdin: NodeJS.ReadStream,
	stdout: NodeJS.WriteStream,
	env: Env,
): Promise<Theme> => {
	if (isHeard(env)) return spokenTheme;
	const name =
		chosen === 'auto' ? ((await askBackground(stdin, stdout, env)) ?? backgroundOf(env) ?? 'dark') : chosen;
	return themeFor(name, { level: colourLevel(env), utf8: isUtf8(env) });
};
