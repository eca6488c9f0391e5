import { firstDay, isDate, lastDay } from '../library/date-range.ts';
import type { Page, Query } from '../library/library.ts';
import { both, withValues, writtenValue } from '../library/query/edit-query.ts';
import { type FieldName, isField } from '../library/query/fields.ts';
import { parseQuery } from '../library/query/parse-query.ts';
import type { Flags } from './flags.ts';
import { UsageError } from './usage-error.ts';

/** Fields whose flags, when they are given several times, ask for any of their values. */
const any: readonly FieldName[] = ['date'];
const fieldFlags = [
	'leader',
	'date',
	'since',
	'until',
	'country',
	'tag',
	'kind',
	'type',
	'status',
	'party',
] as const satisfies readonly (FieldName & keyof Flags)[];

/** What the words and the filters of a command line ask of the library. Throws a UsageError that names a wrong value. */
export const toQuery = (flags: Flags, words: readonly string[]): Query => {
	checkOrder(flags);
	return {
		text: fieldFlags.reduce(
			(text, name) => both(text, written(name, [flags[name] ?? []].flat())),
			words.join(' '),
		),
		sort: flags.sort ?? null,
		reverse: flags.reverse ?? false,
	};
};

/** As many rows from the first on as a command line asks for. */
export const toPage = ({ limit }: Flags): Page => ({ from: 0, most: limit ?? Number.MAX_SAFE_INTEGER });

const written = (name: (typeof fieldFlags)[number], values: readonly string[]): string => {
	if (values.length === 0 || !isField(name)) return '';
	const text = withValues('', name, values, any.includes(name) ? 'any' : 'all');
	const tree = parseQuery(text);
	// The person wrote an option, and knows nothing of the query that we make of it.
	if (tree.kind === 'mistake') throw new UsageError(`--${name} ${tree.message}`);
	return text;
};

const checkOrder = ({ since, until }: Flags): void => {
	if (since === undefined || until === undefined || !isDate(since) || !isDate(until)) return;
	if (firstDay(since) > lastDay(until)) throw new UsageError(`--since ${since} is after --until ${until}`);
};

/** A word that is searched as it is, whatever the language would read in it. */
export const asWord = (word: string): Query => ({ text: writtenValue(word), sort: null, reverse: false });
