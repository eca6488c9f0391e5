import { Text, Transform, useInput, usePaste } from 'ink';
import TextInput from 'ink-text-input';
import { useReducer } from 'react';
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
export const QueryLine = ({ prompt, line: { before, after }, columns, shown, onPaste }: Props) => {
	usePaste(pasted => onPaste(safeLine(pasted)));
	// The field takes Ctrl-u for a `u` and Delete for Backspace, and hears nothing until it is drawn: what a key does to the
	// line is the reader's to say. After each key, and where the line has changed otherwise, the field begins anew, and it
	// begins with its cursor at the end of its text.
	const [keys, heard] = useReducer((keys: number) => keys + 1, 0);
	useInput(heard);
	const begin = ` ${prompt}`;
	const room = columns - begin.length - 1;
	return (
		<Text wrap="truncate">
			{begin}
			<Transform transform={field => shown(aroundCursor(field, after, room))}>
				<TextInput key={`${keys} ${before}`} value={before} onChange={() => {}} />
			</Transform>
		</Text>
	);
};
