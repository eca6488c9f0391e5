/** The marks and lines that the reader draws beside text. */
export type Signs = {
	/** Between two panes. */
	readonly border: string;
	/** Beside the cursor, and beside a passage. */
	readonly bar: string;
	readonly ellipsis: string;
	readonly chosen: string;
	readonly notChosen: string;
	readonly unread: string;
	readonly bookmark: string;
	readonly instrument: string;
	readonly commitment: string;
	readonly proposal: string;
	/** Bars of a scale, the lowest first. */
	readonly scale: readonly string[];
	/** Between the parts of a line. */
	readonly dot: string;
	readonly rule: string;
};

const unicode: Signs = {
	border: '│',
	bar: '▌',
	ellipsis: '…',
	chosen: '●',
	notChosen: '○',
	unread: '•',
	bookmark: '★',
	instrument: '§',
	commitment: '→',
	proposal: '?',
	scale: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
	dot: '·',
	rule: '─',
};

/** For terminals of another encoding. Each is as wide as its counterpart, so that no column moves. */
const ascii: Signs = {
	border: '|',
	bar: '>',
	ellipsis: '~',
	chosen: '*',
	notChosen: 'o',
	unread: '*',
	bookmark: '+',
	instrument: '#',
	commitment: '>',
	proposal: '?',
	scale: ['_', '.', '-', '-', '=', '=', '#', '#'],
	dot: '-',
	rule: '-',
};

export const signsFor = (utf8: boolean): Signs => (utf8 ? unicode : ascii);
