import type { DateCount, Library, Query } from '../../library/library.ts';
import { bodyRows, listColumns } from '../layout.ts';
import { datesOf, withDates } from './dates.ts';
import { listed, listedAround } from './start.ts';
import type { State, TimelineScreen } from './state.ts';
import { pushed, pushedScreen, withScreen } from './steps.ts';

/** Lines above the rows: what the bars count. */
export const timelineHead = 1;

/** The months of what is listed, with the cursor on the one that the query asks for. */
export const timelineOpened = async (state: State): Promise<State> => {
	const { query } = state.step;
	const screen = await timelineOf(state, query, 'month');
	const [asked = ''] = datesOf(query);
	const at = asked ? timelineRows(screen).findIndex(({ date }) => date.startsWith(asked)) : 0;
	return pushedScreen(state, { ...screen, cursor: Math.max(0, at) });
};

export const timelineOf = async (
	{ library }: State,
	query: Query,
	unit: TimelineScreen['unit'],
): Promise<TimelineScreen> => ({
	kind: 'timeline',
	unit,
	months: await monthsOf(library, query),
	beside: null,
	cursor: 0,
	top: 0,
});

/** The months of all that the query finds but for its date, so that there is something to move along. */
export const monthsOf = (library: Library, query: Query): Promise<readonly DateCount[]> =>
	library.dates(withDates(query, []), 'month');

/** The newest first: every month from the first to the last, or every year that has articles. */
export const timelineRows = ({ months, unit }: TimelineScreen): readonly DateCount[] =>
	(unit === 'month' ? withEmpty(months) : years(months)).toReversed();

const years = (months: readonly DateCount[]): readonly DateCount[] =>
	Array.from(
		Map.groupBy(months, ({ date }) => date.slice(0, 4)),
		([date, of]) => ({
			date,
			articles: sum(of, 'articles'),
			papers: sum(of, 'papers'),
			commitments: sum(of, 'commitments'),
		}),
	);

const sum = (of: readonly DateCount[], what: 'articles' | 'papers' | 'commitments'): number =>
	of.reduce((total, count) => total + count[what], 0);

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
	const date = timelineRows(screen)[screen.cursor]?.date ?? '';
	const next: TimelineScreen = { ...screen, unit: screen.unit === 'month' ? 'year' : 'month' };
	const at = timelineRows(next).findIndex(row => row.date.startsWith(date) || date.startsWith(row.date));
	return withScreen(state, { ...next, cursor: Math.max(0, at) });
};

/** To the next row, down (1) or up (-1), that has articles. */
export const toFilled = (state: State, direction: 1 | -1): State => {
	const { screen } = state.step;
	if (screen.kind !== 'timeline') return state;
	const rows = timelineRows(screen);
	let cursor = screen.cursor + direction;
	while (rows[cursor]?.articles === 0) cursor += direction;
	return rows[cursor] ? withScreen(state, { ...screen, cursor }) : state;
};

/** Lists the articles of the row, if it has any; Esc comes back to it. */
export const timelineApplied = async (state: State, screen: TimelineScreen): Promise<State> => {
	const row = timelineRows(screen)[screen.cursor];
	return row && row.articles > 0
		? pushed(state, await listed(state, withDates(state.step.query, [row.date])))
		: state;
};

/** The screen with the articles of its row, where there is room to show them. */
export const besideTimeline = async (state: State, screen: TimelineScreen): Promise<State> => {
	const row = timelineRows(screen)[screen.cursor];
	if (!row || listColumns(state).preview === 0) return state;
	const query = withDates(state.step.query, [row.date]);
	const { beside } = screen;
	const isThere = beside?.query.text === query.text && beside.version === state.version;
	if (isThere && beside.rows.length >= Math.min(beside.total, bodyRows(state))) return state;
	return withScreen(state, { ...screen, beside: await listedAround(state, query, 0) });
};
