import { isListItem } from './list-item.ts';
import { isPublisherName } from './site-name.ts';

/** Lines of a text as its writer meant them, without the empty ones: what a fixed width had broken is one line again. */
export const meantLines = (text: string): readonly string[] => {
	const lines = withNumbersJoined(text.split('\n'));
	const hard = isHardWrapped(lines);
	const out: string[] = [];
	let parts: string[] = [];
	let before = '';
	for (const line of lines) {
		if (goesOn(before, line, hard)) parts.push(line.trim());
		else {
			if (parts.length > 0) out.push(parts.length === 1 ? (parts[0] ?? '') : parts.join(' '));
			parts = line === '' ? [] : [line];
		}
		before = line;
	}
	if (parts.length > 0) out.push(parts.join(' '));
	return out;
};

/** Blocks of Markdown, names in a page's template and those of pictures, that no line may join. */
const block = /^\s*(?:#{1,6} |>|\||```|~~~|!\[|[a-z]{2,20}_[a-z_]{2,20}$|[\w-]{3,80}\.(?:jpe?g|png|webp)$)/;

const goesOn = (before: string, line: string, hard: boolean): boolean => {
	if (before === '' || line === '' || (!hard && closed.has(before.at(-1) ?? ''))) return false;
	if (clock.test(before.slice(-16)) || byline.test(line)) return false;
	if (!hard && !dangles(before) && !isRestOf(before, line)) return false;
	return !isListItem(line) && !block.test(line) && !block.test(before);
};

/** A line in small letters; but "Ministry of Trade" goes on with "of Peru", not with a slogan of its page. */
const isRestOf = (before: string, line: string): boolean =>
	startsLower.test(line) && (ofName.test(line) || !isPublisherName(before));
const ofName = /^\s*(?:of|and|for)\b/;

/** `by Jane Example` alone on its line */
const byline = /^\s*by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u;
const closed = new Set('.!?:;…”"’\')]|。！？');
/** `10:23 AM IST` closes the line that says when the page was made. */
const clock = /\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: \(?[A-Z]{2,5}\)?)?$/;
const startsLower = /^\s*\p{Ll}/u;

/** A line that ends so goes on, even where the next begins with a capital. */
const dangling = new Set('of the and or between on for in to with by from a an at &'.split(' '));

const dangles = (line: string): boolean =>
	line.endsWith(',') ||
	(dangling.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase()) && !button.test(line));
/** `Log in` is whole, and so are `You may be interested in` and `Exchanged from the Peruvian side by`, over a column. */
const button = /^(?:Log|Sign) [Ii]n$|\binterested in$| [Ss]ide by$/;

const narrow = 50;
const wide = 130;
const fewest = 6;

/** Most lines that another follows at once are of about one width, and end in mid-sentence. */
const isHardWrapped = (lines: readonly string[]): boolean => {
	let followed = 0;
	let broken = 0;
	for (let at = 0; at + 1 < lines.length; at++) {
		const line = lines[at] ?? '';
		if (line === '' || lines[at + 1] === '') continue;
		followed++;
		if (line.length >= narrow && line.length <= wide && !/[.!?:”"]$/.test(line.slice(-1))) broken++;
	}
	return followed >= fewest && broken > followed * 0.7;
};

const longestNumber = 8;
const bareNumber = /^\s*\(?(\d{1,3})[.)]?\s*$/;

/** A list whose numbers stand on lines of their own: each joins the line below it. */
const withNumbersJoined = (lines: readonly string[]): readonly string[] => {
	const numberAt = countedNumbers(lines);
	if (numberAt.size < 2) return lines;
	const out: string[] = [];
	let pending: number | null = null;
	lines.forEach((line, at) => {
		const number = numberAt.get(at);
		if (number !== undefined) pending = number;
		else if (pending !== null && line.trim() !== '') {
			out.push(`${pending}. ${line.trim()}`);
			pending = null;
		} else if (pending === null) out.push(line);
	});
	return out;
};

/** The numbers alone on a line that count on from 1, by the place of their line. */
const countedNumbers = (lines: readonly string[]): ReadonlyMap<number, number> => {
	const counted = new Map<number, number>();
	let one: number | null = null;
	let last = 0;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (line === '' || line.length > longestNumber) continue;
		const number = Number(bareNumber.exec(line)?.[1] ?? Number.NaN);
		if (number === 1) one = at;
		else if (number === last + 1) {
			if (one !== null) counted.set(one, 1);
			counted.set(at, number);
			one = null;
		}
		if (!Number.isNaN(number)) last = number;
	}
	return counted;
};
