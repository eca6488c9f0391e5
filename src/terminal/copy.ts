import { spawn } from 'node:child_process';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Puts a text into the clipboard of the terminal that the person sits at: over ssh that is not this machine's. What can be
 * tried next is tried where a way fails; of the last one, a terminal does not tell whether it obeys.
 */
export const copy = async (
	text: string,
	{ stdout, env }: { readonly stdout: { write(text: string): unknown }; readonly env: Env },
): Promise<void> => {
	const remote = env.SSH_TTY || env.SSH_CONNECTION;
	if (!remote && (await bySystem(text))) return;
	if (env.TMUX && (await byTmux(text, env))) return;
	const asked = osc52(text);
	stdout.write(env.TMUX ? throughTmux(asked) : asked);
};

const bySystem = async (text: string): Promise<boolean> => {
	try {
		const { default: clipboard } = await import('clipboardy');
		await clipboard.write(text);
		return true;
	} catch {
		return false;
	}
};

/** tmux keeps it, to be pasted in its other windows, and hands it on to its own terminal (-w, since 3.2). */
const byTmux = (text: string, env: Env): Promise<boolean> =>
	new Promise(resolve => {
		const tmux = spawn('tmux', ['load-buffer', '-w', '-'], { stdio: ['pipe', 'ignore', 'ignore'], env });
		tmux.on('error', () => resolve(false));
		tmux.on('close', code => resolve(code === 0));
		tmux.stdin.on('error', () => {});
		tmux.stdin.end(text);
	});

/** Asks a terminal to set its clipboard: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html, OSC 52. */
const osc52 = (text: string): string => `\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`;

/** What tmux hands on as it is, each escape doubled. */
const throughTmux = (sequence: string): string =>
	`\x1bPtmux;${sequence.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`;
