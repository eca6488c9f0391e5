import type { DatabaseSync } from 'node:sqlite';
import type { DateRange } from '../date-range.ts';
import { dateRange, isDate } from '../date-range.ts';
import { metaOf } from '../index/database.ts';
import { anything, nameToken, rangeTokens, valueToken, wordToken } from '../index/tokens.ts';
import type { Respelled } from '../library.ts';
import type { FieldName } from '../query/fields.ts';
import { noDate, parseQuery } from '../query/parse-query.ts';
import { QueryError } from '../query/query-error.ts';
import type { FieldValue, QueryTree, Span } from '../query/query-tree.ts';
import { words as wordsOf } from '../words.ts';
import { vocabulary } from './vocabulary.ts';

/** A query as the index asks it. */
export type Compiled = {
	/** An expression of FTS5; `null` for every article. */
	readonly match: string | null;
	/** The same without words that would be missed: tried in turn while nothing is found, each asks for fewer. */
	readonly fallbacks: readonly string[];
	/** Whether words are searched, so that there is something to rank by. */
	readonly ranked: boolean;
	/** How many places of the index ranking has to count: that of its words together. */
	readonly cost: number;
	/** The same with its words in titles, leaders and agreements alone; `null` where there are no words. */
	readonly prominent: string | null;
	readonly terms: readonly string[];
	readonly respelled: readonly Respelled[];
	/** Marks that are asked for, and whether they must be there. */
	readonly marks: readonly { readonly mark: 'read' | 'bookmarked'; readonly wanted: boolean }[];
	/** What agreements must be, each of them; any of its values. */
	readonly agreed: readonly Agreed[];
};

export type Agreed = {
	readonly field: 'kind' | 'type' | 'status' | 'party';
	readonly values: readonly string[];
	readonly wanted: boolean;
};

/** A word that is longer by so few letters is a form of the same: gate, gates; sign, signed. */
const longestEnding = 2;
const mostForms = 4;
/** What a beginning stands for: its most frequent words. */
const mostBegun = 16;
/** Counting and ranking take some 0.15 µs for each article that has one of them. */
const mostBegunPlaces = 50_000;
/** A place of a word in a phrase is read with its neighbours', and bm25 reads all of them twice. */
const phraseCost = 4;
/** Names beyond that are searched word by word: `party:"ministry agriculture"` where a thousand ministries are. */
const mostNames = 200;
/** Words that may be left out in turn; of more than that, any may be missing. */
const mostInTurn = 6;

