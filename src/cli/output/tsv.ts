import { safeLine } from '../../render/safe-text.ts';
import type { Column } from './field.ts';

/** Rows as `cut`, `awk` and `fzf` like them: tabs between the columns, no head, nothing cut off. */
export const tsv = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string =>
	rows.map(row => `${columns.map(({ text }) => safeLine(text(row))).join('\t')}\n`).join('');
