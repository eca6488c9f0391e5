import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import { paint } from '../../render/style.ts';
import { firstLetter } from '../typed-line.ts';

const inverse = paint('inverse');

/**
 * A line that is typed, as much of it as there is room for: up to the cursor, and what follows it. `field` is what stands
 * before the cursor and the cursor itself, a space, whose place the next letter takes. ink-text-input shows it without any
 * style on a terminal that it does not know.
 */
export const aroundCursor = (field: string, after: string, room: number): string => {
	const cursor = field.lastIndexOf(' ');
	const at = firstLetter(after);
	const seen = field.slice(0, cursor) + inverse(after.slice(0, at) || ' ') + field.slice(cursor + 1);
	const rest = after.slice(at);
	if (stringWidth(seen + rest) <= room) return seen + rest;
	const cut = cliTruncate(seen, room, { position: 'start' });
	const left = room - stringWidth(cut);
	return left < 1 ? cut : cut + cliTruncate(rest, left);
};
