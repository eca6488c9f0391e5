import { matchAt } from '../people/match-at.ts';
import { beginsAction, isBareVerb, type VerbForm } from './action-verbs.ts';

/** How the clauses of a list begin: with a verb, with a gerund, or with a noun phrase. */
export type ListForm = VerbForm | 'noun';

const turn = ',? at the same time,?';
const joint = new RegExp(
	`;\\s{0,3}(?:and,?\\s{1,3}|or\\s{1,3})?|,?\\s{1,3}and, [^,;]{3,60}, (?=to \\p{Ll})|,?\\s{1,3}(?:and|as well as|along with|while)(?:${turn})?\\s{1,3}|,\\s{1,3}(?:at the same time,?\\s{1,3})?`,
	'gu',
);
const filler =
	/^(?:(?:and|at the same time|also|as well as|as well|then|while|in addition|thereby|especially|firstly|secondly|lastly|finally|first|second|third),?\s+)+/i;
const preposition = /^(?:to|on|in|for|at|of|upon|towards?|with)\s+/;
const determiner =
	/^(?:the|an?|its|their|his|her|more|\d+|joint|further|greater|closer|stronger|regular|mutual|additional|new|early)\s/;
/** "continue promoting A and expanding B". */
const aspect = /^(?:\S+ly )?(?:continue|keep|start|begin|stop|consider|focus on) \p{Ll}+ing\b/u;

/** What stands nearer than this on either side tells whether a clause ends. */
const near = 160;

/**
 * Clauses of a list, each naming one thing to be done: "strengthen A; promote B, and carry out C" is three;
 * "manage and resolve disputes", two verbs with one object, is one; adjuncts stay with their verb.
 */
export const splitActions = (text: string, form: ListForm): readonly string[] => {
	const clauses: string[] = [];
	const chained = form === 'base' && aspect.test(text.trimStart());
	let start = 0;
	let read = 0;
	let depth = 0;
	for (const { 0: joiner, index } of text.matchAll(joint)) {
		depth += bracketDepth(text.slice(read, index));
		read = index;
		const clause = text.slice(Math.max(start, index - near), index);
		const nextStart = index + joiner.length;
		const next = text.slice(nextStart, nextStart + near).replace(filler, '');
		if (isPurpose(joiner, text.slice(nextStart))) continue;
		if (depth > 0 || !partsClauses(clause, joiner, next, form, chained)) continue;
		clauses.push(text.slice(start, index));
		start = nextStart;
		depth = 0;
	}
	clauses.push(text.slice(start));
	return clauses.map(clause => tidy(clause, form)).filter(clause => /\p{L}/u.test(clause));
};

/** "work with A, to build B" is one action; "to work with A, to build B and to open C" is three. */
const isPurpose = (joiner: string, rest: string): boolean =>
	rest.startsWith('to ') && bareComma.test(joiner) && !furtherInfinitive.test(rest);
const bareComma = /^,\s{1,3}$/;
const furtherInfinitive = /(?:,|;|\band) (?:(?:until|by|before|within|from) [^,;]{3,40} )?(?:to|on) \p{Ll}/u;

/** How many brackets a text opens and does not close. */
const bracketDepth = (text: string): number => {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '(') depth++;
		else if (text[at] === ')') depth--;
	}
	return depth;
};

