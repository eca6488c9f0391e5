/** Countries that their own texts call by their form alone: "the Sultanate welcomed", "the ambassador of the Kingdom". */
const formsOfState: Readonly<Record<string, ReadonlySet<string>>> = {
	sultanate: new Set(['Oman', 'Brunei']),
	kingdom: new Set(
		'Saudi Arabia, Bahrain, Jordan, Morocco, Thailand, Cambodia, Bhutan, Tonga, Lesotho, Eswatini'.split(
			', ',
		),
	),
};

/** The one of some countries that a form means; `null` where none or several are of it. */
export const stateOfForm = (form: string, countries: Iterable<string>): string | null => {
	const known = formsOfState[form.toLowerCase()];
	const [one, ...others] = [...new Set(countries)].filter(country => known?.has(country));
	return one !== undefined && others.length === 0 ? one : null;
};
