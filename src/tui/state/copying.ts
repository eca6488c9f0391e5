import { citation, quotation } from '../../render/citation.ts';
import { count } from '../../render/count.ts';
import { articleInHand } from './acting.ts';
import { rowAtCursor } from './all-agreements.ts';
import { selectedLines, selectedText } from './selecting.ts';
import type { Screen, State } from './state.ts';
import { withScreen } from './steps.ts';

/** Asks for the selected lines in the clipboard; else for the passage, with where it stands; else for that alone. */
export const copied = async (state: State): Promise<State> => {
	const { screen } = state.step;
	if (screen.kind === 'article' && screen.selection) {
		const text = selectedText(state, screen, screen.selection);
		const { first, end } = selectedLines(screen.selection);
		return copying(withScreen(state, { ...screen, selection: null }), text, count(end - first, 'line'));
	}
	const article = await articleInHand(state);
	if (!article) return state;
	const text = passageOf(screen);
	return text === null
		? copying(state, citation(article), 'the citation')
		: copying(state, quotation(text, article), 'the passage and where it stands');
};

const copying = (state: State, text: string, what: string): State => ({
	...state,
	effect: { kind: 'copy', text, what },
});

const passageOf = (screen: Screen): string | null => {
	switch (screen.kind) {
		case 'article':
			return screen.passage?.text ?? null;
		case 'agreements':
			return screen.items[screen.cursor]?.source.text ?? null;
		case 'all agreements':
			return rowAtCursor(screen)?.agreement.source.text ?? null;
		default:
			return null;
	}
};
