import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { nearestChoice } from '../spelling/nearest-choice.ts';
import type { Given } from './given.ts';
import type { Mistake } from './mistake.ts';

/** A value as it was read; `null` where there is none to take: nothing was written, or the mistakes say what is wrong. */
export type Reading<Value> = { readonly value: Value | null; readonly mistakes: readonly Mistake[] };

/** Reads what the setting `name` was given in a file of the folder `dir`. */
type Read<Value> = (
	given: Given,
	of: { readonly name: string; readonly takes: string; readonly dir: string },
) => Reading<Value>;

export type Setting<Value> = {
	/** What it does, in a line. */
	readonly does: string;
	/** What it takes, as a sentence goes on after "takes". */
	readonly takes: string;
	readonly otherwise: Value;
	/** What one could write after its name and a colon. */
	readonly example: string;
	/** The flag that says it for the file. */
	readonly flag?: string;
	/** The environment variable that says it for the file. */
	readonly variable?: string;
	/** An environment variable that, once it is set, is stronger than flag and file. */
	readonly overruled?: { readonly variable: string; readonly value: Value };
	readonly read: Read<Value>;
};

const none: Reading<never> = { value: null, mistakes: [] };
const wrong = (line: number, message: string): Reading<never> => ({
	value: null,
	mistakes: [{ line, message }],
});

/** The path of a folder, made absolute. */
export const path: Read<string> = (given, { name, takes, dir }) => {
	if (given.kind !== 'text') return wrong(given.line, `${name} takes ${takes}`);
	if (given.text === '') return none;
	return { value: resolve(dir, given.text.replace(/^~(?=\/|$)/, homedir())), mistakes: [] };
};

/** `true` or `false`. */
export const yesOrNo: Read<boolean> = (given, { name, takes, dir }) => {
	const { value, mistakes } = oneOf(['true', 'false'])(given, { name, takes, dir });
	return { value: value && value === 'true', mistakes };
};

/** One of these words. */
export const oneOf =
	<Choice extends string>(choices: readonly Choice[]): Read<Choice> =>
	(given, { name, takes }) => {
		if (given.kind !== 'text') return wrong(given.line, `${name} takes ${takes}`);
		if (given.text === '') return none;
		const value = choices.find(choice => choice === given.text);
		if (value !== undefined) return { value, mistakes: [] };
		return wrong(given.line, `${name} "${given.text}" is not known; ${meant(given.text, choices)}`);
	};

/** A list of these words, each once; a single one may stand without brackets. */
export const someOf =
	<Choice extends string>(choices: readonly Choice[]): Read<readonly Choice[]> =>
	(given, { name, takes, dir }) => {
		if (given.kind === 'text' && given.text === '') return none;
		if (given.kind !== 'list' && given.kind !== 'text') return wrong(given.line, `${name} takes ${takes}`);
		const items = given.kind === 'list' ? given.items : [given];
		const read = items.map(item => oneOf(choices)(item, { name, takes, dir }));
		const value = read.flatMap(({ value }) => value ?? []);
		const twice = value.find((one, at) => value.indexOf(one) !== at);
		if (twice !== undefined) return wrong(given.line, `${name} has ${twice} twice`);
		const mistakes = read.flatMap(({ mistakes }) => mistakes);
		return { value: mistakes.length > 0 || value.length === 0 ? null : value, mistakes };
	};

/** `did you mean dark?`, or where nothing is near, all that there is. */
export const meant = (typed: string, choices: readonly string[]): string => {
	const near = nearestChoice(typed, choices);
	return near === null ? `there is ${choices.join(', ')}` : `did you mean ${near}?`;
};
