import type { Library } from '../library/library.ts';
import type { Written } from '../tui/state/effect.ts';
import { agreementView } from './agreements.ts';
import { type ArticleRow, foundView, rowsOf, wholeArticleView } from './article-view.ts';
import type { Flags } from './flags.ts';
import { leaderView } from './leaders.ts';
import { formatted } from './output/present.ts';
import { articlesMarkdown } from './show.ts';
import { timelineView } from './timeline.ts';
import { toPage } from './to-query.ts';

/** What the reader shows, byte by byte as the commands print it into a file. */
export const exported =
	(library: Library): Written =>
	async (shown, format) => {
		const flags: Flags = format === 'json' ? { json: '' } : { [format]: true };
		switch (shown.kind) {
			case 'articles': {
				const { rows, terms } = await library.search(shown.query, toPage(flags));
				return formatted(await rowsOf(rows, terms, library, flags), foundView, flags, null);
			}
			case 'all agreements': {
				const { rows } = await library.agreements(shown.query, null, toPage(flags));
				return formatted(rows, agreementView, flags, null);
			}
			case 'leaders':
				return formatted((await library.leaders(shown.query, '', null)).rows, leaderView, flags, null);
			case 'months':
			case 'years': {
				const unit = shown.kind === 'months' ? 'month' : 'year';
				return formatted(await library.dates(shown.query, unit), timelineView, flags, null);
			}
			case 'article':
			case 'agreements': {
				const row = await library.article(shown.id);
				return ofArticles(row ? [row] : [], shown.kind, flags);
			}
		}
	};

const ofArticles = async (
	rows: readonly ArticleRow[],
	kind: 'article' | 'agreements',
	flags: Flags,
): Promise<string> => {
	if (kind === 'article')
		return flags.markdown ? articlesMarkdown(rows) : formatted(rows, wholeArticleView, flags, null);
	const agreed = rows.flatMap(({ article, facts }) =>
		facts.agreements.map(agreement => ({ article, agreement })),
	);
	return formatted(agreed, agreementView, flags, null);
};
