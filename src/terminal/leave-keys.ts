import { setImmediate } from 'node:timers/promises';

/**
 * Stops reading the keyboard, which another program will read. Nobody may listen to it any more; a stream goes on reading
 * all the same until it is paused, and would take some of the other's keys. Whoever listens to it again reads it again.
 */
export const leaveKeys = async (stdin: Pick<NodeJS.ReadStream, 'pause'>): Promise<void> => {
	// That nobody listens is known to the stream in the next turn, and that it is paused in the one after.
	await setImmediate();
	stdin.pause();
	await setImmediate();
};
