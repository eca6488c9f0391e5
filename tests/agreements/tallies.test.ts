import { describe, expect, it } from 'vitest';
import { explainedTallies, tallies } from '../../src/agreements/tallies.ts';
import { factText } from './fact-text.ts';

const read = (body: string) =>
	tallies(factText(body)).map(({ count, of, status }) => `${count} ${of}, ${status}`);

describe('a count of papers', () => {
	it.each([
		['14 cooperation documents were signed in the hall:', '14 cooperation documents, signed'],
		[
			'They signed 17 agreements and memorandums of understanding (MOUs).',
			'17 agreements and memorandums of understanding (MOUs), signed',
		],
		[
			'Kenya and Cuba today signed four memoranda of understanding (MoUs) as Roe began her first visit since taking office.',
			'4 memoranda of understanding (MoUs), signed',
		],
		['Seven bilateral agreements were signed after the talks.', '7 bilateral agreements, signed'],
		[
			'They witnessed the exchange of twenty-four intergovernmental and interagency documents.',
			'24 intergovernmental and interagency documents, exchanged',
		],
		['They saw the 36 cooperation documents signed between ministries.', '36 cooperation documents, signed'],
		[
			'They witnessed the presentation of 45 cooperation documents, signed between agencies.',
			'45 cooperation documents, signed',
		],
		['Together with 2 documents announced at the signing ceremony:', '2 documents, announced'],
		['In total, more than 30 agreements worth 3.7 billion dollars were concluded.', '30 agreements, signed'],
		['Seventeen (17) agreements were signed.', '17 agreements, signed'],
		['Five acts were signed during the visit:', '5 acts, signed'],
		['Both put their signatures to five documents.', '5 documents, signed'],
		['A ceremony was then held to sign six further documents.', '6 further documents, signed'],
		['Two dozen commercial contracts were signed.', '24 commercial contracts, signed'],
	])('is read from %j', (body, tally) => {
		expect(read(body)).toEqual([tally]);
	});

	it.each([
		'They have signed over 60 treaties to date.',
		'In 2019, they signed 12 agreements.',
		'It was the 15th anniversary of the signing of three legal documents.',
		'They will sign 12 agreements next week and 30 agreements are expected to be signed later.',
		'They agreed on the implementation of the over 30 agreements signed between them.',
		'They discussed 12 documents.',
		'They signed an agreement on 12 railway lines.',
		'The documents number 4 and 6 were signed.',
	])('is not made of %j', body => {
		expect(read(body)).toEqual([]);
	});

	it('is told once, and its parts not beside it', () => {
		expect(
			read(
				'They signed nine instruments: five MoUs and four agreements. The nine instruments were exchanged.',
			),
		).toEqual(['9 instruments, signed']);
	});

	it('is told with the word that counts it', () => {
		expect(explainedTallies(factText('They inked 3 protocols.')).map(({ rule }) => rule)).toEqual([
			'signed: counted beside “inked”',
		]);
	});

	it('quotes its sentence', () => {
		const body = 'It rained. They signed 3 protocols. They left.';
		const [tally] = tallies(factText(body));
		expect(tally?.source).toEqual({ text: 'They signed 3 protocols.', start: 11, end: 35 });
	});
});
