import { fitsAt, matchAt } from '../people/match-at.ts';
import { type Cast, leaderOf, type Who } from './cast.ts';
import { clauseEnd } from './clause-end.ts';
import { actionsOf, inCompany, sidesAfterThat } from './complement.ts';
import type { Before } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import { type Subject, subjectAt } from './subject.ts';
import { believed, type Mark, plainAgreement, programme, type Trigger } from './triggers.ts';

/** One verb of a sentence with who undertakes, or asks for, which actions. */
export type Finding = {
	readonly kind: Trigger['kind'];
	readonly force: Trigger['force'];
	readonly who: Who;
	readonly actions: readonly string[];
	/** The words that say so, and why they do. */
	readonly rule: string;
};

/** What a sentence undertakes and asks. `voice` is whose words they are, in a transcript. */
export const findings = (
	sentence: Sentence,
	cast: Cast,
	before: Before,
	voice: Who | null,
): readonly Finding[] => {
	const { text, marks, mentions } = sentence;
	const found: Finding[] = [];
	const speaker = sentence.speaker ?? voice ?? (/^["“]/.test(text) ? before().person : null);
	let previous: Who | null = null;
	let done = 0;
	for (const [index, mark] of marks.entries()) {
		if (mark.start < done || isNoun(text, mark)) continue;
		if (fitsAt(negation, text, mark.start) || fitsAt(condition, text, mark.start)) continue;
		if (text.startsWith(' by ', mark.end) && doneBySomebody.test(text.slice(mark.start, mark.end))) continue;
		if (fitsAt(aimOfPaper, text, mark.start)) continue;
		const subject =
			subjectAt(text, mark.start, mentions, marks) ?? firstPersonSubject(text, mark.start, speaker);
		if (!subject && mark.trigger.sense === 'future') continue;
		const named = whoOf({ sentence, mark, subject, previous, speaker, cast, before });
		const who = named && asker(named, sentence, mark, cast);
		if (!who || !isUndertaking(mark, text, subject, who, cast)) continue;
		previous = who;
		const until = clauseEnd(sentence, mark.end, index + 1);
		const { trigger, end: start } = mark;
		const complement = { text: text.slice(start, until), start, trigger, mentions, who, cast };
		const actions = actionsOf(complement);
		if (!actions || actions.length === 0) continue;
		const doer =
			trigger.kind === 'commitment'
				? (sidesAfterThat(complement) ??
					inCompany(complement) ??
					partnersBefore(sentence, mark, subject, who))
				: null;
		const rule = `“${text.slice(mark.start, start)}”: ${trigger.why}`;
		found.push({ ...kindOf(trigger, who), who: doer ?? who, actions, rule });
		done = until;
	}
	return found;
};

/** "Roe met with Paz in Nairobi and agreed to": nobody agrees alone. */
const partnersBefore = (
	{ text, mentions }: Sentence,
	{ start, trigger }: Mark,
	subject: Subject | null,
	who: Who,
): Who | null => {
	if (trigger !== plainAgreement || !subject || who.countries.length !== 1) return null;
	const talks = talkedWith.exec(text.slice(subject.start, start));
	if (!talks) return null;
	const [from, to] = [subject.start + talks.index + talks[0].length, start];
	const partner = mentions.find(one => one.start >= from && one.end <= to && one.start - from < nearWith);
	const countries = [...new Set([...who.countries, ...(partner?.countries ?? [])])];
	return countries.length > 1 ? { countries, leader: null } : null;
};
const nearWith = 80;
const talkedWith =
	/\b(?:talks|met|meeting|meets|spoke|conversation|call|phone|discussions|consultations)\b[^,;.]{0,40}? with /;

/** A hope that both sides share is a wish of both, not a request. */
const kindOf = ({ kind, force, sense }: Trigger, who: Who): Pick<Finding, 'kind' | 'force'> =>
	(sense === 'hope' || sense === 'longing') && who.countries.length > 1
		? { kind: 'commitment', force: 'wish' }
		: { kind, force };

const negation =
	/(?<=(?:\bnot|n[’']t|\bnever|\brefused to|\bdeclined to|\bdenied .{0,50}|\bdismissed [^,;]{0,20}\bthat [^,;]{0,50}|\bwithout|\bfailed to|\byet to|\bto)(?: be| have)? )/iy;

/** "If Kenya wants to build a road, …" */
const condition = /(?<=\b(?:[Ii]f|[Uu]nless|[Ww]hether)\s[^,;:.]{0,60})/y;

/** "the initiatives proposed by China" */
const doneBySomebody = /^(?:propos|suggest|recommend|advocat|urg|request)ed$/i;

/** "signed a memorandum, which aims to strengthen ties": the paper aims, not who signed it. */
const aimOfPaper = /(?<=\b(?:which|that) (?:also |jointly )?)aims?\b/y;

/** "the agreed plan", "as agreed by", "an urged …": the word is no verb here. */
const beforeNoun =
	/(?<=(?<!\p{L})(?:the|an?|as|was|were|been|be|being|this|that|is|are|their|its|of|previously|already|commonly|best|good|warm|warmest|sincere|courtesy|phone|telephone|video) |(?<!\b(?:s?he|it|who))[’']s )/iuy;
const impersonal = /(?<=\bit (?:was|is|has been) (?:also )?)/iy;
const isNoun = (text: string, { start, end, trigger }: Mark): boolean =>
	fitsAt(beforeNoun, text, start) &&
	trigger.sense !== 'attention' &&
	!/^(?:will|would|shall|is|are|was|were)/i.test(text.slice(start, end)) &&
	!(
		trigger.sense === 'direct' &&
		/^(?:tasked|directed|instructed|entrusted|mandated|charged|given)/i.test(text.slice(start, end))
	) &&
	!fitsAt(impersonal, text, start);

type Question = {
	readonly sentence: Sentence;
	readonly mark: Mark;
	readonly subject: Subject | null;
	/** Who did what the verb before this one tells. */
	readonly previous: Who | null;
	readonly speaker: Who | null;
	readonly cast: Cast;
	readonly before: Before;
};

const firstPerson =
	/(?<=(?:^|[\s“"])([Ww][Ee]|[Oo]ur (?:(?:two )?(?:countries|nations)|[Gg]overnment|country|nation)|[Mm]y (?:[Gg]overnment|country)|[Ii])(?: \p{L}{1,24}){0,3} )/uy;
const numbered = /^\(?\w{1,3}[.)]\s+/;

/** "I will …", in the words of a speaker whom nothing before has named. */
const firstPersonSubject = (text: string, at: number, speaker: Who | null): Subject | null =>
	speaker && fitsAt(firstPerson, text, at) ? { ...speaker, start: at, adjacent: true } : null;

/** Who undertakes or asks; `null` where the sentence does not tell. */
const whoOf = ({ sentence, mark, subject, previous, speaker, cast, before }: Question): Who | null => {
	const { text, mentions } = sentence;
	const { start, trigger } = mark;
	const first = matchAt(firstPerson, text, start)?.[1]?.toLowerCase();
	if (first === 'i') return speaker;
	// what "we agreed" is agreed by both, whoever says so
	const ofSpeaker =
		!agreedTogether.test(text.slice(start, mark.end + longestGoverned)) || /^For our part\b/.test(text);
	const isWe =
		first === 'we' || (subject !== null && /^we\b/i.test(text.slice(subject.start, subject.start + 3)));
	if (isWe && speaker && ofSpeaker) return speaker;
	// "His Highness stressed the UAE's keenness to": whose it is tells who undertakes it
	const owner = mentions.find(one => one.start > start && one.end < mark.end && one.countries.length === 1);
	if (owner && trigger.kind === 'commitment' && trigger.sense !== 'future')
		return { countries: owner.countries, leader: null };
	if (trigger.sense === 'advice') return subject && adviser(sentence, subject);
	if (subject) return asSpeaker(subject, speaker);
	if (owner) return { countries: owner.countries, leader: null };
	if (previous) return previous;
	const both: Who = { countries: cast.sides, leader: null };
	if (trigger.sense === 'attention') return both;
	if (start > longestOpening) return null;
	const opening = text.slice(0, start).replace(numbered, '');
	if (/^(?:\p{L}+,? )?it (?:was|is|has been) (?:also )?$/iu.test(opening)) return both;
	if (trigger.sense === 'direct' && /\b(?:were|was|are|been) $/.test(opening)) return both;
	// "Agreed to …", "Leaders: agreed to …", "Discussed trade and agreed to …"
	if (trigger.kind === 'commitment' && trigger.sense !== 'future' && /^(?:[A-Z]\p{L}+:\s*)?$/u.test(opening))
		return both;
	if (/^\p{Lu}\p{Ll}+ed (?!by\b)/u.test(opening)) return both;
	// "requests for asylum": without a subject the word is a noun
	if (/^(?:requests|calls|asks|urges|hopes|proposes|suggests)\b/.test(text.slice(start, mark.end)))
		return null;
	return mentions.length === 0 && trigger.kind === 'proposal' ? before().person : null;
};
/** What one says of both. */
const agreedTogether =
	/^(?:(?:agree|concur|consent|reach|c[ao]me|made|decide|resolve|arrange)|(?:instruct|task|direct)ed (?:the|our) (?:two |foreign )?(?:governments|ministers|ministries|teams)\b)/i;
const longestOpening = 400;
const longestGoverned = 40;

/** "The two sides should …, Xi said", "Xi said the two sides should …" */
const adviser = (
	{ text, mentions, marks, speaker }: Sentence,
	{ start, countries, adjacent }: Subject,
): Who | null => {
	if (!adjacent || countries.length < 2) return null;
	const said = matchAt(saidThat, text, start)?.[1];
	return said === undefined ? speaker : subjectAt(text, start - said.length, mentions, marks);
};
const saidThat = /(?<=( (?:said|noted|added) (?:that )?(?:the )?))/y;

/** "Vietnam will …, Lam said": the country undertakes it, by its leader. */
const asSpeaker = (subject: Who, speaker: Who | null): Who =>
	subject.leader === null &&
	speaker &&
	subject.countries.length === 1 &&
	speaker.countries[0] === subject.countries[0]
		? { ...subject, leader: speaker.leader }
		: subject;

/** "He urged Brazil": a pronoun cannot mean the leader of the country that is asked, so it means the other side's. */
const asker = (who: Who, { text, mentions }: Sentence, { start, end, trigger }: Mark, cast: Cast): Who => {
	if (trigger.kind !== 'proposal') return who;
	if (!fitsAt(afterPronoun, text, start)) return who;
	const asked = mentions.find(mention => mention.start >= end && mention.start <= end + 12);
	if (asked?.countries.length !== 1 || asked.countries[0] !== who.countries[0]) return who;
	const other = cast.sides.find(side => side !== who.countries[0]);
	return other ? { countries: [other], leader: leaderOf(other, cast, '') } : who;
};

const afterPronoun = /(?<=\b(?:he|she)(?: also| then)? )/iy;

/** Leaves out forecasts, programmes, positions, calls on third parties. */
const isUndertaking = (
	{ start, end, trigger }: Mark,
	text: string,
	subject: Subject | null,
	who: Who,
	{ sides }: Cast,
): boolean => {
	// "to adjudicate requests for asylum": far from its subject the word is a noun
	const isPresent = /^(?:requests|calls|asks|urges|proposes|suggests)\b/i.test(text.slice(start, end));
	if (isPresent && subject && !subject.adjacent && !fitsAt(joined, text, start)) return false;
	if (trigger.kind === 'proposal')
		return trigger.sense === 'hope' || trigger.sense === 'longing' || who.countries.length === 1;
	if (/^\w+ing\b/.test(text.slice(start, end)) && !subject?.adjacent && !fitsAt(joined, text, start))
		return false;
	// "highlighted the projects agreed for the year"
	if (trigger.sense === 'agree' && !subject?.adjacent && fitsAt(afterPlural, text, start)) return false;
	if (trigger.sense === 'direct')
		return who.countries.length < 2 || who.countries.every(country => sides.includes(country));
	if (trigger.sense !== 'future') return true;
	if (!subject || programme.test(text.slice(end, end + longestProgramme).trimStart())) return false;
	const opening = text.slice(Math.max(0, subject.start - longestOpening), subject.start);
	// what was hoped in a quotation is no matter behind it
	if (believed.test(opening.replace(/^.*[,.]?”|^[^"]*"[^"]*[,.]"/s, ''))) return false;
	return subject.adjacent || fitsAt(afterAnd, text, start);
};
const longestProgramme = 80;
const afterPlural = /(?<=\b(?:the|these|those|all|any|\d+) (?:\p{Ll}{1,24} )?\p{Ll}{1,24}s )/uy;
const joined = /(?<=[,;] |\b(?:and|while) )/y;
const afterAnd = /(?<=\band (?:also )?)/y;
