import type { State } from './state/state.ts';

/** Milliseconds after which a reader begins to look for changes: the first frame comes first. */
const calm = 200;
/** Milliseconds between two looks at whether another reader has changed marks. */
const often = 1000;

/** Calls `changed` when files of the library do, or marks in another reader. What it gives ends it. */
export const followed = (
	{ library, marks }: Pick<State, 'library' | 'marks'>,
	changed: () => void,
	problem: (sentence: string) => void,
): (() => void) => {
	let stop = () => {};
	const start = setTimeout(() => {
		stop = library.watch(changed, problem);
	}, calm);
	const look = setInterval(() => marks.changed() && changed(), often);
	return () => {
		clearTimeout(start);
		clearInterval(look);
		stop();
	};
};
