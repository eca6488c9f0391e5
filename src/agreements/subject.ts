import { fitsAt, matchAt } from '../people/match-at.ts';
import type { Who } from './cast.ts';
import type { Mention } from './mentions.ts';
import type { Mark } from './triggers.ts';

/** Who a verb is said of; `adjacent` where nothing but adverbs stands between. */
export type Subject = Who & { readonly start: number; readonly adjacent: boolean };

/** No subject stands farther back than so many mentions. */
const farthest = 24;

/** The mention that is the subject of the verb at `at`: right before it, or of the verb that it is joined to. */
export const subjectAt = (
	text: string,
	at: number,
	mentions: readonly Mention[],
	marks: readonly Mark[],
): Subject | null => {
	let last = mentions.length - 1;
	while (last >= 0 && (mentions[last]?.end ?? 0) > at) last--;
	const near = mentions[last];
	if (near && isAdjacent(text, near, at) && (!isObject(text, near) || isAbsolute(text, near, at)))
		return { ...united(text, mentions, last, marks), adjacent: true };
	for (let index = last; index > last - farthest; index--) {
		const mention = mentions[index];
		const tells =
			mention &&
			(hasVerb(text, mention) ||
				((isPlace(text, near) ? index === last - 1 : text.startsWith(', ', mention.end)) &&
					isAdjacent(text, mention, at)));
		if (tells && !isObject(text, mention))
			return { ...united(text, mentions, index, marks), adjacent: isAdjacent(text, mention, at) };
	}
	return null;
};

const possessive = "(?:['’]s)?";
const inBrackets = '(?:\\s*\\([^)]{1,40}\\))?';
const inCommas = '(?:,[^,;]{1,160},)?';
const aside = '(?:for (?:his|her|its|their) part|in (?:response|reply|turn)|[^,;]{1,90})';
const adverb = '(?:also|then|jointly|both|each|all|\\p{L}{1,24}ly|have|has|had)';
const auxiliary =
	'(?:also|likewise|similarly|hereby|then|jointly|both|each|therefore|hence|further|again|now|all|\\p{L}{1,24}ly|have|has|had|did|do|does|are|is|was|were|once again|in turn|for (?:his|her|its|their) part|will|would|I)';

/** "on Sept. 23 in New York" */
const whenAndWhere =
	'(?:\\s+(?:on|in|at|here|today|yesterday)(?:\\s+(?:the\\s+)?[\\p{Lu}\\d][\\p{L}\\d.’-]{0,24}){0,4}|\\s+(?:at|in|during|after|following)\\s+(?:an?|the|their)\\s+(?:[\\p{L}-]{1,24}\\s+){0,2}(?:meeting|talks|summit|ceremony|call|conversation|negotiations|discussions))';

/** What may stand between a subject and the verb right after it. */
const adjacent = new RegExp(
	`^(?:${possessive}${inBrackets}${inCommas}${whenAndWhere}{0,3}\\s+|,\\s+${aside},\\s+|,\\s+who\\s+)(?:${auxiliary}\\s+){0,4}[“"]?$`,
	'iu',
);
const longestGap = 300;

const isAdjacent = (text: string, mention: Mention, at: number): boolean =>
	at - mention.end <= longestGap &&
	(isBlank(text, mention.end, at) || adjacent.test(text.slice(mention.end, at)));

/** Mostly one blank stands between. */
const isBlank = (text: string, start: number, end: number): boolean =>
	end - start === 1 && text.charAt(start) === ' ';

/** "…, with the two sides vowing to" */
const isAbsolute = (text: string, near: Mention, at: number): boolean =>
	fitsAt(/\p{Ll}+ing\b/uy, text, at) && fitsAt(/(?<=, with )/y, text, startWithTitles(text, near));

/** "at a meeting in Lima" */
const isPlace = (text: string, near: Mention | undefined): boolean =>
	near !== undefined && fitsAt(/(?<=\b(?:in|at) )/y, text, near.start);

