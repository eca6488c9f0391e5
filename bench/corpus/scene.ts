import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inventedName } from './names.ts';
import { between, oneOf, type Random, zipf } from './random.ts';

export type Country = { readonly name: string; readonly adjective: string; readonly capital: string };
export type Politician = { readonly name: string; readonly native: string; readonly office: string };

/** What an article is about: when, where, and the two sides. */
export type Scene = {
	/** ISO 8601, a day. */
	readonly date: string;
	readonly host: Country;
	readonly guest: Country;
	readonly hostLeader: Politician;
	readonly guestLeader: Politician;
	readonly agency: string;
};

type Row = {
	readonly name: string;
	readonly native?: string;
	readonly country: string;
	readonly offices?: readonly string[];
};
type Term = Politician & { readonly from: number; readonly to: number };

const people = join(import.meta.dirname, '../../src/people');
const first = 2011;
const years = 15;

/** `President 2013-` */
const office = /^(.+?) (\d{4})(?:(-)(\d{4})?)?$/;

const termsOf = ({ name, native = name, offices = [] }: Row): readonly Term[] =>
	offices.flatMap(printed => {
		const [, title, from, open, to] = office.exec(printed) ?? [];
		if (!title || !from) return [];
		return [{ name, native, office: title, from: Number(from), to: Number(to ?? (open ? 9999 : from)) }];
	});

const terms = Map.groupBy(
	(parse(readFileSync(join(people, 'leaders.yaml'), 'utf8')) as readonly Row[]).flatMap(row =>
		termsOf(row).map(term => ({ ...term, country: row.country })),
	),
	({ country }) => country,
);

/** Most met first: the more leaders a country has in the table, the more news there is of it. */
const countries: readonly Country[] = (
	JSON.parse(readFileSync(join(people, 'countries.json'), 'utf8')) as readonly {
		readonly name: string;
		readonly demonyms: readonly string[];
		readonly capitals: readonly string[];
	}[]
)
	.flatMap(({ name, demonyms: [adjective], capitals: [capital] }) =>
		adjective && capital ? [{ name, adjective, capital }] : [],
	)
	.toSorted((a, b) => (terms.get(b.name)?.length ?? 0) - (terms.get(a.name)?.length ?? 0));

const inventedOffices = ['President', 'Prime Minister', 'Foreign Minister', 'King', 'Vice President'];

/** One who held an office in that year, or where none is known, one who never was. */
const politicianOf = (random: Random, country: Country, year: number): Politician => {
	const held = terms.get(country.name)?.filter(({ from, to }) => from <= year && year <= to) ?? [];
	if (held.length > 0 && random() < 0.85) return oneOf(random, held);
	const name = `${inventedName(random)} ${inventedName(random)}`;
	return { name, native: name, office: oneOf(random, inventedOffices) };
};

const agencies = ['VNA', 'Xinhua', 'Reuters', 'AP', 'AFP', 'Anadolu', 'Yonhap', 'TASS', 'Kazinform', 'ANI'];

export const sceneOf = (random: Random): Scene => {
	const host = countryOf(random);
	const other = countryOf(random);
	const guest =
		other === host
			? oneOf(
					random,
					countries.filter(each => each !== host),
				)
			: other;
	const year = first + Math.floor(random() * years);
	const date = new Date(Date.UTC(year, 0, between(random, 1, 365))).toISOString().slice(0, 10);
	return {
		date,
		host,
		guest,
		hostLeader: politicianOf(random, host, year),
		guestLeader: politicianOf(random, guest, year),
		agency: oneOf(random, agencies),
	};
};

const countryOf = (random: Random): Country =>
	countries[zipf(random, countries.length) - 1] ?? oneOf(random, countries);
