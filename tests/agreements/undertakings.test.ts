import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactText } from '../../src/agreements/fact-text.ts';
import { triggers } from '../../src/agreements/triggers.ts';
import { undertakings } from '../../src/agreements/undertakings.ts';
import type { Leader } from '../../src/people/leader.ts';
import { factText } from './fact-text.ts';

const leader = (name: string, country: string, role: string): Leader => ({
	name,
	nativeName: null,
	country,
	role,
	mentions: 3,
});
const leaders = [
	leader('Jane Roe', 'Kenya', 'President of Kenya'),
	leader('Juan Paz', 'Cuba', 'Prime Minister of Cuba'),
];

const read = (body: string, changed: Partial<FactText> = {}) =>
	undertakings(factText(body, { leaders, place: 'Nairobi', ...changed }));

/** "Cuba, Kenya agreed: build roads | widen ports", "Kenya (Jane Roe) asks: …". */
const told = (body: string, changed: Partial<FactText> = {}) =>
	read(body, changed).map(record =>
		record.kind === 'commitment'
			? `${record.actors.toSorted().join(', ')} ${record.force}: ${record.actions.join(' | ')}`
			: `${record.by.country}${record.by.leader ? ` (${record.by.leader})` : ''} asks: ${record.actions.join(' | ')}`,
	);

describe('the verbs', () => {
	/** Of each row one sentence that it reads and one near it that is no undertaking. */
	const examples: Readonly<Record<string, readonly [yes: string, fact: string, no: string]>> = {
		'the plain word of agreement': [
			'The two sides agreed to build a road.',
			'Cuba, Kenya agreed: build a road',
			'The two sides agreed that the road was a success.',
		],
		'consensus on something to be done': [
			'The two sides reached a broad consensus on building a road.',
			'Cuba, Kenya agreed: building a road',
			'The two sides reached the border.',
		],
		'unanimous on something to be done': [
			'The two heads of legislature were unanimous on building a road.',
			'Cuba, Kenya agreed: building a road',
			'The vote was unanimous.',
		],
		'saw eye to eye on something to be done': [
			'The two leaders saw eye to eye on building a road.',
			'Cuba, Kenya agreed: building a road',
			'The two leaders saw eye to eye on the crisis in the region.',
		],
		'both spoke for it, in a translation': [
			'The parties spoke for the opening of a port.',
			'Cuba, Kenya agreed: the opening of a port',
			'Roe spoke for an hour.',
		],
		'a promise of something': [
			'Kenya pledged all-out efforts to build a road.',
			'Kenya agreed: all-out efforts to build a road',
			'Kenya pledged allegiance.',
		],
		'a promise or a decision': [
			'Kenya pledged to build a road.',
			'Kenya agreed: build a road',
			'Kenya refused to pledge to build a road.',
		],
		'takes it upon itself': [
			'Kenya takes upon itself to build a road.',
			'Kenya agreed: build a road',
			'Kenya took the road.',
		],
		'arranged for it to be done': [
			'We have arranged for the commission to meet in May.',
			'Cuba, Kenya agreed: the commission to meet in May',
			'Roe arranged the flowers.',
		],
		'a paper that commits both': [
			'The statement commits the two governments to building a road.',
			'Cuba, Kenya agreed: building a road',
			'The statement commits nobody.',
		],
		'committed to': [
			'Both countries are firmly committed to building a road.',
			'Cuba, Kenya agreed: building a road',
			'Both countries are committed to the one-China policy.',
		],
		'affirmed a commitment': [
			'Kenya reaffirmed its strong commitment to building a road.',
			'Kenya agreed: building a road',
			'Kenya reaffirmed its thanks.',
		],
		'identified as something to be done': [
			'The two sides identified building the road as their first task.',
			'Cuba, Kenya agreed: building the road as their first task',
			'The two sides identified the causes.',
		],
		'a task set for those who act for the sides': [
			'The two leaders tasked their ministers to build a road.',
			'Cuba, Kenya agreed: their ministers to build a road',
			'The two leaders had the task of building a road.',
		],
		'a charge to those who act for the sides': [
			'The two leaders have charged the joint commission to build a road.',
			'Cuba, Kenya agreed: the joint commission to build a road',
			'The two leaders charged the rebels with the attack on the road.',
		],
		'instructions to those who act for a side': [
			'Roe gave instructions to build a road.',
			'Kenya agreed: build a road',
			'Roe gave a speech.',
		],
		'were given the task': [
			'The two governments were given the order to build a road.',
			'Cuba, Kenya agreed: build a road',
			'The two presidents were given the keys of the city.',
		],
		'attention will be paid to': [
			'Attention will be paid to building a road.',
			'Cuba, Kenya agreed: building a road',
			'Attention was paid to the road.',
		],
		'a decision of both, told in the passive': [
			'A decision was made to build a road.',
			'Cuba, Kenya agreed: build a road',
			'A decision was expected to come.',
		],
		'an intention': [
			'Kenya intends to build a road.',
			'Kenya agreed: build a road',
			'Kenya intends to visit Cuba.',
		],
		'announced a plan to': [
			'Kenya announced plans to build a road.',
			'Kenya agreed: build a road',
			'Kenya announced the plan of the road.',
		],
		'shared the wish to': [
			'The two sides shared the desire to build a road.',
			'Cuba, Kenya wish: build a road',
			'The two sides shared a desire for peace of mind.',
		],
		'is ready to': ['Kenya stands ready to build a road.', 'Kenya wish: build a road', 'Kenya is ready.'],
		'is desirous of': [
			'Kenya is desirous of building a road.',
			'Kenya wish: building a road',
			'Kenya is desirous.',
		],
		'announced that it would': [
			'Kenya announced that it would build a road.',
			'Kenya agreed: build a road',
			'Roe announced that she would visit Cuba.',
		],
		'announced that a body of its own would': [
			'Kenya announced that the National Bank would open an office in Havana.',
			'Kenya agreed: the National Bank would open an office in Havana',
			'Kenya announced that the rains would come.',
		],
		'agreed, in a translation': [
			'The two ministers accorded to build a road.',
			'Cuba, Kenya agreed: build a road',
			'The honours accorded to the guests were high.',
		],
		'an offer to do it': [
			'Kenya offered to build a road.',
			'Kenya wish: build a road',
			'Kenya offered its thanks.',
		],
		'would like to propose': [
			'Roe would like to propose that the two sides build a road.',
			'Kenya (Jane Roe) asks: build a road',
			'Roe would like to thank Cuba.',
		],
		'would be glad to': [
			'Roe said Kenya would be happy to build a road.',
			'Kenya wish: build a road',
			'Roe would be happy.',
		],
		'would like to': [
			'Roe said Kenya would like to build a road.',
			'Kenya wish: build a road',
			'Roe would like to thank Cuba.',
		],
		'hopes to': [
			'Kenya hopes to build a road.',
			'Kenya wish: build a road',
			'Kenya hopes to see the strong ties last.',
		],
		'a wish for others to act': [
			'Kenya expressed the wish for Cuba to build a road.',
			'Kenya (Jane Roe) asks: build a road',
			'Kenya expressed the wish.',
		],
		'would be grateful if the other side acted': [
			'Roe said: "We should be grateful if Cuba would build a road."',
			'Kenya (Jane Roe) asks: build a road',
			'Roe said she was grateful to Cuba.',
		],
		'the hope that the other side acts': [
			'Roe expressed the hope that Cuba will build a road.',
			'Kenya (Jane Roe) asks: build a road',
			'Roe expressed hope.',
		],
		'expects the other side to act': [
			'Roe said she expects the two sides to build a road.',
			'Kenya (Jane Roe) asks: build a road',
			'Roe is expected to build a road.',
		],
		'proposed to the other side': [
			'Roe proposed that the two sides build a road.',
			'Kenya (Jane Roe) asks: build a road',
			'The plan proposed earlier failed.',
		],
		'urged the other side': [
			'Paz urged Kenya to build a road.',
			'Cuba (Juan Paz) asks: build a road',
			'Paz urged all parties to lay down their arms.',
		],
		'asks, in the present': [
			'“We propose to build a road,” Roe told the press.',
			'Kenya (Jane Roe) asks: build a road',
			'“They gave us a proposal,” Roe told the press.',
		],
		'promises, in the present': [
			'We resolve to build a road.',
			'Cuba, Kenya agreed: build a road',
			'We resolve.',
		],
		'sets a task, in the present': [
			'We hereby direct our ministers to build a road.',
			'Cuba, Kenya agreed: our ministers to build a road',
			'Take the direct road.',
		],
		'what both should do, as one of them says': [
			'The two countries should build a road, said President Roe.',
			'Kenya (Jane Roe) asks: build a road',
			'Kenya should build a road, said President Roe.',
		],
		'a side will do it': [
			'Kenya will build a road.',
			'Kenya agreed: build a road',
			'Kenya will host a banquet.',
		],
	};

	it('have an example each', () => {
		expect(Object.keys(examples)).toEqual(triggers.map(({ why }) => why));
	});

	it.each(Object.entries(examples))('%s', (_, [yes, fact, no]) => {
		expect(told(yes)).toEqual([
			fact.replace(
				'Kenya (Jane Roe) asks',
				fact.includes('asks') && !/Roe/.test(yes) ? 'Kenya asks' : 'Kenya (Jane Roe) asks',
			),
		]);
		expect(told(no)).toEqual([]);
	});
});

