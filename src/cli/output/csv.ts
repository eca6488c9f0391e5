import { stringify } from 'csv-stringify/sync';
import { safeText } from '../../render/safe-text.ts';
import { cell, type Field } from './field.ts';

/**
 * Rows as RFC 4180 text with a head, lines ended as in a Unix file. A cell that a spreadsheet would take for a
 * formula gets a leading `'` (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const csv = <Row>(rows: readonly Row[], fields: readonly Field<Row>[]): string => {
	const usual = fields.filter(field => !field.onRequest);
	return stringify(
		[usual.map(({ name }) => name), ...rows.map(row => usual.map(field => safeText(cell(field, row))))],
		{ escape_formulas: true },
	);
};
