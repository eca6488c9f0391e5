import { countriesIn } from '../people/country.ts';
import { beginsAction } from './action-verbs.ts';
import { splitActions } from './actions.ts';
import type { Cast, Who } from './cast.ts';
import { listItems, withoutEnd } from './list-items.ts';
import type { Mention } from './mentions.ts';
import { saidInside } from './speaker.ts';
import { programme, type Trigger } from './triggers.ts';

/** What follows a verb, and against what it is read. */
export type Complement = {
	readonly text: string;
	/** Where it stands in the sentence. */
	readonly start: number;
	readonly trigger: Trigger;
	/** Everybody whom the sentence names. */
	readonly mentions: readonly Mention[];
	readonly who: Who;
	readonly cast: Cast;
};

/** The actions that a verb introduces; `null` where it introduces an opinion, or asks a third party. */
export const actionsOf = (complement: Complement): readonly string[] | null =>
	introduced(complement)?.filter(action => !restated.test(action)) ?? null;

/** A policy that is as old as the relations is nothing new to do. */
const restated = /\bone[- ]china\b/i;

const introduced = (complement: Complement): readonly string[] | null => {
	const text = complement.text.replace(lead, '').replace(quoted, '$1 $2');
	const own = { ...complement, text, start: complement.start + (complement.text.length - text.length) };
	const { takes } = complement.trigger;
	if (/^(?:on |to )?the following:?$/.test(text)) return null;
	const topics = topicsIn(text);
	if (topics >= 0) {
		const head = introduced({ ...own, text: text.slice(0, topics) });
		return head && [...head.slice(0, -1), `${head.at(-1)}${withoutEnd(text.slice(topics))}`];
	}
	if (takes.includes('verb')) return afterFuture(own);
	const items = listItems(text);
	if (items) return items.flatMap(item => (beginsAction(item, 'base') ? splitActions(item, 'base') : [item]));
	const need = takes.includes('on') ? needs.exec(text)?.[0] : undefined;
	if (need) return splitActions(text.slice(need.length), formOf(text.slice(need.length)));
	if (/^(?:not )?to\s/.test(text) && takes.includes('to')) return afterTo(text, takes.includes('to noun'));
	if (bareVerb.test(text) && takes.includes('on') && beginsAction(text, 'base'))
		return splitActions(text, 'base');
	if (takes.includes('on') && beginsAction(text, 'ing')) return splitActions(text, 'ing');
	if (/^(?:on|upon|in|for|of)\s/.test(text) && takes.includes('on'))
		return afterOn(text.replace(/^\S+\s/, ''));
	if (/^that\s/.test(text))
		return takes.includes('that') || takes.includes('clause') ? afterThat(own, 'that '.length) : null;
	if (complement.trigger.kind === 'proposal') return asked(own);
	if (takes.includes('doer')) return doerActions(text);
	return takes.includes('noun') ? splitActions(text, 'noun') : null;
};

