import { Readable } from 'node:stream';
import type { Streams } from '../../src/cli/command.ts';
import { communique, type Edge } from '../../src/cli/communique.ts';
import { folder } from '../folder.ts';

type Surroundings = {
	/** Columns of a terminal; `null` for a pipe. */
	readonly terminal?: number | null;
	readonly env?: Readonly<Record<string, string>>;
	readonly stdin?: string;
	readonly library?: string;
	readonly cache?: Edge['cache'];
	/** Folder of the configuration. */
	readonly config?: string;
};

/** Runs a command line in this process and gives what it wrote. */
export const run = async (
	args: readonly string[],
	{
		terminal = null,
		env = {},
		stdin = '',
		library = small,
		cache = null,
		config = '/nowhere',
	}: Surroundings = {},
) => {
	const written = { stdout: '', stderr: '' };
	const stream = (name: keyof typeof written) => ({
		isTTY: terminal !== null,
		columns: terminal ?? undefined,
		rows: terminal === null ? undefined : 1000,
		write: (text: string, done?: () => void) => {
			written[name] += text;
			done?.();
		},
	});
	const code = await communique(args, {
		streams: {
			stdin: Readable.from([Buffer.from(stdin)]),
			stdout: stream('stdout'),
			stderr: stream('stderr'),
		} as unknown as Streams,
		env,
		now: new Date(2025, 5, 18, 12),
		version: '1.2.3',
		configDir: config,
		cache,
		thread: null,
		searcher: null,
		stateDir: folder(),
		shipped: library,
	});
	return { code, ...written };
};

/** A library of three articles. */
export const small = folder({
	'beijing.md': `---
title: Vietnam and China sign two papers in Beijing
date: 2024-08-21
event: 2024-08-18/2024-08-20
place: Beijing
agency: VNA
source: Example Daily
leaders: [To Lam, Xi Jinping]
tags: [vietnam-china, state-visit]
---

General Secretary and President To Lam met General Secretary and President Xi Jinping in Beijing in a friendly atmosphere.
The two sides agreed to build a smart border gate.

The two sides signed the following documents:

1. Protocol on the export of fresh coconuts between the Ministry of Agriculture of Vietnam and the General Administration of Customs of China.
2. Memorandum of Understanding on railways between the Ministry of Transport of Vietnam and the National Railway Administration of China.
`,
	'deep/hanoi.md': `---
title: "Talks in Hanoi: =SUM(A1)"
date: 2023-12-12
leaders: [Nguyen Phu Trong, Xi Jinping]
tags: [vietnam-china]
---

General Secretary Nguyen Phu Trong held talks with President Xi Jinping. He proposed the two sides open a railway.
`,
	'note.txt': 'A note without a date on smart cities.\n\nNothing was agreed here at all.\n',
});
