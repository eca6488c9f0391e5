import { sentences } from '../article/sentences.ts';
import { countriesIn } from '../people/country.ts';
import { beginsAction } from './action-verbs.ts';
import { splitActions } from './actions.ts';
import type { Commitment, Proposal } from './agreement.ts';
import type { FactText } from './fact-text.ts';
import { type Antecedent, type Cast, castOf, type Mention, mentionsIn, type Who } from './subjects.ts';
import { believed, programme, type Trigger, triggers } from './triggers.ts';

/** What the sides of an article undertake, and what they ask of each other, in the order of the text. */
export const undertakings = (text: FactText): readonly (Commitment | Proposal)[] => {
	const whole = castOf(text);
	const records: (Commitment | Proposal)[] = [];
	let before: Antecedent = { person: null, country: null };
	let last: Commitment | null = null;
	let voice: Who | null = null;
	let recent: readonly string[] = [];
	for (const { start, end } of withItems(text.body)) {
		const sentence = text.body.slice(start, end);
		recent = lastNamed(sentence, recent, whole);
		const cast = whole.contested && recent.length === 2 ? { ...whole, sides: recent } : whole;
		const source = { text: sentence, start, end };
		const mentions = mentionsIn(sentence, cast, before);
		if (isLabel.test(sentence)) voice = mentions.find(mention => mention.countries.length === 1) ?? null;
		const found = anyTrigger.test(sentence) ? readSentence(sentence, mentions, cast, before, voice) : [];
		const commitment: Commitment | null =
			commitmentOf(found, source) ?? (last ? continued(sentence, source, last) : null);
		const proposal = proposalOf(found, source);
		if (commitment) records.push(commitment);
		if (proposal) records.push(proposal);
		last = commitment;
		before = antecedentAfter(mentions, sentence, before);
	}
	return records;
};

