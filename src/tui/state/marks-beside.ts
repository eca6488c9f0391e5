import type { Agreement } from '../../agreements/agreement.ts';
import type { Line } from '../../render/lines.ts';

type Kinds = ReadonlyMap<number, Agreement['kind']>;

const known = new WeakMap<readonly Line[], { readonly of: readonly Agreement[]; readonly marks: Kinds }>();

/** The lines in which an agreement begins, and the kind of the first that does. */
export const marksBeside = (lines: readonly Line[], agreements: readonly Agreement[]): Kinds => {
	const last = known.get(lines);
	if (last?.of === agreements) return last.marks;
	const marks = new Map<number, Agreement['kind']>();
	const inOrder = agreements.toSorted((a, b) => a.source.start - b.source.start);
	let line = 0;
	for (const { kind, source } of inOrder) {
		while (line < lines.length && endOf(lines[line]) < source.start) line++;
		if (line < lines.length && !marks.has(line)) marks.set(line, kind);
	}
	known.set(lines, { of: agreements, marks });
	return marks;
};

/** The offset of the last letter that a line shows of the body; before all of them where it shows none. */
const endOf = (line: Line | undefined): number => line?.offsets.findLast(offset => offset >= 0) ?? -1;
