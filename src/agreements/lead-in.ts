import { sentences } from '../article/sentences.ts';
import type { InstrumentType, Status } from './agreement.ts';
import type { BodyLine } from './body-lines.ts';
import { kindsIn, papersTogether } from './kinds.ts';
import { statusOfPapers } from './signing-verbs.ts';

/** What stands over a list of papers. */
export type LeadIn = {
	/** As its own words tell; `null` for "The documents are:". */
	readonly status: Status | null;
	/** It says that papers follow, so that an item without the name of a kind is one too. */
	readonly ofPapers: boolean;
	/** The one kind of paper that follows: "The following agreements were signed:". */
	readonly type: InstrumentType | null;
	readonly text: string;
};

const together = new RegExp(`\\b(?:${papersTogether})\\b`, 'i');
const announcements = /^(?:other |key )?announcements?[:：\s]*$/i;
/** Among them may be papers. */
const outcomes = /\b(?:outcomes|deliverables)\b/i;
/** The items name fields, not papers. */
const ofFields =
	/\b(?:fields|areas|sectors|issues|topics|points|content|measures|principles)\b[^:]{0,40}:\W*$/i;
const longestHeading = 90;

/** What a line says of the list below it; `null` for a line that leads to no list of papers. */
export const leadIn = ({ text, open }: BodyLine): LeadIn | null => {
	const heading = text.length <= longestHeading && !/[.;,!?]$/.test(text);
	if (!open && !heading && !/\bfollowing\b/i.test(text)) return null;
	const plain = text.replace(/[*_#]+/g, '').trim();
	if (announcements.test(plain)) return { status: 'announced', ofPapers: false, type: null, text: plain };
	if (ofFields.test(plain)) return null;
	if (outcomes.test(plain))
		return { status: statusOfPapers(plain), ofPapers: false, type: null, text: plain };
	const ofPapers =
		together.test(plain) ||
		(open && /^(?:those|these) (?:exchanged|signed|adopted|announced|concluded)\b/i.test(plain));
	if (heading && onlyKinds.test(`${plain}:`))
		return { status: null, ofPapers: true, type: null, text: plain };
	if (!open && !ofPapers) return null;
	const status = statusOfPapers(lastSentence(plain)) ?? statusOfPapers(plain);
	const leads = open ? ofPapers || status !== null : status !== null;
	return leads ? { status, ofPapers, type: oneKind(plain), text: plain } : null;
};

/** "44 agreements were concluded. Those exchanged at the ceremony were:" */
const lastSentence = (text: string): string => {
	const last = /[.!?]\s/.test(text) ? sentences(text).at(-1) : undefined;
	return last ? text.slice(last.start, last.end) : text;
};

const oneKind = (text: string): InstrumentType | null => {
	const types = new Set(
		kindsIn(text)
			.filter(kind => kind.plural)
			.map(kind => kind.type),
	);
	const [type] = types;
	return types.size === 1 && type !== undefined && !/\b(?:documents|instruments|papers|texts)\b/i.test(text)
		? type
		: null;
};

/** "MoUs / Agreements:", a heading of its own. */
const onlyKinds = new RegExp(`^(?:(?:${papersTogether})(?: ?/ ?| and | & |, )?){1,4} ?[:：]$`, 'i');

export type SharedKind = { readonly type: InstrumentType; readonly ofParties: boolean };

/** "Memorandums of cooperation between:" gives its kind to the items below. "Agreements on:" lists topics. */
export const sharedKind = ({ marker, text, kind, open }: BodyLine): SharedKind | null => {
	if (!open || !kind?.plural || statusOfPapers(text) !== null) return null;
	if (!marker && onlyKinds.test(text)) return null;
	return { type: kind.type, ofParties: /\bbetween[:：\s]*$/i.test(text) };
};
