import { describe, expect, it } from 'vitest';
import { countriesFile, countryRows } from '../../scripts/countries.ts';
import countries from '../../src/people/countries.json' with { type: 'json' };
import { capitalOf, countriesIn, countryOf } from '../../src/people/country.ts';

const found = (text: string): string[] =>
	countriesIn(text).map(({ country, start, end }) => `${country}: ${text.slice(start, end)}`);

describe('countryOf', () => {
	it.each([
		['Vietnam', 'Vietnam'],
		['Viet Nam', 'Vietnam'],
		['Việt Nam', 'Vietnam'],
		['VIETNAMESE', 'Vietnam'],
		['the Socialist Republic of Viet Nam', 'Vietnam'],
		['Lao PDR', 'Laos'],
		['Lao', 'Laos'],
		['the Republic of Korea', 'South Korea'],
		['RoK', 'South Korea'],
		['Korean', 'South Korea'],
		['North Korean', 'North Korea'],
		['DPRK', 'North Korea'],
		['PRC', 'China'],
		['P.R. China', 'China'],
		['People’s Republic of China', 'China'],
		['U.S.', 'United States'],
		['America', 'United States'],
		['Britain', 'United Kingdom'],
		['Northern Ireland', 'United Kingdom'],
		['Turkey', 'Türkiye'],
		['Turkiye', 'Türkiye'],
		['Czech Republic', 'Czechia'],
		['Burma', 'Myanmar'],
		['Kyrgyz', 'Kyrgyzstan'],
		['Kazakh', 'Kazakhstan'],
		['Argentine', 'Argentina'],
		['Swiss', 'Switzerland'],
		['Emirati', 'United Arab Emirates'],
		['Saudi', 'Saudi Arabia'],
		['Filipinos', 'Philippines'],
		['Cabo Verdean', 'Cape Verde'],
		['Côte d’Ivoire', 'Ivory Coast'],
		['St. Lucia', 'Saint Lucia'],
		['Dominican', 'Dominican Republic'],
		['Bissau-Guinean', 'Guinea-Bissau'],
		['Kosovar', 'Kosovo'],
		['Zanzibar', 'Tanzania'],
	])('takes %s for %s', (form, country) => {
		expect(countryOf(form)).toBe(country);
	});

	it('counts an organisation of states as a country, but not the United Nations', () => {
		expect(countryOf('Association of Southeast Asian Nations')).toBe('ASEAN');
		expect(countryOf('EU')).toBe('European Union');
		expect(countryOf('GCC')).toBe('Gulf Cooperation Council');
		expect(countryOf('United Nations')).toBeNull();
	});

	it('knows abbreviations only as they are written', () => {
		expect(['US', 'us', 'Us', 'UK', 'uk', 'UAE', 'EU', 'eu'].map(countryOf)).toEqual([
			'United States',
			null,
			null,
			'United Kingdom',
			null,
			'United Arab Emirates',
			'European Union',
			null,
		]);
	});

	it('wants the whole text to be one form', () => {
		expect(countryOf('Vietnam and China')).toBeNull();
		expect(countryOf('Ministry of Defence of Vietnam')).toBeNull();
		expect(countryOf('')).toBeNull();
		expect(countryOf('the')).toBeNull();
	});

	it('leaves out what two countries share and what is an English word', () => {
		expect(['Congo', 'Korea', 'Timor', 'Island', 'Emirates', 'Republic of China'].map(countryOf)).toEqual(
			Array(6).fill(null),
		);
	});

	it('takes no capital for a country', () => {
		expect(countryOf('Hanoi')).toBeNull();
	});
});

describe('capitalOf', () => {
	it.each([
		['Hanoi', 'Vietnam'],
		['Hà Nội', 'Vietnam'],
		['HA NOI', 'Vietnam'],
		['Kiev', 'Ukraine'],
		['Nay Pyi Taw', 'Myanmar'],
		['Nur-Sultan', 'Kazakhstan'],
		['Delhi', 'India'],
		['Washington', 'United States'],
		['Washington D.C.', 'United States'],
		['the Kremlin', 'Russia'],
		['European Commission', 'European Union'],
	])('takes %s for the seat of %s', (place, country) => {
		expect(capitalOf(place)).toBe(country);
	});

	it('takes no country for a capital', () => {
		expect(capitalOf('Vietnam')).toBeNull();
		expect(capitalOf('Singapore')).toBeNull();
	});
});

