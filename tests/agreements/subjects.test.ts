import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/agreements/cast.ts';
import type { FactText } from '../../src/agreements/fact-text.ts';
import type { Antecedent } from '../../src/agreements/mentions.ts';
import { readSentence, scanSentence } from '../../src/agreements/sentence.ts';
import { subjectAt } from '../../src/agreements/subject.ts';
import { countriesIn } from '../../src/people/country.ts';
import type { Leader } from '../../src/people/leader.ts';
import { wordsOf } from '../../src/people/words.ts';
import { factText } from './fact-text.ts';

const leader = (name: string, country: string, role: string, mentions = 3): Leader => ({
	name,
	nativeName: null,
	country,
	role,
	mentions,
});
const roe = leader('Jane Roe', 'Kenya', 'President of Kenya');
const doe = leader('Juan Doe-Paz', 'Cuba', 'Prime Minister of Cuba');
const talks: FactText = factText('Cuba and Kenya held talks in Nairobi.', {
	leaders: [roe, doe],
	place: 'Nairobi',
});

const nobody: Antecedent = { person: null, country: null };
const beforeThat: Antecedent = {
	person: { countries: ['Cuba'], leader: 'Juan Doe-Paz' },
	country: { countries: ['Cuba'], leader: null },
};

const read = (text: string, before = nobody, article = talks) =>
	readSentence(
		scanSentence(text, 0, wordsOf(text)),
		countriesIn(text),
		castOf(article, countriesIn(article.body)),
		() => before,
	);

/** Each phrase that means somebody, with whom it means. */
const mentions = (text: string, before = nobody, article = talks) =>
	read(text, before, article).mentions.map(
		({ start, end, countries, leader }) =>
			`${text.slice(start, end)}: ${leader ?? [...countries].sort().join(', ')}`,
	);

describe('the cast', () => {
	const cast = (body: string, changed: Partial<FactText> = {}) => {
		const text = factText(body, { title: '', leaders: [], ...changed });
		return castOf(text, countriesIn(text.body));
	};

	it('has the two countries named most as sides', () => {
		expect(cast('Cuba thanked Kenya. Kenya thanked Cuba. Peru watched.').sides.toSorted()).toEqual([
			'Cuba',
			'Kenya',
		]);
	});

	it('has three sides in trilateral talks', () => {
		expect(cast('Trilateral talks of Cuba, Kenya and Peru ended.').sides).toHaveLength(3);
	});

	it('has the countries of those who meet before a country talked about', () => {
		const { sides } = cast('They spoke of Haiti, Haiti and again Haiti.', { leaders: [roe, doe] });
		expect(sides.toSorted()).toEqual(['Cuba', 'Kenya']);
	});

	it('has an organisation alone as side in its own statement', () => {
		const title = 'ASEAN Leaders’ Statement on Drought';
		expect(cast('We met in Malaysia and thank Malaysia.', { title }).sides).toEqual(['ASEAN']);
	});

	it.each([
		['the country of the dateline', 'Cuba and Kenya talked.', { place: 'Havana' }, 'Cuba'],
		['the country visited', 'Cuba began a visit to Kenya.', {}, 'Kenya'],
		['the country of the first capital', 'Cuba and Kenya talked in Nairobi, not in Havana.', {}, 'Kenya'],
		['nobody where the text does not tell', 'Cuba and Kenya talked.', {}, null],
	])('has as host %s', (_, body, changed, host) => {
		expect(cast(body, changed).host).toBe(host);
	});
});

