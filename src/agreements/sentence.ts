import { type CountryMention, countriesBetween } from '../people/country.ts';
import { openingsOf, scanWords } from '../people/words.ts';
import type { Cast, Who } from './cast.ts';
import { type Antecedent, type Mention, mentionsIn, mentionWords } from './mentions.ts';
import { attributionAt, speakerAt } from './speaker.ts';
import { type Mark, marksIn, triggerWords } from './triggers.ts';

/** A sentence, with all that the rules ask of it. Offsets count from its beginning. */
export type Sentence = {
	readonly text: string;
	/** Where it stands in the body. */
	readonly start: number;
	readonly end: number;
	readonly mentions: readonly Mention[];
	readonly marks: readonly Mark[];
	/** Where ", Xi said" begins, or the end of the sentence. */
	readonly attribution: number;
	/** Who says it, where it tells. */
	readonly speaker: Who | null;
};

const openings = openingsOf([...mentionWords, ...triggerWords]);

/** Reads who a sentence names, and its verbs. */
export const readSentence = (
	text: string,
	start: number,
	countries: readonly CountryMention[],
	cast: Cast,
	before: Antecedent,
): Sentence => {
	const end = start + text.length;
	const own = countriesBetween(countries, start, end).map(({ country, by, start: from, end: to }) => ({
		country,
		by,
		start: from - start,
		end: to - start,
	}));
	const { capitals, opened } = scanWords(text, openings);
	const mentions = mentionsIn({ text, capitals, opened, countries: own }, cast, before);
	const attribution = attributionAt(text);
	return {
		text,
		start,
		end,
		mentions,
		marks: marksIn(text, opened),
		attribution,
		speaker: attribution < text.length ? speakerAt(mentions, attribution) : null,
	};
};
