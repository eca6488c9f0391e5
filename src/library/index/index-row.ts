import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type Agreement, type Facts, isInstrument } from '../../agreements/agreement.ts';
import type { Article } from '../../article/article.ts';
import { fold } from '../fold.ts';
import { unspacedText, words } from '../words.ts';
import { anything, countryTokens, dateTokens, factSign, valueToken, wordToken } from './tokens.ts';

/** A name that articles share. `more` tells those of one name apart: the country of a party. */
export type Name = {
	readonly kind: 'leader' | 'country' | 'party' | 'tag' | 'place' | 'agency' | 'year';
	readonly name: string;
	readonly more: string;
};

/** An article as the index takes it: what workers hand over, so strings rather than trees. */
export type IndexRow = {
	readonly day: string | null;
	readonly titleKey: string;
	/** JSON of a StoredSummary. */
	readonly summary: string;
	readonly facts: Uint8Array | null;
	readonly words: number;
	readonly papers: number;
	readonly signed: number;
	readonly commitments: number;
	readonly proposals: number;
	readonly names: readonly Name[];
	/** `name` is an index into `names`. */
	readonly leaders: readonly {
		readonly name: number;
		readonly country: string | null;
		readonly role: string | null;
	}[];
	readonly agreements: readonly {
		readonly kind: string;
		readonly type: string | null;
		readonly status: string | null;
		readonly parties: readonly number[];
	}[];
	readonly texts: {
		readonly title: string;
		readonly leaders: string;
		readonly agreements: string;
		readonly body: string;
		/** All fact words but those of whole names, whose numbers only the index knows. */
		readonly facts: string;
	};
};

/** What a list needs of an article; id and file depend on the folder. */
export type StoredSummary = Omit<Article, 'id' | 'file' | 'body' | 'captions'>;

/** When an article belongs in time: its date, else the first day of its event. */
const dayOf = ({ date, event }: Article): string | null => date ?? event?.start ?? null;

const lasting: readonly string[] = ['signed', 'exchanged', 'issued', 'handed over'];

/** Whose it is: the parties of a paper, who undertakes, who proposes. */
const sidesOf = (agreement: Agreement): readonly Omit<Name, 'kind'>[] => {
	if (isInstrument(agreement))
		return agreement.parties.map(({ name, country }) => ({ name, more: country ?? '' }));
	if (agreement.kind === 'commitment') return agreement.actors.map(name => ({ name, more: name }));
	const { leader, country } = agreement.by;
	const name = leader ?? country;
	return name === null ? [] : [{ name, more: country ?? '' }];
};

/** What an article and its facts are in the index. */
export const indexRow = (article: Article, facts: Facts): IndexRow => {
	const { id, file, body, captions, ...summary } = article;
	const names: Name[] = [];
	const byKey = new Map<string, number>();
	const numbered = (name: Name): number => {
		const key = `${name.kind}\n${name.name}\n${name.more}`;
		const known = byKey.get(key);
		if (known !== undefined) return known;
		byKey.set(key, names.length);
		return names.push(name) - 1;
	};
	const plainName = (kind: Name['kind'], name: string | null) => name && numbered({ kind, name, more: '' });

	const leaders = new Map<number, IndexRow['leaders'][number]>();
	for (const { name, nativeName, country, role } of article.leaders) {
		const number = numbered({ kind: 'leader', name, more: nativeName ?? '' });
		plainName('country', country);
		leaders.set(number, { name: number, country, role });
	}
	for (const tag of article.tags) plainName('tag', tag);
	plainName('place', article.place);
	plainName('agency', article.agency);
	const dates = datesOf(article).flatMap(dateTokens);
	for (const token of dates) if (token.startsWith(yearSign)) plainName('year', token.slice(yearSign.length));

	const instruments = facts.agreements.filter(isInstrument);
	const signed = instruments.filter(({ status }) => lasting.includes(status)).length;
	const agreements = facts.agreements.map(agreement => ({
		kind: agreement.kind,
		type: isInstrument(agreement) ? agreement.type : null,
		status: isInstrument(agreement) ? agreement.status : null,
		parties: [...new Set(sidesOf(agreement).map(side => numbered({ kind: 'party', ...side })))],
	}));
	const tokens = new Set([
		anything,
		...dates,
		...(dates.length === 0 ? [wordToken('is', 'undated')] : []),
		...(signed > 0 ? [wordToken('is', 'signed')] : []),
		...article.tags.flatMap(countryTokens),
		...names.flatMap(nameTokens),
		...agreements.flatMap(({ kind, type, status }) => [
			valueToken('kind', kind),
			...(type ? [valueToken('type', type)] : []),
			...(status ? [valueToken('status', status)] : []),
		]),
	]);
	return {
		day: dayOf(article),
		titleKey: fold(article.title),
		summary: JSON.stringify(summary satisfies StoredSummary),
		facts: packedFacts(facts),
		words: article.words,
		papers: instruments.length,
		signed,
		commitments: agreements.filter(({ kind }) => kind === 'commitment').length,
		proposals: agreements.filter(({ kind }) => kind === 'proposal').length,
		names,
		leaders: [...leaders.values()],
		agreements,
		texts: {
			title: searchable(article.title),
			leaders: searchable(
				article.leaders.map(({ name, nativeName }) => `${name} ${nativeName ?? ''}`).join(' '),
			),
			agreements: searchable(facts.agreements.map(gist).join('\n')),
			body: searchable(body),
			facts: [...tokens].join(' '),
		},
	};
};

const yearSign = wordToken('year', '');

const datesOf = ({ date, event }: Article): readonly { readonly from: string; readonly to: string }[] => [
	...(date ? [{ from: date, to: date }] : []),
	...(event ? [{ from: event.start, to: event.end }] : []),
];

/** Those that single words of a name are found by; a country is one word. */
const nameTokens = ({ kind, name, more }: Name): readonly string[] => {
	if (kind === 'year') return [];
	if (kind === 'country' || kind === 'tag') return [valueToken(kind, name)];
	return wordsOfName({ kind, name, more }).map(word => wordToken(kind, word));
};

/** The words that a name is known by: a leader's own spelling and a party's country as well. */
export const wordsOfName = ({ name, more }: Name): readonly string[] => [
	...new Set(words(`${name} ${more}`)),
];

/** What an agreement is about, in few words: its sentence stands in the body. */
const gist = (agreement: Agreement): string =>
	isInstrument(agreement) ? agreement.title : agreement.actions.join(' ');

const ascii = /^[\0-\x7f]*$/;

/** Text as the full-text index takes it: its words are those of `words`. */
export const searchable = (text: string): string => {
	if (ascii.test(text)) return text;
	if (unspacedText(text)) return words(text).join(' ');
	return fold(text).replaceAll(factSign, ' ');
};

/** Sentences stand in facts word by word: packed they take less than half. */
const packedFacts = (facts: Facts): Uint8Array | null =>
	facts.agreements.length + facts.tallies.length === 0 ? null : zstdCompressSync(JSON.stringify(facts));

export const unpackedFacts = (packed: Uint8Array | null): Facts =>
	packed === null
		? { agreements: [], tallies: [] }
		: JSON.parse(Buffer.from(zstdDecompressSync(packed)).toString());
