import type { Status } from './agreement.ts';
import { papersTogether } from './kinds.ts';
import { anyWordFrom } from './word-beginnings.ts';

/** "their signatures", "pen to paper" */
const signature = '(?:[a-z]+ )?(?:signatures?|names?|pen to paper|hands?|seals?)';

type Row = {
	readonly status: Exclude<Status, 'planned'>;
	/** "they signed", "was signed". */
	readonly past: string;
	/** "they sign": what is still to be done, or a headline's present. */
	readonly base: string;
	/** "the signing of". */
	readonly noun: string;
};

/** What is done with a paper, and how it stands then. */
const rows: readonly Row[] = [
	{
		status: 'signed',
		past: `(?:co-?|counter-?)?signed|inked|initiall?ed|concluded|finali[sz]ed|sealed|clinched|struck|penned|subscribed|renewed|entered into|(?:put|affixed|appended|set) ${signature}(?:, with [^,]{2,40},)? (?:to|on|under)`,
		base: `sign|subscribe|ink|initial|conclude|seal|strike|enter into|finali[sz]e|reach|negotiate|complete|(?:put|affix|append|set) ${signature} (?:to|on|under)`,
		noun: 'signing|inking|initiall?ing|conclusion|signature',
	},
	{
		status: 'issued',
		past: 'issued|adopted|released|published|approved',
		base: 'issue|adopt|release|publish|approve',
		noun: 'issuance|adoption|release|publication|approval|issuing|adopting|releasing|publishing',
	},
	{ status: 'exchanged', past: 'exchanged|swapped|traded', base: 'exchange', noun: 'exchange|exchanging' },
	{ status: 'handed over', past: 'handed over', base: 'hand over', noun: 'handover|hand-over|handing over' },
	{ status: 'announced', past: 'announced|unveiled', base: 'announce', noun: 'announcement' },
];

const every = (of: (row: Row) => string): string => rows.map(of).join('|');

/** "signed", "handed over". */
export const pastVerb = every(row => row.past);
/** "sign", "hand over". */
export const baseVerb = every(row => row.base);
/** "signing", as in "the signing of". */
export const verbalNoun = every(row => row.noun);

/** To write a paper that does not yet exist. */
export const draftingVerb =
	'develop|draw up|put together|draft|prepare|formulate|elaborate|work out|devise|developing|drawing up|putting together|drafting|preparing|formulating|elaborating|working out';

/** Of a paper that others still write: "is being drafted". */
export const draftedVerb =
	'drafted|negotiated|prepared|finali[sz]ed|developed|drawn up|worked out|hammered out|elaborated|formulated|completed|reached|agreed|arranged';

/** To bring a paper about, told as still under way: "soon reaching", "early conclusion of". */
export const concludingVerb =
	'signing|inking|concluding|finali[sz]ing|reaching|negotiating|completing|adopting|issuing|entering into';

const statuses = rows.map(row => ({
	status: row.status,
	fits: new RegExp(`^(?:${row.past}|${row.base}|${row.noun}|announcements)$`, 'i'),
}));

/** The status that a verb of the table gives. */
export const statusOf = (verb: string): Status =>
	statuses.find(({ fits }) => fits.test(verb.replace(/\s+/g, ' ')))?.status ?? 'signed';

const told = new RegExp(`\\b(?:${pastVerb}|announcements|${verbalNoun})\\b`, 'gi');
const stillToCome = new RegExp(
	`\\b(?:will|would|to|shall|about to|due to|expected to) (?:be |jointly |also |soon )?(?:${pastVerb}|${baseVerb})\\b`,
	'i',
);
/** A ceremony held to sign papers has signed them. */
const heldToSign = /\b(?:held|gathered|met|convened) to (?:jointly )?sign\b/i;
const together = new RegExp(`\\b(?:${papersTogether}|following)\\b`, 'gi');

/**
 * How the papers that a sentence speaks of together stand: by the verb nearest to "documents" or "following";
 * `null` where no verb of the table says it.
 */
export const statusOfPapers = (sentence: string): Status | null => {
	if (!mayTellSigning(sentence)) return null;
	const verbs = [...sentence.matchAll(told)];
	const spoken = verbs.length > 1 ? verbs.filter(({ index }) => !isCeremony(sentence, index)) : verbs;
	const anchors = [...sentence.matchAll(together)];
	const anchor = anchors.at(-1);
	if (stillToCome.test(sentence.replace(heldToSign, ''))) return 'planned';
	const signedToo = /\bsign(?:ing|ed) and (?:the )?exchang/i.test(sentence);
	const nearest = spoken
		.map(verb => ({ verb: verb[0], away: anchor ? gap(verb, anchor) : -verb.index }))
		.sort((a, b) => a.away - b.away)[0];
	if (!nearest) return null;
	return signedToo ? 'signed' : statusOf(nearest.verb);
};

const isCeremony = (sentence: string, at: number): boolean =>
	/^signing (?:ceremony|session)(?! (?:of|for))/i.test(sentence.slice(at, at + 30));

const gap = (a: RegExpMatchArray, b: RegExpMatchArray): number => {
	const [first, second] = (a.index ?? 0) < (b.index ?? 0) ? [a, b] : [b, a];
	return (second.index ?? 0) - (first.index ?? 0) - first[0].length;
};

/** Cheap: whether a sentence may tell what was done with a paper. */
export const mayTellSigning = (text: string): boolean => hint.test(text);
const hint = anyWordFrom(
	'sign ink subscrib initial conclu seal clinch pen enter(?:ed|ing)?.into finali reach negotia complet issu adopt releas publish publication approv exchang swap traded hand(?:ed|ing)?.?over announc unveil develop(?!m) draw draft prepar formulat elaborat work(?:ed|ing)?.(?:out|toward) put(?:ting)?.together hammer devis includ contain compris renew present(?:ed)?.at cosign countersign struck strike put.(?:their|his|her|its|the|pen) affix append set.(?:their|his|her|its|the) pipeline talks.(?:on|for) discussions.(?:on|for)',
	'',
);