describe('what is no undertaking', () => {
	it.each([
		['praise', 'Roe praised the progress of Cuba and thanked it for its help.'],
		['support for a position', 'Kenya supports Cuba in hosting the summit.'],
		['an opinion after "agreed that"', 'The two sides agreed that the talks were frank and useful.'],
		['a policy restated', 'Kenya is committed to the one-China principle.'],
		['the programme of a visit', 'Roe will pay an official visit to Cuba and attend a concert.'],
		['a prediction', 'Experts believe that the visit will be a milestone for Kenya.'],
		['a belief of a leader', 'Roe is confident that Cuba will build a road.'],
		['a condition', 'If the rain stops, Kenya will build a road.'],
		['a wish under a condition', 'If Kenya wants to build a road, it is free to do so.'],
		['a negation', 'Kenya did not agree to build a road.'],
		['a refusal', 'Kenya refused to promise aid, and has never agreed to build a road.'],
		['a call on others', 'The two leaders called on the international community to act.'],
		['action of others', 'The President called for urgent action by the international community on ports.'],
		['a call on a third country', 'Roe urged Peru to build a road.'],
		['a visit to somebody', 'Paz called on Minister Roe and discussed the roads.'],
		['a call on the young', 'Roe encouraged young Kenyans to build a road.'],
		['a noun of asking', 'Roe told how Kenya was improving offices that answer requests for roads.'],
		['the awards of a visit', 'Roe will present state awards of Kenya to doctors of Cuba.'],
		['a place at a ceremony', 'Roe will participate in the closing ceremony of the Year of Cuba.'],
		['an invitation', 'Roe invited Paz to visit Nairobi.'],
		['what was agreed before', 'Roe praised the projects agreed for the year, above all on roads.'],
		['a noun', 'The agreed plan is old, as agreed by all.'],
	])('%s', (_, body) => {
		expect(told(body)).toEqual([]);
	});
});