describe('who a phrase means', () => {
	it.each([
		['the two sides will', 'the two sides: Cuba, Kenya'],
		['Both leaders agreed', 'Both leaders: Cuba, Kenya'],
		['the two Foreign Ministers agreed', 'the two Foreign Ministers: Cuba, Kenya'],
		['All parties agreed', 'All parties: Cuba, Kenya'],
		['They agreed', 'They: Cuba, Kenya'],
		['Leaders agreed', 'Leaders: Cuba, Kenya'],
		['In this regard, Ministers agreed', 'Ministers: Cuba, Kenya'],
		['Kenyan ministers agreed', 'Kenyan ministers: Kenya'],
		['the Kenyan and Cuban foreign ministers agreed', 'Kenyan and Cuban foreign ministers: Cuba, Kenya'],
		['It was agreed to meet', 'It was : Cuba, Kenya'],
		['Kenya agreed', 'Kenya: Kenya'],
		['the Kenyan side agreed', 'Kenyan side: Kenya'],
		['Nairobi agreed', 'Nairobi: Kenya'],
		['the Kenyan president agreed', 'Kenyan president: Jane Roe'],
		['Cuba’s prime minister agreed', 'Cuba’s prime minister: Juan Doe-Paz'],
		['President Roe agreed', 'Roe: Jane Roe'],
		['Doe-Paz agreed', 'Doe-Paz: Juan Doe-Paz'],
		['Paz agreed', 'Paz: Juan Doe-Paz'],
		['the host agreed', 'the host: Kenya'],
		['his guest agreed', 'his guest: Cuba'],
		['the visiting leader agreed', 'the visiting leader: Cuba'],
		['the President agreed', 'the President: Jane Roe'],
		['the Prime Minister agreed', 'the Prime Minister: Juan Doe-Paz'],
	])('"%s"', (text, mention) => {
		expect(mentions(text)).toEqual([mention]);
	});

	it.each([
		['he agreed', 'he: Juan Doe-Paz'],
		['She agreed', 'She: Juan Doe-Paz'],
		['it agreed', 'it: Cuba'],
		['his country agreed', 'his country: Juan Doe-Paz'],
	])('"%s", from the sentence before', (text, mention) => {
		expect(mentions(text, beforeThat)).toEqual([mention]);
	});

	it('"it" and "he", from the same sentence first', () => {
		expect(mentions('Kenya said it agreed', beforeThat).at(-1)).toBe('it: Kenya');
		expect(mentions('Roe said he agreed', beforeThat).at(-1)).toBe('he: Jane Roe');
		expect(mentions('Roe said that the island will agree', beforeThat).at(-1)).toBe('island: Jane Roe');
	});

	it('an office, a country and a name are one mention', () => {
		expect(mentions('the President of Kenya, Jane Roe, agreed')).toEqual(['Kenya, Jane Roe: Jane Roe']);
	});

	it.each([
		'Kenyan tea',
		'the leaders of industry',
		'the President of a bank',
		'Roe University',
		'his hat',
	])('"%s" means nobody', text => {
		expect(mentions(text, beforeThat)).toEqual([]);
	});
});

describe('the subject of a verb', () => {
	const subject = (text: string, before = nobody) => {
		const { mentions, marks } = read(text, before);
		const mark = marks.at(-1);
		const found = mark ? subjectAt(text, mark.start, mentions, marks) : null;
		return found && (found.leader ?? found.countries.toSorted().join(', '));
	};

	it.each([
		['right before it', 'Kenya agreed to pay', 'Kenya'],
		['with adverbs between', 'Kenya has also jointly agreed to pay', 'Kenya'],
		['with an aside between', 'Kenya, which grows tea, agreed to pay', 'Kenya'],
		['with "for her part" between', 'Roe, for her part, pledged to pay', 'Jane Roe'],
		['of a verb it is joined to', 'Kenya thanked Cuba and agreed to pay', 'Kenya'],
		['joined by "and"', 'Kenya and Cuba agreed to pay', 'Cuba, Kenya'],
		['joined by "together with"', 'Kenya together with Cuba agreed to pay', 'Cuba, Kenya'],
		['not what hangs on a preposition', 'Roe in talks with Cuba agreed to pay', null],
		['but what hangs on "the leaders of"', 'The leaders of Kenya agreed to pay', 'Kenya'],
	])('is the mention %s: "%s"', (_, text, who) => {
		expect(subject(text)).toBe(who);
	});
});

describe('the speaker', () => {
	it.each([
		['“We will pay for the road,” Roe said.', 'Jane Roe'],
		['The road will be paid for, added the Kenyan president.', 'Jane Roe'],
		['Kenya will pay for the new road, Doe-Paz told reporters in Nairobi.', 'Juan Doe-Paz'],
		['Kenya will pay for the new road.', null],
		['Roe said that Kenya will pay.', null],
	])('of "%s" is %s', (text, who) => {
		expect(read(text).speaker?.leader ?? null).toBe(who);
	});
});
