import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people } from '../../src/people/people.ts';
import { registryOf } from '../../src/people/registry.ts';

const registry = registryOf([
	{ name: 'Xi Jinping', native: '习近平', country: 'China', offices: ['President 2013-'] },
	{
		name: 'To Lam',
		native: 'Tô Lâm',
		country: 'Vietnam',
		offices: ['President 2024', 'General Secretary 2024-'],
	},
	{ name: 'Vo Van Thuong', native: 'Võ Văn Thưởng', country: 'Vietnam', offices: ['President 2023-2024'] },
	{ name: 'Ho Chi Minh', native: 'Hồ Chí Minh', country: 'Vietnam', offices: ['President 1945-1969'] },
	{
		name: 'Kishida Fumio',
		country: 'Japan',
		forms: ['Fumio Kishida'],
		offices: ['Prime Minister 2021-2024'],
	},
	{ name: 'Tamim bin Hamad Al Thani', country: 'Qatar', offices: ['Emir 2013-'] },
	{ name: 'Sameh Shoukry', country: 'Egypt', offices: ['Foreign Minister 2014-2024'] },
	{ name: 'Abdulmalik bin Mustafa Al Rashidi', country: 'Bahrain', offices: ['Foreign Minister 2020-'] },
	{ name: 'Ban Ki-moon', country: 'South Korea', offices: ['Foreign Minister 2004-2006'] },
	{ name: 'Kim Alpha', country: 'South Korea', offices: ['Foreign Minister 2020-2024'] },
	{ name: 'Philip of Peru', country: 'Peru', offices: ['King 2013-'] },
	{ name: 'Kim Beta', country: 'North Korea', offices: ['Foreign Minister 2020-2024'] },
	{ name: 'Joko Widodo', country: 'Indonesia', forms: ['Jokowi'], offices: ['President 2014-2024'] },
]);

const read = (body: string, more: { date?: string; place?: string; named?: string[] } = {}) =>
	people({ body, date: more.date ?? null, place: more.place ?? null, named: more.named ?? [] }, registry);
const names = (body: string) => read(body).map(({ name }) => name);

describe('a leader of the registry', () => {
	it.each([
		['in ASCII', 'Talks with To Lam went well.'],
		['with marks', 'Talks with Tô Lâm went well.'],
		['in capitals', 'TALKS WITH TÔ LÂM WENT WELL.'],
	])('is found by name, %s', (_, body) => {
		expect(read(body)).toEqual([
			{ name: 'To Lam', nativeName: 'Tô Lâm', country: 'Vietnam', role: null, mentions: 1 },
		]);
	});

	it.each([
		['another order of words', 'Fumio Kishida spoke first.', 'Kishida Fumio'],
		['a hyphen', 'Sheikh Tamim bin Hamad Al-Thani spoke first.', 'Tamim bin Hamad Al Thani'],
		['an initial in the middle', 'Xi J. Jinping spoke first.', 'Xi Jinping'],
		['a possessive', "Xi Jinping's visit began.", 'Xi Jinping'],
	])('is found with %s', (_, body, name) => {
		expect(names(body)).toEqual([name]);
	});

	it.each([
		['another transliteration', "Egypt's Foreign Minister Sameh Shokry spoke first.", 'Sameh Shoukry'],
		['an apostrophe of it', "Egypt's Foreign Minister Sam'eh Shukri spoke first.", 'Sameh Shoukry'],
		['its words glued', 'Deputy Minister Kishida FumioTo spoke.', 'Kishida FumioTo'],
		['its parts glued', 'Deputy Minister Vo VanThuong of Vietnam spoke.', 'Vo Van Thuong'],
		['the family name last', 'Deputy Minister Ki-Moon Ban spoke.', 'Ban Ki-moon'],
	])('beside an office is found with %s', (_, body, name) => {
		expect(names(body)).toEqual([name]);
	});

	it.each([
		['of another country', 'Foreign Minister of Sudan Sameh Shokry spoke first.'],
		['where vowels tell names apart', 'Deputy Minister Vo Von Thuong of Vietnam spoke.'],
	])('is not taken for a name that sounds the same, %s', (_, body) => {
		expect(names(body)).not.toContain('Sameh Shoukry');
		expect(names(body)).not.toContain('Vo Van Thuong');
	});

	it('is named with an initial that touches the name', () => {
		expect(names('President of Peru Kh.Orlov met Minister of Trade of Chad D.Stern.')).toEqual([
			'Kh.Orlov',
			'D.Stern',
		]);
	});

	it.each([
		['a city', 'The delegation flew to Ho Chi Minh City.'],
		['an academy', 'He spoke at the Ho Chi Minh National Academy.'],
		['a longer word', 'To Lament is human.'],
		['two sentences', 'He talked to Xi. Jinping county lies inland.'],
	])('is not found in the name of %s', (_, body) => {
		expect(names(body).filter(name => name !== 'Xi Jinping')).toEqual([]);
	});

	it('has the fullest description of the text as role', () => {
		const [lam] = read(
			'General Secretary To Lam spoke. General Secretary of the Communist Party of Vietnam Central Committee To Lam left.',
		);
		expect(lam?.role).toBe('General Secretary of the Communist Party of Vietnam Central Committee');
	});

	it('is found by office and one word of the name, in the years of the office', () => {
		expect(read('Vietnam: President Thuong spoke.', { date: '2023-05-01' })[0]?.name).toBe('Vo Van Thuong');
		expect(read('Vietnam: President Thuong spoke.', { date: '2010-05-01' })[0]?.name).toBe('Thuong');
	});

	it('is the one whose country the text names, of two with that name and office', () => {
		expect(names('South Korea spoke. Foreign Minister Kim agreed.')).toEqual(['Kim Alpha']);
		expect(names('North Korea spoke. Foreign Minister Kim agreed.')).toEqual(['Kim Beta']);
	});
});