/** Where the topics of one action begin: ":" and items that name nothing to be done; -1 where none do. */
const topicsIn = (text: string): number => {
	const at = text.search(itemsBelow);
	const items = at > 0 ? listItems(text.slice(at + 1)) : null;
	return items?.every(item => !beginsAction(item, 'base') && !beginsAction(item, 'ing')) ? at : -1;
};
const itemsBelow = /:(?<!\b(?:to|that):)\s*\n\s*(?=[-•–*(\d])/;

/** "decided create the fund", as a machine translates it. */
const bareVerb = /^\p{Ll}+ (?:the|an?|its|their) /u;

const day = '(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const withWhom =
	'(?:(?:in|at|during) (?:\\w+ )?(?:talks|meetings?|discussions|consultations|a phone call) )?with [^,;]{1,120}?(?=\\s+(?:to|on|that)\\s)';
const whenTalking =
	'(?:during|at|in) (?:their|the|this|a|an|today’s) (?:\\w+ ){0,3}(?:session|visit|meetings?|talks|discussions|summit|call|conversation)(?=\\s+(?:to|on|that)\\s)';
/** "assured her guest that", "proposed to his counterpart to" */
const toWhom =
	'(?:(?:him|her|them|us|(?:his|her|their|the) [\\w-]+)(?= that )|to (?:my|his|her|their|the) (?:[\\w-]+ ){0,2}(?:counterparts?|hosts?|guests?|colleagues?|partners?|side|leader|president|minister|premier)(?= (?:to|that) ))';
const atWhat = 'at [^,;]{1,40}(?=\\s+(?:to|on|that)\\s)';
/** What stands between a verb and what it introduces: "agreed today with his host to", "should, he said,". */
const lead = new RegExp(
	`^(?:${saidInside}|\\s|,|[”"](?= to )|upon(?= to )|(?:in principle|also|further|together|today|here|yesterday|${day}|jointly|once again|strongly|${withWhom}|${toWhom}|${whenTalking}|${atWhat})\\b|:)+`,
	'u',
);
/** agreed to “start a new chapter” */
const quoted = /^(to|on|that) [“"]([^“”"]+)[”"]?$/;
const needs = /^(?:on |about )?(?:the )?(?:need|necessity|importance|urgency)(?: to|,? (?:of|for))\s+/;

const formOf = (text: string): 'ing' | 'base' => (beginsAction(text, 'ing') ? 'ing' : 'base');

/** "would, from May on, allow" */
const aside =
	/^(?:with|from|in|by|over|within|during|after|before|until|as|beginning|starting|on|at) [^,;]{2,60},\s+(?=\p{Ll})/u;
const afterFuture = ({ text: whole, trigger }: Complement): readonly string[] | null => {
	const text = whole.replace(aside, '');
	if (/^be \p{Ll}+ing /u.test(text)) return splitActions(text.slice('be '.length), 'ing');
	return trigger.sense === 'identify' || /^(?:\p{Ll}+,? |\d)/u.test(text) ? splitActions(text, 'base') : null;
};

/** What a programme or a courtesy holds. */
const noAction =
	/^(?:visit|pay (?:a|an)|attend|be |stress|note|express|congratulate|thank|welcome (?:the|his|her)|see (?:the|an?) (?!early|further|number|volume|share))/;
/** Policies restated. */
const policy = /^(?:the |an? )?(?:one.china|\w{1,24} principle)/i;
const value = /^(?:the |an? )?(?:principles?|polic(?:y|ies)|peace|multilateralism)/i;

const afterTo = (text: string, takesNoun: boolean): readonly string[] | null => {
	const rest = text.replace(/^to\s+/, '');
	if (noAction.test(rest)) return null;
	if (/^not\s/.test(rest) || beginsAction(rest, 'base')) return splitActions(rest, 'base');
	if (beginsAction(rest, 'ing')) return splitActions(rest, 'ing');
	if (policy.test(rest)) return null;
	if (gerund.test(rest)) return splitActions(rest, 'ing');
	if (takesNoun || value.test(rest)) return splitActions(rest, 'noun');
	return /^(?!(?:the|an?|its|their|his|her|our|all|both|these|those) )\p{Ll}+(?:-\p{Ll}+)? \p{L}/u.test(rest)
		? splitActions(rest, 'base')
		: null;
};

/** "on measures, to promote A": the purpose is the action. */
const purpose = /,\s{1,3}to\s{1,3}(?=\p{Ll})/u;
/** Any other gerund with an object. */
const gerund =
	/^(?!including|nothing|something|everything)\p{Ll}+ing (?:the|an?|its|their|more|all|each|\d|\p{Lu})/u;

const afterOn = (text: string): readonly string[] => {
	if (beginsAction(text, 'ing')) return splitActions(text, 'ing');
	const aim = purpose.exec(text);
	const rest = aim ? text.slice(aim.index + aim[0].length) : '';
	if (beginsAction(rest, 'base')) return splitActions(rest, 'base');
	return splitActions(text, gerund.test(text) ? 'ing' : 'noun');
};

/** A doer stands this near to "that", and to the verb that asks. */
const nearThat = 60;
const nearVerb = 50;

const doerFrom = (mentions: readonly Mention[], start: number, within: number): Mention | undefined =>
	mentions.find(mention => mention.start >= start - 1 && mention.start <= start + within);

/** Both sides, where they are the doer of a clause after "that". */
export const sidesAfterThat = ({ text, start, mentions }: Complement): Who | null => {
	const that = /^(?!\s*(?:not )?to\s)[^;]{0,140}?\bthat\s/.exec(text)?.[0];
	if (that === undefined) return null;
	const clause = start + that.length;
	return (
		mentions.find(one => one.start >= clause - 1 && one.start <= clause + 8 && one.countries.length > 1) ??
		null
	);
};

const company = new RegExp(`^\\s*${withWhom}`);

/** "agreed with his counterparts from Cuba and Japan to": those with whom a side agrees undertake it too. */
export const inCompany = ({ text, start, mentions, who, trigger }: Complement): Who | null => {
	const phrase = trigger.sense === 'agree' && who.countries.length > 0 ? company.exec(text)?.[0] : undefined;
	if (phrase === undefined) return null;
	const others = mentions.filter(one => one.start >= start && one.end <= start + phrase.length);
	const countries = [...new Set([...who.countries, ...others.flatMap(one => one.countries)])];
	return countries.length > who.countries.length ? { countries, leader: null } : null;
};

const modal = /^(.{1,140}?)\s+(?:will|would|shall)(?:\s+(?:also|both|jointly))?\s+/;
const done = String.raw`be (?:\p{Ll}+ed|held|set|made|built|given|sent)\b`;
/** "that the next session will be held in May" */
const isDone = new RegExp(`^${done}`, 'u');
/** "that a team be formed" */
const toBeDone = new RegExp(
	`^(?:(?!\\b(?:to|will|would|can|could|may|might|must|should|cannot|not)\\b)[^,;]){1,140}?(?:, (?:which|who(?:se)?) [^,;]{1,80},)?\\s${done}`,
	'u',
);

/** Doers who act for the sides. */
const officials =
	/\b(?:ministers?|ministr(?:y|ies)|officials|committees?|commissions?|experts|teams?|agencies|delegations|working groups?|authorities|companies|airlines|negotiators|departments?|bureaus?|council|assembly|parliament|congress|senate|cabinet|fund|bank|agency)\b|\b(?-i:[A-Z]{3,})\b/i;

/** "that both build A, and that Cuba open B": each clause has its own doer. */
const afterThat = (complement: Complement, skip: number): readonly string[] | null => {
	const { text } = complement;
	const joint = /,? and that /.exec(text.slice(skip));
	if (!joint) return clauseAfterThat(complement, skip, text.length);
	const end = skip + joint.index;
	const both = [
		...(clauseAfterThat(complement, skip, end) ?? []),
		...(clauseAfterThat(complement, end + joint[0].length, text.length) ?? []),
	];
	return both.length > 0 ? both : null;
};

/** "that the two sides will promote …": the doer goes where it is a side; a clause without "will" is an opinion. */
const clauseAfterThat = (
	{ text, start, trigger, mentions }: Complement,
	from: number,
	to: number,
): readonly string[] | null => {
	const clause = text.slice(from, to);
	const at = start + from;
	const doer = doerFrom(mentions, at, nearThat);
	const promises = trigger.kind === 'commitment';
	const future = modal.exec(clause);
	if (!promises && thirdParty.test(clause)) return null;
	if (future && (promises || trigger.sense === 'hope')) {
		const subject = future[1] ?? '';
		const rest = clause.slice(future[0].length);
		const own =
			doer && isWholeDoer(clause, doer.start - at) && nothingOrAside.test(subject.slice(doer.end - at));
		const passive = isDone.test(rest);
		if (promises && (own ? /^be\b/.test(rest) : !passive && !officials.test(subject))) return null;
		if (own ? programme.test(rest) : !passive && isState.test(rest)) return null;
		return own ? splitActions(rest, 'base') : [withoutEnd(clause)];
	}
	if (!promises) return subjunctive(clause, doer, at);
	if (toBeDone.test(clause) || isSubjunctive(clause)) return [withoutEnd(clause)];
	return doer && doer.countries.length > 1 && isWholeDoer(clause, doer.start - at)
		? duty(clause.slice(doer.end - at))
		: null;
};

/** "that the chair, with the host, prepare a paper", "that our companies work together": a plain verb after one, or after their own people. */
const isSubjunctive = (clause: string): boolean => {
	const doer = (ofOne.exec(clause) ?? ofTheirs.exec(clause))?.[0];
	return doer !== undefined && beginsAction(clause.slice(doer.length), 'base');
};
const ofOne = /^(?:the|an?) (?:[\w-]+ ){0,3}[\w-]*[^s\W](?:, [^,]{3,60},)? (?=\p{Ll})/u;
const ofTheirs =
	/^(?:their|our|its) (?:[\w-]+ ){0,2}(?:companies|firms|ministers|ministries|teams|officials|experts|universities|agencies|authorities|governments) (?=\p{Ll})/u;

/** What somebody will be is nothing that they will do. */
const isState = /^(?:also |always )?(?:be|become|remain|have|mark|play|benefit|face|need|continue to be)\b/;

/** "agreed that the two sides should build a road": what both set themselves to do, by a verb of doing. */
const duty = (rest: string): readonly string[] | null => {
	const modal = /^ should (?:also |jointly |both )?/.exec(rest)?.[0];
	return modal !== undefined && beginsAction(rest.slice(modal.length), 'base')
		? splitActions(rest.slice(modal.length), 'base')
		: null;
};

/** "the two sides, in the spirit of their treaty, will" */
const nothingOrAside = /^(?:\W*|,[^,;]*,)$/;

const titleBefore = /^(?:the |both |all )?(?:\p{Lu}[\p{L}.]{0,24} (?:of (?:the )?)?){0,8}$/u;

/** Nothing but an article and titles stands before the doer. */
const isWholeDoer = (clause: string, start: number): boolean =>
	titleBefore.test(clause.slice(0, Math.max(0, start)));

const should =
	/^\s*(?:\([^)]{0,60}\)\s*)?(?:should|would|will|can|could|might|to)?\s*(?:(?:both|also|jointly)\s+)?/;

