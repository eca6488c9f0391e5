import { countriesIn } from '../people/country.ts';
import type { Party } from './agreement.ts';
import { party } from './parties.ts';

/** What a column of a table of papers holds. */
export type Column = 'number' | 'title' | { readonly country: string } | 'other';

/** The columns that a header names. A column of those who signed for a side holds people, no parties. */
export const columnsOf = (header: readonly string[]): readonly Column[] => header.map(columnOf);

const columnOf = (cell: string): Column => {
	const plain = cell.replace(/[*_]/g, '').trim();
	if (/^(?:no|n[°º]|#|№|s\.?\s?no|sl\.?\s?no|s\.?n|sr\.?\s?no|number|stt)\.?:?$/i.test(plain))
		return 'number';
	if (/\b(?:by|signator(?:y|ies)|signed|represent|minister|date|exchanged)/i.test(plain)) return 'other';
	if (
		/\b(?:title|document|name|instrument|agreement|mou|outcome|act|treaty|protocol|memorandum|text|subject|description|paper)s?\b/i.test(
			plain,
		)
	)
		return 'title';
	const country = countriesIn(plain)[0]?.country;
	return country ? { country } : 'other';
};

/** The party that a cell under a column of a country names. */
export const partyIn = (cell: string, column: Column | undefined): Party | null => {
	const plain = cell.trim();
	if (typeof column !== 'object' || !/\p{L}/u.test(plain)) return null;
	const { name, country } = party(plain);
	return { name, country: country ?? column.country };
};

/** The cells of a row of a table, in Markdown or with bars between them; `null` for a line that is none, `[]` for the rule below the header. */
export const cellsOf = (line: string): readonly string[] | null => {
	if (!line.includes('|')) return null;
	if (!line.startsWith('|') && !/\s\|\s.*\s\|\s/.test(line)) return null;
	const cells = line
		.replace(/^\|/, '')
		.replace(/\|\s*$/, '')
		.split('|')
		.map(cell => cell.trim());
	return cells.every(cell => /^:?-*:?$/.test(cell)) ? [] : cells;
};