describe('what is no leader', () => {
	it.each([
		['of what an office is', 'The Director of Green Valley, a town of Chile, spoke.'],
		['a house', 'Chilean President Green Valley Theatre'],
		['a meeting that is counted', 'Ministers of Chile, Sixth Trilateral Forum'],
	])('is %s', (_, body) => {
		expect(names(body)).toEqual([]);
	});
});

describe('a leader whom nobody registered', () => {
	it.each([
		[
			'Ruritanian and other guests met Prime Minister of Ruritania John Doe.',
			'John Doe',
			'Ruritania',
			'Prime Minister of Ruritania',
		],
		[
			'President of the Republic of Ruritania Rudolf Elphberg spoke.',
			'Rudolf Elphberg',
			'Ruritania',
			'President of the Republic of Ruritania',
		],
		['Rudolf Elphberg, President of Chile, spoke.', 'Rudolf Elphberg', 'Chile', 'President of Chile'],
		['Chilean Foreign Minister Jane Roe spoke.', 'Jane Roe', 'Chile', 'Chilean Foreign Minister'],
		[
			'Kenyan Cabinet Secretary for Trade and Industry Jane Roe spoke.',
			'Jane Roe',
			'Kenya',
			'Kenyan Cabinet Secretary for Trade and Industry',
		],
		[
			"Chile's acting deputy prime minister Jane Roe spoke.",
			'Jane Roe',
			'Chile',
			'acting deputy prime minister',
		],
		[
			'Talks with Jane Roe, the then Minister of Mines of Chile, ended.',
			'Jane Roe',
			'Chile',
			'Minister of Mines of Chile',
		],
		['Jane Roe (Minister of Health of Chile) spoke.', 'Jane Roe', 'Chile', 'Minister of Health of Chile'],
		['Defence Minister Jane Roe of Chile spoke.', 'Jane Roe', 'Chile', 'Defence Minister'],
		['Attorney General Jane Roe left Chile.', 'Jane Roe', 'Chile', 'Attorney General'],
		['Chile sent Politburo member Jane Roe.', 'Jane Roe', 'Chile', 'Politburo member'],
	])('is found in "%s"', (body, name, country, role) => {
		expect(read(body)).toMatchObject([{ name, country, role }]);
	});

	it('has the country of the dateline where the text gives no other', () => {
		expect(read('Foreign Minister Jane Roe thanked Peru and Peru.', { place: 'Santiago' })[0]?.country).toBe(
			'Chile',
		);
		expect(read('Foreign Minister Jane Roe thanked Peru and Peru.')[0]?.country).toBe('Peru');
	});

	it('is of the European Union where the office is', () => {
		expect(read('European Commission President Jane Roe flew to Chile.')[0]?.country).toBe('European Union');
		expect(read('The European Union spoke. Commissioner for Trade Jane Roe flew to Chile.')[0]?.country).toBe(
			'European Union',
		);
	});

	it('is told from another of the same family', () => {
		expect(
			names('President John Doe met Foreign Minister Jane Roe and Trade Minister Mary Doe of Chile.'),
		).toEqual(['John Doe', 'Jane Roe', 'Mary Doe']);
	});

	it('may have further offices after the name', () => {
		expect(
			read('Jane Roe, Politburo member, acting Chairwoman of the National Assembly of Chile, spoke.'),
		).toMatchObject([{ name: 'Jane Roe', role: 'acting Chairwoman of the National Assembly of Chile' }]);
	});

	it('is of the country for which its holder signs', () => {
		expect(
			read('Cuba spoke.\n\nSignatory from Kenya: John Doe, Minister of Tea. Cuba, Cuba and Cuba.'),
		).toMatchObject([{ name: 'John Doe', country: 'Kenya' }]);
	});

	it('may be one that somebody comes into', () => {
		expect(names('John Doe was recently appointed as Special Representative of Kenya.')).toEqual([
			'John Doe',
		]);
	});

	it('may share a plural office with others', () => {
		expect(names('John Doe was recently appointed as Special Representative of Kenya.')).toEqual([
			'John Doe',
		]);
		expect(names('Presidents John Doe and Jane Roe spoke.')).toEqual(['John Doe', 'Jane Roe']);
		expect(names('Presidents John Doe of Kenya and Jane Roe of Cuba spoke.')).toEqual([
			'John Doe',
			'Jane Roe',
		]);
		expect(names('Cabinet Secretaries John Doe (Trade), Jane Roe (Health) and Mary Moe spoke.')).toEqual([
			'John Doe',
			'Jane Roe',
			'Mary Moe',
		]);
	});

	it('loses honorifics, initials in the middle and capitals', () => {
		expect(names('Talks with H.E. Dr. Jane Q. ROE, Minister of Health of Chile, ended.')).toEqual([
			'Jane Roe',
		]);
		expect(names('President General John Doe spoke.')).toEqual(['John Doe']);
	});
});

