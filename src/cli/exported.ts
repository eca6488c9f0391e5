import type { Library } from '../library/library.ts';
import type { Written } from '../tui/state/effect.ts';
import { agreementView } from './agreements.ts';
import { foundView, rowsOf, wholeArticleView } from './article-view.ts';
import type { Flags } from './flags.ts';
import { formatted } from './output/present.ts';
import { articlesMarkdown } from './show.ts';
import { toPage } from './to-query.ts';

/** What the reader shows, byte by byte as the commands print it into a file. */
export const exported =
	(library: Library): Written =>
	async (shown, format) => {
		const flags: Flags = format === 'json' ? { json: '' } : { [format]: true };
		if (shown.kind === 'articles') {
			const { rows, terms } = await library.search(shown.query, toPage(flags));
			return formatted(await rowsOf(rows, terms, library, flags), foundView, flags, null);
		}
		const row = await library.article(shown.id);
		const rows = row ? [row] : [];
		if (shown.kind === 'article' && format === 'markdown') return articlesMarkdown(rows);
		if (shown.kind === 'article') return formatted(rows, wholeArticleView, flags, null);
		const agreed = rows.flatMap(({ article, facts }) =>
			facts.agreements.map(agreement => ({ article, agreement })),
		);
		return formatted(agreed, agreementView, flags, null);
	};
