import type { Article } from '../article/article.ts';
import type { DateCount, LeaderCount } from './library.ts';
import { dayOf } from './sorted.ts';

/** Who is named, most articles first. Country and office are those of the latest article that gives them. */
export const leaderCounts = (articles: readonly Article[]): readonly LeaderCount[] => {
	const counts = new Map<string, LeaderCount>();
	const oldestFirst = articles.toSorted((a, b) => ((dayOf(a) ?? '') < (dayOf(b) ?? '') ? -1 : 1));
	for (const article of oldestFirst) {
		const day = dayOf(article);
		for (const { name, nativeName, country, role } of article.leaders) {
			const known = counts.get(name);
			counts.set(name, {
				name,
				nativeName: nativeName ?? known?.nativeName ?? null,
				country: country ?? known?.country ?? null,
				role: role ?? known?.role ?? null,
				first: known?.first ?? day,
				last: day ?? known?.last ?? null,
				articles: (known?.articles ?? 0) + 1,
			});
		}
	}
	return [...counts.values()].toSorted((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
};

/** How many articles a year or a month has, oldest first. A date without its month counts under its year. */
export const dateCounts = (articles: readonly Article[], unit: 'year' | 'month'): readonly DateCount[] => {
	const counts = new Map<string, number>();
	for (const article of articles) {
		const date = dayOf(article)?.slice(0, unit === 'year' ? 4 : 7);
		if (date) counts.set(date, (counts.get(date) ?? 0) + 1);
	}
	return Array.from(counts, ([date, count]) => ({ date, articles: count })).toSorted((a, b) =>
		a.date < b.date ? -1 : 1,
	);
};
