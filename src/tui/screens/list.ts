import type { Summary } from '../../library/library.ts';
import { count } from '../../render/count.ts';
import { highlight } from '../../render/highlight.ts';
import { safeLine } from '../../render/safe-text.ts';
import { wrap } from '../../render/wrap.ts';
import { keyFor } from '../keymap.ts';
import { bodyRows } from '../layout.ts';
import { rowLines } from '../state/fitted.ts';
import type { State } from '../state/state.ts';
import { cut, fill, spread } from './cells.ts';
import { told } from './told.ts';

/**
 * The articles in sight, two lines each: unread and title; bookmark, date, leaders, papers signed.
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

/** Columns from which the papers signed stand beside the leaders without taking their room. */
const roomForSigned = 46;

const articleRow = (
	{ theme, step, marked }: State,
	article: Summary,
	width: number,
	current: boolean,
): readonly string[] => {
	const { terms } = step.result;
	const title = cut(safeLine(article.title), width - 3);
	const date = (article.date ?? '').padEnd(10);
	const signed = article.signed > 0 && width >= roomForSigned ? `${article.signed} signed` : '';
	const leaders = article.leaders.map(({ name }) => safeLine(name)).join(', ');
	const who = cut(leaders, width - 15 - (signed ? signed.length + 2 : 0));
	const mark = marked.get(article.id);
	const unread = mark?.read ? ' ' : theme.signs.unread;
	const bookmark = mark?.bookmarked ? theme.signs.bookmark : ' ';
	if (!current) {
		const shown = `${theme.article.date(date)}  ${highlight(theme.faint(who), terms, theme.match)}`;
		return [
			`${theme.unread(unread)} ${highlight(mark?.read ? theme.faint(title) : title, terms, theme.match)}`,
			`${theme.bookmark(bookmark)} ${signed ? spread(shown, theme.faint(signed), width - 3) : shown}`,
		];
	}
	return [`${unread} ${title}`, `${bookmark} ${spread(`${date}  ${who}`, signed, width - 3)}`].map(line =>
		highlight(theme.cursor(fill(line, width - 1)), terms, theme.match),
	);
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
