import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/agreements/agreement.ts';
import type { FactText } from '../../src/agreements/fact-text.ts';
import { explainedInstruments, instruments } from '../../src/agreements/instruments.ts';
import { factText } from './fact-text.ts';

const read = (body: string, changed: Partial<FactText> = {}) => instruments(factText(body, changed));
const titles = (body: string) => read(body).map(({ title }) => title);
/** The one paper of a text. */
const only = (body: string, changed: Partial<FactText> = {}): Instrument => {
	const [first, ...more] = read(body, changed);
	if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} papers in: ${body}`);
	return first;
};
const sides = ({ parties }: Instrument) => parties.map(({ name, country }) => `${name}, ${country}`);

describe('a list of papers', () => {
	it.each([
		['1. ', '2. ', [1, 2]],
		['1) ', '2) ', [1, 2]],
		['(1) ', '(2) ', [1, 2]],
		['1- ', '2- ', [1, 2]],
		['i. ', 'ii. ', [1, 2]],
		['(i) ', '(ii) ', [1, 2]],
		['I. ', 'II. ', [1, 2]],
		['a) ', 'b) ', [null, null]],
		['(a) ', '(b) ', [null, null]],
		['- ', '- ', [null, null]],
		['• ', '• ', [null, null]],
		['– ', '– ', [null, null]],
		['* ', '* ', [null, null]],
		['-', '-', [null, null]],
		['', '', [null, null]],
	])('is read with the marker %j', (one, two, numbers) => {
		const found = read(`The following were signed:\n\n${one}Agreement on tea;\n${two}Protocol on coffee.`);
		expect(found.map(({ title }) => title)).toEqual(['Agreement on tea', 'Protocol on coffee']);
		expect(found.map(({ number }) => number)).toEqual(numbers);
		expect(found.map(({ list }) => list)).toEqual([1, 1]);
	});

	it.each([
		['The following documents were signed:', 'signed'],
		['They attended the ceremony of exchange of intergovernmental documents:', 'exchanged'],
		['Together with 2 documents announced at the signing ceremony:', 'announced'],
		['On that occasion, the following instruments were adopted:', 'issued'],
		['The following 2 documents were handed over:', 'handed over'],
		['The ministers will sign the following documents:', 'planned'],
		['A ceremony was held to sign the following documents:', 'signed'],
		['The envoys signed two documents in all.\n\nThese include:', 'signed'],
		['A. Agreements and MoUs exchanged', 'exchanged'],
		['Announcements:', 'announced'],
		['MoUs / Agreements :', 'signed'],
	])('has its status from %j', (above, status) => {
		const found = read(`${above}\n\n1. Agreement signed on tea\n2. Protocol on coffee`);
		expect(found.map(one => one.status)).toEqual([status, status]);
	});

	it('follows a paragraph that first tells of another paper', () => {
		const body =
			'A Declaration on Peace was signed. The following papers were also signed:\n\n1. Agreement on tea;\n2. Protocol on coffee.';
		expect(titles(body)).toEqual(['A Declaration on Peace', 'Agreement on tea', 'Protocol on coffee']);
	});

	it('leaves who signed out of a title', () => {
		const body =
			'The following papers were signed:\n\n1. QXP on tea was signed by the Ambassador.\n2. QXP on coffee was signed by the Governor.';
		expect(titles(body)).toEqual(['QXP on tea', 'QXP on coffee']);
	});

	it('has an exchange of a programme in it under its own status', () => {
		const body =
			'The papers signed are:\n\nAgreement on tea\n\nExchange of a Programme on coffee\n\nProtocol on milk';
		expect(read(body).map(({ status }) => status)).toEqual(['signed', 'signed', 'signed']);
	});

	it('has its status and day from the sentence before, where its lead-in tells none', () => {
		const found = read(
			'They witnessed the exchange of two documents on 7 May 2024.\n\nThe documents are as follows:\n\n1. Agreement on tea\n2. Protocol on coffee',
		);
		expect(found.map(({ status, date }) => `${status} ${date}`)).toEqual(
			Array(2).fill('exchanged 2024-05-07'),
		);
	});

	it('has its status from the last sentence above it that tells one', () => {
		const found = read(
			'In all, 44 agreements were concluded. Those exchanged at the ceremony included:\n• Agreement on tea\n• Protocol on coffee',
		);
		expect(found.map(one => one.status)).toEqual(['exchanged', 'exchanged']);
	});

	it('has its day from the list before, where it goes on from it', () => {
		const found = read(
			'On 7 May, these papers were signed:\n1. Agreement on tea\n\nThe sides also announced the following:\n1. Protocol on coffee',
			{ event: { start: '2024-05-06', end: '2024-05-09' } },
		);
		expect(found.map(({ status, date }) => `${status} ${date}`)).toEqual([
			'signed 2024-05-07',
			'announced 2024-05-07',
		]);
	});

	it('is counted among the lists of papers only', () => {
		const found = read(
			'They agreed on the following points:\n1. Plan more flights.\n2. Open a school.\n\nThe following documents were signed:\n1. Agreement on tea.\n\nThe sides also exchanged:\n(1) Protocol on coffee.',
		);
		expect(found.map(({ title, list }) => `${list} ${title}`)).toEqual([
			'1 Agreement on tea',
			'2 Protocol on coffee',
		]);
	});

	it('leaves out what is no paper among announcements', () => {
		expect(titles('Announcements:\n1. A gift of two boats\n2. Letter of intent on ports')).toEqual([
			'Letter of intent on ports',
		]);
	});

	it('takes every item under "documents" for one', () => {
		const [first] = read(
			'The following documents were signed:\n1. Harbour Financing Facility\n2. Protocol on tea',
		);
		expect(first).toMatchObject({ title: 'Harbour Financing Facility', type: 'other' });
	});

	it('ends where the text goes on', () => {
		expect(
			titles(
				'9. The sides signed the following documents:\n(1) Agreement on tea\n(2) Protocol on coffee\n10. Kenya thanked Cuba.',
			),
		).toEqual(['Agreement on tea', 'Protocol on coffee']);
	});

	it('gives items below "between:" the kind, and leaves topics below an item out', () => {
		const found = read(
			'3 documents were signed:\n1. Agreement on borders. It covers:\n• trips of citizens;\n• water.\n2. Memorandums between:\na) the Bank of Kenya and the Bank of Cuba on loans;\nb) the Ministry of Sport of Kenya and the Ministry of Sport of Cuba.\n3. Programme of cooperation for 2024-2026.',
		);
		expect(found.map(({ number, list, type, title }) => [number, list, type, title])).toEqual([
			[1, 1, 'agreement', 'Agreement on borders'],
			[null, 1, 'memorandum of understanding', 'the Bank of Kenya and the Bank of Cuba on loans'],
			[
				null,
				1,
				'memorandum of understanding',
				'the Ministry of Sport of Kenya and the Ministry of Sport of Cuba',
			],
			[3, 1, 'programme', 'Programme of cooperation for 2024-2026'],
		]);
		expect(found.map(sides)[1]).toEqual(['Bank, Kenya', 'Bank, Cuba']);
	});

	it.each([
		'Agreement on tea -- This covers green tea as well',
		'Agreement on tea – The agreement will last',
		'Agreement on tea: It aims to help growers.',
	])('names a paper without what is said of it: %s', item => {
		expect(titles(`The following documents were signed:\n\n${item}`)).toEqual(['Agreement on tea']);
	});

	it('passes over lines of those who signed', () => {
		expect(
			titles(
				'The following documents were signed:\n1. Agreement on tea.\n\nSigned by John Doe and Jane Roe.\n\n2. Protocol on coffee.',
			),
		).toEqual(['Agreement on tea', 'Protocol on coffee']);
	});

	it('reads a Markdown table with its parties', () => {
		const found = read(
			'The instruments signed are:\n\n| No. | Instrument | Kenya | Cuban side | Signed by |\n| --- | --- | --- | --- | --- |\n| 1 | MoU on ports | Ports Authority | Port of Mariel | John Doe |\n| 2 | Harbour Facility | National Treasury | Central Bank | Jane Roe |',
		);
		expect(found.map(({ number, title }) => [number, title])).toEqual([
			[1, 'MoU on ports'],
			[2, 'Harbour Facility'],
		]);
		expect(found.map(sides)).toEqual([
			['Ports Authority, Kenya', 'Port of Mariel, Cuba'],
			['National Treasury, Kenya', 'Central Bank, Cuba'],
		]);
	});

	it('reads a table with bars between its cells only', () => {
		const found = read(
			'The following acts were signed:\n\nNo. | Act | Signed by\n1 | MoU on ports | John Doe\n2 | Protocol on tea | Jane Roe',
		);
		expect(found.map(({ number, title }) => [number, title])).toEqual([
			[1, 'MoU on ports'],
			[2, 'Protocol on tea'],
		]);
	});

	it('reads a table whose cells became lines', () => {
		const found = read(
			'A. MoUs signed\n\nS. No.\n\nTitle\n\nKenyan side\n\nCuban side\n\n1. MoU on ports\n\nPorts Authority\n\nPort of Mariel\n\n2. MoU on tea\n\nTea Board\n\nMinistry of Trade\n\nThe leaders were pleased.',
		);
		expect(found.map(sides)).toEqual([
			['Ports Authority, Kenya', 'Port of Mariel, Cuba'],
			['Tea Board, Kenya', 'Ministry of Trade, Cuba'],
		]);
	});
});

describe('a paper in prose', () => {
	it.each([
		['The ministers signed a memorandum on tea.', 'signed', 'a memorandum on tea'],
		['An MoU on tea was signed by the ministers.', 'signed', 'An MoU on tea'],
		['They witnessed the signing of an agreement on tea on Thursday.', 'signed', 'an agreement on tea'],
		['The two sides issued a Joint Statement on closer ties.', 'issued', 'a Joint Statement on closer ties'],
		['The summit adopted the Nairobi Declaration on tea.', 'issued', 'the Nairobi Declaration on tea'],
		[
			'They exchanged letters on the opening of a consulate.',
			'exchanged',
			'letters on the opening of a consulate',
		],
		[
			'Cuba handed over the certificate of completion of the dam.',
			'handed over',
			'the certificate of completion of the dam',
		],
		['They announced an agreement on tea, aides said.', 'announced', 'an agreement on tea'],
		['Ministers put their signatures to an agreement on tea.', 'signed', 'an agreement on tea'],
		['Both put pen to paper on an agreement on tea.', 'signed', 'an agreement on tea'],
		['They struck a deal on tea.', 'signed', 'a deal on tea'],
		['They signed in Port Louis a deal on tea.', 'signed', 'a deal on tea'],
		['They signed a memorandum on 5G networks.', 'signed', 'a memorandum on 5G networks'],
		[
			'They issued a joint statement on jointly growing tea.',
			'issued',
			'a joint statement on jointly growing tea',
		],
		['They adopted a plan on tea and looked forward to its start.', 'issued', 'a plan on tea'],
		['The road map for tea in 2024-2026 was adopted.', 'issued', 'The road map for tea in 2024-2026'],
		['They hailed the signature, the same day, of a protocol on tea.', 'signed', 'a protocol on tea'],
		['An Exchange of Notes on boats was thus signed.', 'signed', 'An Exchange of Notes on boats'],
		['The first paper, an MoU on tea, was signed by the ministers.', 'signed', 'an MoU on tea'],
		[
			'Under the Kenya–Cuba Tea Agreement, signed this morning by the ministers, farmers gain.',
			'signed',
			'the Kenya–Cuba Tea Agreement',
		],
		['They adopted Joint Defence Guidelines, which bind both.', 'issued', 'Joint Defence Guidelines'],
		[
			'Kenya signed a contract worth $6.5 billion with the Acme Works for trains, as costs rise.',
			'signed',
			'a contract worth $6.5 billion with the Acme Works for trains',
		],
		['They signed a contract for trains worth $2 billion.', 'signed', 'a contract for trains'],
		[
			'They signed a protocol on mangoes to be exported to Cuba.',
			'signed',
			'a protocol on mangoes to be exported to Cuba',
		],
		[
			'They signed an agreement on persons residing without papers.',
			'signed',
			'an agreement on persons residing without papers',
		],
		['They signed an agreement on tea and two memorandums on coffee.', 'signed', 'an agreement on tea'],
		['They signed the "Work Plan for 2024-2026".', 'signed', 'Work Plan for 2024-2026'],
	])('is read from %j', (body, status, title) => {
		expect(only(body)).toMatchObject({ status, title, list: null, number: null });
	});

	it.each([
		[
			'The two sides agreed to soon sign a cooperation agreement on rescue.',
			'a cooperation agreement on rescue',
		],
		['They are committed to soon reaching an agreement on fish.', 'an agreement on fish'],
		['They resolved to conclude the negotiations on a free trade agreement.', 'a free trade agreement'],
		[
			'They decided to commence negotiations toward the conclusion of the Rail Services Agreement.',
			'the Rail Services Agreement',
		],
		[
			'The two Parties will go on, including by developing a Party cooperation plan.',
			'a Party cooperation plan',
		],
		[
			'Ministers were tasked to draw up a programme of industrial cooperation by June.',
			'a programme of industrial cooperation',
		],
		['A treaty on extradition will be signed in July.', 'A treaty on extradition'],
		['An agreement on tea is to be concluded in the course of next year.', 'An agreement on tea'],
		['A treaty on tea is also to be concluded.', 'A treaty on tea'],
		['A separate loan agreement has yet to be negotiated, aides said.', 'A separate loan agreement'],
		['A memorandum on ports remains to be signed.', 'A memorandum on ports'],
		['The agreement on strategic partnership is being drafted.', 'The agreement on strategic partnership'],
		['A trade agreement with Cuba is under negotiation.', 'A trade agreement with Cuba'],
		['A protocol on tea awaits signature.', 'A protocol on tea'],
		['A protocol on tea is close to completion.', 'A protocol on tea'],
		[
			'An arrangement on tea was being finalised and was expected to be signed soon.',
			'An arrangement on tea',
		],
		[
			'The long-awaited agreement on tea was not ready and will be inked at a later date.',
			'The long-awaited agreement on tea',
		],
		['7. A treaty on tea is due to be signed in May.', 'A treaty on tea'],
		['They looked forward to the adoption of a Plan of Action on tea.', 'a Plan of Action on tea'],
	])('is planned in %j', (body, title) => {
		expect(only(body)).toMatchObject({ status: 'planned', title, date: null });
	});

	it.each([
		'The agreement was signed by the two ministers.',
		'They will implement the Agreement on Tea and abide by the 1982 UNCLOS.',
		'They recalled the Joint Statement issued in 2022.',
		'It was the 25th anniversary of the signing of the Land Border Treaty.',
		'Cuba, which signed the Nairobi Declaration, was absent.',
		'They have not signed an agreement on labour.',
		'Kenya proposed that the two sides sign an agreement on tea.',
		'On July 6, 1995, they signed an agreement on rice.',
		'They struck a deal.',
		'The two sides should sign an agreement on tea.',
		'The ministry issued guidelines on diets.',
		'The previous agreement on tea, signed in 2012, has been praised.',
		'A plan to raise taxes is being drafted by the government.',
		'The government approved a plan to raise taxes.',
		'They signed cooperation documents in many fields.',
		'In a statement, the ministry praised the programme.',
	])('is not made of %j', body => {
		expect(read(body)).toEqual([]);
	});

	it('stands beside one whose signers are told', () => {
		expect(
			titles(
				'They signed 9 papers. The papers include a protocol on tea signed by John Doe and Jane Roe, and a joint declaration on ports.',
			),
		).toEqual(['a protocol on tea', 'a joint declaration on ports']);
	});

	it('is one of several after one verb', () => {
		expect(
			titles(
				'They signed a cooperation plan and another on training, a protocol on trade, investment and tourism, and an MoU on tea.',
			),
		).toEqual([
			'a cooperation plan',
			'another on training',
			'a protocol on trade, investment and tourism',
			'an MoU on tea',
		]);
	});

	it.each([
		'Three documents were exchanged: an agreement on tea; a protocol on coffee; and a letter of intent on rum.',
		'They witnessed the exchange of documents, including an agreement on tea, a protocol on coffee, and a letter of intent on rum.',
		'They witnessed the signing of some documents. Those exchanged included an agreement on tea, a protocol on coffee and a letter of intent on rum.',
		'Three papers – an agreement on tea, a protocol on coffee and a letter of intent on rum – were exchanged.',
		'Also exchanged were an agreement on tea, a protocol on coffee and a letter of intent on rum.',
		'They exchanged an agreement on tea, a protocol on coffee, as well as a letter of intent on rum.',
		'They exchanged three documents. These included an agreement on tea, a protocol on coffee and a letter of intent on rum.',
	])('is one of a row in %j', body => {
		expect(read(body).map(({ status, title }) => `${status}: ${title}`)).toEqual([
			'exchanged: an agreement on tea',
			'exchanged: a protocol on coffee',
			'exchanged: a letter of intent on rum',
		]);
	});

	it.each([
		[
			'a letter of cooperation',
			'A Letter of Cooperation on tea was signed.',
			['A Letter of Cooperation on tea'],
		],
		[
			'no paper that another rests on',
			'The council, based on the historic Joint Declaration issued at the summit, met.',
			[],
		],
		[
			'a strategy with a name, still to be written',
			'The ministers decided to formulate an Action Strategy on Tea.',
			['Action Strategy on Tea'],
		],
	])('is %s', (_, body, expected) => {
		expect(titles(body).map(title => title.replace(/^an /, ''))).toEqual(expected);
	});

	it('holds the papers that its name speaks of', () => {
		expect(
			titles('They signed a Protocol on amendments to the Agreement on Tea of 7 September 2018.'),
		).toHaveLength(1);
	});

	it('is told once, in the fullest words', () => {
		expect(
			titles(
				'They signed an agreement on tea.\n\nThe following documents were signed:\n1. Agreement between the Government of Kenya and the Government of Cuba on tea',
			),
		).toEqual(['Agreement between the Government of Kenya and the Government of Cuba on tea']);
	});

	it('quotes its sentence', () => {
		const body = 'It rained. The ministers signed a memorandum on tea. They left.';
		const { source } = only(body);
		expect(source.text).toBe('The ministers signed a memorandum on tea.');
		expect(body.slice(source.start, source.end)).toBe(source.text);
	});

	it('is no contract of a striker: an article of a contract names someone in office', () => {
		const body = 'The striker signed a contract with the club for two years.';
		expect(read(body, { leaders: [] })).toEqual([]);
		expect(read(body)).toHaveLength(1);
	});
});

describe('a paper whose name stands on both sides of its verb', () => {
	it.each([
		['An MoU was signed on tea.', ['An MoU on tea']],
		['An agreement was also signed regarding the road.', ['An agreement regarding the road']],
		['A memorandum was signed between Kenya and Cuba on Monday.', ['A memorandum between Kenya and Cuba']],
		[
			'An MoU was signed on tea, while another was exchanged in the field of coffee.',
			['An MoU on tea', 'another in the field of coffee'],
		],
		[
			'They signed a protocol on tea whilst another was exchanged on coffee.',
			['a protocol on tea', 'another on coffee'],
		],
		['They signed a joint declaration on Monday on tea.', ['a joint declaration on tea']],
		['“Another MoU on tea was signed as well,” the radio reported.', ['Another MoU on tea']],
		['A protocol was signed on Monday.', ['A protocol']],
		['A protocol was signed on the sidelines of the fair.', ['A protocol']],
	])('%s', (body, names) => {
		expect(titles(body)).toEqual(names);
	});
});

describe('a paper that is one of several', () => {
	it.each([
		['They signed five MoUs. The fifth MoU is on tea.', 'The fifth MoU on tea'],
		[
			'They signed five MoUs. One of the key agreements was between the Tea Board of Kenya and the Tea Board of Cuba.',
			'One of the key agreements between the Tea Board of Kenya and the Tea Board of Cuba',
		],
		[
			'They exchanged two memoranda of understanding. The two memoranda of understanding included a memorandum of understanding on tea.',
			'a memorandum of understanding on tea',
		],
	])('%s', (body, title) => {
		expect(only(body)).toMatchObject({ title, status: /exchanged/.test(body) ? 'exchanged' : 'signed' });
	});

	it('needs no name of its kind right after the others', () => {
		const body =
			'They signed three agreements. The first covers tea. The second was a deal between the Tea Board of Kenya and the Cuban Tea Board. The third was between the Ministry of Health of Kenya and the Ministry of Health of Cuba. They dined. The other is a guest.';
		expect(read(body).map(({ type, title, parties }) => [type, title, parties.length])).toEqual([
			['agreement', 'The first covers tea', 0],
			['agreement', 'a deal between the Tea Board of Kenya and the Cuban Tea Board', 2],
			[
				'agreement',
				'The third was between the Ministry of Health of Kenya and the Ministry of Health of Cuba',
				2,
			],
		]);
	});

	it.each([
		['They signed three agreements: on tea, on coffee and on cocoa.', ['on tea', 'on coffee', 'on cocoa']],
		[
			'They witnessed the signing of two agreements: Trade in tea and coffee, and the training of nurses.',
			['Trade in tea and coffee', 'the training of nurses'],
		],
		['They signed three agreements: on tea and coffee.', []],
		['They signed two pacts, one on tea and the other on coffee.', ['one on tea', 'the other on coffee']],
	])('is told behind its count, where as many are as are counted: %s', (body, names) => {
		expect(titles(body)).toEqual(names);
	});

	it('is none where no papers were signed', () => {
		expect(titles('They spoke of trade. The fifth MoU is on tea.')).toEqual([]);
	});

	it('has the parties that a later sentence tells', () => {
		const paper = only(
			'They signed two MoUs. These include an MoU on tea. The MoU on tea is between the Tea Board of Kenya and the Tea Board of Cuba.',
		);
		expect(paper.title).toBe('an MoU on tea');
		expect(sides(paper)).toEqual(['Tea Board, Kenya', 'Tea Board, Cuba']);
	});
});

describe('a paper still being prepared', () => {
	it('is planned, whatever stands in commas before its verb', () => {
		expect(
			read('A protocol on supplies within bilateral trade is, in particular, being prepared for signing.'),
		).toMatchObject([{ status: 'planned' }]);
	});
});

describe('an article whose title is the lead-in of a list', () => {
	it('has its items between their explanations', () => {
		const body = [
			'Memorandum of Understanding between Kenya and Cuba on tea',
			'This MoU will provide a framework for the trade in tea and for the training of growers.',
			'Protocol on coffee',
			'The aim of this Protocol is to bring coffee to more people in both countries.',
		].join('\n\n');
		const found = read(body, { title: 'List of agreements signed between Kenya and Cuba in Nairobi' });
		expect(found.map(({ title, list, status }) => [title, list, status])).toEqual([
			['Memorandum of Understanding between Kenya and Cuba on tea', 1, 'signed'],
			['Protocol on coffee', 1, 'signed'],
		]);
	});
});

describe('the kind of a paper', () => {
	it.each([
		['Memorandum of Understanding on tea', 'memorandum of understanding'],
		['MoU on tea', 'memorandum of understanding'],
		['Memorandum of Cooperation on tea', 'memorandum of cooperation'],
		['Intergovernmental Framework Agreement on tea', 'agreement'],
		['Extradition Treaty', 'agreement'],
		['Protocol on amendments to the Agreement on tea', 'protocol'],
		['Roadmap on tea', 'plan'],
		['Joint communiqué', 'joint statement'],
		['Joint Declaration on tea', 'declaration'],
		['Letter of Intent on tea', 'letter'],
		['Exchange of Letters on tea', 'letter'],
		['Exchange of Notes on tea', 'other'],
		['Chairman’s Statement on tea', 'other'],
		['Terms of Reference on tea', 'other'],
		['Implementing arrangement on tea', 'other'],
		['Certificate of handover of the dam', 'certificate'],
		['Executive Program of the Culture Agreement', 'programme'],
		['Contract for the supply of tea', 'contract'],
	])('of %j is %s', (title, type) => {
		expect(only(`The following were signed:\n1. ${title}`)).toMatchObject({ title, type });
	});
});

describe('the parties', () => {
	it.each([
		[
			'between the Ministry of Health of the Republic of Kenya and the Ministry of Public Health of the Republic of Cuba on doctors',
			['Ministry of Health, Kenya', 'Ministry of Public Health, Cuba'],
		],
		[
			"on news between Kenya News Agency, Republic of Kenya, and Xinhua News Agency, People's Republic of China",
			['Kenya News Agency, Kenya', 'Xinhua News Agency, China'],
		],
		[
			'between the Tea Board (Kenya) and the Institute of Trade and Industry (Cuba) for the sale of tea',
			['Tea Board, Kenya', 'Institute of Trade and Industry, Cuba'],
		],
		[
			'between the State Bank of Vietnam and the Central Bank of Cuba for 2024-2026',
			['State Bank, Vietnam', 'Central Bank, Cuba'],
		],
		[
			'between Kenya Television and China Central Radio and Television',
			['Kenya Television, Kenya', 'China Central Radio and Television, China'],
		],
		[
			'between the Kenyan Academy of Science and Technology and Acme Ltd on tea',
			['Kenyan Academy of Science and Technology, Kenya', 'Acme Ltd, Cuba'],
		],
		['between the Republic of Kenya and ASEAN', ['Republic of Kenya, Kenya', 'ASEAN, ASEAN']],
		[
			'between the Election Commission of Kenya and the Commission on Elections of Cuba',
			['Election Commission, Kenya', 'Commission on Elections, Cuba'],
		],
		['between the provinces of Lamu and Matanzas', ['Lamu, Kenya', 'Matanzas, Cuba']],
		[
			"between Kenya's Tea Board and Cuba’s Ministry of Trade on tea",
			['Tea Board, Kenya', 'Ministry of Trade, Cuba'],
		],
		[
			'between Lamu County of Kenya and Matanzas Province of Cuba until 2030',
			['Lamu County, Kenya', 'Matanzas Province, Cuba'],
		],
		[
			'between the Ministry of Labour in the Republic of Kenya and Matanzas University in the Republic of Cuba on tea',
			['Ministry of Labour, Kenya', 'Matanzas University, Cuba'],
		],
		[
			'between the government of the Republic of Kenya and the government of Cuba',
			['government, Kenya', 'government, Cuba'],
		],
		[
			"between the Cuban Food and Drug Authority (CFD) and Guinea-Bissau's Ministry of Health on drugs",
			['Cuban Food and Drug Authority (CFD), Cuba', 'Ministry of Health, Guinea-Bissau'],
		],
		['between the two ministries', []],
		['on the road between them', []],
	])('are read from "Agreement %s"', (title, expected) => {
		expect(sides(only(`The following were signed:\n1. Agreement ${title}`))).toEqual(expected);
	});

	it('are those who sign where they are bodies, not people', () => {
		expect(sides(only('Acme Ltd of Kenya and the Bank of Cuba signed a contract on tea.'))).toEqual([
			'Acme Ltd, Kenya',
			'Bank, Cuba',
		]);
		expect(sides(only('President Roe and Minister Doe signed an agreement on tea.'))).toEqual([]);
	});

	it.each([
		'Acme Ltd of Kenya and the Bank of Cuba separately signed a contract on tea.',
		'Under a contract signed on the occasion, Acme Ltd of Kenya will supply tea to the Bank of Cuba.',
	])('are told apart from the words around them in %j', body => {
		expect(sides(only(body.replace('the Bank of Cuba.', 'Bank of Cuba.')))[0]).toBe('Acme Ltd, Kenya');
	});

	it('are those of their own row of papers', () => {
		const found = read(
			'The chambers exchanged a memorandum on trade, and a letter of intent on loans was exchanged between the Bank of Kenya and the Bank of Cuba.',
		);
		expect(found.map(sides)).toEqual([[], ['Bank, Kenya', 'Bank, Cuba']]);
	});

	it('may stand after "signed between"', () => {
		const body =
			'A letter of intent on tea was signed between the Tea Board of Kenya and the Ministry of Trade of Cuba on Monday.';
		expect(sides(only(body))).toEqual(['Tea Board, Kenya', 'Ministry of Trade, Cuba']);
	});
});

describe('parties that share a name or a sentence', () => {
	it.each([
		[
			'A programme was signed between the Foreign Ministries of Kenya and Cuba.',
			['Foreign Ministries, Kenya', 'Foreign Ministries, Cuba'],
		],
		[
			'A programme was signed between the Kenyan and Cuban Governments.',
			['Governments, Kenya', 'Governments, Cuba'],
		],
		[
			"A deal was struck between Acme, a Kenyan maker of tractors, and Cuba's Tractor Authority.",
			['Acme, Kenya', 'Tractor Authority, Cuba'],
		],
		[
			'Tea: The Tea Board of Kenya and the Tea Board of Cuba signed an MoU on tea.',
			['Tea Board, Kenya', 'Tea Board, Cuba'],
		],
		[
			'The Kenyan General Tea Corporation signed a deal with the Cuban trading company Acme on tea.',
			['Kenyan General Tea Corporation, Kenya', 'Acme, Cuba'],
		],
		[
			"A protocol was signed between Kenya's Ministry of Trade and Ports and Cuba's Ministry of Health and Sport.",
			['Ministry of Trade and Ports, Kenya', 'Ministry of Health and Sport, Cuba'],
		],
		[
			'A memorandum was signed between the Kenya Tea Board and Cuba’s counterpart agency.',
			['Kenya Tea Board, Kenya', 'counterpart agency, Cuba'],
		],
		['A memorandum on exercises of the Kenyan and Cuban armed forces was signed.', []],
		[
			"A memorandum was signed between Kenya and Cuba's health ministries.",
			['health ministries, Kenya', 'health ministries, Cuba'],
		],
		[
			'A letter of intent was signed by the Tea Board of Kenya and the Tea Corporation of Cuba, with the Tea Company of Japan.',
			['Tea Board, Kenya', 'Tea Corporation, Cuba', 'Tea Company, Japan'],
		],
		[
			'An MoU on tea was signed between the Ministry of Trade and Ports, Kenya & Ministry of Health, Cuba.',
			['Ministry of Trade and Ports, Kenya', 'Ministry of Health, Cuba'],
		],
		[
			'An MoU on tea was signed between the Tea Board (Government of Kenya) and the Tea Board of Cuba.',
			['Tea Board, Kenya', 'Tea Board, Cuba'],
		],
	])('%s', (body, names) => {
		expect(sides(only(body))).toEqual(names);
	});
});

describe('the subject', () => {
	it.each([
		[
			'Agreement on the export of tea between the Government of Kenya and the Government of Cuba',
			'export of tea',
		],
		[
			'MoU between the Tea Board of Kenya and the Port of Mariel on cooperation in shipping for the period 2024-2029',
			'cooperation in shipping',
		],
		['Plan of Consultations between the foreign ministries for 2024', 'Consultations'],
		['Programme of Cooperation between the two ministries for 2024', null],
		['Programme of Cooperation in the Field of Culture', 'Culture'],
		['Defence cooperation agreement', 'Defence cooperation'],
		['Cooperation plan', null],
	])('of %j is %j', (title, subject) => {
		expect(only(`The following were signed:\n1. ${title}`).subject).toBe(subject);
	});
});

describe('the day of signing', () => {
	const visit = { event: { start: '2024-05-07', end: '2024-05-09' } };

	it.each([
		['They signed an agreement on tea.', {}, '2024-05-09'],
		['They signed an agreement on tea.', visit, '2024-05'],
		['Last spring was dry. They signed an agreement on tea last year.', {}, null],
		['They signed an agreement on tea.', { event: null }, null],
		['On May 8, they signed an agreement on tea.', visit, '2024-05-08'],
		['They signed an agreement on tea on Tuesday.', visit, '2024-05-07'],
		['On 8 May they met. They also signed an agreement on tea.', visit, '2024-05-08'],
		[
			'The two held talks in Nairobi on 8 May.\nAfter the talks, they signed an agreement on tea.',
			visit,
			'2024-05-08',
		],
		['They signed an agreement on tea this morning.', visit, '2024-05-10'],
		['In March last year, they signed an agreement on tea.', visit, '2023-03'],
		['They signed an agreement on tea today.', visit, '2024-05-10'],
		['In April 2022, they signed an agreement on tea.', visit, '2022-04'],
		['In September, they signed an agreement on tea.', visit, '2023-09'],
		['They signed a protocol to the agreement of 7 May 2018.', visit, '2024-05'],
		['Jane Roe will pay a visit to Cuba. They signed an agreement on tea.', visit, null],
	])('in %j of %j is %j', (body, changed, date) => {
		expect(only(body, changed).date).toBe(date);
	});
});

it('reads hostile text in the end', () => {
	const hostile = [
		'signed a memorandum of understanding on x and ',
		'agreement signed. ',
		'1. Agreement on x\n',
		'between A and B ',
		'documents signed:\n',
	];
	for (const piece of hostile) expect(() => read(piece.repeat(5_000))).not.toThrow();
});

describe('the day of signing in a visit of several days', () => {
	const visit = { date: '2024-05-10', event: { start: '2024-05-07', end: '2024-05-09' } };
	it.each([
		['They signed a protocol on the first day of the visit.', '2024-05-07'],
		['They signed a protocol on the second day of the visit.', '2024-05-08'],
		['They signed a protocol on the last day of the visit.', '2024-05-09'],
		[
			'They signed two agreements on Wednesday.\n\nHere is the list of the agreements signed during the visit:\n\n- Protocol on tea',
			'2024-05-08',
		],
		['They signed a protocol.', '2024-05'],
	])('%s', (body, day) => {
		expect(only(body, visit).date).toBe(day);
	});
});

describe('the rule that found a paper', () => {
	it.each([
		['They inked an agreement on tea.', 'signed: “inked”'],
		['They agreed to soon sign an agreement on tea.', 'planned: “agreed to soon sign”'],
		['A treaty on tea is due to be signed.', 'planned: “is due to be signed”'],
		['Two papers were signed, including an MoU on tea.', 'signed: “Two papers were signed, including”'],
		[
			'The following were exchanged:\n1. MoU on tea',
			'exchanged: listed under “The following were exchanged:”',
		],
	])('of %j is %s', (body, rule) => {
		expect(explainedInstruments(factText(body)).map(one => one.rule)).toEqual([rule]);
	});
});

describe('who signed a paper that was told before', () => {
	const body = (then: string) => `The visit aimed at signing a new agreement on gas. ${then}`;

	it.each([
		[
			'by',
			'The agreement, worth much, was signed by ACME and the Cuban NOC: one more step.',
			['ACME, Kenya', 'Cuban NOC, Cuba'],
		],
		[
			'between',
			'The agreement was signed between the Bank of Kenya and the Bank of Cuba.',
			['Bank, Kenya', 'Bank, Cuba'],
		],
		['by people', 'The agreement was signed by Jane Roe and Juan Paz.', []],
	])('is a party of it, %s', (_, then, parties) => {
		const paper = only(`Kenya and Cuba met. ${body(then)}`);
		expect(paper.title).toBe('a new agreement on gas');
		expect(sides(paper)).toEqual(parties);
	});
});

describe('one who signs with another', () => {
	it('has the country of the other side where its name tells none', () => {
		const paper = only(
			'Kenya and Cuba met. The Acme News Agency (ANA) has signed a memorandum with the Cuban News Agency (CNA) on news.',
		);
		expect(sides(paper)).toEqual(['Acme News Agency (ANA), Kenya', 'Cuban News Agency (CNA), Cuba']);
	});
});

describe('parties are not', () => {
	it.each([
		['people', '1. Joint Statement by President of Kenya Jane Roe and President of Cuba Juan Paz on tea'],
		['those between whom relations are', '1. Declaration on raising relations between Kenya and Cuba'],
	])('%s', (_, item) => {
		expect(sides(only(`The following documents were signed:\n\n${item}`))).toEqual([]);
	});
});

describe('a statement that only its clause tells apart', () => {
	it('is told with the clause', () => {
		expect(
			only('The leaders concluded their summit by releasing a communiqué that calls for restraint.'),
		).toMatchObject({ title: 'a communiqué that calls for restraint', status: 'issued' });
	});
});

describe('what is no plan of a paper', () => {
	it('is progress in negotiations', () => {
		expect(
			read('Both leaders affirmed the progress made in the negotiations toward a tea agreement.'),
		).toEqual([]);
	});
});

describe('an announcement', () => {
	it('may hold a letter that one side submitted', () => {
		expect(
			titles('Announcements :\n\nCuba submitted letter of acceptance for joining the Tea Alliance'),
		).toEqual(['Cuba submitted letter of acceptance for joining the Tea Alliance']);
	});
});

describe('a paper told in yet other words', () => {
	it.each([
		['An agreement on tea is in its last review before its signature.', 'planned', ['An agreement on tea']],
		[
			'They undertook to complete by mid-2024 the technical work on a tea agreement.',
			'planned',
			['a tea agreement'],
		],
		[
			'The two presidents signed a Declaration that brings their ties to a new level.',
			'signed',
			['a Declaration that brings their ties to a new level'],
		],
		[
			'Kenya and Cuba have agreed to share an embassy. The agreement was signed Friday by Jane Roe.',
			'signed',
			['The agreement'],
		],
	])('%s', (body, status, named) => {
		const found = read(body);
		expect(found.map(({ title }) => title)).toEqual(named);
		expect(found[0]?.status).toBe(status);
	});

	it('is signed by a directorate too', () => {
		const paper = only(
			"Kenya's Directorate-General for Tea and the Cuban Ministry of Mining signed a letter of intent on tea.",
		);
		expect(sides(paper)).toEqual(['Directorate-General for Tea, Kenya', 'Cuban Ministry of Mining, Cuba']);
	});

	it('keeps its day where the sentence plans for a later year', () => {
		expect(only('The council adopted a Work Plan for tea and agreed to meet in Lima in 2027.').date).toBe(
			'2024-05-09',
		);
	});

	it('is of the assembly of a republic', () => {
		const paper = only(
			'They signed an agreement between the National Assembly of the Republic of Kenya and the Assembly of the Republic of Cuba.',
		);
		expect(sides(paper)).toEqual(['National Assembly, Kenya', 'Assembly of the Republic, Cuba']);
	});

	it('may be a letter that one side submitted', () => {
		expect(
			titles('Announcements\n\n• Cuba submitted its letter of acceptance for joining the Tea Alliance'),
		).toHaveLength(1);
	});
});

describe('a table under the headline of the article', () => {
	it('is a list from its header on', () => {
		const body = [
			'| S.No. | MoU/Agreement | Kenyan Side | Cuban Side |',
			'| --- | --- | --- | --- |',
			'| 1 | MoU on tea | Ministry of Tea | Ministry of Trade |',
			'| 2 | Agreement on rice | Ministry of Rice | Ministry of Health |',
		].join('\n');
		const found = read(body, { title: 'List of MoUs exchanged during the visit' });
		expect(found.map(one => [one.number, one.title, one.status, ...sides(one)])).toEqual([
			[1, 'MoU on tea', 'exchanged', 'Ministry of Tea, Kenya', 'Ministry of Trade, Cuba'],
			[2, 'Agreement on rice', 'exchanged', 'Ministry of Rice, Kenya', 'Ministry of Health, Cuba'],
		]);
	});
});

describe('a list whose items end with semicolons', () => {
	it('has papers of any kind, without marks', () => {
		const body =
			'Three papers were signed:\n\nA memorandum on tea;\n\nA tourism document of the agencies;\n\nA protocol on coffee.\n\nThe guests left.';
		expect(read(body).map(({ type, title }) => `${type}: ${title}`)).toEqual([
			'memorandum of understanding: A memorandum on tea',
			'other: A tourism document of the agencies',
			'protocol: A protocol on coffee',
		]);
	});
});

describe('a paper and what stands beside it', () => {
	it.each([
		['They issued a joint statement, affirming efforts for trade relations between Kenya and Cuba.', []],
		[
			'They signed a memorandum between the Ministries of Energy and Water of Kenya and the Ministry of Energy of Cuba.',
			['Ministries of Energy and Water, Kenya', 'Ministry of Energy, Cuba'],
		],
	])('has the parties that it names: %s', (body, parties) => {
		expect(sides(only(body))).toEqual(parties);
	});

	it('is about no sides', () => {
		expect(only('The framework agreement for the two nations was signed today.').subject).toBeNull();
	});
});

describe('papers told in further words', () => {
	it.each([
		[
			'A package of documents was signed. Among them: Agreement on tea; Protocol on coffee.',
			['Agreement on tea', 'Protocol on coffee'],
		],
		['The presidents have signed the Joint declaration.', ['the Joint declaration']],
		['They pledged to conclude a defence pact when they meet in June.', ['a defence pact']],
		[
			'They agreed to begin talks on a Bilateral Investment Agreement by January 2026.',
			['a Bilateral Investment Agreement'],
		],
		['They struck a new deal and pledged to conclude a pact.', []],
		['Roe and Paz signed a memorandum on supply chains.', ['a memorandum on supply chains']],
	])('are %s', (body, expected) => {
		expect(titles(body)).toEqual(expected);
		expect(read(body).flatMap(({ parties }) => parties)).toEqual([]);
	});

	it('have a party whose name has an "on" in it', () => {
		expect(
			sides(
				only(
					'They signed an arrangement between the Centre for Assistance on Floods of ASEAN and the Ministry of Trade of Kenya on boats.',
				),
			),
		).toEqual(['Centre for Assistance on Floods, ASEAN', 'Ministry of Trade, Kenya']);
	});
});

describe('a list in parts', () => {
	it('goes on under the next heading', () => {
		const body =
			'The leaders announced the following:\n\nTrade\n- Agreement on tea\n\nHealth and food\n- Protocol on coffee\n\nThey spoke of roads.\n- Charter of ports';
		expect(read(body).map(({ title, list, status }) => `${title}, ${list}, ${status}`)).toEqual([
			'Agreement on tea, 1, announced',
			'Protocol on coffee, 1, announced',
			'Charter of ports, 2, signed',
		]);
	});
});

describe('what stands behind the name of a paper', () => {
	it.each([
		[
			'They signed an Air Services Agreement in Nairobi on Thursday.',
			'an Air Services Agreement',
			'Air Services',
		],
		[
			'A financing agreement of 20 million euros was signed.',
			'A financing agreement of 20 million euros',
			null,
		],
		['They signed a draft memorandum on tea.', 'a draft memorandum on tea', 'tea'],
	])('is no subject where it tells where or how much: %s', (body, title, subject) => {
		expect(only(body)).toMatchObject({ title, subject });
	});

	it('may be one and the other', () => {
		const found = read(
			'Two memoranda were signed: one between Acme University of Kenya and Zeta University of Cuba, the other on tea.',
		);
		expect(found.map(({ subject, parties }) => [subject, parties.map(({ name }) => name)])).toEqual([
			[null, ['Acme University', 'Zeta University']],
			['tea', []],
		]);
	});
});

describe('a paper among others of its sentence', () => {
	it.each([
		[
			'A memorandum between Acme Academy and Zeta Institute, as well as a plan of work, have just been signed.',
			['A memorandum between Acme Academy and Zeta Institute', 'a plan of work'],
		],
		['They reached consensus on speeding up talks on an agreement on tea.', ['an agreement on tea']],
		[
			'They tasked the ministers with drawing up, by May, a Joint Roadmap 2027-2031.',
			['a Joint Roadmap 2027-2031'],
		],
		[
			'They welcomed the signature, in the margins, of the Tea Agreement and of the Coffee Agreement.',
			['the Tea Agreement', 'the Coffee Agreement'],
		],
		['The two leaders announced a Framework for Tea.', ['a Framework for Tea']],
		[
			'They concluded a contract for four planes, a deal expected to make jobs.',
			['a contract for four planes'],
		],
	])('is told in %s', (body, expected) => {
		expect(titles(body)).toEqual(expected);
	});

	it('has the police and ministries in a republic as parties', () => {
		expect(
			sides(only('Kenya Police and the Cuban National Police signed an Arrangement on data.')),
		).toHaveLength(2);
		expect(
			sides(
				only(
					'They signed a memorandum between the Ministry of Trade in the Hellenic Republic and the Ministry of Trade of Kenya.',
				),
			),
		).toEqual(['Ministry of Trade, Greece', 'Ministry of Trade, Kenya']);
	});
});

describe('bullets of a second level', () => {
	it('may be small letters o', () => {
		const body =
			'The following were signed:\n• Memorandums of Understanding between:\no Acme University and Zeta University\no Bank of Kenya and Bank of Cuba\n• Agreement on tea';
		expect(titles(body)).toEqual([
			'Acme University and Zeta University',
			'Bank of Kenya and Bank of Cuba',
			'Agreement on tea',
		]);
	});
});

describe('a paper of an earlier year', () => {
	it('is one where the article says that it was signed, and history after ten years', () => {
		expect(only('In May 2019 the two countries signed a Tea Agreement.').date).toBe('2019-05');
		expect(read('In May 2009 the two countries signed a Tea Agreement.')).toEqual([]);
	});
});

describe('the name of a paper', () => {
	it.each([
		[
			'They exchanged a letter of intent on a laboratory at the Acme Hill Park.',
			'a letter of intent on a laboratory at the Acme Hill Park',
		],
		['They signed a memorandum on tea at the State House.', 'a memorandum on tea'],
	])('may have a place in it: %s', (body, title) => {
		expect(titles(body)).toEqual([title]);
	});

	it('tells towns that are twinned', () => {
		expect(
			sides(only('They signed an Agreement on twin relations between the cities of Acme and Zeta.')).length,
		).toBe(2);
	});
});

describe('papers in a row of their own', () => {
	it.each([
		[
			'The following documents were signed at the ceremony: "Joint Declaration on tea"; "Agreement on roads"; "Action Plan for 2023-2025".',
			['Joint Declaration on tea', 'Agreement on roads', 'Action Plan for 2023-2025'],
		],
		[
			'Three papers were signed. They are a Tea Agreement; a Memorandum on roads; and an Agreement on courts.',
			['a Tea Agreement', 'a Memorandum on roads', 'an Agreement on courts'],
		],
		[
			'Two papers were signed. Presented at the ceremony were the Tea Agreement, long in the making; and a Letter of Intent on sports.',
			['the Tea Agreement', 'a Letter of Intent on sports'],
		],
		['Three papers were signed. A fourth, the MoU on roads, was renewed.', ['the MoU on roads']],
		['Five accords were signed. The fifth accord, an MoU on news, links two agencies.', ['an MoU on news']],
		['They inked an MoU on fisheries on behalf of their governments.', ['an MoU on fisheries']],
		['Paz also put his name, with Roe, to an MoU on tea.', ['an MoU on tea']],
		['They initialled the text of an agreement on tea.', ['an agreement on tea']],
		['The signing of the MoU on tea took place here.', ['the MoU on tea']],
		[
			'Acme University signed with Zeta University, its partner, a Memorandum on floods.',
			['a Memorandum on floods'],
		],
	])('are read in %s', (body, expected) => {
		expect(titles(body)).toEqual(expected);
	});

	it('may have been signed before, or wait', () => {
		expect(
			only('They will apply the Protocol on traffic, which they had signed in March 2023.'),
		).toMatchObject({
			status: 'signed',
			date: '2023-03',
		});
		expect(only('An Air Agreement, which has been initialled, is to be signed in May.').status).toBe(
			'planned',
		);
	});

	it.each([
		[
			'They exchanged an MoU on tea, signed by the Acme Authority and the Ministry of Trade of Cuba, and an agreement on roads.',
			['Acme Authority', 'Ministry of Trade'],
		],
		[
			'The State Chancellery of Kenya and the Office of the Prime Minister of Cuba concluded a Memorandum on reform.',
			['State Chancellery', 'Office of the Prime Minister'],
		],
		[
			'The Nairobi County Government and the Ministry of Culture, Tourism and Sport of Cuba signed a Letter of Intent.',
			['Nairobi County Government', 'Ministry of Culture, Tourism and Sport'],
		],
		[
			"They signed an MoU between the Mine Repair and Resources Corp. of Kenya and Cuba's state-run Minas on lithium.",
			['Mine Repair and Resources Corp.', 'Minas'],
		],
	])('have their own parties: %s', (body, parties) => {
		expect(read(body)[0]?.parties.map(({ name }) => name)).toEqual(parties);
	});
});

describe('the day of signing in a long visit', () => {
	const visit = { event: { start: '2024-05-06', end: '2024-05-10' }, date: '2024-05-08' };

	it.each([
		[
			'of the talks by their weekday',
			'Roe met with Paz on Tuesday. A memorandum on tea was signed.',
			'2024-05-07',
		],
		[
			'of the first sentence',
			'The two capped their talks on Wednesday. They signed a memorandum on tea.',
			'2024-05-08',
		],
		['of today', 'Today the two leaders held talks. They signed a memorandum on tea.', '2024-05-08'],
	])('is the day %s', (_, body, date) => {
		expect(only(body, visit).date).toBe(date);
	});
});

describe('a table with bars', () => {
	it('may have roman numbers before them, and rows that end early', () => {
		const body = [
			'No. | Document | Signed for Kenya by | Signed for Cuba by',
			'I. | Declaration on tea | Jane Roe, Minister of Trade | Juan Paz, Minister of Trade',
			'II. | Treaty on roads',
		].join('\n');
		expect(read(body).map(({ number, title }) => `${number}: ${title}`)).toEqual([
			'1: Declaration on tea',
			'2: Treaty on roads',
		]);
	});
});

describe('a paper in less common words', () => {
	/** "status | title | parties" of each. */
	const told = (body: string) => read(body).map(one => [one.status, one.title, ...sides(one)].join(' | '));

	it.each([
		[
			'They signed a contract for the delivery of 1,000 lorries.',
			'signed | a contract for the delivery of 1,000 lorries',
		],
		[
			'The two sides agreed to resume negotiations on the Kenya-Cuba Trade Agreement and bring them to a close.',
			'planned | the Kenya-Cuba Trade Agreement',
		],
		[
			'The governments were told to prepare the “road map” for the building of the road.',
			'planned | the “road map” for the building of the road',
		],
		[
			'A second memorandum, on building a plant in the village of Moa, was inked by the ministers.',
			'signed | A second memorandum, on building a plant in the village of Moa',
		],
		[
			'The Bank of Kenya and the Cuba Fund exchanged letters of intent on opening a branch.',
			'exchanged | letters of intent on opening a branch | Bank, Kenya | Cuba Fund, Cuba',
		],
		[
			'At the end of the session they subscribed the Declaration of Mombasa.',
			'signed | the Declaration of Mombasa',
		],
		[
			'The Kenyan Ministry of Health and Population also concluded a protocol with the Cuban Ministry of Health on nurses.',
			'signed | a protocol with the Cuban Ministry of Health on nurses | Kenyan Ministry of Health and Population, Kenya | Cuban Ministry of Health, Cuba',
		],
		['The two sides wish to sign there a treaty on extradition.', 'planned | a treaty on extradition'],
		[
			'They agreed to finalise at an early date the MoU on Defence Cooperation, covering training.',
			'planned | the MoU on Defence Cooperation',
		],
		[
			'The commission has been instructed to draft before the autumn a programme of industrial cooperation.',
			'planned | a programme of industrial cooperation',
		],
		[
			'The Council adopted the Strategic Agenda for the Kenya-Cuba Partnership, which succeeds the Priorities of 2018.',
			'issued | the Strategic Agenda for the Kenya-Cuba Partnership',
		],
		[
			'They lifted their ties, and a detailed Plan of Action 2025-29 has been drawn up and adopted today.',
			'issued | a detailed Plan of Action 2025-29',
		],
		['Work is nearing completion on an agreement on visas.', 'planned | an agreement on visas'],
		[
			'They signed a contract worth 186 million U.S. dollars to supply turbines.',
			'signed | a contract worth 186 million U.S. dollars to supply turbines',
		],
		[
			'The two banks exchanged a letter of interest on the port.',
			'exchanged | a letter of interest on the port',
		],
		[
			'They agreed to begin negotiations on an avoidance of double taxation agreement.',
			'planned | an avoidance of double taxation agreement',
		],
		[
			'They agreed to work toward the conclusion of an Open Skies Agreement.',
			'planned | an Open Skies Agreement',
		],
		[
			'8. Adopt the Plan of Action on Disasters 2023-2025;',
			'issued | the Plan of Action on Disasters 2023-2025',
		],
		[
			'The presidents signed a Treaty on Friendly Relations and made statements for the press.',
			'signed | a Treaty on Friendly Relations',
		],
		[
			'An MoU was signed between the Ministry of Youth in Kenya and the Cuba Bureau of Standards, while the ministers spoke.',
			'signed | An MoU between the Ministry of Youth in Kenya and the Cuba Bureau of Standards | Ministry of Youth, Kenya | Cuba Bureau of Standards, Cuba',
		],
		[
			'The ministers agreed to draw up by May a joint paper on defence.',
			'planned | a joint paper on defence',
		],
	])('is read in %s', (sentence, paper) => {
		expect(told(sentence)).toEqual([paper]);
	});

	it.each([
		[
			'Agreement on twinning between the city of Kisumu (Kenya) and the city of Moa (Cuba)',
			['city of Kisumu, Kenya', 'city of Moa, Cuba'],
		],
		[
			'Agreement between the Government of the Coast Region (Kenya) and the administration of Moa Province (Cuba) on trade',
			['Government of the Coast Region, Kenya', 'administration of Moa Province, Cuba'],
		],
		[
			'Plan of joint actions of the Ministry of Emergencies of the Republic of Kenya and the Committee for Emergencies of the Republic of Cuba for 2025-2026',
			['Ministry of Emergencies, Kenya', 'Committee for Emergencies, Cuba'],
		],
		[
			'Memorandum between the Ministry of Emergencies of Kenya and the Cuban Disaster Management Commission on the prevention of fires',
			['Ministry of Emergencies, Kenya', 'Cuban Disaster Management Commission, Cuba'],
		],
		[
			'Contract on the supply of cattle between "Agro" LLC (Kenya) and Bos-Genetic Kft. (Cuba)',
			['"Agro" LLC, Kenya', 'Bos-Genetic Kft., Cuba'],
		],
		[
			'MoU between the Kenya Coast Guard (KCG) and the Cuba Coast Guard (CCG) for Enhanced Maritime Cooperation',
			['Kenya Coast Guard (KCG), Kenya', 'Cuba Coast Guard (CCG), Cuba'],
		],
	])('has its parties in %s', (title, parties) => {
		expect(sides(only(`The following papers were signed:\n\n1. ${title};`))).toEqual(parties);
	});

	it('stands under a heading of kinds, over the lines of those who exchanged it', () => {
		const body = `The following documents were exchanged:

