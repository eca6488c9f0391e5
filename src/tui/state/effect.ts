/** What the reader asks of the world outside. The edge does it (`performer`), and tells how it went. */
export type Effect =
	/** An address of http or https to open in the browser. */
	{ readonly kind: 'browse'; readonly address: string };

/** What the world outside says when it has done what it was asked. */
export type Answer = { readonly type: 'told'; readonly message: string };
