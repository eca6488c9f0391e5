import { everything, type Query } from '../../library/library.ts';
import type { State, Step } from './state.ts';

/** The reader as it opens. A query from the command line is a step that Esc takes back to the whole library. */
export const start = (opened: Pick<State, 'library' | 'theme' | 'columns' | 'rows'>, query: Query): State => {
	const whole: Query = { ...everything, sort: query.sort, reverse: query.reverse };
	const asked = JSON.stringify(query) !== JSON.stringify(whole);
	return {
		...opened,
		step: listed(opened, query),
		past: asked ? [listed(opened, whole)] : [],
		exit: null,
	};
};

/** A list from its top. */
export const listed = ({ library }: Pick<State, 'library'>, query: Query): Step => ({
	query,
	result: library.search(query),
	at: 0,
	screen: { kind: 'list', top: 0 },
	typing: false,
});
