import { Box, Text, useInput, usePaste } from 'ink';
import TextInput from 'ink-text-input';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { safeLine } from '../../render/safe-text.ts';
import { keyName } from '../key-name.ts';

type Props = {
	/** The key that began the line: `/` or `:`. */
	readonly prompt: string;
	/** What stands in the line at first; from then on it is the person's. */
	readonly text: string;
	/** The person has typed `letters`; `text` is the whole line. */
	readonly onType: (text: string, letters: string) => void;
	/** Letters that came in one piece with others before them, to be typed at the end. */
	readonly onLetters: (letters: string) => void;
	/** A key that is not text: Enter, Esc, ↑, Ctrl-u. */
	readonly onKey: (name: string) => void;
	/** Whether this line takes the keys, which begins a little after it is drawn. */
	readonly listening: RefObject<boolean>;
};

/**
 * The line at the foot where a search or the name of an action is typed. ink-text-input takes Ctrl-u for a `u`; so what it says is
 * held back until the key is known, and its caller mounts the line anew (by a `key`) after such keys.
 */
export const QueryLine = ({ prompt, text, onType, onLetters, onKey, listening }: Props) => {
	// The answer to a letter may come after the next letter.
	const [value, setValue] = useState(text);
	const latest = useRef(text);
	const type = (next: string, letters: string) => {
		latest.current = next.replace(/[\r\n\t].*/s, '');
		setValue(latest.current);
		onType(next, letters);
	};
	const said = useRef<string | null>(null);
	useInput((input, key) => {
		const next = said.current;
		said.current = null;
		const erases = key.backspace || key.delete;
		if (next === null || key.ctrl || key.meta) return onKey(erases ? 'Backspace' : keyName(input, key));
		// Over a slow line several keys come at once, and TextInput takes each for the first.
		if (latest.current === value) return type(next, input);
		return erases ? onKey('Backspace') : onLetters(input);
	});
	usePaste(pasted => type(latest.current + safeLine(pasted), ''));
	useEffect(() => {
		listening.current = true;
		return () => {
			listening.current = false;
		};
	}, [listening]);
	return (
		<Box height={1} overflow="hidden">
			<Text> {prompt}</Text>
			<TextInput
				value={value}
				onChange={next => {
					said.current = next;
				}}
			/>
		</Box>
	);
};
