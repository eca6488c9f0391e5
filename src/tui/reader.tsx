import { Box, Text, useApp, useInput, useIsScreenReaderEnabled, useWindowSize } from 'ink';
import { useEffect, useRef, useState } from 'react';
import { paint } from '../render/style.ts';
import type { TerminalEvent } from '../terminal/terminal-replies.ts';
import { QueryLine } from './components/query-line.tsx';
import { followed } from './followed.ts';
import { keyName } from './key-name.ts';
import { commandFor, placeOf } from './keymap.ts';
import { bodyRows, headRows } from './layout.ts';
import type { Perform } from './perform.ts';
import { frame } from './screens/frame.ts';
import { spokenLines } from './screens/spoken.ts';
import { type Answer, type Effect, takesTerminal } from './state/effect.ts';
import { placeKept } from './state/places.ts';
import { lineTyped } from './state/searching.ts';
import type { State } from './state/state.ts';
import { type Action, update } from './state/update.ts';
import { isWaiting, needsNoRows } from './state/waiting.ts';

type Input =
	| { readonly type: 'key'; readonly name: string }
	| { readonly type: 'letters'; readonly letters: string }
	| { readonly type: 'pause' }
	/** The line of this number now reads `text`, for these letters. */
	| { readonly type: 'type'; readonly line: number; readonly text: string; readonly letters: string }
	| Answer
	| Extract<Action, { readonly type: 'wheel' | 'click' }>
	| { readonly type: 'resize'; readonly columns: number; readonly rows: number };

/** What follows makes the answer to this one worthless: a longer line, another size, anything after a pause. */
const isOvertaken = ({ type }: Input, next: Input | undefined): boolean =>
	type === 'pause' ? next !== undefined : isRepeatable.has(type) && next?.type === type;

const isRepeatable: ReadonlySet<Input['type']> = new Set(['type', 'resize', 'changed']);

/** Milliseconds in which rows come that need no screen without them before. */
const soon = 20;

/** Milliseconds without a key after which a preview is read: a key that is held passes over articles. */
const pause = 40;

/** A line to type in, and where its cursor stands at first. */
type Line = { readonly number: number; readonly at: 'start' | 'end' };

/** Whether what is heard is no text. */
const isKey = (heard: string): boolean => heard === '' || /^[\r\n\t]$/.test(heard);

type Props = {
	readonly initial: State;
	/** Does what a state asks of the world outside. */
	readonly perform: Perform;
	/** Calls back when the mouse is used; what it gives ends that. */
	readonly pointer?: (tell: (event: TerminalEvent) => void) => () => void;
};

const noPointer = () => () => {};
/**
 * Lines with empty ones that reach the edge below them. Ink writes no line that is as it was, and a terminal that has
 * been narrower shows in an empty one what stood there when it was wide.
 */
const toEdge = (lines: readonly string[], rows: number, width: number): string =>
	Array.from({ length: rows }, (_, row) => lines[row] || `${' '.repeat(width - 1)}${seen(' ')}`).join('\n');

/** Ink cuts spaces at the end of a line that have no style. */
const seen = paint('dim');