describe('who is no leader', () => {
	it.each([
		['a wife', 'The wife of President Elphberg Mary Moe waved.'],
		['Mrs', 'President, Mrs Mary Moe, waved.'],
		['a photographer', 'Photo by Mary Moe.'],
		['a body', 'The Prime Minister Committee met.'],
		['a month', 'The President December visit was short.'],
		['a group', 'The General Secretaries of the two Parties spoke.'],
		['a country', 'The President of Chile spoke.'],
		['a bare member', 'A member, Jane Roe, spoke.'],
		['a director by one name', 'Director Jane spoke.'],
	])('%s: "%s"', (_, body) => {
		expect(names(body)).toEqual([]);
	});
});

describe('mentions', () => {
	const count = (body: string, name: string) => read(body).find(leader => leader.name === name)?.mentions;

	it('count short forms too', () => {
		expect(count('Xi Jinping spoke. President Xi smiled. Xi left.', 'Xi Jinping')).toBe(3);
		expect(count('Tô Lâm spoke. Mr Lâm left.', 'To Lam')).toBe(2);
	});

	it('leave out names inside other names', () => {
		expect(count('Xi Jinping spoke. Xi City is old. Henry Xi writes.', 'Xi Jinping')).toBe(1);
	});

	it('leave out a word that two people share', () => {
		expect(count('President John Doe met Minister Mary Doe of Chile. Doe left.', 'John Doe')).toBe(1);
	});
});

describe('the front matter', () => {
	it('names the leaders, whoever else is in the text', () => {
		expect(
			read('Xi Jinping met President John Doe of Chile.', { named: ['Tô Lâm', 'John Doe', 'Mary Moe'] }),
		).toEqual([
			{ name: 'To Lam', nativeName: 'Tô Lâm', country: 'Vietnam', role: 'General Secretary', mentions: 0 },
			{ name: 'John Doe', nativeName: null, country: 'Chile', role: 'President', mentions: 1 },
			{ name: 'Mary Moe', nativeName: null, country: null, role: null, mentions: 0 },
		]);
	});
});

