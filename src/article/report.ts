import { isEndLine, withoutEndMark, withoutSignature } from './end-mark.ts';
import { type Line, readLine } from './line.ts';
import { opensTail } from './page-tail.ts';

/** The report itself, and what stands below it on the page. */
export type Report = {
	readonly lines: readonly Line[];
	readonly below: readonly Line[];
};

/** Cuts a page after the report: at an end mark, or above the first line that stands under no report. */
export const reportOf = (lines: readonly Line[]): Report => {
	const kept: Line[] = [];
	let told = 0;
	for (const [at, line] of lines.entries()) {
		if (told > 0 && closes(line) && (told > 1 || proseIn(lines.slice(at)) === 0))
			return { lines: kept, below: lines.slice(at) };
		const mayEnd = line.words > 3 && line.kind !== 'caption';
		const unmarked = mayEnd ? withoutEndMark(line.text) : null;
		if (unmarked !== null) return ended(kept, unmarked, lines.slice(at + 1));
		const unsigned = mayEnd ? withoutSignature(line.text) : null;
		if (unsigned === null) kept.push(line);
		else if (isSignedCaption(line, told, lines.slice(at + 1))) kept.push({ ...line, kind: 'caption' });
		else return ended(kept, unsigned, lines.slice(at + 1));
		if (isTold(line)) told++;
	}
	return { lines: kept, below: [] };
};

const isTold = ({ kind }: Line): boolean => kind === 'prose' || kind === 'item';
const closes = ({ text, kind }: Line): boolean => kind !== 'blank' && (opensTail(text) || isEndLine(text));

const proseIn = (lines: readonly Line[]): number => {
	const tail = lines.findIndex((line, at) => at > 0 && closes(line));
	return lines.slice(0, tail < 0 ? lines.length : tail).filter(({ kind }) => kind === 'prose').length;
};

const longestSignedCaption = 50;

/** "(Reuters)" after a sentence credits a picture as long as most of the report is still to come. */
const isSignedCaption = (line: Line, told: number, rest: readonly Line[]): boolean =>
	line.words <= longestSignedCaption && proseIn(rest) > told;

/** Pictures that stand right under the last line belong to the report, where nothing but the page's own follows them. */
const ended = (kept: readonly Line[], last: string, rest: readonly Line[]): Report => {
	const next = rest.findIndex(({ kind }) => kind !== 'blank' && kind !== 'caption');
	const under = next < 0 ? rest : rest.slice(0, next);
	const after = rest[next];
	const pictures = after === undefined || closes(after) ? under : [];
	return { lines: [...kept, readLine(last), ...pictures], below: rest.slice(pictures.length) };
};
