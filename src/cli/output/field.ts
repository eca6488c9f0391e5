import type { Article } from '../../article/article.ts';

/** One fact of a row, by the name that it has in JSON and in the head of a CSV file. */
export type Field<Row> = {
	readonly name: string;
	/** What stands in JSON; `undefined` where the row has no such fact. */
	readonly value: (row: Row) => unknown;
	/** What stands in a cell, where that is not simply the value. */
	readonly text?: (row: Row) => string;
	/** Only when it is named: `--json body`. */
	readonly onRequest?: true;
};

/** One column of the short form, on a terminal and in a pipe. */
export type Column<Row> = {
	readonly heading: string;
	readonly text: (row: Row) => string;
	readonly color?: 'bold' | 'dim' | 'cyan' | 'green' | 'yellow';
	readonly align?: 'right';
	/** Its texts are ISO days or months, which a person may want to read otherwise. */
	readonly isDate?: true;
	/** Whether it gives way where the width is missing: not at all, or 2 twice as willingly as 1. */
	readonly shrink?: number;
	/** Columns of the terminal below which it says nothing any more. */
	readonly least?: number;
	/** Where not even the least widths fit, columns are left out in this order; without a number, never. */
	readonly leaveOut?: number;
};

/** How rows of one sort are shown in every format. */
export type View<Row> = {
	readonly fields: readonly Field<Row>[];
	readonly columns: readonly Column<Row>[];
	/** The article that a reference to a row is to; rows of other sorts have none. */
	readonly cited?: (row: Row) => Article;
};

/** The text of a fact in a cell. */
export const cell = <Row>(field: Field<Row>, row: Row): string => {
	if (field.text) return field.text(row);
	const value = field.value(row) ?? '';
	return Array.isArray(value) ? value.join('; ') : String(value);
};

export const namesOf = <Row>({ fields }: View<Row>): readonly string[] => fields.map(({ name }) => name);
