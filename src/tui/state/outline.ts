import { safeText } from '../../render/safe-text.ts';

/** A heading, or a numbered part, of a body. */
export type Part = {
	readonly title: string;
	/** Where its line begins in the body. */
	readonly offset: number;
	/** 0 for the greatest. */
	readonly depth: number;
};

type Beginning = {
	/** Of a whole line, the title as `title`. */
	readonly looks: RegExp;
	readonly depth: (marks: string) => number;
};

/** How the parts of a text begin: as Markdown marks them, and as treaties, statements and lists of papers number them. */
const beginnings: readonly Beginning[] = [
	{ looks: /^(?<marks>#{1,6})[ ]+(?<title>.+?)[ #]*$/, depth: marks => marks.length - 1 },
	{ looks: /^(?<title>(?:part|chapter|title|section)\s+(?:\d+|[ivxlc]+)\b.*)$/i, depth: () => 0 },
	{ looks: /^(?<title>(?:article|annex|clause)\s+(?:\d+|[ivxlc]+)\b.*)$/i, depth: () => 1 },
	{ looks: /^(?<title>(?:[IVX]{1,5}|\d{1,3})[.)]\s+\S.*)$/, depth: () => 1 },
	{ looks: /^\*\*(?<title>[^*]+)\*\*:?$/, depth: () => 0 },
];

/** The parts of a body by which one can move in it, in its order. */
export const outline = (body: string): readonly Part[] =>
	Array.from(safeText(body).matchAll(/^\S.*$/gm)).flatMap(({ 0: line, index }) => {
		for (const { looks, depth } of beginnings) {
			const { title, marks = '' } = looks.exec(line)?.groups ?? {};
			if (title) return [{ title: title.replace(/[*_`]+/g, ''), offset: index, depth: depth(marks) }];
		}
		return [];
	});
