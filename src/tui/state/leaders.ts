import type { LeaderCount, Library, Query } from '../../library/library.ts';
import { chips, toggledValue, withValues } from '../../library/query/edit-query.ts';
import { words } from '../../library/words.ts';
import { listed } from './start.ts';
import type { LeadersScreen, State } from './state.ts';
import { pushedScreen, returned, withMessage, withScreen } from './steps.ts';

/** The leaders of the articles that the other parts of the query leave; those of the query are chosen. */
export const leadersOpened = async (state: State): Promise<State> => {
	const { query } = state.step;
	const leaders = await leadersOf(state.library, query);
	const chosen = chosenOf(leaders, query);
	const first = leaders.findIndex(({ name }) => chosen.includes(name));
	return pushedScreen(state, {
		kind: 'leaders',
		leaders,
		find: '',
		chosen,
		match: ownChips(query).some(({ values }) => values.length > 1) ? 'any' : 'all',
		touched: false,
		cursor: Math.max(0, first),
		top: 0,
	});
};

/** Those of all that the query finds but for its leaders. */
export const leadersOf = (library: Library, query: Query): Promise<readonly LeaderCount[]> =>
	library.leaders({ ...query, text: withValues(query.text, 'leader', [], 'all') });

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

/** The leaders of the screen: those in whose row words begin as typed. */
export const shownLeaders = ({ leaders, find }: LeadersScreen): readonly LeaderCount[] => {
	const typed = words(find);
	if (typed.length === 0) return leaders;
	const last = found.get(leaders);
	if (last?.find === find) return last.shown;
	const shown = leaders.filter(leader =>
		typed.every(word => wordsOf(leader).some(own => own.startsWith(word))),
	);
	found.set(leaders, { find, shown });
	return shown;
};

/** A key asks for them several times. */
const found = new WeakMap<
	readonly LeaderCount[],
	{ readonly find: string; readonly shown: readonly LeaderCount[] }
>();

/** Of 20,000 leaders it takes a tenth of a second to take the names apart. */
const known = new WeakMap<LeaderCount, readonly string[]>();

const wordsOf = (leader: LeaderCount): readonly string[] => {
	const { name, nativeName, country, role } = leader;
	const own = known.get(leader) ?? words([name, nativeName, country, role].join(' '));
	known.set(leader, own);
	return own;
};

/** Chooses the leader at the cursor, or lets it go; the list follows. */
export const leaderToggled = async (state: State, screen: LeadersScreen): Promise<State> => {
	const name = shownLeaders(screen)[screen.cursor]?.name;
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
	const row = shownLeaders(screen)[screen.cursor];
	const text =
		screen.touched || !row ? query.text : withValues(query.text, 'leader', [row.name], screen.match);
	const unchanged = state.past.at(-1)?.query.text === text;
	return unchanged ? returned(state) : { ...state, step: await listed(state, { ...query, text }) };
};

/** Looks for leaders by what their names, countries and offices begin with; the cursor stays on its leader. */
export const leadersFound = (state: State, screen: LeadersScreen, find: string): State => {
	const current = shownLeaders(screen)[screen.cursor];
	const next = { ...screen, find };
	const at = current ? shownLeaders(next).indexOf(current) : 0;
	return withScreen(state, { ...next, cursor: Math.max(0, at) });
};
