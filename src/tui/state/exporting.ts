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

/** Offers the formats in which what is shown can be written to a file. */
export const exportBegun = (state: State): State => {
	const shown = shownOf(state);
	if (!shown) return { ...state, message: 'There is nothing to export.' };
	return offered(
		state,
		'Export as ',
		formats
			.filter(({ of }) => of === 'all' || shown.kind !== 'agreements')
			.map(({ format, name }) => ({ name, detail: '', depth: 0, does: { kind: 'export', format, shown } })),
	);
};

const shownOf = ({ step: { screen, result, at } }: State): Shown | null => {
	if (screen.kind === 'agreements') return { kind: 'agreements', id: screen.article.id };
	if (screen.kind === 'article') return { kind: 'article', id: screen.article.id };
	return rowAt(result, at) ? { kind: 'articles', query: result.query } : null;
};