/** "the two sides (should) strengthen A; promote B": the side is dropped, any other doer stays. */
const subjunctive = (clause: string, doer: Mention | undefined, at: number): readonly string[] => {
	const rest = doer ? clause.slice(doer.end - at).replace(should, '') : '';
	const isAction =
		beginsAction(rest, 'base') ||
		/^(?:not to |well |\p{Ll}+ (?:the|its|their|more|a|an|to|for|on)\b)/u.test(rest);
	return doer && isWholeDoer(clause, doer.start - at) && isAction
		? splitActions(rest, 'base')
		: [withoutEnd(clause)];
};

/** Whoever is asked here is no side. */
const thirdParty =
	/^(?:on |upon )?(?:the )?(?:international community|all (?:parties|countries|sides|states|nations|concerned)|relevant parties|(?:\w{1,24} )?(?:warring|conflicting) \w{1,24}|other countries|united nations|un\b|security council|world\b|young \w{2,24}|(?:the )?(?:youth|media|press|public|students|citizens)\b|government (?:to|not)\b|opposition|lawmakers|factions|parties (?:to|concerned)|developed countries|[^,;.]{2,60} (?:by|from) the (?:international community|world)\b)/i;
const countOfPoints =
	/^(?:\d{1,3}|two|three|four|five|six|seven|several|a number of|many|some) (?:\w{1,24} )?(?:points?|proposals?|measures?|priorities|directions?|orientations|suggestions?)\b/;