const finiteVerbs =
	`will|would|shall|should|said|told|held|met|took|made|gave|put|set|saw|spoke|drew|began|brought|chose|found|got|grew|
	kept|laid|led|left|paid|rose|sent|stood|thought|went|wrote|is|are|was|were|has|have|had|
	hopes?|wish(?:es)?|wants?|calls?|urges?|encourages?|asks?|supports?|affirms?|abides?|adheres?|attaches|appreciates?|
	considers?|values?|believes?|maintains?|regards?|welcomes?|remains?|continues?|looks?|thanks|takes?|sees?|plans?|seeks?|
	intends?|expects?|agrees?|undertook|undertakes?|stands?|\\p{L}{2,24}ed`.replace(/\s+/g, '');
const verbAfter = new RegExp(
	`${possessive}${inBrackets}${inCommas}(?:\\s+on\\s+[\\p{Lu}\\d][\\p{L}\\d.]{0,24}(?:\\s+[\\p{Lu}\\d][\\p{L}\\d.]{0,12})?)?\\s+(?:${adverb}\\s+){0,3}(?:${finiteVerbs})\\b`,
	'uy',
);

/** Whether a finite verb follows a mention. */
export const hasVerb = (text: string, mention: Mention): boolean => fitsAt(verbAfter, text, mention.end);

/** Titles before a name: "the Vietnamese Party General Secretary and State President". */
const titles =
	/(?<=((?:(?:the|his|her|their|HH|HE|H\.E\.|Mr|Mrs|Ms|Dr)\.? )?(?:(?:Minister|Secretary|Commissioner|Representative) for (?:the )?|\p{Lu}[\p{L}.'’-]{0,24} (?:and |of (?:the )?)?){0,14}))/uy;

/** Where a mention begins with the titles before it. */
export const startWithTitles = (text: string, mention: Mention): number =>
	mention.start - (matchAt(titles, text, mention.start)?.[1]?.length ?? 0);

const preposition =
	/(?<=\b(?:of|by|(?<!together )with|to|between|in|on|at|from|for|against|towards?|into|among|around|via|through|than|(?<!well )as)\s{1,3}(?:the |its |his |their )?)/iy;
/** "the leaders of", "the Government of the Kingdom of": what follows is still the subject. */
const headOfPhrase =
	/(?<=\b(?:leaders?|governments?|president|prime minister|premier|minister|side|sides|parties|party|heads?|king|emir|amir|sultan|chairman|secretary|ministers|presidents|ministry|republic|kingdom|state|officials?|states)(?: of (?:state|government|foreign affairs))? of (?:the )?|\b(?:leaders|ministers|presidents|officials|diplomats|envoys|representatives|delegations|negotiators|delegates) (?:of|from) (?:the )?)/iy;

/** Whether a mention hangs on a preposition, and so is no subject. */
export const isObject = (text: string, mention: Mention): boolean => {
	const start = startWithTitles(text, mention);
	return fitsAt(preposition, text, start) && !fitsAt(headOfPhrase, text, start);
};

const longestJoint = 150;
const joint = /^(?:['’]s)?[^.;:]{0,80}\b(?:and|as well as|together with)\s[^.;:,]{0,60}$/;
const anotherVerb = /\b(?:\p{Ll}{3,24}(?:ed|s)|said|told) (?:the|a|an|his|that|to)\b/u;

/** "Vietnam and China", "Scholz and Kenyan President William Ruto": joined mentions are one subject. */
const united = (
	text: string,
	mentions: readonly Mention[],
	index: number,
	marks: readonly Mark[],
): Who & { readonly start: number } => {
	const [before, last] = [mentions[index - 1], mentions[index]];
	if (!last) return { countries: [], leader: null, start: 0 };
	if (!before || last.countries.length !== 1 || last.start - before.end > longestJoint) return last;
	const gap = text.slice(before.end, last.start);
	const verbBetween = marks.some(({ start }) => start >= before.end && start < last.start);
	// "spoke about Peru, and Roe asked"
	const apart = gap.startsWith(',') && isObject(text, before);
	if (verbBetween || apart || !joint.test(gap) || anotherVerb.test(gap)) return last;
	let first = index - 1;
	// "Kenya, Cuba and Peru"
	while (
		mentions[first - 1] &&
		/^, (?:the )?$/.test(text.slice(mentions[first - 1]?.end, mentions[first]?.start))
	)
		first--;
	const all = mentions.slice(first, index + 1);
	return {
		countries: [...new Set(all.flatMap(({ countries }) => countries))],
		leader: before.countries[0] === last.countries[0] ? last.leader : null,
		start: all[0]?.start ?? before.start,
	};
};
