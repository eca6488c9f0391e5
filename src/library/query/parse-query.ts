import { nearestChoice } from '../../spelling/nearest-choice.ts';
import { dateRange, isDate } from '../date-range.ts';
import { type FieldName, fields, isField } from './fields.ts';
import type { FieldValue, Mistake, QueryTree, Span } from './query-tree.ts';
import { type Token, tokens } from './tokens.ts';

/** A query that parenthesises deeper than this is a mistake of a program, and would end in a stack overflow. */
const deepest = 50;

/**
 * Reads a query: words, `word*`, `"phrases"`, `-not`, `OR`, parentheses, `field:value` with quoted values and several of
 * them after commas. Words side by side must all be found. Dates in words are taken as they are: the library reads them.
 */
export const parseQuery = (text: string): QueryTree | Mistake => {
	const all = tokens(text);
	if ('kind' in all) return all;
	let at = 0;

	const either = (depth: number): QueryTree => {
		const parts = [together(depth)];
		while (all[at]?.kind === 'or') {
			const or = all[at++] as Token;
			const part = together(depth);
			for (const side of [parts.at(-1), part])
				if (side?.kind === 'and' && side.parts.length === 0)
					throw mistake(or, 'OR stands between two things to find');
			parts.push(part);
		}
		return many('or', parts);
	};
	const together = (depth: number): QueryTree => {
		const parts: QueryTree[] = [];
		for (let token = all[at]; token && token.kind !== 'or' && token.kind !== 'close'; token = all[at]) {
			parts.push(one(token, depth));
		}
		return many('and', parts);
	};
	const one = (token: Token, depth: number): QueryTree => {
		at++;
		const { start, end } = token;
		if (token.kind === 'not') {
			const next = all[at];
			if (!next || next.kind === 'or' || next.kind === 'close')
				throw mistake(token, 'nothing follows this minus');
			const of = one(next, depth + 1);
			return { kind: 'not', of, start, end: of.end };
		}
		if (token.kind === 'open') {
			if (depth > deepest) throw mistake(token, `parentheses go ${deepest} deep`);
			const inner = either(depth + 1);
			const close = all[at++];
			if (close?.kind !== 'close') throw mistake(token, 'this parenthesis is not closed');
			if (inner.kind === 'and' && inner.parts.length === 0)
				throw mistake({ start, end: close.end }, 'nothing stands in these parentheses');
			return { ...inner, start, end: close.end };
		}
		if (token.kind === 'field') return field(token, text);
		if (token.kind === 'phrase') return { kind: 'phrase', text: token.text, start, end };
		return word(token.kind === 'word' ? token.text : '', token);
	};

	try {
		const tree = either(0);
		const rest = all[at];
		return rest ? told(rest, 'this parenthesis was not opened') : tree;
	} catch (error) {
		if (error instanceof Found) return error.mistake;
		throw error;
	}
};

const many = (kind: 'and' | 'or', parts: readonly QueryTree[]): QueryTree => {
	const [first, ...more] = parts;
	if (first && more.length === 0) return first;
	return { kind, parts, start: first?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
};

const word = (text: string, { start, end }: Span): QueryTree => {
	const begins = text.length > 1 && text.endsWith('*');
	return { kind: 'word', text: begins ? text.slice(0, -1) : text, begins, start, end };
};

const field = (token: Extract<Token, { kind: 'field' }>, text: string): QueryTree => {
	const { start, end, values } = token;
	const name = token.name.toLowerCase();
	// "Hanoi: the two sides" is no field.
	if (!isField(name) && values.length === 0) return word(text.slice(start, end), token);
	const nameSpan = { start, end: start + token.name.length };
	if (!isField(name)) {
		const near = nearestChoice(name, Object.keys(fields));
		const hint = near ? `did you mean ${near}:?` : `the fields are ${Object.keys(fields).join(', ')}`;
		throw mistake(nameSpan, `there is no field ${name}: ${hint}`);
	}
	const known = values.map(value => taken(name, value));
	if (known.length === 0 || known.some(value => value.text === ''))
		throw mistake({ start, end }, `${name}: needs a value, as in ${name}:${fields[name].example}`);
	return { kind: 'field', field: name, values: known, start, end };
};

/** A value as its field takes it; `kind:proto` is what it begins. */
const taken = (field: FieldName, value: FieldValue): FieldValue => {
	const { takes } = fields[field];
	if (takes === 'name' || value.text === '') return value;
	if (takes === 'date' || takes === 'day') {
		const written = takes === 'date' ? dateRange(value.text) !== null : isDate(value.text);
		if (written || spoken(value.text)) return value;
		throw mistake(value, noDate(field, value.text));
	}
	const choices: readonly string[] = takes;
	const typed = value.text.toLowerCase().replaceAll('-', ' ');
	const [begun, ...more] = choices.filter(choice => choice.startsWith(typed));
	const choice = choices.find(own => own === typed) ?? (more.length === 0 ? begun : undefined);
	if (choice !== undefined) return { ...value, text: choice };
	const near = nearestChoice(typed, choices);
	const hint = near && more.length === 0 ? `did you mean ${near}?` : `it is one of ${choices.join(', ')}`;
	throw mistake(value, `${field}:${value.text}: ${hint}`);
};

/** Whether a date may be one in words: those have letters. */
const spoken = (text: string): boolean => /\p{L}/u.test(text);

/** What to write instead of a date that cannot be read. */
export const noDate = (field: FieldName, text: string): string =>
	fields[field].takes === 'date'
		? `"${text}" is no date: write 2024, 2024-08, 2024-08-21 or 2022..2024`
		: `"${text}" is no date: write 2024, 2024-08, 2024-08-21 or "3 months ago"`;

const told = ({ start, end }: Span, message: string): Mistake => ({ kind: 'mistake', message, start, end });
const mistake = (span: Span, message: string): Found => new Found(told(span, message));

/** Ends the reading of a query from within. */
class Found extends Error {
	readonly mistake: Mistake;
	constructor(mistake: Mistake) {
		super();
		this.mistake = mistake;
	}
}
