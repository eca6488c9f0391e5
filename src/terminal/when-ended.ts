/** Signals that ask a program to end, with the exit code a shell gives them. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export type Ended = {
	/** The exit code of the signal that came, `null` where none did. Throws the error that reached nobody. */
	code(): number | null;
	/** Stops watching. */
	ignore(): void;
};

/** Calls `restore` when the process is asked to end, or an error reaches nobody, so that the terminal is left in order. */
export const whenEnded = (restore: () => void): Ended => {
	let code: number | null = null;
	const failures: unknown[] = [];
	const fail = (error: unknown) => {
		failures.push(error);
		restore();
	};
	const asked = Object.entries(signals).map(([signal, exitCode]) => ({
		signal,
		ask: () => {
			code = exitCode;
			restore();
		},
	}));
	for (const { signal, ask } of asked) process.on(signal, ask);
	process.on('uncaughtException', fail);
	return {
		code: () => {
			if (failures.length > 0) throw failures[0];
			return code;
		},
		ignore: () => {
			for (const { signal, ask } of asked) process.off(signal, ask);
			process.off('uncaughtException', fail);
		},
	};
};
