import type { DateCount, Library, Query } from '../../library/library.ts';
import { bodyRows, listColumns } from '../layout.ts';
import { datesOf, undated, withDates } from './dates.ts';
import { listed, listedAround } from './start.ts';
import type { State, TimelineCounts, TimelineScreen } from './state.ts';
import { pushed, pushedScreen, withScreen } from './steps.ts';
import { yearsOf } from './years-of.ts';

/** The months of what is listed, with the cursor on the one that the query asks for. */
export const timelineOpened = async (state: State): Promise<State> => {
	const { query } = state.step;
	const screen = await timelineOf(state, query, 'month');
	const [asked = ''] = datesOf(query);
	const at = asked ? screen.rows.findIndex(({ date }) => date.startsWith(asked)) : 0;
	return pushedScreen(state, { ...screen, cursor: Math.max(0, at) });
};

export const timelineOf = async (
	{ library }: State,
	query: Query,
	unit: TimelineScreen['unit'],
): Promise<TimelineScreen> => {
	const counts = await countsOf(library, query);
	return { kind: 'timeline', unit, counts, rows: rowsOf(counts, unit), beside: null, cursor: 0, top: 0 };
};

/** What the months have of all that the query finds but for its date, so that there is something to move along. */
const countsOf = async (library: Library, query: Query): Promise<TimelineCounts> => {
	const whole = withDates(query, []);
	const [months, rest] = await Promise.all([library.dates(whole, 'month'), library.undated(whole)]);
	return {
		months,
		undated: rest.articles === 0 ? null : { date: undated, ...rest },
	};
};

/** Every month from the first to the last, or every year that has articles. */
const rowsOf = ({ months, undated }: TimelineCounts, unit: TimelineScreen['unit']): readonly DateCount[] => [
	...(unit === 'month' ? withEmpty(months) : yearsOf(months)).toReversed(),
	...(undated ? [undated] : []),
];

/** The screen with what the library has now, and the cursor at the same time. */
export const timelineRenewed = async (
	{ library, step }: State,
	screen: TimelineScreen,
): Promise<TimelineScreen> => {
	const counts = await countsOf(library, step.query);
	const rows = rowsOf(counts, screen.unit);
	const at = rows.findIndex(({ date }) => date === screen.rows[screen.cursor]?.date);
	return { ...screen, counts, rows, beside: null, cursor: at < 0 ? screen.cursor : at };
};

/** A gap of more months than that is left out: a letter of 1954 must not bring eight hundred empty rows. */
const longestGap = 24;

const withEmpty = (months: readonly DateCount[]): readonly DateCount[] =>
	months.flatMap((month, at) => {
		const before = months[at - 1];
		return before ? [...between(before.date, month.date), month] : [month];
	});

const between = (from: string, to: string): readonly DateCount[] => {
	const first = numberOf(from) + 1;
	const length = numberOf(to) - first;
	// A date of which only the year is known has no month to count from.
	if (!(length > 0 && length <= longestGap)) return [];
	return Array.from({ length }, (_, at) => ({
		date: monthOf(first + at),
		articles: 0,
		papers: 0,
		commitments: 0,
	}));
};

const numberOf = (month: string): number => {
	const [year, of] = month.split('-').map(Number);
	return of === undefined ? Number.NaN : Number(year) * 12 + of - 1;
};

const monthOf = (number: number): string =>
	`${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Years for months or months for years, with the cursor at the same time. */
export const unitChanged = (state: State): State => {
	const { screen } = state.step;
	if (screen.kind !== 'timeline') return state;
	const date = screen.rows[screen.cursor]?.date ?? '';
	const unit = screen.unit === 'month' ? 'year' : 'month';
	const rows = rowsOf(screen.counts, unit);
	const at = rows.findIndex(row => row.date.startsWith(date) || date.startsWith(row.date));
	return withScreen(state, { ...screen, unit, rows, cursor: Math.max(0, at) });
};

/** To the next row, down (1) or up (-1), that has articles. */
export const toFilled = (state: State, direction: 1 | -1): State => {
	const { screen } = state.step;
	if (screen.kind !== 'timeline') return state;
	const { rows } = screen;
	let cursor = screen.cursor + direction;
	while (rows[cursor]?.articles === 0) cursor += direction;
	return rows[cursor] ? withScreen(state, { ...screen, cursor }) : state;
};

/** Lists the articles of the row, if it has any; Esc comes back to it. */
export const timelineApplied = async (state: State, screen: TimelineScreen): Promise<State> => {
	const row = screen.rows[screen.cursor];
	return row && row.articles > 0
		? pushed(state, await listed(state, withDates(state.step.query, [row.date])))
		: state;
};

/** The screen with the articles of its row, where there is room to show them. */
export const besideTimeline = async (state: State, screen: TimelineScreen): Promise<State> => {
	const row = screen.rows[screen.cursor];
	if (!row || listColumns(state).preview === 0) return state;
	const query = withDates(state.step.query, [row.date]);
	const { beside } = screen;
	const isThere = beside?.query.text === query.text && beside.version === state.version;
	if (isThere && beside.rows.length >= Math.min(beside.total, bodyRows(state))) return state;
	return withScreen(state, { ...screen, beside: await listedAround(state, query, 0) });
};
