import type { Progress } from '../library/index/refresh.ts';
import type { Streams } from './command.ts';

/** Few files are read before anyone would read the line. */
const worthTelling = 500;
/** Milliseconds between two lines. */
const pause = 200;

/** Shows how far reading has come in one line of a terminal, that is gone when all is read. */
export const progressOn = (streams: Streams): ((progress: Progress) => void) => {
	let shown = 0;
	return ({ done, total, rate, secondsLeft }) => {
		if (total < worthTelling || (Date.now() - shown < pause && done < total)) return;
		shown = Date.now();
		const { stderr } = streams;
		if (!stderr.isTTY) return;
		const line = `reading ${done} of ${total} articles, ${Math.round(rate)} a second, ${spoken(secondsLeft)} left`;
		stderr.write(done < total ? `\r\u001B[K${line}` : '\r\u001B[K');
	};
};

const spoken = (seconds: number): string =>
	seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
