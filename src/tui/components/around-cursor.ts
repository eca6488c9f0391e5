import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import { paint } from '../../render/style.ts';
import { firstLetter, type TypedLine } from '../typed-line.ts';

const inverse = paint('inverse');

/** A line that is typed, as much of it as there is room for: up to the cursor, and what follows it. */
export const aroundCursor = ({ before, after }: TypedLine, room: number): string => {
	const at = firstLetter(after);
	const seen = before + inverse(after.slice(0, at) || ' ');
	const rest = after.slice(at);
	if (stringWidth(seen + rest) <= room) return seen + rest;
	const cut = cliTruncate(seen, room, { position: 'start' });
	const left = room - stringWidth(cut);
	return left < 1 ? cut : cut + cliTruncate(rest, left);
};
