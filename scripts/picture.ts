// Draws the README's pictures into docs/: the real program on the shipped articles, in a real terminal.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openTerminal, type Terminal } from '../tests/terminal/terminal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = join(root, 'docs');

/** Keys, each with what is to be seen before the next. */
type Step = readonly [keys: string, seen: RegExp];

const pictures: Readonly<Record<string, readonly Step[]>> = {
	library: [
		['/', /^ \/ *$/m],
		['railwy cooperation\r', / · railwy cooperation.*│ {2}Lam and Xi agree.*q quit *$/s],
	],
	article: [
		['jj\r', /article 3 of 5/],
		[' ', /^ *§ +1\. /m],
	],
	agreements: [
		['A', /agreements by article/],
		['cccc', /agreements by type/],
		['JJJJJ', /memorandum of cooperation · signed/],
	],
	leaders: [
		['L', /name +native/],
		[' j j ', /● To Lam/],
	],
	timeline: [
		['T', /timeline by month/],
		['JJ', /Lam|Xi/],
	],
};

const main = async () => {
	mkdirSync(docs, { recursive: true });
	for (const [name, steps] of Object.entries(pictures))
		writeFileSync(join(docs, `${name}.svg`), await picture(name, steps));
};

const picture = async (name: string, steps: readonly Step[]): Promise<string> => {
	const home = mkdtempSync(join(tmpdir(), 'communique-'));
	const terminal = openTerminal({
		program: process.execPath,
		args: [join(root, 'bin/communique.js'), '--library', join(root, 'articles')],
		columns: 124,
		rows: 30,
		env: { HOME: home, COLORTERM: 'truecolor' },
	});
	try {
		await terminal.until(/q quit *$/m);
		for (const [keys, seen] of steps) {
			terminal.press(keys);
			await terminal.until(seen);
		}
		// What stands beside a list comes when the keys have paused.
		await setTimeout(500);
		return svg(name, terminal);
	} finally {
		terminal.press('q');
		await terminal.ended();
		rmSync(home, { recursive: true });
	}
};

type Cell = {
	readonly text: string;
	readonly width: number;
	readonly colour: string;
	readonly ground: string;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly italic: boolean;
	readonly underlined: boolean;
};

const cell = { width: 8.4, height: 18, font: 14 };
const frame = { padding: 18, bar: 36 };
const ink = { text: '#d8dee9', ground: '#1d222b', bar: '#272d38', border: '#3a4250' };

/** The sixteen colours of the terminal in the picture. */
const palette = [
	...['#2b303b', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#d8dee9'],
	...['#5c6370', '#ef8f97', '#b5d99c', '#f0d399', '#86c3f5', '#d79be8', '#7fd0d9', '#ffffff'],
];

/** A screen as SVG: every run of like cells is stretched to its columns, so that any fixed font lines up. */
const svg = (name: string, { emulator }: Terminal): string => {
	const width = emulator.cols * cell.width + 2 * frame.padding;
	const height = emulator.rows * cell.height + frame.bar + frame.padding;
	const lines = Array.from({ length: emulator.rows }, (_, row) =>
		runs(cellsOf(emulator, row)).flatMap(draw(row)),
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>communique in a terminal: ${name}</title>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="9" fill="${ink.ground}" stroke="${ink.border}"/>
<path d="M1 ${frame.bar - 10}V9.500A8.500 8.500 0 0 1 9.500 1H${width - 9.5}a8.500 8.500 0 0 1 8.500 8.500V${frame.bar - 10}Z" fill="${ink.bar}"/>
${['#ec6a5e', '#f4bf4f', '#61c554'].map((colour, at) => `<circle cx="${18 + at * 18}" cy="${(frame.bar - 10) / 2}" r="5" fill="${colour}"/>`).join('')}
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace" font-size="${cell.font}" fill="${ink.text}">
${lines.flat().join('\n')}
</g>
</svg>
`;
};

type Run = { readonly column: number; readonly columns: number; readonly text: string; readonly look: Cell };

const cellsOf = (emulator: Terminal['emulator'], row: number): readonly Cell[] => {
	const line = emulator.buffer.active.getLine(row);
	return Array.from({ length: emulator.cols }, (_, column): Cell | null => {
		const at = line?.getCell(column);
		if (!at || at.getWidth() === 0) return null;
		const front = at.isFgDefault() ? ink.text : colour(at.getFgColor(), at.isFgRGB());
		const back = at.isBgDefault() ? ink.ground : colour(at.getBgColor(), at.isBgRGB());
		const inverse = at.isInverse() !== 0;
		return {
			text: at.getChars() || ' ',
			width: at.getWidth(),
			colour: inverse ? back : front,
			ground: inverse ? front : back,
			bold: at.isBold() !== 0,
			dim: at.isDim() !== 0,
			italic: at.isItalic() !== 0,
			underlined: at.isUnderline() !== 0,
		};
	}).filter(at => at !== null);
};

const colour = (value: number, isRgb: boolean): string =>
	isRgb ? `#${value.toString(16).padStart(6, '0')}` : (palette[value] ?? ink.text);

/** Neighbours of one look; a wide letter stands alone. */
const runs = (cells: readonly Cell[]): readonly Run[] => {
	const found: Run[] = [];
	let column = 0;
	for (const next of cells) {
		const last = found.at(-1);
		if (last && last.look.width === 1 && next.width === 1 && alike(last.look, next)) {
			found[found.length - 1] = { ...last, columns: last.columns + 1, text: last.text + next.text };
		} else found.push({ column, columns: next.width, text: next.text, look: next });
		column += next.width;
	}
	return found;
};

const alike = (a: Cell, b: Cell): boolean =>
	(['colour', 'ground', 'bold', 'dim', 'italic', 'underlined'] as const).every(part => a[part] === b[part]);

const draw =
	(row: number) =>
	({ column, columns: wide, text, look }: Run): readonly string[] => {
		const x = round(frame.padding + column * cell.width);
		const y = frame.bar + row * cell.height;
		const ground =
			look.ground === ink.ground
				? []
				: [
						`<rect x="${x}" y="${y}" width="${round(wide * cell.width)}" height="${cell.height}" fill="${look.ground}"/>`,
					];
		const words = text.trim();
		if (words === '') return ground;
		const start = round(x + (text.length - text.trimStart().length) * cell.width);
		const length = look.width === 1 ? Array.from(new Intl.Segmenter().segment(words)).length : look.width;
		const style = [
			look.colour !== ink.text && `fill="${look.colour}"`,
			look.bold && 'font-weight="bold"',
			look.italic && 'font-style="italic"',
			look.dim && 'opacity=".6"',
			look.underlined && 'text-decoration="underline"',
		].filter(Boolean);
		return [
			...ground,
			`<text x="${start}" y="${y + 13.5}" textLength="${round(length * cell.width)}" xml:space="preserve"${style.map(part => ` ${part}`).join('')}>${escaped(words)}</text>`,
		];
	};

const round = (value: number): number => Math.round(value * 10) / 10;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

await main();
