import { fitsAt } from './match-at.ts';
import { namedAfter } from './offices.ts';
import { type Found, personOf } from './person.ts';
import type { Form, RegisteredLeader, Registry } from './registry.ts';
import { afterApostrophe, endOfWord, foldWord, isLetter, type Word } from './words.ts';

/** Finds the leaders of the registry whom a text names in full. */
export const findRegistered = (
	body: string,
	words: readonly Word[],
	registry: Registry,
	found: Found,
): void => {
	for (let at = 0; at < words.length; at++) {
		const first = words[at];
		if (!first || !registry.mayBegin(first.key)) continue;
		const forms = registry.beginningWith(foldWord(body, first));
		if (forms.length === 0) continue;
		const name = nameAt(body, first.end, forms);
		if (!name) continue;
		let next = at + 1;
		while ((words[next]?.start ?? name.end) < name.end) next++;
		if (!givesItsNameTo(body, words[next], name.end) && !fitsAt(childOf, body, first.start)) {
			const person = personOf(name.leader, first.start, found);
			for (const { start } of words.slice(at, next)) found.byWord.set(start, person);
			person.mentions++;
		}
		at = next - 1;
	}
};

/** "Hamdan bin Mohamed bin Zayed": the father. */
const childOf = /(?<=\b(?:bin|ibn|bint) )/iy;

/** "Ho Chi Minh City", "the Nelson Mandela hall". */
const givesItsNameTo = (body: string, next: Word | undefined, end: number): boolean =>
	(next !== undefined && next.start - end === 1 && namedAfter.has(foldWord(body, next))) ||
	fitsAt(building, body, end);
const building =
	/ (?:airport|avenue|bridge|hall|highway|hospital|library|mausoleum|mosque|museum|prize|square|stadium|street|theat(?:re|er)|university)\b/y;

/** May stand inside a printed name: "John F. Kennedy". */
const mostInitials = 2;

/** The longest form that goes on after its first word. */
const nameAt = (
	body: string,
	firstEnd: number,
	forms: readonly Form[],
): { readonly leader: RegisteredLeader; readonly end: number } | null => {
	const ahead: FoldedWord[] = [];
	const most = (forms[0]?.rest.length ?? 0) + mostInitials;
	for (let next = wordAfter(body, firstEnd); next && ahead.length < most; next = wordAfter(body, next.end))
		ahead.push(next);
	for (const { rest, leader } of forms) {
		const end = rest.length === 0 ? endOfOneWord(body, firstEnd) : endOfName(ahead, rest);
		if (end !== null) return { leader, end };
	}
	return null;
};

/** "Soekarno-Hatta" is an airport. */
const endOfOneWord = (body: string, end: number): number | null => (body.charAt(end) === '-' ? null : end);

type FoldedWord = { readonly start: number; readonly end: number; readonly folded: string };

/** The next word of a name: after a blank, a hyphen, an initial's full stop. */
const wordAfter = (body: string, end: number): FoldedWord | null => {
	const start = end + gapInName(body, end);
	if (start === end || !isLetter(body.charCodeAt(start))) return null;
	const word = { start, end: afterApostrophe(body, endOfWord(body, start)) };
	return { ...word, folded: foldWord(body, word) };
};
const gapInName = (body: string, at: number): number => {
	const sign = body.charAt(at);
	if (sign === '.') return body.charAt(at + 1) === ' ' ? 2 : 0;
	return sign !== '' && ' -‐‑'.includes(sign) ? 1 : 0;
};

/** Where a name ends whose further words are `rest`; initials in between do not matter. */
const endOfName = (ahead: readonly FoldedWord[], rest: readonly string[]): number | null => {
	let at = 0;
	for (const word of rest) {
		while (ahead[at]?.folded !== word && ahead[at]?.folded.length === 1) at++;
		if (ahead[at]?.folded !== word) return null;
		at++;
	}
	return ahead[at - 1]?.end ?? null;
};
