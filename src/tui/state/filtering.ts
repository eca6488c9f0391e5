import type { LeaderCount, Library, Query } from '../../library/library.ts';
import { chips, withValues } from '../../library/query/edit-query.ts';
import { words } from '../../library/words.ts';
import { listed } from './start.ts';
import type { Choice, FilterScreen, State } from './state.ts';
import { returned } from './steps.ts';

/** The list to narrow by, counted over what the other filters leave. */
export const filterScreen = async (
	library: Library,
	query: Query,
	by: FilterScreen['by'],
): Promise<FilterScreen> => {
	const { choices, chosen } = await (by === 'leader' ? leaders(library, query) : dates(library, query));
	const first = choices.findIndex(({ value }) => chosen.includes(value));
	return { kind: 'filter', by, choices, chosen, touched: false, cursor: Math.max(0, first), top: 0 };
};

/** Chooses the row, or lets it go; the list follows. */
export const toggled = async (state: State): Promise<State> => {
	const { screen, query } = state.step;
	if (screen.kind !== 'filter') return state;
	const value = screen.choices[screen.cursor]?.value;
	if (value === undefined) return state;
	const chosen = screen.chosen.includes(value)
		? screen.chosen.filter(other => other !== value)
		: [...screen.chosen, value];
	const narrow = narrowed(query, screen.by, chosen);
	return {
		...state,
		step: { ...(await listed(state, narrow)), screen: { ...screen, chosen, touched: true } },
	};
};

/** Lists what is chosen, or what the row says where nothing was chosen. */
export const applied = async (state: State): Promise<State> => {
	const { screen, query } = state.step;
	if (screen.kind !== 'filter') return state;
	const row = screen.choices[screen.cursor];
	const narrow = screen.touched || !row ? query : narrowed(query, screen.by, [row.value]);
	const before = state.past.at(-1);
	const unchanged = JSON.stringify(before?.query) === JSON.stringify(narrow);
	return unchanged ? returned(state) : { ...state, step: await listed(state, narrow) };
};

/** A query narrowed by what is chosen, and nothing else of that kind. */
const narrowed = (query: Query, by: FilterScreen['by'], chosen: readonly string[]): Query => ({
	...query,
	text: withValues(query.text, by, chosen, by === 'leader' ? 'all' : 'any'),
});

/** The values that a field of the query has. */
const valuesOf = (query: Query, by: FilterScreen['by']): readonly string[] =>
	chips(query.text)
		.filter(({ field, negated }) => field === by && !negated)
		.flatMap(({ values }) => values.map(({ text }) => text));

const leaders = async (library: Library, query: Query) => {
	const counts = await library.leaders(narrowed(query, 'leader', []));
	return {
		choices: counts.map(
			({ name, nativeName, country, articles }): Choice => ({
				value: name,
				detail: [nativeName !== name && nativeName, country].filter(Boolean).join(' · '),
				articles,
				depth: 0,
			}),
		),
		// The command line takes a name in any usual form; here it is one leader of the list.
		chosen: valuesOf(query, 'leader').flatMap(name => counts.find(isCalled(name))?.name ?? []),
	};
};

const isCalled =
	(name: string) =>
	({ name: own, nativeName }: LeaderCount): boolean => {
		const known = new Set([...words(own), ...words(nativeName ?? '')]);
		return words(name).every(word => known.has(word));
	};

/** Years, the newest first, each above its months. */
const dates = async (library: Library, query: Query) => {
	const all = narrowed(query, 'date', []);
	const months = (await library.dates(all, 'month')).toReversed();
	const years = await library.dates(all, 'year');
	const choices = years
		.toReversed()
		.flatMap(year => [
			{ value: year.date, detail: '', articles: year.articles, depth: 0 as const },
			...months
				.filter(({ date }) => date.startsWith(`${year.date}-`))
				.map(({ date, articles }) => ({ value: date, detail: '', articles, depth: 1 as const })),
		]);
	const known = new Set(choices.map(({ value }) => value));
	return {
		choices,
		chosen: valuesOf(query, 'date').filter(date => known.has(date)),
	};
};
