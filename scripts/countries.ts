// Writes src/people/countries.json: node scripts/countries.ts
// Names, codes, demonyms and capitals come from the package world-countries; what news writes beside them,
// and what of the package misleads in running English, stands in the tables here.
import { writeFileSync } from 'node:fs';
import worldCountries from 'world-countries';

export type CountryRow = {
	/** Short English name. */
	readonly name: string;
	/** ISO 3166-1 alpha-2 and alpha-3; `null` for an organisation of states. */
	readonly code: string | null;
	readonly code3: string | null;
	/** Other names. */
	readonly forms: readonly string[];
	/** Other names that count only as they are written here: "us" and "Us" are no country. */
	readonly abbreviations: readonly string[];
	readonly demonyms: readonly string[];
	/** The capital, its other spellings, and seats that stand for the government. */
	readonly capitals: readonly string[];
};

type Addition = {
	readonly forms?: readonly string[];
	readonly demonyms?: readonly string[];
	readonly capitals?: readonly string[];
};

/** Not independent, but a party to talks and papers of its own. */
const territories = ['HK', 'MO', 'TW', 'PS', 'XK', 'GL', 'FO', 'CK', 'NU', 'PR', 'NC', 'PF'];

/** Of the package, but wrong in a text. */
const dropped: Readonly<Record<string, string>> = {
	'city of victoria': 'nobody writes it so',
	bharat: 'a given name',
	congo: 'two countries bear it',
	dominique: 'a given name',
	emirates: 'the airline',
	georgetown: 'a university',
	island: 'German and Danish for Iceland, but an English word',
	kingston: 'a family name',
	'kittitian or nevisian': 'two words in one',
	male: 'an English word, once the accent of Malé is folded',
	mexicanos: 'the Spanish for Mexicans',
	'nation of brunei': 'half of a name',
	'pleasant island': 'an English phrase',
	portuguesa: 'half of a name',
	prathet: 'half of a name',
	'republic of china': 'the tail of "People\'s Republic of China" where a text drops a word',
	rsa: 'a cipher',
	'san juan': 'a city of five countries',
	'the abode of peace': 'half of a name',
	timor: 'an island and a sea',
	victoria: 'a given name, a state of Australia',
};

