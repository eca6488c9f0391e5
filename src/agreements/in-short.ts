import { type Agreement, isInstrument, type Party } from './agreement.ts';

/** What a row of a table says of an agreement. */
export type Short = {
	/** `protocol`; of what is no paper, its kind. */
	readonly type: string;
	/** `signed`; `agreed`, `wish`, `proposed` of what is no paper. */
	readonly status: string;
	/** The title of a paper, else what is to be done. */
	readonly what: string;
	/** Whose it is: the parties of a paper, who undertakes, who proposes. */
	readonly sides: readonly string[];
};

export const inShort = (agreement: Agreement): Short => {
	if (isInstrument(agreement)) {
		const { type, status, title, parties } = agreement;
		return { type, status, what: title, sides: parties.map(partyText) };
	}
	const what = agreement.actions.join('; ');
	if (agreement.kind === 'commitment')
		return { type: agreement.kind, status: agreement.force, what, sides: agreement.actors };
	const { leader, country } = agreement.by;
	return {
		type: agreement.kind,
		status: 'proposed',
		what,
		sides: [[leader, country].filter(Boolean).join(', ')],
	};
};

const partyText = ({ name, country }: Party): string => (country ? `${name}, ${country}` : name);
