import type { Source } from '../article/article.ts';
import { type CountryMention, countriesBetween, countriesIn } from '../people/country.ts';
import { foldWord, wordsOf } from '../people/words.ts';
import { beginsAction } from './action-verbs.ts';
import { splitActions } from './actions.ts';
import type { Commitment, Proposal } from './agreement.ts';
import { antecedents } from './antecedents.ts';
import { type Cast, castOf, type Who } from './cast.ts';
import type { Explained } from './explained.ts';
import type { FactText } from './fact-text.ts';
import { type Finding, findings } from './findings.ts';
import { withoutEnd } from './list-items.ts';
import { listedSentences } from './listed-sentences.ts';
import type { Antecedent } from './mentions.ts';
import { readSentence, type Scanned, type Sentence, scanSentence } from './sentence.ts';
import { hasVerb, isObject } from './subject.ts';

/** What the sides of an article undertake, and what they ask of each other, in the order of the text. */
export const undertakings = (text: FactText): readonly (Commitment | Proposal)[] =>
	explainedUndertakings(text).map(({ record }) => record);

/** The same, each with the words that found it. */
export const explainedUndertakings = (text: FactText): readonly Explained<Commitment | Proposal>[] => {
	const words = wordsOf(text.body);
	const countries = countriesIn(text.body);
	const whole = castOf(text, countries);
	const records: Explained<Commitment | Proposal>[] = [];
	const { before, goOn } = antecedents();
	let last: Commitment | null = null;
	let voice: Who | null = null;
	let recent: readonly string[] = [];
	/** Whether the points of a declaration follow. */
	let operative = false;
	for (const { start, end } of listedSentences(text.body)) {
		const source = { text: text.body.slice(start, end), start, end };
		const scanned = scanSentence(source.text, start, words);
		recent = whole.contested ? lastNamed(text.body, scanned, countries, recent, whole) : recent;
		const cast = recent.length === 2 ? { ...whole, sides: recent } : whole;
		const isLabelled = source.text.includes(':') && label.test(source.text);
		const sentence =
			scanned.marks.length > 0 || isLabelled ? readSentence(scanned, countries, cast, before) : null;
		if (isLabelled) voice = sentence?.mentions.find(one => one.countries.length === 1) ?? null;
		const found = sentence && !isOfThePast(source.text, text) ? findings(sentence, cast, before, voice) : [];
		const commitments = found.filter(({ kind }) => kind === 'commitment');
		const proposals = found.filter(({ kind }) => kind === 'proposal');
		const isPoint: boolean = operative && isMarked(text.body, start) && source.text.startsWith('To ');
		operative =
			isPoint ||
			(operative && isMarked(text.body, start)) ||
			(source.text.endsWith(':') && leadsToPoints.test(source.text.slice(-longestLead)));
		const commitment: Commitment | null =
			(isPoint ? pointOf(source, cast) : commitmentOf(commitments, source)) ??
			(isMarked(text.body, start) ? headlineOf(source, countries) : null) ??
			(last && continued(source, last));
		const proposal = proposalOf(proposals, source);
		if (commitment) records.push({ record: commitment, rule: ruleOf(commitments) });
		if (proposal) records.push({ record: proposal, rule: ruleOf(proposals) });
		last = commitment;
		goOn(known => antecedentAfter(sentence ?? readSentence(scanned, countries, cast, () => known), known));
	}
	return records;
};

/** "Vladimir Putin: …" in a transcript: what follows is said by him. */
const label =
	/^\p{Lu}[\p{L}.'’-]{0,24}(?:,? (?:of |and |the ){0,2}\p{Lu}[\p{L}.'’-]{0,24}){1,8}(?: \([^)]{2,30}\))?:(?:\s|$)/u;

/** "In 2018 the two sides agreed to build a dam": what was agreed in an earlier year is background. */
const isOfThePast = (sentence: string, { date, event }: FactText): boolean => {
	const year = inYear.exec(sentence)?.[1];
	const now = event?.end ?? date;
	return year !== undefined && now !== null && year < now.slice(0, 4);
};
const inYear = /^(?:Back )?[Ii]n (?:(?:\p{Lu}\p{Ll}+|early|late|mid) )?(?:of )?((?:19|20)\d\d)\b/u;

/** The two countries named last, themselves or by their leaders, for articles about several pairs. */
const lastNamed = (
	body: string,
	{ text, start, end, words }: Scanned,
	countries: readonly CountryMention[],
	recent: readonly string[],
	{ often, byName, keys }: Cast,
): readonly string[] => {
	if (goesOnAboutBoth.test(text)) return recent;
	const named = countriesBetween(countries, start, end);
	const led = words
		.filter(word => word.capital && keys.has(word.key))
		.map(word => byName.get(foldWord(body, word))?.country ?? '');
	const own = new Set([...led, ...named.map(({ country }) => country)].filter(country => often.has(country)));
	return [...new Set([...[...own].toReversed(), ...recent])].slice(0, 2);
};

