import { readdirSync, readFileSync } from 'node:fs';
import type { Commitment, Instrument, Proposal, Tally } from '../../src/agreements/agreement.ts';
import type { Article } from '../../src/article/article.ts';
import type { Leader } from '../../src/people/leader.ts';

type Quoted<Fact> = Omit<Fact, 'source'> & { readonly source: string };

export type GoldAgreement = Omit<Instrument, 'source'> | Quoted<Commitment> | Quoted<Proposal>;

/** What a careful reader wrote down about one article: the answers that the program is measured by. */
export type Gold = Pick<Article, 'date' | 'dateSource' | 'dateEvidence' | 'event' | 'place' | 'agency'> & {
	readonly file: string;
	/** `null` where the text has no headline. */
	readonly title: string | null;
	readonly leaders: readonly Pick<Leader, 'name' | 'country' | 'role'>[];
	/** The first and the last eight words of the body. */
	readonly bodyStart: string;
	readonly bodyEnd: string;
	readonly captions: number;
	readonly agreements: readonly GoldAgreement[];
	readonly tallies: readonly Omit<Tally, 'source'>[];
};

export type Fixture = {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly gold: Gold;
};

const dir = new URL('../fixtures/extraction/', import.meta.url);

/** Every raw text of tests/fixtures/extraction with its answers, by name. */
export const fixtures = (): readonly Fixture[] =>
	readdirSync(dir)
		.filter(file => file.endsWith('.txt'))
		.sort()
		.map(file => ({
			name: file.slice(0, -'.txt'.length),
			bytes: readFileSync(new URL(file, dir)),
			gold: JSON.parse(readFileSync(new URL(file.replace(/txt$/, 'json'), dir), 'utf8')),
		}));
