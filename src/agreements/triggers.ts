/** A verb that makes a sentence an undertaking or a request. */
export type Trigger = {
	readonly kind: 'commitment' | 'proposal';
	readonly force: 'agreed' | 'wish';
	/** The finite forms, as a regular expression; what introduces the actions is `takes`. */
	readonly verb: string;
	/**
	 * What follows: `to` an infinitive, `on` a gerund or nouns, `that` a clause with "will", `clause` a clause
	 * whose verb needs no "will", `doer` someone who is to do it ("urged China to …"), `noun` a plain object,
	 * `verb` a verb at once.
	 */
	readonly takes: readonly ('to' | 'on' | 'that' | 'clause' | 'doer' | 'noun' | 'verb')[];
	readonly why: string;
};

const commitment = (
	force: Trigger['force'],
	verb: string,
	takes: Trigger['takes'],
	why: string,
): Trigger => ({ kind: 'commitment', force, verb, takes, why });
const proposal = (verb: string, takes: Trigger['takes'], why: string): Trigger => ({
	kind: 'proposal',
	force: 'agreed',
	verb,
	takes,
	why,
});

/** A subject that takes the present without -s. */
const plural =
	'(?<=\\b(?:I|we|they|sides|leaders|countries|ministers|presidents|parties|governments|would)(?: hereby| also| further| strongly| would| both){0,2} )';

/** Read from the top: of two rows that fit at one place, the upper one counts. */
export const triggers: readonly Trigger[] = [
	commitment(
		'agreed',
		'(?:agree[ds]?|agreeing|concurred|concurs?|consented)(?: in principle)?',
		['to', 'on', 'that'],
		'the plain word of agreement',
	),
	commitment(
		'agreed',
		'reach(?:ed|ing)? (?:an? |the )?(?:\\w+ )?(?:consensus|agreements?|understandings?|common perceptions?)',
		['to', 'on', 'that'],
		'consensus on',
	),
	commitment(
		'agreed',
		'(?:pledg(?:ed|es|ing)|vow(?:ed|s)|promis(?:ed|es)|assured|undertook|undertakes?|resolved|resolves|decided|decides|opted)',
		['to', 'on', 'that'],
		'a promise or a decision',
	),
	commitment(
		'agreed',
		'(?:(?:have |has |had )?committed (?:themselves|itself|himself|herself)|(?:are|is|were|was|remain|remains|remained) (?:\\w+ )?committed|committed|commits)',
		['to', 'on', 'that'],
		'committed to',
	),
	commitment(
		'agreed',
		"(?:re-?)?(?:affirm(?:ed|s)|iterat(?:ed|es)|confirm(?:ed|s)|express(?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)|stress(?:ed|es)|renew(?:ed|s)) (?:their|its|his|her|our|the|a|\\w+[’']s)(?: \\w+){0,3} (?:commitments?|determination|resolve|resolution)",
		['to', 'on'],
		'affirmed commitment to',
	),
	commitment('agreed', '(?:identif(?:ied|ies)|designated)(?= .{3,120} as )', ['verb'], 'identified … as'),
	commitment(
		'agreed',
		'(?:task(?:ed|s)|instruct(?:ed|s)|direct(?:ed|s)|assign(?:ed|s)|mandated|entrusted|ordered)',
		['doer'],
		'both sides direct their ministries',
	),
	commitment(
		'agreed',
		'attention (?:will|would|shall)(?: also)? be(?: also)? paid',
		['to'],
		'attention will be paid to',
	),
	commitment('agreed', 'intend(?:s|ed)?(?= to (?!visit))', ['to'], 'intends to'),
	commitment(
		'wish',
		"(?:shar(?:ed?|es)|express(?:ed|es)?|voic(?:ed|es)|affirm(?:ed|s)|reiterat(?:ed|es)|reaffirm(?:ed|s)|convey(?:ed|s)|stat(?:ed|es)|announc(?:ed|es)) (?:the|a|an|their|its|his|her|our|[\\w ]{2,20}[’']s)?(?: ?\\w+){0,2} ?(?:desires?|wish|willingness|readiness|intention|aspirations?|keenness)(?= to | of [a-z]+ing| and )",
		['to', 'on'],
		'shared the wish to',
	),
	commitment(
		'wish',
		'(?:is|are|was|were|stands?|stood)(?: also| always| fully)? (?:willing|ready|prepared|keen)|st(?:and|ood)s? ready',
		['to'],
		'is ready to',
	),
	commitment(
		'wish',
		'(?:wish(?:es|ed)?|hop(?:es?|ed)|want(?:s|ed)?|aims?|desires?|aspires?)(?= to )',
		['to'],
		'hopes to',
	),
	proposal(
		'express(?:ed|es)? (?:the |its |his |her |their |a )?(?:wish|desire|hope)(?= for [a-zA-Z])',
		['noun'],
		'the wish for others to act',
	),
	proposal(
		'express(?:ed|es|ing)? (?:the |his |her |its |their |a )?(?:\\w+ )?hopes?|hop(?:ed|es|e|ing)|voiced (?:the |his |her )?hope|wish(?:es|ed)',
		['that', 'clause'],
		'the hope that the other side',
	),
	proposal(
		'(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)?|recommend(?:ed|s|ing)?|advocat(?:ed|es|ing)(?: for)?|put forward (?:a |the )?proposals? (?:for|to|on))',
		['to', 'clause', 'doer', 'noun'],
		'proposed that',
	),
	proposal(
		'(?:urg(?:ed|es|ing)|ask(?:ed|s|ing)?(?: for| that)?|request(?:ed|s|ing)?|call(?:ed|s|ing)? (?:for|on|upon)|encourag(?:ed|es|ing)|appeal(?:ed|s|ing)? (?:for|to)|invited? (?=\\S+ (?:enterprises|businesses|companies|investors|firms)))',
		['doer', 'clause', 'noun'],
		'urged the other side to',
	),
	proposal(
		`${plural}(?:encourage|urge|propose|suggest|call (?:for|on|upon)|ask|recommend)`,
		['to', 'doer', 'clause', 'noun'],
		'the same in the present, after "we" or a plural',
	),
	commitment(
		'agreed',
		`${plural}(?:commit|pledge|resolve|decide|undertake|concur|promise)`,
		['to', 'on', 'that'],
		'the same in the present',
	),
	commitment('agreed', `${plural}(?:task|instruct|direct|mandate)`, ['doer'], 'the same in the present'),
	commitment(
		'agreed',
		'(?:will|would|shall)(?: also| both| jointly| together)?',
		['verb'],
		'a side will do it',
	),
];

