import type { DateCount } from '../../library/library.ts';

/** What years have, from what their months have, in the same order. */
export const yearsOf = (months: readonly DateCount[]): readonly DateCount[] =>
	Array.from(
		Map.groupBy(months, ({ date }) => date.slice(0, 4)),
		([date, of]) => ({
			date,
			articles: sum(of, 'articles'),
			papers: sum(of, 'papers'),
			commitments: sum(of, 'commitments'),
		}),
	);

const sum = (of: readonly DateCount[], what: 'articles' | 'papers' | 'commitments'): number =>
	of.reduce((total, count) => total + count[what], 0);