/** Turns a query into what the index is asked. Throws a QueryError. */
export const compile = async (db: DatabaseSync, text: string, now: Date): Promise<Compiled> => {
	const tree = parseQuery(text);
	if (tree.kind === 'mistake') throw new QueryError(text, tree);
	const known = vocabulary(db);
	const respelled: Respelled[] = [];
	const terms = new Set<string>();
	const marks: Compiled['marks'][number][] = [];
	const agreed: Agreed[] = [];
	/** From so many articles on, a word needs no other forms to be found. */
	const plenty = Math.max(500, Number(metaOf(db, 'size') ?? 0) / 50);
	let cost = 0;

	const wrong = ({ start, end }: Span, message: string) =>
		new QueryError(text, { kind: 'mistake', message, start, end });

	/** The real words that a searched word stands for. */
	const formsOf = async (word: string, begins: boolean): Promise<readonly string[]> => {
		if (begins) return likeliest(word);
		const docs = known.docs(word);
		if (docs > 0) return docs >= plenty || word.length < 4 ? [word] : formsFrom(word);
		const begun = likeliest(word);
		if (begun.length > 0) return begun;
		const near = await known.near(word);
		if (near.length > 0) respelled.push({ typed: word, meant: near });
		return near;
	};
	/** The most frequent words with a beginning, as many as are counted within the time of a key. */
	const likeliest = (beginning: string): readonly string[] => {
		let places = 0;
		return known.begun(beginning, 1000, mostBegun).filter((word, i) => {
			const docs = known.docs(word);
			if (docs === 0 || (i > 0 && places + docs > mostBegunPlaces)) return false;
			places += docs;
			return true;
		});
	};
	const formsFrom = (word: string) => [
		...new Set([word, ...known.begun(word, word.length + longestEnding, mostForms)]),
	];

	const wordNode = async (typed: string, begins: boolean): Promise<readonly string[]> => {
		const parts = wordsOf(typed);
		return Promise.all(
			parts.map(async (part, i) => {
				const forms = await formsOf(part, begins && i === parts.length - 1);
				for (const form of forms) terms.add(form);
				return forms.length === 0 ? quoted(part) : either(forms.map(quoted));
			}),
		);
	};

	const phrase = (typed: string): string | null => {
		const parts = wordsOf(typed);
		if (parts.length === 0) return null;
		for (const part of parts) {
			terms.add(part);
			cost += known.docs(part) * (phraseCost - 1);
		}
		return quoted(parts.join(' '));
	};

	const range = async (field: FieldName, value: FieldValue): Promise<DateRange> => {
		const written = dateRange(value.text);
		if (written && (field === 'date' || isDate(value.text))) return spanOf(field, written);
		const { spokenDate } = await import('../spoken-date.ts');
		const spoken = await spokenDate(value.text, now);
		if (spoken === null) throw wrong(value, noDate(field, value.text));
		return spanOf(field, { from: spoken, to: spoken });
	};

	const fieldNode = async (field: FieldName, values: readonly FieldValue[]): Promise<string> => {
		const each = await Promise.all(
			values.map(async value => {
				if (field === 'date' || field === 'since' || field === 'until')
					return either(rangeTokens(await range(field, value), yearsOf(db)).map(quoted));
				if (field === 'leader' || field === 'party') return nameExpression(db, field, value.text);
				if (field === 'place' || field === 'agency')
					return all(wordsOf(value.text).map(word => quoted(wordToken(field, word))));
				return quoted(valueToken(field, value.text));
			}),
		);
		return either(each);
	};

	const node = async (of: QueryTree): Promise<string> => {
		if (of.kind === 'word') return all(await wordNode(of.text, of.begins));
		if (of.kind === 'phrase') return phrase(of.text) ?? quoted(anything);
		if (of.kind === 'field') {
			if (isMark(of)) throw wrong(of, `is:${of.values[0]?.text} cannot stand within OR or parentheses`);
			return fieldNode(of.field, of.values);
		}
		if (of.kind === 'not') return minus([], [await node(of.of)]);
		if (of.kind === 'or') return either(await Promise.all(of.parts.map(node)));
		return all(await Promise.all(of.parts.map(node)));
	};

	const plainWords: string[] = [];
	const phrases: string[] = [];
	const wanted: string[] = [];
	const unwanted: string[] = [];
	for (const part of tree.kind === 'and' ? tree.parts : [tree]) {
		const inner = part.kind === 'not' ? part.of : part;
		if (inner.kind === 'field' && isMark(inner)) {
			if (inner.values.length > 1) throw wrong(inner, 'read, unread and bookmarked stand alone: is:read');
			const mark = inner.values[0]?.text;
			const positive = (mark !== 'unread') === (part.kind !== 'not');
			marks.push({ mark: mark === 'bookmarked' ? 'bookmarked' : 'read', wanted: positive });
			continue;
		}
		if (inner.kind === 'field' && isAgreed(inner.field)) {
			const values = inner.values.map(value => value.text);
			agreed.push({ field: inner.field, values, wanted: part.kind !== 'not' });
			// An article without protocols may have other papers, so agreements are told apart later.
		}
		if (part.kind === 'word') plainWords.push(...(await wordNode(part.text, part.begins)));
		else if (part.kind === 'phrase') phrases.push(...[phrase(part.text)].flatMap(one => one ?? []));
		else if (part.kind === 'not') {
			// Its words are not what a view highlights.
			const before = [...terms];
			unwanted.push(await node(part.of));
			terms.clear();
			for (const term of before) terms.add(term);
		} else wanted.push(await node(part));
	}

	for (const term of terms) cost += known.docs(term);
	const expression = (searched: readonly string[]) =>
		searched.length + wanted.length + unwanted.length === 0
			? null
			: minus([...searched, ...wanted], unwanted);
	const words = [...new Set(plainWords)];
	// To look for the others again in each choice of words would count each word of it twice.
	const standing = words.length < 2 ? words : words.filter(known.stands);
	return {
		match: expression([...words, ...phrases]),
		fallbacks: fewer(words, standing).map(some => expression([some, ...phrases]) ?? quoted(anything)),
		ranked: terms.size > 0,
		cost,
		prominent:
			words.length + phrases.length > 0
				? expression([`{title leaders agreements} : ${all([...words, ...phrases])}`])
				: null,
		terms: [...terms],
		respelled,
		marks,
		agreed,
	};
};

