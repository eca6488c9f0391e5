import { nearestChoice } from '../spelling/nearest-choice.ts';

/** The end of a sentence: `: did you mean --leader?`, or nothing. */
export const didYouMean = (typed: string, choices: readonly string[], prefix = ''): string => {
	const near = nearestChoice(typed, choices);
	return near === null ? '' : `: did you mean ${prefix}${near}?`;
};
