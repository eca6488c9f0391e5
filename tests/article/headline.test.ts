import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/parse.ts';
import { isPublisherName, isSectionName } from '../../src/article/site-name.ts';

const text =
	'Two ministers met in Lima on 19 August 2024 and agreed to build a port and a school together.\n\nThe work begins in the spring, when the rains are over.';

const headlineOf = (above: string): string | null => {
	const { title, titleSource } = parse(`${above}\n\n${text}`);
	return titleSource === 'stated' ? title : null;
};

describe('the headline', () => {
	it.each([
		['stands first', 'Peru and Chad agree on port\n20 August 2024'],
		['stands under the name of the site', 'Fresh News Asia\nPeru and Chad agree on port'],
		['stands under menus', 'Home  Local  World\nPolitics\nPeru and Chad agree on port'],
		['stands under a ministry', 'Ministry of Foreign Affairs\nRepublic of Peru\nPeru and Chad agree on port'],
		[
			'stands under an official website',
			'Official website of the President of Peru\nPeru and Chad agree on port',
		],
		[
			'stands under a ministry of a republic',
			'Republic of Peru Ministry of Foreign Affairs\nPeru and Chad agree on port',
		],
		[
			'stands under the slogan of a ministry',
			'Ministry of External Affairs\nseventy years of the free sea\nPeru and Chad agree on port\n20 August 2024',
		],
		['stands over a house of parliament', 'Peru and Chad agree on port\n\nLOK SABHA'],
		['stands under a path', 'Home > News > Peru and Chad agree on port\nPeru and Chad agree on port'],
		[
			'is in the title of the page too',
			'Peru and Chad agree on port | The Presidency\nMenu\nPeru and Chad agree on port',
		],
		['stands alone in the title of the page', 'Peru and Chad agree on port | The Presidency'],
		['stands before the name of an agency', 'Peru and Chad agree on port - Xinhua'],
		['stands before the address of a site', 'Peru and Chad agree on port – Example.com'],
		[
			'has the reporter and her place under it',
			'Peru and Chad agree on port\n\nRosa Example in Lima, Peru\n20 August 2024',
		],
		[
			'stands under a path that a scraper glued to it',
			'HomeNewsWorld NewsPeru and Chad agree on port\n\nPeru and Chad agree on port',
		],
		['is labelled', 'Database of Example Politics and Relations\n\n[Title] Peru and Chad agree on port'],
		['tells of pictures', 'Peru and Chad agree on port - Example.com\n(PHOTO)'],
		['has an ornament before it', '▼ Peru and Chad agree on port'],
		['is marked', 'Slogan of the site\n# Peru and Chad agree on port'],
		['has a label under it', 'Peru and Chad agree on port\nPRESS RELEASE'],
		[
			'stands under a slogan as long',
			'News for all the people without fear\nPeru and Chad agree on port\n20 August 2024',
		],
		[
			'is in the title of the page behind its agency',
			'KUNA : Peru and Chad agree on port - Politics - 20/08/2024\nMenu\nPeru and Chad agree on port',
		],
		['stands under its kicker', 'Travel to Africa\nPeru and Chad agree on port'],
	])('%s', (_, above) => {
		expect(headlineOf(above)).toBe('Peru and Chad agree on port');
	});

	it('keeps its label', () => {
		expect(headlineOf('OPINION | A river cannot be a hostage')).toBe('OPINION | A river cannot be a hostage');
		expect(headlineOf('(LEAD) Peru, Chad agree on port')).toBe('(LEAD) Peru, Chad agree on port');
	});

	it('is not the line of the reporter, nor a dateline', () => {
		expect(headlineOf('Lima\nLIMA')).toBeNull();
		expect(headlineOf('Palace Street 10\nLima, Peru\n\n10:47 A.M. PET')).toBeNull();
		expect(headlineOf('Rosa Example in Lima, Peru')).toBeNull();
		expect(headlineOf('PERU, August 20 -')).toBeNull();
		expect(headlineOf('Two ministers in Lima')).toBe('Two ministers in Lima');
	});

	it('is not the standfirst that says whose the text is', () => {
		const standfirst =
			'The two sides affirmed that they are keen to explore all ways of building a port in Lima…reports Example News';
		expect(headlineOf(standfirst)).toBeNull();
	});

	it('may be a whole sentence over a date', () => {
		const long = 'What did the presidents of Peru and Chad say to each other when they met in Lima?';
		expect(headlineOf(`${long}\n20 August 2024`)).toBe(long);
	});

	it('is missing where a text begins at once, and the title is its first sentence', () => {
		const article = parse(`Lima (ANDINA) – ${text}`);
		expect(article).toMatchObject({
			title: 'Two ministers met in Lima on 19 August 2024 and agreed to build a port and a school together.',
			titleSource: 'derived',
		});
	});

	it('that is derived is cut between words', () => {
		const { title } = parse(`${'Two ministers met '.repeat(12)}in Lima.`);
		expect(title).toMatch(/^Two ministers met .*…$/);
		expect(title.length).toBeLessThanOrEqual(101);
	});

	it('is not printed again in the body', () => {
		const { body } = parse(
			`Peru and Chad agree on port\n20 August 2024\n\nPeru and Chad agree on port\n\n${text}`,
		);
		expect(body.startsWith('Two ministers')).toBe(true);
	});
});

describe('the name', () => {
	it.each([
		'Ministry of External Affairs, Government of India',
		'European Commission - Press release',
		'Saudi Press Agency',
		'U.S. Department of State',
		'The White House',
		'President of Russia',
		'Republic of Ruritania',
	])('%s is that of who publishes', name => {
		expect(isPublisherName(name)).toBe(true);
	});

	it.each([
		'Xi Jinping meets Russian President',
		'Government agrees to sign pact',
		'Joint Statement',
	])('%s is not', line => {
		expect(isPublisherName(line)).toBe(false);
	});

	it.each([
		'Politics',
		'CHINA / DIPLOMACY',
		'Press release',
		'MEDIA NOTE',
		'STATEMENTS AND RELEASES',
	])('%s is that of a section', name => {
		expect(isSectionName(name)).toBe(true);
	});
});

describe('a summary over a report', () => {
	it('is text, and no headline', () => {
		const summary =
			'The two sides affirmed that they will build a port and a school together…reports Acme News';
		const { titleSource, body } = parse(`${summary}\n${text}`);
		expect(titleSource).toBe('derived');
		expect(body.startsWith(summary)).toBe(true);
	});
});
