import type { Facts } from '../../src/agreements/agreement.ts';
import type { Article } from '../../src/article/article.ts';
import type { Gold } from './gold.ts';

/** What is measured. The first eight are right or wrong for an article; the others count facts. */
export const metrics = [
	'title',
	'date',
	'dateSource',
	'event',
	'dateline',
	'bodyStart',
	'bodyEnd',
	'captions',
	'leaders',
	'leaderCountry',
	'instruments',
	'instrumentType',
	'instrumentStatus',
	'instrumentDate',
	'parties',
	'commitments',
	'actors',
	'proposals',
	'proposer',
	'actions',
	'tallies',
] as const;

export type Metric = (typeof metrics)[number];

/** One thing compared: found where it should be, missed, or made up. */
export type Mark = {
	readonly metric: Metric;
	readonly outcome: 'hit' | 'missed' | 'made up';
	readonly what: string;
};

/** Compares what an article is said to say with what it says. */
export const score = (gold: Gold, article: Article, facts: Facts): readonly Mark[] => [
	...articleMarks(gold, article),
	...leaderMarks(gold, article),
	...instrumentMarks(gold, facts),
	...commitmentMarks(gold, facts),
	...proposalMarks(gold, facts),
	...pair(
		'tallies',
		gold.tallies,
		facts.tallies,
		(a, b) => (a.count === b.count ? 1 : 0),
		1,
		tally => `${tally.count} ${tally.of}`,
	).marks,
];

/** The harmonic mean of precision and recall, over all marks of a metric; 1 where there was nothing to find. */
export const f1 = (marks: readonly Mark[], metric: Metric): number => {
	const of = (outcome: Mark['outcome']) =>
		marks.filter(mark => mark.metric === metric && mark.outcome === outcome).length;
	const wrong = of('missed') + of('made up');
	return wrong === 0 ? 1 : (2 * of('hit')) / (2 * of('hit') + wrong);
};

