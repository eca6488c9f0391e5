import { describe, expect, it } from 'vitest';
import { isCaption } from '../../src/article/caption.ts';
import { takeCaptions } from '../../src/article/captions.ts';
import { readLine } from '../../src/article/line.ts';

const captionsOf = (text: string) => {
	const { captions, lines } = takeCaptions(text.split('\n').map(readLine));
	return { captions, rest: lines.map(line => line.text) };
};

describe('a caption', () => {
	it.each([
		'The two leaders at the talks (Photo: VNA)',
		'The two leaders at the talks. (Photo by Li Example)',
		'The two leaders at the talks (Source: VNA)',
		'The two leaders at the talks. (Xinhua/Li Example)',
		'The two leaders at the talks [Jane Example/Reuters]',
		'The two leaders at the talks. [File: Jane Example/AP Photo]',
		'The two leaders at the talks. [Photo/Xinhua]',
		'The two leaders at the talks. Photo credit: Akorda',
		'The two leaders at the talks Photo: VCG',
		'The two leaders at the talks. PHOTO: REUTERS',
		'The two leaders at the talks Image: Jane Example/dpa',
		'The two leaders at the talks | Photo Credit: PTI',
		'The two leaders at the talks. — VNA/VNS Photo',
		'The two leaders at the talks. ANTARA FOTO/Jane Example',
		'The two leaders at the talks. Jane Example/AFP/Getty Images',
		'The two leaders at the talks. /CFP',
		'The two leaders at the talks © Foreign Ministry/TASS',
		'The chief adviser at his desk. File photo',
		'The two leaders at the airport. PMO pic',
		'The two leaders at the airport. — Bernama pic',
		'The two leaders at State House. PHOTO | COURTESY',
		'The two leaders sign the plan. SUPPLIED',
		'The two leaders in the garden of the palace / AFP',
		'The president of Chad (File)',
		'FILE - The flags of Chad and Peru are seen in Lima.',
		'Images | Akorda',
		'Photo courtesy: PID',
		'The president of Chad (L) and his host at the talks',
		'Their premiers (second from left) at the talks',
		'In this photo, the two leaders shake hands.',
		'[1/3] A tank takes part in a parade.',
		'Photo 1. The scene of the talks',
		'![The talks](talks.jpg)',
		'The president was welcomed at the airport. PMO pic',
		'The presidents of Peru and Chad 2.jpg',
		'The two leaders at the talks. REUTERS/Jane Example Purchase Licensing Rights, opens new tab',
		'[1/3]The two leaders at the talks',
		'The King meets the foreign minister in Lima (Royal Example Court)',
		'The two leaders in Lima today. - BERNAMApix',
		'The two leaders during the signing - Photography: Jane Example',
		'The two leaders inspect a guard. Handout via REUTERS',
		'The talks at the palace. Фото: Press service of the President',
	])('is seen in: %s', line => {
		expect(isCaption(line, line.split(' ').length)).toBe(true);
	});

	it.each([
		'They agreed to raise credit by 10 percent.',
		'The exhibition shows the picture from Hanoi to the public of both countries.',
		'The ministers spoke of memoranda of understanding (MoUs).',
		'Trade in images and photographs grew.',
		'Images',
		'A- A A+   Share on Facebook   Share on Twitter',
		'Home | News | Economy | Sports | Photo | Video',
		'File the papers in Lima, he said.',
		'They welcomed the launch of the link (phase one).',
		'Kenya and/or Uganda will host the talks.',
	])('is not seen in: %s', line => {
		expect(isCaption(line, line.split(' ').length)).toBe(false);
	});
});

