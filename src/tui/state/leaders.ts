import type { LeaderCount, Library, Query } from '../../library/library.ts';
import { chips, toggledValue, withValues } from '../../library/query/edit-query.ts';
import { words } from '../../library/words.ts';
import { listed } from './start.ts';
import type { LeadersScreen, State } from './state.ts';
import { pushedScreen, returned, withMessage, withScreen } from './steps.ts';

/** The leaders of the articles that the other parts of the query leave, before they are counted. */
export const leadersOpened = (state: State): State =>
	pushedScreen(state, {
		kind: 'leaders',
		waits: true,
		leaders: [],
		total: 0,
		find: '',
		chosen: [],
		match: ownChips(state.step.query).some(({ values }) => values.length > 1) ? 'any' : 'all',
		touched: false,
		cursor: 0,
		top: 0,
	});

/** The screen with its leaders; those of the query are chosen. */
export const leadersFilled = async (state: State, screen: LeadersScreen): Promise<State> => {
	const { query } = state.step;
	const found = await leadersOf(state.library, query, screen.find);
	const chosen = chosenOf(found.leaders, query);
	const first = found.leaders.findIndex(({ name }) => chosen.includes(name));
	return withScreen(state, { ...screen, ...found, waits: false, chosen, cursor: Math.max(0, first) });
};

/** More are not looked through one by one: words find them. */
const mostShown = 2000;

/** Those of all that the query finds but for its leaders, by words that are looked for. */
export const leadersOf = async (
	library: Library,
	query: Query,
	find: string,
): Promise<Pick<LeadersScreen, 'leaders' | 'total'>> => {
	const others = { ...query, text: withValues(query.text, 'leader', [], 'all') };
	const { rows, total } = await library.leaders(others, find, mostShown);
	return { leaders: rows, total };
};

const ownChips = ({ text }: Query) =>
	chips(text).filter(({ field, negated }) => field === 'leader' && !negated);

/** The query takes a name in any usual form; here it is one leader of the list. */
const chosenOf = (leaders: readonly LeaderCount[], query: Query): readonly string[] => [
	...new Set(
		ownChips(query).flatMap(({ values }) => values.flatMap(({ text }) => called(leaders, text)?.name ?? [])),
	),
];

/** The first leader, the most named, that has all words of a name. */
const called = (leaders: readonly LeaderCount[], name: string): LeaderCount | undefined =>
	leaders.find(({ name: own, nativeName }) => {
		const known = new Set([...words(own), ...words(nativeName ?? '')]);
		return words(name).every(word => known.has(word));
	});

/** Chooses the leader at the cursor, or lets it go; the list follows. */
export const leaderToggled = async (state: State, screen: LeadersScreen): Promise<State> => {
	const name = screen.leaders[screen.cursor]?.name;
	if (name === undefined) return state;
	const isName = (value: string) => called(screen.leaders, value)?.name === name;
	const { query } = state.step;
	return narrowed(state, screen, {
		...query,
		text: toggledValue(query.text, 'leader', name, { match: screen.match, is: isName }),
	});
};

/** Articles that name all of the chosen leaders, or any of them. */
export const matchSwitched = async (state: State): Promise<State> => {
	const { screen, query } = state.step;
	if (screen.kind !== 'leaders') return state;
	const match = screen.match === 'all' ? 'any' : 'all';
	const told = withMessage(state, `Articles that name ${match} of the chosen leaders.`);
	const values = ownChips(query).flatMap(({ values }) => values.map(({ text }) => text));
	// Without any, Enter still takes the leader at the cursor.
	if (values.length === 0) return withScreen(told, { ...screen, match });
	const text = withValues(query.text, 'leader', values, match);
	return narrowed(told, { ...screen, match }, { ...query, text });
};

const narrowed = async (state: State, screen: LeadersScreen, query: Query): Promise<State> => ({
	...state,
	step: {
		...(await listed(state, query)),
		screen: { ...screen, chosen: chosenOf(screen.leaders, query), touched: true },
	},
});

/** Lists what is chosen; the leader at the cursor where nothing was. */
export const leadersApplied = async (state: State, screen: LeadersScreen): Promise<State> => {
	const { query } = state.step;
	const row = screen.leaders[screen.cursor];
	const text =
		screen.touched || !row ? query.text : withValues(query.text, 'leader', [row.name], screen.match);
	const unchanged = state.past.at(-1)?.query.text === text;
	return unchanged ? returned(state) : { ...state, step: await listed(state, { ...query, text }) };
};

/** Looks for leaders by what their names, countries and offices begin with; the cursor stays on its leader. */
export const leadersFound = async (state: State, screen: LeadersScreen, find: string): Promise<State> => {
	const { query } = state.step;
	const found = await leadersOf(state.library, query, find);
	const current = screen.leaders[screen.cursor]?.name;
	const at = found.leaders.findIndex(({ name }) => name === current);
	const chosen = chosenOf(found.leaders, query);
	return withScreen(state, { ...screen, ...found, find, chosen, cursor: Math.max(0, at) });
};
