import { monthWidth, shownDate } from '../../config/date-style.ts';
import type { DateCount } from '../../library/library.ts';
import { count, grouped } from '../../render/count.ts';
import { bodyRows } from '../layout.ts';
import { undated } from '../state/dates.ts';
import { headOf } from '../state/rows.ts';
import type { State, TimelineScreen } from '../state/state.ts';
import type { Theme } from '../theme.ts';
import { bordered } from './bordered.ts';
import { cut, fill, fillLeft } from './cells.ts';
import { listLines } from './list.ts';

type Series = {
	readonly name: 'articles' | 'papers' | 'commitments';
	readonly paint: (theme: Theme) => Theme['bar'];
};

const series: readonly Series[] = [
	{ name: 'articles', paint: ({ bar }) => bar },
	{ name: 'papers', paint: ({ instrument }) => instrument },
	{ name: 'commitments', paint: ({ commitment }) => commitment },
];

const gap = 1;

/** Months or years with a number and a bar for each of three things, all bars of a thing on one scale. */
export const timelineLines = (state: State, screen: TimelineScreen, width: number): readonly string[] => {
	const { theme, look } = state;
	const { rows } = screen;
	const dateColumns = monthWidth(look.dates) + 2;
	if (rows.length === 0) return ['', '  No article here.'];
	const columns = scaled(rows, width - dateColumns);
	const headings = columns.map(({ name, width }) => fill(name, width)).join(' '.repeat(gap));
	return [
		theme.faint(`${' '.repeat(dateColumns)}${headings}`),
		...rows
			.slice(screen.top, screen.top + bodyRows(state) - headOf(screen))
			.map((row, at) => rowLine(state, row, columns, screen.top + at === screen.cursor)),
	];
};

type Scaled = Series & { readonly width: number; readonly digits: number; readonly longest: number };

/** Each thing with its share of the line; its numbers take what the greatest takes. */
const scaled = (rows: readonly DateCount[], width: number): readonly Scaled[] => {
	const room = width - gap * series.length;
	const share = Math.floor((room - 'commitments'.length) / (series.length - 1));
	const even = Math.floor(room / series.length);
	return series.map(one => {
		const most = Math.max(1, ...rows.map(row => row[one.name]));
		const longest = Math.max(1, ...rows.filter(row => row.date !== undated).map(row => row[one.name]));
		const own =
			even >= 'commitments'.length ? even : one.name === 'commitments' ? 'commitments'.length : share;
		return { ...one, width: own, digits: grouped(most).length, longest };
	});
};

const rowLine = (
	{ theme, look: { dates } }: State,
	row: DateCount,
	columns: readonly Scaled[],
	current: boolean,
): string => {
	const date = ` ${shownDate(row.date, dates).padEnd(monthWidth(dates))}`;
	const cells = columns.map(({ name, width, digits, longest, paint }) => {
		const value = row[name];
		if (value === 0) return fill(theme.faint(fillLeft(theme.signs.dot, digits)), width);
		const number = fillLeft(grouped(value), digits);
		// What has no date may be more than all that has one, and is no time beside another.
		if (row.date === undated) return fill(number, width);
		return fill(`${number} ${paint(theme)(barOf(theme, value / longest, width - digits - 1))}`, width);
	});
	return `${current ? theme.cursor(`${date} `) : `${date} `}${cells.join(' '.repeat(gap))}`;
};

/** A bar as long as its share of so many columns, and never of nothing. */
const barOf = ({ signs: { scale } }: Theme, share: number, columns: number): string => {
	const parts = Math.max(1, Math.round(share * columns * scale.length));
	const whole = Math.floor(parts / scale.length);
	return (scale.at(-1) ?? '').repeat(whole) + (scale[(parts % scale.length) - 1] ?? '');
};

/** The articles of the row at the cursor. */
export const timelineBeside = (
	state: State,
	{ beside }: TimelineScreen,
	width: number,
): readonly string[] => {
	const { theme, step } = state;
	const lines = beside
		? [
				theme.faint(` ${cut(count(beside.total, 'article'), width - 4)}`),
				...(beside.total === 0
					? []
					: listLines({ ...state, step: { ...step, result: beside } }, width - 1, 0, null)),
			]
		: [];
	return bordered(state, lines);
};
