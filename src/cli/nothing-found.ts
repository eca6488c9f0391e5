import { everything, type Library, noRows, type Query } from '../library/library.ts';
import { type Chip, chips, without } from '../library/query/edit-query.ts';
import type { FieldName } from '../library/query/fields.ts';
import type { Output } from '../terminal/output.ts';
import { plural } from './plural.ts';

/** A part of a query that narrows it, as it is told, and the query without it. */
type Part = { readonly field: FieldName | 'words'; readonly told: string; readonly rest: string };

const partsOf = ({ text }: Query): readonly Part[] => {
	const fields = chips(text);
	const words = fields.toReversed().reduce(without, text);
	const own = fields.map(chip => ({ field: chip.field, told: told(chip), rest: without(text, chip) }));
	const rest = fields.map(({ start, end }) => text.slice(start, end)).join(' ');
	return words === ''
		? own
		: [
				{ field: 'words', told: words.includes('"') ? `the words ${words}` : `the words "${words}"`, rest },
				...own,
			];
};

const told = ({ field, values, negated }: Chip): string =>
	`${negated ? 'no ' : ''}${field} ${values.map(({ text }) => `"${text}"`).join(' or ')}`;

/** Says what was searched in vain, and what would find more. */
export const nothingFound = async (
	what: string,
	query: Query,
	library: Library,
	{ note }: Output,
): Promise<void> => {
	const parts = partsOf(query);
	const asked = parts.map(({ told }) => told).join(', ');
	note(`no ${what}${asked && ` for ${asked}`} in ${plural(library.size, 'article')} of ${library.dir}`);
	for (const line of await hints(parts, query, library)) note(line);
};

const hints = async (parts: readonly Part[], query: Query, library: Library): Promise<readonly string[]> => {
	if (library.size === 0)
		return ['articles are .md, .markdown and .txt files; another folder: --library DIR'];
	const [only, ...more] = parts;
	if (only && more.length === 0) return [await hint(only.field, library)];
	const lines: string[] = [];
	for (const { told, rest } of parts) {
		const { total } = await library.search({ ...query, text: rest }, noRows);
		if (total > 0) lines.push(`without ${told}: ${plural(total, 'article')}`);
	}
	return lines;
};

/** What there is to be found instead of what one part found nothing for. */
const hint = async (field: Part['field'], library: Library): Promise<string> => {
	if (field === 'words')
		return 'fewer or other words find more; accents and one or two wrong letters do no harm';
	if (field === 'date' || field === 'since' || field === 'until') {
		const days = (await library.dates(everything, 'month')).map(({ date }) => date);
		return days.length > 0 ? `the articles run from ${days[0]} to ${days.at(-1)}` : 'no article has a date';
	}
	const told = namesTold[field];
	if (told === undefined) return 'communique stats counts what there is';
	const names = await library.completions(field, '', 9);
	const all = field === 'leader' ? ' (all: communique leaders)' : '';
	return `${told} ${names.length === 0 ? 'none' : names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}${all}`;
};

/** Fields whose values have names that can be told, and how. */
const namesTold: Readonly<Partial<Record<Part['field'], string>>> = {
	leader: 'named are',
	country: 'the countries are',
	tag: 'the tags are',
	place: 'the places are',
	agency: 'the agencies are',
	party: 'the parties are',
};
