import { agreed } from '../../render/article-head.ts';
import { count } from '../../render/count.ts';
import { safeLine } from '../../render/safe-text.ts';
import { hang } from '../../render/wrap.ts';
import { dayOf } from '../article-text.ts';
import { countryPaint } from '../country-paint.ts';
import { bodyRows } from '../layout.ts';
import { linesOf } from '../state/matches.ts';
import type { ArticleScreen, ReadArticle, State } from '../state/state.ts';
import type { Theme } from '../theme.ts';
import { cut } from './cells.ts';

/** The facts of an article beside its text; their border shows which part of the text is in sight. */
export const panelLines = (state: State, screen: ArticleScreen, width: number): readonly string[] => {
	const { theme } = state;
	const height = bodyRows(state);
	const facts = factLines(state, screen.article, width - 3);
	const shown =
		facts.length > height
			? [...facts.slice(0, height - 1), `${theme.faint('more:')} ${theme.key('a')}`]
			: facts;
	const { from, end } = partInSight(screen.top, height, linesOf(state, screen).length);
	return Array.from({ length: height }, (_, row) => {
		const within = row >= from && row < end;
		return `${within ? theme.bar(theme.signs.thumb) : theme.border(theme.signs.border)} ${shown[row] ?? ''}`;
	});
};

/** The rows of a bar that stand for what is in sight of a text; none where all of it is. */
const partInSight = (top: number, height: number, lines: number) => {
	if (lines <= height) return { from: 0, end: 0 };
	const size = Math.max(1, Math.round((height * height) / lines));
	const from = Math.round((top / (lines - height)) * (height - size));
	return { from, end: from + size };
};

const factLines = ({ theme, look }: State, article: ReadArticle, width: number): readonly string[] => {
	const day = dayOf(look);
	const { date, dateSource, event, place, agency, words } = article;
	const days =
		event && (event.start === event.end ? day(event.start) : `${day(event.start)} to ${day(event.end)}`);
	const facts = [
		['date', date && `${day(date)}${dateSource === 'inferred' ? ' (inferred)' : ''}`],
		['event', days],
		['place', place],
		['agency', agency],
		['agreed', agreed(article.facts.agreements)],
		['length', count(words, 'word')],
	] as const;
	return [
		...facts.flatMap(([name, value]) =>
			value ? hang(name.padEnd(8), safeLine(value), width, theme.faint) : [],
		),
		...section(theme, 'Leaders', leaders(theme, article, width)),
		...section(theme, 'Papers', papers(theme, article, width)),
	];
};

const section = (theme: Theme, name: string, lines: readonly string[]): readonly string[] =>
	lines.length === 0 ? [] : ['', theme.article.heading(name), ...lines];

const leaders = (theme: Theme, { leaders }: ReadArticle, width: number): readonly string[] => {
	const ofCountry = countryPaint(theme, leaders);
	return leaders.flatMap(({ name, nativeName, country, role }) => {
		const native = nativeName && nativeName !== name ? ` ${safeLine(nativeName)}` : '';
		const office = [country, role].flatMap(part => (part === null ? [] : safeLine(part))).join(', ');
		return [
			cut(ofCountry(country)(safeLine(name)) + native, width),
			...(office ? [theme.faint(cut(`  ${office}`, width))] : []),
		];
	});
};

const papers = (theme: Theme, { facts }: ReadArticle, width: number): readonly string[] =>
	facts.agreements.flatMap(agreement => {
		if (agreement.kind !== 'instrument') return [];
		const mark = agreement.number === null ? theme.signs.instrument : `${agreement.number}.`;
		return hang(mark.padEnd(4), safeLine(agreement.title), width, theme.instrument);
	});
