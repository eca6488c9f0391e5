import { kindsIn } from './kinds.ts';
import { aroundParties } from './parties.ts';

/** Before the kind, words that say nothing more than it: "a cooperation plan", "a free trade agreement". */
const empty =
	/^(?:(?:an?|the|new|bilateral|joint|party|draft|co-?operation|intergovernmental|framework|free|preferential|reciprocal|access|comprehensive|economic|strategic|partnership|trade|grant|loan|financing|official|action|work|working|implementation|long-term|such|another)[\s-]*)*$/i;

/** What leads to the subject, after the kind or after "Cooperation". */
const lead =
	/\s(?<word>on|concerning|regarding|about|relating to|for|in the (?:field|area|sphere|sector)s? of|to|in|of)\s+(?!(?:the )?(?:period|years?)\b|(?:19|20)\d\d)/gi;

/** What ends it: the parties, the years, an afterthought. */
const ends: readonly RegExp[] = [
	/,?\s+between\s/i,
	/\s+with (?:the )?[A-ZÀ-ÞĀ-ɏḀ-ỿ]/,
	/,?\s+(?:for|in|during|until) (?:the )?(?:(?:period|years?|term)\b|(?:19|20)\d\d)/i,
	/,\s+(?:providing|signed|dated|which|of (?:January|February|March|April|May|June|July|August|September|October|November|December))\s/,
];
const years = /\s*\(?(?:19|20)\d\d\s?[-–—]\s?(?:\d\d)?\d\d\)?\s*$/;

/** Words in front that only announce the subject. */
const announces = /^(?:the\s+|(?:an?|the) project on\s+|a (?=joint\b))/i;

/** "of Understanding" belongs to the kind, "of Cooperation" says no more than it. */
const noSubject =
	/^(?:understanding|intent|action|co-?operation|exchange|the two|both|its?|their|this)\b|^(?:[$€£]|US\$)?\d/i;

/** "the framework agreement for the two nations" */
const theSides = /^(?:two|both) (?:sides|countries|nations|states|parties|peoples|governments)$/i;

/** What a paper is about, as printed; `null` where its name tells nothing more than its kind. */
export const subjectOf = (title: string): string | null => {
	const kind = kindsIn(title)[0];
	if (!kind) return null;
	const [before, after] = aroundParties(title);
	return afterKind(before.slice(kind.end)) ?? afterKind(after) ?? beforeKind(title.slice(0, kind.start));
};

const afterKind = (after: string): string | null => {
	for (const match of after.matchAll(lead)) {
		const subject = cut(after.slice(match.index + match[0].length));
		const word = match.groups?.word?.toLowerCase();
		if (subject === null || theSides.test(subject)) continue;
		if (!(word === 'of' && noSubject.test(subject))) return subject;
	}
	return null;
};

const cut = (text: string): string | null => {
	const stops = ends.map(end => text.search(end)).filter(at => at >= 0);
	const plain = text
		.slice(0, Math.min(text.length, ...stops))
		.replace(years, '')
		.replace(/[\s,;.]+$/, '');
	return plain.replace(announces, '') || null;
};

/** "Kenya-Cuba" */
const sides = /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ ]+[-–—]\s?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+$/;

const beforeKind = (before: string): string | null => {
	const plain = before.replace(/^(?:an?|the)\s+/i, '').trim();
	return empty.test(plain) || sides.test(plain) || !/[A-Za-zÀ-ɏḀ-ỿ]/.test(plain) ? null : plain;
};
