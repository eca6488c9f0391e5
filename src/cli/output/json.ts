import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../usage-error.ts';
import type { Field } from './field.ts';

/** JSON leaves these as they are, and an 8-bit terminal obeys them. */
const control = /[\u007F-\u009F]/g;
const escaped = (json: string): string =>
	json.replace(control, sign => `\\u00${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Rows as a JSON array, with these fields only when any are named (`id,title`). */
export const json = <Row>(rows: readonly Row[], fields: readonly Field<Row>[], named: string): string =>
	`${escaped(JSON.stringify(rows.map(record(fields, named)), null, 2))}\n`;

/** Rows as a JSON object a line (https://jsonlines.org). */
export const jsonLines = <Row>(rows: readonly Row[], fields: readonly Field<Row>[], named: string): string =>
	rows
		.map(record(fields, named))
		.map(row => `${escaped(JSON.stringify(row))}\n`)
		.join('');

const record = <Row>(fields: readonly Field<Row>[], named: string): ((row: Row) => object) => {
	if (named === '') {
		const usual = fields.filter(field => !field.onRequest);
		return row => Object.fromEntries(usual.map(({ name, value }) => [name, value(row)]));
	}
	const chosen = named.split(',').map(name => fieldOf(fields, name.trim()));
	return row => Object.fromEntries(chosen.map(({ name, value }) => [name, value(row) ?? null]));
};

const fieldOf = <Row>(fields: readonly Field<Row>[], name: string): Field<Row> => {
	const found = fields.find(field => field.name === name);
	if (found) return found;
	const names = fields.map(field => field.name);
	throw new UsageError(
		`no field "${name}"${didYouMean(name, names) || '.'} The fields are ${names.join(', ')}`,
	);
};
