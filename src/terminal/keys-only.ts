import { type TerminalEvent, terminalReplies } from './terminal-replies.ts';

/** The same stream as Ink reads it, without what the terminal says of itself and the mouse: that goes to `tell`. */
export const keysOnly = (
	stdin: NodeJS.ReadStream,
	tell: (event: TerminalEvent) => void,
): NodeJS.ReadStream => {
	const replies = terminalReplies();
	const read = (): string | null => {
		for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) {
			const { keys, events } = replies(String(chunk));
			for (const event of events) tell(event);
			if (keys) return keys;
		}
		return null;
	};
	return new Proxy(stdin, {
		get: (stream, name) => {
			if (name === 'read') return read;
			const value = Reflect.get(stream, name, stream);
			return typeof value === 'function' ? value.bind(stream) : value;
		},
	});
};
