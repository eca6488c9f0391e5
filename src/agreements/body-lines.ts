import { countBefore, type Word } from '../people/words.ts';
import { type Kind, leadingKind, papersIn } from './kinds.ts';

/** `number` and `roman` count; `letter` and `bullet` do not. `style` is the marker with its sign blanked: `(#)`. */
export type Marker = {
	readonly form: 'number' | 'roman' | 'letter' | 'bullet';
	/** The integer that a number or a roman numeral means. */
	readonly number: number | null;
	readonly style: string;
};

/** A line that is not blank. `start` and `end` are offsets into the body, after the marker and without blanks around. */
export type BodyLine = {
	readonly marker: Marker | null;
	readonly text: string;
	/** Every kind of paper that it names; offsets into `text`. */
	readonly kinds: readonly Kind[];
	/** It may speak of papers together: "two documents". */
	readonly together: boolean;
	/** The kind of paper that it begins with, as an item of a list does. */
	readonly kind: Kind | null;
	/** It ends with a colon. */
	readonly open: boolean;
	readonly start: number;
	readonly end: number;
};

const marker =
	/^[ \t]*(?![Ss][lr]?\. ?[Nn]o\b)(?:[*_#>]+ ?(?=[\dIVXivxA-Za-z(]))?(?:(?<bullet>[-–—•▪*·‣●○◦■□+✓✔❖➢►]|o(?=[ \t]+\p{Lu}))|(?<open>\(?)(?:(?<number>\d{1,3})|(?<roman>[ivx]{1,6}|[IVX]{1,6})|(?<letter>[A-Za-z]))(?<shut>[.)]{1,2}|-(?=\s?\p{Lu})|(?<=\d): ?))(?:[ \t]+|(?<=[-–·])(?=\p{L}))/u;

/** Cheap: most lines begin with a word. */
const mayBeMarked = /^\s*(?:[^\sA-Za-z]|[A-Za-z]{1,6}[.)-]|o\s)/;

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanValue = (numeral: string): number => {
	const values = [...numeral.toLowerCase()].map(letter => digits[letter] ?? 0);
	return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
};

/** The letter before, in the same style: "(i)" after "(h)" is no roman numeral. */
const followsLetter = (sign: string, style: string, before: Marker | null, letterBefore: string): boolean =>
	before?.form === 'letter' &&
	before.style === style &&
	sign.length === 1 &&
	letterBefore.charCodeAt(0) + 1 === sign.charCodeAt(0);

/** The lines of a body that are not blank, each with the marker of a list item taken off; `nouns` are its nouns of papers. */
export const bodyLines = (body: string, nouns: readonly Word[]): readonly BodyLine[] => {
	const lines: BodyLine[] = [];
	let offset = 0;
	let letterBefore = '';
	let before: Marker | null = null;
	for (const line of body.split('\n')) {
		const lineStart = offset;
		offset += line.length + 1;
		if (line.trim() === '') continue;
		const match = mayBeMarked.test(line) ? marker.exec(line) : null;
		const read: Marker | null = match?.groups ? readMarker(match.groups, before, letterBefore) : null;
		if (read) [before, letterBefore] = [read, match?.groups?.letter ?? match?.groups?.roman ?? ''];
		const from = match?.[0].length ?? 0;
		const text = line.slice(from).trim();
		const start = lineStart + line.indexOf(text, from);
		if (text === '') continue;
		const open = /[:：]["”*_ ]*$/.test(text.slice(-4));
		const end = start + text.length;
		const { kinds, together } =
			countBefore(nouns, start) < countBefore(nouns, end) ? papersIn(text) : noPapers;
		lines.push({
			marker: read,
			text,
			kinds,
			together,
			kind: kinds.length > 0 ? leadingKind(text, kinds) : null,
			open,
			start,
			end,
		});
	}
	return lines;
};

const noPapers = { kinds: [], together: false };

const readMarker = (
	groups: Record<string, string | undefined>,
	before: Marker | null,
	letterBefore: string,
): Marker => {
	if (groups.bullet) return { form: 'bullet', number: null, style: groups.bullet === 'o' ? 'o' : '-' };
	const style = `${groups.open}#${groups.shut}`;
	if (groups.number) return { form: 'number', number: Number(groups.number), style };
	const sign = groups.roman ?? groups.letter ?? '';
	const upper = sign === sign.toUpperCase() ? 'upper' : 'lower';
	const letters = `${style} ${upper} letter`;
	if (groups.letter || followsLetter(sign, letters, before, letterBefore))
		return { form: 'letter', number: null, style: letters };
	return { form: 'roman', number: romanValue(sign), style: `${style} ${upper} roman` };
};
