import { count, grouped } from '../../render/count.ts';
import { bodyRows } from '../layout.ts';
import { linesOf, matchesOf } from '../state/matches.ts';
import type { ArticleScreen, State } from '../state/state.ts';
import { cut, spread } from './cells.ts';
import { told } from './told.ts';

/** The first line: what is listed and by which filters; at the right how far one has come. */
export const headLine = (state: State): string => {
	const { theme, columns, step } = state;
	const query = told(step.result.query);
	const count = `${theme.program('communique')}  ${listedCount(state)}`;
	const left = query ? `${count} · ${theme.filter(query)}` : count;
	return spread(` ${left}`, theme.faint(`${progress(state)} `), columns);
};

/** `5 articles`, `3 of 5`; while one is read, which of them. */
const listedCount = ({ step: { screen, at, result }, library }: State): string => {
	if (screen.kind === 'article' || screen.kind === 'agreements') {
		return `article ${at + 1} of ${grouped(result.total)}`;
	}
	return told(result.query)
		? `${grouped(result.total)} of ${grouped(library.size)}`
		: count(library.size, 'article');
};

const progress = (state: State): string => {
	const { screen, mistake } = state.step;
	if (mistake !== null) return cut(mistake, state.columns - 2);
	switch (screen.kind) {
		case 'article':
			return [found(state, screen), share(screen.top, linesOf(state, screen).length, bodyRows(state))]
				.filter(Boolean)
				.join(' · ');
		case 'agreements':
			return screen.items.length === 0 ? '' : `${screen.cursor + 1}/${screen.items.length}`;
		default:
			return unread(state);
	}
};

/** `“rail” 3/14`; the words of the library's search need no telling. */
const found = (state: State, screen: ArticleScreen): string => {
	if (!screen.find?.pattern) return '';
	const { text, at } = screen.find;
	const { length } = matchesOf(state, screen);
	const place = at === null ? count(length, 'match', 'matches') : `${at + 1}/${length}`;
	return text ? `“${text}” ${length === 0 ? 'not found' : place}` : place;
};

const share = (top: number, lines: number, height: number): string =>
	lines <= height ? '' : `${Math.round((top / (lines - height)) * 100)}%`;

const unread = ({ library: { problems } }: State): string =>
	problems.length === 0 ? '' : `${count(problems.length, 'file')} not read`;
