import { setTimeout } from 'node:timers/promises';

/** Milliseconds after which a signal that stops us has done so, if it does. */
const patience = 50;

/**
 * Back to the shell, as Ctrl-Z does it, until it lets us go on: all of our job stops, also a program that has started us.
 * Where no shell could let us go on, the system stops nobody.
 */
export const stop = async (): Promise<void> => {
	process.kill(0, 'SIGTSTP');
	await setTimeout(patience);
};
