import { Box, Text, Transform, useInput, usePaste } from 'ink';
import TextInput from 'ink-text-input';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { safeLine } from '../../render/safe-text.ts';
import { keyName } from '../key-name.ts';
import { aroundCursor } from './around-cursor.ts';

type Props = {
	/** The key that began the line: `/` or `:`. */
	readonly prompt: string;
	/** What stands in the line at first; from then on it is the person's. */
	readonly text: string;
	/** Where its cursor stands at first. */
	readonly at: 'start' | 'end';
	/** Columns of the screen. */
	readonly columns: number;
	/** A line in letters that the terminal knows. */
	readonly shown: (line: string) => string;
	/** The person has typed `letters`; `text` is the whole line. */
	readonly onType: (text: string, letters: string) => void;
	/** A key that is not text: Enter, Esc, ↑, Ctrl-u. */
	readonly onKey: (name: string) => void;
	/** Whether this line takes the keys, which begins a little after it is drawn. */
	readonly listening: RefObject<boolean>;
};

/**
 * The line at the foot where a search or the name of an action is typed. ink-text-input takes Ctrl-u for a `u`; so what it says is
 * held back until the key is known, and its caller mounts the line anew (by a `key`) after such keys.
 */
export const QueryLine = ({ prompt, text, at, columns, shown, onType, onKey, listening }: Props) => {
	// ink-text-input has its cursor at the end of the text with which it begins, and leaves it where it is when more comes.
	const [value, setValue] = useState(at === 'end' ? text : '');
	const first = useRef(text);
	useEffect(() => setValue(first.current), []);
	const type = (next: string, letters: string) => {
		setValue(next);
		onType(next, letters);
	};
	const said = useRef<string | null>(null);
	useInput((input, key) => {
		const next = said.current;
		said.current = null;
		const erases = key.backspace || key.delete;
		if (next !== null && !key.ctrl && !key.meta && input !== '\n') type(next, input);
		// At its beginning there is nothing to erase.
		else if (!erases || value === '') onKey(erases ? 'Backspace' : keyName(input, key));
	});
	usePaste(pasted => type(value + safeLine(pasted), ''));
	useEffect(() => {
		listening.current = true;
		return () => {
			listening.current = false;
		};
	}, [listening]);
	const before = ` ${prompt}`;
	const room = columns - before.length - 1;
	return (
		<Box height={1}>
			<Box flexShrink={0}>
				<Text>{before}</Text>
			</Box>
			<Box width={value.length * 2 + 1} flexShrink={0}>
				<Transform transform={line => shown(aroundCursor(line, room))}>
					<TextInput
						value={value}
						onChange={next => {
							said.current = next;
						}}
					/>
				</Transform>
			</Box>
		</Box>
	);
};
