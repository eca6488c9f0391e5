import { Text, usePaste } from 'ink';
import { safeLine } from '../../render/safe-text.ts';
import type { TypedLine } from '../typed-line.ts';
import { aroundCursor } from './around-cursor.ts';

type Props = {
	/** The key that began the line: `/` or `:`. */
	readonly prompt: string;
	readonly line: TypedLine;
	/** Columns of the screen. */
	readonly columns: number;
	/** A line in letters that the terminal knows. */
	readonly shown: (line: string) => string;
	/** What was pasted, as one line. */
	readonly onPaste: (letters: string) => void;
};

/** The line at the foot where a search or the name of an action is typed. */
export const QueryLine = ({ prompt, line, columns, shown, onPaste }: Props) => {
	usePaste(pasted => onPaste(safeLine(pasted)));
	const before = ` ${prompt}`;
	return <Text wrap="truncate">{before + shown(aroundCursor(line, columns - before.length - 1))}</Text>;
};
