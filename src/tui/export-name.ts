import { fold } from '../library/fold.ts';
import type { Format, Shown } from './state/effect.ts';

/** Letters of a name: longer ones are cut off on the screen, and refused by some file systems. */
const longest = 60;

/** The name of a file for what is shown, without its ending: what was searched or is read, and the day. */
export const exportName = (shown: Shown, day: Date): string => {
	const about =
		shown.kind === 'articles'
			? shown.query.text
			: `${shown.id}${shown.kind === 'agreements' ? '-agreements' : ''}`;
	const words = fold(about)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.slice(0, longest)
		.replace(/^-+|-+$/g, '');
	return [words || 'articles', localDay(day)].join('-');
};

const localDay = (day: Date): string =>
	[day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, '0')).join('-');

export const endings: Readonly<Record<Format, string>> = {
	markdown: 'md',
	csv: 'csv',
	json: 'json',
	bibtex: 'bib',
	csl: 'csl.json',
};
