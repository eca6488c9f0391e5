import type { InstrumentType, Status } from './agreement.ts';
import { papersTogether } from './kinds.ts';
import { lastWords } from './last-words.ts';
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

/** Between a verb and its paper: adverbs, a day, a place, an aside. */
const aside =
	'(?:\\s+(?:also|jointly|together|today|here|formally|officially|then|recently|just|soon|early|on \\w+day|with [^\\s,;:]+(?: [^\\s,;:]+){0,3}(?=,)|between them|there|at (?:an early date|the earliest)|(?:by|before|within|until) (?!the (?:two|leaders|parties|sides|ministers|governments))[^\\s,;:]+(?: [^\\s,;:]+){0,3}|in (?!line|accordance|addition|order|response|the )[^\\s,;:]+(?: [^\\s,;:]+){0,2})|,[^,;:]{1,110},)*';
const opening =
	'(?:\\s+(?:both|either))?\\s*(?:\\(?\\d{1,2}\\)\\s*)?(?:the\\s+(?:draft\\s+|final\\s+)?text\\s+of\\s+)?(?:(?:the|an?)\\s+)?["“]?$';
const talks =
	'(?:(?:\\s+by [^\\s,;:]+(?: \\d{4})?)?(?:\\s+(?:the|their|substantive|formal|early|technical))*\\s+(?:negotiations?|talks|discussions|work|procedures)\\s+(?:on|of|for|towards?|about|over)(?:\\s+(?:the\\s+)?(?:early\\s+)?(?:signing|conclusion)\\s+of)?)';
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
		before: at(
			`negotiations?|negotiating|work(?:ing)? towards?|\\b(?:work|drafting) (?:is|was) (?:nearing completion|under ?way|in progress|ongoing|continuing)|(?:begin|start|launch|open|commence|resume|continue|speed up|accelerate|beginning|starting|launching|opening|resuming|speeding up|accelerating) (?:\\w+ )?(?:talks|discussions))(?:\\s+(?:on|of|for|towards?|over)(?:\\s+(?:the\\s+)?(?:early\\s+)?(?:signing|conclusion)\\s+of)?)?${opening}`,
		),
		gives: 'planned',
		strong: false,
	},
	// a ceremony to sign, after signing, by signing
	{
		before: at(
			`(?<=\\b(?:ceremony|met|gathered)\\s+to\\s+)sign|(?<=\\b(?:after|by|upon|with)\\s+)(?:signing|exchanging|issuing|adopting|releasing|publishing|inking|initialling))${opening}`,
		),
		gives: 'as the verb',
		strong: true,
	},
	// signed
	{ before: at(`${pastVerb}|signs|inks)${aside}${opening}`), gives: 'as the verb', strong: true },
	// looked forward to the signing of
	{
		before: at(
			`(?<=\\b(?:early|expeditious|timely|swift|speedy|prompt|soon|forward to|towards?|speed up|accelerate|expedite|facilitate|promote|upcoming|consider|study|prepare for|for)\\s+(?:the\\s+)?(?:early\\s+)?)(?:${verbalNoun}))${ceremony}${opening}`,
		),
		gives: 'planned',
		strong: true,
	},
	// the signing of
	{ before: at(`${verbalNoun})${ceremony}${opening}`), gives: 'as the verb', strong: true },
	// to sign, soon concluding
	{ before: at(`${baseVerb}|${concludingVerb})${aside}${opening}`), gives: 'planned', strong: true },
	// to draw up
	{ before: at(`${draftingVerb})${aside}${opening}`), gives: 'planned', strong: false },
];

const together = new RegExp(`\\b(?:${papersTogether})\\b`, 'i');
const lists =
	/(?:\b(?:includ(?:ing|ed?|es)|compris(?:ing|ed?|es)|consist(?:ing|ed|s)? of|contain(?:ing|ed|s)?|such as|namely|notably|especially|among (?:them|which|these)(?: (?:is|are|was|were))?|as follows|they are|these are|are|were|is|was)|:|\s[–—]|—)\s*:?\s*(?:\(?\d{1,2}[.)]\s*)?$/i;
const pointsBack =
	/^(?:these|they|those|the (?:first|second|others?|rest|latter)\b|the (?:[a-z-]+ ){0,3}(?:documents|agreements|papers|instruments|protocols|treaties|MoUs|memorand(?:ums|a)(?: of [a-z]+)?)|among (?:them|these)|(?:also )?(?:presented|signed|inked|exchanged|concluded|initialled|adopted|announced)\b[^.;:]{0,60}\b(?:was|were|is|are))\b/i;

/** "proposed that they sign an agreement" plans nothing, "did not sign one" still less. */
const unplanned =
	/\b(?:propos|suggest|urg(?:ed|es|ing)|call(?:ed|s|ing)? (?:for|on|upon)|ask(?:ed|s)|request|recommend|encourag|advocat|invit)/i;