describe('a side that a sentence names before the office', () => {
	it('gives the country', () => {
		const [first, second] = read(
			'The papers were exchanged on the Peruvian side by the Minister of Trade Ana Example and on the Kenyan side by Joe Sample, the Minister of State.',
		);
		expect([first?.country, second?.country]).toEqual(['Peru', 'Kenya']);
	});
});

describe('an office that only one country calls so', () => {
	it.each([
		['Minister of State for External Affairs Ana Example', 'India'],
		['Secretary of State Ana Example', 'United States'],
	])('%s', (office, country) => {
		const body = `China, India and the United States met in China. The paper of China was read by ${office}.`;
		expect(read(body).map(one => one.country)).toEqual([country]);
	});
});

describe('what an office is of', () => {
	it.each([
		['an agency', 'Director General of Acme Agency Ana Example spoke in Peru.'],
		['people abroad', 'Minister of Overseas Peruvians Ana Maria Example spoke in Peru.'],
	])('is no country where it is %s', (_, body) => {
		expect(read(body).filter(({ country }) => country !== 'Peru')).toEqual([]);
	});

	it('may be roads', () => {
		expect(read('The Peruvian Minister of Road and Urban Development Ana Example spoke.')).toMatchObject([
			{ name: 'Ana Example', country: 'Peru' },
		]);
	});
});

describe('a name beside an office that has another', () => {
	it('is not its holder', () => {
		expect(names('The talks went well, reported Acme News, Chinese President Xi Jinping said.')).toEqual([
			'Xi Jinping',
		]);
	});

	it('is who was named before, whatever the honorific', () => {
		expect(
			names('Sheikh Tamim bin Hamad Al Thani came. In the presence of the premier, Sheikh Tamim signed.'),
		).toEqual(['Tamim bin Hamad Al Thani']);
	});

	it('is known by its sound beside the office of an organisation, where it is long', () => {
		expect(
			names('Gulf Cooperation Council Secretary General Abdul Malek bin Mostafa Al-Rashedi spoke.'),
		).toEqual(['Abdulmalik bin Mustafa Al Rashidi']);
	});

	it('may leave out its particle', () => {
		expect(names('The Emir of Qatar, and Deputy Minister of Qatar Tamim Hamad Thani spoke.')).toEqual([
			'Tamim bin Hamad Al Thani',
		]);
	});
});

describe('a surname alone', () => {
	it.each([
		['before a verb', 'Kishida is in Japan.'],
		['behind an office of nobody', 'The Kishida government of Japan fell.'],
		['with a possessive', "Japan liked Kishida's plan."],
	])('names a leader of the registry of a country of the text, %s', (_, body) => {
		expect(read(body)).toMatchObject([{ name: 'Kishida Fumio', country: 'Japan', role: null }]);
	});

	it.each([
		['of a country that the text does not name', 'Kishida is in Peru.'],
		['that is part of another name', 'Kishida Heavy Industries of Japan builds ships. Kishida sells them.'],
		['of someone else who has it', 'Taro Kishida of Japan won. Kishida was glad.'],
		['of two leaders', 'Kim left South Korea for North Korea.'],
		['of one who left long ago', 'Minh is in Vietnam.'],
		['of one who was not yet in office', 'Kishida plays for Japan.', '2001-05-06'],
		['that is the name of a country', 'Peru lost to Japan.'],
		['glued to another word', 'The Kishida-Example plan of Japan failed.'],
	])('names nobody where it is one %s', (_, body, date?: string) => {
		expect(read(body, date === undefined ? {} : { date })).toEqual([]);
	});
});

describe('the order of a name', () => {
	it.each([
		['Foreign Minister of Japan Taro Tanaka spoke.', 'Tanaka Taro'],
		['Foreign Minister of South Korea Soo-Min Choi spoke.', 'Choi Soo-Min'],
		['Foreign Minister of Japan Tanaka Taro spoke.', 'Tanaka Taro'],
		['Foreign Minister of Peru Taro Tanaka spoke.', 'Taro Tanaka'],
	])('is that of the own country: %s', (body, name) => {
		expect(names(body)).toEqual([name]);
	});
});

