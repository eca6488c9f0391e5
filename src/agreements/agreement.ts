import type { Source } from '../article/article.ts';

export type InstrumentType =
	| 'memorandum of understanding'
	| 'memorandum of cooperation'
	| 'agreement'
	| 'protocol'
	| 'plan'
	| 'joint statement'
	| 'letter'
	| 'certificate'
	| 'programme'
	| 'contract'
	| 'declaration'
	| 'other';

export type Status = 'signed' | 'announced' | 'issued' | 'handed over' | 'exchanged' | 'planned';

export type Party = {
	/** As printed, without "the" and without the country at its end. */
	readonly name: string;
	/** Short English name. */
	readonly country: string | null;
};

/** One named paper between the sides. */
export type Instrument = {
	readonly kind: 'instrument';
	/** Its number in a printed list. */
	readonly number: number | null;
	/** Which list of the article it stands in, counted from 1. */
	readonly list: number | null;
	readonly type: InstrumentType;
	readonly status: Status;
	readonly title: string;
	readonly parties: readonly Party[];
	readonly subject: string | null;
	/** ISO 8601, cut to what is known. */
	readonly date: string | null;
	readonly source: Source;
};

/** What both sides, or one side for itself, undertake. */
export type Commitment = {
	readonly kind: 'commitment';
	/** Short English names of countries. */
	readonly actors: readonly string[];
	readonly force: 'agreed' | 'wish';
	/** Clauses of the sentence that each name one thing to be done. */
	readonly actions: readonly string[];
	/** The whole sentence. */
	readonly source: Source;
};

/** What one side asks of the other, or of both. */
export type Proposal = {
	readonly kind: 'proposal';
	readonly by: { readonly leader: string | null; readonly country: string | null };
	readonly actions: readonly string[];
	readonly source: Source;
};

export type Agreement = Instrument | Commitment | Proposal;

export const isInstrument = (agreement: Agreement): agreement is Instrument =>
	agreement.kind === 'instrument';

/** A count of papers: "36 cooperation documents signed". */
export type Tally = {
	readonly count: number;
	readonly of: string;
	readonly status: Status;
	readonly source: Source;
};

/** All that an article says was agreed, in the order of the text. */
export type Facts = {
	readonly agreements: readonly Agreement[];
	readonly tallies: readonly Tally[];
};
