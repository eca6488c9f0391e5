import { keysApart } from './keys-apart.ts';
import { type TerminalEvent, terminalReplies } from './terminal-replies.ts';

/**
 * The same stream as Ink reads it, without what the terminal says of itself and the mouse: that goes to `tell`. Over a slow
 * line many keys come at once; they are read one a turn, so that what one leads to is there when the next is heard.
 */
export const keysOnly = (
	stdin: NodeJS.ReadStream,
	tell: (event: TerminalEvent) => void,
): NodeJS.ReadStream => {
	const replies = terminalReplies();
	const left: string[] = [];
	let isTurn = true;
	const nextTurn = () => {
		isTurn = true;
		if (left.length > 0) stdin.emit('readable');
	};
	const read = (): string | null => {
		for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) {
			const { keys, events } = replies(String(chunk));
			for (const event of events) tell(event);
			left.push(...keysApart(keys));
		}
		if (!isTurn || left.length === 0) return null;
		isTurn = false;
		setImmediate(nextTurn);
		return left.shift() ?? null;
	};
	return new Proxy(stdin, {
		get: (stream, name) => {
			if (name === 'read') return read;
			const value = Reflect.get(stream, name, stream);
			return typeof value === 'function' ? value.bind(stream) : value;
		},
	});
};