const articleMarks = (gold: Gold, article: Article): readonly Mark[] => {
	// Signs of Markdown are not words of the text.
	const body = plain(article.body.replace(/[*_#>|`\\]/g, ' '));
	const dateline = (text: Pick<Article, 'place' | 'agency'>) =>
		`${plain(text.place)} (${plain(text.agency)})`;
	return [
		gold.title === null
			? verdict(
					'title',
					article.titleSource === 'derived',
					'none',
					`${article.titleSource}: ${article.title}`,
				)
			: verdict('title', likeness(gold.title, article.title) >= 0.95, gold.title, article.title),
		verdict('date', startsAs(article.date, gold.date), gold.date, article.date),
		same('dateSource', gold.dateSource, article.dateSource),
		same('event', days(gold.event), days(article.event)),
		same('dateline', dateline(gold), dateline(article)),
		verdict('bodyStart', body.startsWith(plain(gold.bodyStart)), gold.bodyStart, body.slice(0, 80)),
		verdict('bodyEnd', body.endsWith(plain(gold.bodyEnd)), gold.bodyEnd, body.slice(-80)),
		same('captions', gold.captions, article.captions.length),
	].flat();
};

const leaderMarks = (gold: Gold, article: Article): readonly Mark[] => {
	const { marks, pairs } = pair(
		'leaders',
		gold.leaders,
		article.leaders,
		(a, b) => (plain(a.name) === plain(b.name) ? 1 : 0),
		1,
		leader => leader.name,
	);
	return [...marks, ...pairs.flatMap(([a, b]) => same('leaderCountry', a.country, b.country, a.name))];
};

const instrumentMarks = (gold: Gold, facts: Facts): readonly Mark[] => {
	const { marks, pairs } = pair(
		'instruments',
		gold.agreements.filter(fact => fact.kind === 'instrument'),
		facts.agreements.filter(fact => fact.kind === 'instrument'),
		(a, b) => likeness(a.title, b.title) - (a.number === b.number ? 0 : 0.15),
		0.75,
		paper => `${paper.number === null ? '' : `${paper.number}. `}${paper.title}`,
	);
	const details = pairs.flatMap(([a, b]) => [
		...same('instrumentType', a.type, b.type, a.title),
		...same('instrumentStatus', a.status, b.status, a.title),
		...same('instrumentDate', a.date, b.date, a.title),
		...pair(
			'parties',
			a.parties,
			b.parties,
			(p, q) => likeness(p.name, q.name) - (plain(p.country) === plain(q.country) ? 0 : 0.2),
			0.8,
			party => `${party.name} (${party.country})`,
		).marks,
	]);
	return [...marks, ...details];
};

const commitmentMarks = (gold: Gold, facts: Facts): readonly Mark[] => {
	const { marks, pairs } = pair(
		'commitments',
		gold.agreements
			.filter(fact => fact.kind === 'commitment')
			.map(fact => ({ ...fact, sentence: fact.source })),
		facts.agreements
			.filter(fact => fact.kind === 'commitment')
			.map(fact => ({ ...fact, sentence: fact.source.text })),
		(a, b) => likeness(a.sentence, b.sentence),
		0.8,
		fact => fact.sentence,
	);
	const sides = (actors: readonly string[]) => [...new Set(actors.map(plain))].sort().join(', ');
	const details = pairs.flatMap(([a, b]) => [
		...same('actors', sides(a.actors), sides(b.actors), a.sentence),
		...actionMarks(a.actions, b.actions),
	]);
	return [...marks, ...details];
};

const proposalMarks = (gold: Gold, facts: Facts): readonly Mark[] => {
	const { marks, pairs } = pair(
		'proposals',
		gold.agreements
			.filter(fact => fact.kind === 'proposal')
			.map(fact => ({ ...fact, sentence: fact.source })),
		facts.agreements
			.filter(fact => fact.kind === 'proposal')
			.map(fact => ({ ...fact, sentence: fact.source.text })),
		(a, b) => likeness(a.sentence, b.sentence),
		0.8,
		fact => fact.sentence,
	);
	const details = pairs.flatMap(([a, b]) => [
		...same('proposer', plain(a.by.country), plain(b.by.country), a.sentence),
		...actionMarks(a.actions, b.actions),
	]);
	return [...marks, ...details];
};

const actionMarks = (gold: readonly string[], found: readonly string[]): readonly Mark[] =>
	pair('actions', gold, found, likeness, 0.75, action => action).marks;

/** One answer, right or wrong: a wrong one is both missed and made up. */
const verdict = (metric: Metric, right: boolean, gold: unknown, found: unknown, of = ''): readonly Mark[] =>
	right
		? [{ metric, outcome: 'hit', what: String(gold) }]
		: [
				{ metric, outcome: 'missed', what: `${gold}${of && ` for ${of}`}` },
				{ metric, outcome: 'made up', what: `${found}${of && ` for ${of}`}` },
			];

const same = (metric: Metric, gold: unknown, found: unknown, of?: string): readonly Mark[] =>
	verdict(metric, gold === found, gold, found, of);

/** Pairs the facts that are most alike first, each at most once; what stays alone is missed or made up. */
const pair = <A, B>(
	metric: Metric,
	gold: readonly A[],
	found: readonly B[],
	like: (a: A, b: B) => number,
	least: number,
	name: (fact: A | B) => string,
): { readonly marks: readonly Mark[]; readonly pairs: readonly (readonly [A, B])[] } => {
	const partner = new Map<number, number>();
	const taken = new Set<number>();
	const candidates = gold
		.flatMap((a, i) => found.map((b, j) => ({ i, j, alike: like(a, b) })))
		.filter(candidate => candidate.alike >= least)
		.toSorted((x, y) => y.alike - x.alike);
	for (const { i, j } of candidates) {
		if (partner.has(i) || taken.has(j)) continue;
		partner.set(i, j);
		taken.add(j);
	}
	return {
		pairs: gold.flatMap((a, i) => found.filter((_, j) => partner.get(i) === j).map(b => [a, b] as const)),
		marks: [
			...gold.map((a, i) => ({ metric, outcome: partner.has(i) ? 'hit' : 'missed', what: name(a) }) as const),
			...found
				.filter((_, j) => !taken.has(j))
				.map(b => ({ metric, outcome: 'made up', what: name(b) }) as const),
		],
	};
};

/** How much two texts share of their words, 0 to 1: Dice's coefficient over words with their counts. */
const likeness = (a: string, b: string): number => {
	const left = words(a);
	const right = words(b);
	if (left.length + right.length === 0) return 1;
	const counts = new Map<string, number>();
	for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of right) {
		const unused = counts.get(word) ?? 0;
		if (unused === 0) continue;
		counts.set(word, unused - 1);
		shared++;
	}
	return (2 * shared) / (left.length + right.length);
};

/** Words without case, marks and punctuation. */
const words = (text: string | null): readonly string[] =>
	(text ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('đ', 'd')
		.match(/[\p{L}\p{N}]+/gu) ?? [];

const plain = (text: string | null) => words(text).join(' ');

/** A date may say more than the answer does, never less: `2022-10-28` is right for `2022-10`. */
const startsAs = (found: string | null, gold: string | null) =>
	gold === null ? found === null : (found ?? '').startsWith(gold);

const days = (event: Article['event']) => (event ? `${event.start} to ${event.end}` : 'none');
