import { describe, expect, it } from 'vitest';
import type { Agreement, Instrument } from '../../src/agreements/agreement.ts';
import { agreementLines } from '../../src/render/agreement-lines.ts';
import { plain } from '../../src/render/style.ts';

const source = { text: '', start: 0, end: 0 };

const instrument = (of: Partial<Instrument>): Instrument => ({
	kind: 'instrument',
	number: null,
	list: null,
	type: 'protocol',
	status: 'signed',
	title: 'Protocol on durian',
	parties: [],
	subject: null,
	date: null,
	source,
	...of,
});

const drawn = (agreements: readonly Agreement[], width = 60) =>
	agreementLines({ agreements, tallies: [] }, { width, style: plain }).map(({ text }) => text);

describe('the list of agreements', () => {
	it('gives a paper with its number, type, status, date and parties', () => {
		const paper = instrument({
			number: 3,
			list: 1,
			date: '2024-08-19',
			parties: [
				{ name: 'Ministry of Trade', country: 'Vietnam' },
				{ name: 'China', country: 'China' },
				{ name: 'ASEAN', country: null },
			],
		});
		expect(drawn([paper])).toEqual([
			'1 paper in list 1',
			'',
			' 3. Protocol on durian',
			'    protocol · signed · 2024-08-19',
			'    – Ministry of Trade (Vietnam)',
			'    – China',
			'    – ASEAN',
		]);
	});

	it('gives a commitment with its actors and actions', () => {
		expect(
			drawn([
				{
					kind: 'commitment',
					actors: ['Vietnam', 'China'],
					force: 'wish',
					actions: ['open gates', 'build'],
					source,
				},
			]),
		).toEqual(['1 commitment', '', '  Vietnam, China wish', '  • open gates', '  • build']);
	});

	it('gives a proposal with who made it', () => {
		const by = { leader: 'To Lam', country: 'Vietnam' };
		expect(drawn([{ kind: 'proposal', by, actions: ['meet'], source }])).toEqual([
			'1 proposal',
			'',
			'  To Lam (Vietnam) proposed',
			'  • meet',
		]);
	});

	it('groups papers by their printed lists, before all else, and counts them', () => {
		const lines = drawn([
			{ kind: 'proposal', by: { leader: null, country: 'Laos' }, actions: ['meet'], source },
			instrument({ list: 1, number: 1 }),
			instrument({ list: 2, number: 1 }),
			instrument({ list: 1, number: 2 }),
			instrument({}),
		]);
		expect(lines.filter(line => /^\d/.test(line))).toEqual([
			'2 papers in list 1',
			'1 paper in list 2',
			'1 paper',
			'1 proposal',
		]);
	});

	it('says how many papers an article tells of', () => {
		const tally = { count: 36, of: 'cooperation documents', status: 'signed', source } as const;
		const lines = agreementLines({ agreements: [], tallies: [tally] }, { width: 60, style: plain });
		expect(lines).toEqual([{ text: '36 cooperation documents, signed', agreement: null }]);
	});

	it('names for each line the agreement it belongs to', () => {
		const [first, second] = [instrument({ number: 1 }), instrument({ number: 2 })];
		const lines = agreementLines({ agreements: [first, second], tallies: [] }, { width: 60, style: plain });
		expect(lines.map(({ agreement }) => agreement)).toEqual([null, null, first, first, null, second, second]);
	});

	it('hangs long names of parties', () => {
		const paper = instrument({ parties: [{ name: 'Ministry of Trade', country: 'Laos' }] });
		expect(drawn([paper], 18).slice(-2)).toEqual(['    – Ministry of', '      Trade (Laos)']);
	});

	it('hangs long titles under their number', () => {
		expect(drawn([instrument({ number: 10, title: 'Plan for roads' })], 15).slice(2, 4)).toEqual([
			'10. Plan for',
			'    roads',
		]);
	});

	it('is empty where nothing was agreed', () => {
		expect(drawn([])).toEqual([]);
	});
});
