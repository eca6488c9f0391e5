/** The marks and lines that the reader draws beside text. */
export type Signs = {
	/** Between two panes. */
	readonly border: string;
	/** Beside the cursor, and beside a passage. */
	readonly bar: string;
	/** On the border, where the part of a text that is in sight stands. */
	readonly thumb: string;
	readonly ellipsis: string;
	readonly chosen: string;
	readonly notChosen: string;
	readonly unread: string;
	readonly bookmark: string;
	readonly instrument: string;
	readonly commitment: string;
	readonly proposal: string;
	/** A bar that lies down: its last column, an eighth of it first; the last sign fills one. */
	readonly scale: readonly string[];
	/** Between the parts of a line. */
	readonly dot: string;
	readonly rule: string;
};

/** All of one column; `ascii` has what stands for them in terminals of another encoding. */
export const signs: Signs = {
	border: '│',
	bar: '▌',
	thumb: '┃',
	ellipsis: '…',
	chosen: '●',
	notChosen: '○',
	unread: '•',
	bookmark: '★',
	instrument: '§',
	commitment: '→',
	proposal: '?',
	scale: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
	dot: '·',
	rule: '─',
};
