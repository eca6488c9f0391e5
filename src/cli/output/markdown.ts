import { safeLine } from '../../render/safe-text.ts';
import type { Column } from './field.ts';

/** Rows as a table of GitHub's Markdown. */
export const markdown = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string =>
	[
		columns.map(({ heading }) => heading),
		columns.map(({ align }) => (align === 'right' ? '--:' : '---')),
		...rows.map(row => columns.map(({ text }) => plain(text(row)))),
	]
		.map(cells => `| ${cells.join(' | ')} |\n`)
		.join('');

/** Text without what Markdown or HTML would act on. */
const plain = (text: string): string => safeLine(text).replace(/[\\|`*_[\]<>]/g, '\\$&');
