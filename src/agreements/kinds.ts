import { isLetter, keysOf, type Word, wordsAmong } from '../people/words.ts';
import type { InstrumentType } from './agreement.ts';
import { anyWordFrom } from './word-beginnings.ts';

type Row = {
	/** A regular expression over the words of the kind, singular and plural; its nouns stand below, too. */
	readonly words: string;
	readonly type: InstrumentType;
	/** A paper of this kind may be told as one still to be drawn up. */
	readonly drafted: boolean;
	/** A paper only where it has a name, in capitals: "the Defence Guidelines", not guidelines on diets. */
	readonly named?: true;
};

/** Kinds of paper. The first row that fits the whole name wins; within a text the leftmost, longest name does. */
const rows: readonly Row[] = [
	{ words: 'memorand(?:ums?|a) of co-?operation|MoCs?', type: 'memorandum of cooperation', drafted: true },
	// a memorandum of intent, or one without a further word, is told like one of understanding
	{
		words: 'memorand(?:ums?|a)(?: of (?:understanding|intent|agreement))?|MoUs?',
		type: 'memorandum of understanding',
		drafted: true,
	},
	{
		words:
			'(?:exchanges? of|official) letters?|letters?(?: of (?:intent|interest|exchange|agreement|co-?operation|understanding|acceptance|accession|commitment))?(?! (?:of|from|to)\\b)|LoIs?',
		type: 'letter',
		drafted: false,
	},
	// notes, minutes and frameworks bind less than an agreement does, and are none
	{
		words:
			"exchanges? of (?:diplomatic )?notes|(?<=exchanged (?:diplomatic )?)notes|(?:diplomatic )?notes verbales?|terms of reference|(?:agreed )?minutes|records? of discussions?|(?:implement(?:ing|ation) )?arrangements?|frameworks?|addend(?:um|a)|statements? of intent|charters?|chair(?:man|person|woman)?[’']s (?:press )?statements?",
		type: 'other',
		drafted: false,
	},
	{
		words:
			"joint (?:[a-z’'-]+ )?(?:statements?|communiqu[ée]s?)|(?:leaders[’'] |vision )statements?|(?:press )?communiqu[ée]s?|joint visions?",
		type: 'joint statement',
		drafted: false,
	},
	{ words: 'declarations?', type: 'declaration', drafted: false },
	{
		words: 'agreements?|treat(?:y|ies)|conventions?|accords?|pacts?|deals?|compacts?',
		type: 'agreement',
		drafted: true,
	},
	{ words: 'protocols?', type: 'protocol', drafted: true },
	{ words: 'plans?|road ?maps?', type: 'plan', drafted: true },
	{ words: 'program(?:me)?s?', type: 'programme', drafted: true },
	{ words: 'contracts?', type: 'contract', drafted: true },
	{ words: 'certificates?', type: 'certificate', drafted: false },
	{
		words: 'guidelines|blueprints?|agendas?|strateg(?:y|ies)|outcome documents?|final acts?',
		type: 'other',
		drafted: true,
		named: true,
	},
	{ words: 'joint understandings?', type: 'other', drafted: false, named: true },
	{ words: 'joint papers?', type: 'other', drafted: true },
];

/** The name of a kind; the group that matches tells its row. */
const name = new RegExp(`(?:${rows.map(row => `(${row.words})`).join('|')})(?![a-zà-ž\\d])`, 'iy');

/** How the names of kinds begin. Most words of a text begin otherwise, and are passed over at the speed of the engine. */
const beginnings = anyWordFrom(
	'memorand mou(?!n|t) moc loi letter note(?=s|.v) terms(?=.of) minutes record(?=s?.of) arrangement framework addend statement charter communiqu vision declaration agree(?=ment|d.minutes) treat(?=y|ies) convention(?!al) accord(?!ing|ance) pact deal(?!t|er|ing) compact protocol plan(?!n|t|e) road(?=.?map) program contract certificate exchange(?=s?.of) official(?=.letter) diplomatic(?=.note) joint leaders(?=..(?:statement|vision)) chair(?=(?:man|person|woman)?.s.(?:press.)?statement) press(?=.communiqu) implement(?=ing|ation) guideline blueprint agenda strateg(?=y|ies) outcome(?=.doc) final(?=.act) document instrument papers texts acts understandings',
);

/** The keys of words of which every name of a kind has one, and all that stands for papers together. */
const keysOfNouns = keysOf(
	`memorandum memorandums memoranda mou mous moc mocs letter letters loi lois note notes reference minutes record records
	arrangement arrangements framework frameworks addendum addenda statement statements charter charters communique communiques
	vision visions declaration declarations agreement agreements treaty treaties convention conventions accord accords pact
	pacts deal deals compact compacts protocol protocols plan plans map maps roadmap roadmaps program programs programme
	programmes contract contracts certificate certificates guidelines agenda agendas blueprint blueprints strategy strategies document
	documents act acts understanding understandings instrument instruments paper papers texts`.split(/\s+/),
);

/** Of the words of a text those without which it names no paper: cheap to see. */
export const nounsOfPapers = (words: readonly Word[]): readonly Word[] => wordsAmong(words, keysOfNouns);

/** Plural in form, one paper all the same: minutes, notes, terms of reference, letters exchanged. */
const oneInPlural = /^(?:.*letters|.*notes.*|terms of reference|.*minutes|guidelines)$/i;
/** "They exchanged letters of intent": one agreement in two letters. */
const exchanged = /\bexchanged? $/;
const plural = /(?:s|memoranda|addenda)(?: of [a-z-]+| verbales?)?$/i;

