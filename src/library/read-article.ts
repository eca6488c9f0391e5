import { setFlagsFromString } from 'node:v8';
import type { Agreement, Facts, Tally } from '../agreements/agreement.ts';
import { agreements, explainedFacts } from '../agreements/agreements.ts';
import type { Explained } from '../agreements/explained.ts';
import type { Article } from '../article/article.ts';
import { decode } from '../article/decode.ts';
import { datesOf, parsed, takenApart } from '../article/parse.ts';
import leaders from '../people/leaders.yaml';
import { people } from '../people/people.ts';
import { type RegisteredLeader, type Registry, registryOf } from '../people/registry.ts';
import { yearsInOffice } from '../people/years-in-office.ts';

// What reads an article has hundreds of expressions and asks nearly all of them more than once: the engine would compile
// each for its interpreter first and then anew, which takes half of the time of the first articles.
setFlagsFromString('--no-regexp-tier-up');

const registries = new WeakMap<readonly RegisteredLeader[], Registry>();

/** The leaders that ship with the program and those of a library; made at first use. */
const registryWith = (own: readonly RegisteredLeader[]): Registry => {
	const made = registries.get(own) ?? registryOf([...own, ...(leaders as readonly RegisteredLeader[])]);
	registries.set(own, made);
	return made;
};

const noneOfItsOwn: readonly RegisteredLeader[] = [];

/** Bytes of a file, Markdown or raw text alike, to an article; `own` leaders come before those that ship. Never throws, whatever the bytes. */
export const readArticle = (bytes: Uint8Array, id: string, file: string, own = noneOfItsOwn): Article => {
	const registry = registryWith(own);
	const text = takenApart(decode(bytes));
	const first = parsed(text);
	const leaders = people(first, registry);
	const { named: _, ...said } = first;
	const years = said.date === null ? yearsInOffice(leaders, registry) : [];
	return { id, file, ...said, ...(years.length > 0 ? datesOf(text, years) : {}), leaders };
};

/** What an article says was agreed. */
export const factsOf = (article: Article): Facts => agreements(article);

/** The same with the rule that found each, for `explain`. */
export const whyOf = (article: Article): readonly Explained<Agreement | Tally>[] => explainedFacts(article);
