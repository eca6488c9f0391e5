import { agencyName } from './agencies.ts';

/** A month and its day are no part of a name; two letters tell a month. */
const monthAndDay = '(?:J[aAuU]|F[eE]|M[aA]|A[pPuU]|S[eE]|O[cC]|N[oO]|D[eE])\\p{L}+\\.? \\d';
const word = `(?!${monthAndDay})\\p{Lu}[\\p{L}.'’-]*`;
const name = `${word}(?:[ -](?:${word}|d[aeo]s?|of|el|al|la)){0,3}`;
const place = `(?<place>${name}(?:(?:, ?| ?/ ?)${word}(?: ${word}){0,2})?)(?: \\[[\\p{L} ]{3,20}\\])?`;
const capitals =
	"(?<place>\\p{Lu}[\\p{Lu}.'’ -]{1,29}[\\p{Lu}.](?:(?:, ?| ?/ ?)\\p{Lu}[\\p{L}.'’ -]{1,29}[\\p{L}.])?)";
const day = '(?<day>[^()\\n]{0,36}?\\d{1,4}(?:st|nd|rd|th)?(?:,? ?\\p{L}{3,9}\\.?)?(?:,? \\d{4})?)';
const agency = "(?<agency>\\p{L}[\\p{L}\\d .&'’/-]{1,30})";
/** Short countries in capitals after their city, and the District of Columbia, are no agency. */
const shortCountries =
	'(?:BENIN|CHAD|CHILE|CHINA|CUBA|EGYPT|GABON|GHANA|HAITI|INDIA|IRAN|IRAQ|ITALY|JAPAN|KENYA|LAOS|LIBYA|MALI|MALTA|NEPAL|NIGER|OMAN|PERU|QATAR|SPAIN|SUDAN|SYRIA|TOGO|YEMEN|UAE|UK|USA|US|DC)';
const acronym = `(?<agency>(?!${shortCountries}\\b)\\p{Lu}[\\p{Lu}\\d]{1,4})`;
const website =
	'(?<agency>[\\p{Lu}\\d][\\p{L}\\d]{1,18}\\.(?:\\p{Lu}{2,3}|[Nn]et|[Nn]ews|[Cc]om|[Oo]rg|a[mz]|by|ge|k[gz]|md|ru|u[az]))';
const slashed = '/(?<agency>\\p{L}[\\p{L}-]+(?: \\p{L}+)?)/';
const known = `(?<agency>${agencyName})`;
const bracketed = `[(\\[]${agency}[)\\]]`;
const dash = ' {0,2}\\.?(?:[—–]|-{1,3}|[:;])';

/** The form of a dateline, and the signs that it cannot be without: `9` a digit, `(` a bracket, `/` a slash, `|` a bar. */
type Form = readonly [needs: string, pattern: string];

