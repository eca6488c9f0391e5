import { without } from '../../library/query/edit-query.ts';
import type { FieldName } from '../../library/query/fields.ts';
import { parseQuery } from '../../library/query/parse-query.ts';
import type { QueryTree, Span } from '../../library/query/query-tree.ts';
import { queriedScreen } from './queried.ts';
import { listed } from './start.ts';
import type { State } from './state.ts';
import { pushed } from './steps.ts';

/** A part of a query that can be taken out of it: a field, the words between two fields, a group in parentheses. */
export type Chip = Span & {
	/** As a person reads it: `To Lam`, `not Korea`, `since 2024`, `border gate`. */
	readonly label: string;
};

/** The parts of a query in their order; none in one that cannot be read. */
export const chipsOf = (text: string): readonly Chip[] => {
	const tree = parseQuery(text);
	if (tree.kind === 'mistake') return [];
	const runs: QueryTree[][] = [];
	for (const part of partsOf(tree)) {
		const last = runs.at(-1);
		if (isWord(part) && isWord(last?.at(-1))) last?.push(part);
		else runs.push([part]);
	}
	return runs.map(run => chip(run, text));
};

/** What must be found side by side. A query that is all in parentheses is one part. */
const partsOf = (tree: QueryTree): readonly QueryTree[] =>
	tree.kind === 'and' && (tree.parts[0]?.start ?? tree.end) === tree.start ? tree.parts : [tree];

const isWord = (part: QueryTree | undefined): boolean => part?.kind === 'word' || part?.kind === 'phrase';

const chip = (run: readonly QueryTree[], text: string): Chip => {
	const start = run[0]?.start ?? 0;
	const end = run.at(-1)?.end ?? start;
	const [only] = run;
	const label = only && run.length === 1 ? labelOf(only, text) : text.slice(start, end);
	return { label: label.replace(/\s+/g, ' '), start, end };
};

const labelOf = (part: QueryTree, text: string): string => {
	if (part.kind === 'not') return `not ${labelOf(part.of, text)}`;
	if (part.kind !== 'field') return text.slice(part.start, part.end);
	const values = part.values.map(value => value.text).join(' or ');
	return named.includes(part.field) ? `${part.field} ${values}` : values;
};

/** Fields whose values do not say by themselves what they are. */
const named: readonly FieldName[] = ['since', 'until', 'party', 'tag'];

/** Chooses the filter before (-1) or after (1) the chosen one; past either end none is chosen. */
export const chipChosen = (state: State, direction: 1 | -1): State => {
	const { step } = state;
	const { length } = chipsOf(step.query.text);
	// None is the place after the last and before the first.
	const next = ((step.chip ?? length) + direction + length + 1) % (length + 1);
	return { ...state, step: { ...step, chip: next === length ? null : next } };
};

/** Takes a filter out of the query: the chosen one, else the last. The article under the cursor stays there. */
export const chipRemoved = async (state: State, at = state.step.chip): Promise<State> => {
	const { query, result, at: row } = state.step;
	const chips = chipsOf(query.text);
	const chip = chips.at(at ?? -1);
	if (!chip) return state;
	const wider = { ...query, text: without(query.text, chip) };
	const id = result.rows[row - result.from]?.id;
	const step = await listed(state, wider);
	const kept = id === undefined ? null : await state.library.position(wider, id);
	// Esc comes back to the list with no filter chosen.
	const screen = await queriedScreen(state, wider, step.screen);
	return pushed({ ...state, step: { ...state.step, chip: null } }, { ...step, screen, at: kept ?? 0 });
};