/** "The two noted the arms of Peru": whom such a sentence names does not take part. */
const goesOnAboutBoth =
	/^(?:The two|Both|They|The (?:ministers|leaders|presidents|sides|officials)(?! (?:of|from)))\b/;

/** The words of every verb that was counted; a sentence without one goes on with the sentence before it. */
const ruleOf = (found: readonly Finding[]): string =>
	found.map(({ rule }) => rule).join('; ') || 'goes on with what stands before it';

const commitmentOf = (own: readonly Finding[], source: Source): Commitment | null => {
	const [first] = own;
	if (!first) return null;
	return {
		kind: 'commitment',
		actors: [...new Set(own.flatMap(({ who }) => who.countries))],
		force: first.force,
		actions: own.flatMap(({ actions }) => actions),
		source,
	};
};

const proposalOf = (own: readonly Finding[], source: Source): Proposal | null => {
	const [first] = own;
	if (!first) return null;
	return {
		kind: 'proposal',
		by: { leader: first.who.leader, country: first.who.countries[0] ?? null },
		actions: own.flatMap(({ actions }) => actions),
		source,
	};
};

/** "adopted the declaration, which reads:", over points such as "1. To build a road." */
const leadsToPoints = /\b(?:declar\w+|agree[ds]?|decide[ds]?|resolve[ds]?|reads?(?: as follows)?)\b[^:]*:$/i;
const longestLead = 120;
const isMarked = (body: string, start: number): boolean =>
	/[.)•▪–-][ \t]{1,3}$/.test(body.slice(Math.max(0, start - 4), start));

/** "1. India to gift 10 ambulances", "2. 100 places to be offered by India": announcements, worded as headlines. */
const headlineOf = (source: Source, countries: readonly CountryMention[]): Commitment | null => {
	const { text, start, end } = source;
	const country = countriesBetween(countries, start, end).find(({ by }) => by === 'name');
	if (!country || text.length > longestHeadline) return null;
	const at = country.start - start;
	const isDoer = /^(?:The )?$/.test(text.slice(0, at));
	const rest = text.slice(country.end - start);
	const own = isDoer ? /^ to (?=\p{Ll})(?!be |visit |attend |host )/u.exec(rest)?.[0] : undefined;
	if (own === undefined && !promisedBy.test(text.slice(0, at))) return null;
	const actions = own === undefined ? [withoutEnd(text)] : splitActions(rest.slice(own.length), 'base');
	return { kind: 'commitment', actors: [country.country], force: 'agreed', actions, source };
};
const promisedBy = /\s(?:to|shall|will) be (?:\p{Ll}+ ){1,2}by (?:the (?:Government of )?)?$/u;
const longestHeadline = 300;

/** What both sides undertake in a point that begins with an infinitive; a courtesy is none. */
const pointOf = (source: Source, { sides }: Cast): Commitment | null => {
	const rest = source.text.slice('To '.length);
	if (courtesy.test(rest) || !beginsAction(source.text.replace(/^To/, 'to'), 'base')) return null;
	const told = /^(?:instruct|task|direct|mandate|entrust) /.exec(rest)?.[0];
	const actions = told ? [withoutEnd(rest.slice(told.length))] : splitActions(rest, 'base');
	return { kind: 'commitment', actors: sides, force: 'agreed', actions, source };
};
const courtesy =
	/^(?:express|welcome|congratulate|thank|note|recall|condemn|reiterate|reaffirm|recogni[sz]e|acknowledge|commend|underline|underscore|emphasi[sz]e|stress|support|reject|deplore|highlight|celebrate|praise)\b/;

const goesOn =
	/^(?:thereby|at the same time|in addition(?! to\b)|accordingly|besides|moreover|furthermore|also|along with that|thus|meanwhile),?\s+/i;

/** "Thereby, deepening …": a sentence without a subject goes on with the commitment before it. */
const continued = (source: Source, last: Commitment): Commitment | null => {
	const lead = goesOn.exec(source.text)?.[0];
	if (lead === undefined) return null;
	const rest = source.text.slice(lead.length);
	const form = beginsAction(rest, 'ing') ? 'ing' : beginsAction(rest, 'base') ? 'base' : null;
	return form && { ...last, actions: splitActions(rest, form), source };
};

/** Who "he" and "it" will be in the next sentence: the subject of this one. */
const antecedentAfter = ({ text, mentions, speaker }: Sentence, before: Antecedent): Antecedent => {
	const subject =
		speaker ??
		mentions
			.slice(0, mostSubjects)
			.find(one => one.countries.length === 1 && hasVerb(text, one) && !isObject(text, one));
	if (!subject) return before;
	return {
		person: subject.leader ? { countries: subject.countries, leader: subject.leader } : before.person,
		country: { countries: subject.countries, leader: null },
	};
};
const mostSubjects = 12;