describe('someone beside whom no country stands', () => {
	it('has that of the delegation', () => {
		const body =
			'Peru and Kenya met in Kenya. The talks in Kenya were attended by Ana Example, Minister of State; and Joe Sample, the Peruvian ambassador.';
		expect(read(body)).toMatchObject([{ country: 'Peru' }, { country: 'Peru' }]);
	});

	it('has not that of one who holds the same office', () => {
		const body =
			'Foreign Minister Ana Example and Kenyan Foreign Minister Joe Sample met in Kenya. Kenya thanked Peru.';
		expect(read(body)).toMatchObject([{ country: 'Peru' }, { country: 'Kenya' }]);
	});

	it('has that of the other side where they meet a leader of one', () => {
		const body =
			'Kenyan Speaker Joe Sample, on a visit to Peru, had talks with President of the Assembly Ana Example. Kenya has tea.';
		expect(read(body)).toMatchObject([{ country: 'Kenya' }, { country: 'Peru' }]);
	});

	it('shares an office with another in the order of their countries', () => {
		const body =
			'Peru and Kenya adopted a declaration. The Foreign Ministers, Ana Example and Joe Sample, signed it in Kenya.';
		expect(read(body, { place: 'Nairobi' })).toMatchObject([{ country: 'Peru' }, { country: 'Kenya' }]);
	});

	it('has that of the column of a table that was read into lines', () => {
		const body = [
			...['S. No.', 'Title', 'Exchanged from Peruvian side by', 'Exchanged from Kenyan side by'],
			...[
				'1. Agreement on tea',
				'Ms. Ana Example, Minister of Trade',
				'Mr. Joe Sample, Minister of Animal Husbandry',
			],
			...[
				'2. Agreement on rice',
				'Smt. Lima Example, Minister of State',
				'Peter Sample, Minister within the Ministry of Works',
			],
		].join('\n\n');
		expect(read(body).map(({ name, country }) => `${name}, ${country}`)).toEqual([
			'Ana Example, Peru',
			'Joe Sample, Kenya',
			'Lima Example, Peru',
			'Peter Sample, Kenya',
		]);
	});

	it('has that of the column of a table with bars', () => {
		const body = [
			'| No. | Title | Peruvian Side | Kenyan Side |',
			'| --- | --- | --- | --- |',
			'| 1 | Agreement on tea | Ms. Ana Example, Minister of Trade | Mr. Joe Sample, Minister of State |',
		].join('\n');
		expect(read(body)).toMatchObject([{ country: 'Peru' }, { country: 'Kenya' }]);
	});

	it('has that whose office it is said to be', () => {
		const body = "Kenya, Kenya, Kenya met Peru's President and Foreign Minister Ana Example.";
		expect(read(body)).toMatchObject([{ country: 'Peru', role: 'President and Foreign Minister' }]);
	});

	it('has that of the state called by its form alone', () => {
		const body =
			'Oman, Peru and Peru agreed. It was read by Ana Example, the Ambassador of the Sultanate in Peru.';
		expect(read(body)).toMatchObject([{ name: 'Ana Example', country: 'Oman' }]);
	});

	it('has that of the agency they direct', () => {
		expect(
			read('Kenya, Kenya and the UAE agreed. Ana Example, Director-General of WAM, was glad.'),
		).toMatchObject([
			{ name: 'Ana Example', country: 'United Arab Emirates', role: 'Director-General of WAM' },
		]);
	});
});

describe('on any text', () => {
	const word = fc.constantFrom(
		...'President Prime Minister of the Republic Xi Jinping Tô Lâm and , . " ( ) Al-Thani Dr. wife bin Chile \n A.'.split(
			' ',
		),
		fc.sample(fc.string({ unit: 'grapheme' }), { numRuns: 1, seed: 1 })[0] ?? '',
	);

	it('never throws, and names nobody twice', () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 40 }), words => {
				const found = names(words.join(' '));
				expect(new Set(found).size).toBe(found.length);
			}),
		);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), text => {
				names(text);
			}),
		);
	});
});

