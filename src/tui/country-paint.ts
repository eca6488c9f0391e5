import { countryColours } from './country-colours.ts';
import type { Theme } from './theme.ts';

type Paint = (text: string) => string;

/** How the name of a country, or of a leader of it, is painted; without one as it is. */
export type CountryPaint = (country: string | null) => Paint;

type Whose = { readonly country: string | null };

const known = new WeakMap<readonly Whose[], ReadonlyMap<string, number>>();

/** The colours of the countries of some leaders, in their order. */
export const countryPaint = ({ countries }: Theme, leaders: readonly Whose[]): CountryPaint => {
	const colours =
		known.get(leaders) ??
		countryColours(
			leaders.flatMap(({ country }) => country ?? []),
			countries.length,
		);
	known.set(leaders, colours);
	return country => (country === null ? asItIs : (countries[colours.get(country) ?? 0] ?? countries[0]));
};

const asItIs: Paint = text => text;
