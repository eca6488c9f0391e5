import { oneOf, type Random } from './random.ts';

/** What a slot of a template stands for, in one article. */
export type Slots<Scene> = Readonly<Record<string, (random: Random, scene: Scene) => string>>;
export type Template<Scene> = (random: Random, scene: Scene) => string;

const part = /\{(\w+)\}|\[([^\]]*)\]/g;

/**
 * A sentence with `{slots}` and `[one|another]` choices, read once.
 *
 * @throws RangeError where a slot is not known.
 */
export const template = <Scene>(text: string, slots: Slots<Scene>): Template<Scene> => {
	const parts: Template<Scene>[] = [];
	let end = 0;
	for (const match of text.matchAll(part)) {
		const plain = text.slice(end, match.index);
		if (plain !== '') parts.push(() => plain);
		parts.push(match[1] === undefined ? choice(match[2] ?? '', slots) : slot(match[1], slots));
		end = match.index + match[0].length;
	}
	const tail = text.slice(end);
	return (random, scene) => {
		let made = '';
		for (const each of parts) made += each(random, scene);
		return made + tail;
	};
};

const choice = <Scene>(text: string, slots: Slots<Scene>): Template<Scene> => {
	const choices = text.split('|').map(each => template(each, slots));
	return (random, scene) => oneOf(random, choices)(random, scene);
};

const slot = <Scene>(name: string, slots: Slots<Scene>): Template<Scene> => {
	const found = slots[name];
	if (!found) throw new RangeError(`no slot is called ${name}`);
	return found;
};

/** A template a line; empty lines are passed over. */
export const templates = <Scene>(lines: string, slots: Slots<Scene>): readonly Template<Scene>[] =>
	lines
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '')
		.map(line => template(line, slots));
