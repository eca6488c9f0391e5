import { fileURLToPath } from 'node:url';
import { folder } from '../folder.ts';
import { openTerminal, type Terminal } from './terminal.ts';

export const bin = fileURLToPath(new URL('../../bin/communique.js', import.meta.url));

/** The sizes at which a person must be able to work. */
export const sizes = [
	[120, 40],
	[80, 24],
	[40, 12],
] as const;

export type Options = {
	readonly columns?: number;
	readonly rows?: number;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly background?: string;
};

/** The built program on a library, as it begins. Who opens it closes it. */
export const beginReader = (
	library: string,
	{ columns = 80, rows = 24, args = [], env = {}, background }: Options = {},
): Terminal =>
	openTerminal({
		program: process.execPath,
		args: [bin, '--library', library, ...args],
		columns,
		rows,
		env: { HOME: folder(), COLORTERM: 'truecolor', ...env },
		...(background ? { background } : {}),
	});
