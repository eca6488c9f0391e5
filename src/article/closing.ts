import { iso, printedDates } from './calendar.ts';
import { endsSentence, type Line } from './line.ts';
import { isLonePlace } from './lone-place.ts';
import { type PublicationLine, readPublicationLine } from './publication-line.ts';
import { spelledDate } from './spelled-date.ts';

/** A closing line; a treaty may close without a day that can be read. */
export type ClosingLine = Omit<PublicationLine, 'date'> & { readonly date: string | null };

/** The lines of a body without what stands loose under its last paragraph, and the dates and places that stood there. */
export type Closed = { readonly lines: readonly Line[]; readonly published: readonly ClosingLine[] };

/** `New Delhi`, `August 05, 2025` and a rule may also close the text above an annex. */
export const withoutClosing = (lines: readonly Line[]): Closed => {
	const annex = lines.findIndex((line, at) => {
		const above = lines[at - 1];
		return line.kind === 'rule' && above?.kind === 'loose' && readPublicationLine(above.text) !== null;
	});
	if (annex < 0) return withoutLoose(withoutTeasers(lines));
	const text = withoutLoose(lines.slice(0, annex));
	const rest = withoutLoose(lines.slice(annex + 1));
	return { lines: [...text.lines, ...rest.lines], published: [...text.published, ...rest.published] };
};

const fewestTeasers = 3;
/** What introduces a list, or stands in one that is the text's own. */
const ofTheText =
	/\b(?:follow|below|these|list|includ|among|such as|namely|agree|sign|memorand|MoU|protocol|statement|document|outcome|plan|programme?|cooperation|support|ensur|promot|strengthen)/i;

/** Headlines of other stories, as bullets under the last paragraph: nothing leads to them, and nothing closes them. */
const withoutTeasers = (lines: readonly Line[]): readonly Line[] => {
	if (lines.at(-1)?.kind !== 'item') return lines;
	const above = lines.findLastIndex(({ kind }) => kind !== 'item');
	const items = lines.slice(above + 1);
	const over = lines[above];
	const areTeasers =
		over?.kind === 'prose' &&
		items.length >= fewestTeasers &&
		!/:$/.test(over.text) &&
		!ofTheText.test(over.text.slice(-200)) &&
		items.every(({ text }) => headline.test(text) && !paper.test(text));
	return areTeasers ? lines.slice(0, above + 1) : lines;
};
const paper =
	/\b(?:agree|memorand|MoU|protocol|statement|declaration|document|treat(?:y|ies)|contract|plan|programme?|cooperation|support|exchange)/i;
const headline = /^[-•*·] \p{Lu}.*[\p{L}\d]$/u;

const withoutLoose = (lines: readonly Line[]): Closed => {
	const last = lines.findLastIndex(isTold);
	const kept = lines.slice(0, underRule(lines, last));
	const published: ClosingLine[] = [];
	for (let line = kept.at(-1); line !== undefined && kept.length > 1 && last >= 0; line = kept.at(-1)) {
		const printed = readClosingLine(line);
		if (!printed && line.kind !== 'rule' && !isLoose(line, kept)) break;
		kept.pop();
		if (!printed) continue;
		const above = printed.place === null ? kept.at(-1) : undefined;
		const place = above?.kind === 'loose' && isLonePlace(above.text) ? above.text : printed.place;
		if (place !== printed.place) kept.pop();
		published.push({ ...printed, place });
	}
	return { lines: kept, published };
};

const isTold = ({ kind }: Line): boolean => kind === 'prose' || kind === 'item';

/** Where the lines begin that stand under the last paragraph and under a rule: the address of who publishes. */
const underRule = (lines: readonly Line[], last: number): number => {
	const rule = lines.findLastIndex(({ kind }) => kind === 'rule');
	if (rule <= last || last < 0) return lines.length;
	const isDated = lines.slice(rule + 1).some(line => readClosingLine(line) !== null);
	return isDated ? lines.length : rule;
};

/** `Warsaw, 13 May 2025` · `(Latest Update February 25, 2025)` · `DONE at Hanoi on 12 December 2023, in two originals.` */
const readClosingLine = ({ text, kind }: Line): ClosingLine | null => {
	if (kind !== 'loose' && kind !== 'prose') return null;
	const bare = text.replace(/^\((.*)\)$/, '$1');
	return readPublicationLine(bare) ?? readFormula(bare);
};

const longestFormula = 300;
const done = /^(?:Done|DONE) (?:at|in|on|this)\b/;
const adopted = /^(?:Adopted|ADOPTED|Issued|ISSUED|Signed|SIGNED|Given|GIVEN)\b/;
const name = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const where = new RegExp(`\\b(?:at|in) (${name}(?:, ${name})?)`, 'u');

/** The sentence that closes a treaty or a statement; but "Signed in Hanoi on 3 May, the pact will …" goes on. */
const readFormula = (text: string): ClosingLine | null => {
	if (text.length > longestFormula || !(done.test(text) || adopted.test(text))) return null;
	const printed = printedDates(text).find(one => one.first.year !== null && one.first.day !== null);
	const spelled = spelledDate(text);
	if (!printed && !spelled) return null;
	if (printed && adopted.test(text) && printed.end < text.length - 2) return null;
	const { year, month, day } = printed?.first ?? { year: null, month: null, day: null };
	return {
		date: year === null ? spelled : iso(year, month, day),
		updated: false,
		place: where.exec(text)?.[1] ?? null,
	};
};

const mostWords = 7;

/** Neither a sentence nor part of a list: a signature, a label, a menu. */
const isLoose = (line: Line, lines: readonly Line[]): boolean =>
	line.kind === 'loose' &&
	line.words <= mostWords &&
	(!endsSentence(line.text) || isLabel(line)) &&
	!isCell(lines);

/** `Appendix:` over nothing. */
const isLabel = ({ text, words }: Line): boolean => words <= 2 && text.endsWith(':');

const cellsBelowItem = 3;

/** The cells of a table without rules stand under the item that they belong to. */
const isCell = (lines: readonly Line[]): boolean => {
	for (const line of lines.slice(-1 - cellsBelowItem, -1).toReversed()) {
		if (line.kind === 'item') return !endsSentence(line.text);
		if (line.kind !== 'loose') return false;
	}
	return false;
};