A. Agreements/MoUs

1. MoU on tea
H.E. John Doe, Minister of Trade
Ms. Ana Sol, Minister of Trade

2. MoU on coffee
H.E. John Doe, Minister of Trade
Ms. Ana Sol, Minister of Trade`;
		expect(read(body).map(({ list, number, title }) => [list, number, title])).toEqual([
			[1, 1, 'MoU on tea'],
			[1, 2, 'MoU on coffee'],
		]);
	});

	it('has the day of a sentence before the days of the visit, and of a day after the talks the same year', () => {
		const visit = { date: '2026-02-09', event: { start: '2026-02-05', end: '2026-02-10' } };
		const body =
			'Roe is on a visit from 5-10 February 2026. On 9 February 2026, the following papers were exchanged:\n\n1. Agreement on tea';
		expect(only(body, visit).date).toBe('2026-02-09');
		const talks = { date: '2022-12-08', event: { start: '2022-12-06', end: '2022-12-06' } };
		expect(only('On December 7, they signed an agreement on tea.', talks).date).toBe('2022-12-07');
	});

	it('is named by the first sentence of an item', () => {
		const body = `Among the documents signed by the ministers stand out the following:

• Agreement on Social Security. With it, the workers will be able to add up the years.
• Action Plan for the border zone. It gathers 18 projects.`;
		expect(titles(body)).toEqual(['Agreement on Social Security', 'Action Plan for the border zone']);
	});

	it('may follow a tick', () => {
		const body = `The members of the delegations exchanged with the following papers:

✔ The agreement about the cooperation in tea;
✔ the programme of cultural cooperation for 2024-2026.`;
		expect(told(body)).toEqual([
			'exchanged | The agreement about the cooperation in tea',
			'exchanged | the programme of cultural cooperation for 2024-2026',
		]);
	});
});
