import { dayWidth, shownDate } from '../../config/date-style.ts';
import type { LeaderCount } from '../../library/library.ts';
import { grouped } from '../../render/count.ts';
import { type CountryPaint, countryPaint } from '../country-paint.ts';
import { bodyRows } from '../layout.ts';
import { headOf } from '../state/rows.ts';
import type { LeadersScreen, State } from '../state/state.ts';
import { fill } from './cells.ts';
import { type Column, cellsOf, headings, placed } from './columns.ts';

/** A table of leaders, in as many columns as there is room for. */
export const leaderLines = (state: State, screen: LeadersScreen): readonly string[] => {
	const { theme, columns: width } = state;
	const shown = screen.leaders;
	if (screen.waits) return ['', `  Counting the leaders${theme.signs.ellipsis}`];
	if (shown.length === 0)
		return ['', `  ${screen.find ? 'No leader is called that' : 'No leader in these articles'}.`];
	const columns = placed(leaderColumns(state, countryPaint(theme, screen.leaders)), width - 5);
	return [
		theme.faint(`   ${headings(columns)}`),
		...shown.slice(screen.top, screen.top + bodyRows(state) - headOf(screen)).map((leader, at) => {
			const chosen = screen.chosen.includes(leader.name);
			const sign = chosen ? theme.signs.chosen : theme.signs.notChosen;
			const current = screen.top + at === screen.cursor;
			const cells = cellsOf(columns, leader, !current);
			if (current) return ` ${theme.cursor(fill(`${sign} ${cells}`, width - 2))}`;
			return ` ${chosen ? theme.chosen(sign) : theme.faint(sign)} ${cells}`;
		}),
	];
};

const leaderColumns = (
	{ theme: { article, faint }, look: { dates } }: State,
	ofCountry: CountryPaint,
): readonly Column<LeaderCount>[] => [
	{
		heading: 'name',
		text: ({ name }) => name,
		least: 16,
		most: 20,
		paint: (text, { country }) => ofCountry(country)(text),
	},
	{
		heading: 'native',
		text: ({ name, nativeName }) => (nativeName === name ? '' : (nativeName ?? '')),
		least: 8,
		most: 18,
		leaveOut: 3,
	},
	{
		heading: 'country',
		text: ({ country }) => country ?? '',
		least: 9,
		most: 14,
		leaveOut: 4,
		paint: (text, { country }) => ofCountry(country)(text),
	},
	{ heading: 'office', text: ({ role }) => role ?? '', least: 16, most: 60, leaveOut: 1, paint: faint },
	{
		heading: 'first',
		text: ({ first }) => shownDate(first ?? '', dates),
		least: dayWidth(dates),
		most: dayWidth(dates),
		leaveOut: 2,
		paint: article.date,
	},
	{
		heading: 'last',
		text: ({ last }) => shownDate(last ?? '', dates),
		least: dayWidth(dates),
		most: dayWidth(dates),
		leaveOut: 5,
		paint: article.date,
	},
	{ heading: 'articles', text: ({ articles }) => grouped(articles), least: 8, most: 8, align: 'right' },
	{
		heading: 'papers',
		text: ({ papers }) => grouped(papers),
		least: 6,
		most: 6,
		align: 'right',
		leaveOut: 6,
	},
];
