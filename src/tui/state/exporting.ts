import { withValues } from '../../library/query/edit-query.ts';
import { rowAtCursor } from './all-agreements.ts';
import { withDates } from './dates.ts';
import type { Format, Shown } from './effect.ts';
import { offered } from './palette.ts';
import type { State } from './state.ts';
import { rowAt } from './steps.ts';

const formats: readonly {
	readonly format: Format;
	readonly name: string;
	readonly of: 'all' | 'articles';
}[] = [
	{ format: 'markdown', name: 'Markdown', of: 'all' },
	{ format: 'csv', name: 'CSV, for spreadsheets', of: 'all' },
	{ format: 'json', name: 'JSON', of: 'all' },
	{ format: 'bibtex', name: 'BibTeX, for LaTeX', of: 'articles' },
	{ format: 'csl', name: 'CSL JSON, for Zotero and Pandoc', of: 'articles' },
];

const ofArticles: readonly Shown['kind'][] = ['articles', 'article'];

/** Offers the formats in which what is shown can be written to a file. */
export const exportBegun = (state: State): State => {
	const shown = shownOf(state);
	if (!shown) return { ...state, message: 'There is nothing to export.' };
	return offered(
		state,
		'Export as ',
		formats
			.filter(({ of }) => of === 'all' || ofArticles.includes(shown.kind))
			.map(({ format, name }) => ({ name, detail: '', depth: 0, does: { kind: 'export', format, shown } })),
	);
};

const shownOf = ({ step: { screen, result, at } }: State): Shown | null => {
	const { query } = result;
	switch (screen.kind) {
		case 'article':
		case 'agreements':
			return { kind: screen.kind, id: screen.article.id };
		case 'all agreements':
			return rowAtCursor(screen) && { kind: 'all agreements', query };
		// These show what there would be to choose, whatever is chosen of it.
		case 'leaders':
			return { kind: 'leaders', query: { ...query, text: withValues(query.text, 'leader', [], 'all') } };
		case 'timeline':
			return { kind: screen.unit === 'month' ? 'months' : 'years', query: withDates(query, []) };
		default:
			return rowAt(result, at) && { kind: 'articles', query };
	}
};
