import { Box, Text, useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useRef, useState } from 'react';
import { QueryLine } from './components/query-line.tsx';
import { keyName } from './key-name.ts';
import { commandFor, placeOf } from './keymap.ts';
import { bodyRows, headRows } from './layout.ts';
import { frame } from './screens/frame.ts';
import { lineTyped } from './state/searching.ts';
import type { State } from './state/state.ts';
import { type Action, update } from './state/update.ts';

/** The reader on the screen. It exits with the exit code that the person's way of leaving has. */
export const Reader = ({ initial }: { readonly initial: State }) => {
	const { exit } = useApp();
	const size = useWindowSize();
	const [state, setState] = useState(initial);
	/** Counts the lines to type in: a new one has its cursor at the end of its text. */
	const [line, setLine] = useState(0);
	// Several keys can come at once, the later ones meant for the state that the first lead to.
	const latest = useRef(initial);

	const send = (action: Action) => {
		latest.current = update(latest.current, action);
		setState(latest.current);
	};
	const press = (name: string) => {
		if (name.startsWith('Ctrl-')) setLine(line + 1);
		const command = commandFor(placeOf(latest.current), name);
		if (command) send({ type: 'command', command });
	};
	/** What was typed at once, or over a slow line: each letter is a key until one of them begins a line. */
	const feed = (letters: readonly string[]) => {
		const [letter, ...rest] = letters;
		if (letter === undefined) return;
		const { step } = latest.current;
		if (step.typing && letter !== '\r') {
			const end = letters.indexOf('\r');
			const typed = end < 0 ? letters : letters.slice(0, end);
			send({ type: 'type', text: lineTyped(step) + typed.join('') });
			setLine(line + 1);
			return feed(letters.slice(typed.length));
		}
		press(letter === '\r' ? 'Enter' : keyName(letter, {}));
		feed(rest);
	};
	const type = (text: string) => {
		const [typed = '', ...rest] = text.split(/(?=\r)/);
		send({ type: 'type', text: typed });
		feed(Array.from(rest.join('')));
	};

	useInput(
		(input, key) =>
			input === '' || key.ctrl || key.meta ? press(keyName(input, key)) : feed(Array.from(input)),
		{ isActive: !state.step.typing },
	);
	useEffect(() => send({ type: 'resize', ...size }), [size]);
	useEffect(() => {
		if (state.exit !== null) exit(state.exit);
	}, [state.exit, exit]);

	const { head, panes, foot } = frame(state);
	return (
		<Box flexDirection="column" width={state.columns} height={state.rows}>
			<Box height={headRows(state)}>
				<Text>{head}</Text>
			</Box>
			<Box height={bodyRows(state)}>
				{panes.map(({ width, lines }, at) => (
					<Box key={at} width={width}>
						<Text>{lines.join('\n')}</Text>
					</Box>
				))}
			</Box>
			{foot === null ? (
				<QueryLine key={line} text={lineTyped(state.step)} onType={type} onKey={press} />
			) : (
				<Text>{foot}</Text>
			)}
		</Box>
	);
};
