import { tellsDayOfPicture } from './caption.ts';
import { isEndLine, withoutEndMark, withoutSignature } from './end-mark.ts';
import { type Line, readLine } from './line.ts';
import { opensTail } from './page-tail.ts';

/** The report itself, and what stands below it on the page. */
export type Report = {
	readonly lines: readonly Line[];
	readonly below: readonly Line[];
};

/** Cheap to see: no end mark stands where a word and a full stop do. */
const endsPlainly = (line: string): boolean => {
	const last = line.length < 2 ? 0 : line.charCodeAt(line.length - 2);
	return last >= 0x61 && last <= 0x7a && line.endsWith('.');
};

/** Cuts a page after the report: at an end mark, or above the first line that stands under no report. */
export const reportOf = (page: readonly Line[]): Report => {
	const lines = withoutBoxes(page);
	const closers = lines.map(closes);
	const proseBelow = countProseBelow(lines, closers);
	/** A bare list of papers has no paragraph: each of its lines tells something. */
	const isBare = !lines.some(line => isParagraph(line) || line.kind === 'item');
	const kept: Line[] = [];
	let told = 0;
	for (const [at, line] of lines.entries()) {
		const toCome = proseBelow[at] ?? 0;
		if (told > 0 && closers[at] && (told > 1 || toCome === 0))
			return isEndLine(line.text)
				? ended(kept, null, lines.slice(at + 1))
				: { lines: kept, below: lines.slice(at) };
		const mayEnd = line.words > 3 && line.kind !== 'caption' && !endsPlainly(line.text);
		const unmarked = mayEnd ? withoutEndMark(line.text) : null;
		if (unmarked !== null) return ended(kept, unmarked, lines.slice(at + 1));
		const unsigned = mayEnd ? withoutSignature(line.text) : null;
		if (unsigned === null) kept.push(line);
		else if (isSignedCaption(line, told, toCome)) kept.push({ ...line, kind: 'caption' });
		else return ended(kept, unsigned, lines.slice(at + 1));
		if (line.kind === 'prose' || line.kind === 'item' || (isBare && line.words > 6)) told++;
	}
	return { lines: kept, below: [] };
};

const withoutBoxes = (page: readonly Line[]): readonly Line[] => {
	if (page.some(isAdvertisement)) return page.filter((_, at) => !opensBox(page, at));
	const boxes = page.map((_, at) => lengthOfBox(page, at));
	if (boxes.every(length => length === 0)) return page;
	let end = 0;
	return page.filter((_, at) => {
		end = Math.max(end, at + (boxes[at] ?? 0));
		return at >= end;
	});
};

const closes = ({ text }: Line): boolean => opensTail(text) || isEndLine(text);

/** Teasers with an advertisement right under their heading stand inside an article, where prose goes on after them. */
const opensBox = (lines: readonly Line[], at: number): boolean => {
	const [line, next, after] = lines.slice(at, at + 3);
	return (
		line !== undefined &&
		next !== undefined &&
		after?.kind === 'prose' &&
		isAdvertisement(next) &&
		closes(line)
	);
};
const isAdvertisement = ({ text, words }: Line): boolean => words === 1 && /^advertise?ment$/i.test(text);

/** How many lines a box takes that begins at one: `Read also` and headlines between paragraphs, of which several follow. */
const lengthOfBox = (lines: readonly Line[], at: number): number => {
	const line = lines[at];
	if (at === 0 || line?.kind !== 'loose' || line.words > 3 || !ofTeaser.test(line.text)) return 0;
	let end = at + 1;
	while (end - at <= mostTeasers && lines[end]?.kind === 'loose') end++;
	const teasers = end - at - 1;
	const goesOn = lines.slice(end, end + (teasers === 1 ? 2 : paragraphsBelow));
	return teasers > 0 && goesOn.length > 1 && goesOn.every(({ kind }) => kind === 'prose') ? end - at : 0;
};
const ofTeaser =
	/^(?:related|read|see)\b.*:$|^(?:read|see) also$|^also read$|^related(?: news| stories| articles)?$/i;
const mostTeasers = 4;
/** So many, one after the other, are no summaries of other stories. */
const paragraphsBelow = 3;

const shortestUnclosed = 20;

/** The last paragraph may end in a mark that hides its full stop. */
const isParagraph = ({ kind, words }: Line): boolean =>
	kind === 'prose' || (kind === 'loose' && words >= shortestUnclosed);

/** For each line how many paragraphs follow before the next that may end the report. */
const countProseBelow = (lines: readonly Line[], closers: readonly boolean[]): readonly number[] => {
	const counts = lines.map(() => 0);
	for (let at = lines.length - 2; at >= 0; at--) {
		if (closers[at + 1]) continue;
		const next = lines[at + 1];
		counts[at] = (counts[at + 1] ?? 0) + (next && isParagraph(next) ? 1 : 0);
	}
	return counts;
};

const longestSignedCaption = 50;

/** "(Reuters)" after a sentence credits a picture as long as most of the report is still to come, or where it tells what is seen. */
const isSignedCaption = (line: Line, told: number, toCome: number): boolean =>
	line.words <= longestSignedCaption && toCome > 0 && (toCome >= told || tellsDayOfPicture(line.text));

/** Pictures that stand right under the last line belong to the report, where nothing but the page's own follows them. */
const ended = (kept: readonly Line[], last: string | null, rest: readonly Line[]): Report => {
	const next = rest.findIndex(({ kind }) => kind !== 'caption');
	const under = next < 0 ? rest : rest.slice(0, next);
	const after = rest[next];
	const pictures = after === undefined || closes(after) ? under : [];
	const lines = last === null ? kept : [...kept, readLine(last)];
	return { lines: [...lines, ...pictures], below: rest.slice(pictures.length) };
};
