import type { Article } from '../article/article.ts';
import { fold } from './fold.ts';
import type { Query } from './library.ts';

export type Scores = ReadonlyMap<Article, number>;
type Order = (a: Article, b: Article) => number;

/** When an article belongs in time: its date, else the first day of its event. */
export const dayOf = ({ date, event }: Article): string | null => date ?? event?.start ?? null;

/** Articles in the order a query asks for. Without one: the best first where words are searched, else the newest. */
export const sorted = (
	articles: readonly Article[],
	{ sort, reverse }: Pick<Query, 'sort' | 'reverse'>,
	scores: Scores | null,
): readonly Article[] => {
	const order = sort === 'title' ? byTitle : sort === 'date' || !scores ? newestFirst : bestFirst(scores);
	const inOrder = articles.toSorted((a, b) => order(a, b) || newestFirst(a, b) || compare(a.id, b.id));
	return reverse ? inOrder.toReversed() : inOrder;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byTitle: Order = (a, b) => compare(fold(a.title), fold(b.title));
const newestFirst: Order = (a, b) => compare(dayOf(b) ?? '', dayOf(a) ?? '');
const bestFirst =
	(scores: Scores): Order =>
	(a, b) =>
		(scores.get(b) ?? 0) - (scores.get(a) ?? 0);
