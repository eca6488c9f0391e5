import type { InstrumentType } from './agreement.ts';
import { type Kind, standsBeforeKind } from './kinds.ts';
import { baseVerb, draftedVerb, draftingVerb, pastVerb } from './signing-verbs.ts';

/** One paper named in running prose: "a memorandum of understanding on haze". Offsets into the sentence. */
export type NounPhrase = {
	readonly type: InstrumentType;
	readonly drafted: boolean;
	/** `new` of "a" and "another", `known` of "the", `none` without an article. */
	readonly article: 'new' | 'known' | 'none';
	/** Nothing follows the kind. */
	readonly plain: boolean;
	/** The kind is printed with a capital, as a name is. */
	readonly named: boolean;
	readonly start: number;
	/** Where the name of the kind ends. */
	readonly kindEnd: number;
	readonly end: number;
	/** What the name goes on with behind its verb: "on tea" of "An agreement was signed on tea". */
	readonly rest?: { readonly start: number; readonly end: number };
};

/** The papers that a sentence names one by one, in order, by the kinds that stand in it; a paper inside the name of another is passed over. */
export const nounPhrases = (sentence: string, named: readonly Kind[]): readonly NounPhrase[] => {
	const kinds = named.filter(kind => !kind.plural || oneOf(sentence, kind) !== null);
	if (kinds.length === 0) return [];
	const found: NounPhrase[] = [];
	kinds.forEach((kind, at) => {
		const floor = found.at(-1)?.end ?? 0;
		if (kind.start < floor) return;
		const quoted = quotedPhrase(sentence, kind, floor);
		const one = kind.plural ? oneOf(sentence, kind) : null;
		const opened = quoted ? null : (one ?? opening(sentence, kind.start, floor));
		if (quoted) found.push(quoted);
		if (opened) found.push(phrase(sentence, kind, opened, kinds.slice(at + 1)));
	});
	return withElided(sentence, found).map(one => withRest(sentence, one));
};

/** "one of the key agreements" */
const oneOf = (sentence: string, { start }: Kind): Opening | null => {
	const match = /\b[Oo]ne of (?:the|these|those|their) (?:[a-z-]+ ){0,3}$/.exec(
		sentence.slice(Math.max(0, start - 60), start),
	);
	return match ? { start: start - match[0].length, article: 'new' } : null;
};

/** "signed a declaration on Monday on tea" */
const day = '(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|here)';

const verbBetween = new RegExp(
	`^\\s+(?:(?:was|were|is|has been|have been|had been)\\s+(?:(?:also|jointly|[a-z]+ly)\\s+)*(?:(?:${pastVerb})\\s+)?|covers\\s+|concerns\\s+|${day}\\s+)(?=(?:on|regarding|concerning|about|for|between|in the (?:field|area|sphere|domain)s? of)\\s)`,
);

const withRest = (sentence: string, phrase: NounPhrase): NounPhrase => {
	const after = sentence.slice(phrase.end, phrase.end + 80);
	const verb = (phrase.plain ? verbBetween : /^\s+(?:is|was)\s+(?=between\s)/).exec(after)?.[0];
	if (verb === undefined) return phrase;
	const start = phrase.end + verb.length;
	const end = phraseEnd(sentence, start - 1, []);
	return end > start ? { ...phrase, rest: { start, end } } : phrase;
};

