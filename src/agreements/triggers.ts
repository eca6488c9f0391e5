import { matchAt } from '../people/match-at.ts';
import { openings, type Word, wordsOf } from '../people/words.ts';

/** A verb that makes a sentence an undertaking or a request. */
export type Trigger = {
	readonly kind: 'commitment' | 'proposal';
	readonly force: 'agreed' | 'wish';
	/** What sets a row apart for the rules: most verbs only `agree` or `ask`. */
	readonly sense:
		| 'agree'
		| 'direct'
		| 'identify'
		| 'attention'
		| 'future'
		| 'wish'
		| 'hope'
		| 'longing'
		| 'advice'
		| 'ask';
	/** Words that `verb` begins with, as far as three letters. */
	readonly opens: string;
	/** The finite forms, as a regular expression; what introduces the actions is `takes`. */
	readonly verb: string;
	/**
	 * What follows: `to` an infinitive, `to noun` nouns after "to", `on` a gerund or nouns, `that` a clause with
	 * "will", `clause` a clause whose verb needs no "will", `doer` someone who is to do it ("urged China to …"),
	 * `noun` a plain object, `verb` a verb at once.
	 */
	readonly takes: readonly ('to' | 'to noun' | 'on' | 'that' | 'clause' | 'doer' | 'noun' | 'verb')[];
	/** The reason, as `explain` prints it. */
	readonly why: string;
};

const agreed = { kind: 'commitment', force: 'agreed', sense: 'agree' } as const;
const wish = { kind: 'commitment', force: 'wish', sense: 'wish' } as const;
const ask = { kind: 'proposal', force: 'agreed', sense: 'ask' } as const;

/** A subject that takes the present without -s. */
const plural =
	'(?<=^|\\b(?:I|we|they|sides|leaders|countries|ministers|presidents|parties|governments|would|(?-i:and (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?))(?: hereby| also| further| strongly| would| both){0,2} )';
const whose = "(?:(?:his|her|their) countr(?:y[’']s|ies[’'])|their|its|his|her|our|the|an?|\\w{1,24}[’']s)";
const hope = '(?:the |its |his |her |their |a )?';

/** What nobody does alone. */
export const plainAgreement: Trigger = {
	...agreed,
	opens: 'agree concur consent',
	verb: '(?:agree[ds]?|agreeing|concurred|concurs?|consented)(?: in principle)?',
	takes: ['to', 'on', 'that'],
	why: 'the plain word of agreement',
};