/** What English news writes beside the package's names. */
const additions: Readonly<Record<string, Addition>> = {
	// ASEAN and Timor-Leste: national spellings, and those of their agencies
	BN: { forms: ['Negara Brunei Darussalam', 'State of Brunei Darussalam'] },
	LA: { forms: ['Lao PDR', 'Lao P.D.R.', 'LPDR'], demonyms: ['Lao'] },
	MM: { forms: ['Union of Myanmar'], demonyms: ['Myanma'], capitals: ['Nay Pyi Taw', 'Nay Pyi Daw'] },
	MY: { capitals: ['Putrajaya'] },
	PH: { demonyms: ['Philippine', 'Filipina'] },
	TL: { demonyms: ['Timorese'] },
	VN: {
		forms: ['Socialist Republic of Viet Nam', 'SRV'],
		demonyms: ['Viet Namese'],
		capitals: ['Ha Noi'],
	},

	// The large ones, by their abbreviations and seats of government
	CH: { capitals: ['Berne'] },
	CN: {
		forms: ['PRC', 'P.R. China', 'PR China', 'P.R.C.', 'Peoples Republic of China', 'Mainland China'],
		demonyms: ['Sino'], // Sino-Vietnamese
		capitals: ['Peking'],
	},
	FR: { capitals: ['Élysée'] },
	GB: {
		// Northern Ireland is no part of Ireland
		forms: ['U.K.', 'Britain', 'United Kingdom of Great Britain', 'Northern Ireland'],
		capitals: ['Downing Street', 'Whitehall'],
	},
	IN: { capitals: ['Delhi'] },
	KP: { forms: ['D.P.R.K.', 'D.P.R. Korea', 'DPR Korea'], capitals: ['Pyong Yang'] },
	// VNA writes RoK; "Korean" without a north is the south in news
	KR: { forms: ['ROK', 'RoK', 'R.O.K.'], demonyms: ['Korean'] },
	RU: { capitals: ['Kremlin'] },
	TR: { forms: ['Turkey', 'Republic of Turkey', 'Republic of Turkiye'] },
	US: {
		forms: ['US', 'U.S.', 'U.S.A.', 'America', 'United States of America'],
		capitals: [
			'Washington',
			'Washington DC',
			'White House',
			'State Department',
			'Department of State',
			'Pentagon',
		],
	},

	// The Gulf and its neighbours
	AE: { forms: ['U.A.E.'] },
	IL: { capitals: ['Tel Aviv'] },
	IR: { capitals: ['Teheran'] },
	SA: { forms: ['KSA'], demonyms: ['Saudi'] },
	YE: { capitals: ['Sanaa'] },

	// Central Asia and the Caucasus: the older English spellings
	AZ: { demonyms: ['Azeri'] },
	KG: { demonyms: ['Kyrgyz', 'Kyrgyzstani'] },
	KZ: { demonyms: ['Kazakh'], capitals: ['Nur-Sultan'] },
	MN: { capitals: ['Ulaanbaatar'] },
	TJ: { demonyms: ['Tajik', 'Tajikistani'] },
	TM: { demonyms: ['Turkmenistani'], capitals: ['Ashkhabad'] },
	UZ: { demonyms: ['Uzbek'] },

	// South Asia and the Pacific
	BD: { capitals: ['Dacca'] },
	LK: { capitals: ['Sri Jayawardenepura Kotte'] },
	MV: { demonyms: ['Maldivian'] },
	NP: { demonyms: ['Nepali'] },
	PG: { forms: ['PNG'] },
	FM: { forms: ['FSM'] },
	KI: { capitals: ['Tarawa'] },

	// Europe
	BA: { forms: ['Bosnia'], demonyms: ['Bosnian', 'Herzegovinian'] },
	BY: { demonyms: ['Belarussian', 'Byelorussian'] },
	HU: { forms: ['Republic of Hungary'] },
	IS: { demonyms: ['Icelandic'] },
	LU: { demonyms: ['Luxembourgish'] },
	MD: { capitals: ['Kishinev'] },
	NL: { capitals: ['The Hague'] },
	SI: { demonyms: ['Slovenian'] },
	SK: { demonyms: ['Slovakian'] },
	UA: { capitals: ['Kiev'] },
	VA: { forms: ['Holy See'] },
	XK: { demonyms: ['Kosovan', 'Kosovar'], capitals: ['Prishtina'] },

	// Africa
	BI: { capitals: ['Bujumbura'] },
	BW: { demonyms: ['Botswanan'] },
	CD: { forms: ['D.R. Congo', 'D.R.C.'] },
	CG: { forms: ['Republic of Congo', 'Congo Republic'] },
	CV: { forms: ['Cabo Verde'], demonyms: ['Cape Verdean', 'Cabo Verdean'] },
	DJ: { demonyms: ['Djiboutian'] },
	DZ: { forms: ["People's Democratic Republic of Algeria"] },
	KM: { demonyms: ['Comorian'] },
	GW: { demonyms: ['Bissau-Guinean'] },
	LS: { demonyms: ['Basotho'] },
	SZ: { capitals: ['Mbabane'] },
	TZ: { forms: ['Zanzibar'] },

	// The Americas
	AG: { forms: ['Antigua'], demonyms: ['Antiguan', 'Barbudan'] },
	AR: { demonyms: ['Argentinian', 'Argentinean'] },
	BO: { capitals: ['La Paz'] },
	EC: { demonyms: ['Ecuadorian'] },
	KN: { demonyms: ['Kittitian', 'Nevisian'] },
	SR: { demonyms: ['Surinamese'] },
	SV: { demonyms: ['Salvadorean'] },
};

