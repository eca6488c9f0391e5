import { type FieldName, isField } from './fields.ts';
import { type Token, tokens } from './tokens.ts';

/** What a person is about to write at the end of a query: a value of a field, or, without one, a field's name. */
export type Begun = {
	readonly field: FieldName | null;
	/** As much of it as there is, without quotation marks. */
	readonly text: string;
	/** Where it starts, with its quotation mark. */
	readonly start: number;
};

/** The end of a query as something to complete; `null` where nothing can be, as after a phrase. */
export const begunIn = (text: string): Begun | null => {
	const last = lastToken(text);
	const atEnd = (field: FieldName | null) => ({ field, text: '', start: text.length });
	if (!last || last.end < text.length || last.kind === 'not' || last.kind === 'open') return atEnd(null);
	if (last.kind === 'word') return { field: null, text: last.text, start: last.start };
	if (last.kind !== 'field') return null;
	const field = last.name.toLowerCase();
	if (!isField(field)) return null;
	const value = last.values.at(-1);
	return value && value.end >= text.length ? { field, text: value.text, start: value.start } : atEnd(field);
};

/** A quotation mark that is still open ends with the text. */
const lastToken = (text: string): Token | undefined => {
	const all = tokens(text);
	const closed = 'kind' in all ? tokens(`${text}"`) : all;
	return 'kind' in closed ? undefined : closed.at(-1);
};