/** Read from the top: of two rows that fit at one place, the upper one counts. */
export const triggers: readonly Trigger[] = [
	plainAgreement,
	{
		...agreed,
		opens: 'reach come came made',
		verb: '(?:reach(?:ed|ing)?|c[ao]me to|made(?= \\w+ consensus)) (?:an? |the )?(?:\\w{1,24} )?(?:consensus|agreements?|understandings?|common perceptions?)',
		takes: ['to', 'on', 'that'],
		why: 'consensus on something to be done',
	},
	{
		...agreed,
		opens: 'is are was were',
		verb: '(?:is|are|was|were) (?:\\w{1,24} )?(?:unanimous|of (?:one|the same) mind)',
		takes: ['on'],
		why: 'unanimous on something to be done',
	},
	{
		...agreed,
		opens: 'see saw',
		verb: '(?:saw|see) eye to eye(?= on (?:the need|[a-z]+ing) )',
		takes: ['on'],
		why: 'saw eye to eye on something to be done',
	},
	{
		...agreed,
		opens: 'spoke',
		verb: '(?<=\\b(?:sides|parties|leaders|presidents|ministers|they) (?:also )?)spoke (?:for|in favou?r of)',
		takes: ['noun'],
		why: 'both spoke for it, in a translation',
	},
	{
		...agreed,
		opens: 'pledge promise commit vow',
		verb: '(?:pledg(?:ed|es|ing)|promis(?:ed|es)|committed|vow(?:ed|s))(?= (?:closer|stronger|deeper|greater|further|continued) (?:cooperation|co-operation|ties|coordination|collaboration|support)\\b| (?:(?:a further|another|up to|some|over|about) )?\\d| (?!to )(?:[\\w-]+ ){0,3}\\$\\d| (?!to )(?:[\\w-]+ ){0,3}(?:efforts?|assistance|aid|funding|financing|investments?|contributions?|scholarships?|grants?|loans?|doses|million|billion)\\b)',
		takes: ['noun'],
		why: 'a promise of something',
	},
	{
		...agreed,
		opens: 'pledge vow promise assure undertake resolve decide opt',
		verb: '(?:pledg(?:ed|es|ing)|vow(?:ed|s)|promis(?:ed|es)|assured|undertook|undertakes?|resolve[ds]|decide[ds]|opted|(?:pledg|vow|promis|undertak|resolv|decid)ing(?= to ))',
		takes: ['to', 'on', 'that'],
		why: 'a promise or a decision',
	},
	{
		...agreed,
		opens: 'take took',
		verb: '(?:takes?|took) (?:it )?upon (?:itself|themselves|himself|herself|myself|ourselves)',
		takes: ['to', 'noun'],
		why: 'takes it upon itself',
	},
	{
		...agreed,
		opens: 'arrange',
		verb: 'arranged for(?= [^.;,]{2,60} to )',
		takes: ['doer'],
		why: 'arranged for it to be done',
	},
	{
		...agreed,
		sense: 'attention',
		opens: 'commit',
		verb: 'commits? (?:the )?(?:two|both) (?:governments|sides|countries|parties)(?= to )',
		takes: ['to', 'to noun'],
		why: 'a paper that commits both',
	},
	{
		...agreed,
		opens: 'have has had are is was were remain commit',
		verb: '(?:(?:ha(?:ve|s|d) )?committed (?:themselves|itself|himself|herself)|(?:are|is|were|was|remain(?:s|ed)?) (?:\\w{1,24} )?(?:committed|determined)|committed|commits)',
		takes: ['to', 'to noun', 'on', 'that'],
		why: 'committed to',
	},
	{
		...agreed,
		opens:
			'affirm reaffirm re iterate reiterate confirm reconfirm express underline underscore stress renew highlight emphasize demonstrate restate reinforce',
		verb: `(?:re-?)?(?:affirm(?:ed|s)|iterat(?:ed|es)|confirm(?:ed|s)|express(?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)|stress(?:ed|es)|renew(?:ed|s)|highlight(?:ed|s)|emphasi[sz](?:ed|es)|demonstrat(?:ed|es)|stat(?:ed|es)|inforc(?:ed|es)) ${whose}(?: [\\w’'-]{1,24}){0,3} (?:commitments?|determination|dedication|resolve|resolution)`,
		takes: ['to', 'to noun', 'on'],
		why: 'affirmed a commitment',
	},
	{
		...agreed,
		sense: 'identify',
		opens: 'identify designate',
		verb: '(?:identif(?:ied|ies)|designated)(?= .{3,120} as )',
		takes: ['verb'],
		why: 'identified as something to be done',
	},
	{
		...agreed,
		sense: 'direct',
		opens: 'task instruct direct assign mandate entrust order',
		verb: '(?:task(?:ed|s)|instruct(?:ed|s)|direct(?:ed|s)|assign(?:ed|s)|mandated|entrusted|ordered)',
		takes: ['doer', 'that'],
		why: 'a task set for those who act for the sides',
	},
	{
		...agreed,
		sense: 'direct',
		opens: 'charge',
		verb: 'charged?(?= (?:the|our|their|its) [^.;,]{2,60} to | (?:our|their) [^.;]{2,100} with )',
		takes: ['doer'],
		why: 'a charge to those who act for the sides',
	},
	{
		...agreed,
		opens: 'give gave issue',
		verb: '(?:gave|gives|issued) (?:the )?(?:\\w{1,24} )?instructions?(?= to )',
		takes: ['to'],
		why: 'instructions to those who act for a side',
	},
	{
		...agreed,
		sense: 'direct',
		opens: 'given',
		verb: 'given (?:the |an? )?(?:\\w{1,24} )?(?:orders?|tasks?|instructions?|assignments?|mandates?)(?= to )',
		takes: ['to'],
		why: 'were given the task',
	},
	{
		...agreed,
		sense: 'attention',
		opens: 'attention',
		verb: 'attention (?:will|would|shall)(?: also)? be(?: also)? paid',
		takes: ['to', 'to noun'],
		why: 'attention will be paid to',
	},
	{
		...agreed,
		sense: 'attention',
		opens: 'decision agreement understanding consensus',
		verb: '(?:decisions?|agreements?|understandings?|consensus) (?:was|were|has been|have been|had been)(?: also)? (?:made|taken|reached|achieved)(?= (?:to|on|that) )',
		takes: ['to', 'on', 'that'],
		why: 'a decision of both, told in the passive',
	},
	{
		...agreed,
		opens: 'intend',
		verb: 'intend(?:s|ed)?(?= to[ :](?!visit))',
		takes: ['to'],
		why: 'an intention',
	},
	{
		...agreed,
		opens: 'announce convey confirm reconfirm',
		verb: `(?:announc(?:ed|es)|convey(?:ed|s)|(?:re)?confirm(?:ed|s)) (?:${whose} )?(?:\\w{1,24} )?(?:plans?|decisions?)(?= to )`,
		takes: ['to'],
		why: 'announced a plan to',
	},
	{
		...wish,
		opens:
			'share express voice affirm reiterate reaffirm convey state announce confirm reconfirm stress emphasize underline demonstrate note ratify manifest indicate declare has have had',
		verb: `(?:shar(?:ed?|es)|express(?:ed|es)?|voic(?:ed|es)|affirm(?:ed|s)|reiterat(?:ed|es)|reaffirm(?:ed|s)|convey(?:ed|s)|stat(?:ed|es)|announc(?:ed|es)|(?:re)?confirm(?:ed|s)|stress(?:ed|es)|emphasi[sz](?:ed|es)|underlin(?:ed|es)|demonstrat(?:ed|es)|ratif(?:ied|ies)|manifest(?:ed|s)|indicat(?:ed|es)|declar(?:ed|es)|not(?:ed|ing)|ha(?:s|ve|d)) (?:${whose}|[\\w ]{2,20}[’']s)?(?: ?\\w{1,24}){0,2} ?(?:desires?|disposition|intent(?!ion)|wish|willingness|readiness|intention|aspirations?|keenness|offer|(?<=(?:strong|firm|political|common|shared|their|its|his|her) )will)(?: of (?:(?:his|her|its|their) countr(?:y|ies)|(?:the )?[\\w]{3,24}(?: side)?))?(?= to[ :]| (?:of|on|for) (?:the )?[a-z]+ing| and )`,
		takes: ['to', 'on'],
		why: 'shared the wish to',
	},
	{
		...wish,
		opens: 'is are was were stand stood declare show',
		verb: '(?:is|are|was|were|stands?|stood)(?: also| always| fully)? (?:willing|ready|prepared|keen)|st(?:and|ood)s? ready|(?:declar|show)(?:ed|es|s) (?:itself|himself|herself|themselves) (?:willing|ready|prepared|keen)',
		takes: ['to'],
		why: 'is ready to',
	},
	{
		...wish,
		opens: 'is are was were',
		verb: '(?:is|are|was|were) (?:also )?desirous of',
		takes: ['on'],
		why: 'is desirous of',
	},
	{
		...agreed,
		sense: 'future',
		opens: 'announce',
		verb: 'announc(?:ed|es)(?: that)? (?:it|they|he|she|(?:his|her|their|its) (?:country|government)) (?:will|would)(?: also)?',
		takes: ['verb'],
		why: 'announced that it would',
	},
	{
		...agreed,
		opens: 'announce',
		verb: 'announc(?:ed|es)(?= that [^,.;]{3,80} (?:will|would) )',
		takes: ['that'],
		why: 'announced that a body of its own would',
	},
	{
		...agreed,
		opens: 'accord',
		verb: 'accorded(?= to (?!him|her|them|the|an?|each|it)[a-z]+[ ,])',
		takes: ['to'],
		why: 'agreed, in a translation',
	},
	{
		...wish,
		opens: 'offer',
		verb: 'offer(?:ed|s)(?= to (?!the |an? |its |his |her |their ))',
		takes: ['to'],
		why: 'an offer to do it',
	},
	{
		...ask,
		opens: 'would want wish',
		verb: 'would like to (?:suggest|propose|recommend|urge|encourage|ask|call (?:for|on|upon))|(?:want|wish) to (?:suggest|propose)',
		takes: ['to', 'clause', 'doer', 'noun'],
		why: 'would like to propose',
	},
	{
		...wish,
		opens: 'would',
		verb: 'would (?:also )?be (?:happy|glad|pleased|delighted|ready|willing|prepared)(?= to )',
		takes: ['to'],
		why: 'would be glad to',
	},
	{
		...wish,
		opens: 'would',
		verb: 'would (?:also )?like(?= to (?!thank|express|stress|note|say|see|congratulate|welcome|take|begin by|point|emphasi[sz]e|know|visit))',
		takes: ['to'],
		why: 'would like to',
	},
	{
		...wish,
		opens: 'wish hope want aim desire aspire',
		verb: '(?:wish(?:es|ed)?|hop(?:es?|ed)|want(?:s|ed)?|aims?|desires?|aspires?)(?= to[ :])',
		takes: ['to'],
		why: 'hopes to',
	},
	{
		...ask,
		sense: 'longing',
		opens: 'express',
		verb: `express(?:ed|es)? ${hope}(?:\\w{1,24} )?(?:wish|desire|hope|expectations?)(?= for [a-zA-Z])`,
		takes: ['noun'],
		why: 'a wish for others to act',
	},
	{
		...ask,
		sense: 'hope',
		opens: 'would should',
		verb: '(?:would|should) (?:be (?:very |most )?grateful|appreciate it) if',
		takes: ['that'],
		why: 'would be grateful if the other side acted',
	},
	{
		...ask,
		sense: 'hope',
		opens: 'express hope voice wish',
		verb: `express(?:ed|es|ing)? ${hope}(?:\\w{1,24} )?hopes?|hop(?:ed|es|e|ing)|voiced ${hope}hope|wish(?:es|ed)`,
		takes: ['that', 'clause'],
		why: 'the hope that the other side acts',
	},
	{
		...ask,
		opens: 'expect',
		verb: 'expect(?:s|ed)?(?= (?:the (?:two|other) (?:sides?|countries)|both (?:sides|countries)) to )',
		takes: ['doer'],
		why: 'expects the other side to act',
	},
	{
		...ask,
		opens: 'propose suggest recommend advocate put come came float table',
		verb: '(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)?|recommend(?:ed|s|ing)?|advocat(?:ed|es|ing)(?: for)?|put forward(?= that )|(?:puts? forward|c[ao]mes? (?:out|up|forward) with|floated|tabled) (?:a|an|the|his|her) (?:[\\w-]{1,24} )?(?:proposals?|offers?|ideas?|initiatives?|suggestions?)(?= (?:for|to|on|of|that) ))',
		takes: ['to', 'clause', 'doer', 'noun'],
		why: 'proposed to the other side',
	},
	{
		...ask,
		opens: 'urge ask request call encourage appeal seek sought challenge implore exhort press count',
		verb: "(?:urg(?:ed|es|ing)|ask(?:ed|s|ing)?(?! not to be (?:named|identified|quoted)\\b)(?: for| that)?|request(?:ed|s|ing)?|(?:sought|seeks)(?= (?:[\\w’']+ ){0,4}(?:assistance|support|help|aid|backing|understanding|cooperation|investments?)\\b)|call(?:ed|s|ing)? (?:for|(?:on|upon)(?! (?:the )?(?:[A-Z]\\w+ ){0,2}(?:President|King|Emir|Sultan|Speaker|Chancellor|Prime Minister)\\b(?![^.;]* to ))(?! (?:(?! to )[^.;])* and (?:\\w+ )?(?:discussed|exchanged|held|reviewed|conveyed|thanked|congratulated)))|encourag(?:ed|es|ing)|appeal(?:ed|s|ing)? (?:for|to)|challeng(?:ed|es)(?= [^,;.]{3,60} to )|(?:implor|exhort)(?:ed|e?s)|(?:press(?:ed|es)|count(?:ed|s) on)(?= [^,;.]{3,60} to ))",
		takes: ['doer', 'clause', 'noun'],
		why: 'urged the other side',
	},
	{
		...ask,
		opens: 'encourage urge propose suggest call ask recommend',
		verb: `${plural}(?:encourage|urge|propose|suggest|call (?:for|on|upon)|ask|recommend)|(?<=\\b(?:am|are|is) )(?:asking|proposing|urging|calling (?:for|on|upon))`,
		takes: ['to', 'doer', 'clause', 'noun'],
		why: 'asks, in the present',
	},
	{
		...agreed,
		opens: 'commit pledge resolve decide undertake concur promise vow plan',
		verb: `${plural}(?:commit(?: ourselves| themselves)?|pledge|resolve|decide|undertake|concur|promise|vow|(?<!^)plan(?= to (?!visit|pay|travel|attend|meet)))|(?:pledge|vow)(?= to )`,
		takes: ['to', 'to noun', 'on', 'that'],
		why: 'promises, in the present',
	},
	{
		...agreed,
		sense: 'direct',
		opens: 'task instruct direct mandate',
		verb: `${plural}(?:task|instruct|direct|mandate)`,
		takes: ['doer'],
		why: 'sets a task, in the present',
	},
	{
		...ask,
		sense: 'advice',
		opens: 'should',
		verb: 'should(?! (?:you|we|they|s?he|it|the need|any)\\b)(?: also| both| jointly| together)?',
		takes: ['verb'],
		why: 'what both should do, as one of them says',
	},
	{
		...agreed,
		sense: 'future',
		opens: 'will would shall is are am',
		verb: '(?:(?:will|would|shall)(?: also| both| jointly| together)?|(?:is|are|am)(?: also)? going to)',
		takes: ['verb'],
		why: 'a side will do it',
	},
];