describe('who undertakes', () => {
	it.each([
		['joined countries', 'Kenya and Cuba agreed to build a road.', ['Cuba, Kenya agreed: build a road']],
		['the leader’s country', 'President Roe pledged to build a road.', ['Kenya agreed: build a road']],
		['the side of an adjective', 'The Cuban side pledged to build a road.', ['Cuba agreed: build a road']],
		[
			'leaders who meet somewhere on some day',
			'Roe and Paz at a meeting in Nairobi on Monday agreed to build a road.',
			['Cuba, Kenya agreed: build a road'],
		],
		[
			'the one with whom a leader talks, and agrees',
			'President Roe held talks with Juan Paz in Nairobi on May 9, agreeing to build a road.',
			['Cuba, Kenya agreed: build a road'],
		],
		[
			'the one who speaks, after whom he asked',
			'Roe asked Paz to support the port and said that Kenya would build a road.',
			['Kenya agreed: build a road', 'Kenya (Jane Roe) asks: support the port'],
		],
		[
			'whose keenness it is',
			'His Highness stressed Kenya’s keenness to build a road.',
			['Kenya wish: build a road'],
		],
		[
			'a machine that drops "to"',
			'The two sides have decided create the road fund. Also it was agreed upon to open a bank.',
			['Cuba, Kenya agreed: create the road fund', 'Cuba, Kenya agreed: open a bank'],
		],
		[
			'respective governments',
			'The two leaders reinforced their respective governments’ full commitment to the road.',
			['Cuba, Kenya agreed: the road'],
		],
		[
			'the country of a leader',
			'Roe affirmed her country’s commitment to building a road.',
			['Kenya agreed: building a road'],
		],
		[
			'keenness on something',
			'Roe affirmed Kenya’s keenness on building a road.',
			['Kenya wish: building a road'],
		],
		[
			'dedication',
			'Both sides reaffirmed their dedication to building a road.',
			['Cuba, Kenya agreed: building a road'],
		],
		[
			'a leader and the counterpart with whom he agrees',
			'Paz said he agreed with his Kenyan counterpart on building a road.',
			['Cuba, Kenya agreed: building a road'],
		],
		[
			'sides that agree in a meeting',
			'Both sides agreed during their meeting to re-open the road.',
			['Cuba, Kenya agreed: re-open the road'],
		],
		['readiness that is noted', 'Roe noted her readiness to build a road.', ['Kenya wish: build a road']],
		['the host', 'The host pledged to build a road.', ['Kenya agreed: build a road']],
		['his guest', 'His guest pledged to build a road.', ['Cuba agreed: build a road']],
		[
			'he, from the sentence before',
			'Paz spoke first. He pledged to build a road.',
			['Cuba agreed: build a road'],
		],
		['it, from the same sentence', 'Kenya said it would build a road.', ['Kenya agreed: build a road']],
		[
			'he, for his part',
			'Roe spoke. Paz, for his part, pledged to build a road.',
			['Cuba agreed: build a road'],
		],
		[
			'the speaker of a quotation',
			'“I will build a road,” Paz told reporters.',
			['Cuba agreed: build a road'],
		],
		[
			'both, where we agreed',
			'“We agreed to build a road,” Paz told reporters.',
			['Cuba, Kenya agreed: build a road'],
		],
		[
			'a subject with a day and a place after it',
			'Roe on May 3 in New York agreed to build a road.',
			['Kenya agreed: build a road'],
		],
		[
			'those in whose company a side agrees',
			'Roe agreed in talks with her counterpart from Cuba to build a road.',
			['Cuba, Kenya agreed: build a road'],
		],
		[
			'both, where they express a desire for something',
			'Both leaders expressed a strong desire for more trade.',
			['Cuba, Kenya wish: more trade'],
		],
		[
			'a side of strong will',
			'Kenya stressed its strong will to build a road.',
			['Kenya wish: build a road'],
		],
		[
			'a side that highlights its commitment',
			'Kenya highlighted its commitment to build a road.',
			['Kenya agreed: build a road'],
		],
		['both, after "it was"', 'It was agreed to build a road.', ['Cuba, Kenya agreed: build a road']],
		['both, where nobody is named', 'Agreed to build a road.', ['Cuba, Kenya agreed: build a road']],
		[
			'who will do it, after "agreed that"',
			'Roe agreed that the two sides will build a road.',
			['Cuba, Kenya agreed: build a road'],
		],
		['the leader’s island', 'Paz assured that the island will build a road.', ['Cuba agreed: build a road']],
		[
			'the speaker of a transcript',
			'Prime Minister of Cuba Juan Paz: Good morning.\n\nI will build a road.',
			['Cuba agreed: build a road'],
		],
	])('%s', (_, body, facts) => {
		expect(told(body)).toEqual(facts);
	});
});

describe('who asks', () => {
	it('is the subject with the country', () => {
		expect(told('President Roe proposed building a road.')).toEqual([
			'Kenya (Jane Roe) asks: building a road',
		]);
	});

	it('is not the leader of the country that is asked', () => {
		expect(told('Talks were held. Roe thanked Paz. He urged Kenya to build a road.')).toEqual([
			'Cuba (Juan Paz) asks: build a road',
		]);
	});

	it('is nobody where both hope: that is their wish', () => {
		expect(told('The two sides expressed the hope that experts will build a road.')).toEqual([
			'Cuba, Kenya wish: experts will build a road',
		]);
	});
});

describe('a statement by the chair of an organisation', () => {
	it('is undertaken by the organisation, whichever member holds the chair', () => {
		const body =
			'Following is the Press Statement by the Chairman of the ASEAN Retreat in Vietnam, led by Vietnam. We reaffirmed our commitment to open trade.';
		expect(told(body, { title: '', leaders: [], place: 'Hanoi' })).toEqual(['ASEAN agreed: open trade']);
	});
});

describe('a statement of an organisation', () => {
	it.each([
		['ASEAN leaders agreed to build a road.', { title: 'ASEAN Leaders’ Meeting issues a statement' }],
		['We, the Foreign Ministers of ASEAN, met in Lima, Peru. We agreed to build a road.', { title: '' }],
		['1. The 51st ASEAN Forum was held in Lima, Peru.\n\n2. Leaders agreed to build a road.', { title: '' }],
	])('is undertaken by it: %s', (body, changed) => {
		expect(told(body, { leaders: [], place: 'Lima', ...changed })).toEqual(['ASEAN agreed: build a road']);
	});
});

