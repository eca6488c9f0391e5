import { sentences } from '../article/sentences.ts';
import type { InstrumentType, Party } from './agreement.ts';
import type { BodyLine } from './body-lines.ts';
import { type Column, cellsOf, columnsOf, partyIn } from './columns.ts';
import type { FactText } from './fact-text.ts';
import { leadingKind } from './kinds.ts';
import { type LeadIn, leadIn, sharedKind } from './lead-in.ts';
import { isSentence } from './predicates.ts';
import { statusOfPapers } from './signing-verbs.ts';

/** One item of a list as it stands in the body. */
export type Item = {
	readonly line: BodyLine;
	/** Where the item ends: below `line`, if it goes on there. */
	end: number;
	readonly type: InstrumentType;
	readonly number: number | null;
	readonly title: string;
	readonly parties: Party[];
	/** Cells of a table that were read into lines of their own. */
	cells: number;
};

/** A list of papers: what stands over it, and its items. */
export type List = {
	readonly leadIn: LeadIn;
	/** The lines above: where the lead-in tells of no signing, they may. */
	readonly above: readonly BodyLine[];
	/** Columns of a table, as far as a header names them. */
	columns: readonly Column[];
	/** The kind that "Memorandums between:" gives to the items below it. */
	shared: {
		readonly type: InstrumentType;
		readonly ofParties: boolean;
		readonly style: string | null;
	} | null;
	readonly items: Item[];
	/** The last line that the numbers of the list count on from. */
	counted: BodyLine | null;
};

/** The lists of papers among the lines, empty ones too, and the lines that belong to none. */
export const paperLists = (
	lines: readonly BodyLine[],
	text: FactText,
): { readonly lists: readonly List[]; readonly others: readonly BodyLine[] } => {
	const lists: List[] = [];
	const others: BodyLine[] = [];
	let list: List | null = null;
	let header: string[] = [];
	let ofSomethingElse = false;
	const titled = isListTitle(text.title);
	for (const line of lines) {
		const leads = leadsToList(line) ?? namesThePapersAbove(line, others.at(-1));
		if (leads) {
			list = begin(leads, others, lists.at(-1));
			lists.push(list);
			header = [];
			others.push(line);
			continue;
		}
		// "They agreed on the following points:" leads to a list of something else
		ofSomethingElse = line.marker !== null && (ofSomethingElse || others.at(-1)?.open === true);
		if (!list && !ofSomethingElse && opensList(line, titled)) {
			list = begin(titleLeadIn(text, titled), others);
			lists.push(list);
			header = [];
		}
		if (list && takes(list, line, header)) continue;
		if (list && list.items.length === 0 && isHeaderCell(line)) {
			header.push(line.text);
			continue;
		}
		if (!list || !(titled || passesOver(list, line) || partsList(list, line))) list = null;
		others.push(line);
	}
	return { lists, others };
};

/** A list below a lead-in; one that says nothing of the signing carries on an unused one: "A. Agreements signed", "The papers are:". */
const begin = (leadIn: LeadIn, others: readonly BodyLine[], before?: List): List => {
	const above = before?.items.length === 0 && leadIn.status === null ? before.leadIn : null;
	return {
		leadIn: above ? { ...leadIn, status: above.status, text: `${above.text} ${leadIn.text}` } : leadIn,
		above: others.slice(-linesAbove),
		columns: [],
		shared: null,
		items: [],
		counted: null,
	};
};

/** A line over a list; the title of a paper with a colon in it is none. */
const leadsToList = (line: BodyLine): LeadIn | null => {
	if (cellsOf(line.text)) return null;
	if (line.kind && !line.kind.plural && !(line.open && endOfSentence.test(line.text))) return null;
	return sharedKind(line) ? null : leadIn(line);
};

/** "These include:", under a sentence that tells of papers signed. */
const namesThePapersAbove = ({ text, open }: BodyLine, above: BodyLine | undefined): LeadIn | null =>
	open && pointsUp.test(text) && above?.together && statusOfPapers(above.text) !== null
		? { status: null, ofPapers: true, type: null, text }
		: null;
const pointsUp = /^(?:these|those|they|among (?:them|these)|including|namely)\b[^.;,]{0,24}$/i;

/** "A treaty was signed. The following papers were signed too:" */
const endOfSentence = /[a-z\d)][.!?] \p{Lu}/u;

/** A list may begin without words that lead to it: by a number, or by a kind of paper shared below. */
const startsList = (line: BodyLine): boolean => {
	if (sharedKind(line)?.ofParties) return true;
	if (line.marker === null || line.kind === null || line.kind.plural) return false;
	if (
		/^(?:The|This|That|These|Our|Its|Their)\s/.test(line.text) &&
		/^\p{Ll}/u.test(line.text.slice(line.kind.start))
	)
		return false;
	return isTitle(line.text) && !(line.text.endsWith('.') && sentenceVerb.test(line.text));
};

