/** What a terminal says of itself among the keys that a person types. */
export type TerminalEvent =
	| { readonly kind: 'background'; readonly colour: string }
	/** Which terminal it is; nobody needs to know, but that it has answered. */
	| { readonly kind: 'attributes' }
	| { readonly kind: 'wheel'; readonly turn: -1 | 1; readonly column: number; readonly row: number }
	/** Column and row from 0. */
	| { readonly kind: 'click'; readonly column: number; readonly row: number };

type Taken = { readonly keys: string; readonly events: readonly TerminalEvent[] };

const colour = String.raw`\x1b\]1[01];(?<colour>[^\x07\x1b]*)(?:\x07|\x1b\\)`;
const attributes = String.raw`\x1b\[\?(?<attributes>[\d;]*)c`;
/** Mouse reports as in xterm's mode 1006: button, column, row, then M for a press and m for its end. */
const mouse = String.raw`\x1b\[<(?<button>\d+);(?<column>\d+);(?<row>\d+)(?<end>[Mm])`;
const reply = new RegExp(`${colour}|${attributes}|${mouse}`, 'g');

/** A reply of which the rest is still to come. `\x1b` alone is not held back: it is most likely the Esc key. */
const begun = /\x1b(?:\]1?[01]?(?:;[^\x07\x1b]*\x1b?)?|\[(?:\?[\d;]*|<[\d;]*)?)$/;

const shiftAltCtrl = 4 + 8 + 16;
const moving = 32;

/**
 * Takes apart what a terminal sends, chunk by chunk, a reply cut in two as well: keys, as they were typed, and replies.
 */
export const terminalReplies = (): ((chunk: string) => Taken) => {
	let held = '';
	return chunk => {
		const text = held + chunk;
		const events: TerminalEvent[] = [];
		const keys = text.replace(reply, (...groups) => {
			const event = eventOf(groups.at(-1));
			if (event) events.push(event);
			return '';
		});
		held = begun.exec(keys)?.[0] ?? '';
		return { keys: keys.slice(0, keys.length - held.length), events };
	};
};

type Parts = Readonly<
	Record<'colour' | 'attributes' | 'button' | 'column' | 'row' | 'end', string | undefined>
>;

const eventOf = (parts: Parts): TerminalEvent | null => {
	if (parts.colour !== undefined) return { kind: 'background', colour: parts.colour };
	if (parts.attributes !== undefined) return { kind: 'attributes' };
	const button = Number(parts.button) & ~shiftAltCtrl;
	const at = { column: Number(parts.column) - 1, row: Number(parts.row) - 1 };
	if (parts.end === 'm' || button & moving) return null;
	if (button === 64) return { kind: 'wheel', turn: -1, ...at };
	if (button === 65) return { kind: 'wheel', turn: 1, ...at };
	return button === 0 ? { kind: 'click', ...at } : null;
};