/** Under these a future is a belief or a condition, not an undertaking. */
export const believed =
	/\b(?:believ\w*|confiden\w*|belief|convinced|convict\w*|expect\w*|predict\w*|trust(?:s|ed|ing)?|optimis\w*|hop(?:e|es|ed|ing)|wish(?:es|ed)?|if|when|once|whether|until|so that|in order that|noted? that|invit\w+|desire that|ensur\w+ that|how|what|which|whatever)\b[^.;]*$/i;

/** After "will": what a leader's programme or a forecast holds, and nothing that a side undertakes. */
export const programme =
	/^(?:also |then |soon |jointly )?(?:pay|visit|attend|travel|arrive|depart|return|leave|meet|receive|welcome|host (?:a |an )?(?:\w+ )?(?:banquet|dinner|reception)|hold (?:\w+ )?(?:talks|meetings?|discussions|negotiations with)|address|tour|lay|witness|accompany|be|become|remain|mark|take place|have|see|face|need|bring|last|begin (?:his|her|a)|start (?:his|her|a)|deliver (?:a|an|the|his|her|\w+) (?:speech|address|remarks|lecture|keynote|statement)|co-chair|chair|also (?:be|meet|attend|visit)|make (?:a|an) (?:\w+ )?visit|always|never forget|not forget|serve|celebrate its|suggest|propose|recommend|call|urge|ask|like|thank|say|stress|note|discuss|exchange views|speak|stay|come|go|know|understand)\b/;
