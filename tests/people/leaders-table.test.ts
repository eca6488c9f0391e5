import { describe, expect, it } from 'vitest';
import { countriesIn, countryOf } from '../../src/people/country.ts';
import table from '../../src/people/leaders.yaml';
import type { RegisteredLeader } from '../../src/people/registry.ts';

const leaders = table as readonly RegisteredLeader[];

/** Without marks and in small letters. */
const plain = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[đłøı]/g, letter => ({ đ: 'd', ł: 'l', ø: 'o', ı: 'i' })[letter] ?? letter);

/** Hyphens and full stops too tell nobody apart. */
const fold = (name: string): string => plain(name).replace(/[.-]/g, ' ').replace(/ +/g, ' ').trim();

const namesOf = ({ name, native, forms = [] }: RegisteredLeader): string[] => [
	...new Set([name, ...(native ? [native] : []), ...forms].map(fold)),
];

describe('leaders.yaml', () => {
	it('has hundreds of people', () => {
		expect(leaders.length).toBeGreaterThan(450);
	});

	it('has no keys but those that its first comment explains, and none empty', () => {
		const keys = ['name', 'native', 'country', 'forms', 'offices'];
		const odd = leaders.filter(row =>
			Object.entries(row).some(([key, value]) => !keys.includes(key) || value === null || value.length === 0),
		);
		expect(odd).toEqual([]);
	});

	it('writes names in ASCII letters', () => {
		expect(leaders.filter(({ name }) => !/^[A-Z][A-Za-z .'-]+$/.test(name)).map(({ name }) => name)).toEqual(
			[],
		);
	});

	it('gives a native spelling only where it differs', () => {
		expect(leaders.filter(({ name, native }) => name === native).map(({ name }) => name)).toEqual([]);
	});

	it('folds a native spelling in Latin letters to the name, but for alphabets that English transliterates', () => {
		const transliterated = ['Azerbaijan', 'Turkmenistan', 'Uzbekistan'];
		const other = leaders.filter(
			({ name, native, country }) =>
				native &&
				!transliterated.includes(country) &&
				/^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(native) &&
				fold(native) !== fold(name),
		);
		expect(other.map(({ name, native }) => `${name}: ${native}`)).toEqual([]);
	});

	it('names countries as the rest of the program does', () => {
		const strange = leaders.filter(({ country }) => countryOf(country) !== country);
		expect(strange.map(({ name, country }) => `${name}: ${country}`)).toEqual([]);
	});

	it('has nobody in whose name a text would find another country', () => {
		const strange = leaders.flatMap(leader =>
			[leader.name, ...(leader.forms ?? [])].filter(name =>
				countriesIn(name).some(({ country }) => country !== leader.country),
			),
		);
		expect(strange).toEqual([]);
	});

	it('gives no name or form to two people', () => {
		const holders = Map.groupBy(
			leaders.flatMap(leader => namesOf(leader).map(form => ({ form, leader: leader.name }))),
			({ form }) => form,
		);
		const shared = [...holders].filter(([, rows]) => rows.length > 1);
		expect(shared.map(([form, rows]) => `${form}: ${rows.map(({ leader }) => leader).join(', ')}`)).toEqual(
			[],
		);
	});

	it('lists no form that the name or another form already covers', () => {
		const idle = leaders.flatMap(({ name, forms = [] }) => {
			const written = [plain(name), ...forms.map(plain)];
			return new Set(written).size < written.length ? [name] : [];
		});
		expect(idle).toEqual([]);
	});

	it('writes each office as a title, with or without its years', () => {
		const years = /^\D+(?: (?<from>\d{4})(?:-(?<to>\d{4})?)?)?$/;
		const wrong = leaders.flatMap(({ name, offices = [] }) =>
			offices
				.filter(office => {
					const { from, to } = years.exec(office)?.groups ?? {};
					return !years.test(office) || (from && to && Number(from) >= Number(to));
				})
				.map(office => `${name}: ${office}`),
		);
		expect(wrong).toEqual([]);
	});

	it('gives everyone an office', () => {
		expect(leaders.filter(({ offices }) => offices === undefined).map(({ name }) => name)).toEqual([]);
	});
});