/** A list that no line of the text leads to. */
const opensList = (line: BodyLine, titled: boolean): boolean =>
	startsList(line) || isTableHeader(line) || (titled && isPlainTitle(line));

const titleLeadIn = ({ title }: FactText, leads: boolean): LeadIn => ({
	status: statusOfPapers(title),
	ofPapers: false,
	type: null,
	text: leads ? title : '',
});

/** "List of agreements signed in Lima": the whole article is a list, whose items may be explained in paragraphs between them. */
const isListTitle = (title: string): boolean =>
	/^(?:the )?(?:full |joint )?lists? of\b/i.test(title) && statusOfPapers(title) !== null;

const isPlainTitle = ({ marker, kind, text }: BodyLine): boolean =>
	marker === null && kind !== null && !kind.plural && isTitle(text) && !/[.;:]$/.test(text);

/** "| No. | Title of the MoU | Kenyan side | Cuban side |" */
const isTableHeader = ({ text }: BodyLine): boolean => {
	const columns = columnsOf(cellsOf(text) ?? []);
	return columns.includes('title') && columns.includes('number');
};

const linesAbove = 12;

const isHeaderCell = ({ marker, text }: BodyLine): boolean =>
	marker === null && text.length < 100 && !/[.:;!?]$/.test(text.replace(/\bno\.$/i, ''));

/** Takes a line into a list as an item, or as part of one; `false` where the list has ended. */
const takes = (list: List, line: BodyLine, header: readonly string[]): boolean => {
	const cells = cellsOf(line.text);
	if (cells) return takesRow(list, line, cells);
	const shared = sharedKind(line);
	if (shared && (line.marker || list.items.length === 0)) {
		list.shared = { ...shared, style: null };
		list.counted = line;
		if (!shared.ofParties) add(list, line, shared.type);
		return true;
	}
	if (list.shared && takesShared(list, line)) return true;
	if (isItem(list, line)) {
		if (list.items.length === 0) list.columns = columnsOf(header);
		list.shared = null;
		list.counted = line;
		add(list, line, line.kind?.type ?? list.leadIn.type ?? 'other');
		return true;
	}
	return belongsToItem(list, line);
};

/** Among announcements an item may be no paper: the list goes on after it. */
const passesOver = (list: List, line: BodyLine): boolean => {
	const counts = list.counted ? follows(list.counted, line) : line.marker !== null;
	if (list.leadIn.ofPapers || !counts) return false;
	list.counted = line;
	return true;
};

/** "Health and food security", between the bullets of one list. */
const partsList = ({ counted }: List, line: BodyLine): boolean =>
	counted?.marker?.form === 'bullet' && isHeaderCell(line) && /^\p{Lu}/u.test(line.text);

/** The items under "Memorandums between:" are papers, those under "Agreements on:" are topics. */
const takesShared = (list: List, line: BodyLine): boolean => {
	const { shared } = list;
	if (!shared || !line.marker) return false;
	const style = shared.style ?? line.marker.style;
	if (line.marker.style !== style || style === list.counted?.marker?.style) return false;
	list.shared = { ...shared, style };
	if (shared.ofParties) add(list, line, shared.type, null);
	return true;
};