describe('actions', () => {
	it.each([
		['what is quoted', 'Both sides had agreed to “build a road.”', ['Cuba, Kenya agreed: build a road']],
		[
			'a gerund with what it refers to',
			'Both sides committed to refreshing the pact to reflect its strength as well as the hopes of all.',
			['Cuba, Kenya agreed: refreshing the pact to reflect its strength as well as the hopes of all'],
		],
		[
			'what the sides do not also praise',
			'Both sides reaffirmed their commitment to the pact and endorsed its work plan.',
			['Cuba, Kenya agreed: the pact'],
		],
		[
			'the row inside an adjunct',
			'Both sides reaffirmed their commitment to the union, supporting progress through a bank, a court, and a currency.',
			['Cuba, Kenya agreed: the union, supporting progress through a bank, a court, and a currency'],
		],
		[
			'somebody who is urged by a pronoun',
			'Jane Roe on May 9 hosted a reception for Juan Paz, urging him to build a road.',
			['Kenya (Jane Roe) asks: build a road'],
		],
		[
			'who reported it',
			'Both sides agreed to build a road, reported the Example agency.',
			['Cuba, Kenya agreed: build a road'],
		],
	])('keep together or leave out %s', (_, body, facts) => {
		expect(told(body)).toEqual(facts);
	});

	it.each([
		[
			'infinitives',
			'The two sides agreed to build roads; widen ports; and open schools.',
			'Cuba, Kenya agreed: build roads | widen ports | open schools',
		],
		[
			'gerunds',
			'The two sides agreed on building roads and widening ports.',
			'Cuba, Kenya agreed: building roads | widening ports',
		],
		[
			'nouns with articles',
			'The two sides agreed on a new road, a port and the opening of schools.',
			'Cuba, Kenya agreed: a new road | a port | the opening of schools',
		],
		[
			'a need',
			'The two sides agreed on the need to build roads and widen ports.',
			'Cuba, Kenya agreed: build roads | widen ports',
		],
		[
			'a doer who is no side',
			'The two sides agreed that their ministers will build a road.',
			'Cuba, Kenya agreed: their ministers will build a road',
		],
		[
			'adverbs and company first',
			'Roe agreed in principle on Monday with Paz to build a road.',
			'Kenya agreed: build a road',
		],
		[
			'a clause without "should"',
			'Roe proposed that both sides build roads and widen ports.',
			'Kenya (Jane Roe) asks: build roads | widen ports',
		],
		[
			'points after a colon',
			'Roe proposed three points: building roads, and widening ports.',
			'Kenya (Jane Roe) asks: building roads | widening ports',
		],
		[
			'no attribution',
			'Kenya will build roads and widen ports, Roe said.',
			'Kenya agreed: build roads | widen ports',
		],
		[
			'no report beside them',
			'Kenya pledged to build roads, noting that ports are full.',
			'Kenya agreed: build roads',
		],
		[
			'no other act of the subject',
			'Kenya pledged to build roads and thanked Cuba for its help.',
			'Kenya agreed: build roads',
		],
	])('%s', (_, body, fact) => {
		expect(told(body)).toEqual([fact]);
	});

	it('stop where another side begins', () => {
		expect(told('Kenya pledged to build roads, while Cuba promised to widen ports.')).toEqual([
			'Cuba, Kenya agreed: build roads | widen ports',
		]);
	});

	it('are a commitment and a proposal where a sentence holds both', () => {
		expect(told('Kenya pledged to build roads and proposed widening ports.')).toEqual([
			'Kenya agreed: build roads',
			'Kenya asks: widening ports',
		]);
	});
});

describe('a list below its verb', () => {
	it.each([
		['letters', 'The two sides agreed to:\n\n(a) build roads;\n\n(b) widen ports; and\n\n(c) open schools.'],
		['letters in a row', 'The two sides agreed to: (a) build roads; (b) widen ports; and (c) open schools.'],
		['numbers', 'The two sides agreed to:\n1. build roads\n2. widen ports\n3. open schools'],
		['bullets', 'The two sides agreed to:\n- build roads,\n- widen ports,\n- open schools.'],
	])('of %s is one record', (_, body) => {
		expect(told(body)).toEqual(['Cuba, Kenya agreed: build roads | widen ports | open schools']);
	});

	it('ends where the marks change', () => {
		expect(told('The two sides agreed to:\n(a) build roads;\n(b) widen ports.\n2. Rain fell.')).toEqual([
			'Cuba, Kenya agreed: build roads | widen ports',
		]);
	});
});

describe('a sentence without a subject', () => {
	it('does not go on with a commitment where it only adds to the talks', () => {
		expect(told('They agreed to build a road. In addition to the road, they spoke of tea.')).toEqual([
			'Cuba, Kenya agreed: build a road',
		]);
	});

	it('goes on with the commitment before it', () => {
		expect(told('The two sides shared the wish to build roads. Thereby, opening schools.')).toEqual([
			'Cuba, Kenya wish: build roads',
			'Cuba, Kenya wish: opening schools',
		]);
	});

	it('goes on with nothing else', () => {
		expect(told('Rain fell. Thereby, opening schools.')).toEqual([]);
	});
});