describe('captions', () => {
	it('are one where the same is printed again with its credit', () => {
		const caption = 'Foreign Minister Jane Roe shakes hands with John Doe before talks in Lima.';
		expect(captionsOf(`First line\n${caption}\n${caption}   | Photo Credit: PTI`).captions).toEqual([
			`${caption}   | Photo Credit: PTI`,
		]);
	});

	it('are not seen in a headline that promises pictures', () => {
		expect(readLine('Ministers of Peru and Chad meet in Lima (PHOTO)').kind).toBe('loose');
	});

	it('join a picture and the words under it', () => {
		expect(captionsOf('First line\n![port](a.png)\nThe port of Lima (Photo: ANDINA)')).toEqual({
			captions: ['![port](a.png) The port of Lima (Photo: ANDINA)'],
			rest: ['First line'],
		});
	});

	it('join a line and the credit under it', () => {
		expect(captionsOf('Headline\nThe leaders shake hands in Lima\nPhoto: Office of the President')).toEqual({
			captions: ['The leaders shake hands in Lima Photo: Office of the President'],
			rest: ['Headline'],
		});
	});

	it('join a caption and its credit in brackets', () => {
		expect(
			captionsOf('Photo: The leaders shake hands\n(Photo: Cabinet Public Affairs Office)').captions,
		).toHaveLength(1);
	});

	it('join a credit and the words under it, which leaves the paragraph above it alone', () => {
		const text =
			'Headline\nThey spoke of rivers.\nPhoto: Rosa Example\nPresident Jane Roe (right) gives a book to her guest.\nThey spoke of ports.';
		expect(captionsOf(text)).toEqual({
			captions: ['Photo: Rosa Example President Jane Roe (right) gives a book to her guest.'],
			rest: ['Headline', 'They spoke of rivers.', 'They spoke of ports.'],
		});
	});

	it('join the words and the credit under them, where who stands where shows what they are', () => {
		const text = 'Headline\nPresident Jane Roe (right) gives a book to her guest.\nPhoto: Rosa Example';
		expect(captionsOf(text).captions).toEqual([
			'President Jane Roe (right) gives a book to her guest. Photo: Rosa Example',
		]);
	});

	it('take the line after "Image caption," whatever it looks like', () => {
		expect(captionsOf('Headline\nImage source, Reuters\nImage caption,\nThe port at dawn')).toEqual({
			captions: ['Image source, Reuters Image caption, The port at dawn'],
			rest: ['Headline'],
		});
	});

	it('count once where a scraper read them twice', () => {
		expect(captionsOf('Headline\nThe port (Photo: VNA)\nThe port (Photo: VNA)').captions).toHaveLength(1);
	});

	it('are links to pictures too', () => {
		expect(captionsOf('Headline\n• (Photo) The ministers of Peru and Chad')).toEqual({
			captions: ['• (Photo) The ministers of Peru and Chad'],
			rest: ['Headline'],
		});
	});

	it('stay apart where they are two', () => {
		expect(captionsOf('One (Photo: VNA)\nTwo (Photo: VNA)').captions).toHaveLength(2);
	});
});

describe('a line near the head that only a picture can show', () => {
	it.each([
		'Leaders from left to right; John Doe of Peru, Jane Roe of Kenya, at the opening of the summit.',
		'The ministers pose for a group photo before the summit.',
		'President Doe shakes hands with President Roe in Lima.',
		'Foreign Minister John Doe of Peru and the Kenyan Deputy Prime Minister, Jane Roe.',
	])('is a caption: %s', line => {
		expect(captionsOf(`Headline\n${line}`)).toEqual({ captions: [line], rest: ['Headline'] });
	});

	it('is text farther down, and where it says more', () => {
		const lines = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.', 'Eight.'];
		const later = 'President Doe shakes hands with President Roe in Lima.';
		expect(captionsOf([...lines, later].join('\n')).captions).toEqual([]);
		expect(
			captionsOf('He said that they shake hands with all.\nThe two presidents of Peru and Chad met in Lima.')
				.captions,
		).toEqual([]);
	});
});

describe('a report over a credit', () => {
	it('is no caption where a dateline opens it', () => {
		const report =
			'LIMA (ANDINA) – The two presidents held talks today, and said the rivers matter to both of them.';
		expect(captionsOf(`Peru, Chad hold talks\nMay 3, 2024\n${report}\nPhoto credit: Palace`).rest).toContain(
			report,
		);
	});
});