/** The fuller ones first; a name alone needs capitals, an agency or a long dash to be one. */
const table: readonly Form[] = [
	// AKP Phnom Penh, August 20, 2024 --
	['9', `${known} ${place}, ?${day}${dash}`],
	// HANOI, April 14 (VNA) – · Abu Dhabi, 5th March 2024 (WAM) -- · MOSCOW. Aug 21 (Interfax) - · Havana, Sep 2 (Prensa Latina) The
	['9(', `${place}[,.]? ${day},? ?${bracketed}(?:${dash}| ?\\||\\.)?`],
	// LIMA (UrduPoint News / Sputnik - 26th October, 2022) The
	['9(', `${place},? \\((?<agency>\\p{L}[\\p{L} ./&’'-]{1,60}?) - ${day}\\)(?:${dash})?`],
	// Phnom Penh (FN), Dec. 12, 2023 –
	['9(', `${place} ?\\(${agency}\\),? ${day}${dash}`],
	// MOSCOW, July 9. /TASS/. · Doha, 05 May /QNA/ -- · MINSK/KIEV, May 3, 2005. /RIA Novosti/ --
	['9/', `${place},? ${day}\\.? ${slashed}\\.?(?:${dash})?`],
	// Ulaanbaatar /MONTSAME/.
	['/', `${place} ${slashed}(?:\\.|${dash})?`],
	// MADRID / WAM
	['/', `${place} / ${known}`],
	// Riyadh, October 24, 2023, SPA -- · ASTANA. August 20. KAZINFORM –
	['9', `${place}[,.] ${day}(?:[,.] ${acronym}|[,.]? ${known})(?:${dash}|\\.(?= \\p{Lu}))`],
	// Baku, August 20, AZERTAC, alone on its line
	['9', `${place}, ${day}, ${known}$`],
	// GENEVA (20 August 2024) –
	['9(', `${place} \\(${day}\\)${dash}`],
	// Hanoi (VNA) - · Hanoi (VNA) The · ANKARA (AA), alone on its line
	['(', `${place},? ?${bracketed} ?(?:${dash}|\\|)`],
	['(', `${place} ?\\(${known}\\)(?= \\p{Lu}|$)`],
	// Washington, DC (Example.News) The
	['(', `${place} \\(${website}\\)(?= \\p{Lu}|$)`],
	// ASTANA. KAZINFORM – · Tehran, IRNA –
	['', `${place}[,.] (?:${known}|${acronym})${dash}`],
	// ASTANA. KAZINFORM The
	['', `${place}\\. ${known}(?= \\p{Lu})`],
	// BEIJING, March 3 -- · New Delhi, 9 July 2024: · Baku, Azerbaijan, August 20.
	['9', `${place}, ?${day}(?:${dash}|\\.(?= \\p{Lu}))`],
	// CAIRO - 7 June 2023:
	['9', `${place} [–—-]{1,2} ${day}${dash}`],
	// Brazzaville, Congo | Xinhua |
	['|', `${place} \\| ${known} \\|`],
	// Baku/02.08.22/Turan:
	['9/', `${place}/(?<short>\\d{1,2}\\.\\d{1,2}\\.\\d{2})/(?<agency>\\p{L}+):`],
	// (ANSA) - ROME, AUG 20 -
	['9(', `\\(${known}\\)${dash} ${capitals}, ${day}${dash}`],
	// TEMPO.CO, Jakarta - · VNA/Hanoi -
	['', `(?:${website}|${known})(?:, ?|/)${place}${dash}`],
	// Beijing CNN —
	['', `${place} (?<agency>CNN)${dash}`],
	// (VNA) - · VOV - · NDO/VNA – · AKIPRESS.COM - · (KPL) The, without a place
	['', `\\(?(?:${known}(?:/[A-Z]{2,8})?|${website})\\)?${dash}`],
	['(', `\\(${known}\\)(?= \\p{Lu})`],
	// (VOVWORLD) - The, of an agency that no table knows
	['(', `\\((?<agency>\\p{Lu}{3,12})\\)${dash}`],
	// (MENAFN - AFP) The, without a place
	['(', `\\(MENAFN ?[–-] ?${agency}\\)`],
	// JAKARTA, Agency –
	['', `(?<place>[\\p{Lu} ]{3,30}), (?<agency>${agencyName}|Agenc(?:y|ies))${dash}`],
	// [Lima, 12 March 2019] The
	['9', `\\[${place}, ?${day}\\]`],
	// 12 March 2019 – The, without a place
	['9', `(?<day>(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},) \\d{4})${dash}`],
	// HÀ NỘI — · NEW DELHI: · WASHINGTON, D.C. -
	['', `${capitals}${dash}(?! \\p{Ll})`],
	// Hanoi – , a name alone: only with the long dashes
	['', `${place} (?:[—–]|--)(?! \\p{Ll})`],
];

/**
 * Before the dateline may stand the time: `10:05 | Lima, May 5 (ANDINA).` Who passes a report on puts the name of its
 * agency there: `(MENAFN- Kuwait News Agency (KUNA)) DOHA, May 5 (KUNA) --`.
 */
export const syndicator =
	/^\d{1,2}:\d{2} \| |^(?:\*{1,2})?\(MENAFN ?[–-] ?[^()\n]{2,40}(?:\([^()\n]{2,20}\))?\) /;

/** What stands for letters in a text that has no others than those of Latin 1. */
const latinLetters: Readonly<Record<string, string>> = {
	'\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
	'\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
	'\\p{Ll}': 'a-zµß-öø-ÿ',
};

/** A pattern for a text of Latin 1, the same there as with all letters; in a class of signs letters come first. */
export const forLatin = (pattern: string): string =>
	pattern.replace(/(\[?)(\\p\{L[ul]?\})/g, (_, open: string, letters: string) =>
		open === '[' ? `[${latinLetters[letters]}` : `[${latinLetters[letters]}]`,
	);

/** Latin 1, and the dashes and quotation marks of Latin text. */
const latin = /^[\u0000-\u00FF\u2010-\u203A]*$/;

type Compiled = { readonly needs: readonly string[]; readonly pattern: RegExp };

const compiled = (change: (pattern: string) => string): readonly Compiled[] =>
	table.map(([needs, pattern]) => ({
		needs: [...needs],
		pattern: new RegExp(change(`^(?:\\*{1,2})?${pattern}(?: |$|(?<=[—–]|--))`), 'u'),
	}));

let ofLatin: readonly Compiled[] | null = null;
let ofAll: readonly Compiled[] | null = null;

/**
 * The forms of a dateline with the named groups `place`, `day` and `agency`, in the order in which they are tried at
 * the head of a line. Compiled with all letters of Unicode they take 70 ms, which most texts need not wait for.
 */
export const datelineForms = (head: string): readonly Compiled[] => {
	if (latin.test(head)) {
		ofLatin ??= compiled(forLatin);
		return ofLatin;
	}
	ofAll ??= compiled(pattern => pattern);
	return ofAll;
};
