import { wrongLetters } from './wrong-letters.ts';

/** The choice that a mistyped word was most likely meant to be, or `null`. */
export const nearestChoice = (typed: string, choices: readonly string[]): string | null => {
	const begun = choices.filter(choice => choice.startsWith(typed) || typed.startsWith(choice));
	const [near] = choices
		.map(choice => ({ choice, wrong: wrongLetters(typed, choice) }))
		.filter(({ choice, wrong }) => wrong <= Math.max(1, Math.floor(choice.length / 3)))
		.toSorted((a, b) => a.wrong - b.wrong);
	return near?.choice ?? begun[0] ?? null;
};
