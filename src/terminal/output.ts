type Env = Readonly<Record<string, string | undefined>>;

/** The part of a stream that writing needs; `columns` and `rows` are a terminal's. */
export type Writable = {
	readonly isTTY?: boolean;
	readonly columns?: number;
	readonly rows?: number;
	write(text: string, done?: () => void): unknown;
};

/** The one way out: what a command prints, and what it may assume about the place where that is read. */
export type Output = {
	/** A person reads along. */
	readonly terminal: boolean;
	/** Columns of the terminal, 80 where there is none. */
	readonly width: number;
	readonly color: boolean;
	/** Data, to standard output, through the pager when it is longer than the terminal. */
	print(text: string): Promise<void>;
	/** Everything else, a line to standard error. */
	note(line: string): void;
};

export const output = (
	{
		streams,
		env,
	}: { readonly streams: { readonly stdout: Writable; readonly stderr: Writable }; readonly env: Env },
	flags: { readonly color?: boolean; readonly pager?: boolean } = {},
): Output => {
	const { stdout } = streams;
	const terminal = stdout.isTTY === true;
	const pager = terminal && flags.pager !== false ? pagerOf(env) : null;
	const write = (text: string) => new Promise<void>(resolve => stdout.write(text, () => resolve()));
	return {
		terminal,
		width: stdout.columns || 80,
		color: flags.color ?? wantsColor(env, terminal),
		print: async text => {
			const long = text.split('\n').length > (stdout.rows ?? Number.POSITIVE_INFINITY);
			if (long && pager !== null && (await (await import('./page.ts')).page(text, pager, env))) return;
			await write(text);
		},
		note: line => streams.stderr.write(`communique: ${line}\n`),
	};
};

/** The pager's command line as a shell takes it, or `null` where the person wants none. */
const pagerOf = ({ PAGER = 'less -R' }: Env): string | null =>
	PAGER.trim() === '' || PAGER.trim() === 'cat' ? null : PAGER;

/** https://no-color.org and https://force-color.org; force wins, as in Node. */
const wantsColor = ({ FORCE_COLOR, NO_COLOR, TERM }: Env, terminal: boolean): boolean => {
	if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
	if (NO_COLOR) return false;
	return terminal && TERM !== 'dumb';
};
