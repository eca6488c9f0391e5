import { fold } from '../library/fold.ts';
import type { Format, Shown } from './state/effect.ts';

/** Letters of a name: longer ones are cut off on the screen, and refused by some file systems. */
const longest = 60;

/** The name of a file for what is shown, without its ending: what was searched or is read, and the day. */
export const exportName = (shown: Shown, day: Date): string => {
	const about = 'query' in shown ? shown.query.text : shown.id;
	const words = fold(about)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.slice(0, longest)
		.replace(/^-+|-+$/g, '');
	const what = named[shown.kind] ?? (words === '' ? 'articles' : '');
	return [words, what, localDay(day)].filter(Boolean).join('-');
};

/** What tells a file from that of the articles. */
const named: Readonly<Partial<Record<Shown['kind'], string>>> = {
	agreements: 'agreements',
	'all agreements': 'agreements',
	leaders: 'leaders',
	months: 'months',
	years: 'years',
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
