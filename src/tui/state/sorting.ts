import type { Query } from '../../library/library.ts';
import { listed } from './start.ts';
import type { Listed, State } from './state.ts';
import { rowAt } from './steps.ts';

type Order = Pick<Query, 'sort' | 'reverse'> & {
	/** As the head line tells it. */
	readonly name: string;
};

const usual: Order = { sort: null, reverse: false, name: '' };

/** In the order in which a key leads through them. */
const orders: readonly Order[] = [
	usual,
	{ sort: 'date', reverse: false, name: 'newest first' },
	{ sort: 'date', reverse: true, name: 'oldest first' },
	{ sort: 'title', reverse: false, name: 'by title' },
	{ sort: 'title', reverse: true, name: 'by title, Z first' },
];

/** Where no words are searched the newest are first anyway. */
const ordersOf = ({ terms }: Listed): readonly Order[] =>
	orders.filter(({ sort, reverse }) => terms.length > 0 || sort !== 'date' || reverse);

const isOrder =
	(query: Query) =>
	({ sort, reverse }: Order): boolean =>
		sort === query.sort && reverse === query.reverse;

/** How a list is sorted; empty where it is as usual. */
export const orderName = ({ query }: Listed): string => orders.find(isOrder(query))?.name ?? '';

/** The list in the next order, with the cursor on the same article. */
export const resorted = async (state: State): Promise<State> => {
	const { query, result, at } = state.step;
	const choices = ordersOf(result);
	const { sort, reverse } = choices[(choices.findIndex(isOrder(query)) + 1) % choices.length] ?? usual;
	const next = { ...query, sort, reverse };
	const id = rowAt(result, at)?.id;
	const kept = id === undefined ? null : await state.library.position(next, id);
	return { ...state, step: { ...(await listed(state, next)), at: kept ?? 0 } };
};
