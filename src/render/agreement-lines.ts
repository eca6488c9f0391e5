import type { Agreement, Commitment, Facts, Instrument, Proposal, Tally } from '../agreements/agreement.ts';
import { kinds } from './article-head.ts';
import { count } from './count.ts';
import { safeLine } from './safe-text.ts';
import type { Style } from './style.ts';
import { hang, wrap } from './wrap.ts';

/** A line of the list of agreements, and the agreement it belongs to; `null` for a heading. */
export type AgreementLine = {
	readonly text: string;
	readonly agreement: Agreement | null;
};

type Look = {
	readonly width: number;
	readonly style: Style;
	/** How a day is written; without it, as it is. */
	readonly day?: (iso: string) => string;
};

/** What an article says was agreed: papers by their lists, then commitments, then proposals. */
export const agreementLines = ({ agreements, tallies }: Facts, look: Look): readonly AgreementLine[] => {
	const groups = kinds.flatMap(({ kind, thing }) =>
		Array.from(
			Map.groupBy(
				agreements.filter(of => of.kind === kind),
				listOf,
			),
			([list, items]) => ({
				heading: `${capital(count(items.length, thing))}${list === null ? '' : ` in list ${list}`}`,
				items,
			}),
		),
	);
	const told = tallies.length === 0 ? [] : [...tallies.flatMap(tally => tallyLines(tally, look)), gap];
	const listed = groups.flatMap(({ heading, items }) => [
		{ text: look.style.heading(heading), agreement: null },
		gap,
		...items.flatMap(item => [...itemLines(item, look), gap]),
	]);
	return [...told, ...listed].slice(0, -1);
};

const gap: AgreementLine = { text: '', agreement: null };

const listOf = (agreement: Agreement): number | null =>
	agreement.kind === 'instrument' ? agreement.list : null;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const tallyLines = ({ count: many, of, status }: Tally, { width, style }: Look): readonly AgreementLine[] =>
	wrap(`${style.strong(String(many))} ${safeLine(of)}, ${status}`, width).map(text => ({
		text,
		agreement: null,
	}));

const itemLines = (agreement: Agreement, look: Look): readonly AgreementLine[] =>
	agreementItem(agreement, look).map(text => ({ text, agreement }));

/** One agreement in full. */
export const agreementItem = (agreement: Agreement, look: Look): readonly string[] => {
	switch (agreement.kind) {
		case 'instrument':
			return instrument(agreement, look);
		case 'commitment':
			return commitment(agreement, look);
		case 'proposal':
			return proposal(agreement, look);
	}
};

const indent = '    ';

const instrument = (
	{ number, title, type, status, date, parties }: Instrument,
	{ width, style, day = iso => iso }: Look,
) => {
	const marker = number === null ? '  • ' : `${number}. `.padStart(indent.length);
	const details = [type, status, date && day(date)].filter(Boolean).join(' · ');
	return [
		...hang(marker, safeLine(title), width, style.marker),
		...hang(indent, style.faint(details), width),
		...parties.flatMap(({ name, country }) => hang(`${indent}– `, named(safeLine(name), country), width)),
	];
};

const commitment = ({ actors, force, actions }: Commitment, look: Look) =>
	actionLines(actors.map(safeLine).join(', ') || 'The sides', force, actions, look);

const proposal = ({ by: { leader, country }, actions }: Proposal, look: Look) => {
	const who = leader === null ? safeLine(country ?? 'One side') : named(safeLine(leader), country);
	return actionLines(who, 'proposed', actions, look);
};

const actionLines = (
	who: string,
	what: string,
	actions: readonly string[],
	{ width, style }: Look,
): readonly string[] => [
	...hang('  ', `${style.strong(who)} ${style.faint(what)}`, width),
	...actions.flatMap(action => hang('  • ', safeLine(action), width, style.marker)),
];

const named = (name: string, country: string | null): string =>
	country === null || name === country ? name : `${name} (${safeLine(country)})`;
