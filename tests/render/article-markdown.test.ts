import { expect, it } from 'vitest';
import type { Facts } from '../../src/agreements/agreement.ts';
import { readArticle } from '../../src/library/read-article.ts';
import { articleMarkdown } from '../../src/render/article-markdown.ts';

it('an article is Markdown with its head, its body as it is, and what was agreed', () => {
	const text = `---
title: "Talks\\e[2J in Hanoi"
date: 2024-03-02
place: Hanoi
---

The sides *talked*\x1b[31m at length, in a sentence that is longer than any terminal is wide and that nobody may wrap.
`;
	const article = readArticle(Buffer.from(text), 'talks', 'talks.md');
	const facts: Facts = {
		agreements: [
			{
				kind: 'commitment',
				actors: ['Laos'],
				force: 'agreed',
				actions: ['open a gate'],
				source: { text: 'Laos agreed\nto open a gate.', start: 0, end: 27 },
			},
		],
		tallies: [],
	};
	expect(articleMarkdown(article, facts)).toBe(`# Talks in Hanoi

2024-03-02 · Hanoi

The sides *talked* at length, in a sentence that is longer than any terminal is wide and that nobody may wrap.

## Agreements

### 1 commitment

- Laos agreed to open a gate.
`);
});
