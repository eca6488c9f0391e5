import stringWidth from 'string-width';
import { count, grouped } from '../../render/count.ts';
import { safeLine } from '../../render/safe-text.ts';
import { bodyRows } from '../layout.ts';
import { chipsOf } from '../state/chips.ts';
import { linesOf, matchesOf } from '../state/matches.ts';
import { isQueried } from '../state/queried.ts';
import { type RowsScreen, rowCount } from '../state/rows.ts';
import { selectedLines } from '../state/selecting.ts';
import { orderName } from '../state/sorting.ts';
import type { ArticleScreen, State } from '../state/state.ts';
import { cut, spread } from './cells.ts';
import { helpLines } from './help.ts';
import { told } from './told.ts';

/** The first line: what is listed and by which filters; at the right how far one has come. */
export const headLine = (state: State): string => {
	const { theme, columns, step } = state;
	const { count, chips, hidden } = headOf(state);
	const chosen = isQueried(step.screen) ? step.chip : null;
	const shown = chips.map(({ label }, at) =>
		at + hidden === chosen ? theme.cursor(label) : theme.filter(label),
	);
	const parts = [count, ...(hidden > 0 ? [theme.signs.ellipsis] : []), ...shown];
	return spread(parts.join(between), progressOf(state), columns);
};

/** The filter of the head line that stands in a column; `null` where none does. */
export const chipAt = (state: State, column: number): number | null => {
	const { chips, hidden } = headOf(state);
	const at = chips.findIndex(({ start, label }) => column >= start && column < start + stringWidth(label));
	return at < 0 ? null : at + hidden;
};

const between = ' · ';

type Head = {
	readonly count: string;
	/** Filters and the columns where they begin. */
	readonly chips: readonly { readonly label: string; readonly start: number }[];
	/** How many before them there is no room for. */
	readonly hidden: number;
};

/** The left part: where room is short, the filters before the chosen one go first, and the program's name before all. */
const headOf = (state: State): Head => {
	const { theme, columns, step } = state;
	const labels = chipsOf(step.result.query.text).map(({ label }) => safeLine(label));
	const room = columns - stringWidth(progressOf(state)) - 1;
	const whole = headWith(` ${theme.program('communique')}  ${listedCount(state)}`, labels, 0);
	if (endOf(whole) <= room) return whole;
	const count = ` ${listedCount(state)}`;
	const last = step.chip ?? 0;
	let head = headWith(count, labels, 0);
	for (let hidden = 1; hidden <= last && endOf(head, last) > room; hidden++)
		head = headWith(count, labels, hidden);
	return head;
};

const headWith = (count: string, labels: readonly string[], hidden: number): Head => {
	let start = stringWidth(count) + (hidden > 0 ? between.length + 1 : 0);
	const chips = labels.slice(hidden).map(label => {
		const at = start + between.length;
		start = at + stringWidth(label);
		return { label, start: at };
	});
	return { count, chips, hidden };
};

/** The column after a filter, by default the last. */
const endOf = ({ count, chips, hidden }: Head, at = hidden + chips.length - 1): number => {
	const chip = chips[at - hidden];
	return chip ? chip.start + stringWidth(chip.label) : stringWidth(count);
};

const progressOf = (state: State): string => {
	const progress = progressIn(state);
	return progress && state.theme.faint(`${progress} `);
};

/** `5 articles`, `3 of 5`; while one is read, which of them; else what the screen shows of them. */
const listedCount = ({ step: { screen, at, result }, library, columns }: State): string => {
	if (screen.kind === 'all agreements') return `${columns < 60 ? '' : 'agreements '}by ${screen.grouping}`;
	if (screen.kind === 'timeline') return `${columns < 60 ? '' : 'timeline '}by ${screen.unit}`;
	if (screen.kind === 'help') return 'keys';
	if (screen.kind === 'article' || screen.kind === 'agreements') {
		return `article ${at + 1} of ${grouped(result.total)}`;
	}
	return told(result.query)
		? `${grouped(result.total)} of ${grouped(library.size)}`
		: count(library.size, 'article');
};

const progressIn = (state: State): string => {
	const { screen, mistake } = state.step;
	if (mistake !== null) return cut(mistake, state.columns - 2);
	switch (screen.kind) {
		case 'article':
			return [
				selected(screen),
				found(state, screen),
				share(screen.top, linesOf(state, screen).length, bodyRows(state)),
			]
				.filter(Boolean)
				.join(' · ');
		case 'agreements':
			return screen.items.length === 0 ? '' : `${screen.cursor + 1}/${screen.items.length}`;
		case 'all agreements':
			return screen.found.total === 0 ? '' : `${grouped(screen.cursor + 1)}/${grouped(screen.found.total)}`;
		case 'timeline':
			return placeIn(screen);
		case 'leaders':
			return [screen.find && `“${screen.find}”`, placeIn(screen)].filter(Boolean).join(' ');
		case 'help': {
			const { length } = helpLines(state, { width: state.columns, find: screen.find });
			return [screen.find && `“${screen.find}”`, share(screen.top, length, bodyRows(state))]
				.filter(Boolean)
				.join(' ');
		}
		case 'list':
			return [unread(state), orderName(state.step.result)].filter(Boolean).join(' · ');
		default:
			return unread(state);
	}
};

const placeIn = (screen: RowsScreen): string => {
	const rows = screen.kind === 'leaders' ? screen.total : rowCount(screen);
	return rows === 0 ? '' : `${grouped(screen.cursor + 1)}/${grouped(rows)}`;
};

const selected = ({ selection }: ArticleScreen): string => {
	if (!selection) return '';
	const { first, end } = selectedLines(selection);
	return `${count(end - first, 'line')} selected`;
};

/** `“rail” 3/14`; the words of the library's search need no telling. */
const found = (state: State, screen: ArticleScreen): string => {
	if (!screen.find?.pattern) return '';
	const { text, at } = screen.find;
	const { length } = matchesOf(state, screen);
	const place = at === null ? count(length, 'match', 'matches') : `${at + 1}/${length}`;
	return text ? `“${text}” ${length === 0 ? 'not found' : place}` : place;
};

const share = (top: number, lines: number, height: number): string =>
	lines <= height ? '' : `${Math.round((top / (lines - height)) * 100)}%`;

const unread = ({ library: { problems } }: State): string =>
	problems.length === 0 ? '' : `${count(problems.length, 'file')} not read`;
