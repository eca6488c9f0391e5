import {
	background,
	captions,
	commitments,
	datelines,
	headlines,
	type Kind,
	leads,
	listLeads,
	papers,
	proposals,
	talk,
	teasers,
} from './english.ts';
import { type OtherLanguage, otherLanguageOf } from './other-languages.ts';
import { between, logNormal, oneOf, type Random, randomOf } from './random.ts';
import { type Scene, sceneOf } from './scene.ts';
import { longDate } from './slots.ts';
import type { Template } from './template.ts';

/** An article of a generated library, and what was put into it. */
export type Made = {
	/** Below the library's folder: `2019/07/talks-in-hanoi-000123.md`. */
	readonly path: string;
	readonly text: string;
	readonly language: string;
	/** Names of the leaders of the two sides, where the text names them. */
	readonly leaders: readonly string[];
	/** Titles of the papers in its list, in order. */
	readonly papers: readonly string[];
};

/** How much of a mixed news library is what, in parts of a hundred. */
const shares: readonly (readonly [Kind, number])[] = [
	['visit', 21],
	['call', 9],
	['letter', 8],
	['comment', 12],
	['economy', 22],
	['society', 18],
	['multilateral', 10],
];

/** How many commitments and proposals a report of a kind has, least and most. */
const undertakings: Readonly<Record<Kind, readonly [number, number]>> = {
	visit: [2, 10],
	call: [0, 3],
	letter: [0, 0],
	comment: [0, 0],
	economy: [0, 0],
	society: [0, 0],
	multilateral: [0, 3],
};

/** Of visits; with them 1 article in 8 has a list of papers. */
const withList = 0.7;

/** Bytes in the middle; the long tail brings the mean to 4.5 KB. */
const middle = 4150;
const spread = 0.42;

/** The article of a number, always the same for a seed: a library of 1,000 is the beginning of one of 10,000. */
export const makeArticle = (seed: number, number: number): Made => {
	const random = randomOf(seed, number);
	const scene = sceneOf(random);
	const language = otherLanguageOf(random);
	const bytes = Math.min(60_000, Math.max(600, logNormal(random, middle, spread)));
	const made = language ? inOtherLanguage(random, scene, language, bytes) : inEnglish(random, scene, bytes);
	const [year, month] = scene.date.split('-');
	const ending = random() < 0.8 ? 'md' : 'txt';
	return {
		path: `${year}/${month}/${slug(scene)}-${String(number).padStart(6, '0')}.${ending}`,
		text: `${frontMatter(random, scene, made.headline)}${made.text}\n`,
		language: language?.code ?? 'en',
		leaders: [scene.hostLeader, scene.guestLeader]
			.filter(({ native, name }) => made.text.includes(language ? native : name))
			.map(({ name }) => name),
		papers: made.papers,
	};
};

type Text = { readonly headline: string; readonly text: string; readonly papers: readonly string[] };

const inEnglish = (random: Random, scene: Scene, bytes: number): Text => {
	const say = (from: readonly Template<Scene>[]): string => oneOf(random, from)(random, scene);
	const kind = kindOf(random);
	const headline = say(headlines[kind]);
	const list =
		kind === 'visit' && random() < withList ? distinct(between(random, 2, 14), () => say(papers)) : [];
	const [least, most] = undertakings[kind];
	const agreed = distinct(between(random, least, most), () => say(random() < 0.7 ? commitments : proposals));
	const told = random() < 0.5 ? 2 : 5;
	const rest = distinct(kind === 'visit' || kind === 'call' ? told + agreed.length : 0, () => say(talk));
	const sentences = shuffled(random, [...agreed, ...rest]);
	const head = [
		headline,
		random() < 0.3 ? longDate(scene) : '',
		random() < 0.2 ? say(captions) : '',
		`${say(datelines)} ${say(leads[kind])}`,
	].filter(block => block !== '');
	const signed =
		list.length > 0
			? [
					say(listLeads),
					list.map((title, at) => `${at + 1}. ${title}${at + 1 < list.length ? ';' : '.'}`).join('\n'),
				]
			: [];
	const tail = [random() < 0.25 ? say(teasers) : '', random() < 0.3 ? `(${scene.agency})` : ''].filter(
		block => block !== '',
	);
	let size = [...head, ...sentences, ...signed, ...tail].join('\n\n').length;
	while (size < bytes) {
		const more = say(background);
		sentences.push(more);
		size += more.length + 1;
	}
	return {
		headline,
		text: [...head, ...paragraphs(random, sentences, ' '), ...signed, ...tail].join('\n\n'),
		papers: list,
	};
};

const inOtherLanguage = (random: Random, scene: Scene, language: OtherLanguage, bytes: number): Text => {
	const headline = oneOf(random, language.headlines)(random, scene);
	const sentences: string[] = [];
	let size = 0;
	while (size < bytes) {
		const more = oneOf(random, language.sentences)(random, scene);
		sentences.push(more);
		size += Buffer.byteLength(more) + 1;
	}
	return {
		headline,
		text: [headline, ...paragraphs(random, sentences, language.space)].join('\n\n'),
		papers: [],
	};
};

const kindOf = (random: Random): Kind => {
	let rest = random() * 100;
	for (const [kind, share] of shares) {
		rest -= share;
		if (rest < 0) return kind;
	}
	return 'society';
};

/** Up to so many different texts. */
const distinct = (many: number, make: () => string): readonly string[] => [
	...new Set(Array.from({ length: many }, make)),
];

const shuffled = (random: Random, items: readonly string[]): string[] =>
	items
		.map(item => ({ item, at: random() }))
		.toSorted((a, b) => a.at - b.at)
		.map(({ item }) => item);

/** Of one to three sentences each, as agencies write. */
const paragraphs = (random: Random, sentences: readonly string[], space: string): readonly string[] => {
	const made: string[] = [];
	for (let at = 0; at < sentences.length; ) {
		const many = between(random, 1, 3);
		made.push(sentences.slice(at, at + many).join(space));
		at += many;
	}
	return made;
};

const frontMatter = (random: Random, scene: Scene, headline: string): string => {
	if (random() > 0.25) return '';
	const lines = [
		`title: ${JSON.stringify(headline)}`,
		`date: ${scene.date}`,
		random() < 0.5 ? `place: ${JSON.stringify(scene.host.capital)}` : '',
		random() < 0.5 ? `agency: ${scene.agency}` : '',
		random() < 0.3 ? `tags: [${oneOf(random, ['trade', 'visit', 'border', 'culture', 'to-read'])}]` : '',
	].filter(line => line !== '');
	return `---\n${lines.join('\n')}\n---\n\n`;
};

const slug = ({ host, guest }: Scene): string =>
	`${host.name}-${guest.name}`
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z-]+/g, '-');