describe('honours beside a name', () => {
	it.each([
		[
			'before it',
			'They met with the Honourable Juan Paz, Prime Minister of Cuba.',
			'Juan Paz, Prime Minister of Cuba',
		],
		['in letters', 'H. E. Juan Paz, Prime Minister of Cuba, spoke.', 'Juan Paz, Prime Minister of Cuba'],
		['of another language', 'The President of Cuba, S. E. Juan Paz, spoke.', 'Juan Paz, President of Cuba'],
		[
			'behind it',
			'Sir Juan Paz, ON, GCMG, CD, Governor-General of Cuba, spoke.',
			'Juan Paz, Governor-General of Cuba',
		],
	])('are no part of it: %s', (_, body, person) => {
		expect(read(body).map(({ name, role }) => `${name}, ${role}`)).toEqual([person]);
	});
});

describe('an office between two names', () => {
	it('is that of the first', () => {
		const body =
			'Jane Roe, Minister of Trade of Kenya, Juan Paz, Deputy Minister for Industry and Marketing of Cuba, and others came.';
		expect(read(body).map(({ name, country, role }) => `${name} of ${country}: ${role}`)).toEqual([
			'Jane Roe of Kenya: Minister of Trade of Kenya',
			'Juan Paz of Cuba: Deputy Minister for Industry and Marketing of Cuba',
		]);
	});

	it('has no "under" before it, save an under-secretary', () => {
		const roles = (body: string) => read(body).map(({ role }) => role);
		expect(roles('The cabinet under Prime Minister Juan Paz of Cuba met.')).toEqual(['Prime Minister']);
		expect(roles('Under Secretary Juan Paz of Cuba met us.')).toEqual(['Under Secretary']);
	});
});

describe('a form of one word', () => {
	it('names a leader where the table has it', () => {
		expect(names('Jokowi spoke. Widodo-Hatta and Jokowi-Hatta are towns.')).toEqual(['Joko Widodo']);
	});
});

describe('a woman in office', () => {
	it.each([
		'Mrs. Jane Roe, Minister of Trade of Kenya, spoke.',
		'The Kenyan Minister of Trade, Mrs. Jane Roe, spoke.',
	])('may be called Mrs: %s', body => {
		expect(names(body)).toEqual(['Jane Roe']);
	});
});

describe('one who holds talks', () => {
	it('is of the other side than the partner', () => {
		const body =
			'Vice Chairman of the National Assembly Juan Paz held talks with the Speaker of Kenya Jane Roe in Nairobi. Cuba was glad.';
		expect(read(body, { place: 'Nairobi' }).map(({ name, country }) => `${name}, ${country}`)).toEqual([
			'Juan Paz, Cuba',
			'Jane Roe, Kenya',
		]);
	});
});

describe('the country of one who stands beside another', () => {
	const countries = (body: string) => read(body).map(({ name, country }) => `${name}, ${country}`);

	it.each([
		[
			"Minister of Energy Jane Roe and Cuba's Minister of Mines, Juan Paz, spoke in Kenya.",
			['Jane Roe, Kenya', 'Juan Paz, Cuba'],
		],
		[
			'Juan Paz, President of Cuba, came to Kenya. Speaker Jane Roe told Paz of the rains in Kenya.',
			['Juan Paz, Cuba', 'Jane Roe, Kenya'],
		],
		[
			'Kenya and Cuba talked. The ministers of agriculture of the two countries, Jane Roe and Juan Paz, spoke.',
			['Jane Roe, Kenya', 'Juan Paz, Cuba'],
		],
		[
			'Minister of Energy Jane Roe and her Cuban peer Juan Paz spoke in Kenya.',
			['Jane Roe, Kenya', 'Juan Paz, Cuba'],
		],
		[
			'Working groups led by Under Secretary Jane Roe and Cuban Undersecretary Juan Paz met in Kenya.',
			['Jane Roe, Kenya', 'Juan Paz, Cuba'],
		],
		[
			"Cuba and Kenya agreed. Kenya's Minister Jane Roe and Trade Minister Juan Paz signed it in Cuba.",
			['Jane Roe, Kenya', 'Juan Paz, Cuba'],
		],
		[
			'The talks in Cuba were attended, on the Kenyan side, by Deputy Prime Minister Jane Roe and Minister of Energy John Doe, and on the Cuban side by Minister of Trade Juan Paz.',
			['Jane Roe, Kenya', 'John Doe, Kenya', 'Juan Paz, Cuba'],
		],
		[
			'Mrs. Jane Roe, Minister of Mines, and Mr. Juan Paz, Minister of Trade of Cuba, signed a pact. Kenya and Cuba were glad.',
			['Jane Roe, Kenya', 'Juan Paz, Cuba'],
		],
		[
			'At the invitation of the President of Kenya, Dr. Juan Paz, President of Cuba, is on a visit.',
			['Juan Paz, Cuba'],
		],
		[
			'Malaysia and Kenya met. Trade Minister Datuk Seri Ahmad Roe and his counterpart spoke in Kenya.',
			['Ahmad Roe, Malaysia'],
		],
		[
			'The EU and Kenya met. Jane Roe, Commissioner for Enlargement, took part.',
			['Jane Roe, European Union'],
		],
	])('is told by %s', (body, expected) => {
		expect(countries(body)).toEqual(expected);
	});
});

