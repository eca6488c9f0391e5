/** How a day is written: as 2024-08-21, or as it is here. */
export const dateStyles = ['iso', '21 Aug 2024', 'Aug 21, 2024', '21/08/2024', '21.08.2024'] as const;

export type DateStyle = (typeof dateStyles)[number];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Parts = { readonly year: string; readonly month: string; readonly day: string; readonly name: string };

const ofDay: Readonly<Record<DateStyle, (parts: Parts) => string>> = {
	iso: ({ year, month, day }) => `${year}-${month}-${day}`,
	'21 Aug 2024': ({ year, name, day }) => `${Number(day)} ${name} ${year}`,
	'Aug 21, 2024': ({ year, name, day }) => `${name} ${Number(day)}, ${year}`,
	'21/08/2024': ({ year, month, day }) => `${day}/${month}/${year}`,
	'21.08.2024': ({ year, month, day }) => `${day}.${month}.${year}`,
};

const ofMonth: Readonly<Record<DateStyle, (parts: Parts) => string>> = {
	iso: ({ year, month }) => `${year}-${month}`,
	'21 Aug 2024': ({ year, name }) => `${name} ${year}`,
	'Aug 21, 2024': ({ year, name }) => `${name} ${year}`,
	'21/08/2024': ({ year, month }) => `${month}/${year}`,
	'21.08.2024': ({ year, month }) => `${month}.${year}`,
};

/** Columns of the widest day. */
export const dayWidth = (style: DateStyle): number => shownDate('2024-08-21', style).length;

/** Columns of the widest month. */
export const monthWidth = (style: DateStyle): number => shownDate('2024-08', style).length;

/** An ISO day, month or year as a person wants to read it; what is none of them stays. */
export const shownDate = (iso: string, style: DateStyle): string => {
	const [, year = '', month, day = ''] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
	const name = months[Number(month) - 1];
	if (!month || !name) return iso;
	return (day ? ofDay : ofMonth)[style]({ year, month, day, name });
};