/** "Vladimir Putin: …" in a transcript: what follows is said by him. */
const isLabel = /^(?:[\p{Lu}][\p{L}.'’-]*,? ?(?:of |and )?){2,9}:(?:\s|$)/u;

/** The two countries named last, for articles about several pairs. */
const lastNamed = (sentence: string, recent: readonly string[], cast: Cast): readonly string[] => {
	if (!cast.contested) return recent;
	const named = countriesIn(sentence).flatMap(({ country }) => (cast.often.has(country) ? [country] : []));
	return [...new Set([...named.toReversed(), ...recent])].slice(0, 2);
};

/** One verb of a sentence with who undertakes, or asks for, which actions. */
type Finding = { readonly trigger: Trigger; readonly who: Who; readonly actions: readonly string[] };

const anyTrigger =
	/\b(?:agree|concur|consent|consensus|reach|pledg|vow|promis|underto|undertak|resol|decid|commit|identif|designat|task|instruct|direct|assign|mandated|entrust|attention|desire|wish|willing|read(?:y|iness)|prepared|keen|hop|look|aim|want|propos|suggest|recommend|advocat|urg|ask|request|call|encourag|appeal|invite|will\b|would\b|shall\b|intention|determination)/i;

const finder = new RegExp(`\\b(?:${triggers.map(trigger => `(${trigger.verb})`).join('|')})(?![\\w’'-])`, 'gi');

const readSentence = (
	sentence: string,
	mentions: readonly Mention[],
	cast: Cast,
	before: Antecedent,
	voice: Who | null,
): readonly Finding[] => {
	const findings: Finding[] = [];
	const speaker = speakerOf(sentence, mentions) ?? voice;
	let previous: Who | null = null;
	let done = 0;
	const marks = [...sentence.matchAll(finder)].map(match => ({
		start: match.index,
		end: match.index + match[0].length,
		trigger: triggerOf(match),
	}));
	for (const [at, { start, end, trigger }] of marks.entries()) {
		if (start < done || isNegated(sentence, start) || isNoun(sentence, start, end)) continue;
		const subject = subjectAt(sentence, start, mentions);
		const named = whoOf(subject, trigger, sentence, start, previous, mentions, cast, speaker, before);
		const who = named && trigger.kind === 'proposal' ? notAskingHimself(named, sentence, start, end, mentions, cast) : named;
		if (!who || !isUndertaking(trigger, sentence, start, end, subject, who, cast)) continue;
		const until = endOfClause(sentence, end, marks.slice(at + 1), mentions);
		const complement = sentence.slice(end, until);
		const actions = actionsOf(complement, trigger, mentions, end, who, cast);
		const doer = trigger.kind === 'commitment' && /^[^;]{0,140}?\bthat\s/.test(complement) ? doerIn(complement, end, mentions) : null;
		previous = who;
		if (!actions || actions.length === 0) continue;
		findings.push({ trigger: sharedHope(trigger, who), who: doer ?? who, actions });
		done = until;
	}
	return findings;
};

/** "He urged Brazil": a pronoun cannot mean the leader of the country that is asked, so it means the other side's. */
const notAskingHimself = (who: Who, sentence: string, start: number, end: number, mentions: readonly Mention[], cast: Cast): Who => {
	if (!/\b(?:[Hh]e|[Ss]he)(?: also| then)? $/.test(sentence.slice(0, start))) return who;
	const asked = mentions.find(mention => mention.start >= end && mention.start <= end + 12);
	if (asked?.countries.length !== 1 || asked.countries[0] !== who.countries[0]) return who;
	const other = cast.sides.find(side => side !== who.countries[0]);
	if (!other) return who;
	const leader = cast.leaders.filter(one => one.country === other).toSorted((a, b) => b.mentions - a.mentions)[0];
	return { countries: [other], leader: leader?.name ?? null };
};

/** The row whose group matched. */
const triggerOf = (match: RegExpExecArray): Trigger => {
	const row = match.findIndex((group, at) => at > 0 && group !== undefined);
	return triggers[row - 1] ?? triggers[0] as Trigger;
};

/** A hope that both sides share is a wish of both, not a request. */
const sharedHope = (trigger: Trigger, who: Who): Trigger =>
	trigger.kind === 'proposal' && /hop/.test(trigger.verb) && who.countries.length > 1
		? { ...trigger, kind: 'commitment', force: 'wish' }
		: trigger;

const isNegated = (sentence: string, start: number): boolean =>
	/(?:\bnot|n[’']t|\bnever|\brefused to|\bdeclined to|\bdenied .{0,50}|\bwithout|\bfailed to|\byet to|\bto)(?: be| have| be)? $/i.test(
		sentence.slice(Math.max(0, start - 70), start),
	);

/** "the agreed plan", "as agreed by", "an urged …": the word is no verb here. */
const isNoun = (sentence: string, start: number, end: number): boolean =>
	/\b(?:the|an?|as|was|were|been|be|being|this|that|is|are|their|its|of|previously|already|commonly|best|good|warm|warmest|sincere) $/i.test(
		sentence.slice(Math.max(0, start - 12), start).replace(/.*\b[Ii]t was (?:also )?$/, ''),
	) &&
	!/^(?:will|would|shall|is|are|was|were)/i.test(sentence.slice(start, end)) &&
	!/^(?:tasked|directed|instructed)/.test(sentence.slice(start, end));

/** A finite verb, after what may stand between it and its subject. */
const between = "(?:['’]s)?(?:\\s*\\([^)]{1,40}\\))?(?:,[^,;]{1,90},)?\\s+";
const auxiliary =
	'(?:(?:also|then|jointly|both|each|therefore|hence|further|again|now|all|\\p{L}+ly|have|has|had|did|do|does|are|is|was|were|once again|in turn|for (?:his|her|its|their) part|will|would|I)\\s+){0,4}';
const adjacentTo = new RegExp(
	`^(?:${between}|,\\s+(?:for (?:his|her|its|their) part|in (?:response|reply|turn)|[^,;]{1,90}),\\s+)${auxiliary}$`,
	'iu',
);
const finite =
	/^(?:['’]s)?(?:\s*\([^)]{1,40}\))?(?:,[^,;]{1,90},)?\s+(?:(?:also|then|jointly|both|each|all|\p{L}+ly|have|has|had)\s+){0,3}(?:will|would|shall|should|said|told|held|met|took|made|gave|put|set|saw|spoke|is|are|was|were|has|have|had|hopes?|wish(?:es)?|wants?|calls?|urges?|encourages?|asks?|supports?|affirms?|abides?|adheres?|attaches|appreciates?|considers?|values?|believes?|maintains?|regards?|welcomes?|remains?|continues?|looks?|thanks|takes?|sees?|plans?|seeks?|intends?|expects?|agrees?|undertook|undertakes?|stands?|\p{L}{2,}ed)\b/u;
const preposed =
	/(?:\b(?:of|by|with|to|between|in|on|at|from|for|against|towards?|into|among|around|via|through|than|as)\s+(?:the |its |his |their )?)$/i;
const headedBy =
	/\b(?:leaders?|governments?|president|prime minister|premier|minister|side|sides|parties|party|heads?|king|emir|amir|sultan|chairman|secretary|ministers|presidents|ministry|republic|kingdom|state|officials?|states)(?: of (?:state|government|foreign affairs))? of (?:the )?$/i;
const titles =
	/(?:(?:the|his|her|their|HH|HE|H\.E\.|Mr|Mrs|Ms|Dr)\.? )?(?:[\p{Lu}][\p{L}.'’-]* (?:and |of (?:the )?)?){0,14}$/u;

/** The mention that is the subject of the verb at `at`: right before it, or of the verb that it is joined to. */
const subjectAt = (
	sentence: string,
	at: number,
	mentions: readonly Mention[],
): (Who & { readonly adjacent: boolean; readonly start: number }) | null => {
	const earlier = mentions.filter(mention => mention.end <= at);
	const near = earlier.at(-1);
	if (near && adjacentTo.test(sentence.slice(near.end, at)) && !isObject(sentence, near))
		return { ...united(sentence, earlier), adjacent: true };
	const subjects = earlier.filter(
		mention => finite.test(sentence.slice(mention.end, mention.end + 140)) && !isObject(sentence, mention),
	);
	const subject = subjects.at(-1);
	if (!subject) return null;
	return { ...united(sentence, earlier.slice(0, earlier.indexOf(subject) + 1)), adjacent: false };
};

const isObject = (sentence: string, mention: Mention): boolean => {
	const left = sentence.slice(0, mention.start).replace(titles, '');
	return preposed.test(left) && !headedBy.test(left) && !/^(?:in (?:response|reply|turn),? )$/i.test(left);
};

/** "Vietnam and China", "Scholz and Kenyan President William Ruto": joined mentions are one subject. */
const united = (sentence: string, mentions: readonly Mention[]): Who & { readonly start: number } => {
	const last = mentions.at(-1);
	const before = mentions.at(-2);
	if (!last) return { countries: [], leader: null, start: 0 };
	const gap = before ? sentence.slice(before.end, last.start) : '';
	if (
		before &&
		last.countries.length === 1 &&
		/^(?:['’]s)?[^.;:]{0,80}\b(?:and|as well as|together with)\s[^.;:,]{0,60}$/.test(gap) &&
		!anyTrigger.test(gap) &&
		!/\b\p{Ll}{3,}(?:ed|s) (?:the|a|an|his|that|to)\b/u.test(gap)
	) {
		return {
			countries: [...new Set([...before.countries, ...last.countries])],
			leader: before.countries[0] === last.countries[0] ? last.leader : null,
			start: before.start,
		};
	}
	return last;
};

/** Who undertakes or asks; `null` where the sentence does not tell. */
const whoOf = (
	subject: ReturnType<typeof subjectAt>,
	trigger: Trigger,
	sentence: string,
	start: number,
	previous: Who | null,
	mentions: readonly Mention[],
	cast: Cast,
	speaker: Who | null,
	before: Antecedent,
): Who | null => {
	const first = /(?:^|[\s“"])(we|our (?:two )?(?:countries|nations)|I)(?: \p{L}+){0,3} $/iu
		.exec(sentence.slice(Math.max(0, start - 40), start))?.[1]
		?.toLowerCase();
	if (first === 'i') return speaker;
	// what "we agreed" is agreed by both, whoever says so
	if (first === 'we' && speaker && (trigger.force === 'wish' || trigger.takes.includes('verb') || trigger.kind === 'proposal')) return speaker;
	if (subject)
		return subject.leader === null &&
			speaker &&
			subject.countries.length === 1 &&
			speaker.countries[0] === subject.countries[0]
			? { ...subject, leader: speaker.leader }
			: subject;
	if (previous) return previous;
	const opening = sentence.slice(0, start).replace(/^(?:\(?\w{1,3}[.)]\s+)/, '');
	const passive =
		/\b(?:were|was|are|been) $/.test(opening) && /^(?:task|direct|instruct)/.test(sentence.slice(start));
	if (
		passive ||
		/^[Ii]t was (?:also )?$/.test(opening) ||
		(trigger.kind === 'commitment' &&
			/^(?:[A-Z]\p{L}+:\s*)?$/u.test(opening) &&
			!trigger.takes.includes('verb')) ||
		/attention/.test(trigger.verb)
	)
		return { countries: cast.sides, leader: null };
	if (/^\p{Lu}\p{Ll}+ed (?!by\b)/u.test(opening)) return { countries: cast.sides, leader: null };
	return mentions.length === 0 && trigger.kind === 'proposal' ? before.person : null;
};

/** "…, Xi said" at the end of a sentence. */
const said =
	'(?:said|says|added|noted|told|stressed|affirmed|stated|emphasi[sz]ed|remarked|explained|continued|concluded|declared|pointed out|reiterated|underlined|went on)';
const anySaid = new RegExp(`\\b${said}\\b|according to`);
const attribution = new RegExp(
	`,["”]?,? ?(?:(?!for his|for her|in turn|in response|in reply)(?:[^\\s,"“”]+ ){1,8}?(?:also )?${said}|${said} (?=[A-Z]|the [a-z]+ )(?:(?!\\b(?:will|would|is|are|was|has|have|that)\\b)[^,"“]){3,80}|according to [^,]{3,60})(?: (?!that\\b)(?:(?!\\b(?:will|would|is|are|was|were|has|have)\\b)[^,"“]){0,80})?[.]?["”]?$`,
);
const longestAttribution = 160;

/** Where the attribution at the end of a sentence begins; its end where there is none. */
const attributionAt = (sentence: string): number => {
	const from = Math.max(0, sentence.length - longestAttribution);
	const tail = sentence.slice(from);
	if (!anySaid.test(tail)) return sentence.length;
	const match = attribution.exec(tail);
	return match && from + match.index >= 20 ? from + match.index : sentence.length;
};

const speakerOf = (sentence: string, mentions: readonly Mention[]): Who | null => {
	const at = attributionAt(sentence);
	if (at === sentence.length) return null;
	return mentions.findLast(mention => mention.start >= at && mention.countries.length === 1) ?? null;
};

/** Leaves out forecasts, programmes, positions, calls on third parties. */
const isUndertaking = (
	trigger: Trigger,
	sentence: string,
	start: number,
	end: number,
	subject: ReturnType<typeof subjectAt>,
	who: Who,
	cast: Cast,
): boolean => {
	if (trigger.kind === 'proposal') {
		if (/hop|wish/.test(trigger.verb)) return true;
		return who.countries.length === 1;
	}
	if (
		/^\w+ing\b/.test(sentence.slice(start, end)) &&
		!/(?:[,;]|\band|\bwhile) $/.test(sentence.slice(0, start))
	)
		return false;
	if (!trigger.takes.includes('verb') || /identif/.test(trigger.verb))
		return !(
			/task|direct|instruct/.test(trigger.verb) &&
			who.countries.length > 1 &&
			!who.countries.every(country => cast.sides.includes(country))
		);
	if (!subject && !/^(?:will|would)/.test(sentence.slice(start))) return false;
	if (!subject) return false;
	const rest = sentence.slice(end).trimStart();
	if (programme.test(rest) || believed.test(sentence.slice(0, subject.start))) return false;
	return subject.adjacent || /\band (?:also )?$/.test(sentence.slice(0, start));
};

type Mark = { readonly start: number; readonly end: number; readonly trigger: Trigger };

/** Where the actions of a verb stop: at the next verb that is joined to it, at a new subject, at "he said". */
const endOfClause = (
	sentence: string,
	from: number,
	next: readonly Mark[],
	mentions: readonly Mention[],
): number => {
	let until = Math.max(from, attributionAt(sentence));
	for (const { start } of next) {
		const join =
			/(?:[,;]\s*)?(?:\b(?:and|but|while|as well as|then)\s+)?(?:also |then |has |have |had |are |is |is also |are also |at the same time,? )*$/.exec(
				sentence.slice(from, start),
			);
		if (join && join[0].trim() !== '' && start < until) {
			until = Math.min(until, from + join.index);
			break;
		}
	}
	for (const mention of mentions) {
		if (mention.start <= from || mention.start >= until) continue;
		const join = /(?:;|,)\s*(?:and|but|while|whereas|as)?\s*$|\s(?:while|and)\s+$/.exec(
			sentence.slice(from, mention.start).replace(titles, ''),
		);
		if (join && /[;,]|while/.test(join[0]) && finite.test(sentence.slice(mention.end, mention.end + 100))) {
			until = Math.min(until, from + join.index);
			break;
		}
	}
	const other = pastVerb.exec(sentence.slice(from, until));
	if (other) until = from + other.index;
	const report =
		/,\s+(?:while )?(?:adding|saying|noting|stressing|emphasi[sz]ing|stating|describing|expressing|recalling|pointing out|underlining|highlighting|calling it|who |which (?:is|was))/.exec(
			sentence.slice(from, until),
		);
	return report ? from + report.index : until;
};

/** Another thing that the same subject did, and that is no undertaking. */
const pastVerb =
	/,? (?:and|but) (?:also |both )?(?:welcomed|thanked|invited|congratulated|offered|noted|recalled|praised|accepted|extended|conveyed|reiterated|reaffirmed|stressed|emphasi[sz]ed|underlined|appreciated|supported|hailed|lauded|commended|exchanged|signed|witnessed|discussed|said|described|condemned|expressed) /;

const lead =
	/^(?:\s|,|(?:in principle|also|further|together|today|here|yesterday|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|jointly|once again|strongly|with (?:[^,;]{1,120}?)(?=\s+(?:to|on|that)\s)|at [^,;]{1,40}(?=\s+(?:to|on|that)\s))\b|:)+/u;
const needs = /^(?:on |about )?(?:the )?(?:need|necessity|importance|urgency)(?: to|,? (?:of|for))\s+/;

/** The clauses after a verb; `null` where they tell an opinion or ask a third party. */
const actionsOf = (
	complement: string,
	trigger: Trigger,
	mentions: readonly Mention[],
	offset: number,
	who: Who,
	cast: Cast,
): readonly string[] | null => {
	const text = complement.replace(lead, '');
	const at = offset + (complement.length - text.length);
	if (trigger.takes.includes('verb'))
		return /^\p{Ll}+ly \p{Ll}|^\p{Ll}+ |^identif|^\d/u.test(text) || /identif/.test(trigger.verb)
			? splitActions(text, 'base')
			: null;
	if (/^(?:(?:to|on|that|the following)\b)?\s*:?\s*(?:\([a-z\d]{1,4}\)|[a-z]\)|\d{1,2}[.)]|[-•–*])\s/.test(text)) return splitItems(text.replace(/^(?:to|on|that|the following)?\s*:?\s*/, ''));
	if (trigger.takes.includes('on') && needs.test(text))
		return splitActions(
			text.replace(needs, ''),
			beginsAction(text.replace(needs, ''), 'ing') ? 'ing' : 'base',
		);
	if (/^(?:not )?to\s/.test(text) && trigger.takes.includes('to')) return afterTo(text, trigger);
	if (/^(?:on|upon|in|for)\s/.test(text) && trigger.takes.includes('on'))
		return afterOn(text.replace(/^\S+\s/, ''));
	if (/^that\s/.test(text))
		return trigger.takes.includes('that') || trigger.takes.includes('clause')
			? afterThat(text.slice(5), at + 5, trigger, mentions)
			: null;
	if (trigger.kind === 'proposal') return asked(text, at, trigger, mentions, who, cast);
	return trigger.takes.includes('doer') ? doerActions(text) : null;
};

const itemMark = /(?:^|\n|[;:,]\s+(?:and\s+)?)\s*(?:\([a-z\d]{1,4}\)|[a-z]\)|\d{1,2}[.)]|[-•–*])\s+/;

/** "(a) …; (b) …; and (c) …", on lines of their own or in a row. */
const splitItems = (text: string): readonly string[] => text.split(itemMark).map(splitItem).filter(item => item !== '');

const splitItem = (item: string): string =>
	item
		.trim()
		.replace(/^(?:\(?[a-z\d]{1,4}[.)]|[-•–])\s+/, '')
		.replace(/(?:[;,]?\s*(?:and)?)?[\s.,;]*$/, '');

const afterTo = (text: string, trigger: Trigger): readonly string[] | null => {
	const verb = text.replace(/^to\s+/, '');
	if (/forward/.test(trigger.verb) && /^look/.test(trigger.verb)) return null;
	if (
		/^(?:visit|pay (?:a|an)|attend|be |stress|note|express|congratulate|thank|welcome (?:the|his|her)|see (?:the|a) (?:strong|success))/.test(
			verb,
		) &&
		!/^see an? (?:early|further)/.test(verb)
	)
		return null;
	if (beginsAction(verb, 'base') || /^not\s/.test(text))
		return splitActions(verb.startsWith('not') ? verb : text.startsWith('not') ? text : verb, 'base');
	if (beginsAction(verb, 'ing')) return splitActions(verb, 'ing');
	if (
		/^(?:the |a |an )?(?:one.china|principles?|polic(?:y|ies)|peace|multilateralism)/i.test(verb) ||
		/commit|attention|determin/.test(trigger.verb)
	)
		return /^(?:the )?(?:one.china|\w+ principle)/i.test(verb) ? null : splitActions(verb, 'noun');
	return /^\p{Ll}+ \p{L}/u.test(verb) ? splitActions(verb, 'base') : null;
};

const afterOn = (text: string): readonly string[] | null => {
	const purpose = /,\s+to\s+(?=\p{Ll})/u.exec(text);
	if (
		purpose &&
		!beginsAction(text, 'ing') &&
		beginsAction(text.slice(purpose.index + purpose[0].length), 'base')
	)
		return splitActions(text.slice(purpose.index + purpose[0].length), 'base');
	if (beginsAction(text, 'ing') || gerund.test(text)) return splitActions(text, 'ing');
	return splitActions(text, 'noun');
};

/** Any other gerund with an object. */
const gerund = /^(?!including|nothing|something|everything)\p{Ll}+ing (?:the|an?|its|their|more|all|each|\d|\p{Lu})/u;

/** Both sides, where they are the doer of a clause after "that". */
const doerIn = (complement: string, at: number, mentions: readonly Mention[]): Who | null => {
	const start = at + complement.search(/\bthat\s/) + 5;
	return mentions.find(mention => mention.start >= start - 1 && mention.start <= start + 8 && mention.countries.length > 1) ?? null;
};

/** "that the two sides will promote …": the doer goes where it is a side; a clause without "will" is an opinion. */
const afterThat = (
	clause: string,
	at: number,
	trigger: Trigger,
	mentions: readonly Mention[],
): readonly string[] | null => {
	const modal = /^(.{1,140}?)\s+(?:will|would|shall)(?:\s+(?:also|both|jointly))?\s+/.exec(clause);
	const doer = mentions.find(mention => mention.start >= at - 1 && mention.start <= at + 60);
	const doerEnd = doer ? doer.end - at : 0;
	if (modal && (trigger.kind === 'commitment' || /hop/.test(trigger.verb))) {
		const rest = clause.slice(modal[0].length);
		const own =
			doer && /^\W*$/.test(clause.slice(doerEnd, modal[1]?.length)) && isWholeDoer(clause, doer.start - at);
		if (trigger.kind === 'commitment' && own && /^be\b/.test(rest)) return null;
		if (trigger.kind === 'commitment' && !own && !officials.test(modal[1] ?? '')) return null;
		return own ? splitActions(rest, 'base') : [splitItem(clause)];
	}
	if (trigger.kind === 'commitment') return null;
	return subjunctive(clause, doer, at);
};

/** Doers who act for the sides. */
const officials =
	/\b(?:ministers?|ministr(?:y|ies)|officials|committees?|commissions?|experts|teams?|agencies|delegations|working groups?|authorities|companies|airlines|senior officials|negotiators)\b/i;

/** Nothing but an article stands before the doer. */
const isWholeDoer = (clause: string, start: number): boolean =>
	/^(?:the |both |all )?(?:\p{Lu}[\p{L}.]* (?:of (?:the )?)?)*$/u.test(clause.slice(0, Math.max(0, start)));

/** "the two sides (should) strengthen A; promote B": the side is dropped, any other doer stays. */
const subjunctive = (clause: string, doer: Mention | undefined, at: number): readonly string[] | null => {
	if (!doer) return [splitItem(clause)];
	const rest = clause
		.slice(doer.end - at)
		.replace(
			/^\s*(?:\([^)]*\)\s*)?(?:should|would|will|can|could|might|to)?\s*(?:(?:both|also|jointly)\s+)?/,
			'',
		);
	if (!isWholeDoer(clause, doer.start - at) || !/^[\s\p{L}]/u.test(rest)) return [splitItem(clause)];
	if (
		!beginsAction(rest, 'base') &&
		!/^(?:not to |well |\p{Ll}+ (?:the|its|their|more|a|an|to|for|on)\b)/u.test(rest)
	)
		return [splitItem(clause)];
	return splitActions(rest, 'base');
};

const thirdParty =
	/^(?:on |upon )?(?:the )?(?:international community|all (?:parties|countries|sides|states|nations|concerned)|relevant parties|(?:\w+ )?(?:warring|conflicting) \w+|other countries|united nations|un\b|security council|world\b|factions|parties (?:to|concerned)|developed countries)/i;

/** What comes after "proposed", "urged", "called for": a doer with an infinitive, a clause, a gerund, or nouns. */
const asked = (
	text: string,
	at: number,
	trigger: Trigger,
	mentions: readonly Mention[],
	who: Who,
	cast: Cast,
): readonly string[] | null => {
	if (thirdParty.test(text) || !/\p{L}/u.test(text)) return null;
	if (trigger.takes.includes('that')) return / (?:will|would|can|could) /.test(text) ? afterThat(text, at, trigger, mentions) : null;
	const own = text.replace(/^(?:on|upon|for|to)\s+(?=\p{L})/u, '');
	const start = at + (text.length - own.length);
	const doer = mentions.find(
		mention =>
			mention.start >= start - 1 && mention.start <= start + 50 && isWholeDoer(own, mention.start - start),
	);
	if (/^to\s/.test(text) && trigger.takes.includes('to')) return splitActions(text.slice(3), 'base');
	if (doer) {
		if (doer.countries.length === 1 && !cast.sides.includes(doer.countries[0] ?? '') && cast.sides.length > 1)
			return null;
		const rest = own.slice(doer.end - start);
		if (/^\s*(?:not )?to\s/.test(rest)) return splitActions(rest.trim().replace(/^to\s+/, ''), 'base');
		if (/^\s*for\s/.test(rest)) return splitActions(rest.trim().slice(4), 'noun');
		if (
			/^[^\p{L}]*\s\p{Ll}/u.test(rest) &&
			(beginsAction(rest.trim(), 'base') || /^\s*(?:well |should )/.test(rest))
		)
			return subjunctive(own, doer, start);
	}
	if (
		/^(?:\d+|two|three|four|five|six|seven|several|a number of|many|some) (?:\w+ )?(?:points?|proposals?|measures?|priorities|directions?|orientations|suggestions?)\b/.test(
			own,
		)
	)
		return afterColon(own);
	if (countriesOutside(own, cast, who)) return null;
	if (beginsAction(own, 'ing')) return splitActions(own, 'ing');
	return splitActions(own, 'noun');
};

const afterColon = (text: string): readonly string[] | null => {
	const [, rest] = /^[^:]{1,80}:\s+(.+)$/s.exec(text) ?? [];
	if (!rest) return null;
	return splitActions(rest, beginsAction(rest, 'ing') ? 'ing' : 'base');
};

/** "called on Pyongyang to": the doer is no side of this article. */
const countriesOutside = (text: string, cast: Cast, who: Who): boolean => {
	const [first] = countriesIn(text.slice(0, 40));
	return (
		first !== undefined &&
		first.start <= 4 &&
		first.by !== 'demonym' &&
		!cast.sides.includes(first.country) &&
		!who.countries.includes(first.country)
	);
};

/** "tasked the ministries to prepare …": the doer is no side, and stays. */
const doerActions = (text: string): readonly string[] | null => {
	const [doer] = /^(?:[^;]{2,160}?\s+)?(?=(?:to|with)\s+\p{Ll})/u.exec(text) ?? [];
	if (doer === undefined) return null;
	const [first = '', ...rest] = splitActions(text.slice(doer.length), 'base');
	return [`${doer}${text.slice(doer.length).startsWith('to ') && doer !== '' ? 'to ' : ''}${first}`.trim(), ...rest];
};

const commitmentOf = (found: readonly Finding[], source: Commitment['source']): Commitment | null => {
	const own = found.filter(finding => finding.trigger.kind === 'commitment');
	const [first] = own;
	if (!first) return null;
	return {
		kind: 'commitment',
		actors: [...new Set(own.flatMap(finding => finding.who.countries))],
		force: first.trigger.force,
		actions: own.flatMap(finding => finding.actions),
		source,
	};
};

const proposalOf = (found: readonly Finding[], source: Proposal['source']): Proposal | null => {
	const own = found.filter(finding => finding.trigger.kind === 'proposal');
	const [first] = own;
	if (!first) return null;
	return {
		kind: 'proposal',
		by: { leader: first.who.leader, country: first.who.countries[0] ?? null },
		actions: own.flatMap(finding => finding.actions),
		source,
	};
};

const continues =
	/^(?:thereby|at the same time|in addition|accordingly|besides|moreover|furthermore|also|along with that|thus|meanwhile),?\s+/i;

/** "Thereby, deepening …": a sentence without a subject goes on with the commitment before it. */
const continued = (sentence: string, source: Commitment['source'], last: Commitment): Commitment | null => {
	const rest = sentence.replace(continues, '');
	if (rest.length === sentence.length) return null;
	const form = beginsAction(rest, 'ing') ? 'ing' : beginsAction(rest, 'base') ? 'base' : null;
	return form ? { ...last, actions: splitActions(rest, form), source } : null;
};

/** Who "he" and "it" will be in the next sentence: the subject of this one. */
const antecedentAfter = (mentions: readonly Mention[], sentence: string, before: Antecedent): Antecedent => {
	const subject =
		speakerOf(sentence, mentions) ??
		mentions.find(
			mention =>
				mention.countries.length === 1 &&
				finite.test(sentence.slice(mention.end, mention.end + 140)) &&
				!isObject(sentence, mention),
		);
	if (!subject || subject.countries.length !== 1) return before;
	return {
		person: subject.leader ? subject : before.person,
		country: { countries: subject.countries, leader: null },
	};
};

const marker = /^(?:\(?(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)]|\(\w{1,4}\)|[-•–*])\s+/;

/** Sentences without their list marks; "We agreed to:" holds the list below it. */
const withItems = function* (body: string): Generator<{ start: number; end: number }> {
	const spans = sentences(body);
	for (let at = 0; at < spans.length; at++) {
		const span = spans[at];
		if (!span) continue;
		const text = body.slice(span.start, span.end);
		let end = span.end;
		if (/\b(?:to|that|on)?:$/.test(text) && anyTrigger.test(text)) {
			const style = markerStyle(body, spans[at + 1]?.start ?? 0);
			while (
				at + 1 < spans.length &&
				markerStyle(body, spans[at + 1]?.start ?? 0) === style &&
				marker.test(body.slice(spans[at + 1]?.start, spans[at + 1]?.end)) &&
				gapIsShort(body, end, spans[at + 1]?.start ?? 0)
			) {
				at++;
				end = spans[at]?.end ?? end;
			}
		}
		yield { start: span.start + (marker.exec(text)?.[0].length ?? 0), end };
	}
};

/** "(a)", "1." and "-" are three styles; a list has one. */
const markerStyle = (body: string, start: number): string =>
	(marker.exec(body.slice(start, start + 8))?.[0] ?? '')
		.replace(/\d+/g, '1')
		.replace(/[a-z]+/g, 'a')
		.trim();

const gapIsShort = (body: string, from: number, to: number): boolean => /^\s*$/.test(body.slice(from, to));