/** What comes after "proposed", "urged", "called for": a doer with an infinitive, a clause, a gerund, or nouns. */
const asked = (complement: Complement): readonly string[] | null => {
	const { text, trigger, mentions, cast } = complement;
	const { takes } = trigger;
	if (thirdParty.test(text) || !/\p{L}/u.test(text)) return null;
	if (takes.includes('that'))
		return / (?:will|would|can|could) /.test(text) ? afterThat(complement, 0) : null;
	if (/^to\s/.test(text) && takes.includes('to')) return splitActions(text.slice('to '.length), 'base');
	const pronoun = /^(?:him|her|them)(?= to )/.exec(text)?.[0];
	if (pronoun !== undefined) return askedOf(text.slice(pronoun.length));
	const own = text.replace(/^(?:on|upon|for|to|of)\s+(?=\p{L})/u, '');
	const start = complement.start + (text.length - own.length);
	const doer = doerFrom(mentions, start, nearVerb);
	if (doer && isWholeDoer(own, doer.start - start)) {
		if (isOutsider(doer, cast)) return null;
		const rest = own.slice(doer.end - start);
		const actions =
			askedOf(rest) ?? (goesOnAsClause(rest) ? afterThat({ ...complement, text: own, start }, 0) : null);
		if (actions) return actions;
	}
	if (countOfPoints.test(own)) return afterColon(own);
	if (isOutside(own, complement)) return null;
	return splitActions(own, beginsAction(own, 'ing') ? 'ing' : 'noun');
};