/** A verb of the table in a sentence. */
export type Mark = { readonly start: number; readonly end: number; readonly trigger: Trigger };

type Row = { readonly trigger: Trigger; readonly pattern: RegExp };

/** The rows by the openings of their verbs, so that few words of a text are looked at twice. */
const rowsByOpening = new Map<number, Row[]>();
/** 1 at each of these openings. */
const mayOpen = new Uint8Array(openings);
for (const trigger of triggers) {
	const row = { trigger, pattern: new RegExp(`(?:${trigger.verb})(?![\\w’'-])`, 'iy') };
	for (const opening of new Set(wordsOf(trigger.opens).map(word => word.opening))) {
		rowsByOpening.set(opening, [...(rowsByOpening.get(opening) ?? []), row]);
		mayOpen[opening] = 1;
	}
}

/** No sentence has more: one that does is no sentence. */
const mostMarks = 60;

/** The verbs of a sentence that begins at `offset` of the text of these words; none overlaps another. */
export const marksIn = (text: string, words: readonly Word[], offset: number): readonly Mark[] => {
	const marks: Mark[] = [];
	let end = 0;
	for (const word of words) {
		if (mayOpen[word.opening] === 0) continue;
		const start = word.start - offset;
		if (start < end) continue;
		if (marks.length === mostMarks) break;
		for (const { trigger, pattern } of rowsByOpening.get(word.opening) ?? []) {
			const match = matchAt(pattern, text, start);
			if (!match) continue;
			end = start + match[0].length;
			marks.push({ start, end, trigger });
			break;
		}
	}
	return marks;
};

