import type { Library, Query } from '../../library/library.ts';
import { both, chips, without, withValues } from '../../library/query/edit-query.ts';
import { listed } from './start.ts';
import type { DateChoice, DatesScreen, State } from './state.ts';
import { pushedScreen, returned } from './steps.ts';
import { yearsOf } from './years-of.ts';

export const datesOpened = async (state: State): Promise<State> => {
	const { library, step } = state;
	const choices = await choicesOf(library, step.query);
	const known = new Set(choices.map(({ value }) => value));
	const chosen = datesOf(step.query).filter(date => known.has(date));
	const first = choices.findIndex(({ value }) => chosen.includes(value));
	return pushedScreen(state, {
		kind: 'dates',
		choices,
		chosen,
		touched: false,
		cursor: Math.max(0, first),
		top: 0,
	});
};

/**
 * Years, the newest first, each above its months, and in the end what has no date, counted over what the other parts of
 * the query leave.
 */
export const choicesOf = async (library: Library, query: Query): Promise<readonly DateChoice[]> => {
	const whole = withDates(query, []);
	const [counts, rest] = await Promise.all([library.dates(whole, 'month'), library.undated(whole)]);
	const months = counts.toReversed();
	const dated = yearsOf(months).flatMap((year): readonly DateChoice[] => [
		{ value: year.date, articles: year.articles, depth: 0 },
		...months
			.filter(({ date }) => date.startsWith(`${year.date}-`))
			.map(({ date, articles }) => ({ value: date, articles, depth: 1 as const })),
	]);
	return rest.articles === 0 ? dated : [...dated, { value: undated, articles: rest.articles, depth: 0 }];
};

/** Chooses the row, or lets it go; the list follows. */
export const dateToggled = async (state: State, screen: DatesScreen): Promise<State> => {
	const value = screen.choices[screen.cursor]?.value;
	if (value === undefined) return state;
	const chosen = screen.chosen.includes(value)
		? screen.chosen.filter(other => other !== value)
		: [...screen.chosen.filter(other => (other === undated) === (value === undated)), value];
	const narrow = withDates(state.step.query, chosen);
	return {
		...state,
		step: { ...(await listed(state, narrow)), screen: { ...screen, chosen, touched: true } },
	};
};

/** Lists what is chosen, or what the row says where nothing was chosen. */
export const datesApplied = async (state: State, screen: DatesScreen): Promise<State> => {
	const { query } = state.step;
	const row = screen.choices[screen.cursor];
	const narrow = screen.touched || !row ? query : withDates(query, [row.value]);
	const unchanged = state.past.at(-1)?.query.text === narrow.text;
	return unchanged ? returned(state) : { ...state, step: await listed(state, narrow) };
};

/** Stands where others have their date. The query language has no word for "one of these dates, or none". */
export const undated = 'undated';

/** A query narrowed to any of these dates, or to what has none, and to no others. */
export const withDates = (query: Query, chosen: readonly string[]): Query => {
	const others = undatedParts(query).reduceRight(without, query.text);
	const dates = chosen.filter(date => date !== undated);
	const text = withValues(others, 'date', dates, 'any');
	return { ...query, text: chosen.includes(undated) ? both(text, 'is:undated') : text };
};

const undatedParts = ({ text }: Query) =>
	chips(text).filter(
		({ field, negated, values }) =>
			field === 'is' && !negated && values.every(({ text }) => text === undated),
	);

/** The dates that a query asks for. */
export const datesOf = (query: Query): readonly string[] => [
	...(undatedParts(query).length > 0 ? [undated] : []),
	...chips(query.text)
		.filter(({ field, negated }) => field === 'date' && !negated)
		.flatMap(({ values }) => values.map(({ text }) => text)),
];