const undertaken = /\b(?:agree|concur|pledg|commit|decid|undertook|will|resolv|direct|task|instruct|assign)/i;
const negated =
	/\b(?:not|never|neither|without|refus\w+|declin\w+|fail\w+|denied|cannot)\s(?:[^,;.]{0,30}\s)?$/i;
/** Progress in negotiations plans nothing. */
const progress = /\bprogress\b[^.;]{0,120}$/i;
/** "They should sign an agreement" is advice. */
const advised = /\b(?:should|must|could|may|might|ought to|needs? to|ha(?:s|ve) to)\s(?:[a-z]+\s)?$/i;
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
const byTwo = /\b(?:two|both) (?:leaders|sides|countries|presidents|ministers|prime ministers)\s$/i;
/** What something rests on is older. */
const restsOn = /\bbased on (?:the )?(?:historic(?:al)? )?$/i;
/** The signing is looked back at. */
const recalled =
	/\b(?:anniversary of|since|recall\w*|commemorat\w+|mark\w*|years (?:of|after)|under|pursuant to|in response to|based on|in line with|which|who)\s+(?:the\s+|had\s+|have\s+|has\s+|[a-z]+ly\s+)?$/i;

/** How a paper stands, and the words that tell it. */
type Told = { readonly status: Status; readonly words: string };

export type Governed = Told & {
	readonly phrase: NounPhrase;
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
	const own = phrases.map(
		(phrase, at) => left[at] ?? fromRight(sentence, phrase) ?? oneOfThem(sentence, phrase, context),
	);
	const joined = phrases.map((phrase, at) => {
		const before = phrases[at - 1];
		return before !== undefined && beside(sentence, before, phrase);
	});
	const told = [...own];
	for (let at = 1; at < told.length; at++) if (joined[at]) told[at] ??= told[at - 1] ?? null;
	for (let at = told.length - 1; at > 0; at--) if (joined[at]) told[at - 1] ??= told[at] ?? null;
	return phrases.flatMap((phrase, at) => {
		const [one, before] = [told[at], told[at - 1]];
		const isFirst =
			left[at]?.status === 'signed' && issuedByBoth.test(sentence.slice(phrase.start, phrase.end));
		if (!one || !(isNew(phrase, one.status) || isFirst) || isBareDeal(sentence, phrase)) return [];
		// "They signed an agreement, and a letter was exchanged" is no row
		const apart = own[at] && !left[at] && left[at - 1];
		return [{ phrase, ...one, beside: joined[at] === true && before?.status === one.status && !apart }];
	});
};

/** "They struck a deal" names no paper. */
const isBareDeal = (sentence: string, { plain, start, kindEnd, rest }: NounPhrase): boolean =>
	plain && rest === undefined && bareDeal.test(sentence.slice(start, kindEnd));
const bareDeal =
	/^(?:(?:an?|the|new|several|some|\d+|big|major|historic|landmark|important|broad|such|[a-z-]+-(?:year|dollar)) )*(?:deals?|pacts?|accords?)$/i;

/** "They signed the joint declaration": there is one, and it was not told before. */
const issuedByBoth = /^the joint (?:declaration|statement|communiqu[ée])$/i;

/** "The agreement was signed by …" speaks of one that is told already. */
const isNew = (phrase: NounPhrase, status: Status): boolean => {
	if (phrase.article === 'new') return true;
	if (phrase.article === 'known') return phrase.named || !phrase.plain || phrase.rest !== undefined;
	return status === 'planned' ? phrase.named : true;
};

