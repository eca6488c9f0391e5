import type { Line } from '../../render/lines.ts';
import { links } from '../../render/links.ts';
import { webAddress } from '../../render/web-address.ts';
import { linesOf } from './matches.ts';
import { outline } from './outline.ts';
import { offered } from './palette.ts';
import type { State } from './state.ts';
import { withScreen } from './steps.ts';

/** Offers the parts of the article to go to. */
export const outlineOpened = (state: State): State => {
	const { screen } = state.step;
	if (screen.kind !== 'article') return state;
	const parts = outline(screen.article.body);
	if (parts.length === 0) return { ...state, message: 'This article has no headings and no numbered parts.' };
	return offered(
		state,
		'Go to ',
		parts.map(({ title, offset, depth }) => ({
			name: title,
			detail: '',
			depth,
			does: { kind: 'go', offset },
		})),
	);
};

/** The article with the line at the top that shows an offset of its body. */
export const wentTo = (state: State, offset: number): State => {
	const { screen } = state.step;
	if (screen.kind !== 'article') return state;
	const lines = linesOf(state, screen);
	return withScreen(state, { ...screen, top: lineOf(lines, offset), anchor: null });
};

/** The first line that shows what stands at an offset or, where Markdown's marks stand there, soon behind it. */
const lineOf = (lines: readonly Line[], offset: number): number =>
	Math.max(
		0,
		lines.findIndex(({ offsets }) => offsets.some(known => known >= offset)),
	);

/** Offers the links of the article by their numbers, and below them its source. */
export const linksOpened = (state: State): State => {
	const { screen } = state.step;
	if (screen.kind !== 'article') return state;
	const { body, source } = screen.article;
	const numbered = links(body).map(({ text, address }, at) => ({ name: `${at + 1} ${text}`, address }));
	const origin = source === null ? null : webAddress(source);
	const all = origin === null ? numbered : [...numbered, { name: 'the source', address: origin }];
	if (all.length === 0) return { ...state, message: 'This article has no links.' };
	return offered(
		state,
		'Open ',
		all.map(({ name, address }) => ({
			name,
			detail: address,
			depth: 0,
			does: { kind: 'browse', address },
		})),
	);
};
