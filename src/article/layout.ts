import type { PrintedDate } from './calendar.ts';
import { completes, isCaption, isCredit, isPicture } from './caption.ts';
import { readDateLine, readDatePrefix } from './date-line.ts';
import { readDateline } from './dateline.ts';
import { isEndLine, isStray, opensTail, withoutEndMark } from './furniture.ts';
import { isListItem, meantLines } from './paragraphs.ts';

/** The parts of a page, told apart by how they look. */
export type Layout = {
	readonly title: string | null;
	/** Day of publication as printed, ISO 8601. */
	readonly date: string | null;
	/** Day in the dateline, mostly without a year. */
	readonly datelineDay: PrintedDate | null;
	readonly place: string | null;
	readonly agency: string | null;
	/** The headline and what stands under it, before the text. */
	readonly head: string;
	readonly captions: readonly string[];
	/** Markdown: paragraphs apart, lists together. */
	readonly body: string;
};

/** Takes a repaired text apart. With `title` given (by front matter) no line is taken for the headline, save its copy. */
export const layOut = (text: string, title: string | null): Layout => {
	const state: State = {
		title,
		date: null,
		updated: null,
		datelineDay: null,
		place: null,
		agency: null,
		head: '',
		captions: [],
		kept: [],
	};
	readTop(withoutTail(meantLines(text)), state).forEach((line, at, rest) => {
		readLine(line, state, (rest[at - 1] ?? '').trim());
	});
	const body = closing(state);
	return {
		title: state.title,
		date: state.date ?? state.updated,
		datelineDay: state.datelineDay,
		place: state.place,
		agency: state.agency,
		head: state.head,
		captions: state.captions,
		body,
	};
};

type State = {
	title: string | null;
	date: string | null;
	updated: string | null;
	datelineDay: PrintedDate | null;
	place: string | null;
	agency: string | null;
	head: string;
	captions: string[];
	kept: string[];
};

