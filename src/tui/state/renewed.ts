import { isDeepStrictEqual } from 'node:util';
import type { Source } from '../../article/article.ts';
import { anchorOf, lineAt } from '../../render/lines.ts';
import { filterScreen } from './filtering.ts';
import { rowLines } from './fitted.ts';
import { linesOf } from './matches.ts';
import { agreementsScreen } from './reading.ts';
import { listedAround } from './start.ts';
import type { ArticleScreen, ReadArticle, Screen, State } from './state.ts';
import { readArticle, rowAt } from './steps.ts';

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
			return { ...screen, top: screen.top + (state.step.at - before.step.at) * rowLines };
		case 'filter': {
			const fresh = await filterScreen(state.library, state.step.query, screen.by);
			const chosen = screen.choices[screen.cursor]?.value;
			const cursor = fresh.choices.findIndex(({ value }) => value === chosen);
			return { ...screen, choices: fresh.choices, cursor: cursor < 0 ? screen.cursor : cursor };
		}
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
		case 'palette':
		case 'help':
			return screen;
	}
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
