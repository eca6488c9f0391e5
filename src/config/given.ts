/** What a file says, each part with the line it begins on. Every scalar is text, as it is written. */
export type Given =
	| { readonly kind: 'text'; readonly line: number; readonly text: string }
	| { readonly kind: 'list'; readonly line: number; readonly items: readonly Given[] }
	| { readonly kind: 'mapping'; readonly line: number; readonly entries: readonly Entry[] }
	/** What a setting never is: a reference, a list as a key. */
	| { readonly kind: 'other'; readonly line: number };

export type Entry = { readonly key: string; readonly line: number; readonly value: Given };
