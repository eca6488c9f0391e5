import { stripVTControlCharacters } from 'node:util';
import type { Agreement, Facts } from '../../src/agreements/agreement.ts';
import { everything, type Library, type Query } from '../../src/library/library.ts';
import type { Mark, Marks, Place } from '../../src/library/marks.ts';
import { type Binding, commandFor, keymap as keymapOfTable, placeOf } from '../../src/tui/keymap.ts';
import { frame } from '../../src/tui/screens/frame.ts';
import { start } from '../../src/tui/state/start.ts';
import type { Look, State } from '../../src/tui/state/state.ts';
import { update } from '../../src/tui/state/update.ts';
import { isWaiting } from '../../src/tui/state/waiting.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { folder } from '../folder.ts';
import { indexOf } from '../library/index-of.ts';

const paragraphs = Array.from(
	{ length: 30 },
	(_, at) =>
		`Paragraph ${at + 1} of the report on ${at % 10 === 4 ? 'the railway and its gates' : 'the talks'}.`,
).join('\n\n');

/** Four articles: a long one with two lists of papers, and three short ones. */
export const files = {
	'beijing.md': `---
title: Vietnam and China sign three papers in Beijing
date: 2024-08-21
place: Beijing
agency: VNA
leaders: [To Lam, Xi Jinping]
---

The two leaders saw the papers signed.

1. Protocol on fresh coconuts between the Ministry of Agriculture and the Administration of Customs.
2. Agreement on a *smart* border gate between the Ministry of Transport and the Customs Office.

A second list followed:

1. Letter on a railway.

${paragraphs}
`,
	'hanoi.md': `---
title: Talks in Hanoi on trade
date: 2024-03-02
place: Hanoi
leaders: [To Lam]
---

The sides talked about trade at the border.
`,
	'vientiane.md': `---
title: Laos opens a bridge
date: 2023-05-11
place: Vientiane
leaders: [Thongloun Sisoulith]
---

The bridge was opened.
`,
	'zhongwen.md': `---
title: 习近平同越共中央总书记苏林在北京人民大会堂举行会谈并共同见证签署多项合作文件
date: 2022-10-31
leaders: [Xi Jinping, Nguyen Phu Trong]
---

双方一致同意加强合作。
`,
};

/** The library of those files; what was agreed in Beijing is given here, so that no rule of extraction moves a screen. */
export const smallLibrary = async (): Promise<Library> => {
	const library = await indexOf(folder(files));
	const source = (body: string, text: string) => ({
		text,
		start: body.indexOf(text),
		end: body.indexOf(text) + text.length,
	});
	const beijing = (body: string): readonly Agreement[] =>
		[
			{
				number: 1,
				list: 1,
				title: 'Protocol on fresh coconuts',
				text: 'Protocol on fresh coconuts between the Ministry of Agriculture and the Administration of Customs.',
			},
			{
				number: 2,
				list: 1,
				title: 'Agreement on a smart border gate',
				text: 'Agreement on a *smart* border gate between the Ministry of Transport and the Customs Office.',
			},
			{ number: 1, list: 2, title: 'Letter on a railway', text: 'Letter on a railway.' },
		].map(({ text, ...of }) => ({
			kind: 'instrument',
			type: 'protocol',
			status: 'signed',
			parties: [],
			subject: null,
			date: null,
			source: source(body, text),
			...of,
		}));
	const facts = (id: string, body: string): Facts => ({
		agreements: id === 'beijing' ? beijing(body) : [],
		tallies: [],
	});
	return {
		...library,
		size: library.size,
		search: async (query, page) => {
			const result = await library.search(query, page);
			const rows = result.rows.map(row => ({ ...row, signed: row.id === 'beijing' ? 3 : 0 }));
			return { ...result, rows };
		},
		article: async id => {
			const answer = await library.article(id);
			return answer && { ...answer, facts: facts(id, answer.article.body) };
		},
	};
};

type Size = { readonly columns: number; readonly rows: number };

/** Marks that last as long as the test. */
const marksInMemory = (): Marks => {
	const marks = new Map<string, Mark>();
	const places = new Map<string, Place | null>();
	const searches: string[] = [];
	return {
		all: () => new Map(marks),
		mark: (id, change) => void marks.set(id, { read: false, bookmarked: false, ...marks.get(id), ...change }),
		place: id => places.get(id) ?? null,
		leave: (id, place) => void places.set(id, place),
		history: () => searches.toReversed(),
		remember: query => void searches.push(query),
		changed: () => false,
		problem: () => null,
		close: () => undefined,
	};
};

/** The reader as it opens on a library. */
export const open = async (
	library: Library,
	{
		columns = 80,
		rows = 24,
		env = {},
		keymap = keymapOfTable,
		look = { columns: null, dates: 'iso' },
		...query
	}: Partial<Size & Query & { env: Record<string, string>; keymap: readonly Binding[]; look: Look }> = {},
): Promise<State> =>
	paused(
		await start(
			{
				library,
				marks: marksInMemory(),
				theme: themeFor('NO_COLOR' in env ? 'none' : 'dark'),
				keymap,
				look,
				columns,
				rows,
			},
			{ ...everything, ...query },
		),
	);

/** What a person sees who waits a moment. */
const paused = (state: State): Promise<State> => update(state, { type: 'pause' });

/** Presses keys by their names, as the keymap has them; `type:words` types a line. */
export const press = async (from: State | Promise<State>, ...keys: readonly string[]): Promise<State> => {
	let now = await from;
	for (const key of keys) {
		const command = commandFor(now.keymap, placeOf(now), key);
		if (key.startsWith('type:')) now = await update(now, { type: 'type', text: key.slice(5) });
		else if (command) now = await update(now, { type: 'command', command });
		if (isWaiting(now)) now = await update(now, { type: 'fill' });
	}
	return paused(now);
};

export const resize = async (state: State, columns: number, rows: number): Promise<State> =>
	paused(await update(state, { type: 'resize', columns, rows }));

/** The lines of the screen, styled. */
export const drawn = (state: State): readonly string[] => {
	const { head, panes, choices, foot } = frame(state);
	return [head, ...panes.flatMap(({ lines }) => lines), ...(choices === null ? [] : [choices]), foot ?? ''];
};

/** The same as a person without colours reads them. */
export const seen = (state: State): readonly string[] =>
	drawn(state).map(line => stripVTControlCharacters(line).trimEnd());
