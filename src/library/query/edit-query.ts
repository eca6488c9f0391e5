import type { FieldName } from './fields.ts';
import { parseQuery } from './parse-query.ts';
import type { FieldValue, QueryTree, Span } from './query-tree.ts';

/** A field of a query that narrows all of it: what a view shows as a chip. */
export type Chip = Span & {
	readonly field: FieldName;
	/** Any of them. */
	readonly values: readonly FieldValue[];
	/** `-field:value` */
	readonly negated: boolean;
};

/** The fields at the top of a query in their order; none in one that cannot be read. */
export const chips = (text: string): readonly Chip[] => {
	const tree = parseQuery(text);
	if (tree.kind === 'mistake') return [];
	return (tree.kind === 'and' ? tree.parts : [tree]).flatMap(chipOf);
};

const chipOf = (node: QueryTree): readonly Chip[] => {
	const field = node.kind === 'not' ? node.of : node;
	// In parentheses it stands for itself.
	if (field.kind !== 'field') return [];
	const { start, end } = node;
	return [{ field: field.field, values: field.values, negated: node.kind === 'not', start, end }];
};

/** A query without a part of it. */
export const without = (text: string, { start, end }: Span): string =>
	[text.slice(0, start).trim(), text.slice(end).trim()].filter(Boolean).join(' ');

/**
 * A query in which a field has these values and no others: an article must have all of them (`leader:a leader:b`), or
 * any (`date:2023,2024`). They stand where the first stood, else at the end; none take the field out.
 */
export const withValues = (
	text: string,
	field: FieldName,
	values: readonly string[],
	match: 'all' | 'any',
): string => {
	const own = chips(text).filter(chip => chip.field === field && !chip.negated);
	const written = values.map(writtenValue);
	const fieldText =
		match === 'all'
			? written.map(value => `${field}:${value}`).join(' ')
			: written.length > 0
				? `${field}:${written.join(',')}`
				: '';
	const [first, ...more] = own;
	if (!first) return both(text, fieldText);
	const kept = more.toReversed().reduce(without, text);
	return [kept.slice(0, first.start).trim(), fieldText, kept.slice(first.end).trim()]
		.filter(Boolean)
		.join(' ');
};

/**
 * A query with one more value of a field, or without those that are this one. What it asks for besides stays as it was
 * written; to `any` of others the value comes as one more of them.
 */
export const toggledValue = (
	text: string,
	field: FieldName,
	value: string,
	{ match, is }: { readonly match: 'all' | 'any'; readonly is: (value: string) => boolean },
): string => {
	const own = chips(text).filter(chip => chip.field === field && !chip.negated);
	const having = own.filter(({ values }) => values.some(({ text }) => is(text)));
	const last = own.at(-1);
	if (having.length === 0) {
		if (match === 'all' || !last) return both(text, `${field}:${writtenValue(value)}`);
		return withChip(text, last, [...last.values.map(({ text }) => text), value]);
	}
	return having.toReversed().reduce(
		(left, chip) =>
			withChip(
				left,
				chip,
				chip.values.map(({ text }) => text).filter(text => !is(text)),
			),
		text,
	);
};

/** A query with other values in one of its fields; none take it out. */
const withChip = (text: string, chip: Chip, values: readonly string[]): string =>
	[
		text.slice(0, chip.start).trim(),
		values.length === 0 ? '' : `${chip.field}:${values.map(writtenValue).join(',')}`,
		text.slice(chip.end).trim(),
	]
		.filter(Boolean)
		.join(' ');

/** A query that asks for what two ask for. */
export const both = (a: string, b: string): string =>
	[a, b]
		.map(text => text.trim())
		.filter(Boolean)
		.map((text, _, all) => (all.length > 1 && parseQuery(text).kind === 'or' ? `(${text})` : text))
		.join(' ');

/** A value as the language takes it: `"to lam"`. */
export const writtenValue = (value: string): string => {
	const plain = value.replace(/["“”„]/g, ' ').trim();
	return /^[^\s(),]+$/.test(plain) ? plain : `"${plain}"`;
};
