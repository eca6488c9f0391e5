import { isDeepStrictEqual } from 'node:util';
import type { Source } from '../../article/article.ts';
import { anchorOf, lineAt } from '../../render/lines.ts';
import { agreedRenewed } from './all-agreements.ts';
import { choicesOf } from './dates.ts';
import { rowLines } from './fitted.ts';
import { leadersOf } from './leaders.ts';
import { linesOf } from './matches.ts';
import { agreementsScreen } from './reading.ts';
import { listedAround } from './start.ts';
import type { ArticleScreen, DatesScreen, LeadersScreen, ReadArticle, Screen, State } from './state.ts';
import { readArticle, rowAt } from './steps.ts';
import { timelineRenewed } from './timeline.ts';

/** What is shown, as the library has it now: cursor and text stay at the article, the passage, the choice they were at. */
export const renewed = async (state: State): Promise<State> => {
	const { library, step } = state;
	const { query } = step.result;
	const id = 'article' in step.screen ? step.screen.article.id : rowAt(step.result, step.at)?.id;
	const position = id === undefined ? null : await library.position(query, id);
	const at = position ?? step.at;
	const result = await listedAround(state, query, at);
	const preview = step.preview && (await reread(state, step.preview));
	const moved = { ...state, step: { ...step, at, result, preview } };
	return { ...moved, step: { ...moved.step, screen: await screenRenewed(state, moved) } };
};

const screenRenewed = async (before: State, state: State): Promise<Screen> => {
	const { screen } = before.step;
	switch (screen.kind) {
		case 'list':
			// At the top of the list one sees what comes; farther down one goes on looking at the same rows.
			return screen.top === 0
				? screen
				: { ...screen, top: screen.top + (state.step.at - before.step.at) * rowLines };
		case 'leaders': {
			const found = await leadersOf(state.library, state.step.query, screen.find);
			const rows = ({ leaders }: LeadersScreen) => leaders;
			return { ...screen, ...found, cursor: sameRow(rows, screen, { ...screen, ...found }) };
		}
		case 'dates': {
			const choices = await choicesOf(state.library, state.step.query);
			const rows = ({ choices }: DatesScreen) => choices.map(({ value }) => ({ name: value }));
			return { ...screen, choices, cursor: sameRow(rows, screen, { ...screen, choices }) };
		}
		case 'timeline':
			return timelineRenewed(state, screen);
		case 'article': {
			const article = await reread(state, screen.article);
			return article === screen.article ? screen : articleRenewed(state, screen, article);
		}
		case 'agreements': {
			const article = await reread(state, screen.article);
			if (article === screen.article) return screen;
			const { cursor, top } = screen;
			return { ...agreementsScreen(state, article), cursor, top };
		}
		case 'all agreements':
			return agreedRenewed(state, screen);
		case 'palette':
		case 'help':
			return screen;
	}
};

/** Where the row at the cursor is now; where it is gone, the cursor stays where it was. */
const sameRow = <Table extends { readonly cursor: number }>(
	rows: (table: Table) => readonly { readonly name: string }[],
	before: Table,
	after: Table,
): number => {
	const name = rows(before)[before.cursor]?.name;
	const at = rows(after).findIndex(row => row.name === name);
	return at < 0 ? before.cursor : at;
};

/** The same object while nothing in it has changed, or where its file is gone: one goes on reading. */
const reread = async ({ library }: State, article: ReadArticle): Promise<ReadArticle> => {
	const now = await readArticle(library, article.id);
	return now === null || isDeepStrictEqual(now, article) ? article : now;
};

/** The words at the top of the screen stay there. */
const articleRenewed = (state: State, screen: ArticleScreen, article: ReadArticle): ArticleScreen => {
	const place = placesAfter(screen.article.body, article.body);
	const anchor = screen.top === 0 ? null : anchorOf(linesOf(state, screen), screen.top);
	const next = {
		...screen,
		article,
		anchor: null,
		selection: null,
		passage: screen.passage && spanAfter(screen.passage, place),
	};
	return anchor
		? { ...next, top: lineAt(linesOf(state, next), { ...anchor, offset: place(anchor.offset) }) }
		: next;
};

const spanAfter = ({ text, start, end }: Source, place: (offset: number) => number): Source => ({
	text,
	start: place(start),
	end: place(end),
});

/** Where an offset of a text is after a change: what stood before and behind the change is the same as it was. */
const placesAfter = (before: string, after: string): ((offset: number) => number) => {
	const most = Math.min(before.length, after.length);
	let same = 0;
	while (same < most && before[same] === after[same]) same++;
	let sameEnd = 0;
	while (sameEnd < most - same && before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd++;
	return offset => {
		if (offset < same) return offset;
		return offset >= before.length - sameEnd ? offset + after.length - before.length : same;
	};
};
