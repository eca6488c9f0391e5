import type { FieldValue, Mistake, Span } from './query-tree.ts';

/** A part of a query's text that stands for itself. */
export type Token = Span &
	(
		| { readonly kind: 'open' | 'close' | 'not' | 'or' }
		| { readonly kind: 'word' | 'phrase'; readonly text: string }
		/** `name` as it was typed; no values where nothing follows the colon. */
		| { readonly kind: 'field'; readonly name: string; readonly values: readonly FieldValue[] }
	);

const space = /\s+/y;
const quoted = /["“”„]([^"“”„]*)(["“”„]?)/y;
const fieldName = /(\p{L}+):(?!\/)/uy;
const bare = /[^\s()"“”„]+/y;
const bareValue = /[^\s(),"“”„]+/y;

/** The tokens of a query, or the mistake that ends them. */
export const tokens = (text: string): readonly Token[] | Mistake => {
	const found: Token[] = [];
	let at = 0;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at = pattern.lastIndex;
		return match;
	};
	const values = (): readonly FieldValue[] => {
		const all: FieldValue[] = [];
		do {
			const start = at;
			const [, inner, end] = take(quoted) ?? [];
			if (end === '') throw open(start, text.length);
			const value = inner ?? take(bareValue)?.[0];
			if (value !== undefined) all.push({ text: value.trim(), start, end: at });
		} while (take(/,/y));
		return all;
	};
	const open = (start: number, end: number) => new Unclosed({ start, end });

	const next = (): Token | null => {
		const start = at;
		const sign = { '(': 'open', ')': 'close' } as const;
		const letter = text[at];
		if (letter === '(' || letter === ')') return { kind: sign[letter], start, end: ++at };
		if (letter === '-' && /[^\s-]/.test(text[at + 1] ?? ' ')) return { kind: 'not', start, end: ++at };
		const phrase = take(quoted);
		if (phrase) {
			if (phrase[2] === '') throw open(start, text.length);
			return { kind: 'phrase', text: phrase[1] ?? '', start, end: at };
		}
		const name = take(fieldName)?.[1];
		if (name !== undefined) return { kind: 'field', name, values: values(), start, end: at };
		const word = take(bare)?.[0] ?? '';
		if (word === 'OR' || word === 'AND') return word === 'OR' ? { kind: 'or', start, end: at } : null;
		return { kind: 'word', text: word, start, end: at };
	};

	try {
		for (take(space); at < text.length; take(space)) {
			const token = next();
			if (token) found.push(token);
		}
		return found;
	} catch (error) {
		if (!(error instanceof Unclosed)) throw error;
		return { kind: 'mistake', message: 'this quotation mark is not closed', ...error.span };
	}
};

/** Ends the reading of tokens from within. */
class Unclosed extends Error {
	readonly span: Span;
	constructor(span: Span) {
		super();
		this.span = span;
	}
}