/** The reader on the screen. It exits with the exit code that the person's way of leaving has. */
export const Reader = ({ initial, perform, pointer = noPointer }: Props) => {
	const { exit, suspendTerminal } = useApp();
	const size = useWindowSize();
	const [state, setState] = useState(initial);
	/** Counts the lines to type in: a new one has its cursor at the end of its text. */
	const [line, setLine] = useState<Line>({ number: 0, at: 'end' });
	// Several keys can come at once, the later ones meant for the state that the first lead to.
	const latest = useRef(initial);

	const waiting = useRef<Input[]>([]);
	const busy = useRef(false);
	const pausing = useRef<NodeJS.Timeout>(undefined);
	const typing = useRef(false);
	const lines = useRef(0);
	const leave = useRef<() => void>(undefined);

	const newLine = (at: Line['at'] = 'end') => setLine({ number: ++lines.current, at });

	const send = async (action: Action) => {
		// What follows a `q` was meant for the shell.
		if (latest.current.exit !== null) return;
		latest.current = await update(latest.current, action);
		if (!isWaiting(latest.current)) setState(latest.current);
		const { effect } = latest.current;
		const done = effect && outside(effect);
		if (effect && takesTerminal(effect)) await done;
		await fill();
	};
	/** Brings the rows that the screen waits for; what needs none comes between. */
	const fill = async () => {
		if (!isWaiting(latest.current) || needsNone(waiting.current[0])) return;
		const drawing = setTimeout(() => setState(latest.current), soon);
		const { promise, resolve } = Promise.withResolvers<null>();
		leave.current = () => resolve(null);
		const filled = await Promise.race([update(latest.current, { type: 'fill' }), promise]);
		clearTimeout(drawing);
		if (!filled) return;
		latest.current = filled;
		setState(filled);
	};
	const needsNone = (input: Input | undefined): boolean => {
		if (input?.type === 'resize') return true;
		const name =
			input?.type === 'key' ? input.name : input?.type === 'letters' ? keyName(input.letters, {}) : '';
		const command = commandFor(latest.current.keymap, placeOf(latest.current), name);
		return command !== null && needsNoRows.has(command);
	};
	const outside = async (effect: Effect) => {
		void take(...(await perform(effect, suspendTerminal)));
	};
	/** What is not typed into the line, but may change it. */
	const act = async (action: Action) => {
		const before = latest.current.step;
		await send(action);
		const { step } = latest.current;
		if (step.typing !== before.typing || lineTyped(step) !== lineTyped(before)) newLine();
	};
	const press = async (name: string) => {
		const command = commandFor(latest.current.keymap, placeOf(latest.current), name);
		if (command) await act({ type: 'command', command });
		if (command === 'line start' || command === 'line end')
			newLine(command === 'line start' ? 'start' : 'end');
		else if (name.startsWith('Ctrl-')) newLine();
	};
	/** Keys that are letters. Over a slow line many come at once: some are commands, the rest a line. */
	const feed = async (keys: string) => {
		const letters = Array.from(keys);
		for (const [at, letter] of letters.entries()) {
			const { step } = latest.current;
			if (step.typing) {
				await send({ type: 'type', text: lineTyped(step) + letters.slice(at).join('') });
				return newLine();
			}
			await press(keyName(letter, {}));
		}
	};
	const handle = async (input: Input): Promise<void> => {
		if (input.type === 'key') return press(input.name);
		if (input.type === 'wheel' || input.type === 'click') return act(input);
		return input.type === 'letters' || isOfOldLine(input) ? feed(input.letters) : send(input);
	};
	/** A line hears keys a little longer than it is there: what it heard was meant for what came after it. */
	const isOfOldLine = (input: Input): input is Extract<Input, { readonly type: 'type' }> =>
		input.type === 'type' && (input.line !== lines.current || !latest.current.step.typing);
	/** One after the other, each meant for the state that the one before led to. */
	const take = async (...inputs: readonly Input[]) => {
		clearTimeout(pausing.current);
		waiting.current.push(...inputs);
		if (busy.current) {
			if (needsNone(waiting.current[0])) leave.current?.();
			return;
		}
		busy.current = true;
		let last: Input | null = null;
		try {
			for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
				last = next;
				if (isOfOldLine(next) || !isOvertaken(next, waiting.current[0])) await handle(next);
			}
		} catch (error) {
			exit(error instanceof Error ? error : new Error(String(error)));
		} finally {
			busy.current = false;
		}
		if (last?.type !== 'pause') pausing.current = setTimeout(() => void take({ type: 'pause' }), pause);
	};
	const key = (name: string) => void take({ type: 'key', name });
	const type = (text: string, letters: string) =>
		void take({ type: 'type', line: line.number, text, letters });

	// Active all the time: between two listeners Ink would let go of the keyboard, and of an Esc that has just come.
	useInput((letters, pressed) => {
		if (typing.current) return;
		if (isKey(letters) || pressed.ctrl || pressed.meta) key(keyName(letters, pressed));
		else void take({ type: 'letters', letters });
	});
	useEffect(() => void take({ type: 'resize', ...size }), [size]);
	useEffect(
		() =>
			pointer(event => {
				if (event.kind === 'wheel') void take({ type: 'wheel', turn: event.turn });
				if (event.kind === 'click') void take({ type: 'click', column: event.column, row: event.row });
			}),
		[pointer],
	);
	useEffect(
		() => () => {
			clearTimeout(pausing.current);
			placeKept(latest.current);
		},
		[],
	);
	useEffect(
		() =>
			followed(
				initial,
				() => void take({ type: 'changed' }),
				message => void take({ type: 'told', message }),
			),
		[initial],
	);
	useEffect(() => {
		if (state.exit !== null) exit(state.exit);
	}, [state.exit, exit]);

	const queryLine = () => (
		<QueryLine
			key={line.number}
			at={line.at}
			prompt={state.step.screen.kind === 'palette' ? state.step.screen.prompt : '/'}
			text={lineTyped(state.step)}
			columns={state.columns}
			shown={state.theme.shown}
			onType={type}
			onKey={key}
			listening={typing}
		/>
	);
	const isHeard = useIsScreenReaderEnabled();
	if (isHeard) {
		return (
			<Box flexDirection="column">
				<Text>{spokenLines(state).join('\n')}</Text>
				{state.step.typing && queryLine()}
			</Box>
		);
	}

	const { head, panes, choices, foot } = frame(state);
	// Ink draws once more what there is before it tells of a narrower terminal: lines must not wrap then.
	return (
		<Box flexDirection="column" width="100%" height={state.rows}>
			<Box height={headRows(state)}>
				<Text wrap="truncate">{toEdge([head], headRows(state), state.columns)}</Text>
			</Box>
			<Box height={bodyRows(state) - (choices === null ? 0 : 1)}>
				{panes.map(({ width, lines }, at) => (
					<Box key={at} width={width}>
						<Text wrap="truncate">{toEdge(lines, bodyRows(state), width)}</Text>
					</Box>
				))}
			</Box>
			{choices !== null && <Text wrap="truncate">{choices}</Text>}
			{foot === null ? queryLine() : <Text wrap="truncate">{foot}</Text>}
		</Box>
	);
};
