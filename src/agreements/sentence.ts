import { type CountryMention, countriesBetween } from '../people/country.ts';
import { type Word, wordsBetween } from '../people/words.ts';
import type { Cast, Who } from './cast.ts';
import { type Before, type Mention, mentionsIn } from './mentions.ts';
import { attributionAt, speakerAt, speakerBefore, speakerBetween } from './speaker.ts';
import { type Mark, marksIn } from './triggers.ts';

/** A sentence with its words and verbs; the words stand where they do in the body, and all else counts from its beginning. */
export type Scanned = {
	readonly text: string;
	/** Where it stands in the body. */
	readonly start: number;
	readonly end: number;
	readonly words: readonly Word[];
	readonly marks: readonly Mark[];
};

/** A sentence, with all that the rules ask of it. */
export type Sentence = Scanned & {
	readonly mentions: readonly Mention[];
	/** Where ", Xi said" begins, or the end of the sentence. */
	readonly attribution: number;
	/** Who says it, where it tells. */
	readonly speaker: Who | null;
};

/** Reads the verbs of a sentence that begins at `start` of a body of these words. */
export const scanSentence = (text: string, start: number, ofBody: readonly Word[]): Scanned => {
	const end = start + text.length;
	const words = wordsBetween(ofBody, start, end);
	return { text, start, end, words, marks: marksIn(text, words, start) };
};

/** Reads who a sentence of a body with these countries names. */
export const readSentence = (
	scanned: Scanned,
	countries: readonly CountryMention[],
	cast: Cast,
	before: Before,
): Sentence => {
	const { text, start, end } = scanned;
	const mentions = mentionsIn(scanned, countriesBetween(countries, start, end), cast, before);
	const attribution = attributionAt(text);
	return {
		...scanned,
		mentions,
		attribution,
		speaker:
			attribution < text.length
				? speakerAt(mentions, attribution)
				: (speakerBetween(text, mentions) ?? speakerBefore(text, mentions)),
	};
};
