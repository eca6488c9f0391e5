import { agreementsText } from '../article-text.ts';
import { bodyRows, marginIn, measureIn } from '../layout.ts';
import type { AgreementsScreen, State } from '../state/state.ts';

/** The agreements of an article that are in sight, a bar beside the one a key acts on. */
export const agreementScreenLines = (state: State, screen: AgreementsScreen): readonly string[] => {
	const { theme, columns } = state;
	const margin = ' '.repeat(marginIn(columns));
	const marked = screen.items[screen.cursor];
	return agreementsText(state, screen.article, measureIn(columns))
		.slice(screen.top, screen.top + bodyRows(state))
		.map(({ text, agreement }) =>
			agreement !== null && agreement === marked
				? `${margin.slice(2)}${theme.bar(theme.signs.bar)} ${theme.passage(text)}`
				: margin + text,
		);
};
