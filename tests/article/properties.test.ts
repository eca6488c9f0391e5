import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/parse.ts';

/** Ordinary paragraphs: sentences of plain words. */
const word = fc.constantFrom(
	...'the ministers of Peru agreed to build ports schools and roads with their host in Lima before spring trade in rice grew by half'.split(
		' ',
	),
);
const sentence = fc
	.array(word, { minLength: 12, maxLength: 30 })
	.map(words => `Both ${words.join(' ')} again.`);
const paragraphs = fc.array(
	fc.array(sentence, { minLength: 1, maxLength: 3 }).map(one => one.join(' ')),
	{ minLength: 1, maxLength: 8 },
);

/** What pages are made of. */
const piece = fc.oneof(
	fc.constantFrom(
		...['\n', '\n\n', ' ', '. ', ': ', '- ', '1. ', '2\n', '| ', '(', ')', '—', '“', '\u0301', '\u001b[1m'],
		...['Hanoi (VNA) – ', 'LIMA, May 5 (EFE).- ', '(Photo: VNA)', './.', 'See more\n', 'By Jane Example\n'],
		...['20 August 2024', '2024-08-20\n', 'from May 5 to 6', 'on Monday', 'today', 'last year, in 2023'],
		...[
			'75th anniversary of 1950',
			'Done at Lima on ',
			'---\n',
			'title: a\n',
			'***\n',
			'Lima\n',
			'HOME | NEWS\n',
		],
	),
	fc.string({ unit: 'binary', maxLength: 6 }),
);
const page = fc.array(piece, { maxLength: 60 }).map(parts => parts.join(''));

describe('parse', () => {
	it('takes any text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => void parse(text)));
		fc.assert(
			fc.property(page, text => void parse(text)),
			{ numRuns: 500 },
		);
	});

	it('gives a date that is one, or none', () => {
		fc.assert(
			fc.property(page, text => {
				const { date, dateSource, dateEvidence, event } = parse(text);
				for (const day of [date, event?.start, event?.end])
					expect(day ?? '2024').toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
				expect(dateSource === 'none').toBe(date === null);
				expect(dateSource === 'inferred').toBe(dateEvidence !== null);
			}),
			{ numRuns: 500 },
		);
	});

	it('loses no word of a plain body, and keeps their order', () => {
		fc.assert(
			fc.property(paragraphs, fc.constantFrom('\n', '\n\n', '\r\n\r\n', ' \n \n'), (told, gap) => {
				expect(parse(told.join(gap)).body).toBe(told.join('\n\n'));
			}),
		);
	});

	it('finds a plain body under headline, date and dateline', () => {
		fc.assert(
			fc.property(paragraphs, told => {
				const text = `Peru and Chad agree on port\n20 August 2024\n\nLIMA (EFE) – ${told.join('\n\n')}`;
				expect(parse(text)).toMatchObject({
					title: 'Peru and Chad agree on port',
					date: '2024-08-20',
					place: 'LIMA',
					agency: 'EFE',
					body: told.join('\n\n'),
				});
			}),
		);
	});

	it.each([
		['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
		['blanks at the ends of lines', (text: string) => text.replaceAll('\n', '  \n')],
		['letters and marks apart', (text: string) => text.normalize('NFD')],
		['a byte order mark', (text: string) => `\ufeff${text}`],
	])('reads the same with %s', (_, change) => {
		const plain = page.map(text => text.replace(/[^\n\x20-\x7e–—“]/g, ''));
		fc.assert(
			fc.property(plain, text => {
				const accented = text.replaceAll('Lima', 'Hà Nội');
				expect(parse(change(accented))).toEqual(parse(accented));
			}),
		);
	});
});

describe('hostile text', () => {
	const size = 1 << 20;

	it.each([
		['a', 'letters'],
		[' ', 'blanks'],
		['1', 'digits'],
		['(', 'brackets'],
		['a.', 'abbreviations'],
		['1\n', 'numbers alone'],
		['Photo:(', 'credits'],
		['May 5 to ', 'dates'],
		['HANOI - ', 'datelines'],
		['Hanoi\n', 'places'],
		['May 5, 2024\n***\n', 'closing dates'],
		['75th anniversary of ', 'anniversaries'],
		['visit from ', 'visits'],
		['\u001b[', 'escape sequences'],
		['a\ua9cb', 'stray signs'],
		['---\n', 'rules'],
		['| a\n', 'rows'],
		['Related\nThe two sides agreed to go on with their work on ports and on the nurses.\n', 'teasers'],
	])('is read in linear time: %j', unit => {
		// A pattern that goes back over its text takes minutes here, not seconds: the time limit of the test finds it.
		expect(() => parse(unit.repeat(size / unit.length))).not.toThrow();
	});
});
