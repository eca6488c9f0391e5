/** A way in which a text gives its year away; `year` reads it from the match. */
export type Clue = {
	/** Words one of which the pattern cannot match without: cheap to look for. */
	readonly hints: readonly string[];
	readonly pattern: RegExp;
	/** How much it proves; two prove a year. */
	readonly weight: number;
	readonly year: (match: RegExpMatchArray) => number;
	readonly why: (quote: string, year: number) => string;
};

const anyYear = '((?:1[89]|20)\\d\\d)';
const ordinal = '(\\d{1,3})(?:st|nd|rd|th)';

/** Round anniversaries that diplomacy keeps, for those that a text tells without their year. */
const foundings: Readonly<Record<string, number>> = {
	'Communist Party of China|CPC|Chinese Communist Party': 1921,
	'Communist Party of Vietnam|CPV': 1930,
	'(?:end|conclusion) of (?:the )?(?:World War II|World War Two|Second World War|Great Patriotic War)': 1945,
	'[Vv]ictory (?:in|over|of) (?:the )?(?:World (?:Anti-Fascist )?War|Great Patriotic War|Second World War|fascism|Nazism)': 1945,
	'United Nations|UN Charter': 1945,
	'North Atlantic Treaty Organi[sz]ation|NATO': 1949,
	"People['’]s Republic of China|PRC|New China": 1949,
	'Schuman Declaration': 1950,
	'Five Principles of Peaceful Coexistence': 1954,
	'Bandung Conference|Asian-African Conference': 1955,
	'Non-Aligned Movement': 1961,
	'Élysée Treaty|Elysée Treaty|Elysee Treaty': 1963,
	'ASEAN|Association of Southeast Asian Nations': 1967,
	'liberation of the South(?: and national reunification)?': 1975,
	'Gulf Cooperation Council|GCC': 1981,
	'Belt and Road Initiative|BRI': 2013,
	'Paris Agreement': 2015,
};

const founding = Object.keys(foundings).join('|');
const foundedIn = (name: string): number =>
	Object.entries(foundings).find(([names]) => new RegExp(`^(?:${names})$`).test(name))?.[1] ?? Number.NaN;

/** "Next year marks the 50th anniversary": the year of the article is the one before. */
const shift = ({ input = '', index = 0 }: RegExpMatchArray): number => {
	const before = input.slice(Math.max(0, index - 60), index);
	const [, when] = /\b(next|last) year[^.]{0,40}$/i.exec(before) ?? [];
	return when === undefined ? 0 : when.toLowerCase() === 'next' ? -1 : 1;
};

