import { styleText } from 'node:util';
import truncate from 'cli-truncate';
import stringWidth from 'string-width';
import { safeLine } from '../../render/safe-text.ts';
import type { Column } from './field.ts';

const gap = '  ';
/** No column gets narrower than this, or than its heading. */
const narrowest = 6;

/** Rows as a table that fits a terminal of so many columns; what does not fit ends in an ellipsis. */
export const table = <Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	{ width, color }: { readonly width: number; readonly color: boolean },
): string => {
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

/** As wide as its texts, or less for those columns that give way, until the line fits. */
const fitted = <Row>(
	columns: readonly Column<Row>[],
	cells: readonly (readonly string[])[],
	width: number,
): readonly number[] => {
	const wanted = columns.map(({ heading, shrink = 0 }, i) => ({
		size: cells.reduce((most, texts) => Math.max(most, stringWidth(texts[i] ?? '')), heading.length),
		least: Math.max(narrowest, heading.length),
		shrink,
	}));
	let excess = wanted.reduce((sum, { size }) => sum + size, gap.length * (columns.length - 1)) - width;
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
