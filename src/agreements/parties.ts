import { countriesIn, countryOf } from '../people/country.ts';
import type { Party } from './agreement.ts';

/** The parties that the name of a paper gives, in its order; a country that their names do not tell is `null`. */
export const partiesIn = (title: string): readonly Party[] => {
	for (const read of [readBetween, readBy, readWith, readPair, readOf]) {
		const found = read(title);
		if (found.length > 0) return found;
	}
	return [];
};

/** "between the Ministry of Health of Kenya and the Ministry of Health of Cuba on …" */
const readBetween = (title: string): readonly Party[] => {
	const between = betweenStart(title);
	return between ? namesOf(title.slice(between.end)) : [];
};

type Place = { readonly start: number; readonly end: number };

const placeOf = (match: RegExpExecArray | null): Place | null =>
	match && { start: match.index, end: match.index + match[0].length };

/** Where "between" stands. The road between two towns is no pair of parties: they are named first, or after the subject. */
const betweenStart = (title: string): Place | null => {
	const all = [...title.matchAll(/\b[Bb]etween\s+/g)].filter(
		({ index }) => !ofRelations(title.slice(0, index)) || ofTowns.test(title.slice(index)),
	);
	const [first, last] = [all[0], all.at(-1)];
	const match = first && !subjectWord.test(title.slice(0, first.index)) ? first : last;
	return placeOf(match ?? null);
};
/** "twin relations between the cities of": the towns are the parties. */
const ofTowns = /^[Bb]etween\s+the (?:cities|towns|provinces|regions|municipalities) of /;
/** "on raising relations between Kenya and Cuba": the relations are between them, the paper tells no parties. */
const ofRelations = (before: string): boolean =>
	/\b(?:relations|ties|relationship|border|friendship)\s$/i.test(before.slice(-20)) &&
	subjectWord.test(before);
const subjectWord = /\s(?:on|for|in|concerning|regarding|about)\s/i;

/** "the Joint Statement by the President of Kenya and the President of Cuba" */
const readBy = (title: string): readonly Party[] => {
	const by = signersStart(title);
	const names = by ? namesOf(title.slice(by.end)) : [];
	return names.length >= 2 && !names.some(({ name }) => isPerson.test(name)) ? names : [];
};
/** "President of Kenya Jane Roe" speaks, "the President of Kenya" is a party. */
const isPerson =
	/^(?:President|Prime Minister|King|Emir|(?:Foreign )?Minister|Presidents)\b.* of .*\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;

const signersStart = (title: string): Place | null => {
	const match = /\b(?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[ée])( (?:by|of) )(?=the |[A-ZÀ-ÞĀ-ɏḀ-ỿ])/.exec(
		title,
	);
	return match?.[1]
		? { start: match.index + match[0].length - match[1].length, end: match.index + match[0].length }
		: null;
};

/** "a contract with the Kenya Electricity Generating Company for …" */
const readWith = (title: string): readonly Party[] => {
	const withWhom = withStart(title);
	if (!withWhom) return [];
	const text = beforeSubject(title.slice(withWhom.end)).replace(/\s+(?:for|to|in)\s+[a-zß-ɏḀ-ỿ\d].*$/, '');
	const names = split(text);
	const asCountries = names.every(name => countryOf(name) !== null);
	return (asCountries ? names : [text]).filter(isName).map(party);
};

const withStart = (title: string): Place | null => {
	return placeOf(/\swith (?=the [A-ZÀ-ÞĀ-ɏḀ-ỿ]|[A-ZÀ-ÞĀ-ɏḀ-ỿ])/.exec(title));
};

/** "Kenya - Cuba agreement on …" */
const readPair = (title: string): readonly Party[] => {
	const match =
		/^(?:[Tt]he |[Aa]n? )?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ ]{2,30}?) [-–—] ([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ ]{2,30}?) (?=[A-Za-zÀ-ɏḀ-ỿ]+)/.exec(
			title,
		);
	if (!match?.[1] || !match[2]) return [];
	const names = [match[1], match[2]].map(name => ({ name, country: countryOf(name) }));
	return names.every(({ name, country }) => country === name) ? names : [];
};

