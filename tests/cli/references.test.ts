import { describe, expect, it } from 'vitest';
import { folder } from '../folder.ts';
import { run, small } from './run.ts';

const library = folder({
	'2024/Hội đàm.md': `---
title: "50% of {Tô Lâm} & 习近平 $1 \\\\x_y^2"
date: 2024-08-21
place: Beijing
agency: VNA
source: https://example.org/a_b?x={1}&y=%20#z
tags: [state-visit]
---

They talked.
`,
	'2024/hoi-dam.md': '---\ntitle: "Talks\\e[2J"\ndate: 2022-10\nsource: Viet Nam News\n---\n\nThey talked.\n',
});

describe('--bibtex', () => {
	it('gives a reference to each article, with what LaTeX would act on escaped', async () => {
		const { stdout, code } = await run(['list', '--bibtex'], { library });
		expect(code).toBe(0);
		expect(stdout).toBe(String.raw`@article{2024-hoi-dam,
	title = {{50\% of \{Tô Lâm\} \& 习近平 \$1 \textbackslash{}x\_y\textasciicircum{}2}},
	journal = {VNA},
	year = {2024},
	month = aug,
	day = {21},
	address = {Beijing},
	url = {https://example.org/a_b?x=%7B1%7D&y=%20#z},
	keywords = {state-visit},
}

@article{2024-hoi-dam:2,
	title = {{Talks}},
	year = {2022},
	month = oct,
	note = {Viet Nam News},
}
`);
	});

	it('is there for what was found, and for one article', async () => {
		expect((await run(['search', 'wording', '--bibtex'], { library })).code).toBe(1);
		expect((await run(['show', 'beijing', '--bibtex'])).stdout).toMatch(/^@article\{beijing,\n/);
		expect((await run(['show', 'beijing', '--bibtex'], { terminal: 80 })).stdout).toMatch(/^@article/);
	});

	it('is not there for what is no article', async () => {
		expect((await run(['agreements', '--bibtex'])).code).toBe(2);
	});
});

describe('--csl', () => {
	it('gives what reference managers read', async () => {
		const [first, second] = JSON.parse((await run(['list', '--csl'], { library })).stdout);
		expect(first).toEqual({
			id: '2024/Hội đàm',
			type: 'article-newspaper',
			title: '50% of {Tô Lâm} & 习近平 $1 \\x_y^2',
			'container-title': 'VNA',
			issued: { 'date-parts': [[2024, 8, 21]] },
			'publisher-place': 'Beijing',
			URL: 'https://example.org/a_b?x={1}&y=%20#z',
			language: 'en',
			keyword: 'state-visit',
		});
		expect(second).toEqual({
			id: '2024/hoi-dam',
			type: 'article-newspaper',
			title: 'Talks',
			issued: { 'date-parts': [[2022, 10]] },
			source: 'Viet Nam News',
			language: 'en',
		});
	});

	it('gives an empty array where nothing is found', async () => {
		expect((await run(['list', '--leader', 'nobody', '--csl'], { library: small })).stdout).toBe('[]\n');
	});
});
