import { sentences } from '../article/sentences.ts';
import type { Instrument, InstrumentType, Party, Status } from './agreement.ts';
import type { BodyLine } from './body-lines.ts';
import { countOf, countPattern } from './count-words.ts';
import type { Explained } from './explained.ts';
import type { FactText } from './fact-text.ts';
import { type Governed, governed, tellsOneOfThem } from './governing.ts';
import { type Kind, maySpeakOfPapers } from './kinds.ts';
import { lastWords } from './last-words.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { subjectOf } from './paper-subject.ts';
import { namesOf, partiesIn, party } from './parties.ts';
import { areOrganisations, signedBy, signers } from './signers.ts';
import { signingDate } from './signing-date.ts';
import { mayTellSigning, pastVerb, statusOfPapers } from './signing-verbs.ts';

/** The papers that the lines tell in running prose. */
export const proseInstruments = (
	lines: readonly BodyLine[],
	text: FactText,
): readonly Explained<Instrument>[] => {
	let context: Papers | null = null;
	/** Whether the sentence before told of papers. */
	let goesOn = false;
	const told = lines.flatMap(line => {
		if (line.kinds.length === 0 && !line.together) {
			const one = goesOn && context ? oneOfMany(line, 0, line.text, context, text) : null;
			goesOn = one !== null;
			return one ? [one] : [];
		}
		let next = 0;
		return sentences(line.text.slice(0, longestParagraph)).flatMap(span => {
			const from = next;
			while ((line.kinds[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) next++;
			const kinds = line.kinds
				.slice(from, next)
				.map(kind => ({ ...kind, start: kind.start - span.start, end: kind.end - span.start }));
			const sentence = line.text.slice(span.start, span.end);
			const together = line.together && maySpeakOfPapers(sentence);
			const one =
				goesOn && context && kinds.length === 0 ? oneOfMany(line, span.start, sentence, context, text) : null;
			goesOn = together || one !== null;
			if (one) return [one];
			if ((kinds.length === 0 && !together) || sentence.length > longestSentence) return [];
			if (!mayTellSigning(sentence) && !(context !== null && tellsOneOfThem(sentence))) return [];
			const status = together ? statusOfPapers(sentence) : null;
			if (status) context = { status, type: kinds.find(kind => kind.plural)?.type ?? 'other' };
			const found =
				(status && context && afterColon(line, span.start, sentence, kinds, context, text)) ??
				inSentence(line, span.start, sentence, kinds, context?.status ?? null, text);
			goesOn ||= found.length > 0;
			return found;
		});
	});
	return withPartiesToldLater(told, text);
};

/** Papers that a sentence told together: "Six agreements were signed". */
type Papers = { readonly status: Status; readonly type: InstrumentType };

const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|other';
const ofMany = new RegExp(
	`^(?:The (?:${ordinals})(?: one)?|Another(?: one)?) (?:also )?(?:(?:is|was) (?=between |on |about |to )|covers? |covered |concern(?:s|ed) |deals with |dealt with |relates to |related to |provides for |focuses on )`,
);

/** "The third covers tea", right after "Six agreements were signed": a paper without the name of its kind. */
const oneOfMany = (
	line: BodyLine,
	at: number,
	sentence: string,
	{ status, type }: Papers,
	text: FactText,
): Told | null => {
	const opening = sentence.length < longestOfMany ? ofMany.exec(sentence)?.[0] : undefined;
	if (opening === undefined) return null;
	const title = sentence.replace(/[.!]$/, '');
	return {
		rule: `${status}: “${opening.trim()}”`,
		record: inProse(line, at, sentence, {
			type,
			status,
			title,
			parties: partiesIn(title),
			subject: subjectOf(`agreement on ${title.slice(opening.length)}`),
			date: signingDate(sentence, text, line.text.slice(0, at)),
		}),
	};
};
const longestOfMany = 300;

const separators = [/;\s+(?:and\s+)?/, /,\s+(?:and\s+)?/, /,\s+(?:and\s+)?|\s+and\s+/];

/**
 * "They signed two agreements: on tea, and on coffee", "two pacts, one on tea and the other on coffee": as many papers as
 * the sentence counts, none with the name of its kind.
 */
const afterColon = (
	line: BodyLine,
	at: number,
	sentence: string,
	kinds: readonly Kind[],
	{ status, type }: Papers,
	text: FactText,
): readonly Told[] | null => {
	const papers = kinds.at(-1);
	const count = papers?.plural ? countBefore.exec(sentence.slice(0, papers.start))?.[1] : undefined;
	const after = sentence.slice(papers?.end).replace(wereSigned, '');
	if (count === undefined || !/^(?:: |, one )/.test(after)) return null;
	const rest = after.slice(2).replace(/[.!]$/, '');
	const titles =
		oneAndOther.exec(rest)?.slice(1) ??
		(after.startsWith(':')
			? separators.map(by => rest.split(by)).find(parts => parts.length === countOf(count))
			: undefined);
	if (titles?.length !== countOf(count)) return null;
	const date = signingDate(sentence, text, line.text.slice(0, at));
	return titles.map(title => ({
		rule: `${status}: listed under “${lastWords(sentence.slice(0, papers?.end))}”`,
		record: inProse(line, at, sentence, {
			type,
			status,
			title,
			parties: partiesIn(title),
			subject: subjectOfOne(title),
			date,
		}),
	}));
};
const wereSigned = new RegExp(`^ (?:were|have been) (?:also )?(?:${pastVerb})(?: today| here)?(?=: )`);
/** "one on tea", "the other between two banks", "coffee" */
const subjectOfOne = (title: string): string | null => {
	const plain = title.replace(/^(?:one|another|the other) /, '');
	return subjectOf(
		`agreement ${/^(?:on|for|about|regarding|concerning|between|with) /.test(plain) ? plain : `on ${plain}`}`,
	);
};
const oneAndOther =
	/^(one (?:on|for|about|regarding|concerning|between|with)\s.+?)(?:,? and|[,;]) ((?:the other|another|one) (?:on|for|about|regarding|concerning|between|with)\s.+)$/;
const countBefore = new RegExp(`\\b(${countPattern})\\s(?:[a-z-]{2,24}\\s){0,3}$`, 'i');

/** `later`: it only tells the parties of a paper named before. */
type Told = Explained<Instrument> & { readonly later?: true };

/** "They signed a memorandum on tea. … The memorandum on tea is between A and B", "The memorandum was signed by A and B." */
const withPartiesToldLater = (all: readonly Told[], text: FactText): readonly Explained<Instrument>[] => {
	const later = all.filter(one => one.later);
	if (later.length === 0) return all;
	const first = all.filter(one => !one.later);
	/** The paper whose parties are told later: the one of that subject, or the last of its kind. */
	const meant = ({ record: { type, subject, source } }: Told): Told | undefined =>
		subject === null
			? first.findLast(one => one.record.type === type && one.record.source.start < source.start)
			: first.find(one => one.record.type === type && one.record.subject === subject);
	return all.flatMap(one => {
		const { rule, record } = one;
		// the one paper of a text may be told of as known: "have agreed to share an embassy. The agreement was signed by …"
		const isOnly =
			first.length === 0 && one === all[0] && /\bagree/.test(text.body.slice(0, record.source.start));
		if (one.later) return meant(one) || (record.subject === null && !isOnly) ? [] : [{ rule, record }];
		const more = record.parties.length === 0 ? later.find(other => meant(other) === one) : undefined;
		return [{ rule, record: more ? { ...record, parties: more.record.parties } : record }];
	});
};

/** "The agreement, worth much, was signed by Acme and the Bank of Kenya": who signed a paper that was named before. */
const signedThen = (
	line: BodyLine,
	at: number,
	sentence: string,
	kinds: readonly Kind[],
	text: FactText,
): Told | null => {
	const [kind] = kinds;
	if (!kind || kind.plural || !theOne.test(sentence.slice(0, kind.start))) return null;
	const verb = bySomebody.exec(sentence.slice(kind.end, kind.end + 160))?.[0];
	if (verb === undefined) return null;
	const rest = sentence.slice(kind.end + verb.length);
	const parties = rest.startsWith('between ') ? namesOf(rest.slice('between '.length)) : signedBy(rest);
	if (parties.length < 2 && kinds.length > 1) return null;
	const record = inProse(line, at, sentence, {
		type: kind.type,
		status: 'signed',
		title: sentence.slice(0, kind.end),
		parties,
		subject: null,
		date: signingDate(sentence, text, line.text.slice(0, at)),
	});
	return { later: true, rule: `signed: “${verb.trim()}”`, record };
};
const theOne = /^(?:The|This) (?:[a-z-]+ ){0,2}$/;
const bySomebody = new RegExp(
	`^(?: \\([^)]{1,20}\\))?(?:,[^,;]{1,80},)? (?:was|has been) (?:also |[a-z]+ly )?(?:${pastVerb})(?: here| today| yesterday| (?:on )?\\w+day)? (?=by |between )`,
);

/** What is longer is no paragraph. */
const longestParagraph = 20_000;
/** A longer one is no prose, and would be slow to read. */
const longestSentence = 6000;

const inSentence = (
	line: BodyLine,
	at: number,
	sentence: string,
	kinds: readonly Kind[],
	context: Status | null,
	text: FactText,
): readonly Told[] => {
	const then = signedThen(line, at, sentence, kinds, text);
	if (then) return [then];
	const phrases = nounPhrases(sentence, kinds);
	if (phrases.length === 0) return [];
	const told = governed(sentence, phrases, context);
	if (told.length === 0) return [];
	const passage = told.reduceRight(
		(left, { phrase: { start, end, rest } }) =>
			left.slice(0, start) + left.slice(end, rest?.start) + (rest ? left.slice(rest.end) : ''),
		sentence,
	);
	const shared = sharedParties(sentence, told);
	const date = signingDate(passage, text, line.text.slice(0, at));
	return told.map(({ phrase, status, words }, i) => {
		const title = nameOf(sentence, phrase);
		return {
			...(isToldLater(sentence, phrase) ? { later: true } : {}),
			rule: `${status}: “${words}”`,
			record: inProse(line, at, sentence, {
				type: phrase.type,
				status,
				title,
				parties: partiesOf(title, signedBehind(sentence, phrase.end) ?? shared[i] ?? [], status),
				subject: subjectOf(/^another\b/.test(title) ? title.replace(/^another/, 'a plan') : title),
				date,
			}),
		};
	});
};

/** "an MoU on tea, signed by Acme Authority and the Ministry of Trade, and …": who signed this one of a row. */
const signedBehind = (sentence: string, end: number): readonly Party[] | null => {
	const by = /^, (?:which was )?signed by (?=(?:the )?\p{Lu})/u.exec(sentence.slice(end))?.[0];
	const names = by ? namesOf(sentence.slice(end + by.length).replace(/, and an? .*$/, '')) : [];
	return names.length === 2 && names.every(({ name }) => areOrganisations(name)) ? names : null;
};

/** A paper that a sentence tells, which begins at `at` of its line. What is only planned has no day yet. */
const inProse = (
	line: BodyLine,
	at: number,
	sentence: string,
	{ date, ...paper }: Omit<Instrument, 'kind' | 'number' | 'list' | 'source'>,
): Instrument => {
	const start = line.start + at;
	return {
		kind: 'instrument',
		number: null,
		list: null,
		...paper,
		date: paper.status === 'planned' ? null : date,
		source: { text: sentence, start, end: start + sentence.length },
	};
};

/** "The memorandum on tea is between …" */
const isToldLater = (sentence: string, { article, rest, kindEnd, end }: NounPhrase): boolean =>
	article === 'known' && rest !== undefined && end > kindEnd && sentence.startsWith('between ', rest.start);

/** The name of a paper, its two halves joined where a verb stands between them. */
const nameOf = (sentence: string, { start, end, rest }: NounPhrase): string =>
	sentence.slice(start, end) + (rest ? ` ${sentence.slice(rest.start, rest.end)}` : '');

const partiesOf = (title: string, shared: readonly Party[], status: Status): readonly Party[] => {
	const own = partiesIn(title);
	if (status === 'planned' || own.length >= 2) return own;
	if (own.length === 1) return shared.length === 1 ? [...shared, ...own] : own;
	return shared.length >= 2 ? shared : [];
};

/** For each paper, the parties that its row shares. */
const sharedParties = (sentence: string, told: readonly Governed[]): readonly (readonly Party[])[] => {
	const shared: (readonly Party[])[] = [];
	let before: readonly Party[] = [];
	told.forEach((one, at) => {
		if (one.beside) {
			shared.push(before);
			return;
		}
		const next = told.findIndex((other, later) => later > at && !other.beside);
		const row = told.slice(at, next < 0 ? told.length : next);
		const front = sentence.slice(told[at - 1]?.phrase.end ?? 0, one.phrase.start);
		const after = sentence.slice(row.at(-1)?.phrase.end, told[next]?.phrase.start);
		before = ofRow(sentence, row, front, after.replace(/[.!]$/, ''), before);
		shared.push(before);
	});
	return shared;
};

/** "… were signed between A and B", or the organisations and states that are the subject of "signed". */
const ofRow = (
	sentence: string,
	row: readonly Governed[],
	front: string,
	after: string,
	before: readonly Party[],
): readonly Party[] => {
	const between = betweenSigners.exec(after);
	const names = between ? namesOf(after.slice(between.index + between[0].length)) : [];
	if (names.length > 0) return names;
	const commercial = row.some(({ phrase }) => isCommercial(phrase, sentence));
	const supplied = commercial ? supply(after) : [];
	if (supplied.length > 0) return supplied;
	const by = signedBy(after);
	if (by.length > 0) return by;
	// "… and exchanged a letter of intent": the subject is the one before
	if (/^[\s,]*(?:and|then|but|also|[\s,])*[a-z]+ed\s[^\p{Lu}]*$/u.test(front)) return before;
	return signers(front, commercial);
};

/** Relations, too, are between two. */
const betweenSigners =
	/(?<!\b(?:relations|ties|relationship|border|friendship|links|flights|travel|dialogue) )\bbetween\s+/;

/** "Under the contract, Acme Rail will supply 42 trains to Kenya Railways" */
const supply = (after: string): readonly Party[] => {
	const match =
		/,\s+(?<seller>\p{Lu}[^,;.]{1,60}?)\s+(?:will|is to|would)\s+(?:supply|deliver|build|sell|provide|export|construct|buy|purchase)\s[^,;.]{1,80}?\s(?:to|for|from|with)\s+(?:the\s+)?(?<buyer>\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*)*)/u.exec(
			after,
		)?.groups;
	return match?.seller && match.buyer ? [party(match.seller), party(match.buyer)] : [];
};

const isCommercial = ({ type, start, end }: NounPhrase, sentence: string): boolean =>
	type === 'contract' ||
	/\b(?:purchase|supply(?! chain)|sale|financing|loan|order)\b/i.test(sentence.slice(start, end));