/** Organisations of states that sign papers as one party. */
const organisations: readonly {
	readonly name: string;
	readonly forms: readonly string[];
	readonly capitals?: readonly string[];
}[] = [
	{
		name: 'ASEAN',
		forms: ['Asean', 'Association of Southeast Asian Nations', 'Association of South East Asian Nations'],
	},
	// "European" alone is the continent
	{
		name: 'European Union',
		forms: ['EU', 'E.U.'],
		capitals: ['European Commission', 'European Council'],
	},
	{ name: 'African Union', forms: ['AU'] },
	{
		name: 'Gulf Cooperation Council',
		forms: ['GCC', 'Cooperation Council for the Arab States of the Gulf', 'Gulf Co-operation Council'],
	},
	{
		name: 'Shanghai Cooperation Organisation',
		forms: ['SCO', 'Shanghai Cooperation Organization'],
	},
	{ name: 'BRICS', forms: [] },
	{ name: 'Eurasian Economic Union', forms: ['EAEU'], capitals: ['Eurasian Economic Commission'] },
	{ name: 'Commonwealth of Independent States', forms: ['CIS'] },
	{ name: 'Arab League', forms: ['League of Arab States'] },
	{ name: 'Organisation of Islamic Cooperation', forms: ['OIC', 'Organization of Islamic Cooperation'] },
	{ name: 'CELAC', forms: ['Community of Latin American and Caribbean States'] },
	{ name: 'Mercosur', forms: ['Southern Common Market'] },
	{ name: 'CARICOM', forms: ['Caricom', 'Caribbean Community'] },
	// PIF is the Public Investment Fund of Saudi Arabia
	{ name: 'Pacific Islands Forum', forms: [] },
	{ name: 'ECOWAS', forms: ['Economic Community of West African States'] },
	{ name: 'NATO', forms: ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'] },
	{ name: 'European Free Trade Association', forms: ['EFTA'] },
	{ name: 'Organization of Turkic States', forms: ['OTS', 'Organisation of Turkic States'] },
	{ name: 'Southern African Development Community', forms: ['SADC'] },
	{ name: 'East African Community', forms: [] },
	{ name: 'Central American Integration System', forms: ['SICA'] },
	{ name: 'SAARC', forms: ['South Asian Association for Regional Cooperation'] },
	{
		name: 'BIMSTEC',
		forms: ['Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation'],
	},
];

/** Dominica shares its demonym with the Dominican Republic, which news means; so do the two Congos. */
const withoutDemonym = ['DM', 'CG'];

/** Written in ASCII: leaves out native scripts, and national spellings that English does not use. */
const english = /^[a-z\s'.&-]+$/i;
const fold = (form: string): string => form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "St. Lucia" for "Saint Lucia". */
const withShortSaint = (form: string): string[] =>
	form.startsWith('Saint ') ? [form, form.replace('Saint ', 'St. ')] : [form];

// "US", "U.S.", "RoK", but not "Lao PDR".
const isAbbreviation = (form: string): boolean => /^\S*[A-Z]\.?$/.test(form);

// "Nation of Brunei, Abode of Peace": no text writes it so.
const readable = (form: string): boolean => form !== '' && !/[,()]|' /.test(form);

/** The forms worth keeping, each once, without those that stand elsewhere in the row. */
const usable = (forms: readonly string[], elsewhere: readonly string[]): string[] => [
	...new Set(
		forms
			.flatMap(withShortSaint)
			.filter(form => readable(form) && dropped[fold(form)] === undefined && !elsewhere.includes(form)),
	),
];

const stateRow = (country: (typeof worldCountries)[number]): CountryRow => {
	const name = country.name.common;
	const added = additions[country.cca2] ?? {};
	const spoken = withoutDemonym.includes(country.cca2) ? undefined : country.demonyms.eng;
	const demonyms = usable(
		[...[spoken?.m ?? '', spoken?.f ?? ''].flatMap(words => words.split(', ')), ...(added.demonyms ?? [])],
		[name],
	);
	const alternatives = country.altSpellings
		.filter(form => english.test(form) && form !== country.cca2)
		.map(form => form.replace(/^The /, ''));
	const names = usable(
		[name, country.name.official, ...alternatives, ...(added.forms ?? [])],
		[name, ...demonyms],
	);
	return {
		name,
		code: country.cca2,
		code3: country.cca3,
		forms: names.filter(form => !isAbbreviation(form)),
		abbreviations: names.filter(isAbbreviation),
		demonyms,
		capitals: usable([...country.capital, ...(added.capitals ?? [])], [name]),
	};
};

/** The rows of countries.json, in the order of their names. */
export const countryRows = (): CountryRow[] =>
	[
		...worldCountries
			.filter(country => country.independent || territories.includes(country.cca2))
			.map(stateRow),
		...organisations.map(({ name, forms, capitals = [] }) => ({
			name,
			code: null,
			code3: null,
			forms: forms.filter(form => !isAbbreviation(form)),
			abbreviations: forms.filter(isAbbreviation),
			demonyms: [],
			capitals,
		})),
	].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The text of countries.json: one country a line, so that a change is one line of a diff. */
export const countriesFile = (): string =>
	`[\n${countryRows()
		.map(row => `\t${JSON.stringify(row)}`)
		.join(',\n')}\n]\n`;

if (import.meta.main) writeFileSync('src/people/countries.json', countriesFile());
