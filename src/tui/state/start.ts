import { everything, type Query } from '../../library/library.ts';
import { bodyRows } from '../layout.ts';
import { settled } from './settled.ts';
import type { Listed, State, Step } from './state.ts';

type Opened = Pick<State, 'library' | 'marks' | 'theme' | 'keymap' | 'look' | 'columns' | 'rows'>;
type Asking = Pick<State, 'library' | 'columns' | 'rows' | 'version'>;

/**
 * The reader as it opens. A query from the command line is a step that Esc takes back to the whole library. A query that
 * cannot be read throws a QueryError.
 */
export const start = async (opened: Opened, query: Query): Promise<State> => {
	const whole: Query = { ...everything, sort: query.sort, reverse: query.reverse };
	const asked = query.text.trim() !== '';
	const fresh = { ...opened, version: 0 };
	return settled({
		...fresh,
		marked: opened.marks.all(),
		step: await listed(fresh, query),
		past: asked ? [await listed(fresh, whole)] : [],
		message: null,
		effect: null,
		exit: null,
	});
};

/** A list from its top. */
export const listed = async (asking: Asking, query: Query): Promise<Step> => ({
	query,
	result: await listedAround(asking, query, 0),
	at: 0,
	preview: null,
	mistake: null,
	chip: null,
	screen: { kind: 'list', top: 0 },
	typing: false,
	aid: null,
});

/** The rows around one, some pages in either direction. */
export const listedAround = async (asking: Asking, query: Query, at: number): Promise<Listed> => {
	const reach = 4 * bodyRows(asking);
	const from = Math.max(0, at - reach);
	const { library, version } = asking;
	return { ...(await library.search(query, { from, most: at + reach - from })), query, from, version };
};
