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
	/** Of a whole line, the title as `title`, what Markdown marks a heading with as `marks`. */
	readonly looks: RegExp;
	/** Greater parts have smaller ranks; those of Markdown's headings are 1 to 6. */
	readonly rank: number | 'marks';
};

/** How the parts of a text begin: as Markdown marks them, and as treaties, statements and lists of papers number them. */
const beginnings: readonly Beginning[] = [
	{ looks: /^(?<marks>#{1,6})[ ]+(?<title>.+?)[ #]*$/, rank: 'marks' },
	{ looks: /^(?<title>(?:part|chapter|title|section)\s+(?:\d+|[ivxlc]+)\b.*)$/i, rank: 7 },
	{ looks: /^\*\*(?<title>[^*]+)\*\*:?$/, rank: 8 },
	{ looks: /^(?<title>(?:article|annex|clause)\s+(?:\d+|[ivxlc]+)\b.*)$/i, rank: 9 },
	{ looks: /^(?<title>(?:[IVX]{1,5}|\d{1,3})[.)]\s+\S.*)$/, rank: 10 },
];

/** The parts of a body by which one can move in it, in its order. */
export const outline = (body: string): readonly Part[] => {
	const parts = Array.from(safeText(body).matchAll(/^\S.*$/gm)).flatMap(({ 0: line, index }) => {
		for (const { looks, rank } of beginnings) {
			const { title, marks = '' } = looks.exec(line)?.groups ?? {};
			if (!title) continue;
			const ownRank = rank === 'marks' ? marks.length : rank;
			return [{ title: title.replace(/[*_`]+/g, ''), offset: index, rank: ownRank }];
		}
		return [];
	});
	const ranks = [...new Set(parts.map(({ rank }) => rank))].sort((a, b) => a - b);
	return parts.map(({ rank, ...part }) => ({ ...part, depth: ranks.indexOf(rank) }));
};