const words = (line: string): number => line.split(/\s+/).filter(Boolean).length;
const same = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const sentenceEnd = /[.!?:;][”"’')\]]*$/;
const byline = /^(?:\(?by |— ?by |text ?: |story ?: |written by |reported by |xinhua writers? )(?=\S)/i;

/** Everything up to the mark that ends the report, or to the first line that is under no article. */
const withoutTail = (lines: readonly string[]): readonly string[] => {
	const out: string[] = [];
	let prose = 0;
	for (const line of lines) {
		const trimmed = line.trim();
		if (prose > 0 && (opensTail(trimmed) || (isEndLine(trimmed) && !/^\d/.test(trimmed)))) break;
		const ended = words(trimmed) > 3 ? withoutEndMark(trimmed) : null;
		if (ended !== null) {
			out.push(ended);
			break;
		}
		if (isProse(trimmed)) prose++;
		out.push(line);
	}
	return out;
};

const isProse = (line: string): boolean => words(line) >= 12 && sentenceEnd.test(line) && !isCaption(line);

/** The lines above the report: headline, date, byline, buttons, pictures. Gives the lines that are left. */
const readTop = (lines: readonly string[], state: State): readonly string[] => {
	const rest = [...lines];
	const heads: string[] = [];
	let before = '';
	while (rest.length > 0) {
		const line = (rest[0] ?? '').trim();
		const prefix = readDatePrefix(line);
		if (prefix && words(line.slice(prefix.end)) > 0) {
			state.date ??= prefix.date;
			rest[0] = line.slice(prefix.end);
			continue;
		}
		const furniture =
			line === '' || isStray(line) || readMetadata(line, state) || readPlace(line, before, rest, state);
		if (!furniture && isCaption(line)) addCaption(line, state, before);
		else if (!furniture && (isProse(line) || isListItem(line) || (readDateline(line) && words(line) > 6)))
			break;
		else if (!furniture) heads.push(line);
		if (line !== '') before = line;
		rest.shift();
	}
	const headline = state.title ?? headlineOf(heads);
	const under = heads.slice(heads.findIndex(head => same(head, headline ?? '')) + 1);
	state.head = heads.join('\n');
	state.kept.push(
		...under.filter(
			head => !same(head, headline ?? '') && (words(head) >= shortestStandfirst || head.startsWith('#')),
		),
	);
	state.title = headline;
	return rest;
};

/** Under a headline, shorter lines are labels and menus. */
const shortestStandfirst = 5;

/** A place on a line of its own: under the date, or in capitals above the report. */
const readPlace = (line: string, before: string, rest: readonly string[], state: State): boolean => {
	if (state.place !== null || words(line) > 3 || !/^[\p{Lu}][\p{L}' -]+$/u.test(line)) return false;
	const next = rest.slice(1).find(other => other.trim() !== '') ?? '';
	const underDate = readDateLine(before) !== null || /^\d{1,2}[:.]\d{2}$/.test(before);
	if (!underDate && !(line === line.toUpperCase() && isProse(next.trim()))) return false;
	state.place = line;
	return true;
};

/** A Markdown heading, else the first line that can be a headline: the names of sections and sites are shorter, or name an office. */
const headlineOf = (heads: readonly string[]): string | null => {
	const marked = heads.find(head => head.startsWith('# '));
	const full = heads.filter(head => words(head) >= 4 && !office.test(head));
	const best =
		marked ??
		full[0] ??
		heads.toSorted((a, b) => Number(office.test(a)) - Number(office.test(b)) || words(b) - words(a))[0];
	return best?.replace(/^#+ /, '') ?? null;
};

/** The name of who publishes, alone on its line. */
const office =
	/^(?:the )?(?:[\p{L}.'’]+ ){0,4}(?:ministry|department|office|embassy|government|secretariat|commission|presidency|president|agency|times|news|press release)(?: of(?: the)?(?: \p{Lu}[\p{L}]+){1,5})?(?: asia| online)?$/iu;

/** A date line or a byline. */
const readMetadata = (line: string, state: State): boolean => {
	const printed = readDateLine(line);
	if (printed) {
		if (printed.updated) state.updated ??= printed.date;
		else state.date ??= printed.date;
		state.place ??= placeBefore(line.slice(0, printed.start));
		return true;
	}
	return byline.test(line) && words(line) <= 12 && !sentenceEnd.test(line.replace(/\.$/, ''));
};

const readLine = (raw: string, state: State, above: string): void => {
	const line = raw.trim();
	if (line === '' || isStray(line) || (state.title !== null && same(line, state.title))) return;
	if (isCaption(line) && !isListItem(line)) addCaption(line, state, above);
	else if (
		state.kept.length > 3 ||
		isListItem(line) ||
		sentenceEnd.test(line) ||
		!readMetadata(line, state)
	) {
		state.kept.push(isListItem(raw) ? raw : withoutDateline(line, state));
	}
};

const withoutDateline = (line: string, state: State): string => {
	if (state.place !== null || state.agency !== null || state.kept.filter(isProse).length > 3) return line;
	const dateline = readDateline(line);
	if (!dateline) return line;
	state.place = dateline.place;
	state.agency = dateline.agency;
	state.datelineDay = dateline.date;
	return line.slice(dateline.length);
};

/** A picture and the words under it are one caption, and so are a caption and its credit on the next line. */
const addCaption = (line: string, state: State, above: string): void => {
	const before = state.captions.at(-1);
	if (
		before !== undefined &&
		(isPicture(before) || (before.endsWith(above) && above !== '' && completes(line, before)))
	) {
		state.captions[state.captions.length - 1] = `${before} ${line}`;
		return;
	}
	const last = state.kept.at(-1) ?? '';
	if (isCredit(line) && last !== '' && last === above && words(last) <= 35 && !isListItem(last)) {
		state.kept.pop();
		state.captions.push(`${last} ${line}`);
		return;
	}
	state.captions.push(line);
};

/** Joins what was kept. What stands loose under the last paragraph is left out, and read where it is a place or a date. */
const closing = (state: State): string => {
	const kept = state.kept.slice();
	for (
		let line = kept.at(-1);
		line !== undefined && kept.length > 1 && isLoose(line, kept);
		line = kept.at(-1)
	) {
		const undated = state.date === null;
		if (readMetadata(line.replace(/^\((.*)\)$/, '$1'), state) && undated && state.place === null) {
			state.place = lonePlace(kept.at(-2) ?? '');
		}
		kept.pop();
	}
	return paragraphs(kept);
};

/** Neither a sentence nor part of a list. */
const isLoose = (line: string, kept: readonly string[]): boolean => {
	if (isListItem(line) || words(line) > 10) return false;
	if (readDateLine(line.replace(/^\((.*)\)$/, '$1'))) return true;
	if (sentenceEnd.test(line) || words(line) >= 8) return false;
	return !kept.slice(-4, -1).some(isListItem);
};

const lonePlace = (line: string): string | null =>
	words(line) <= 3 && /^\p{Lu}[\p{L}' -]{2,30}$/u.test(line) ? line : null;

/** "Hanoi, " before a date; "Done at" does not count. */
const placeBefore = (text: string): string | null =>
	/^(?:Done (?:at|in) )?(\p{Lu}[\p{L}.' -]{2,30}?(?:, \p{Lu}[\p{L}.' ]{2,20})?)(?:,| \/| –| —| -) ?(?:on )?(?:the )?$/u.exec(
		text,
	)?.[1] ?? null;

/** Paragraphs apart by an empty line; items of one list without. */
const paragraphs = (lines: readonly string[]): string => {
	let out = '';
	let before = '';
	for (const line of lines) {
		const together = isListItem(before) && isListItem(line);
		out += out === '' ? line : `${together ? '\n' : '\n\n'}${line}`;
		before = line;
	}
	return out;
};