describe('on any text', () => {
	const word = fc.constantFrom(
		...'Kenya Cuba Roe Paz he they the two sides agreed to will build on building that and urged proposed said , . : ; ( ) " - (a) 1. Thereby it hopes'.split(
			' ',
		),
		'\n',
		'roads',
	);
	const body = fc.oneof(
		fc.array(word, { maxLength: 60 }).map(words => words.join(' ')),
		fc.string({ unit: 'grapheme' }),
	);

	it('sources quote the body, and actions stand in their source', () => {
		fc.assert(
			fc.property(body, text => {
				for (const { source, actions } of read(text)) {
					expect(text.slice(source.start, source.end)).toBe(source.text);
					const words = new Set(source.text.split(/\s+/));
					for (const action of actions)
						for (const word of action.split(/\s+/))
							expect([...words].some(one => one.includes(word))).toBe(true);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a subject far from its verb', () => {
	it.each([
		[
			'with a family name behind its name',
			'Kenyan President Roe and visiting Cuban Prime Minister Paz Al Sample on Tuesday discussed the threats faced by the region and agreed to build a road.',
			'Cuba, Kenya agreed: build a road',
		],
		[
			'that is minister for something',
			'Minister of Trade Roe and Minister for Foreign Affairs Paz met yesterday in Suva and renewed their commitment to build a road.',
			'Cuba, Kenya agreed: build a road',
		],
		[
			'that remains open to something else',
			'The two sides committed to building a road, and remain open to discussing ports.',
			'Cuba, Kenya agreed: building a road',
		],
	])('is read, %s', (_, sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});

	it('is not that of a paper and its aim', () => {
		expect(told('Roe and Paz signed the memorandum, which aims to strengthen ties.')).toEqual([]);
	});
});

describe('further ways to undertake and to ask', () => {
	it.each([
		[
			'Roe affirmed the keenness of her country on the building of roads.',
			'Kenya wish: the building of roads',
		],
		['The two sides agreed during the session on forming a team.', 'Cuba, Kenya agreed: forming a team'],
		['The Joint Council adopted a plan and agreed to meet each year.', 'Cuba, Kenya agreed: meet each year'],
		['Roe pledged that the Assembly of Kenya would ratify the plan.', 'Kenya agreed: ratify the plan'],
		[
			'Cuba will encourage its firms to open a port and supports Kenya in building roads.',
			'Cuba agreed: encourage its firms to open a port',
		],
		['Paz put forward that the two sides build a road.', 'Cuba (Juan Paz) asks: build a road'],
		[
			'Roe asked the Cuban Assembly to build a road, and open a port.',
			'Kenya (Jane Roe) asks: build a road | open a port',
		],
	])('%s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});

	it.each([
		'Roe met an official, who asked not to be named, in Lima.',
		'Roe praised the initiatives proposed by Cuba.',
		'Roe dismissed reports that Cuba had asked for the release of its ships.',
		'Roe will head the celebration. They will appear in court.',
		'Roe gave a dinner that she offered to the Cuban delegation.',
		'In March 2018 the two sides agreed to build a dam.',
	])('are not in: %s', sentence => {
		expect(told(sentence)).toEqual([]);
	});
});

describe('the points of a declaration', () => {
	it('are undertaken by both, courtesies apart', () => {
		const body = [
			'The heads of state of Kenya and Cuba adopted a declaration, which reads as follows:',
			'1. To instruct the ministries to build a road.',
			'2. To express their thanks.',
			'3. To open a port.',
			'To open a shop is hard.',
		].join('\n\n');
		expect(told(body)).toEqual([
			'Cuba, Kenya agreed: the ministries to build a road',
			'Cuba, Kenya agreed: open a port',
		]);
	});
});

describe('who meets', () => {
	it('is the one pair of counterparts of a text, whoever is their host', () => {
		const body =
			'The Kenyan minister and his Cuban counterpart met in China. China was glad. The two sides agreed to build a road.';
		expect(told(body, { title: 'Talks', leaders: [] })).toEqual(['Cuba, Kenya agreed: build a road']);
	});

	it('may be a state called by its form alone', () => {
		expect(
			told('Oman and Peru met. The Sultanate will build a road.', {
				title: 'Oman and Peru meet',
				leaders: [],
				place: null,
			}),
		).toEqual(['Oman agreed: build a road']);
	});
});

describe('the last word of an action', () => {
	it.each([
		['“We agreed to build a road,” said the mayor of the town.', 'Cuba, Kenya agreed: build a road'],
		['"We agreed to build a road," a statement of the ministry read.', 'Cuba, Kenya agreed: build a road'],
		['“The talks were good. We agreed to build a road.”', 'Cuba, Kenya agreed: build a road'],
		['The two sides agreed on a road, outlined the costs and set up a team.', 'Cuba, Kenya agreed: a road'],
	])('of %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});
});

describe('a doer with an aside', () => {
	it('is the doer of the verb behind it', () => {
		expect(
			told('Roe expressed the hope that the two sides, in the spirit of their treaty, will build a road.'),
		).toEqual(['Kenya (Jane Roe) asks: build a road']);
	});
});

describe('those who meet among several', () => {
	const three = { title: 'Kenya, Cuba and Peru in the news', leaders: [], place: null };

	it.each([
		['diplomats', 'Top diplomats from Kenya and Cuba on Friday agreed to build a road.'],
		['ministries', 'The Kenyan Ministry of Trade is ready to build a road with Cuba.'],
	])('may be %s', (_, sentence) => {
		expect(told(sentence)).toHaveLength(1);
	});

	it('are not all three of a meeting to come', () => {
		const body =
			'The ministers of Kenya and Cuba met ahead of a trilateral meeting with Peru. They agreed to build a road.';
		expect(told(body, { title: 'Talks', leaders: [] })).toEqual(['Cuba, Kenya agreed: build a road']);
	});

	it('are all three of a statement that names them', () => {
		const title = 'Joint Statement of Kenya, Cuba and Peru on the road';
		const body = 'Peru spoke. Kenya and Cuba spoke of Kenya and Cuba. We decided to build a road.';
		expect(told(body, { title, leaders: [] })).toEqual(['Cuba, Kenya, Peru agreed: build a road']);
	});

	it('are those of the sentence before, whomever a sentence about both names', () => {
		const body = [
			'The ministers of Kenya and Cuba met. Kenya spoke of Peru, and Peru is near Cuba.',
			'The Cuban envoy told the Kenyan one of his trip.',
			'The two noted the arms of Peru. They also agreed to build a road.',
			'Peru was not there. Peru said so.',
		].join(' ');
		expect(told(body, three)).toEqual(['Cuba, Kenya agreed: build a road']);
	});
});

describe('two clauses of one verb', () => {
	it.each([
		[
			'Roe suggested both countries build a road, and that Cuba open its market to tea.',
			'Kenya (Jane Roe) asks: build a road | open its market to tea',
		],
		[
			'They agreed to build a road, and that a joint team would be formed to widen ports.',
			'Cuba, Kenya agreed: build a road | a joint team would be formed to widen ports',
		],
		[
			'Kenya committed to build a road in Cuba, and announced that it would offer 100 scholarships to students of Cuba.',
			'Kenya agreed: build a road in Cuba | offer 100 scholarships to students of Cuba',
		],
		[
			'They agreed to open a port, start negotiations on tea, lend support to farms and exchange expertise in ports.',
			'Cuba, Kenya agreed: open a port | start negotiations on tea | lend support to farms | exchange expertise in ports',
		],
	])('are two actions: %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});
});

describe('whose wish it is', () => {
	it.each([
		[
			"Paz spoke of what binds the two countries, and expressed Kenya's readiness to build roads that serve the two peoples.",
			'Kenya wish: build roads that serve the two peoples',
		],
		['Roe has expressed readiness of Kenya to build a road.', 'Kenya wish: build a road'],
		[
			'The two sides shared the desire to:\na. build a road;\nb. open a port.',
			'Cuba, Kenya wish: build a road | open a port',
		],
		['It is agreed to build a road.', 'Cuba, Kenya agreed: build a road'],
		['Our Cuban friends have asked us to build a road.', 'Cuba asks: us to build a road'],
		['Cuba sought technical assistance for its ports.', 'Cuba asks: technical assistance for its ports'],
	])('is told by %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});

	it('is that of who speaks, in a transcript', () => {
		const body =
			'President of Kenya Jane Roe (retranslated): Dear friends.\n\nWe are committed to building a road.';
		expect(told(body)).toEqual(['Kenya agreed: building a road']);
	});
});

describe('what is agreed to be done, without "will"', () => {
	it.each([
		['It was decided that a joint team be set up.', 'Cuba, Kenya agreed: a joint team be set up'],
		['They agreed that the two sides should build a road.', 'Cuba, Kenya agreed: build a road'],
		[
			'They directed that the first meeting be held in May.',
			'Cuba, Kenya agreed: the first meeting be held in May',
		],
		[
			'The duo stressed their intent to bolster trade and build a road.',
			'Cuba, Kenya wish: bolster trade | build a road',
		],
	])('is %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});

	it.each([
		'They agreed that peace can only be achieved in talks.',
		'They agreed that the two sides should be proud.',
	])('is no opinion: %s', sentence => {
		expect(told(sentence)).toEqual([]);
	});
});

describe('a subject behind an aside', () => {
	it.each([
		[
			'Roe, while thanking Cuba for the tents that came after the floods, sought Cuba’s assistance with boats.',
			'Kenya (Jane Roe) asks: Cuba’s assistance with boats',
		],
		[
			'Roe told the press that her government would, with effect from May, build a road.',
			'Kenya agreed: build a road',
		],
		[
			'The two heads of state “directed their ministers to build a road”.',
			'Cuba, Kenya agreed: their ministers to build a road',
		],
		[
			'They agreed to open a port and, at the wish of Roe, to build a road.',
			'Cuba, Kenya agreed: open a port | build a road',
		],
		[
			'Our ministries were directed to study the route, including its tariffs, and to report in May.',
			'Cuba, Kenya agreed: study the route, including its tariffs | report in May',
		],
		[
			'Kenya expressed its desire to learn from Cuba and its readiness to build a road.',
			'Kenya wish: learn from Cuba | build a road',
		],
		['Kenya will build a road, said the Cuban president, noting the need.', 'Kenya agreed: build a road'],
	])('is read in %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});
});

describe('those who act for a side', () => {
	it.each([
		['Prime Minister urged Kenya to build a road.', 'Cuba (Juan Paz) asks: build a road'],
		['PM agreed to build a road.', 'Cuba agreed: build a road'],
		['The Kenyan Coast Guard will build a port.', 'Kenya agreed: build a port'],
		['Cuban lawmakers will build a house.', 'Cuba agreed: build a house'],
		['The two agencies will build a road.', 'Cuba, Kenya agreed: build a road'],
		[
			'They resolved that the JBC shall from now on meet in May.',
			'Cuba, Kenya agreed: the JBC shall from now on meet in May',
		],
		[
			'Paz offered his help and committed an additional $2 million in aid.',
			'Cuba agreed: an additional $2 million in aid',
		],
	])('are told in %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});

	it('may be called by their rank, a union with its members, a state by its form', () => {
		const prince = leader('Omar Doe', 'Saudi Arabia', 'Crown Prince');
		const changed = { title: 'Saudi Arabia and the EU meet', leaders: [prince], place: null };
		expect(told('His Royal Highness promised that the Kingdom would build a road.', changed)).toEqual([
			'Saudi Arabia agreed: build a road',
		]);
		expect(told('The EU and its Member States, in the spirit of 2022, will build a road.', changed)).toEqual([
			'European Union agreed: build a road',
		]);
		expect(told("The Kingdom's side offered to build a road.", changed)).toEqual([
			'Saudi Arabia wish: build a road',
		]);
	});

	it('do not speak for those who fight elsewhere', () => {
		expect(told('Roe spoke, expressing the hope that the parties concerned will talk.')).toEqual([]);
	});
});

describe('further words of news', () => {
	it.each([
		[
			"Cuba's envoy Ana Cruz said her country was committed to building a road.",
			'Cuba agreed: building a road',
		],
		['The interlocutors agreed to build a road.', 'Cuba, Kenya agreed: build a road'],
		['Kenya intends to open a port and is interested in building a road.', 'Kenya agreed: open a port'],
		['Paz drew attention to the rains and proposed to build a road.', 'Cuba (Juan Paz) asks: build a road'],
		[
			'"Cuba will open a port," Paz said at the talks, "and we will build a road."',
			'Cuba agreed: open a port | build a road',
		],
		['The ministers vowed closer cooperation on roads.', 'Cuba, Kenya agreed: closer cooperation on roads'],
		['Kenya and Cuba vow to build a road.', 'Cuba, Kenya agreed: build a road'],
	])('are read in %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});

	it('are none where one only backs a candidate', () => {
		expect(told('Roe said her country would support the candidacy of Cuba.')).toEqual([]);
	});
});

describe('an action with more in it', () => {
	it.each([
		[
			'They resolved to remove, by May, all barriers; and to build a road.',
			'Cuba, Kenya agreed: remove, by May, all barriers | build a road',
		],
		[
			'Kenya agreed to bear the cost of the wall and hire builders.',
			'Kenya agreed: bear the cost of the wall | hire builders',
		],
		[
			'They directed their ministers to build a road without further delay, and to report in May.',
			'Cuba, Kenya agreed: their ministers to build a road without further delay | report in May',
		],
		[
			'They agreed on building a road, on closer contacts and on opening a port.',
			'Cuba, Kenya agreed: building a road | closer contacts | opening a port',
		],
		[
			'Our ministers were tasked with building a road, so this is no show.',
			'Cuba, Kenya agreed: building a road',
		],
		['Roe said Kenya will be sending 12 doctors to Cuba.', 'Kenya agreed: sending 12 doctors to Cuba'],
		['Paz added that Cuba “stands ready” to build a road.', 'Cuba wish: build a road'],
		[
			'They likewise share the wish to see the number of roads double.',
			'Cuba, Kenya wish: see the number of roads double',
		],
		[
			'Roe promised that the road department would build a road.',
			'Kenya agreed: the road department would build a road',
		],
		['Kenya will build a road, and Cuba will benefit from it.', 'Kenya agreed: build a road'],
		['Roe implored the Cubans to build a road.', 'Kenya (Jane Roe) asks: the Cubans to build a road'],
	])('is read in %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});
});

describe('the words of officials', () => {
	it.each([
		[
			'"We will build a road, and are ready to open a port", the Kenyan President assured.',
			'Kenya agreed: build a road | open a port',
		],
		['The Kenyan parliament leader asked Cuba to build a road.', 'Kenya asks: build a road'],
		['The two governments plan to build a road.', 'Cuba, Kenya agreed: build a road'],
		[
			'They agreed to open a port, to build a road, and on setting up a group.',
			'Cuba, Kenya agreed: open a port | build a road | setting up a group',
		],
	])('are read in %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});

	it('are those of one side where a transcript has them', () => {
		const body =
			'President of Kenya Jane Roe: Dear friends.\n\nThe aid is of use, and we intend to build a road.';
		expect(told(body)).toEqual(['Kenya agreed: build a road']);
	});

	it('tell no undertaking where they tell a programme', () => {
		expect(told('Roe will fly back to Nairobi tomorrow. She will report on it after lunch.')).toEqual([]);
	});
});

describe('what is less often said', () => {
	it.each([
		['The two leaders were of one mind on building a road.', 'Cuba, Kenya agreed: building a road'],
		[
			'The two leaders saw eye to eye on building a road, and on opening a port.',
			'Cuba, Kenya agreed: building a road | opening a port',
		],
		[
			'Roe held talks with Paz on Monday, with the two sides vowing to build a road.',
			'Cuba, Kenya agreed: build a road',
		],
		['Kenya takes upon itself to build a road.', 'Kenya agreed: build a road'],
		['"We are determined to build a road by May," said Roe.', 'Kenya agreed: build a road by May'],
		['"Our government is going to build a road," Roe added.', 'Kenya agreed: build a road'],
		[
			'Kenya will build, as Roe told her guest over lunch, 20 schools in Cuba.',
			'Kenya agreed: build, as Roe told her guest over lunch, 20 schools in Cuba',
		],
		[
			'It has been decided that the Road Fund, the capital of which is 50 million euros, will be doubled.',
			'Cuba, Kenya agreed: the Road Fund, the capital of which is 50 million euros, will be doubled',
		],
		['The foreign ministries were entrusted to draft a plan.', 'Cuba, Kenya agreed: draft a plan'],
		[
			'Kenya promised that its government would build a road this year.',
			'Kenya agreed: build a road this year',
		],
	])('is read in %s', (sentence, fact) => {
		expect(told(sentence)).toEqual([fact]);
	});

	it.each([
		[
			'Cuba is willing to host the fair, she noted, calling for an early start of the study.',
			['Cuba wish: host the fair', 'Cuba asks: an early start of the study'],
		],
		[
			'"We hope that Kenya will send more teachers," said Paz, who also encouraged the port authorities of the two countries to open a direct route.',
			[
				'Cuba (Juan Paz) asks: send more teachers | the port authorities of the two countries to open a direct route',
			],
		],
		[
			'Roe asked Cuba to buy more tea, open its markets to coffee and speak up for Kenyan farmers.',
			['Kenya (Jane Roe) asks: buy more tea | open its markets to coffee | speak up for Kenyan farmers'],
		],
		[
			'"I would ask our Kenyan friends to consider a cargo flight, and I propose that our central banks sit down together this spring," said Paz.',
			[
				'Cuba (Juan Paz) asks: our Kenyan friends to consider a cargo flight | our central banks sit down together this spring',
			],
		],
		[
			'To the six schools that Kenya promised to the villages we shall add another six, and we will send teachers there, Roe said.',
			['Kenya agreed: add another six | send teachers there'],
		],
		[
			'Kenya and Cuba have decided to lift their ties to a partnership, an outcome which Roe and Paz made public after their talks in Nairobi.',
			['Cuba, Kenya agreed: lift their ties to a partnership'],
		],
		[
			'Roe and Paz decided to lift their ties to a partnership, and a detailed plan was adopted today to give it shape.',
			['Cuba, Kenya agreed: lift their ties to a partnership'],
		],
		['Roe noted that Kenya is not going to build a road.', []],
	])('is told apart in %s', (sentence, facts) => {
		expect(told(sentence)).toEqual(facts);
	});
});

describe('what somebody is quoted with', () => {
	it.each([
		['Roe said: "We will build a road."', ['Kenya agreed: build a road']],
		[
			'In a statement to the agency, Roe said, "We are determined to begin by May," stressing the cost.',
			['Kenya agreed: begin by May'],
		],
		[
			'Roe added, "We hope that more Cuban ships will call at Mombasa."',
			['Kenya (Jane Roe) asks: more Cuban ships will call at Mombasa'],
		],
		[
			'The two sides should, Roe said, align their plans and support young people.',
			['Kenya (Jane Roe) asks: align their plans | support young people'],
		],
		[
			'"The road is long," Roe said. "We will provide 20 scholarships to Cuban nurses."',
			['Kenya agreed: provide 20 scholarships to Cuban nurses'],
		],
		[
			'"Kenya is ready to buy sugar if it is refined here," Roe said, adding that her government would waive fees.',
			['Kenya wish: buy sugar if it is refined here | waive fees'],
		],
		['"The road is long," Roe said. "We agreed to build a road."', ['Cuba, Kenya agreed: build a road']],
	])('is theirs in %s', (sentence, facts) => {
		expect(told(sentence)).toEqual(facts);
	});
});

describe('the clauses of what was agreed', () => {
	it.each([
		[
			'They agreed that the Chair, in consultation with Cuba, prepare a paper.',
			['Cuba, Kenya agreed: the Chair, in consultation with Cuba, prepare a paper'],
		],
		[
			'They agreed that the review be completed, and that our companies work together in mining.',
			['Cuba, Kenya agreed: the review be completed | our companies work together in mining'],
		],
		[
			'They agreed that the working group will meet in May.',
			['Cuba, Kenya agreed: the working group will meet in May'],
		],
		[
			'They agreed to open a route "when conditions permit," and on setting up a group.',
			['Cuba, Kenya agreed: open a route "when conditions permit," | setting up a group'],
		],
		[
			'They resolved to conclude the treaty, for which the terms were adopted in May, within 18 months.',
			['Cuba, Kenya agreed: conclude the treaty, for which the terms were adopted in May, within 18 months'],
		],
		['They expressed their will to build a road.', ['Cuba, Kenya wish: build a road']],
		[
			'It was agreed during the works of the session on the building of a road.',
			['Cuba, Kenya agreed: the building of a road'],
		],
		[
			'They agreed to work together for a free, open and inclusive region.',
			['Cuba, Kenya agreed: work together for a free, open and inclusive region'],
		],
		['Paz invited Kenyan firms to invest in ports.', []],
		['They agreed that the commission will play a part.', []],
		['They agreed that the trade volume is low.', []],
		['They agreed that the region faces a threat.', []],
	])('are told apart in %s', (sentence, facts) => {
		expect(told(sentence)).toEqual(facts);
	});
});

describe('announcements worded as headlines', () => {
	it.each([
		['1. Kenya to gift 10 ambulances to Cuba.', ['Kenya agreed: gift 10 ambulances to Cuba']],
		[
			'1. 1,000 places to be made available by Kenya.',
			['Kenya agreed: 1,000 places to be made available by Kenya'],
		],
		[
			'(i) Free visas shall be extended by Kenya to Cuban nationals;',
			['Kenya agreed: Free visas shall be extended by Kenya to Cuban nationals'],
		],
		['1. Kenya to visit Cuba.', []],
		['Kenya to gift ten ambulances.', []],
	])('are read in %j', (line, facts) => {
		expect(told(line)).toEqual(facts);
	});
});

describe('the points of a joint declaration', () => {
	it('are sentences of their own, though "the following" leads to them', () => {
		const body = `Roe and Paz met in Nairobi and agreed on the following:

1. The Presidents noted the state of the relations of both states.

2. They agreed to build a road.`;
		expect(told(body)).toEqual(['Cuba, Kenya agreed: build a road']);
	});

	it('may begin with the verb of all who declare', () => {
		const body = `We, the Heads of State of Kenya and of Cuba;

1. Reaffirm that our friendship is old;

2. Decide to build a road;

3. Commit ourselves to opening a port;

4. Mandate our ministers to report in May;

5. Commend the nurses of Cuba;`;
		expect(told(body)).toEqual([
			'Cuba, Kenya agreed: build a road',
			'Cuba, Kenya agreed: opening a port',
			'Cuba, Kenya agreed: our ministers to report in May',
		]);
	});

	it('are those of an organisation and a state, where the title names them', () => {
		const body =
			'The leaders met in Barbados. Barbados was warm; they thanked Barbados. They agreed to build a road.';
		expect(told(body, { title: 'Declaration of the CARICOM-Cuba Summit', leaders: [] })).toEqual([
			'CARICOM, Cuba agreed: build a road',
		]);
	});
});

describe('the topics of one action', () => {
	it('stay with it', () => {
		const body = 'Kenya will invest up to 2 billion, with a focus on:\n- transport links;\n- broadband.';
		expect(told(body)).toEqual([
			'Kenya agreed: invest up to 2 billion, with a focus on:\n- transport links;\n- broadband',
		]);
	});

	it('are actions where they name something to be done', () => {
		expect(told('The two sides agreed to take these steps:\n- build a road;\n- open a port.')).toEqual([
			'Cuba, Kenya agreed: take these steps:\n- build a road | open a port',
		]);
	});
});

it('reads a name whose last letters look like an article', () => {
	const erdogan = leader('Recep Erdogan', 'Kenya', 'President');
	expect(told('Erdoğan urged Cuba to build a road.', { leaders: [erdogan] })).toEqual([
		'Kenya (Recep Erdogan) asks: build a road',
	]);
});

it('takes for the sides of an article those whose leaders meet', () => {
	const body =
		'The leaders of Kenya, Cuba and Peru met in Moa. Chile was named. Of Chile they spoke, and of Chile. The three countries agreed to build a road.';
	expect(told(body)).toEqual(['Cuba, Kenya, Peru agreed: build a road']);
});
