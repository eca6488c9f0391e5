import type { Leader } from './leader.ts';

/** A first version: the leaders that the front matter names. */
export const people = (text: {
	readonly named: readonly string[];
	readonly body: string;
}): readonly Leader[] =>
	text.named.map(name => ({
		name,
		nativeName: null,
		country: null,
		role: null,
		mentions: text.body.split(name).length - 1,
	}));
