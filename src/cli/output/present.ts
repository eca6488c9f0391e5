import { type DateStyle, shownDate } from '../../config/date-style.ts';
import type { Output } from '../../terminal/output.ts';
import type { Context } from '../command.ts';
import { articleFormats, type Flags } from '../flags.ts';
import type { Column, View } from './field.ts';
import { json, jsonLines } from './json.ts';
import { markdown } from './markdown.ts';
import { tsv } from './tsv.ts';

/** Prints rows in the format that was asked for; else as a table on a terminal, and as plain columns in a pipe. */
export const present = async <Row>(
	rows: readonly Row[],
	view: View<Row>,
	flags: Flags,
	{ output, configuration }: Pick<Context, 'output' | 'configuration'>,
): Promise<void> => {
	const isTable = output.terminal && articleFormats.every(name => flags[name] === undefined);
	const dates =
		isTable && view.columns.some(({ isDate }) => isDate) ? await configuration.value('dates') : 'iso';
	const shown = { ...view, columns: view.columns.map(column => withDates(column, dates)) };
	await output.print(await formatted(rows, shown, flags, output.terminal ? output : null));
};

const withDates = <Row>(column: Column<Row>, dates: DateStyle): Column<Row> =>
	column.isDate ? { ...column, text: row => shownDate(column.text(row), dates) } : column;

/** The same as a text; `terminal` is where a person reads it, `null` for a pipe or a file. */
export const formatted = async <Row>(
	rows: readonly Row[],
	{ fields, columns, cited }: View<Row>,
	flags: Flags,
	terminal: Pick<Output, 'width' | 'color'> | null,
): Promise<string> => {
	if (flags.json !== undefined) return json(rows, fields, flags.json);
	if (flags.jsonl !== undefined) return jsonLines(rows, fields, flags.jsonl);
	if (flags.csv) return (await import('./csv.ts')).csv(rows, fields);
	if (flags.markdown) return markdown(rows, columns);
	if (flags.bibtex && cited) return (await import('./bibtex.ts')).bibtex(rows.map(cited));
	if (flags.csl && cited) return (await import('./csl.ts')).csl(rows.map(cited));
	if (rows.length === 0) return '';
	// What measures and cuts text is loaded only where lines have a width.
	return terminal ? (await import('./table.ts')).table(rows, columns, terminal) : tsv(rows, columns);
};
