import type { Query } from '../../library/library.ts';

export type Format = 'markdown' | 'csv' | 'json' | 'bibtex' | 'csl';

/** What is shown: the articles that a query finds, and what they say, or an article, and what it says was agreed. */
export type Shown =
	| { readonly kind: 'articles' | 'all agreements' | 'leaders' | 'months' | 'years'; readonly query: Query }
	| { readonly kind: 'article' | 'agreements'; readonly id: string };

/** Writes what is shown in a format, as the commands do; empty where there is nothing. */
export type Written = (shown: Shown, format: Format) => Promise<string>;

/** What the reader asks of the world outside. The edge does it (`performer`), and tells how it went. */
export type Effect =
	/** An address of http or https to open in the browser. */
	| { readonly kind: 'browse'; readonly address: string }
	/** A file to open in the editor, which takes the terminal. */
	| { readonly kind: 'edit'; readonly file: string }
	/** A text for the clipboard; `what` names it in what is told then. */
	| { readonly kind: 'copy'; readonly text: string; readonly what: string }
	/** What is shown to write into a new file. */
	| { readonly kind: 'export'; readonly shown: Shown; readonly format: Format }
	/** Back to the shell, until it lets us go on. */
	| { readonly kind: 'stop' }
	/** The whole screen anew, whatever has been written over it. */
	| { readonly kind: 'redraw' };

/** What the world outside says when it has done what it was asked. */
export type Answer =
	| { readonly type: 'told'; readonly message: string }
	/** The library or the marks are not what they were. */
	| { readonly type: 'changed' };

/** Whether an effect has the terminal for itself: the next key is meant for what comes after it. */
export const takesTerminal = ({ kind }: Effect): boolean =>
	kind === 'edit' || kind === 'stop' || kind === 'redraw';
