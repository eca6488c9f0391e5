import { stripVTControlCharacters } from 'node:util';
import { shownDate } from '../../config/date-style.ts';
import type { DateCount, Summary } from '../../library/library.ts';
import { count, grouped } from '../../render/count.ts';
import { safeLine } from '../../render/safe-text.ts';
import { plain } from '../../render/style.ts';
import type { State } from '../state/state.ts';
import { rowAt } from '../state/steps.ts';
import { type Theme, themeFor } from '../theme.ts';
import { frame } from './frame.ts';
import { helpLines } from './help.ts';
import { detailTexts } from './list.ts';

/** Stands before what a key acts on; of Unicode's private use, so that no text has it. */
const here = '\uE000';

/** The looks of a screen that is heard: nothing but the words, and where one is. */
export const spokenTheme: Theme = {
	...themeFor('none'),
	article: plain,
	cursor: text => here + text,
	bar: () => here,
	border: () => '',
};

/** What a screen reader says of a state with the spoken theme: the place, what a key acts on there, and the keys. */
export const spokenLines = (state: State): readonly string[] => {
	const { head, panes, choices, foot } = frame(state);
	const [main] = panes;
	return [
		said(head),
		...body(state, main?.lines ?? []),
		...(choices ? [said(choices)] : []),
		...(foot ? [said(foot)] : []),
	];
};

/** In a list that is the one row a key acts on, else all that is in sight. */
const body = (state: State, lines: readonly string[]): readonly string[] => {
	const { screen, result, at } = state.step;
	const article = screen.kind === 'list' ? rowAt(result, at) : undefined;
	if (article) return articleSaid(state, article);
	const dates = screen.kind === 'timeline' ? screen.rows[screen.cursor] : undefined;
	if (dates) return [dateSaid(state, dates)];
	// What stands side by side for the eye comes one after the other.
	if (screen.kind === 'help')
		return helpLines(state, { width: 80, find: screen.find }).map(said).filter(Boolean);
	const current = screen.kind === 'article' ? [] : lines.filter(line => line.includes(here));
	return (current.length > 0 ? current.map(line => line.replace(here, '')) : lines).map(said).filter(Boolean);
};

const articleSaid = ({ step, marked, look }: State, article: Summary): readonly string[] => {
	const mark = marked.get(article.id);
	const marks = [mark?.read ? '' : 'unread', mark?.bookmarked ? 'bookmarked' : ''];
	return [
		`${grouped(step.at + 1)} of ${grouped(step.result.total)}: ${safeLine(article.title)}`,
		[...detailTexts(look, article), ...marks].filter(Boolean).join(', '),
	];
};

const dateSaid = ({ look }: State, { date, articles, papers, commitments }: DateCount): string =>
	`${shownDate(date, look.dates)}: ${count(articles, 'article')}, ${count(papers, 'paper')}, ${count(commitments, 'commitment')}`;

const words: Readonly<Record<string, string>> = { [here]: 'chosen ', '●': 'chosen', '○': 'not chosen' };

/** A line without what only the eye can use: columns are commas, signs are words. */
const said = (line: string): string =>
	stripVTControlCharacters(line)
		.replace(/[\uE000●○]/g, sign => words[sign] ?? '')
		.trim()
		.replace(/ {2,}/g, ', ');
