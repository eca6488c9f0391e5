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
	/** Keys that are letters. Over a slow line many come at once: some are commands, the rest a line and its Enter. */
	const feed = (input: string) => {
		for (const part of input.split(/([\r\n])/)) {
			if (part === '\r' || part === '\n') press('Enter');
			else feedLetters(Array.from(part));
		}
	};
	const feedLetters = (letters: readonly string[]) => {
		for (const [at, letter] of letters.entries()) {
			const { step } = latest.current;
			if (step.typing) {
				setLine(line + 1);
				return send({ type: 'type', text: lineTyped(step) + letters.slice(at).join('') });
			}
			press(keyName(letter, {}));
		}
	};
	const type = (text: string) => {
		const [typed = '', ...rest] = text.split(/(?=[\r\n])/);
		send({ type: 'type', text: typed });
		feed(rest.join(''));
	};

	useInput(
		(input, key) => (input === '' || key.ctrl || key.meta ? press(keyName(input, key)) : feed(input)),
		{ isActive: !state.step.typing },
	);
	useEffect(() => send({ type: 'resize', ...size }), [size]);
	useEffect(() => {
		if (state.exit !== null) exit(state.exit);
	}, [state.exit, exit]);

	const { head, panes, foot } = frame(state);
	// Ink draws once more what there is before it tells of a narrower terminal: lines must not wrap then.
	return (
		<Box flexDirection="column" width="100%" height={state.rows}>
			<Box height={headRows(state)}>
				<Text wrap="truncate">{head}</Text>
			</Box>
			<Box height={bodyRows(state)}>
				{panes.map(({ width, lines }, at) => (
					<Box key={at} width={width}>
						<Text wrap="truncate">{lines.join('\n')}</Text>
					</Box>
				))}
			</Box>
			{foot === null ? (
				<QueryLine key={line} text={lineTyped(state.step)} onType={type} onKey={press} />
			) : (
				<Text wrap="truncate">{foot}</Text>
			)}
		</Box>
	);
};
