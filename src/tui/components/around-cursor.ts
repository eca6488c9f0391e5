import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';

/** What ends the cursor, which is drawn inverted. */
const cursorEnd = '\x1b[27m';

/** A line that is typed, as much of it as there is room for: up to the cursor, and what follows it. */
export const aroundCursor = (line: string, room: number): string => {
	if (stringWidth(line) <= room) return line;
	const at = line.indexOf(cursorEnd);
	const split = at < 0 ? line.length : at + cursorEnd.length;
	const before = cliTruncate(line.slice(0, split), room, { position: 'start' });
	const left = room - stringWidth(before);
	return left < 1 ? before : before + cliTruncate(line.slice(split), left);
};
