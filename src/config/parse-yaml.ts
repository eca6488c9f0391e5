import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Given } from './given.ts';
import type { Mistake } from './mistake.ts';

/** Takes a YAML text apart; `null` where it has nothing but comments, or is no YAML. */
export const parseYaml = (
	yaml: string,
): { readonly given: Given | null; readonly mistakes: readonly Mistake[] } => {
	const lines = new LineCounter();
	// What is not closed is missed at the end, below the last line with a word.
	const end = yaml.trimEnd().length;
	const lineAt = (offset = 0) => lines.linePos(Math.min(offset, end)).line || 1;
	// "failsafe" keeps every value as it is written; a key that is there twice we tell by its name.
	const { contents, errors } = parseDocument(yaml, {
		schema: 'failsafe',
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: false,
	});
	if (errors.length > 0)
		return {
			given: null,
			mistakes: errors.slice(0, 1).map(({ pos, message }) => unread(lineAt(pos[0]), message)),
		};
	return { given: contents && givenOf(contents, lineAt), mistakes: [] };
};

/** What follows the first mistake of this kind follows from it. */
const unread = (line: number, message: string): Mistake => ({
	line,
	message: `is no YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}; values with signs stand in quotes, as "?"`,
});

type LineAt = (offset?: number) => number;

const givenOf = (node: unknown, lineAt: LineAt, otherwise = 1): Given => {
	const line = lineOf(node, lineAt) ?? otherwise;
	if (node === null || node === undefined) return { kind: 'text', line, text: '' };
	if (isScalar(node)) return { kind: 'text', line, text: String(node.value ?? '') };
	if (isSeq(node)) return { kind: 'list', line, items: node.items.map(item => givenOf(item, lineAt, line)) };
	if (!isMap(node) || !node.items.every(({ key }) => isScalar(key))) return { kind: 'other', line };
	return { kind: 'mapping', line, entries: node.items.map(pair => entryOf(pair, lineAt, line)) };
};

const entryOf = ({ key, value }: Pair, lineAt: LineAt, otherwise: number) => {
	const line = lineOf(key, lineAt) ?? otherwise;
	const named = isScalar(key) ? String(key.value) : '';
	return { key: named, line, value: givenOf(value, lineAt, line) };
};

const lineOf = (node: unknown, lineAt: LineAt): number | null => {
	const range = (node as Node | null)?.range;
	return range ? lineAt(range[0]) : null;
};
