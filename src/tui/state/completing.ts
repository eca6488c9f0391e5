import { type Begun, begunIn } from '../../library/query/begun.ts';
import { writtenValue } from '../../library/query/edit-query.ts';
import { fields } from '../../library/query/fields.ts';
import { isQueried } from './queried.ts';
import { lineTyped, typed } from './searching.ts';
import type { Completion, State } from './state.ts';
import { withAid } from './steps.ts';

/** As many values as one looks through before typing another letter. */
const most = 20;

/** Tab (1) and Shift-Tab (-1): the end of the line as the library has it, then the next or the previous that it may be. */
export const completed = async (state: State, direction: 1 | -1): Promise<State> => {
	const { screen, aid } = state.step;
	if (!isQueried(screen)) return state;
	const now = aid?.kind === 'completion' && aid.choices.length > 1 ? aid : await completion(state, direction);
	const { length } = now.choices;
	if (length === 0) return state;
	const at = (now.at + direction + length) % length;
	const next = await typed(state, now.before + (now.choices[at] ?? ''));
	return withAid(next, { ...now, at });
};

/** What the end of the line may be; the first one of it comes after `at`. */
const completion = async (state: State, direction: 1 | -1): Promise<Completion> => {
	const line = lineTyped(state.step);
	const begun = begunIn(line);
	return {
		kind: 'completion',
		before: line.slice(0, begun?.start),
		choices: begun ? await choicesFor(state, begun) : [],
		at: direction === 1 ? -1 : 0,
	};
};

const choicesFor = async ({ library }: State, { field, text }: Begun): Promise<readonly string[]> => {
	const begins = (choice: string) => choice.startsWith(text.toLowerCase());
	if (field === null)
		return Object.keys(fields)
			.filter(begins)
			.map(name => `${name}:`);
	const { takes } = fields[field];
	if (takes === 'date' || takes === 'day') return [];
	const values: readonly string[] =
		takes === 'name' ? await library.completions(field, text, most) : takes.filter(begins);
	return values.map(writtenValue);
};
