import type { AgreementRow, Grouping, Query } from '../../library/library.ts';
import { bodyRows } from '../layout.ts';
import type { AllAgreementsScreen, State } from './state.ts';
import { pushedScreen, withScreen } from './steps.ts';

/** Lines of an agreement: what it is; its date, status, type and sides. */
export const agreementRowLines = 2;

/** In the order in which a key leads through them. */
const groupings: readonly Grouping[] = ['article', 'party', 'country', 'status', 'type', 'year'];

export const allAgreementsOpened = (state: State): State => pushedScreen(state, agreedBy('article'));

/** The screen before what it shows is in order, from the top: another order has no same place. */
const agreedBy = (grouping: Grouping): AllAgreementsScreen => ({
	kind: 'all agreements',
	waits: true,
	grouping,
	found: { rows: [], from: 0, total: 0 },
	cursor: 0,
	top: 0,
});

/** What the articles of a query agree on, from the top. */
export const agreedOf = async (
	state: State,
	query: Query,
	grouping: Grouping,
): Promise<AllAgreementsScreen> => ({
	...agreedBy(grouping),
	waits: false,
	found: await foundAround(state, query, grouping, 0),
});

/** Grouped by the next thing. */
export const regrouped = (state: State): State => {
	const { screen } = state.step;
	if (screen.kind !== 'all agreements') return state;
	const next = groupings[(groupings.indexOf(screen.grouping) + 1) % groupings.length] ?? 'article';
	return withScreen(state, agreedBy(next));
};

export const nextGroup = (state: State): State => {
	const { screen } = state.step;
	if (screen.kind !== 'all agreements') return state;
	const group = rowAtCursor(screen)?.group;
	const next = group ? group.from + group.size : 0;
	return next < screen.found.total ? withScreen(state, { ...screen, cursor: next }) : state;
};

/** To the beginning of the group, or of the one before. */
export const previousGroup = async (state: State): Promise<State> => {
	const { screen, result } = state.step;
	if (screen.kind !== 'all agreements') return state;
	const begin = rowAtCursor(screen)?.group.from ?? 0;
	if (begin < screen.cursor) return withScreen(state, { ...screen, cursor: begin });
	const before = await state.library.agreements(result.query, screen.grouping, { from: begin - 1, most: 1 });
	return withScreen(state, { ...screen, cursor: before.rows[0]?.group.from ?? 0 });
};

export const rowAtCursor = ({ found, cursor }: AllAgreementsScreen): AgreementRow | null =>
	found.rows[cursor - found.from] ?? null;

/** The screen with the rows that are in sight, or nearly. */
export const agreedSettled = async (state: State, screen: AllAgreementsScreen): Promise<State> => {
	const { found, cursor, grouping } = screen;
	const reach = bodyRows(state);
	const end = Math.min(found.total, cursor + reach);
	if (Math.max(0, cursor - reach) >= found.from && end <= found.from + found.rows.length) return state;
	const query = state.step.result.query;
	const settled = { ...screen, found: await foundAround(state, query, grouping, cursor) };
	return withScreen(state, agreedFitted(settled, bodyRows(state)));
};

/** As the library has it now, with the cursor at the same agreement where that is near. */
export const agreedRenewed = async (
	state: State,
	screen: AllAgreementsScreen,
): Promise<AllAgreementsScreen> => {
	const { query } = state.step.result;
	const found = await foundAround(state, query, screen.grouping, screen.cursor);
	const current = rowAtCursor(screen);
	const at = found.rows.findIndex(
		({ article, agreement, group }) =>
			article.id === current?.article.id &&
			group.name === current.group.name &&
			agreement.source.text === current.agreement.source.text,
	);
	if (at < 0) return { ...screen, found };
	const cursor = found.from + at;
	return { ...screen, found, cursor, top: Math.max(0, screen.top + cursor - screen.cursor) };
};

const foundAround = async (state: State, query: Query, grouping: Grouping, at: number) => {
	const reach = 3 * bodyRows(state);
	const from = Math.max(0, at - reach);
	return { from, ...(await state.library.agreements(query, grouping, { from, most: 2 * reach })) };
};

/** The window moved as little as keeps the cursor in sight, as far as its rows are known. */
export const agreedFitted = (screen: AllAgreementsScreen, height: number): AllAgreementsScreen => {
	const { total } = screen.found;
	const cursor = Math.max(0, Math.min(screen.cursor, total - 1));
	const linesBetween = (first: number, last: number): number =>
		Array.from({ length: last - first + 1 }, (_, at) => rowHeight(screen, first + at, first)).reduce(
			(sum, lines) => sum + lines,
			0,
		);
	let top = Math.min(cursor, Math.max(screen.top, cursor - height));
	while (top < cursor && linesBetween(top, cursor) > height) top++;
	// At the end no line is left empty that a row could fill.
	const rest = total - top;
	if (rest * agreementRowLines <= height) while (top > 0 && linesBetween(top - 1, total - 1) <= height) top--;
	return { ...screen, cursor, top };
};

/** Whether a row begins a group, or is the first in sight and has to tell of which it is. */
export const headsGroup = ({ found }: AllAgreementsScreen, at: number, top: number): boolean =>
	at === top || found.rows[at - found.from]?.group.from === at;

const rowHeight = (screen: AllAgreementsScreen, at: number, top: number): number =>
	agreementRowLines + (headsGroup(screen, at, top) ? 1 : 0);

/** The row that is drawn in a line of the window; -1 in a heading and below the last row. */
export const agreedAtLine = (screen: AllAgreementsScreen, line: number): number => {
	const { total } = screen.found;
	let end = 0;
	for (let at = screen.top; at < total; at++) {
		const begin = end + (headsGroup(screen, at, screen.top) ? 1 : 0);
		end += rowHeight(screen, at, screen.top);
		if (line < end) return line < begin ? -1 : at;
	}
	return -1;
};
