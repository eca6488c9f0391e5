import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];
type Paint = (text: string) => string;

/** How each part of a text looks. A part is text of one line, without escape sequences of an article. */
export type Style = {
	readonly title: Paint;
	readonly heading: Paint;
	readonly strong: Paint;
	readonly emphasis: Paint;
	readonly faint: Paint;
	readonly date: Paint;
	/** Number or bullet before an item. */
	readonly marker: Paint;
	readonly code: Paint;
	readonly link: Paint;
};

/** A format of node:util as a function. Whether to colour is decided by who calls, not by the environment. */
export const paint =
	(format: Format): Paint =>
	text =>
		text && styleText(format, text, { validateStream: false });

const asItIs: Paint = text => text;

/** Nothing but the words: for a pipe. */
export const plain: Style = {
	title: asItIs,
	heading: asItIs,
	strong: asItIs,
	emphasis: asItIs,
	faint: asItIs,
	date: asItIs,
	marker: asItIs,
	code: asItIs,
	link: asItIs,
};

/** Weight and line, no colour: for a terminal under NO_COLOR. */
export const monochrome: Style = {
	title: paint('bold'),
	heading: paint('bold'),
	strong: paint('bold'),
	emphasis: paint('italic'),
	faint: paint('dim'),
	date: asItIs,
	marker: paint('dim'),
	code: asItIs,
	link: paint('underline'),
};

/** The terminal's own sixteen colours, so that a dark and a light one both stay themselves. */
export const coloured: Style = {
	...monochrome,
	heading: paint(['bold', 'cyan']),
	date: paint('cyan'),
	marker: paint('cyan'),
	code: paint('yellow'),
};
