import { terminalReplies } from './terminal-replies.ts';

type Env = Readonly<Record<string, string | undefined>>;

export type Background = 'dark' | 'light';

/**
 * What is its background colour (xterm's OSC 11)? And, as every terminal answers that: what are you (DA1)? Terminals
 * answer in order, so that the second answer ends the waiting where the first is never given.
 */
const question = '\x1b]11;?\x07\x1b[c';

/** Terminals that print what they do not understand. */
const dumb = /^(?:dumb|linux|cons25|vt\d+)?$/;

/**
 * Asks the terminal for its background colour; `null` where it does not tell in `patience` milliseconds. The terminal
 * must be in raw mode. Keys that were typed meanwhile go back to where they came from.
 */
export const askBackground = async (
	stdin: Pick<NodeJS.ReadStream, 'on' | 'off' | 'read' | 'unshift' | 'setEncoding'>,
	stdout: { write(text: string): unknown },
	env: Env,
	patience = 200,
): Promise<Background | null> => {
	if (dumb.test(env.TERM ?? '')) return null;
	const replies = terminalReplies();
	let typed = '';
	let background: Background | null = null;
	const { promise, resolve } = Promise.withResolvers<void>();
	const look = () => {
		for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) {
			const { keys, events } = replies(String(chunk));
			typed += keys;
			for (const event of events) {
				if (event.kind === 'background') background = groundOf(event.colour);
				if (event.kind === 'attributes') resolve();
			}
		}
	};
	stdin.setEncoding('utf8');
	stdin.on('readable', look);
	stdout.write(question);
	// Loading takes time in which nothing is read: what has come until then counts, so the clock asks once more.
	const timer = setTimeout(() => setImmediate(() => setImmediate(resolve)), patience);
	await promise;
	clearTimeout(timer);
	stdin.off('readable', look);
	if (typed) stdin.unshift(typed);
	return background;
};

/** By `$COLORFGBG`, which rxvt and Konsole set (`15;0`): numbers of the sixteen colours; 7 and from 9 on are light. */
export const backgroundOf = ({ COLORFGBG = '' }: Env): Background | null => {
	const number = /;(\d+)$/.exec(COLORFGBG)?.[1];
	if (number === undefined) return null;
	return number === '7' || Number(number) > 8 ? 'light' : 'dark';
};

/** `rgb:RRRR/GGGG/BBBB`, each part of 1 to 4 hexadecimal digits; light where its luma is over the half. */
const groundOf = (colour: string): Background | null => {
	const [, ...parts] = /^rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(colour) ?? [];
	if (parts.length === 0) return null;
	const [red = 0, green = 0, blue = 0] = parts.map(
		part => Number.parseInt(part, 16) / (16 ** part.length - 1),
	);
	return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark';
};