/** "Plan of joint actions of the Ministry of Trade of Kenya and the Ministry of Trade of Cuba" */
const readOf = (title: string): readonly Party[] => {
	const of = bodiesStart(title);
	const [one, two, ...more] = of ? namesOf(title.slice(of.end)) : [];
	return one?.country && two?.country && one.country !== two.country && more.length === 0 ? [one, two] : [];
};

const bodiesStart = (title: string): Place | null => {
	return placeOf(/ of (?=the \p{Lu}\p{L}+ (?:of|for) .* and the \p{Lu}\p{L}+ )/u.exec(title));
};

/** What of a name comes after its parties, and what before: the subject stands in one of them. */
export const aroundParties = (title: string): readonly [string, string] => {
	const parties =
		betweenStart(title) ??
		(readBy(title).length > 0 ? signersStart(title) : null) ??
		(readOf(title).length > 0 ? bodiesStart(title) : null) ??
		(readWith(title).length > 0 ? withStart(title) : null);
	if (parties === null) return [title, ''];
	const names = title.slice(parties.end);
	return [title.slice(0, parties.start), names.slice(beforeSubject(names).length)];
};

/** The names joined by "and" at the start of a text, up to where the subject begins. */
export const namesOf = (text: string): readonly Party[] => {
	const printed = beforeSubject(text);
	const shared = sharedName(printed);
	if (shared === null || shared.length > 0) return shared ?? [];
	const names = split(printed);
	return names.length >= 2 && names.every(isName) ? names.map(party) : [];
};