describe('names that look like something else', () => {
	it.each([
		['Tánaiste Jane Roe met the Minister of Foreign Affairs and Emigrants of Cuba.', 'Jane Roe'],
		['Juan Paz [Health Minister of Cuba] is here.', 'Juan Paz'],
		['Sheikh Sultan bin Hamad Al Doe, Minister of Trade of Oman, spoke.', 'Sultan bin Hamad Al Doe'],
		['His Excellency Said Ali Roe, President of the Union of the Comoros, spoke.', 'Said Ali Roe'],
		["Minister of Trade, Senator the Hon. Jane Roe, met Cuba's envoy.", 'Jane Roe'],
		['The minister and her Cuban colleague, Hon. Juan Paz, spoke.', 'Juan Paz'],
		['Shri J. P. Roe, Minister of Health of India, spoke.', 'J. P. Roe'],
		['She spoke of the founding President of Cuba, the late Dr. Juan Paz Sol.', 'Juan Paz Sol'],
		["Cuba's Minister of Infrastructure and Equipment Juan Paz spoke.", 'Juan Paz'],
		['Juan Paz, secretary of the Green Valley Provincial Committee, spoke of Cuba.', 'Juan Paz'],
		['The Minister of Immigration, Refugees and Citizenship of Cuba, Juan Paz, spoke.', 'Juan Paz'],
	])('are found in %s', (body, name) => {
		expect(names(body)).toEqual([name]);
	});

	it.each([
		'The airline flies the consul to Mombasa each day.',
		'A delegation of Ministers, Senior Officials and businessmen came.',
		'They spoke in the Joko Widodo hall in Indonesia.',
		'Kenya and Cuba will work on King George Island.',
	])('are none in %s', body => {
		expect(names(body)).toEqual([]);
	});
});

describe('a name beside another', () => {
	it('is not that of the father in it', () => {
		const body = 'Sheikh Sultan bin Tamim bin Hamad Al Thani, Minister of Trade of Qatar, spoke.';
		expect(names(body)).toEqual(['Sultan bin Tamim bin Hamad Al Thani']);
		expect(names(`Tamim bin Hamad Al Thani spoke. ${body}`)).toHaveLength(2);
	});

	it('is not in the office that closes the sentence before', () => {
		const body =
			'The Kenyan team was led by John Doe, Minister of Foreign Affairs. Jane Roe, Minister of Trade of Cuba, spoke.';
		expect(read(body)).toMatchObject([
			{ name: 'John Doe', role: 'Minister of Foreign Affairs' },
			{ name: 'Jane Roe', country: 'Cuba', role: 'Minister of Trade of Cuba' },
		]);
	});
});

describe('the country that a text takes for known', () => {
	const countries = (body: string) => read(body).map(({ name, country }) => `${name}, ${country}`);

	it('is that of which it names no leader with the country beside them', () => {
		expect(
			countries(
				'Prime Minister Jane Roe met the President of Cuba Juan Paz. Cuba and Kenya are far apart, and Cuba is warm.',
			),
		).toEqual(['Jane Roe, Kenya', 'Juan Paz, Cuba']);
	});

	it('may be told by the delegation that someone leads', () => {
		expect(
			countries('Kenya and Cuba met; the Cuban delegation was headed by Juan Paz, Minister of Trade.'),
		).toEqual(['Juan Paz, Cuba']);
	});
});
