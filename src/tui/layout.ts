/** Under this size nothing can be read, and the reader says so. */
export const smallest = { columns: 40, rows: 12 };

type Size = { readonly columns: number; readonly rows: number };

export const fits = ({ columns, rows }: Size): boolean =>
	columns >= smallest.columns && rows >= smallest.rows;

/** The head line, and a row of air below it where there is room. */
export const headRows = ({ rows }: Size): number => (rows < 20 ? 1 : 2);

/** Rows between the head and the last line. */
export const bodyRows = (size: Size): number => Math.max(1, size.rows - headRows(size) - 1);

/** Columns of the list and of the preview beside it, which narrow terminals do without. */
export const listColumns = ({ columns }: Size): { readonly list: number; readonly preview: number } => {
	if (columns < 100) return { list: columns, preview: 0 };
	const list = Math.min(72, Math.floor(columns * 0.42));
	return { list, preview: columns - list };
};

/** Columns of a line of text: lines longer than 80 tire the eye. */
export const measureIn = (columns: number): number => Math.min(80, columns - 4);

/** Where an article begins, and the columns of the facts beside it, which narrow terminals do without. */
export const articleColumns = ({ columns }: Size): { readonly margin: number; readonly panel: number } => {
	if (columns < 120) return { margin: marginIn(columns), panel: 0 };
	const measure = measureIn(columns);
	const panel = Math.min(48, columns - measure - 6);
	return { margin: Math.floor((columns - measure - 1 - panel) / 2), panel };
};

/** Where text of that measure begins, so that it stands in the middle. */
export const marginIn = (columns: number): number => Math.floor((columns - measureIn(columns)) / 2);