const isOutsider = ({ countries }: Who, { sides }: Cast): boolean =>
	countries.length === 1 && sides.length > 1 && !sides.includes(countries[0] ?? '');

/** "urged China to …", "asked Vietnam for …". */
const askedOf = (rest: string): readonly string[] | null => {
	const text = rest.trim();
	const items = listItems(text);
	if (items) return items;
	if (/^(?:not )?to\s/.test(text)) return splitActions(text.replace(/^to\s+/, ''), 'base');
	return /^for\s/.test(text) ? splitActions(text.slice('for '.length), 'noun') : null;
};

/** "proposed the two sides (should) strengthen". */
const goesOnAsClause = (rest: string): boolean =>
	/^[^\p{L}]{0,80}\s\p{Ll}/u.test(rest) &&
	(beginsAction(rest.trim(), 'base') || /^\s*(?:well |should )/.test(rest));

const afterColon = (text: string): readonly string[] | null => {
	const [, rest] = /^[^:]{1,80}:\s+(.+)$/s.exec(text) ?? [];
	return rest ? splitActions(rest, formOf(rest)) : null;
};

/** "called on Pyongyang to": the doer is no side of this article. */
const isOutside = (text: string, { cast, who }: Complement): boolean => {
	const [first] = countriesIn(text.slice(0, 40));
	return (
		first !== undefined &&
		first.start <= 4 &&
		first.by !== 'demonym' &&
		!cast.sides.includes(first.country) &&
		!who.countries.includes(first.country)
	);
};

const doerBefore = /^(?:(?!(?:to|with)\s)[^;]{2,160}?\s)?(?=(?:to|with)\s+\p{Ll})/u;

/** "tasked the ministries to prepare …": the doer is no side, and stays; "tasked them with preparing …" names the task. */
const doerActions = (text: string): readonly string[] | null => {
	const doer = doerBefore.exec(text)?.[0];
	if (doer === undefined) return null;
	const rest = text.slice(doer.length);
	if (rest.startsWith('with ')) return afterOn(rest.slice('with '.length));
	if (doer === '') return splitActions(rest, 'base');
	const [first = '', ...others] = splitActions(rest, 'base');
	const to = rest.startsWith('to ') ? 'to ' : '';
	return [`${doer}${to}${first}`.trim(), ...others];
};
