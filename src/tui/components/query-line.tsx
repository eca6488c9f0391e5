import { Text, usePaste } from 'ink';
import TextInput from 'ink-text-input';
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
	const begin = ` ${prompt}`;
	// What a key does to the line is the reader's to say. A field that listens takes Ctrl-u for a `u`, and draws each frame twice.
	return (
		<Text wrap="truncate">
			{begin}
			<TextInput
				value={shown(aroundCursor(line, columns - begin.length - 1))}
				focus={false}
				onChange={() => {}}
			/>
		</Text>
	);
};
