import { safeLine } from '../../render/safe-text.ts';
import { fill, fillLeft } from './cells.ts';

/** A column of a table. Widths do not follow the rows in sight, so that nothing moves while one scrolls. */
export type Column<Row> = {
	readonly heading: string;
	readonly text: (row: Row) => string;
	readonly least: number;
	/** It grows up to that where there is room, the first column first. */
	readonly most: number;
	/** Which one a narrow table does without first: the lowest. The others are always there. */
	readonly leaveOut?: number;
	readonly align?: 'right';
	readonly paint?: (text: string, row: Row) => string;
};

type Placed<Row> = { readonly column: Column<Row>; readonly width: number };

const gap = '  ';

/** The columns that find room in a line of so many columns, each with its width. */
export const placed = <Row>(columns: readonly Column<Row>[], width: number): readonly Placed<Row>[] => {
	const taken = columns.reduce((sum, { least }) => sum + least, gap.length * (columns.length - 1));
	const [needless] = columns
		.filter(({ leaveOut }) => leaveOut !== undefined)
		.toSorted((a, b) => (a.leaveOut ?? 0) - (b.leaveOut ?? 0));
	if (taken > width && needless)
		return placed(
			columns.filter(column => column !== needless),
			width,
		);
	let spare = Math.max(0, width - taken);
	return columns.map(column => {
		const more = Math.min(spare, column.most - column.least);
		spare -= more;
		return { column, width: column.least + more };
	});
};

export const headings = <Row>(columns: readonly Placed<Row>[]): string =>
	columns.map(({ column, width }) => aligned(column, column.heading, width)).join(gap);

/** A row as a line; `painted` is left out where the whole line has a colour of its own. */
export const cellsOf = <Row>(columns: readonly Placed<Row>[], row: Row, painted: boolean): string =>
	columns
		.map(({ column, width }) => {
			const cell = aligned(column, safeLine(column.text(row)), width);
			return painted && column.paint ? column.paint(cell, row) : cell;
		})
		.join(gap);

const aligned = <Row>({ align }: Column<Row>, text: string, width: number): string =>
	align === 'right' ? fillLeft(text, width) : fill(text, width);
