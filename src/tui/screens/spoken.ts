import { stripVTControlCharacters } from 'node:util';
import { inShort } from '../../agreements/in-short.ts';
import { shownDate } from '../../config/date-style.ts';
import type { AgreementRow, DateCount, LeaderCount, Summary } from '../../library/library.ts';
import { count, grouped } from '../../render/count.ts';
import { safeLine } from '../../render/safe-text.ts';
import { plain } from '../../render/style.ts';
import { rowAtCursor } from '../state/all-agreements.ts';
import type { AllAgreementsScreen, State } from '../state/state.ts';
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
		said(head).replace(/([\d,]+)\/([\d,]+)$/, '$1 of $2'),
		...body(state, main?.lines ?? []),
		...(choices ? [said(choices)] : []),
		...(foot ? [said(foot)] : []),
	];
};

/** In a list that is the one row a key acts on, else all that is in sight. */
const body = (state: State, lines: readonly string[]): readonly string[] => {
	const row = rowSaid(state);
	if (row) return row;
	const { screen } = state.step;
	// What stands side by side for the eye comes one after the other.
	if (screen.kind === 'help')
		return helpLines(state, { width: 80, find: screen.find }).map(said).filter(Boolean);
	const current = screen.kind === 'article' ? [] : lines.filter(line => line.includes(here));
	return (current.length > 0 ? current.map(line => line.replace(here, '')) : lines).map(said).filter(Boolean);
};

/** The row at the cursor, its numbers with their names; `null` where there is none. */
const rowSaid = (state: State): readonly string[] | null => {
	const { screen, result, at } = state.step;
	switch (screen.kind) {
		case 'list':
			return of(rowAt(result, at), article => articleSaid(state, article));
		case 'leaders':
			return of(screen.leaders[screen.cursor], leader => [
				`${placeSaid(screen.cursor, screen.total)}: ${leaderSaid(state, leader)}`,
				screen.chosen.includes(leader.name) ? 'chosen' : 'not chosen',
			]);
		case 'dates':
			return of(screen.choices[screen.cursor], ({ value, articles }) => [
				`${placeSaid(screen.cursor, screen.choices.length)}: ${shownDate(value, state.look.dates)}, ${count(articles, 'article')}`,
				screen.chosen.includes(value) ? 'chosen' : 'not chosen',
			]);
		case 'timeline':
			return of(screen.rows[screen.cursor], dates => [dateSaid(state, dates)]);
		case 'all agreements':
			return of(rowAtCursor(screen), row => agreementSaid(state, screen, row));
		case 'palette':
			return of(screen.found[screen.cursor], ({ name, detail, does }) => [
				`${placeSaid(screen.cursor, screen.found.length)}: ${safeLine(name)}`,
				...(detail ? [`${does.kind === 'command' ? 'key ' : ''}${safeLine(detail)}`] : []),
			]);
		default:
			return null;
	}
};

const of = <Row>(row: Row | null | undefined, say: (row: Row) => readonly string[]) =>
	row === null || row === undefined ? null : say(row);

const placeSaid = (at: number, total: number): string => `${grouped(at + 1)} of ${grouped(total)}`;

const listSaid = (parts: readonly (string | null)[]): string =>
	parts.flatMap(part => (part ? safeLine(part) : [])).join(', ');

const articleSaid = ({ step, marked, look }: State, article: Summary): readonly string[] => {
	const mark = marked.get(article.id);
	const marks = [mark?.read ? '' : 'unread', mark?.bookmarked ? 'bookmarked' : ''];
	return [
		`${placeSaid(step.at, step.result.total)}: ${safeLine(article.title)}`,
		listSaid([...detailTexts(look, article), ...marks]),
	];
};

const leaderSaid = ({ look }: State, leader: LeaderCount): string => {
	const { name, nativeName, country, role, first, last, articles, papers } = leader;
	const days = [first, last].flatMap(day => day ?? []).map(day => shownDate(day, look.dates));
	return listSaid([
		name,
		nativeName,
		role,
		country,
		count(articles, 'article'),
		count(papers, 'paper'),
		[...new Set(days)].join(' to '),
	]);
};

const agreementSaid = (
	{ look }: State,
	{ cursor, found: { total } }: AllAgreementsScreen,
	{ article, agreement, group }: AgreementRow,
): readonly string[] => {
	const { type, status, what, sides } = inShort(agreement);
	return [
		`${placeSaid(cursor, total)}: ${safeLine(what)}`,
		listSaid([type, status, ...sides, article.date && shownDate(article.date, look.dates)]),
		`in ${safeLine(article.title)}`,
		...(group.name ? [`${safeLine(group.name)}: ${count(group.size, 'agreement')}`] : []),
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