const isMark = ({ field, values }: Extract<QueryTree, { kind: 'field' }>): boolean =>
	field === 'is' && values.some(({ text }) => ['read', 'unread', 'bookmarked'].includes(text));

const isAgreed = (field: FieldName): field is Agreed['field'] =>
	['kind', 'type', 'status', 'party'].includes(field);

const spanOf = (field: FieldName, range: DateRange): DateRange =>
	field === 'since' ? { ...range, to: null } : field === 'until' ? { ...range, from: null } : range;

const yearsOf = (db: DatabaseSync): readonly string[] =>
	db
		.prepare(`SELECT name FROM names WHERE kind = 'year' ORDER BY name`)
		.all()
		.map(({ name }) => String(name));

/** A name that has all the words: each article of one word's, else those of the names that have them all. */
const nameExpression = (db: DatabaseSync, field: 'leader' | 'party', value: string): string => {
	const words = [...new Set(wordsOf(value))];
	const tokens = words.map(word => quoted(wordToken(field, word)));
	if (words.length < 2) return all(tokens);
	const ids = namesWith(db, field, words, mostNames + 1);
	return ids.length > mostNames ? all(tokens) : either(ids.map(id => quoted(nameToken(id))));
};

/** The names that have all of these folded words. */
export const namesWith = (
	db: DatabaseSync,
	kind: 'leader' | 'party',
	words: readonly string[],
	most: number,
): readonly number[] => {
	const each = words.map(() => 'SELECT name FROM nameWords WHERE kind = ? AND word = ?').join(' INTERSECT ');
	return db
		.prepare(`${each} LIMIT ?`)
		.all(...words.flatMap(word => [kind, word]), most)
		.map(({ name }) => Number(name));
};

const quoted = (text: string): string => `"${text.replaceAll('"', '')}"`;
const nothing = quoted('\uE000none');

const either = (parts: readonly string[]): string => {
	if (parts.length === 0) return nothing;
	return parts.length === 1 ? (parts[0] ?? nothing) : `(${parts.join(' OR ')})`;
};
const all = (parts: readonly string[]): string => {
	const some = parts.filter(part => part !== quoted(anything));
	if (some.length === 0) return quoted(anything);
	return some.length === 1 ? (some[0] ?? nothing) : `(${some.join(' AND ')})`;
};
const minus = (parts: readonly string[], less: readonly string[]): string =>
	less.length === 0 ? all(parts) : `(${all(parts)} NOT ${either(less)})`;

/** All words but one, all but two, and so on, of those that stand somewhere; more than can be left out in turn: any of them. */
const fewer = (words: readonly string[], standing: readonly string[]): readonly string[] => {
	if (words.length > mostInTurn) return [either(standing)];
	const most = Math.min(words.length - 1, standing.length);
	return Array.from({ length: Math.max(0, most) }, (_, less) =>
		either(chosen(standing, most - less).map(all)),
	);
};

/** Every choice of so many. */
const chosen = (from: readonly string[], count: number): readonly (readonly string[])[] => {
	if (count === 0) return [[]];
	return from.flatMap((one, i) => chosen(from.slice(i + 1), count - 1).map(rest => [one, ...rest]));
};
