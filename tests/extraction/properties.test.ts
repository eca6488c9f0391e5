import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, readArticle } from '../../src/library/read-article.ts';
import { fixtures } from './gold.ts';

const all = fixtures();
const encode = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const read = (bytes: Uint8Array) => {
	const article = readArticle(bytes, 'id', 'id.txt');
	return { article, facts: factsOf(article) };
};

/** What an article is made of, put together at random: more of the rules are reached than by noise. */
const fragments = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...[
					'\n',
					'\n\n',
					'\r\n',
					' ',
					'. ',
					'; ',
					', ',
					':',
					'"',
					'“',
					'(',
					')',
					'- ',
					'• ',
					'| ',
					'---\n',
					'\u001b[31m',
					'\u0301',
				],
				...[
					'1. ',
					'(ii) ',
					'a) ',
					'3\n',
					'99999999999999999999. ',
					'date 2023-12-12 ',
					'31/02/2024',
					'Oct. 31, 2022',
					'\ufeff',
				],
				...['Hanoi (VNA) – ', 'BEIJING, March 3 (Xinhua) -- ', '(Photo: VNA)', './.', 'See more', 'Tags: '],
				...[
					'President Xi Jinping ',
					'Prime Minister of Ruritania John Doe ',
					'The two sides ',
					'He ',
					'the host ',
					'Tokyo ',
				],
				...[
					'agreed to ',
					'agreed that ',
					'proposed ',
					'will ',
					'is willing to ',
					'called for ',
					'signed ',
					'and ',
					'on ',
					'between ',
				],
				...[
					'Memorandum of Understanding ',
					'a joint statement ',
					'14 documents were signed: ',
					'the Ministry of Trade of Kenya ',
				],
			),
			fc.string({ unit: 'binary', maxLength: 5 }),
		),
		{ maxLength: 60 },
	)
	.map(parts => parts.join(''));

describe('whatever the input', () => {
	it('any bytes are read', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => void read(bytes)));
	});

	it('any text is read', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => void read(encode(text))));
	});

	it('any heap of pieces of articles is read, and its facts quote the body', () => {
		fc.assert(
			fc.property(fragments, text => {
				const { article, facts } = read(encode(text));
				for (const { source } of [...facts.agreements, ...facts.tallies])
					expect(article.body.slice(source.start, source.end)).toBe(source.text);
			}),
			{ numRuns: 500 },
		);
	});

	it('any cut of an article is read, and its facts quote the body', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), fc.nat(), fc.nat(), ({ bytes }, from, to) => {
				const start = from % bytes.length;
				const { article, facts } = read(bytes.subarray(start, start + (to % bytes.length)));
				for (const { source } of [...facts.agreements, ...facts.tallies])
					expect(article.body.slice(source.start, source.end)).toBe(source.text);
			}),
		);
	});
});

describe.each(all)('$name', ({ bytes }) => {
	const text = textOf(bytes);
	const told = read(bytes);

	it('gives facts that quote the body', () => {
		for (const { source } of [...told.facts.agreements, ...told.facts.tallies]) {
			expect(source.text).not.toBe('');
			expect(told.article.body.slice(source.start, source.end)).toBe(source.text);
		}
	});

	it.each([
		['line ends of Windows', text.replaceAll('\n', '\r\n')],
		['line ends of an old Macintosh', text.replaceAll('\n', '\r')],
		['no line end at its end', text.trimEnd()],
		['a byte order mark', `\ufeff${text}`],
		['decomposed letters', text.normalize('NFD')],
		['no-break spaces', text.replaceAll(/(?<=\S) (?=\S)/g, '\u00a0')],
	])('tells the same with %s', (_, changed) => {
		expect(read(encode(changed))).toEqual(told);
	});

	it('tells the same with blanks at the ends of its lines', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('', ' ', '   ', '\t', '\u00a0'), { minLength: 1, maxLength: 9 }),
				blanks => {
					const lines = text.split('\n').map((line, at) => line + (blanks[at % blanks.length] ?? ''));
					expect(read(encode(lines.join('\n')))).toEqual(told);
				},
			),
			{ numRuns: 5 },
		);
	});
});
