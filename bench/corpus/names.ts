import { between, oneOf, type Random, zipf } from './random.ts';

const onsets = 'b d f g h k l m n p r s t v z br dr gr kr tr st sk sh ch kh ny th pl kl mb nd y'.split(' ');
const vowels = 'a e i o u a e ai ou ia eo uo'.split(' ');
const middles = 'l n r s m k t v nd rk st ll rn ng mp lt rv zh'.split(' ');
const endings =
	'a o an en ir ov ar esh ukh ola ina una iva est or in as es ul ad ika eno arra inde oru ath em ey ond alu'.split(
		' ',
	);

/** Names of places and people that are in use at all; the rank decides how often one is met. */
const inUse = 140_000;
const short = 20_000;

/** The invented name of a rank, always the same: `Kradovir`. The long tail of a vocabulary is names. */
export const nameOf = (rank: number): string => {
	let rest = (Math.imul(rank, 2654435761) ^ (rank * 40503)) >>> 0;
	const next = (parts: readonly string[]): string => {
		const part = parts[rest % parts.length] ?? '';
		rest = Math.floor(rest / parts.length);
		return part;
	};
	const start = next(onsets) + next(vowels) + next(middles);
	const name = (rank > short ? start + next(vowels) + next(middles) : start) + next(endings);
	return name.charAt(0).toUpperCase() + name.slice(1);
};

export const inventedName = (random: Random): string => nameOf(zipf(random, inUse));

const givenNames =
	'Anna Marek Lucía Tomas Ingrid Samuel Farida Joon Mei Karim Elena David Nadia Peter Amara Luis Yuki Omar Grace Viktor Leila Jonas Priya Kofi Sofia Daniel Hana Ivan Maria Ahmed'.split(
		' ',
	);

export const inventedPerson = (random: Random): string =>
	`${oneOf(random, givenNames)} ${inventedName(random)}`;

const trades =
	'Logistics Energy Shipping Rail Foods Textiles Mining Telecom Bank Pharma Steel Solar Airlines Seafood Motors Holdings'.split(
		' ',
	);

export const inventedFirm = (random: Random): string => `${inventedName(random)} ${oneOf(random, trades)}`;

export const inventedCode = (random: Random): string =>
	`${oneOf(random, 'KL MV RT HS AQ'.split(' '))}-${between(random, 100, 9999)}`;
