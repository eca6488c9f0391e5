import { sentences } from '../article/sentences.ts';
import { wordsAmong, wordsBetween, wordsOf } from '../people/words.ts';
import type { Tally } from './agreement.ts';
import { countOf, countPattern } from './count-words.ts';
import type { Explained } from './explained.ts';
import type { FactText } from './fact-text.ts';
import { keysOfPapers, papersTogether } from './kinds.ts';
import { pastVerb, statusOf, verbalNoun } from './signing-verbs.ts';

/** Nouns and adjectives between the count and the papers: "cooperation", "intergovernmental and interagency". */
const adjectives = `(?:(?!(?:${countPattern}|of|on|in|at|by|and|other|more|such|to|for|with|the|years?|months|days|hours|per|percent)\\b)[a-zà-ž’'-]+ (?:and (?=[a-zà-ž-]+ ))?){0,4}?`;
const acronym = '(?: \\((?:MoUs?|MoCs?)\\))?';
const counted = new RegExp(
	`(?<![a-zà-ž\\d.,$€£-])(?<count>${countPattern})(?: \\(\\d+\\))?\\s+(?<of>${adjectives}(?:${papersTogether})${acronym}(?:,? (?:and|or) ${adjectives}(?:${papersTogether})${acronym})*)(?![a-zà-ž])`,
	'iy',
);

const verb = new RegExp(`\\b(?:${pastVerb})\\b`, 'i');
const before = new RegExp(
	`\\b(?<verb>${pastVerb}|signs|(?<=\\b(?:held|gathered|met) to )sign|${verbalNoun})\\b[^.;:]{0,60}$`,
	'i',
);
const after = new RegExp(
	`^(?:(?!\\b(?:agreed|discussed|will|signed by)\\b)(?:[^.;:]|\\.(?=\\d))){0,160}?\\b(?<verb>${pastVerb})\\b`,
	'i',
);

/** The papers of other years, and those that are only hoped for. */
const notOfTheDay =
	/\b(?:anniversary|since|so far|to date|until now|over the years|in recent years|have (?:already )?signed (?:over|more|nearly|some|about) |years ago|implement(?:ation of|ing) (?:the |all )?(?:over |more than |some |nearly )?\d+|expected to|will be|to be signed|would)\b/i;

/** "her first visit since taking office" */
const firstSince = /\b(?:first|last|biggest|largest|highest|lowest)\b[^,.;]{0,40}\bsince\b/;

/** The first letter of a number that other words follow. */
const numbers =
	/\b(?:\d(?=\d{0,2}(?:,\d{3})?\s)|[aA](?= dozen| hundred)|[oO](?=ne)|[tT](?=wo|hree|en|we|hir)|[fF](?=our|ive|if|or)|[sS](?=ix|even)|[eE](?=ight|leven)|[nN](?=ine))/g;
const hasCount = new RegExp(numbers, '');

/** Counts of papers that a text tells to be signed, exchanged or announced: "36 cooperation documents signed". */
export const tallies = (text: FactText): readonly Tally[] =>
	explainedTallies(text).map(({ record }) => record);

/** The same counts, each with the words that tell what was done: `signed: “were signed”`. */
export const explainedTallies = ({ body, date, event }: FactText): readonly Explained<Tally>[] => {
	const now = (event?.end ?? date)?.slice(0, 4) ?? null;
	const found: Explained<Tally>[] = [];
	const nouns = wordsAmong(wordsOf(body), keysOfPapers);
	for (const { start, end } of nouns.length > 0 ? sentences(body) : []) {
		if (wordsBetween(nouns, start, end).length === 0) continue;
		const text = body.slice(start, end);
		if (hasCount.test(text) && !isOfAnotherYear(text, now)) found.push(...inSentence(text, start));
	}
	return found.filter(
		({ record: one }, at) =>
			found.findIndex(({ record }) => record.count === one.count && sameOrLess(record.of, one.of)) === at,
	);
};

/** "In 2019, they signed 12 agreements" */
const isOfAnotherYear = (text: string, now: string | null): boolean => {
	const year = /\b[Ii]n ((?:19|20)\d\d)\b/.exec(text)?.[1];
	return year !== undefined && now !== null && year !== now;
};

const sameOrLess = (one: string, other: string): boolean => one.split(' ').at(-1) === other.split(' ').at(-1);

const inSentence = (text: string, start: number): readonly Explained<Tally>[] => {
	if (notOfTheDay.test(text.replace(firstSince, ''))) return [];
	const found = countsIn(text).flatMap((match): readonly Explained<Tally>[] => {
		const { count, of } = match.groups ?? {};
		const verb = count && of ? verbAt(text, match.index, match.index + match[0].length) : null;
		if (!count || !of || !verb) return [];
		const status = statusOf(verb);
		const source = { text, start, end: start + text.length };
		return [
			{
				rule: `${status}: counted beside “${verb}”`,
				record: { count: countOf(count), of, status, source },
			},
		];
	});
	// "nine instruments: five agreements and four plans" is one count and its parts
	const [whole, ...parts] = found;
	const sum = parts.reduce((total, { record }) => total + record.count, 0);
	return whole && parts.length > 1 && sum === whole.record.count ? [whole] : found;
};

/** Every count of papers; looked for only where a number stands. */
const countsIn = (text: string): readonly RegExpExecArray[] => {
	const found: RegExpExecArray[] = [];
	numbers.lastIndex = 0;
	while (numbers.test(text)) {
		counted.lastIndex = numbers.lastIndex - 1;
		const match = counted.exec(text);
		if (!match) continue;
		found.push(match);
		numbers.lastIndex = counted.lastIndex;
	}
	return found;
};

/** The verb that the papers follow, or that follows them. */
const verbAt = (text: string, start: number, end: number): string | null => {
	const later = after.exec(text.slice(end, end + 200))?.groups?.verb ?? null;
	const direct =
		/^\s+(?:(?:were|was|have been|had been|are)\s+)?(?:also\s+|jointly\s+)?/.exec(text.slice(end))?.[0]
			.length ?? 0;
	if (later && verb.test(text.slice(end + direct, end + direct + later.length))) return later;
	return before.exec(text.slice(Math.max(0, start - 120), start))?.groups?.verb ?? later;
};
