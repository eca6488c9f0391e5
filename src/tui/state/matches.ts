import { find, type Line, type LineSpan } from '../../render/lines.ts';
import { articleText } from '../article-text.ts';
import { measureIn } from '../layout.ts';
import type { ArticleScreen, State } from './state.ts';

type Matches = readonly (readonly LineSpan[])[];

const known = new WeakMap<readonly Line[], { readonly pattern: RegExp; readonly matches: Matches }>();

/** The lines of the article on the screen. */
export const linesOf = (state: State, { article }: ArticleScreen): readonly Line[] =>
	articleText(state, article, measureIn(state.columns));

/** Where the words looked for stand in the article on the screen. */
export const matchesOf = (state: State, screen: ArticleScreen): Matches => {
	const pattern = screen.find?.pattern;
	if (!pattern) return [];
	const lines = linesOf(state, screen);
	const last = known.get(lines);
	if (last?.pattern === pattern) return last.matches;
	const matches = find(lines, pattern);
	known.set(lines, { pattern, matches });
	return matches;
};