/** the "Work Plan for 2024-2026": what the quotation marks hold. */
const quotedPhrase = (sentence: string, kind: Kind, floor: number): NounPhrase | null => {
	const before = /["“]((?:[\p{L}’'-]+ ){0,6})$/u.exec(
		sentence.slice(Math.max(floor, kind.start - 90), kind.start),
	);
	const end = before ? sentence.slice(kind.end).search(/["”]/) : -1;
	if (/^["”] (?:for|on|between) /.test(sentence.slice(kind.end, kind.end + 10))) return null;
	if (!before || end < 0 || finiteVerb.test(sentence.slice(kind.end, kind.end + end))) return null;
	const start = kind.start - (before[1]?.length ?? 0);
	return {
		type: kind.type,
		drafted: kind.drafted,
		article: 'none',
		plain: end === 0,
		named: true,
		start,
		kindEnd: kind.end,
		end: kind.end + sentence.slice(kind.end, kind.end + end).replace(/[\s,.]+$/, '').length,
	};
};

/** What quotation marks hold is then a sentence, no name. */
const finiteVerb = /\s(?:was|were|is|are|has|have|had|will|would)\s/;

type Opening = { readonly start: number; readonly article: NounPhrase['article'] };

/** "a communiqué that calls for restraint": of a statement that nothing else tells apart the clause says which it is. */
const whatItSays =
	/^ that (?:calls?|called|urges?|urged|sets?|outlines?|outlined|pledges|pledged|condemns|condemned|brings|brought|raises|raised|elevates|elevated|defines|defined) /;

const phrase = (sentence: string, kind: Kind, opened: Opening, later: readonly Kind[]): NounPhrase => {
	const says =
		(kind.type === 'joint statement' || kind.type === 'declaration') && opened.article === 'new'
			? whatItSays.exec(sentence.slice(kind.end, kind.end + 20))?.[0].length
			: undefined;
	const aside = onWhat.exec(sentence.slice(kind.end, kind.end + longestAside))?.[0];
	const end =
		aside !== undefined
			? kind.end + aside.length
			: inTown.test(sentence.slice(kind.end, kind.end + 60))
				? kind.end
				: phraseEnd(sentence, kind.end + (says ?? 0), later);
	return {
		type: kind.type,
		drafted: kind.drafted,
		...opened,
		plain: !/\p{L}/u.test(sentence.slice(kind.end, end).replace(/\([^)]*\)/g, '')),
		named: /\p{Lu}/u.test(sentence.charAt(kind.start)) || /["“]/.test(sentence.charAt(kind.start - 1)),
		kindEnd: kind.end,
		end,
	};
};

/** "a memorandum, on tea, was signed" */
const onWhat = /^, (?:on|for|between|regarding|concerning) [^,;]{3,160}(?=, (?:was|were|is|will|has|also) )/;
const longestAside = 200;

/** "an agreement in Nairobi on Thursday": where it was signed, not what it is about. */
const inTown =
	/^ in \p{Lu}\p{L}+(?:,? \p{Lu}\p{L}+)?(?: (?:on \p{Lu}\p{L}+day|on \d|today|yesterday|this|last|earlier)\b|[.,]|$)/u;

const articles: Readonly<Record<string, NounPhrase['article']>> = {
	a: 'new',
	an: 'new',
	another: 'new',
	one: 'new',
	the: 'known',
};
/** A paper of these is spoken of before, or is none. */
const pointsBack = new Set(
	'this that these those such its their his her our your any no each every either neither whose'.split(' '),
);

/** Walks back from the kind over nouns and adjectives to the article; `null` where the phrase names no new paper. */
const opening = (sentence: string, from: number, floor: number): Opening | null => {
	// a “road map” for …
	let start = /["“]/.test(sentence.charAt(from - 1)) ? from - 1 : from;
	let beforeAnd: number | null = null;
	for (let steps = 0; steps < 9; steps++) {
		const word = wordBefore(sentence, start);
		const at = start - word.length - 1;
		if (word === '' || at < floor) break;
		const plain = word.toLowerCase().replace(/^["“'‘(*_]+/, '');
		const article = articles[plain];
		if (article) return { start: at + (word.length - plain.length), article };
		if (pointsBack.has(plain)) return null;
		if (/[,;:.!?]$|^\(?\d+\)$/.test(word)) break;
		if (plain === 'and' || plain === '&') beforeAnd ??= start;
		else if (!standsBeforeKind(plain) && !isAdjective(sentence, start) && !isAimOf(sentence, start)) break;
		start = at;
	}
	return { start: beforeAnd ?? start, article: 'none' };
};

/** The word that a blank parts from `end`; empty where none does. */
const wordBefore = (sentence: string, end: number): string =>
	sentence.charAt(end - 1) === ' ' ? sentence.slice(sentence.lastIndexOf(' ', end - 2) + 1, end - 1) : '';

/** "the signed Framework Agreement" */
const isAdjective = (sentence: string, end: number): boolean =>
	/\b(?:the|an?) (?:signed|agreed)\s+$/i.test(sentence.slice(Math.max(0, end - 16), end));

/** "an avoidance of double taxation agreement" */
const isAimOf = (sentence: string, end: number): boolean =>
	/\b(?:avoidance|elimination|prevention|promotion|protection|exchange|transfer) of $/i.test(
		sentence.slice(Math.max(0, end - 16), end),
	);

/** "worth some $6.5 billion" */
const amount =
	'(?:\\s(?:at|up to|about|around|some|nearly|over|more than|almost|an estimated))*\\s[^\\s,;:]+(?:\\s(?:[mb]illion|thousand|[mb]n|[A-Z]{3}|U\\.S\\.|euros?|dollars?|yuan|yen|won|pounds|rupees|rubles|roubles))*';

/** What a name in prose does not go on over. */
const ends: readonly string[] = [
	'[;:]',
	// an afterthought
	'\\s[–—]\\s(?![A-ZÀ-ÞĀ-ɏḀ-ỿ])',
	'—',
	// "1) a protocol, 2) an agreement"
	',?\\s(?:and\\s)?\\(?\\d\\)\\s',
	'[.!?]["”’]?$',
	// a verb of which the paper is the subject
	'\\s(?:was|were|is|are|has|have|had|will|would|shall|can|could|may|might|should|must|awaits?|nears?|remains?)\\b',
	// a clause
	'\\s(?:which|that|who|where|whose|under which|while|whilst|when|whereas|because|so)\\b',
	// what else was done, by whom, how and when
	`\\s(?:${pastVerb}|witnessed|aimed|aiming|thereby|thus)\\b`,
	// what is thought of it
	'\\s(?:expected|estimated|designed|intended|meant) to\\b',
	// an amount, unless the name goes on behind it: "a contract worth $6 billion with Acme for trains"
	`\\s(?:worth|valued|totall?ing)\\b(?!${amount}\\s(?:with|for|on|to|between|covering)\\s)`,
	'\\s(?:as|along with|together with|soon|without (?:the|an?|any|further|delay|[a-zß-ɏḀ-ỿ]+ing)|within (?:the|an?|this|two|three|\\d|days|weeks|months)\\b|through (?:which|video|[a-zß-ɏḀ-ỿ]+ing)|via|before|after|during|following|until|since|upon|amid|immediately|early|today|yesterday|here|there)\\b',
	// signed jointly, but not "a statement on jointly building"
	'(?<!\\s(?:on|for|of))\\sjointly\\b',
	'\\s(?:with (?:a view|the aim|the goal|the participation|the attendance)|in order to|in a (?:move|bid|ceremony))\\b',
	'\\son (?:the (?:occasion|sidelines|margins|same (?:day|occasion|date)|spot|basis|afternoon|morning|evening|fringes|(?:first|second|third|opening|last|final|closing) day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this|that|\\d+(?:st|nd|rd|th)?\\b)',
	'\\s(?:on|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b',
	'\\sin (?:the (?:presence|first|second|coming|near|next|margins|course|framework of the visit)|early|late|mid-|future|(?:19|20)\\d\\d(?! ?[-–—/] ?\\d))\\b',
	// but "a laboratory at the Acme Park"
	'\\sat (?!the (?:[A-Z][\\w-]* ){1,5}?(?:Park|Cent(?:er|re)|Airport|Port|Zone|Plant|Campus|Hospital|Dam|Base)\\b)(?:the|an?|this|their|his|[A-ZÀ-ÞĀ-ɏḀ-ỿ])',
	'\\sby (?:the|\\d|(?:their|its|his)\\b|[A-ZÀ-ÞĀ-ɏḀ-ỿ])',
	'\\s(?:next|this|last|later this|earlier this) (?:week|month|year|morning|afternoon|evening)\\b',
	'\\sfor (?:adoption|signature|signing|consideration|approval|submission)\\b',
	'\\sto the (?:next|other)\\b',
	'\\son behalf of\\b',
	'\\stook place\\b',
	`\\sto be (?:[a-zß-ɏḀ-ỿ]+ly )?(?:signed|inked|concluded|issued|adopted|exchanged|announced|handed|${draftedVerb})\\b`,
	`\\s(?:and|then)\\s(?:${baseVerb}|${draftingVerb})\\s(?!of\\b)`,
	'\\s(?:and|while) (?:one|others?)\\b',
	// "and bring it to an end"
	'\\sand [a-z]+ (?:it|them)\\b',
	// "and looked forward to", "and endorsed its"
	',?\\sand\\s(?:[a-z]+ly\\s)?[a-z]+ed\\s(?:forward|the|their|its|his|her|our|to|that|an?)\\s',
	// a count of others: "and two memorandums"
	',?\\s(?:and|as well as|plus|along with)\\s(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a (?:number|series) of)\\s(?:[A-Za-zÀ-ɏḀ-ỿ]+\\s){0,3}(?:documents|agreements|memorand|MoUs|protocols|treaties|contracts|deals)',
	',?\\s(?:and|but|then)\\s(?:also|then|they|he|she|it|we|both|the two|the sides|agreed|agree|are|is|will|said|made|gave|took|spoke|pledged|discussed|called|committed|hoped|expressed|attended|launched|held|met|reached|affirmed|reviewed|noted|welcomed|decided|invited|opened|visited|to)\\b',
];
const endOfPhrase = new RegExp([...ends, ',(?!\\d)'].join('|'), 'g');

/** After a comma the name goes on as a row of nouns that an "and" closes: "Culture, Sports and Youth". */
const goesOnAfterComma =
	/^,\s+(?!and\b|which\b|the\b|an?\b)(?:[A-Za-zÀ-ɏḀ-ỿ’'-]+\s+){0,4}?(?:[A-Za-zÀ-ɏḀ-ỿ’'-]+,\s|(?:and|&)\s|[A-Za-zÀ-ɏḀ-ỿ’'-]+ (?:and|&)\s)/;
const reporting =
	/\b(?:said|says|reports?|reported|told|according|announced|added|stated|noted|citing|with|including)\b/i;

/** "by the end of", "by May": no party. */
const byWhen =
	/\bby (?:the end|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;

const phraseEnd = (sentence: string, from: number, later: readonly Kind[]): number => {
	let end = sentence.length;
	let inRow = false;
	endOfPhrase.lastIndex = from;
	for (let match = endOfPhrase.exec(sentence); match; match = endOfPhrase.exec(sentence)) {
		// "the Joint Statement by the President of …" names its parties
		if (
			match.index === from &&
			/^\sby (?:the|\p{Lu})/u.test(match[0]) &&
			!byWhen.test(sentence.slice(from, from + 16))
		)
			continue;
		const aside = match[0] === ',' ? asideOfParty(sentence, from, match.index) : 0;
		if (aside > 0) {
			endOfPhrase.lastIndex = match.index + aside;
			continue;
		}
		if (match[0] === ',' && goesOn(sentence.slice(match.index, match.index + 120), inRow)) {
			inRow = true;
			continue;
		}
		end = match.index;
		break;
	}
	const next = later.find(kind => kind.start < end && joinsPhrases(sentence, from, kind));
	if (next) end = lastJoint(sentence.slice(0, opening(sentence, next.start, from)?.start ?? next.start));
	return from + sentence.slice(from, end).replace(/(?:[\s,"”]|\s(?:and|or|but|then))+$/, '').length;
};

/** How long the aside is that begins with the comma at `at`: "between Acme, a maker of tractors, and …". */
const asideOfParty = (sentence: string, from: number, at: number): number =>
	/\bbetween (?:(?!\sand\s)[^,;])+$/.test(sentence.slice(from, at))
		? (/^, an? [^,;.]{2,120}(?=, and (?:the )?\p{Lu})/u.exec(sentence.slice(at, at + 160))?.[0].length ?? 0)
		: 0;

const goesOn = (rest: string, inRow: boolean): boolean => {
	if (inRow && /^,\s+and\s+(?!an?\b|the\b)/.test(rest)) return true;
	const row = goesOnAfterComma.exec(rest)?.[0];
	return row !== undefined && !reporting.test(rest.slice(0, row.length + 12));
};

const joint =
	/(?:,|;|\band|\bas well as|\bplus|\balong with|\btogether with)\s*(?:and\s+)?(?:also\s+)?(?:of\s+)?$/;

/** Whether a later paper stands beside this one, not inside its name. */
const joinsPhrases = (sentence: string, floor: number, kind: Kind): boolean => {
	const opened = opening(sentence, kind.start, floor);
	if (!opened || !joint.test(sentence.slice(Math.max(floor, opened.start - 24), opened.start))) return false;
	return opened.article !== 'none' || /\p{Lu}/u.test(sentence.charAt(kind.start));
};

const lastJoint = (text: string): number => text.length - (joint.exec(text.slice(-24))?.[0].length ?? 0);

/** "a cooperation plan and another on training": the noun is left out. */
const withElided = (sentence: string, found: readonly NounPhrase[]): readonly NounPhrase[] => {
	const match =
		/\banother (?=(?:(?:was|is|has been) (?:also )?[a-z]+ )?(?:on|between|for|with|regarding|concerning|in the (?:field|area|sphere))\s)/.exec(
			sentence,
		);
	const before = match && found.findLast(({ start }) => start < match.index);
	if (!match || !before) return found;
	const kindEnd = match.index + 'another'.length;
	const elided: NounPhrase = {
		...before,
		article: 'new',
		plain: /^\s(?:was|is|has)\s/.test(sentence.slice(kindEnd)),
		named: false,
		start: match.index,
		kindEnd,
		end: phraseEnd(sentence, kindEnd, []),
	};
	const shortened = sentence.slice(0, match.index).replace(/[\s,;]+(?:and|as well as)?\s*$/, '').length;
	const others = found.map(one =>
		one === before
			? { ...one, end: Math.min(one.end, shortened), plain: one.plain || shortened <= one.kindEnd }
			: one,
	);
	return [...others, elided].toSorted((a, b) => a.start - b.start);
};
