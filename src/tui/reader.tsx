import { Box, Text, useApp, useInput, useIsScreenReaderEnabled, useWindowSize } from 'ink';
import { useEffect, useMemo, useRef, useState } from 'react';
import { paint } from '../render/style.ts';
import type { TerminalEvent } from '../terminal/terminal-replies.ts';
import { QueryLine } from './components/query-line.tsx';
import { followed } from './followed.ts';
import { keyName } from './key-name.ts';
import { type Command, commandFor, placeOf } from './keymap.ts';
import { bodyRows, headRows } from './layout.ts';
import type { Perform } from './perform.ts';
import { frame } from './screens/frame.ts';
import { spokenLines } from './screens/spoken.ts';
import { type Answer, type Effect, takesTerminal } from './state/effect.ts';
import { placeKept } from './state/places.ts';
import { lineTyped } from './state/searching.ts';
import type { State } from './state/state.ts';
import { type Action, update } from './state/update.ts';
import { givesRowsUp, isWaiting, needsNoRows } from './state/waiting.ts';
import { edits, endOf, type TypedLine, textOf, withLetters } from './typed-line.ts';

type Input =
	| { readonly type: 'key'; readonly name: string }
	| { readonly type: 'letters'; readonly letters: string }
	| { readonly type: 'pause' }
	/** The line that is typed now reads `text`. */
	| { readonly type: 'type'; readonly text: string }
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