const fromLeft = (sentence: string, phrase: NounPhrase, context: Status | null): Told | null => {
	const before = sentence.slice(Math.max(0, phrase.start - 200), phrase.start);
	for (const row of goesOn.test(before) ? [] : rows) {
		const match = row.before.exec(before);
		if (!match) continue;
		const front = before.slice(0, match.index);
		const verb = match[1] ?? '';
		if (negated.test(front) || recalled.test(front)) return null;
		if (row.gives === 'planned') {
			if (front === '' && /^(?:Adopt|Approve)$/.test(verb)) return { status: statusOf(verb), words: verb };
			if (advised.test(front)) return null;
			const words = `${leadingWords.exec(front)?.[0] ?? ''}${verb}`;
			return isPlanned(sentence.slice(0, phrase.start), phrase, row) ? { status: 'planned', words } : null;
		}
		if (byOneSide.test(verb) && ofOneSide.has(phrase.type) && !byTwo.test(front)) return null;
		return { status: /\bsign(?:ing|ed) and $/i.test(front) ? 'signed' : statusOf(verb), words: verb };
	}
	return lists.test(before.replace(/["“]$/, '')) ? fromList(sentence, phrase, context) : null;
};
/** Most papers stand in a row, or after words that no verb of the rows ends with. */
const goesOn =
	/\b(?:and|or|including|include|includes|included|as|with|by|was|were|is|are)\s(?:(?:an?|the)\s)?$/i;
/** "will soon", "agreed to" */
const leadingWords = /(?:\b(?:agreed|committed|will|would|to|soon|early|the)\s+)*$/i;

const isPlanned = (front: string, phrase: NounPhrase, row: Row): boolean => {
	if (!row.strong && !phrase.drafted) return false;
	if (phrase.article === 'known' && !phrase.named && (phrase.plain || !row.strong)) return false;
	if (!row.strong && progress.test(front)) return false;
	const asked = front.search(unplanned);
	return asked < 0 || undertaken.test(front.slice(asked));
};

/** "two documents were signed: the Minutes …", "These included a memorandum …" */
const fromList = (sentence: string, phrase: NounPhrase, context: Status | null): Told | null => {
	const front = sentence.slice(0, phrase.start);
	const back = pointsBack.test(sentence);
	const status = (back || together.test(front) ? statusOfPapers(front) : null) ?? (back ? context : null);
	return status && { status, words: lastWords(front) };
};

/** "The fifth memorandum is on tea": one of the papers that the sentence before told together. */
const oneOfThem = (
	sentence: string,
	{ start, kindEnd, rest }: NounPhrase,
	context: Status | null,
): Told | null => {
	if (!context) return null;
	const ordinal = ordinalBefore.exec(sentence.slice(0, start))?.[0];
	if (ordinal !== undefined) return { status: context, words: ordinal.trim() };
	const isOne =
		rest && (tellsOneOfThem(sentence.slice(start, kindEnd)) || /^between /.test(sentence.slice(rest.start)));
	return isOne ? { status: context, words: sentence.slice(kindEnd, rest.start).trim() } : null;
};
/** "The fifth accord, an MoU on tea, links …" */
const ordinalBefore =
	/^(?:The|A) (?:second|third|fourth|fifth|sixth|seventh|last|final|other)(?: [a-z]+)?, $/;
/** Cheap: whether a sentence may tell of one of several papers without a verb of signing. */
export const tellsOneOfThem = (text: string): boolean => counted.test(text);
const counted =
	/^(?:among (?:them|these)|(?:they|these) (?:are|were|include|included|comprise)|presented)\b|\b(?:another|the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|other)|one of) |^an? (?:second|third|fourth|fifth|sixth)\b|\b(?:is|was) between /i;

const fromRight = (sentence: string, phrase: NounPhrase): Told | null => {
	const after = sentence.slice(phrase.end, phrase.end + 240).replace(/^[”"]/, '');
	const waits = /^, which /.test(after) ? stillToCome.exec(after)?.groups?.told : undefined;
	if (waits) return isAwaited(sentence, phrase, waits) ? { status: 'planned', words: waits } : null;
	const done = passive.exec(after)?.groups;
	if (done?.verb && done.told) return { status: statusOf(done.verb), words: done.told };
	const theirs = /^, which (?:they|the two (?:sides|countries|leaders)) (?:had |have )?(?:also )?/.exec(
		after,
	)?.[0];
	const own = theirs && participle.exec(after.slice(theirs.length))?.groups?.verb;
	if (own) return { status: statusOf(own), words: `${theirs}${own}` };
	const ahead = stillToCome.exec(after)?.groups?.told;
	if (ahead) return isAwaited(sentence, phrase, ahead) ? { status: 'planned', words: ahead } : null;
	if (restsOn.test(sentence.slice(Math.max(0, phrase.start - 40), phrase.start))) return null;
	// "a contract signed on the occasion"; "the treaty signed in 1952" is looked back at
	const verb = (phrase.article === 'new' ? participle : justDone).exec(after)?.groups?.verb;
	return verb ? { status: statusOf(verb), words: verb } : null;
};

/** What one side writes for itself is no paper of two; what is to be signed is. */
const isAwaited = (sentence: string, { type, drafted }: NounPhrase, how: string): boolean =>
	toSign.test(how) || (drafted && (!ofOneSide.has(type) || ofBoth.test(sentence)));
const toSign = new RegExp(`\\b(?:${pastVerb}|signature|signing)$`, 'i');
const ofBoth = /\b(?:joint|jointly|two|both|bilateral|sides|between|with)\b/i;

const beside = (sentence: string, one: NounPhrase, next: NounPhrase): boolean => {
	const between = sentence.slice(one.end, next.start);
	return rowJoint.test(between) || behindSigners.test(between);
};
const rowJoint =
	/^["”]?\s*(?:,[^,;:]{2,60}(?=;))?[,;]?["”]?\s*(?:(?:and|or|as well as|along with|together with|plus)\s*)?(?:also\s*)?(?:(?:of|for|on)\s+)?(?:\(?\d{1,2}\)\s*)?(?:the\s+)?["“]?$/i;
/** "a protocol on tea signed by the ministers, and a plan on coffee" */
const behindSigners =
	/^,? (?:signed|exchanged|inked) (?:by|between) [^;:.]{2,120}?, (?:and|as well as) (?:also )?$/i;
