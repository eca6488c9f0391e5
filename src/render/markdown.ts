import { Marked, type RendererObject, type Token, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import stringWidth from 'string-width';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** A paragraph, list, heading … as lines, and where its Markdown stands in the source. */
export type Block = {
	readonly lines: readonly string[];
	readonly start: number;
	readonly end: number;
};

/**
 * Markdown that is safe (`safeText`) to styled blocks of lines at most `width` columns wide. Of a link that has a number
 * the number is shown, else its address.
 */
export const markdown = (
	source: string,
	width: number,
	style: Style,
	linked: ReadonlyMap<string, number> = new Map(),
): readonly Block[] => {
	const marked = new Marked(terminal(style, []), { renderer: renderer(width, style, linked) });
	let end = 0;
	try {
		return marked
			.lexer(source)
			.map(token => {
				const start = end;
				end += token.raw.length;
				return { lines: fitted(marked.parser([token]), width), start, end };
			})
			.filter(block => block.lines.length > 0);
	} catch (error) {
		// Thousands of nested quotes or lists overrun the parser's stack; they are shown as they are written.
		if (!(error instanceof RangeError)) throw error;
		return [{ lines: fitted(source, width), start: 0, end: source.length }];
	}
};

/** Lines without empty ones around them; what no renderer has wrapped (code, HTML) is cut at the width. */
const fitted = (text: string, width: number): string[] => {
	const trimmed = text.replace(/^\n+|\s+$/g, '');
	if (trimmed === '') return [];
	return trimmed.split('\n').flatMap(line => (stringWidth(line) > width ? wrap(line, width) : line));
};

const terminal = (style: Style, colWidths: readonly number[]) =>
	markedTerminal({
		strong: style.strong,
		em: style.emphasis,
		del: style.faint,
		html: style.faint,
		emoji: false,
		// cli-table3 colours heads and borders by itself unless it is told not to.
		tableOptions: { style: { head: [], border: [] }, wordWrap: true, colWidths },
	});

/**
 * Renderers of ours where marked-terminal does not wrap, or measures letters for columns (its issue 272).
 * `measure` is the room for text: lists and quotes narrow it for what stands inside them.
 */
const renderer = (width: number, style: Style, linked: ReadonlyMap<string, number>): RendererObject => {
	let measure = width;

	const inside = (indent: number, render: () => string): string[] => {
		const outer = measure;
		measure = Math.max(8, measure - indent);
		const lines = render().trimEnd().split('\n');
		measure = outer;
		return lines;
	};

	return {
		text(token) {
			if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens);
			return characters(token.text).replaceAll('\n', ' ');
		},
		br: () => '\n',
		codespan: ({ text }) => style.code(text),
		link({ href, tokens }) {
			const text = this.parser.parseInline(tokens);
			const number = linked.get(href);
			if (number !== undefined) return `${style.link(text)} ${style.faint(`[${number}]`)}`;
			if (href === text || href === `mailto:${text}`) return style.link(href);
			return `${style.link(text)} ${style.faint(`(${href})`)}`;
		},
		heading({ tokens }) {
			return section(wrap(style.heading(this.parser.parseInline(tokens)), measure));
		},
		paragraph({ tokens }) {
			return section(wrap(this.parser.parseInline(tokens), measure));
		},
		blockquote({ tokens }) {
			const lines = inside(2, () => this.parser.parse(tokens));
			return section(lines.map(line => `${style.marker('│')} ${line}`));
		},
		list({ items, ordered, loose }) {
			const marks = ordered ? numbers(items) : items.map(() => '•');
			const indent = Math.max(...marks.map(mark => mark.length)) + 1;
			const lines = items.map((item, at) => {
				const text = inside(indent, () => item.tokens.map(block(this.parser)).join(''));
				return hanging(style.marker(`${marks[at]} `.padStart(indent)), indent, text);
			});
			return section(lines.flatMap(item => (loose ? [...item, ''] : item)));
		},
		checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
		code: ({ text }) =>
			section(
				text.split('\n').flatMap(line => wrap(style.code(line), measure - 4).map(part => `    ${part}`)),
			),
		table(token) {
			const { table } = terminal(style, columnWidths(token, measure)).renderer ?? {};
			return table?.call(this, token) ?? false;
		},
		hr: () => section([style.faint('─'.repeat(measure))]),
	};
};

/** Widths with a space on both sides of a cell; none where the table fits as it is, else equal ones. */
const columnWidths = ({ header, rows }: Tokens.Table, width: number): readonly number[] => {
	const natural = header.map((cell, at) =>
		Math.max(...[cell, ...rows.map(row => row[at] ?? cell)].map(({ text }) => stringWidth(text) + 2)),
	);
	const borders = header.length + 1;
	if (natural.reduce((sum, column) => sum + column, borders) <= width) return [];
	return header.map(() => Math.max(3, Math.floor((width - borders) / header.length)));
};

/**
 * The numbers as they are printed, since they name the papers; Markdown itself counts on where a list
 * restarts without a paragraph between. A list that says `1.` throughout leaves the counting to us.
 */
const numbers = (items: readonly Tokens.ListItem[]): string[] => {
	const printed = items.map(({ raw }) => /^\s*(\d{1,9})/.exec(raw)?.[1] ?? '');
	const counts = new Set(printed).size > 1;
	return printed.map((number, at) => `${counts ? number : Number(number) + at}.`);
};

type Parser = { parse(tokens: Token[]): string };

/** A tight item holds its words as a bare `text`; drawn as a paragraph, they wrap. */
const block =
	(parser: Parser) =>
	(token: Token, at: number, tokens: readonly Token[]): string => {
		if (token.type === 'checkbox') return '';
		if (token.type !== 'text' && token.type !== 'paragraph') return parser.parse([token]);
		const before = tokens[at - 1];
		const words: Token[] = (token as Tokens.Text).tokens ?? [token];
		const text: Token[] = before?.type === 'checkbox' ? [before, ...words] : words;
		return parser
			.parse([{ type: 'paragraph', raw: token.raw, text: '', tokens: text }])
			.trimEnd()
			.concat('\n');
	};

const hanging = (marker: string, indent: number, lines: readonly string[]): string[] =>
	lines.map((line, at) => (at === 0 ? marker + line : line && ' '.repeat(indent) + line));

const section = (lines: readonly string[]): string => `${lines.join('\n')}\n\n`;

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

/** Markdown may name a character as HTML does. */
const characters = (text: string): string =>
	text.replace(/&(\w+);/g, (all, name: string) => named[name] ?? all);
