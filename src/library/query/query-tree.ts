import type { FieldName } from './fields.ts';

/** Where a part of a query stands in its text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

export type FieldValue = Span & { readonly text: string };

/** A query as it is meant. */
export type QueryTree = Span &
	(
		| { readonly kind: 'word'; readonly text: string; readonly begins: boolean }
		| { readonly kind: 'phrase'; readonly text: string }
		/** Any of the values. */
		| { readonly kind: 'field'; readonly field: FieldName; readonly values: readonly FieldValue[] }
		| { readonly kind: 'not'; readonly of: QueryTree }
		/** `and` of nothing is everything. */
		| { readonly kind: 'and' | 'or'; readonly parts: readonly QueryTree[] }
	);

/** A mistake in a query: where it stands, and a sentence for the person. */
export type Mistake = Span & { readonly kind: 'mistake'; readonly message: string };