const partsClauses = (
	clause: string,
	joiner: string,
	next: string,
	form: ListForm,
	chained: boolean,
): boolean => {
	if (
		joiner.startsWith(';') ||
		/and, [^,]+, $/.test(joiner) ||
		(/\band\s/.test(joiner) && ownClause.test(next))
	)
		return true;
	if (form === 'noun' && (inAdjunct.test(clause) || plainRow.test(clause))) return false;
	if (adverbAtEnd.test(clause) && adverbFirst.test(next)) return false;
	if (adjectiveAtEnd.test(clause) && adjectiveFirst.test(next)) return false;
	if (/^\s+and\s/.test(joiner) && relativeClause.test(clause)) return false;
	return (
		begins(next, joiner, form, chained, /,["”]$/.test(clause)) &&
		!isOrder(clause) &&
		(joiner.startsWith(',') || !isBareVerb(clause))
	);
};

/** "to build A, and that a team would …", "… and its readiness to build B" */
const ownClause =
	/^(?:that (?:\S+ ){1,8}?(?:will|would|should|be)|(?:its|their|his|her) (?:readiness|willingness|desire|intention|determination|commitment) to)\b/;

/** "first, …" */
const isOrder = (clause: string): boolean => `${clause.trim()} `.replace(filler, '') === '';

/** "projects that are new and demonstrate …": the verb after "and" belongs to the relative clause. */
const relativeClause =
	/\b(?:that|which|who) (?:are|is|have|has|can|could|will|would|do|does|\p{Ll}+s)\b[^,;]*$/u;

/** An adjunct, where it comes after a comma: "…, giving people access". */
const adjunct =
	/^(?:including|making|giving|leading|helping|contributing|directing|prioriti[sz]ing|taking into (?:account|consideration)|noting|recogni[sz]ing|reflecting|underscoring|thus|thereby)\b/;

const adjunctFirst = /^(?:until|by|before|within|from) [^,;]{3,40}? to \p{Ll}/u;

const begins = (
	next: string,
	joiner: string,
	form: ListForm,
	chained: boolean,
	closesQuote: boolean,
): boolean => {
	if (form === 'noun') return beginsNoun(next, joiner);
	// "to build A, and until May to open B"
	if (form === 'base' && adjunctFirst.test(next)) return true;
	// "to build A, and on opening B"
	if (form === 'base' && /^on \p{Ll}+ing /u.test(next)) return joiner.includes(',') || closesQuote;
	if (beginsAction(next, form)) return form === 'base' || !/^,\s+$/.test(joiner) || !adjunct.test(next);
	if (form === 'ing')
		return (
			(/^on /.test(next) && joiner.includes(',')) ||
			(preposition.test(next) && beginsAction(next.replace(preposition, ''), 'ing'))
		);
	const turned = /as well as|while|same time/.test(joiner);
	return (turned || chained) && beginsAction(next, 'ing');
};

/** "the union, supporting progress through a market, a bank and a court": the row belongs to the adjunct. */
const inAdjunct =
	/,\s(?:support|promot|strengthen|enabl|allow|facilitat|enhanc|pav|ensur|open|provid)ing\s[^;]*$/;

/** "in health, trade, the arts and sport" is one row. */
const plainRow = /\b(?:in|of|on|for|like|as) \p{Ll}{2,24}(?:, \p{Ll}{2,24}){1,8}$/u;
/** "to actively and quickly build a road" */
const adverbAtEnd = /(?:^|\bto |\btogether )(?:to )?\p{Ll}{2,24}ly$/u;
const adverbFirst = /^\p{Ll}{2,24}ly \p{Ll}/u;

/** "for a free, open and inclusive region" */
const adjectiveAtEnd = /\b(?:an?|the|more) \p{Ll}+(?:, \p{Ll}+)*$/u;
const adjectiveFirst = /^\p{Ll}+(?:,| and) /u;

/** In "A, B and C" of noun phrases each has its own article, or its own preposition. */
const beginsNoun = (next: string, joiner: string): boolean => {
	if (preposition.test(next)) return /and|as well/.test(joiner) && /^(?:for|on|to) /.test(next);
	return determiner.test(next) || (/and|^,/.test(joiner) && /^joint |^an? |^the /.test(next));
};

const introduction =
	/^(?:on (?=\p{Ll}+ing )|(?:its|their|his|her) (?:readiness|willingness|desire|intention|determination|commitment) to |to |that )(?=\p{L})/u;
const nounIntroduction = /^(?:to|on|for|in|at) (?=\p{L})/u;
const itemMark = /^(?:\(?[a-z\d]{1,3}\)|[-•–])\s+/;
/** Look-behinds, read from the end to the left: `\s+$` takes the square of the time of a long blank. */
const stops = /(?<=([\s.,;:…]*))/y;
const andSoOn = /(?<=([,;]?\s{0,3}\b(?:etc|and so on|among others)))/y;

/** ", reported the state agency" */
const reported =
	/,\s(?:reported|reports|as reported by|according to|citing)\s[^,;]{2,80}$|[,.]?[”"]\s(?:the )?[\p{L} ]{2,50}\s(?:read|reads|said|says|stated|added|noted)$/u;

/** Drops what led the clause in, and the stop or "etc." at its end. */
const tidy = (clause: string, form: ListForm): string => {
	const plain = clause
		.replace(reported, '')
		.trim()
		.replace(filler, '')
		.replace(itemMark, '')
		.replace(introduction, '');
	const own = form === 'base' ? plain : plain.replace(nounIntroduction, '');
	return without(stops, without(andSoOn, without(stops, own))).trim();
};

const without = (ending: RegExp, text: string): string =>
	text.slice(0, text.length - (matchAt(ending, text, text.length)?.[1]?.length ?? 0));