/** Under these a future is a belief or a condition, not an undertaking. */
export const believed =
	/\b(?:believ\w*|confiden\w*|belief|convinced|convict\w*|expect\w*|predict\w*|trust(?:s|ed|ing)?|optimis\w*|hop(?:e|es|ed|ing)|wish(?:es|ed)?|if|when|once|whether|until|so that|in order that|noted? that|invit\w+|desire that|ensur\w+ that|how|what|which|whatever)\b[^.;]*$/i;

/** After "will": what a leader's programme or a forecast holds, and nothing that a side undertakes. */
export const programme =
	/^(?:also |then |soon |jointly )?(?:support (?:\S+ ){1,3}(?:candidacy|candidature|bid)\b|pay|visit|attend|travel|arrive|depart|return|leave|meet|receive|welcome|head|appear|answer|host (?:a |an )?(?:\w+ )?(?:banquet|dinner|reception)|hold (?:\w+ )?(?:talks|meetings?|discussions|negotiations with)|address|tour|lay|witness|accompany|be(?! \p{Ll}+ing\b)|become|remain|mark|take place|have|see(?! to it)|get (?:acquainted|to know)|face|need|bring(?! (?:\d|in |back ))|last|begin (?:his|her|a)|start (?:his|her|a)|deliver (?:a|an|the|his|her|\w+) (?:speech|address|remarks|lecture|keynote|statement)|co-chair|chair|(?:participate|take part) in (?:the|an?) (?:\w+ )?(?:opening|closing|ceremony|celebrations?|session|summit|meeting|forum|parade|commemorat\w+)|go to|present (?:\S+ ){0,4}(?:awards?|medals?|orders?|credentials|gifts?)|also (?:be|meet|attend|visit)|make (?:a|an) (?:\w+ )?visit|always|never forget|not forget|serve|celebrate|benefit|fly|report on it|suggest|propose|recommend|call|urge|ask|like|thank|say|stress|note|discuss|exchange views|speak|stay|come|go|know|understand)\b/u;