describe('countriesIn', () => {
	it('finds names, demonyms and capitals in order, with their offsets', () => {
		const text = 'Beijing and the Vietnamese side met in Laos.';
		expect(countriesIn(text)).toEqual([
			{ country: 'China', start: 0, end: 7, by: 'capital' },
			{ country: 'Vietnam', start: 16, end: 26, by: 'demonym' },
			{ country: 'Laos', start: 39, end: 43, by: 'name' },
		]);
	});

	it('leaves the possessive ending outside', () => {
		expect(found("China's envoy, Viet Nam’s reply, the Philippines' note")).toEqual([
			'China: China',
			'Vietnam: Viet Nam',
			'Philippines: Philippines',
		]);
	});

	it('takes the longest form', () => {
		expect(found('Guinea-Bissau, Papua New Guinea, Equatorial Guinea, Guinea')).toEqual([
			'Guinea-Bissau: Guinea-Bissau',
			'Papua New Guinea: Papua New Guinea',
			'Equatorial Guinea: Equatorial Guinea',
			'Guinea: Guinea',
		]);
		expect(found('South Sudan, Sudan, South Korean, North Macedonia, DR Congo')).toEqual([
			'South Sudan: South Sudan',
			'Sudan: Sudan',
			'South Korea: South Korean',
			'North Macedonia: North Macedonia',
			'DR Congo: DR Congo',
		]);
	});

	it('takes whole words', () => {
		expect(found('Niger, Nigeria, a Nigerien, a Nigerian; Dominica, a Dominican')).toEqual([
			'Niger: Niger',
			'Nigeria: Nigeria',
			'Niger: Nigerien',
			'Nigeria: Nigerian',
			'Dominica: Dominica',
			'Dominican Republic: Dominican',
		]);
		expect(found('Indianapolis, Chinatown, Cuba2, 3Cuba, Omaniya')).toEqual([]);
	});

	it('separates two countries joined by a hyphen or a dash', () => {
		expect(found('Vietnam-China, US-Viet Nam, Sino-Indian, North Korea–Russia')).toEqual([
			'Vietnam: Vietnam',
			'China: China',
			'United States: US',
			'Vietnam: Viet Nam',
			'China: Sino',
			'India: Indian',
			'North Korea: North Korea',
			'Russia: Russia',
		]);
	});

	it('reads initials with and without stops, across a line end, and accents written as marks', () => {
		expect(found('the U.S. and U.S.-led; P.R.China; U.A.E.')).toEqual([
			'United States: U.S.',
			'United States: U.S.',
			'China: P.R.China',
			'United Arab Emirates: U.A.E.',
		]);
		expect(found('People’s\nRepublic of\nChina')).toEqual(['China: People’s\nRepublic of\nChina']);
		expect(found('Guinea\n\nBissau')).toEqual(['Guinea: Guinea', 'Guinea-Bissau: Bissau']);
		expect(found('Việt Nam'.normalize('NFD'))).toHaveLength(1);
	});

	it('asks for a capital letter', () => {
		expect(found('a turkey on fine china, polish it for us, give Us time')).toEqual([]);
		expect(found('VIETNAM AND CHINA')).toEqual(['Vietnam: VIETNAM', 'China: CHINA']);
	});

	it.each([
		'the South China Sea',
		'the East China Sea',
		'the Indian Ocean',
		'the Gulf of Mexico',
		'the Sea of Japan',
		'the Korean peninsula',
		'American Samoa',
		'Latin America and the Latin American states',
		'Lao Cai and Thai Nguyen provinces',
		'the Vietnam War',
		'US$5 billion and 300 million US dollars',
		'the Paris Agreement and the Rome Statute',
	])('sees no country in %s', text => {
		expect(found(text)).toEqual([]);
	});

	it('still sees the capital beside a paper named after it', () => {
		expect(found('signed in Paris. Agreement came late')).toEqual(['France: Paris']);
	});
});

describe('the table of countries', () => {
	it('is the one that scripts/countries.ts writes', () => {
		expect(countryRows()).toEqual(countries);
		expect(countriesFile().split('\n')).toHaveLength(countries.length + 3);
	});

	it('gives each form to one country', () => {
		const strayed = countries.flatMap(({ name, forms, abbreviations, demonyms, capitals }) => [
			...[name, ...forms, ...abbreviations, ...demonyms].filter(form => countryOf(form) !== name),
			...capitals.filter(capital => capitalOf(capital) !== name),
		]);
		expect(strayed).toEqual([]);
	});

	it('has codes of ISO 3166, each once, for all but organisations', () => {
		const codes = countries.flatMap(({ code }) => code ?? []);
		expect(codes.filter(code => !/^[A-Z]{2}$/.test(code))).toEqual([]);
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.length).toBeGreaterThan(195);
	});
});

describe('a capital that people are called by', () => {
	it('is no country behind a given name', () => {
		expect(found('The minister Gabriel Lima spoke.')).toEqual([]);
		expect(found('The minister spoke in Lima. Lima agreed.')).toEqual(['Peru: Lima', 'Peru: Lima']);
	});
});