export const clues: readonly Clue[] = [
	// "We met in 1996. Now, 27 years later, we meet again"
	{
		hints: ['years later'],
		pattern: new RegExp(`\\bin ${anyYear}\\b[^\\n]{0,80}?\\b(\\d{1,2}) years later\\b`, 'g'),
		weight: 5,
		year: match => Number(match[1]) + Number(match[2]),
		why: (quote, year) => `${quote} makes ${year} the year of the article`,
	},
	// "this year (2025)" · "in 2025 this year"
	{
		hints: ['this year'],
		pattern: new RegExp(`\\bthis year,? \\(?${anyYear}\\b|\\b${anyYear} this year\\b`, 'g'),
		weight: 6,
		year: match => Number(match[1] ?? match[2]),
		why: (quote, year) => `${quote} says that the year is ${year}`,
	},
	// "the chair in 2024 and host of the assembly this year"
	{
		hints: ['this year'],
		pattern: new RegExp(`\\bin ${anyYear}\\b(?:(?!ago)[^.\\d]){0,60}\\bthis year\\b`, 'g'),
		weight: 3,
		year: match => Number(match[1]),
		why: (quote, year) => `${quote} says that the year is ${year}`,
	},
	// "last year (2023)" · "last year, in 2022"
	{
		hints: ['last year'],
		pattern: new RegExp(`\\blast year,? (?:in )?\\(?${anyYear}\\b|\\bin ${anyYear}, last year\\b`, 'g'),
		weight: 5,
		year: match => Number(match[1] ?? match[2]) + 1,
		why: (quote, year) => `${quote} makes ${year} the year of the article`,
	},
	// "in the first eight months of this year … up 10.8% from 2021": compared with the year before
	{
		hints: ['this year'],
		pattern: new RegExp(
			`\\bthis year\\b[^.]{0,100}(?:\\.\\d[^.]{0,60}){0,3}\\b(?:from|over|against|compared (?:with|to)|than in) ${anyYear}\\b`,
			'g',
		),
		weight: 5,
		year: match => Number(match[1]) + 1,
		why: (quote, year) => `${quote} compares ${year} with the year before`,
	},
	// "the 75th anniversary of … (1950-2025)" · "the 65th anniversary of the relations that they set up in 1956"
	{
		hints: ['anniversary'],
		pattern: new RegExp(
			`\\b${ordinal} (?:founding )?anniversary\\b[^.\\d]{0,120}?(?:\\b\\d{1,2},? )?\\b${anyYear}(?: ?[-–—] ?${anyYear})?`,
			'g',
		),
		weight: 3,
		year: match => (match[3] ? Number(match[3]) : Number(match[1]) + Number(match[2]) + shift(match)),
		why: (quote, year) => `${quote} belongs to ${year}`,
	},
	// "established in 1950 … the 75th anniversary"
	{
		hints: ['anniversary'],
		pattern: new RegExp(
			`\\b(?:established|founded|set up)\\b[^.\\d]{0,40} in ${anyYear}\\b[^.]{0,160}?\\b${ordinal} anniversary`,
			'g',
		),
		weight: 3,
		year: match => Number(match[1]) + Number(match[2]),
		why: (quote, year) => `${quote} belongs to ${year}`,
	},
	// "52 years since the two countries set up ties in 1973" · "75 years of relations, established in 1950"
	{
		hints: [' years'],
		pattern: new RegExp(
			`\\b(\\d{1,3}) years,? (?:since|of|after)\\b[^.\\d]{0,80}\\b(?:in|since) ${anyYear}\\b`,
			'g',
		),
		weight: 3,
		year: match => Number(match[1]) + Number(match[2]),
		why: (quote, year) => `${quote} makes it ${year}`,
	},
	// "in 1975, fifty years ago"
	{
		hints: ['years ago'],
		pattern: new RegExp(`\\b${anyYear},? (\\d{1,3}|[a-z]+) years ago\\b`, 'g'),
		weight: 4,
		year: match => Number(match[1]) + (Number(match[2]) || (tens[match[2] ?? ''] ?? Number.NaN)),
		why: (quote, year) => `${quote} is said in ${year}`,
	},
	// "80 years since the end of the Great Patriotic War" · "the 50th anniversary of the United Nations"
	{
		hints: [' anniversary', ' years '],
		pattern: new RegExp(
			`\\b(?:${ordinal} anniversary (?:of )?|(\\d{1,3}) years (?:since |of |after ))(?:the )?(?:found(?:ing|ation) of (?:the )?)?(${founding})`,
			'g',
		),
		weight: 3,
		year: match => Number(match[1] ?? match[2]) + foundedIn(match[3] ?? '') + shift(match),
		why: (quote, year) => `${quote} belongs to ${year}`,
	},
	// "Year of Friendship 2025" · "the 2025 Year of Exchange"
	{
		hints: ['Year'],
		pattern:
			/\bYear of (?:\p{Lu}[\p{L}–—-]* ?|of |and |for ){1,8}(20\d\d)\b|\b(20\d\d) (?:\p{Lu}[\p{L}–-]+ ){1,6}Year\b/gu,
		weight: 3,
		year: match => Number(match[1] ?? match[2]),
		why: (quote, year) => `${quote} is the year of the article, ${year}`,
	},
];

const tens: Readonly<Record<string, number>> = {
	ten: 10,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
};
