import { draftedVerb, pastVerb } from './signing-verbs.ts';

const adverbs = '(?:\\s+(?:also|jointly|today|then|thus|thereby|later|soon|still|now|first|both|[a-z]+ly))*';
/** A relative clause or an aside between the paper and its verb. */
const relative = '\\s*(?:\\([^)]*\\)\\s*)?(?:,[^,;:]{1,80}(?=,))?[,–—]?\\s*(?:which\\s+)?';
const be = '(?:was|were|is|are|(?:has|have|had)(?: (?:just|already|now|also|since))? been)';
const toBe = `(?:(?:will|would|shall|should|is|are|was|were|has|have|had|remains?)${adverbs}\\s+(?:(?:yet|expected|due|set|scheduled|likely|slated|planned|intended|about|ready|hoped)${adverbs}\\s+)?(?:to\\s+)?be)`;

/** "was signed", "were jointly adopted" */
const done = `${be}${adverbs}\\s+(?:(?:${draftedVerb}) and )?(?<verb>${pastVerb})\\b`;
/** "will be signed", "has yet to be negotiated" */
const toBeDone = `(?:${toBe}${adverbs}\\s+(?:${pastVerb}|${draftedVerb})\\b)`;
/** "is being drafted", "under negotiation", "awaits signature" */
const underWay = `(?:(?:is|are|was|were|has been|remains?|stays?)(?:,[^,;:]{2,30},)?${adverbs}\\s+(?:being${adverbs}\\s+(?:${draftedVerb}|discussed|considered)|under\\s+(?:active |close )?(?:negotiation|preparation|discussion|consideration|development|way)|in (?:its (?:last|final|closing) (?:review|stages?|phases?|reading)|preparation|the works|the pipeline|the making)|(?:ready|open|awaiting|pending|close to|near(?:ing)?)${adverbs}\\s+(?:for\\s+|its\\s+|the\\s+|final\\s+)*(?:signature|signing|approval|conclusion|completion|adoption))|(?:awaits?|nears?)\\s+(?:its\\s+|the\\s+|final\\s+)*(?:signature|signing|approval|conclusion|completion|adoption))\\b`;
/** What is told first, of a paper that still waits: "was not ready and will be inked later". */
const first = '(?:(?:was|were|is|are|has|have|had)\\s[^,;:.]{1,80}?,?\\s+(?:and|but)\\s+)';

/** What was done with the paper before it. */
export const passive = new RegExp(`^${relative}(?<told>${done})`, 'i');
/** What is still to be done with it. */
export const stillToCome = new RegExp(`^${relative}${first}?(?<told>${toBeDone}|${underWay})`, 'i');
/** "… signed on the occasion" */
export const participle = new RegExp(`^,?\\s*(?<verb>${pastVerb})\\b`, 'i');
/** "the Agreement on Tea, signed this morning": the day tells that it is not looked back at. */
export const justDone = new RegExp(
	`^\\s*,?\\s*(?:which (?:was|were)\\s+)?(?:(?:also|jointly|[a-z]+ly)\\s+)*(?<verb>${pastVerb})\\s+(?:(?:earlier\\s+|late\\s+)?(?:today|yesterday)|(?:earlier )?this (?:morning|afternoon|evening|week)|earlier in the day|(?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:during|at|on the (?:sidelines|margins|occasion) of) (?:the|this|his|her|their) (?:[a-z-]+ ){0,2}(?:visit|talks|meeting|summit|ceremony|trip|stay)|in the presence of|here)\\b`,
	'i',
);

/** Whether a line says something of a paper, and does not only name it. */
export const isSentence = (text: string): boolean => saysSomething.test(text);
const saysSomething =
	/\s(?:was|were|is|are|has|have|had|will|would|shall|remains?)\s(?:[a-z]+\s){0,3}(?:be|been|being|under|signed|inked|initialled|concluded|adopted|issued|exchanged|announced|handed)\b/;
