import { countryOf } from '../people/country.ts';
import type { Party } from './agreement.ts';
import { namesOf, party } from './parties.ts';
import { pastVerb } from './signing-verbs.ts';

/** People sign for their side and are no party; this word in a subject tells of one. */
const person =
	/\b(?:President|Minister|Premier|King|Queen|Prince|Sultan|Emir|Amir|Chancellor|Secretary|Chairman|Chair|Ambassador|Governor|General|Mr|Ms|Mrs|Dr|Director|leaders?|heads?|officials?|delegations?|counterpart|he|she|they|sides|countries|parties|nations)\b/i;

/** What only a body or a firm has in its name. */
const organisation =
	/\b(?:Ministry|Ministries|Department|Agency|Bank|Company|Corporation|Co\.|Corp|Ltd|Limited|Inc|N\.V\.|PLC|LLC|Group|Holdings?|University|Institute|Authority|Council|Commission|Committee|Directorate|Association|Federation|Chamber|Academy|Cent(?:re|er)|Office|Bureau|Board|Fund|Foundation|Organi[sz]ation|Industr(?:y|ies)|Electronics|Energy|Energie|Railways|Airlines|Airways|Television|Union|Party|Government|Administration|Police)\b/;

const verb = new RegExp(
	`,?\\s+(?:(?:also|have|has|had|then|on \\w+day|today|yesterday|earlier|recently|[a-z]+ly)\\s+)*(?:${pastVerb})(?!\\s+(?:a |an )?(?:plan|programme|program)\\b)\\b`,
);

/**
 * Organisations and states that a sentence names as those who signed: "Acme Ltd and the Bank of Kenya signed".
 * What is `commercial` is signed by firms, whatever their names.
 */
export const signers = (sentence: string, commercial: boolean): readonly Party[] => {
	const at = sentence.search(verb);
	if (at < 0) return [];
	const subject = clause(sentence.slice(0, at)).replace(/,$/, '').trim();
	const two = namesOf(subject);
	if (two.length === 2 && /^(?:[Tt]he )?[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(subject)) {
		if (two.every(({ name }) => countryOf(name) !== null)) return two;
		if (commercial && !person.test(subject)) return two;
		const [, second] = two;
		// "the Ministry of Health and Population" is one
		if (areOrganisations(subject) && (second?.country != null || areOrganisations(second?.name ?? '')))
			return two;
	}
	const one = party(subject);
	if (!/^(?:[Tt]he )?[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(subject)) return [];
	if (/ and /.test(subject)) return one.country !== null && areOrganisations(subject) ? [one] : [];
	return areOrganisations(subject) || (one.country !== null && !person.test(subject)) ? [one] : [];
};

/** "by the Chamber of Commerce of Kenya and the Chamber of Commerce of Cuba" */
export const signedBy = (text: string): readonly Party[] => {
	const by = /^[^,;]*?\bby\s+(?=(?:the\s+)?[A-ZÀ-ÞĀ-ɏḀ-ỿ])/.exec(text);
	const rest = by ? text.slice(by[0].length) : '';
	const [names = '', beside, ...more] = rest.split(/, (?:together |along )?with (?=(?:the )?\p{Lu})/u);
	if (!by || more.length > 0 || /,/.test(names)) return [];
	if (!areOrganisations(rest) && !(acronym.test(names) && !person.test(names))) return [];
	const two = namesOf(names);
	return beside === undefined || two.length === 0 ? two : [...two, party(beside.replace(/[,.].*$/, ''))];
};

/** "by ENI and the Libyan NOC" */
const acronym = /^\p{Lu}{2,6}\sand\s|\sand (?:the )?(?:\p{Lu}\p{L}+ )?\p{Lu}{2,6}\b/u;

export const areOrganisations = (names: string): boolean =>
	organisation.test(names) &&
	!person.test(
		names.replace(
			/\b(?:Directorate-General|Office of the (?:Prime Minister|President|Vice President|King)|(?:Secretary|General) (?:of|(?:\p{Lu}\p{Ll}+ )?(?:Administration|Department|Authority|Company|Corporation|Organi[sz]ation|Establishment|Agency)))\b/gu,
			'',
		),
	);

/** The last clause of what stands before the verb: "On the same day, Acme Ltd", "Textiles: Acme Ltd". */
const clause = (before: string): string => {
	const parts = before.split(
		/(?:(?<!\b(?:Ministry|Department|Secretariat) (?:of|for) [\p{L} ]{2,40}),\s+(?=(?:the\s+)?[A-ZÀ-ÞĀ-ɏḀ-ỿ])|[;:]\s+|\b(?:while|when|as|where|which|that|after)\s+(?:on \d{1,2} [A-Z][a-z]+(?: \d{4})?,? )?)/u,
	);
	return parts.at(-1) ?? before;
};
