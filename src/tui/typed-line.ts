import { safeText } from '../render/safe-text.ts';
import type { Command } from './keymap.ts';

/** A line that is typed, what stands before its cursor and what follows it. */
export type TypedLine = { readonly before: string; readonly after: string };

/** A line with its cursor at its end. */
export const endOf = (text: string): TypedLine => ({ before: text, after: '' });

export const textOf = ({ before, after }: TypedLine): string => before + after;

/** Letters put in at the cursor. What is pasted before the line is there comes as letters, line ends and all. */
export const withLetters = ({ before, after }: TypedLine, letters: string): TypedLine => ({
	before: before + safeText(letters).replaceAll('\n', ' '),
	after,
});

/** What keys do to a line, as readline does it. */
export const edits: Readonly<Partial<Record<Command, (line: TypedLine) => TypedLine>>> = {
	erase: ({ before, after }) => ({ before: before.slice(0, lastLetter(before)), after }),
	'erase forward': ({ before, after }) => ({ before, after: after.slice(firstLetter(after)) }),
	'letter left': ({ before, after }) => {
		const at = lastLetter(before);
		return { before: before.slice(0, at), after: before.slice(at) + after };
	},
	'letter right': ({ before, after }) => {
		const at = firstLetter(after);
		return { before: before + after.slice(0, at), after: after.slice(at) };
	},
	'line start': line => ({ before: '', after: textOf(line) }),
	'line end': line => endOf(textOf(line)),
	'clear line': () => endOf(''),
	'clear word': ({ before, after }) => ({ before: before.replace(/\S+\s*$/, ''), after }),
	'clear rest': ({ before }) => endOf(before),
};

/** Where the last letter of a text begins, with all that it is put together of. */
const lastLetter = (text: string): number =>
	Array.from(new Intl.Segmenter().segment(text)).at(-1)?.index ?? 0;

/** Where the first letter ends. */
export const firstLetter = (text: string): number =>
	new Intl.Segmenter().segment(text).containing(0)?.segment.length ?? 0;