/** "the Foreign Ministries of Kenya and Cuba", "Kenya and Cuba's railways", "Kenyan and Cuban railways": one name of two; `null` where it is nobody's. */
const sharedName = (names: string): readonly Party[] | null => {
	if (names.length > longestShared || !mayShare.test(names)) return [];
	const [one, two, ...others] = countriesIn(names);
	if (!one || !two || others.length > 0 || !/^ and (?:the )?$/.test(names.slice(one.end, two.start)))
		return [];
	const [before, after] = [names.slice(0, one.start), names.slice(two.end)];
	const name = after === '' ? ministries.exec(before)?.[1] : ownedByBoth.exec(after)?.[1];
	if (name !== undefined && noBody.test(name)) return null;
	if (name === undefined || (after !== '' && !/^(?:the )?$/i.test(before))) return [];
	return [one, two].map(({ country }) => ({ name, country }));
};
const longestShared = 120;
/** Cheap to see: a country of few words stands first, or "Ministries of" do. */
const mayShare = /^(?:the )?(?:\p{Lu}[\p{L}.]*[ -]){1,3}and |Ministries/u;
const ministries = /^(?:the )?((?:\p{Lu}[\p{L}]* )*Ministries(?: of [\p{L} ]+?)?) of (?:the )?$/iu;
/** In capitals only what a state has one of: "Kenyan and Cuban Governments", not "Kenya and Cuba Airlines". */
const ownedByBoth =
	/^(?:['’]s?)? (\p{Ll}[\p{L} ]*s|(?:\p{Lu}\p{L}* )*(?:Governments|Ministries|Parliaments|Presidents|Ministers|Agencies|Academies|Chambers|Customs|Banks)(?: of [\p{L} ]+)?)$/u;

/** "the Kenyan and Cuban peoples" sign nothing. */
const noBody =
	/\b(?:peoples|nationals|citizens|students|armed forces|armies|militaries|troops|economies|companies|businesses|firms|enterprises|markets|borders|territories|languages|cultures)$/;

/** What ends the last party: the subject, the years, or an afterthought. */
const ends: readonly string[] = [
	// "on", but not the "on" of a commission on elections
	'\\s(?<!\\b(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Cc]onference)\\s)(?:on|concerning|regarding|about|relating to|related to|in respect of|with regard to|aimed at|aiming)\\s',
	// but "the Commission on the prevention of fires" stops there
	'\\son (?:the |an? )?(?=[a-z])',
	',?\\s+in (?:the )?(?:[Ff]ield|[Aa]rea|[Ss]phere|[Ss]ector|[Dd]omain)s?\\s',
	'\\s+for (?:the )?(?:(?:[Pp]eriod|[Yy]ears?|[Tt]erm)\\b|(?:19|20)\\d\\d)',
	',?\\s+(?:during|from|until|till|through|up to|by|of|in|dated) (?:the )?(?:period|end of|(?:19|20)\\d\\d)',
	'\\s+to (?:[a-z]+ly )?(?:build|support|promote|develop|establish|strengthen|enhance|cooperate|increase|facilitate|set|supply|implement|improve|finance|expand|boost|provide|jointly)\\b',
	',\\s+(?:providing|covering|focusing|focused|allowing|under which|which|with|worth|valued|signed|dated|of (?:January|February|March|April|May|June|July|August|September|October|November|December))\\b',
	'\\s+(?:worth|valued at|signed|dated|was|were|is|are|has|have|will|at|in the presence)\\b',
	',\\s+(?:while|whereas)\\s',
	'[;:]\\s',
];
const endOfParties = new RegExp(ends.join('|'), 'g');
/** "the Centre for Assistance on Disasters and the Ministry of Health": there is no subject before the second party. */
const isInFirstName = (text: string, at: number): boolean =>
	text.startsWith(' on ', at) &&
	!/\sand\s/.test(text.slice(0, at)) &&
	/^[^,;]{0,100}\sand\s+the\s+\p{Lu}/u.test(text.slice(at));
/** After a name that ends with its country, or before a small letter, these begin the subject; inside a name they do not. */
const afterWholeName = /\s+(?:for|in|to)\s+(?:(?:the|an?)\s+)?/gi;

const beforeSubject = (text: string): string => {
	const found = text.matchAll(endOfParties).find(({ index }) => !isInFirstName(text, index))?.index ?? 0;
	const names = found > 0 ? text.slice(0, found) : text;
	let end = names.length;
	const joint = names.search(/\sand\s/);
	for (const match of names.matchAll(afterWholeName)) {
		if (match.index < joint) continue;
		const small = /[a-zß-ɏḀ-ỿ\d]/.test(names.charAt(match.index + match[0].length));
		const before = names.slice(0, match.index);
		if (!small && !endsWithCountry(before) && !before.endsWith(')')) continue;
		end = match.index;
		break;
	}
	return names.slice(0, end).replace(/[\s,;.]+$/, '');
};

/** "the Ministry of Trade and Industry of Kenya and the Bank of Cuba": the likeliest "and" parts the names. */
const split = (text: string): readonly string[] => {
	const shared =
		/^(?:[Tt]he )?(?:[Pp]rovinces|[Cc]ities|[Gg]overnments|[Mm]inistries|[Mm]unicipalities) of (?=[A-ZÀ-ÞĀ-ɏḀ-ỿ])/.exec(
			text,
		);
	// "the Ministries of Energy and Water of Kenya and the Ministry of Energy of Cuba": each has its own
	const plain = shared && !wholeNames(text) ? text.slice(shared[0].length) : text;
	const plainly = wholeNames(plain);
	if (plainly) return plainly;
	let best = { at: -1, length: 0, score: Number.NEGATIVE_INFINITY };
	let tried = 0;
	for (const joint of plain.matchAll(/,?\s+(?:and|&)\s+/g)) {
		if (++tried > 12) break;
		const score = likelihood(plain.slice(0, joint.index), plain.slice(joint.index + joint[0].length));
		if (score > best.score) best = { at: joint.index, length: joint[0].length, score };
	}
	if (best.at < 0) return [plain];
	const left = plain.slice(0, best.at);
	const listed = left.split(/,\s+/);
	const several = listed.length > 1 && listed.every(name => countryOf(name) !== null);
	return [...(several ? listed : [left]), plain.slice(best.at + best.length)];
};

/** Most names are whole, and the second has its article: "… of Kenya and the …". */
const wholeNames = (text: string): readonly string[] | null => {
	const [joint, ...more] = [...text.matchAll(/,?\s+and\s+the\s+/g)];
	if (
		!joint ||
		more.length > 0 ||
		/,/.test(text.slice(0, joint.index)) ||
		!endsWithCountry(text.slice(0, joint.index))
	)
		return null;
	return [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)];
};

const body =
	/^(?:the )?(?:[A-Za-zÀ-ɏḀ-ỿ]+ )?(?:Ministr|Govern|Depart|Agency|National|General|State|Federal|Bank|Council|Commission|Committee|Chamber|Universit|Institut|Academy|Cent(?:re|er)|Association|Authority|Office|Board|Cabinet|Republic|Kingdom|People|Director)/;

/** "Kenya's Ministry of Trade" begins a name. */
const owned = /^(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?['’]s? (?:state-(?:run|owned) )?\p{Lu}/u;

/** How well an "and" parts two names: each whole, each of its own country. */
const likelihood = (left: string, right: string): number => {
	const [ours, theirs] = [countriesIn(left).map(c => c.country), countriesIn(right).map(c => c.country)];
	let score = 0;
	if (/^the\s/i.test(right)) score += 3;
	if (endsWithCountry(left)) score += 3;
	if (body.test(right)) score += 2;
	if (owned.test(right)) score += 4;
	if (!beginsAsName.test(right) && !ofState.test(right)) score -= 6;
	if (/(?:^|\s)(?:of|for|in|on|the)$/.test(left)) score -= 6;
	if (new Set(ours).size === 1 && theirs.length > 0 && !theirs.includes(ours[0] ?? '')) score += 3;
	if (new Set(ours).size > 1) score -= 2;
	if (theirs.length === 0 && ours.length > 0) score -= 1;
	// "the Academy of Science and Technology and …"
	if (/^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+ and /.test(right)) score -= 2;
	return score;
};

const endsWithCountry = (name: string): boolean => withoutCountry(name.trim()).country !== null;

/** Not the name of anyone: "the two sides", "ministries", "them". */
const unnamed =
	/^(?:the )?(?:(?:two|both|three|four|all|its|their|relevant|related|respective|various|other|each)\b|them$|countries|sides|parties|governments$|ministries$|nations|companies|businesses|enterprises|agencies$|leaders)/i;

/** "the government of Kenya": a name in small letters all the same. */
const ofState =
	/^(?:the )?(?:governments?|parliaments?|ministry|city|town|port|province|region|district|county|state|governorate|administration|municipality|k?hokimiyat) of (?:the )?\p{Lu}/u;
const beginsAsName = /^(?:the )?["“]?[A-ZÀ-ÞĀ-ɏḀ-ỿ\d]/;

const isName = (name: string): boolean =>
	(beginsAsName.test(name) || ofState.test(name)) && !unnamed.test(name) && name.length < 200;

/** A party by its name as printed: without "the", and with its country apart. */
export const party = (printed: string): Party => {
	const plain = printed
		.trim()
		.replace(/^['*_]+|['*_]+$/g, '')
		.replace(/^["“]([^"“”]*)["”]$|^["“”](?=[^"“”]*$)|(?<=^[^"“”]*)["“”]$/g, '$1')
		.replace(/^(?:the|The|Both)\s+/, '');
	const owned =
		/['’]/.test(plain) &&
		/^(?<country>[A-Za-zÀ-ɏḀ-ỿ .-]{2,40})['’]s? (?:state-(?:run|owned) )?(?=[A-ZÀ-ÞĀ-ɏḀ-ỿ]|counterpart )/.exec(
			plain,
		);
	const owner = owned ? countryOf(owned.groups?.country ?? '') : null;
	if (owned && owner) return { name: plain.slice(owned[0].length), country: owner };
	const firm = firmOf.exec(plain);
	const home = firm?.[1] ? countryOf(firm[1]) : null;
	if (firm && home) return { name: plain.slice(firm[0].length), country: home };
	const itself = plain.length < longestCountry ? countryOf(plain) : null;
	if (itself) return { name: plain, country: itself };
	const aside = asideIn.exec(plain)?.[0] ?? '';
	const { name, country } = withoutCountry(plain.slice(0, plain.length - aside.length));
	return { name, country: country ?? countriesIn(name + aside)[0]?.country ?? null };
};

/** "Kenyan state-owned company Acme" */
const firmOf =
	/^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:['’]s)? (?:[a-z-]+ ){0,2}(?:company|firm|group|giant|conglomerate|developer|operator|carrier|producer|manufacturer|maker)s? (?=\p{Lu})/u;

/** "Acme, a Kenyan maker of tractors" */
const asideIn = /, an? \p{L}[^,]*$/u;

/** "of the Kingdom": the country is known to the reader, not named. */
const namelessTail = / of the (?:Kingdom|Republic|Union|State|Federation|Sultanate)$/;
/** What is left of "in the State of Qatar". */
const placeTail = / in the (?:Kingdom|Republic|State|Federation|Sultanate)$/;
/** "the Ministry of Youth in Kenya"; the embassy in Kenya is of another country. */
const ofGovernment = /^(?:Ministry|Department|Government|Parliament) /;
/** "in the Hellenic Republic" */
const inState = / in the (?:\p{Lu}\p{L}+ ){1,3}(?:Kingdom|Republic|State|Federation|Sultanate|Emirates)$/u;

/** A name and the country at its end: "… of Kenya", "…, Republic of Kenya", "… (Kenya)", "… - Kenya". */
const withoutCountry = (name: string): Party => {
	if (name.endsWith(')'))
		return (
			cutAt(name, name.lastIndexOf('('), 1, name.length - 1) ??
			cutAt(name, name.lastIndexOf('(Government of '), '(Government of '.length, name.length - 1) ?? {
				name,
				country: null,
			}
		);
	let found =
		cutAt(name, name.lastIndexOf(', '), 2) ??
		cutAt(name, name.lastIndexOf(' - '), 3) ??
		cutAt(name, name.lastIndexOf(' – '), 3);
	if (found) return found;
	// "… of the Republic of Kenya": of the tails that are a country, the longest
	for (
		let of = name.lastIndexOf(' of ');
		of > 0 && name.length - of < longestCountry;
		of = name.lastIndexOf(' of ', of - 1)
	)
		found = ofRepublic.test(name.slice(0, of)) ? found : (cutAt(name, of, 4) ?? found);
	const inside = found ? null : inState.exec(name);
	if (inside) found = cutAt(name, inside.index, ' in the '.length);
	if (!found && ofGovernment.test(name)) found = cutAt(name, name.lastIndexOf(' in '), ' in '.length);
	return found
		? { ...found, name: found.name.replace(placeTail, '') }
		: { name: name.replace(namelessTail, ''), country: null };
};
/** "the Assembly of the Republic of Mozambique" is called so; "the Government of the Republic of Kenya" is of Kenya. */
const ofRepublic = /^(?:the )?Assembly$/i;
/** With its preposition, in letters. */
const longestCountry = 64;

/** The name up to `at`, where a country and nothing else follows. */
const cutAt = (name: string, at: number, skip: number, end = name.length): Party | null => {
	if (at <= 0 || end - at > longestCountry) return null;
	const country = countryOf(name.slice(at + skip, end));
	return country ? { name: name.slice(0, at).trimEnd(), country } : null;
};