const isItem = (list: List, line: BodyLine): boolean => {
	const { counted, leadIn } = list;
	const { kind } = line;
	if (!line.marker && isPointOf(list, line)) return true;
	if (!line.marker)
		return (
			kind !== null &&
			!kind.plural &&
			leadIn.text !== '' &&
			!counted?.marker &&
			isTitle(line.text) &&
			!(line.text.endsWith('.') && sentenceVerb.test(line.text))
		);
	if (counted && !follows(counted, line)) return false;
	if (kind && isTitle(titleOf(line.text))) return true;
	return (
		leadIn.ofPapers &&
		/^["“]?[\p{Lu}\d]/u.test(line.text) &&
		!sentenceVerb.test(line.text.replace(whoSigned, ''))
	);
};
/** A line between semicolons, in a list without marks: "A tourism document;", of any kind. */
const isPointOf = ({ leadIn, items }: List, { text }: BodyLine): boolean =>
	leadIn.ofPapers &&
	items.at(-1)?.line.text.endsWith(';') === true &&
	/^["“]?\p{Lu}/u.test(text) &&
	/[;.]$/.test(text) &&
	!sentenceVerb.test(text);
/** "… was signed by the Ambassador": who signed is no part of a title. */
const whoSigned = /\s(?:was|were) (?:signed|exchanged|initialled) (?:by|between)\b.*$/s;
const sentenceVerb =
	/\s(?:will|would|has|have|had|was|were|is|are|agreed|decided|thanked|invited|expressed|welcomed|said|announced|reaffirmed)\s/;

/** The next item: of the same marker, and counted on. */
const follows = ({ marker: before }: BodyLine, { marker }: BodyLine): boolean => {
	if (!marker || !before || marker.style !== before.style) return false;
	if (marker.number === null || before.number === null) return true;
	return marker.number > before.number && marker.number <= before.number + 3;
};

/** The name of a paper, not a sentence about one. */
const isTitle = (text: string): boolean => !isSentence(text);

const add = (
	list: List,
	line: BodyLine,
	type: InstrumentType,
	number = line.marker?.number ?? null,
): void => {
	list.items.push({
		line,
		end: line.end,
		type,
		number,
		title: titleOf(line.text),
		parties: [],
		cells: 0,
	});
};

/** "Agreement on tea -- This covers …", "MoU on tea: It will help …": what is said of the paper is no part of its name. */
const gloss =
	/(?::|\s(?:--|[–—-]))\s+(?:This|It|These|Under (?:it|this)|The (?:agreement|memorandum|MoU|protocol|programme|program|plan|document))\b.*$/su;

/** Of the marks after a title, and an "and" before the next one. */
const longestEnd = 12;
const titleOf = (text: string): string => {
	const first = /[.!?]\s+\p{Lu}/u.test(text) ? sentences(text)[0] : undefined;
	const rest = first ? text.slice(first.end) : '';
	const one =
		first && /^\s+(?:It|This|The|Under|Signed|These|With|Through|Thanks)\b/.test(rest)
			? text.slice(first.start, first.end)
			: text;
	const plain = one
		.replace(/^["“”*_\s]+/, '')
		.replace(whoSigned, '')
		.replace(gloss, '');
	const tail = plain.slice(-longestEnd).replace(/(?:[;,]\s*|\s)(?:and|or)$/i, '');
	return plain.slice(0, -longestEnd) + tail.replace(/["“”*_\s]*[.;:,]?["“”*_]*$/, '');
};

/** "H.E. John Doe, Minister of Trade": who exchanged it, on a line below. */
const signatory =
	/^(?:(?:H\.?E|Dr|Mr|Mrs|Ms|Shri|Smt|Hon|Prof|Amb|Gen)\.? )+[^,;]{3,60}, (?:[\w’'-]+ ){0,4}(?:Minister|Secretary|Ambassador|Commissioner|Director|Chair(?:man|person)?|President|Governor|Chief)\b[^.;]{0,120}$/;

/** A further line of an item, or a cell of it; "Signed by …" is passed over. */
const belongsToItem = (list: List, line: BodyLine): boolean => {
	const item = list.items.at(-1);
	if (!item) return false;
	if (/^(?:signed|exchanged|signator(?:y|ies)) (?:by|on behalf)\b|^signator(?:y|ies):/i.test(line.text))
		return true;
	if (line.marker) return isSubItem(list, line);
	if (list.columns.length === 0 && signatory.test(line.text)) return true;
	if (/^(?:\p{Ll}|\(\p{Lu}+\)\s\p{Ll})/u.test(line.text) && !/[.;]$/.test(item.line.text)) {
		item.end = line.end;
		list.items[list.items.length - 1] = { ...item, title: `${item.title} ${titleOf(line.text)}` };
		return true;
	}
	const first = list.columns.indexOf('title') + 1;
	if (first === 0 || first + item.cells >= list.columns.length || line.text.length > 160) return false;
	const named = partyIn(line.text, list.columns[first + item.cells]);
	if (named) item.parties.push(named);
	item.cells++;
	return true;
};

/** Topics below an item that ends with a colon. */
const isSubItem = ({ items }: List, line: BodyLine): boolean => {
	const above = items.at(-1)?.line;
	if (!above?.marker || !line.marker) return false;
	return above.open && line.marker.style !== above.marker.style;
};

/** A row of a Markdown table: the header first, then one paper a row. */
const takesRow = (list: List, line: BodyLine, printed: readonly string[]): boolean => {
	if (printed.length === 0) return true;
	// "II. | MoU on tea | …": the number was taken for the mark of an item
	const isNumbered = line.marker !== null && list.columns[0] === 'number';
	const cells = isNumbered ? [String(line.marker?.number ?? ''), ...printed] : printed;
	const columns = columnsOf(cells);
	if (list.columns.length === 0) {
		list.columns = columns;
		return true;
	}
	const named = list.columns.indexOf('title');
	const at = named < 0 ? cells.findIndex(cell => leadingKind(cell) !== null) : named;
	const title = cells[at];
	if (title === undefined || title === '') return at >= 0;
	const kind = leadingKind(title);
	if (!kind && !list.leadIn.ofPapers) return true;
	const start = line.start + line.text.indexOf(title);
	const number = Number(cells[list.columns.indexOf('number')]?.replace(/\.$/, ''));
	list.items.push({
		line: { ...line, text: title, start, end: start + title.length },
		end: start + title.length,
		type: kind?.type ?? list.leadIn.type ?? 'other',
		number: Number.isInteger(number) && number > 0 ? number : null,
		title: titleOf(title),
		parties: cells.flatMap((cell, column) => partyIn(cell, list.columns[column]) ?? []),
		cells: cells.length,
	});
	return true;
};
