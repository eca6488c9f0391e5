import { type CountryMention, countriesBetween } from '../people/country.ts';
import { openingsOf, scanWords, type Word } from '../people/words.ts';
import type { Cast, Who } from './cast.ts';
import { type Antecedent, type Mention, mentionsIn, mentionWords } from './mentions.ts';
import { attributionAt, speakerAt } from './speaker.ts';
import { type Mark, marksIn, triggerWords } from './triggers.ts';

/** A sentence with its words and verbs. Offsets count from its beginning. */
export type Scanned = {
	readonly text: string;
	/** Where it stands in the body. */
	readonly start: number;
	readonly end: number;
	readonly capitals: readonly Word[];
	/** The words that may be one of mentions or triggers. */
	readonly opened: readonly Word[];
	readonly countries: readonly CountryMention[];
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

const openings = openingsOf([...mentionWords, ...triggerWords]);

/** Reads the verbs of a sentence that begins at `start` of a body with these countries. */
export const scanSentence = (text: string, start: number, countries: readonly CountryMention[]): Scanned => {
	const end = start + text.length;
	const { capitals, opened } = scanWords(text, openings);
	const own = countriesBetween(countries, start, end).map(({ country, by, start: from, end: to }) => ({
		country,
		by,
		start: from - start,
		end: to - start,
	}));
	return { text, start, end, capitals, opened, countries: own, marks: marksIn(text, opened) };
};

/** Reads who a sentence names. */
export const readSentence = (scanned: Scanned, cast: Cast, before: Antecedent): Sentence => {
	const { text } = scanned;
	const mentions = mentionsIn(scanned, cast, before);
	const attribution = attributionAt(text);
	return {
		...scanned,
		mentions,
		attribution,
		speaker: attribution < text.length ? speakerAt(mentions, attribution) : null,
	};
};
