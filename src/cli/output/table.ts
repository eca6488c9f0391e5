import { styleText } from 'node:util';
import truncate from 'cli-truncate';
import stringWidth from 'string-width';
import { safeLine } from '../../render/safe-text.ts';
import type { Column } from './field.ts';

const gap = '  ';

/** Rows as a table that fits a terminal of so many columns; what does not fit ends in an ellipsis. */
export const table = <Row>(
	rows: readonly Row[],
	all: readonly Column<Row>[],
	{ width, color }: { readonly width: number; readonly color: boolean },
): string => {
	const columns = thatFit(all, width);
	const cells = rows.map(row => columns.map(({ text }) => safeLine(text(row))));
	const widths = fitted(columns, cells, width);
	const styled = (text: string, style: Column<Row>['color']) =>
		color && style && text ? styleText(style, text, { validateStream: false }) : text;

	const line = (texts: readonly string[], style: (column: Column<Row>) => Column<Row>['color']) =>
		columns
			.map((column, i) => {
				const size = widths[i] ?? 0;
				const text = truncate(texts[i] ?? '', size);
				const space = ' '.repeat(size - stringWidth(text));
				const shown = styled(text, style(column));
				return column.align === 'right' ? space + shown : shown + space;
			})
			.join(gap)
			.trimEnd();

	const head = line(
		columns.map(({ heading }) => heading.toUpperCase()),
		() => 'dim',
	);
	return [head, ...cells.map(texts => line(texts, column => column.color))].map(text => `${text}\n`).join('');
};

const leastWidth = ({ heading, least = 0 }: { readonly heading: string; readonly least?: number }): number =>
	Math.max(heading.length, least);

const lineWidth = (widths: readonly number[]): number =>
	widths.reduce((sum, size) => sum + size, gap.length * (widths.length - 1));

/** The columns that find room, the most needed ones in any case. */
const thatFit = <Row>(columns: readonly Column<Row>[], width: number): readonly Column<Row>[] => {
	if (lineWidth(columns.map(leastWidth)) <= width) return columns;
	const [first] = columns
		.filter(({ leaveOut }) => leaveOut)
		.toSorted((a, b) => (a.leaveOut ?? 0) - (b.leaveOut ?? 0));
	return first
		? thatFit(
				columns.filter(column => column !== first),
				width,
			)
		: columns;
};

/** As wide as its texts, or less for those columns that give way, until the line fits. */
const fitted = <Row>(
	columns: readonly Column<Row>[],
	cells: readonly (readonly string[])[],
	width: number,
): readonly number[] => {
	const wanted = columns.map((column, i) => ({
		size: cells.reduce((most, texts) => Math.max(most, stringWidth(texts[i] ?? '')), column.heading.length),
		least: leastWidth(column),
		shrink: column.shrink ?? 0,
	}));
	let excess = lineWidth(wanted.map(({ size }) => size)) - width;
	for (; excess > 0; excess--) {
		const widest = wanted
			.filter(({ size, least, shrink }) => shrink > 0 && size > least)
			.reduce(
				(a, b) => (!a || b.size * b.shrink > a.size * a.shrink ? b : a),
				null as (typeof wanted)[0] | null,
			);
		if (!widest) break;
		widest.size--;
	}
	return wanted.map(({ size }) => size);
};
