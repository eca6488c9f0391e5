import { isInstrument } from '../../agreements/agreement.ts';
import { inShort } from '../../agreements/in-short.ts';
import { dayWidth, shownDate } from '../../config/date-style.ts';
import type { AgreementRow, Grouping } from '../../library/library.ts';
import { agreementItem } from '../../render/agreement-lines.ts';
import { grouped } from '../../render/count.ts';
import { highlight } from '../../render/highlight.ts';
import { safeLine, safeText } from '../../render/safe-text.ts';
import { hang, wrap } from '../../render/wrap.ts';
import { dayOf } from '../article-text.ts';
import { bodyRows } from '../layout.ts';
import { headsGroup, rowAtCursor } from '../state/all-agreements.ts';
import type { AllAgreementsScreen, State } from '../state/state.ts';
import { bordered } from './bordered.ts';
import { cut, fill, spread } from './cells.ts';

/** The agreements in sight, two lines each, below the names of their groups. */
export const allAgreementLines = (
	state: State,
	screen: AllAgreementsScreen,
	width: number,
): readonly string[] => {
	const { found, top, cursor } = screen;
	if (screen.waits) return ['', `  Putting the agreements in order${state.theme.signs.ellipsis}`];
	if (found.total === 0) return ['', ...wrap(none(state), width - 4).map(line => `  ${line}`)];
	const height = bodyRows(state);
	return found.rows
		.slice(Math.max(0, top - found.from), top - found.from + height)
		.flatMap((row, index) => [
			...(headsGroup(screen, top + index, top) ? [heading(state, screen, row, width)] : []),
			...rowLines(state, row, width, top + index === cursor),
		])
		.slice(0, height);
};

const none = ({ theme }: State): string =>
	`No agreement in these articles. ${theme.key('Esc')} takes the last step back.`;

const heading = (
	{ theme }: State,
	{ grouping }: AllAgreementsScreen,
	{ article, group }: AgreementRow,
	width: number,
): string => {
	const name = grouping === 'article' ? article.title : group.name || (nameless[grouping] ?? '');
	return spread(` ${theme.article.heading(safeLine(name))}`, `${theme.faint(grouped(group.size))} `, width);
};

/** What stands above those of which the text does not say it. */
const nameless: Readonly<Partial<Record<Grouping, string>>> = {
	party: 'no party named',
	country: 'no country named',
	year: 'undated',
};

const rowLines = (
	{ theme, step, look: { dates } }: State,
	{ article, agreement }: AgreementRow,
	width: number,
	current: boolean,
): readonly string[] => {
	const { type, status, what, sides } = inShort(agreement);
	const date = shownDate(article.date ?? '', dates).padEnd(dayWidth(dates));
	// Of what is no paper the sign tells the kind.
	const details = [status, isInstrument(agreement) ? type : '', sides.join('; ')]
		.filter(Boolean)
		.map(safeLine)
		.join(` ${theme.signs.dot} `);
	const sign = theme.signs[agreement.kind];
	const title = cut(safeLine(what), width - 6);
	const more = cut(details, width - 8 - date.length);
	const { terms } = step.result;
	if (current)
		return [`   ${sign} ${title}`, `     ${date}  ${more}`].map(line =>
			highlight(theme.cursor(fill(line, width - 1)), terms, theme.match),
		);
	return [
		`   ${theme[agreement.kind](sign)} ${highlight(title, terms, theme.match)}`,
		`     ${theme.article.date(date)}  ${highlight(theme.faint(more), terms, theme.match)}`,
	];
};

/** The agreement at the cursor in full, with its article and the sentence it was read from. */
export const agreementLinesBeside = (
	state: State,
	screen: AllAgreementsScreen,
	width: number,
): readonly string[] => {
	const row = rowAtCursor(screen);
	const lines = row ? inFull(state, row, Math.min(80, width - 4)) : [];
	return bordered(
		state,
		lines.map(line => `  ${line}`),
	);
};

const inFull = (
	{ theme, step, look }: State,
	{ article, agreement }: AgreementRow,
	width: number,
): readonly string[] => {
	const style = theme.article;
	const day = dayOf(look);
	return [
		...wrap(safeLine(article.title), width).map(style.title),
		style.date(day(article.date ?? '')),
		'',
		...agreementItem(agreement, { width, style, day }),
		'',
		...safeText(agreement.source.text)
			.split('\n')
			.filter(line => line.trim() !== '')
			.flatMap(line => hang('  ', line, width)),
	].map(line => highlight(line, step.result.terms, theme.match));
};
