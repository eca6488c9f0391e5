import type { InstrumentType, Status } from './agreement.ts';
import { papersTogether } from './kinds.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { justDone, participle, passive, stillToCome } from './predicates.ts';
import {
	baseVerb,
	concludingVerb,
	draftingVerb,
	pastVerb,
	statusOf,
	statusOfPapers,
	verbalNoun,
} from './signing-verbs.ts';

/** Between a verb and its paper: adverbs, a day, an aside. */
const aside =
	'(?:\\s+(?:also|jointly|together|today|here|formally|officially|then|recently|just|soon|early|on \\w+day|between them)|,[^,;:]{1,80},)*';
const opening = '(?:\\s+(?:both|either))?\\s*(?:\\(?\\d{1,2}\\)\\s*)?(?:(?:the|an?)\\s+)?["“]?$';
const talks =
	'(?:(?:\\s+(?:the|their|substantive|formal|early))*\\s+(?:negotiations?|talks|discussions|work|procedures)\\s+(?:on|of|for|towards|about|over)(?:\\s+(?:the\\s+)?(?:signing|conclusion)\\s+of)?)';
/** "the signature, the same day, of", "the signing on Monday of" */
const whenAndWhere =
	'(?:,[^,;:]{1,80},|\\s+(?:today|yesterday|here|this (?:morning|afternoon|evening|week|month)|(?:on|in|at) (?!the (?:field|area|sphere))[^,;:]{1,40}?|between [^,;:]{1,80}?))?';
const ceremony = `(?:\\s+(?:ceremony|session))?${whenAndWhere}(?:\\s+(?:of|for))`;

type Row = {
	/** What stands in front of the paper. */
	readonly before: RegExp;
	readonly gives: 'as the verb' | 'planned';
	/** Also to papers that are not drafted as a rule, and to "the" paper. */
	readonly strong: boolean;
};

const at = (pattern: string): RegExp => new RegExp(`\\b(${pattern}`, 'i');

/** What governs a paper from the left; the first row that fits wins. */
const rows: readonly Row[] = [
	// negotiations concluded are no paper concluded
	{
		before: at(`(?:${pastVerb}|${baseVerb}|${concludingVerb})${talks})${aside}${opening}`),
		gives: 'planned',
		strong: false,
	},
	{
		before: at(`negotiations?|negotiating)(?:\\s+(?:on|of|for|towards|over))?${opening}`),
		gives: 'planned',
		strong: false,
	},
	// a ceremony to sign, after signing, by signing
	{
		before: at(
			`(?<=\\b(?:ceremony|met|gathered)\\s+to\\s+)sign|(?<=\\b(?:after|by|upon|with)\\s+)(?:signing|exchanging|issuing|adopting))${opening}`,
		),
		gives: 'as the verb',
		strong: true,
	},
	// signed
	{ before: at(`${pastVerb}|signs|inks)${aside}${opening}`), gives: 'as the verb', strong: true },
	// looked forward to the signing of
	{
		before: at(
			`(?<=\\b(?:early|soon|forward to|towards|speed up|accelerate|expedite|facilitate|promote|upcoming|consider|study|prepare for|for)\\s+(?:the\\s+)?(?:early\\s+)?)(?:${verbalNoun}))${ceremony}${opening}`,
		),
		gives: 'planned',
		strong: true,
	},
	// the signing of
	{ before: at(`${verbalNoun})${ceremony}${opening}`), gives: 'as the verb', strong: true },
	// to sign, soon concluding
	{ before: at(`${baseVerb}|${concludingVerb})${aside}${opening}`), gives: 'planned', strong: true },
	// to draw up
	{ before: at(`${draftingVerb})${opening}`), gives: 'planned', strong: false },
];

const together = new RegExp(`\\b(?:${papersTogether})\\b`, 'i');
const lists =
	/(?:\b(?:includ(?:ing|ed?|es)|compris(?:ing|ed?|es)|consist(?:ing|ed|s)? of|contain(?:ing|ed|s)?|such as|namely|notably|especially|among (?:them|which|these)(?: (?:is|are|was|were))?|as follows|they are|these are|are|were)|:|\s[–—]|—)\s*:?\s*(?:\(?\d{1,2}[.)]\s*)?$/i;
const pointsBack =
	/^(?:these|they|those|the (?:first|second|others?|rest|latter)\b|the (?:\p{L}+ ){0,3}(?:documents|agreements|papers|instruments)|among (?:them|these))\b/iu;

/** "proposed that they sign an agreement" plans nothing, "did not sign one" still less. */
const unplanned =
	/\b(?:propos|suggest|urg(?:ed|es|ing)|call(?:ed|s|ing)? (?:for|on|upon)|ask(?:ed|s)|request|recommend|encourag|advocat|invit)/i;
const undertaken = /\b(?:agree|concur|pledg|commit|decid|undertook|will|resolv|direct|task|instruct|assign)/i;
const negated =
	/\b(?:not|never|neither|without|refus\w+|declin\w+|fail\w+|denied|cannot)\s(?:[^,;.]{0,30}\s)?$/i;
/** A plan that is approved or announced is the plan of one side; signed, it is one of two. */
const byOneSide = /^(?:approv|announc|publi|releas|unveil)/i;
const ofOneSide: ReadonlySet<InstrumentType> = new Set([
	'plan',
	'programme',
	'declaration',
	'contract',
	'certificate',
	'other',
]);
/** The signing is looked back at. */
const recalled =
	/\b(?:anniversary of|since|recall\w*|commemorat\w+|mark\w*|years (?:of|after)|under|pursuant to|based on|in line with|which|who)\s+(?:the\s+|had\s+|have\s+|has\s+|\p{Ll}+ly\s+)?$/iu;

