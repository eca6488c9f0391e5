import type { Facts } from '../agreements/agreement.ts';
import { agreements } from '../agreements/agreements.ts';
import type { Article } from '../article/article.ts';
import { decode } from '../article/decode.ts';
import { parse } from '../article/parse.ts';
import leaders from '../people/leaders.yaml';
import { people } from '../people/people.ts';
import { type RegisteredLeader, type Registry, registryOf } from '../people/registry.ts';

let shipped: Registry | null = null;

/** The leaders that ship with the program; made at first use. */
const shippedRegistry = (): Registry => {
	shipped ??= registryOf(leaders as readonly RegisteredLeader[]);
	return shipped;
};

/** Bytes of a file, Markdown or raw text alike, to an article. Never throws, whatever the bytes. */
export const readArticle = (bytes: Uint8Array, id: string, file: string): Article => {
	const { named, ...text } = parse(decode(bytes));
	return { id, file, ...text, leaders: people({ ...text, named }, shippedRegistry()) };
};

/** What an article says was agreed. */
export const factsOf = (article: Article): Facts => agreements(article);
