import { articleColumns, bodyRows, fits, listColumns, smallest } from '../layout.ts';
import type { ArticleScreen, State } from '../state/state.ts';
import { agreementScreenLines } from './agreements.ts';
import { agreementLinesBeside, allAgreementLines } from './all-agreements.ts';
import { articleLines, previewLines } from './article.ts';
import { bordered } from './bordered.ts';
import { cut } from './cells.ts';
import { choicesLine } from './choices.ts';
import { dateLines } from './dates.ts';
import { footLine } from './foot.ts';
import { headLine } from './head.ts';
import { helpLines } from './help.ts';
import { leaderLines } from './leaders.ts';
import { listLines } from './list.ts';
import { paletteLines } from './palette.ts';
import { panelLines } from './panel.ts';
import { timelineBeside, timelineLines } from './timeline.ts';

/** Lines side by side with others; each is at most `width` columns. */
export type Pane = { readonly width: number; readonly lines: readonly string[] };

/** The whole screen: every line is ready to be written. */
export type Frame = {
	readonly head: string;
	readonly panes: readonly Pane[];
	/** What Tab offers, above the line being typed. */
	readonly choices: string | null;
	/** `null` while a line is typed there. */
	readonly foot: string | null;
};

/** What the screen shows of a state. */
export const frame = (state: State): Frame => {
	const { head, panes, choices, foot } = drawn(state);
	const { shown } = state.theme;
	return {
		head: shown(head),
		panes: panes.map(({ width, lines }) => ({ width, lines: lines.map(shown) })),
		choices: choices && shown(choices),
		foot: foot && shown(foot),
	};
};

const drawn = (state: State): Frame => {
	if (!fits(state)) return tooSmall(state);
	const { aid } = state.step;
	const choices = aid?.kind === 'completion' ? choicesLine(state, aid) : null;
	const height = bodyRows(state) - (choices === null ? 0 : 1);
	return {
		head: headLine(state),
		panes: panes(state).map(({ width, lines }) => ({ width, lines: lines.slice(0, height) })),
		choices,
		foot: state.step.typing ? null : footLine(state),
	};
};

const panes = (state: State): readonly Pane[] => {
	const { columns, step } = state;
	const { screen, at } = step;
	const { list, preview } = listColumns(state);
	const whole = (lines: readonly string[]) => [{ width: columns, lines }];
	switch (screen.kind) {
		case 'list':
			return beside(
				listLines(state, list, screen.top, at),
				list,
				() => previewLines(state, preview),
				preview,
			);
		case 'leaders':
			return whole(leaderLines(state, screen));
		case 'timeline':
			return beside(
				timelineLines(state, screen, list),
				list,
				() => timelineBeside(state, screen, preview),
				preview,
			);
		case 'dates':
			return beside(
				dateLines(state, screen, Math.min(list, 64)),
				list,
				() => listed(state, preview),
				preview,
			);
		case 'article':
			return article(state, screen);
		case 'agreements':
			return whole(agreementScreenLines(state, screen));
		case 'palette':
			return whole(paletteLines(state, screen, Math.min(columns, 84)));
		case 'all agreements':
			return beside(
				allAgreementLines(state, screen, list),
				list,
				() => agreementLinesBeside(state, screen, preview),
				preview,
			);
		case 'help':
			return whole(
				helpLines(state, { width: columns, find: screen.find }).slice(
					screen.top,
					screen.top + bodyRows(state),
				),
			);
	}
};

const article = (state: State, screen: ArticleScreen): readonly Pane[] => {
	const { panel } = articleColumns(state);
	const text = state.columns - panel;
	return beside(articleLines(state, screen), text, () => panelLines(state, screen, panel), panel);
};

const beside = (left: readonly string[], width: number, right: () => readonly string[], preview: number) =>
	preview === 0
		? [{ width, lines: left }]
		: [
				{ width, lines: left },
				{ width: preview, lines: right() },
			];

/** What a filter leaves, beside its choices. */
const listed = (state: State, width: number): readonly string[] =>
	bordered(state, listLines(state, width - 1, 0, null));

const tooSmall = ({ columns, rows }: State): Frame => ({
	head: cut(`communique needs ${smallest.columns}x${smallest.rows},`, columns),
	panes: [{ width: columns, lines: [cut(`this terminal is ${columns}x${rows}.`, columns)] }],
	choices: null,
	foot: '',
});