/** What may end a line that is typed, or begin one. */
const mayTurn: ReadonlySet<Input['type']> = new Set(['key', 'letters', 'wheel', 'click']);

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
	/** What is typed shows at once; the state follows. */
	const [line, setLine] = useState(endOf(''));
	// Several keys can come at once, the later ones meant for the state that the first lead to.
	const latest = useRef(initial);
	const latestLine = useRef(line);

	const waiting = useRef<Input[]>([]);
	const handled = useRef<Input>(undefined);
	const pausing = useRef<NodeJS.Timeout>(undefined);
	const leave = useRef<() => void>(undefined);

	const edit = (next: TypedLine) => {
		latestLine.current = next;
		setLine(next);
	};

	const send = async (action: Action) => {
		// What follows a `q` was meant for the shell.
		if (latest.current.exit !== null) return;
		latest.current = await update(latest.current, action);
		// The next letter's list must not wait until that of this one is drawn.
		const isLate = action.type === 'type' && isOvertaken(action, waiting.current[0]);
		if (!isWaiting(latest.current) && !isLate) setState(latest.current);
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
		leave.current = undefined;
		clearTimeout(drawing);
		if (!filled) return;
		latest.current = filled;
		setState(filled);
	};
	const needsNone = (input: Input | undefined): boolean =>
		input?.type === 'resize' || isAmong(needsNoRows, input);
	const isAmong = (commands: ReadonlySet<Command>, input: Input | undefined): boolean => {
		const name =
			input?.type === 'key' ? input.name : input?.type === 'letters' ? keyName(input.letters, {}) : '';
		const command = commandFor(latest.current.keymap, placeOf(latest.current), name);
		return command !== null && commands.has(command);
	};
	/** Ends the waiting for rows where a key comes that needs none. One that gives them up takes back those before it. */
	const leaveEarly = () => {
		if (!leave.current) return;
		const at = waiting.current.findIndex(input => isAmong(givesRowsUp, input));
		if (at > 0) waiting.current = waiting.current.filter((of, i) => i >= at || !mayTurn.has(of.type));
		if (needsNone(waiting.current[0])) leave.current();
	};
	const outside = async (effect: Effect) => {
		void take(...(await perform(effect, suspendTerminal)));
	};
	/** What is not typed into the line, but may begin or change it. */
	const act = async (action: Action) => {
		const wasTyping = latest.current.step.typing;
		await send(action);
		const text = lineTyped(latest.current.step);
		const isAsTyped = wasTyping && text === textOf(latestLine.current);
		if (latest.current.step.typing && !isAsTyped) edit(endOf(text));
	};
	/** What a key or letters do to the line that is typed; `null` where they are no part of it. */
	const edited = (input: Input): TypedLine | null => {
		if (!latest.current.step.typing) return null;
		if (input.type === 'letters') return withLetters(latestLine.current, input.letters);
		if (input.type !== 'key') return null;
		const command = commandFor(latest.current.keymap, placeOf(latest.current), input.name);
		// At its beginning there is nothing to erase; an empty line is given up then.
		if (command === null || (command === 'erase' && textOf(latestLine.current) === '')) return null;
		return edits[command]?.(latestLine.current) ?? null;
	};
	/** Puts it into the line; gives what the state has to follow, if anything. */
	const typed = (next: TypedLine): Extract<Action, { readonly type: 'type' }> | null => {
		const before = textOf(latestLine.current);
		edit(next);
		return textOf(next) === before ? null : { type: 'type', text: textOf(next) };
	};
	const press = async (name: string) => {
		const command = commandFor(latest.current.keymap, placeOf(latest.current), name);
		if (command) await act({ type: 'command', command });
	};
	/** Keys that are letters. Over a slow line many come at once: some are commands, the rest a line. */
	const feed = async (keys: string) => {
		const letters = Array.from(keys);
		for (const [at, letter] of letters.entries()) {
			if (latest.current.step.typing) return handle({ type: 'letters', letters: letters.slice(at).join('') });
			await press(keyName(letter, {}));
		}
	};
	const handle = async (input: Input): Promise<void> => {
		const next = edited(input);
		if (next) {
			const follows = typed(next);
			return follows ? send(follows) : undefined;
		}
		if (input.type === 'key') return press(input.name);
		if (input.type === 'wheel' || input.type === 'click') return act(input);
		return input.type === 'letters' ? feed(input.letters) : send(input);
	};
	/** One after the other, each meant for the state that the one before led to. */
	const take = async (...inputs: readonly Input[]) => {
		clearTimeout(pausing.current);
		waiting.current.push(...inputs);
		if (handled.current) return leaveEarly();
		let last: Input | undefined;
		try {
			for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
				last = next;
				handled.current = next;
				if (!isOvertaken(next, waiting.current[0])) await handle(next);
			}
		} catch (error) {
			exit(error instanceof Error ? error : new Error(String(error)));
		} finally {
			handled.current = undefined;
		}
		if (last?.type !== 'pause') pausing.current = setTimeout(() => void take({ type: 'pause' }), pause);
	};
	/** What is typed shows at once, unless what was pressed before may mean that it is no part of the line. */
	const hear = (input: Input) => {
		const isOfLine = [handled.current, ...waiting.current].every(of => !of || !mayTurn.has(of.type));
		const next = isOfLine ? edited(input) : null;
		if (!next) return void take(input);
		const follows = typed(next);
		if (follows) void take(follows);
	};

	// Active all the time: between two listeners Ink would let go of the keyboard, and of an Esc that has just come.
	useInput((letters, pressed) => {
		if (isKey(letters) || pressed.ctrl || pressed.meta)
			hear({ type: 'key', name: keyName(letters, pressed) });
		else hear({ type: 'letters', letters });
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
			prompt={state.step.screen.kind === 'palette' ? state.step.screen.prompt : '/'}
			line={line}
			columns={state.columns}
			shown={state.theme.shown}
			onPaste={letters => hear({ type: 'letters', letters })}
		/>
	);
	const isHeard = useIsScreenReaderEnabled();
	const picture = useMemo(() => (isHeard ? null : frame(state)), [isHeard, state]);
	if (picture === null) {
		return (
			<Box flexDirection="column">
				<Text>{spokenLines(state).join('\n')}</Text>
				{state.step.typing && queryLine()}
			</Box>
		);
	}

	const { head, panes, choices, foot } = picture;
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
