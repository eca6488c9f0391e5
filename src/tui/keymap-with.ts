import type { Mistake } from '../config/mistake.ts';
import { meant } from '../config/setting.ts';
import type { UserKeys } from '../config/user-keys.ts';
import { nearestChoice } from '../spelling/nearest-choice.ts';
import { isLetter, knownKey, someKeys } from './key-name.ts';
import { type Binding, keymap, lines, type Place } from './keymap.ts';

/** The keys of the reader as a person wants them, and what is wrong with that. */
export const keymapWith = (
	wanted: readonly UserKeys[],
): { readonly keymap: readonly Binding[]; readonly mistakes: readonly Mistake[] } => {
	const wrong = wanted.flatMap(mistakesIn);
	if (wrong.length > 0) return { keymap, mistakes: wrong };
	const own = keymap.flatMap(binding => placed(binding, wanted));
	return { keymap: own, mistakes: [...trap(own, wanted), ...clashes(own, wanted)] };
};

/** A binding as it is in its places, those with the same keys together. */
const placed = (binding: Binding, wanted: readonly UserKeys[]): readonly Binding[] => {
	const byKeys = Map.groupBy(binding.places, place => keysIn(place, binding, wanted).join(' '));
	return Array.from(byKeys, ([keys, places]) => ({
		...binding,
		keys: keys === '' ? [] : keys.split(' '),
		places,
	}));
};

const keysIn = (place: Place, { command, keys }: Binding, wanted: readonly UserKeys[]): readonly string[] => {
	const own = wanted.filter(of => of.command === command);
	const here = own.find(of => of.place === place);
	if (here) return here.keys.map(known);
	const anywhere = own.find(of => of.place === null)?.keys.map(known);
	if (!anywhere) return keys;
	// There a letter is typed, and what it is bound to elsewhere keeps its other keys.
	const pressed = lines.includes(place) ? anywhere.filter(key => !isLetter(key)) : anywhere;
	return pressed.length === 0 && anywhere.length > 0 ? keys : pressed;
};

const known = (key: string): string => knownKey(key) ?? key;

const commands = [...new Set(keymap.map(({ command }) => command))];
const places = [...new Set(keymap.flatMap(binding => binding.places))];

const mistakesIn = ({ place, command, keys, line }: UserKeys): readonly Mistake[] => {
	const told = (message: string) => [{ line, message: `keys: ${message}` }];
	const where = places.find(known => known === place);
	if (place !== null && !where) return told(`there is no place "${place}"; ${meant(place, places)}`);
	const bindings = keymap.filter(binding => binding.command === command);
	if (bindings.length === 0) return told(`there is no command "${command}"; ${meant(command, commands)}`);
	const possible = [...new Set(bindings.flatMap(({ places }) => places))];
	if (where && !possible.includes(where))
		return told(`${command} means nothing in ${where}; it is of ${possible.join(', ')}`);
	return keys.flatMap(key => {
		const name = knownKey(key);
		if (name === null) return told(`there is no key "${key}"; ${meantKey(key)}`);
		const typed = where && lines.includes(where) && isLetter(name);
		return typed ? told(`${name} is a letter in ${where}; take a key such as Ctrl-n`) : [];
	});
};

const meantKey = (key: string): string => {
	const near = nearestChoice(key, someKeys);
	return near === null
		? 'a key is a letter or sign, Ctrl-d, or a name such as Enter, Space, Up, PgDn'
		: `did you mean ${near}?`;
};

/** Whatever else has no key: one always gets out. */
const trap = (own: readonly Binding[], wanted: readonly UserKeys[]): readonly Mistake[] => {
	const ways = own
		.filter(({ command, keys }) => command === 'interrupt' && keys.length > 0)
		.flatMap(binding => binding.places);
	if (places.every(place => ways.includes(place))) return [];
	const line = wanted.findLast(({ command }) => command === 'interrupt')?.line ?? null;
	return [{ line, message: 'keys: interrupt needs a key everywhere, or there may be no way out' }];
};

/** Keys that ask for two things in one place, each told once. */
const clashes = (own: readonly Binding[], wanted: readonly UserKeys[]): readonly Mistake[] => {
	const uses = own.flatMap(({ command, keys, places }) =>
		places.flatMap(place => keys.map(key => ({ command, key, place }))),
	);
	const told = new Map<string, Mistake>();
	for (const used of Map.groupBy(uses, ({ key, place }) => `${place} ${key}`).values()) {
		const [first, second] = [...new Map(used.map(use => [use.command, use])).values()];
		if (!first || !second) continue;
		const names = [first.command, second.command];
		const line = wanted.findLast(({ command }) => names.some(name => name === command))?.line ?? null;
		const message = `keys: ${first.key} is ${names.join(' and ')} in ${first.place}; give one of them another key`;
		const pair = `${first.key} ${names.join(' ')}`;
		if (!told.has(pair)) told.set(pair, { line, message });
	}
	return [...told.values()];
};