/** The name of a kind of paper, where it stands in a text. */
export type Kind = {
	readonly type: InstrumentType;
	readonly drafted: boolean;
	/** More than one paper: "agreements". */
	readonly plural: boolean;
	readonly start: number;
	readonly end: number;
};

/** Every kind of paper that a text names, in order; of two side by side the second is the head: a framework agreement. */
export const kindsIn = (text: string): readonly Kind[] => papersIn(text).kinds;

/** The kinds of paper that a text names, and whether it may speak of papers together: "two documents", "agreements". */
export const papersIn = (text: string): { readonly kinds: readonly Kind[]; readonly together: boolean } => {
	const found: Kind[] = [];
	let together = false;
	beginnings.lastIndex = 0;
	while (beginnings.test(text)) {
		const start = wordStart(text, beginnings.lastIndex);
		const kind = text[start - 1] === '-' ? null : kindAt(text, start);
		together ||= kind === null || kind.plural;
		if (!kind) continue;
		const before = found.at(-1);
		if (before && kind.start - before.end < 3 && /^\s+$/.test(text.slice(before.end, kind.start)))
			found.pop();
		found.push(kind);
		beginnings.lastIndex = kind.end;
	}
	return { kinds: found, together: together && maySpeakOfPapers(text) };
};

const wordStart = (text: string, end: number): number => {
	let start = end - 1;
	while (start > 0 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
	return start;
};

const isAsciiLetter = (code: number): boolean => code < 128 && isLetter(code);

const kindAt = (text: string, start: number): Kind | null => {
	name.lastIndex = start;
	const match = name.exec(text);
	const printed = match?.[0];
	const row = match ? rows[match.indexOf(match[0], 1) - 1] : undefined;
	if (!printed) return null;
	if (!row || (row.named && /^[a-z]/.test(printed))) return null;
	return {
		type: row.type,
		drafted: row.drafted,
		plural:
			plural.test(printed) &&
			!oneInPlural.test(printed) &&
			!(row.type === 'letter' && exchanged.test(text.slice(Math.max(0, start - 12), start))),
		start,
		end: start + printed.length,
	};
};

/** Papers together, of no kind or of several: "14 cooperation documents", "MoUs and agreements". */
export const papersTogether = `(?:documents|instruments|papers|texts|agreements|memorand(?:ums|a)(?: of (?:understanding|co-?operation))?|MoUs|MoCs|protocols|treaties|conventions|accords|pacts|deals|contracts|declarations|letters of intent|arrangements|understandings|(?<!terrorist |criminal |hostile |heinous |cowardly )acts(?! of\\b))`;

/** The keys of the words that papers together begin with. */
export const keysOfPapers = keysOf(
	'documents instruments papers texts agreements memorandums memoranda mous mocs protocols treaties conventions accords pacts deals contracts declarations letters arrangements understandings acts'.split(
		' ',
	),
);

/** Cheap: whether a text may speak of papers together. */
export const maySpeakOfPapers = (text: string): boolean => severalPapers.test(text);
const severalPapers = anyWordFrom(
	'documents instruments papers texts agreements memorand mous mocs protocols treaties conventions accords pacts deals contracts declarations letters arrangements understandings acts',
	'',
);

/** Before the kind in the name of a paper only nouns and adjectives stand; these are neither. */
const notBeforeKind = new Set(
	`a an the of on in at to for with by between from as into under over within about against through during after before
	is are was were be been being has have had will would shall should can could may must do does did not no
	he she it they we i you who which that this these those there their his her its our
	agreed agrees agree decided said says told called signed signing signs sign inked exchanged issued adopted announced concluded
	witnessed attended welcomed discussed reached two three four five six seven eight nine ten several some many all both other
	if when while where because also only so than then but or include includes included including`.split(/\s+/),
);

const longestHead = 120;
const opening =
	/^["“”'‘*_«\s]*(?:(?:an?|the|one)\s+)?(?:(?:signing|exchange|renewal|extension|handover|announcement|issuance|adoption|conclusion) of\s+(?:(?:an?|the)\s+)?)?/i;
/** "Ruritania submitted its letter of acceptance" */
const handedIn = /\b(?:submitted|deposited|presented) (?:its|the)\s+$/;
const goesOnAsSentence = /^\s*(?:was|were|is|are|has|have|had|will|would|shall|may|can|does|do|did)\b/i;

/** The kind of paper that an item of a list begins with: "Long-term Agreement on …"; `null` where it names none. */
export const leadingKind = (text: string, [kind] = kindsIn(text.slice(0, longestHead))): Kind | null => {
	if (!kind || kind.start >= longestHead) return null;
	const head = text.slice(0, longestHead);
	const start = Math.min(opening.exec(head)?.[0].length ?? 0, kind.start);
	const before = head.slice(start, kind.start).replace(handedIn, '');
	if (/[.;:!?]\s/.test(before)) return null;
	const words = before.split(/\s+/).filter(Boolean);
	if (words.length > 9 || words.some(word => notBeforeKind.has(word.toLowerCase()))) return null;
	return goesOnAsSentence.test(head.slice(kind.end)) ? null : kind;
};

/** Whether a word can stand between the article of a noun phrase and the kind of paper it names. */
export const standsBeforeKind = (word: string): boolean => !notBeforeKind.has(word.toLowerCase());
