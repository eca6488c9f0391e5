import type { Who } from './cast.ts';
import type { Mention } from './mentions.ts';
import { isObject } from './subject.ts';

const saying =
	'(?:said|says|added|noted|told|stressed|affirmed|stated|emphasi[sz]ed|remarked|explained|reported|continued|concluded|declared|pointed out|reiterated|underlined|underscored|assured|indicated|disclosed|revealed|observed|asserted|insisted|went on)';
const anySaying = new RegExp(`\\b${saying}\\b|according to`);

/** "…, Xi also said in Hanoi.", "…, said the Chinese leader.", "…, according to the ministry." */
const subjectFirst = `(?!for his|for her|in turn|in response|in reply)(?:[^\\s,"“”]+ ){1,8}?(?:also )?${saying}`;
const verbFirst = `${saying} (?=[A-Z]|the [A-Za-z]{1,24} )(?:(?!\\b(?:will|would|is|are|was|has|have|that)\\b)[^,"“]){3,80}`;
const source = 'according to [^,]{3,60}';
const further = '(?: (?!that\\b)(?:(?!\\b(?:will|would|is|are|was|were|has|have)\\b)[^,"“]){0,80})?';
const attribution = new RegExp(`,["”]?,? ?(?:${subjectFirst}|${verbFirst}|${source})${further}[.]?["”]?$`);
const longest = 160;
/** What is attributed has some length; a shorter beginning is the subject of "said". */
const leastSaid = 20;

/** Where ", Xi said" at the end of a sentence begins; the end of the sentence where it has none. */
export const attributionAt = (text: string): number => {
	const from = text.indexOf(',', text.length - longest);
	if (from < 0) return text.length;
	const tail = text.slice(from);
	const match = anySaying.test(tail) ? attribution.exec(tail) : null;
	return match && from + match.index >= leastSaid ? from + match.index : text.length;
};

/** "Xi said: “We will …”": who is named before a quotation. */
export const speakerBefore = (text: string, mentions: readonly Mention[]): Who | null => {
	const quote = text.search(/["“]/);
	const said = quote > 0 ? beforeQuote.exec(text.slice(0, quote))?.[1]?.length : undefined;
	return said === undefined
		? null
		: (mentions.findLast(one => one.end <= said && one.countries.length === 1 && !isObject(text, one)) ??
				null);
};
const beforeQuote = new RegExp(`^(.{2,160}?\\b)${saying}\\b(?: .{0,60})?[,:] $`, 's');

/** Who said it. */
export const speakerAt = (mentions: readonly Mention[], attribution: number): Who | null =>
	mentions.find(mention => mention.start >= attribution && mention.countries.length === 1) ?? null;

/** "The two sides should, Xi said, build …": a regular expression. */
export const saidInside = `,\\s{1,3}(?:he|she|the (?:\\p{L}+ ){0,3}\\p{L}+|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}) ${saying}, `;
/** "…, she noted, calling for …": what she noted ends there. */
export const saidBefore = `${saidInside}(?=\\p{Ll}+ing )`;

/** "“We will …,” Xi said in Hanoi, “and …”": who is named between two parts of a sentence. */
export const speakerBetween = (text: string, mentions: readonly Mention[]): Who | null => {
	const match = betweenQuotes.exec(text);
	if (!match) return null;
	const end = match.index + match[0].length;
	return (
		mentions.find(one => one.start >= match.index && one.end <= end && one.countries.length === 1) ?? null
	);
};
const betweenQuotes = new RegExp(
	`[,.?!]["”] (?:[^"“”]{2,80}?\\b${saying}\\b|${saying} [^"“”,]{2,80})|${saidInside}(?=\\p{Ll})`,
	'u',
);
