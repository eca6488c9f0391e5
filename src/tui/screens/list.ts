import type { ColumnName } from '../../config/column-name.ts';
import { type DateStyle, dayWidth, shownDate } from '../../config/date-style.ts';
import type { Summary } from '../../library/library.ts';
import { count } from '../../render/count.ts';
import { highlight } from '../../render/highlight.ts';
import { safeLine } from '../../render/safe-text.ts';
import { wrap } from '../../render/wrap.ts';
import { keyFor } from '../keymap.ts';
import { bodyRows } from '../layout.ts';
import { rowLines } from '../state/fitted.ts';
import type { Look, State } from '../state/state.ts';
import { cut, fill, spread } from './cells.ts';
import { told } from './told.ts';

/**
 * The articles in sight, two lines each: unread and title; bookmark and what else a person wants to know.
 * `top` is the first line, `cursor` the marked article, if any.
 */
export const listLines = (
	state: State,
	width: number,
	top: number,
	cursor: number | null,
): readonly string[] => {
	const { rows, total, from } = state.step.result;
	if (total === 0) return nothing(state, width);
	const height = bodyRows(state);
	const first = Math.floor(top / rowLines);
	const begin = Math.max(0, first - from);
	return rows
		.slice(begin, begin + Math.ceil(height / rowLines) + 1)
		.flatMap((article, index) => articleRow(state, article, width, first + index === cursor))
		.slice(top % rowLines, (top % rowLines) + height);
};

/** Columns from which the papers signed stand at the right without taking the room of what is left of them. */
const roomForSigned = 46;

const usual: readonly ColumnName[] = ['date', 'leaders', 'signed'];

const articleRow = (state: State, article: Summary, width: number, current: boolean): readonly string[] => {
	const { theme, step, marked } = state;
	const { terms } = step.result;
	const title = cut(safeLine(article.title), width - 3);
	const mark = marked.get(article.id);
	const unread = mark?.read ? ' ' : theme.signs.unread;
	const bookmark = mark?.bookmarked ? theme.signs.bookmark : ' ';
	if (!current) {
		const details = detailLine(state, article, width, theme.article.date, theme.faint);
		return [
			`${theme.unread(unread)} ${highlight(mark?.read ? theme.faint(title) : title, terms, theme.match)}`,
			`${theme.bookmark(bookmark)} ${highlight(details, terms, theme.match)}`,
		];
	}
	const plain = (text: string) => text;
	return [`${unread} ${title}`, `${bookmark} ${detailLine(state, article, width, plain, plain)}`].map(line =>
		highlight(theme.cursor(fill(line, width - 1)), terms, theme.match),
	);
};

type Paint = (text: string) => string;

/** The second line of an article; papers signed, where they come last, at its right edge. */
const detailLine = ({ look }: State, article: Summary, width: number, date: Paint, other: Paint): string => {
	const columns = (look.columns ?? usual).filter(name => name !== 'title');
	const cells = columns.map(name => ({ name, text: detail(name, article, look.dates) }));
	const last = cells.at(-1)?.name === 'signed' ? cells.pop() : null;
	const left = cells
		.filter(({ name, text }) => text !== '' || name === 'date')
		.map(({ name, text }) => (name === 'date' ? date(text.padEnd(dayWidth(look.dates))) : other(text)))
		.join('  ');
	return spread(left, last?.text && width >= roomForSigned ? other(last.text) : '', width - 3);
};

/** What the second line says, without its looks. */
export const detailTexts = (look: Look, article: Summary): readonly string[] =>
	(look.columns ?? usual)
		.filter(name => name !== 'title')
		.map(name => detail(name, article, look.dates))
		.filter(Boolean);

const detail = (name: ColumnName, article: Summary, dates: DateStyle): string => {
	switch (name) {
		case 'date':
			return shownDate(article.date ?? '', dates);
		case 'leaders':
			return article.leaders.map(({ name }) => safeLine(name)).join(', ');
		case 'signed':
			return article.signed > 0 ? `${article.signed} signed` : '';
		case 'tags':
			return article.tags.map(safeLine).join(', ');
		default:
			return safeLine(article[name] ?? '');
	}
};

/** An empty list says what was searched, and how to get back. */
const nothing = ({ library, step, theme, keymap, past }: State, width: number): readonly string[] => {
	const where = `${count(library.size, 'article')} of ${safeLine(library.dir)}`;
	const lines =
		library.size === 0
			? [`No articles in ${safeLine(library.dir)}.`, 'Articles are files that end in .md, .markdown or .txt.']
			: [`Nothing for ${told(step.result.query)} in the ${where}.`];
	const back = past.length > 0 ? keyFor(keymap, 'list', 'back') : null;
	const way = back === null ? [] : [`${theme.key(back)} takes the last step back.`];
	return ['', ...[...lines, ...way].flatMap(line => [...wrap(line, width - 4), ''])].map(line => `  ${line}`);
};
