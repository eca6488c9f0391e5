import { Box, Text, useInput, usePaste } from 'ink';
import TextInput from 'ink-text-input';
import { useRef } from 'react';
import { safeLine } from '../../render/safe-text.ts';
import { keyName } from '../key-name.ts';

type Props = {
	readonly text: string;
	/** The person has typed; `text` is the whole line. */
	readonly onType: (text: string) => void;
	/** A key that is not text: Enter, Esc, ↑, Ctrl-u. */
	readonly onKey: (name: string) => void;
};

/**
 * The line at the foot where a search is typed. ink-text-input takes Ctrl-u for a `u`; so what it says is
 * held back until the key is known, and its caller mounts the line anew (by a `key`) after such keys.
 */
export const QueryLine = ({ text, onType, onKey }: Props) => {
	const said = useRef<string | null>(null);
	useInput((input, key) => {
		const next = said.current;
		said.current = null;
		if (next !== null && !key.ctrl && !key.meta) onType(next);
		else onKey(text === '' && (key.backspace || key.delete) ? 'Esc' : keyName(input, key));
	});
	usePaste(pasted => onType(text + safeLine(pasted)));
	return (
		<Box height={1} overflow="hidden">
			<Text> /</Text>
			<TextInput
				value={text}
				onChange={next => {
					said.current = next;
				}}
			/>
		</Box>
	);
};