export type Governed = {
	readonly phrase: NounPhrase;
	readonly status: Status;
	/** It stands in one row with the paper before it. */
	readonly beside: boolean;
};

/**
 * The papers of a sentence that it tells to be signed, issued, exchanged, announced, handed over or planned.
 * `context` is how the papers stand that the sentence before spoke of together.
 */
export const governed = (
	sentence: string,
	phrases: readonly NounPhrase[],
	context: Status | null,
): readonly Governed[] => {
	const left = phrases.map(phrase => fromLeft(sentence, phrase, context));
	const statuses = phrases.map((phrase, at) => left[at] ?? fromRight(sentence, phrase));
	const ownVerb = phrases.map((_, at) => !left[at] && statuses[at] !== null);
	phrases.forEach((phrase, at) => {
		const before = phrases[at - 1];
		if (before && statuses[at] === null && beside(sentence, before, phrase))
			statuses[at] = statuses[at - 1] ?? null;
	});
	for (let at = phrases.length - 1; at > 0; at--) {
		const [one, next] = [phrases[at - 1], phrases[at]];
		if (one && next && statuses[at - 1] === null && beside(sentence, one, next))
			statuses[at - 1] = statuses[at] ?? null;
	}
	return phrases.flatMap((phrase, at) => {
		const [status, before] = [statuses[at], phrases[at - 1]];
		if (!status || !isNew(phrase, status)) return [];
		// "They signed an agreement, and a letter was exchanged" is no row
		const inRow =
			before !== undefined &&
			statuses[at - 1] === status &&
			!(ownVerb[at] && left[at - 1]) &&
			beside(sentence, before, phrase);
		return [{ phrase, status, beside: inRow }];
	});
};

/** "The agreement was signed by …" speaks of one that is told already. */
const isNew = (phrase: NounPhrase, status: Status): boolean => {
	if (phrase.article === 'new') return true;
	if (phrase.article === 'known') return phrase.named || !phrase.plain;
	return status === 'planned' ? phrase.named : true;
};

const fromLeft = (sentence: string, phrase: NounPhrase, context: Status | null): Status | null => {
	const before = sentence.slice(Math.max(0, phrase.start - 200), phrase.start);
	for (const row of rows) {
		const match = row.before.exec(before);
		if (!match) continue;
		const front = before.slice(0, match.index);
		if (negated.test(front) || recalled.test(front)) return null;
		if (row.gives === 'as the verb' && byOneSide.test(match[1] ?? '') && ofOneSide.has(phrase.type))
			return null;
		if (row.gives === 'as the verb')
			return /\bsign(?:ing|ed) and $/i.test(front) ? 'signed' : statusOf(match[1] ?? '');
		return isPlanned(sentence.slice(0, phrase.start), phrase, row) ? 'planned' : null;
	}
	return lists.test(before) ? fromList(sentence, phrase, context) : null;
};

const isPlanned = (front: string, phrase: NounPhrase, row: Row): boolean => {
	if (!row.strong && !phrase.drafted) return false;
	if (phrase.article === 'known' && !phrase.named && (phrase.plain || !row.strong)) return false;
	const asked = front.search(unplanned);
	return asked < 0 || undertaken.test(front.slice(asked));
};

/** "two documents were signed: the Minutes …", "These included a memorandum …" */
const fromList = (sentence: string, phrase: NounPhrase, context: Status | null): Status | null => {
	const front = sentence.slice(0, phrase.start);
	const back = pointsBack.test(sentence);
	const told = back || together.test(front) ? statusOfPapers(front) : null;
	return told ?? (back ? context : null);
};

const fromRight = (sentence: string, phrase: NounPhrase): Status | null => {
	const after = sentence.slice(phrase.end, phrase.end + 240);
	const told = passive.exec(after)?.groups?.verb;
	if (told) return statusOf(told);
	const ahead = stillToCome.exec(after)?.groups?.how;
	if (ahead) return isAwaited(sentence, phrase, ahead) ? 'planned' : null;
	// "a contract signed on the occasion"; "the treaty signed in 1952" is looked back at
	const verb = (phrase.article === 'new' ? participle : justDone).exec(after)?.groups?.verb;
	return verb ? statusOf(verb) : null;
};

/** What one side writes for itself is no paper of two; what is to be signed is. */
const isAwaited = (sentence: string, { type, drafted }: NounPhrase, how: string): boolean =>
	toSign.test(how) || (drafted && (!ofOneSide.has(type) || ofBoth.test(sentence)));
const toSign = new RegExp(`\\b(?:${pastVerb}|signature|signing)$`, 'i');
const ofBoth = /\b(?:joint|jointly|two|both|bilateral|sides|between|with)\b/i;

const beside = (sentence: string, one: NounPhrase, next: NounPhrase): boolean =>
	/^["”]?\s*[,;]?["”]?\s*(?:(?:and|or|as well as|along with|together with|plus)\s*)?(?:also\s*)?(?:(?:of|for|on)\s+)?(?:\(?\d{1,2}\)\s*)?(?:the\s+)?["“]?$/i.test(
		sentence.slice(one.end, next.start),
	);
