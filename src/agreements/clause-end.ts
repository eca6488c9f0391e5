import { matchAt } from '../people/match-at.ts';
import type { Sentence } from './sentence.ts';
import { saidBefore } from './speaker.ts';
import { hasVerb, startWithTitles } from './subject.ts';

/** Where the actions of a verb stop: at a verb joined to it, of those from `nextMark` on, at a new subject, at "he said". */
export const clauseEnd = (sentence: Sentence, from: number, nextMark: number): number => {
	let until = Math.max(from, Math.min(sentence.attribution, closingQuote(sentence.text, from)));
	until = Math.min(until, joinedVerb(sentence, from, nextMark) ?? until);
	until = Math.min(until, newSubject(sentence, from, until) ?? until);
	const other = otherVerb.exec(sentence.text.slice(from, Math.min(until, from + farthest)));
	if (other) until = from + other.index;
	const report = reporting.exec(sentence.text.slice(from, from + farthest));
	return report ? Math.min(until, from + report.index) : until;
};

/** Where the quotation ends in which an offset stands; the end of the text outside of one. */
const closingQuote = (text: string, at: number): number => {
	const close = text.slice(0, at).split('"').length % 2 === 0 ? /[.,!?…]?["”]/ : /(?<=^[^“”]*)[.,!?…]?”/;
	const found = close.exec(text.slice(at));
	// “stands ready” to: only the verb is quoted
	return found && found.index > 0 ? at + found.index : text.length;
};

/** A list of items goes on for longer; nothing ends it but its end. */
const farthest = 2000;

const joiner =
	/(?<=((?:[,;]\s{0,3})?(?:\b(?:and|but|while|as well as|then)\s{1,3})?(?:I |we |also |said (?:that )?(?:he |she )?|then |has |have |had |are |is |at the same time,? ){0,4}))/y;

/** "agreed to A and proposed B": where "and proposed" begins. */
const joinedVerb = ({ text, marks }: Sentence, from: number, nextMark: number): number | null => {
	for (let index = nextMark; index < marks.length; index++) {
		const { start = text.length, trigger } = marks[index] ?? {};
		const join = matchAt(joiner, text, start)?.[1] ?? '';
		// "the two sides, in the spirit of their treaty, will …": the comma closes an aside
		if (trigger?.sense === 'future' && join.trim() === ',') continue;
		if (join.trim() !== '' && start - join.length >= from) return start - join.length;
	}
	return null;
};

const newClause = /(?<=([,;]\s{0,3}(?:and|but|while|whereas|as)?\s{0,3}|\s(?:while)\s{1,3}))/y;

/** "agreed to A, while China promised B": where ", while China" begins. */
const newSubject = ({ text, mentions }: Sentence, from: number, until: number): number | null => {
	for (const mention of mentions) {
		if (mention.start <= from) continue;
		if (mention.start >= Math.min(until, from + farthest)) break;
		const start = startWithTitles(text, mention);
		const join = matchAt(newClause, text, start)?.[1];
		const end = start - (join?.length ?? 0);
		// "will build, as Roe told her guest, 20 schools": an aside
		if (join !== undefined && text.slice(from, end).trim().includes(' ') && hasVerb(text, mention))
			return end;
	}
	return null;
};

/** Another thing that the same subject did, and that is no undertaking. */
const otherVerb =
	/, (?:also )?\p{Ll}{2,20}ed (?:the|an?|his|her|its|their) |, and (?:an?|the) (?:[\w-]+ ){1,6}?(?:was|were|has been|have been) (?:\p{Ll}+ed|drawn|made|set|held|given|built)\b|,? and (?:is|are|was|were) \p{Ll}+ed in |,? (?:and|but) (?:also |both )?(?:remain(?:s|ed)? (?:open|united|convinced|seized)|supports|welcomes|appreciates|welcomed|thanked|invited|congratulated|offered|noted|recalled|praised|accepted|extended|conveyed|reiterated|reaffirmed|stressed|emphasi[sz]ed|underlined|appreciated|supported|hailed|lauded|commended|exchanged|signed|witnessed|discussed|said|described|condemned|expressed|endorsed|looked|adopted|acknowledged|recogni[sz]ed|commended|underscored|approved|encouraged|took note|announced that|challenged|passed on|transmitted|manifested) /u;

/** What is said beside it. */
const reporting = new RegExp(
	String.raw`,\s{1,3}(?:while )?(?:adding|saying|noting|stressing|emphasi[sz]ing|stating|describing|expressing|recalling|pointing out|underlining|highlighting|thanking|congratulating|praising|so (?:this|that|it|they|we) |calling it|said (?:the |[A-Z])|who |which (?:is|was)|(?:for|under|of|in|by) which (?![^,]{3,100}, (?:within|by|before|in|during)\b)|in what |an? (?:outcome|move|step|decision) (?:which|that) )|${saidBefore}`,
	'u',
);
