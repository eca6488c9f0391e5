import { beginsAction, isBareVerb, type VerbForm } from './action-verbs.ts';

/** How the clauses of a list begin: with a verb, with a gerund, or with a noun phrase. */
export type ListForm = VerbForm | 'noun';

const joint =
	/;\s*(?:and,?\s+|or\s+)?|,?\s+(?:and|as well as|along with|while)(?:,? at the same time,?)?\s+|,\s+(?:at the same time,?\s+)?/g;
const filler =
	/^(?:(?:and|at the same time|also|as well as|as well|then|while|in addition|thereby|especially|firstly|secondly|lastly|finally|first|second|third),?\s+)+/i;
const preposition = /^(?:to|on|in|for|at|of|upon|towards?|with)\s+/;
const determiner = /^(?:the|an?|its|their|his|her|more|\d+|joint|further|greater|regular|mutual)\s/;

/**
 * Clauses of a list, each naming one thing to be done: "strengthen A; promote B, and carry out C" is three;
 * "manage and resolve disputes", two verbs with one object, is one; adjuncts stay with their verb.
 */
export const splitActions = (text: string, form: ListForm): readonly string[] => {
	const clauses: string[] = [];
	let start = 0;
	const chained =
		form === 'base' &&
		/^(?:\S+ly )?(?:continue|keep|start|begin|stop|consider|focus on) \p{Ll}+ing\b/u.test(text.trim());
	for (const match of text.matchAll(joint)) {
		const clause = text.slice(start, match.index);
		const next = text.slice(match.index + match[0].length).replace(filler, '');
		const semicolon = match[0].startsWith(';');
		if (
			insideBrackets(clause) ||
			(/^\s+and\s/.test(match[0]) && inRelativeClause(clause)) ||
			(!semicolon && isBareVerb(clause)) ||
			!begins(next, match[0], form, chained, semicolon)
		)
			continue;
		clauses.push(clause);
		start = match.index + match[0].length;
	}
	clauses.push(text.slice(start));
	return clauses.map(clause => tidy(clause, form)).filter(clause => /\p{L}/u.test(clause));
};

const begins = (
	next: string,
	joiner: string,
	form: ListForm,
	chained: boolean,
	semicolon: boolean,
): boolean => {
	if (semicolon) return true;
	const turned = /as well as|while|same time/.test(joiner);
	if (form === 'noun') return beginsNoun(next, joiner);
	if (beginsAction(next, form))
		return (
			form === 'base' ||
			!/^,\s+$/.test(joiner) ||
			!/^(?:including|making|giving|leading|helping|contributing|thus|thereby)\b/.test(next)
		);
	if (form === 'ing') return beginsAction(next.replace(preposition, ''), 'ing') && preposition.test(next);
	return (turned || chained) && beginsAction(next, 'ing');
};

/** In "A, B and C" of noun phrases each has its own article, or its own preposition. */
const beginsNoun = (next: string, joiner: string): boolean => {
	if (preposition.test(next)) return /and|as well/.test(joiner) && /^(?:for|on|to) /.test(next);
	return determiner.test(next) || (/and|^,/.test(joiner) && /^joint |^an? |^the /.test(next));
};

/** "projects that are new and demonstrate …": the verb after "and" belongs to the relative clause. */
const inRelativeClause = (clause: string): boolean =>
	/\b(?:that|which|who) (?:are|is|have|has|can|could|will|would|do|does|\p{Ll}+s)\b[^,;]*$/u.test(clause);

const insideBrackets = (clause: string): boolean =>
	(clause.match(/\(/g)?.length ?? 0) > (clause.match(/\)/g)?.length ?? 0);

/** Drops what led the clause in, and the stop or "etc." at its end. */
const tidy = (clause: string, form: ListForm): string => {
	const plain = clause
		.trim()
		.replace(filler, '')
		.replace(/^(?:\(?[a-z\d]{1,3}\)|[-•–])\s+/, '')
		.replace(/^to (?=\p{L})/u, '');
	const own =
		form === 'ing' || form === 'noun' ? plain.replace(/^(?:to|on|for|in|at) (?=\p{L})/u, '') : plain;
	return own.replace(/(?:[,;]?\s*(?:etc\.?|and so on|among others))?[\s.,;:…]*$/, '').trim();
};
