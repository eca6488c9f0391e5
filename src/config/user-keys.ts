import type { Entry, Given } from './given.ts';
import type { Mistake } from './mistake.ts';
import type { Reading } from './setting.ts';

/** The keys that a person wants for a command of the reader; none: no key at all. Names are not checked here. */
export type UserKeys = {
	/** A place of the reader; `null`: wherever the command is. */
	readonly place: string | null;
	readonly command: string;
	readonly keys: readonly string[];
	readonly line: number;
};

/** `quit: q`, `quit: [q, Q]`, and the same below the name of a place. */
export const userKeys = (given: Given): Reading<readonly UserKeys[]> => {
	if (given.kind === 'text' && given.text === '') return { value: null, mistakes: [] };
	if (given.kind !== 'mapping') return { value: null, mistakes: [mistaken(given, 'keys')] };
	const read = given.entries.map((entry, at) =>
		entry.value.kind === 'mapping'
			? together(entry.value.entries.map((of, at, all) => readEntry(of, entry.key, all.slice(0, at))))
			: readEntry(entry, null, given.entries.slice(0, at)),
	);
	return together(read);
};

const readEntry = (
	{ key: command, line, value }: Entry,
	place: string | null,
	before: readonly Entry[],
): Reading<readonly UserKeys[]> => {
	const first = before.find(entry => entry.key === command && entry.value.kind !== 'mapping');
	if (first)
		return {
			value: null,
			mistakes: [{ line, message: `${command} is given already in line ${first.line}; leave one of them` }],
		};
	const keys = keysOf(value);
	if (keys === null) return { value: null, mistakes: [mistaken(value, command)] };
	return { value: keys.length === 1 && keys[0] === '' ? [] : [{ place, command, keys, line }], mistakes: [] };
};

const keysOf = (given: Given): readonly string[] | null => {
	if (given.kind === 'text') return [given.text];
	if (given.kind !== 'list') return null;
	const keys = given.items.flatMap(item => (item.kind === 'text' ? item.text : []));
	return keys.length === given.items.length ? keys : null;
};

const mistaken = ({ line }: Given, name: string): Mistake => ({
	line,
	message:
		name === 'keys'
			? 'keys takes the names of commands with their keys, a line each, as in quit: [q, Q]'
			: `${name} takes a key or a list of keys, as in quit: [q, Q]; [] for none`,
});

const together = (read: readonly Reading<readonly UserKeys[]>[]): Reading<readonly UserKeys[]> => ({
	value: read.flatMap(({ value }) => value ?? []),
	mistakes: read.flatMap(({ mistakes }) => mistakes),
});
