import { everything, type Library, type Query } from '../library/library.ts';
import type { Output } from '../terminal/output.ts';
import { plural } from './plural.ts';

/** The parts of a query that narrow it, as the person wrote them. */
const parts: readonly {
	readonly key: 'text' | 'leaders' | 'dates' | 'countries' | 'tags';
	readonly told: (query: Query) => string;
}[] = [
	{ key: 'text', told: ({ text }) => `the words "${text}"` },
	{ key: 'leaders', told: ({ leaders }) => `--leader ${leaders.map(name => `"${name}"`).join(' and ')}` },
	{
		key: 'dates',
		told: ({ dates }) =>
			`the date ${dates.map(({ from, to }) => (from === to ? from : `${from ?? ''}..${to ?? ''}`)).join(' or ')}`,
	},
	{ key: 'countries', told: ({ countries }) => `--country ${countries.join(' and ')}` },
	{ key: 'tags', told: ({ tags }) => `--tag ${tags.join(' and ')}` },
];

/** Says what was searched in vain, and what would find more. */
export const nothingFound = (what: string, query: Query, library: Library, { note }: Output): void => {
	const given = parts.filter(({ key }) => query[key].length > 0);
	const asked = given.map(({ told }) => told(query)).join(', ');
	note(`no ${what}${asked && ` for ${asked}`} in ${plural(library.size, 'article')} of ${library.dir}`);
	for (const line of hints(given, query, library)) note(line);
};

type Part = (typeof parts)[number];

const hints = (given: readonly Part[], query: Query, library: Library): readonly string[] => {
	if (library.size === 0)
		return ['articles are .md, .markdown and .txt files; another folder: --library DIR'];
	const [only, ...more] = given;
	if (only && more.length === 0) return [hint(only.key, library)];
	return given.flatMap(({ key, told }) => {
		const { total } = library.search({ ...query, [key]: everything[key] });
		return total > 0 ? [`without ${told(query)}: ${plural(total, 'article')}`] : [];
	});
};

/** What there is to be found instead of what one filter found nothing for. */
const hint = (key: Part['key'], library: Library): string => {
	if (key === 'text')
		return 'fewer or other words find more; accents and one or two wrong letters do no harm';
	if (key === 'dates') {
		const days = library.dates(everything, 'month').map(({ date }) => date);
		return days.length > 0 ? `the articles run from ${days[0]} to ${days.at(-1)}` : 'no article has a date';
	}
	if (key === 'tags') {
		const tags = new Set(library.search(everything).articles.flatMap(article => article.tags));
		return `the tags are ${some([...tags])}`;
	}
	const leaders = library.leaders(everything);
	return key === 'leaders'
		? `named are ${some(leaders.map(({ name }) => name))} (all: communique leaders)`
		: `the countries are ${some([...new Set(leaders.flatMap(({ country }) => country ?? []))])}`;
};

const some = (names: readonly string[]): string =>
	names.length === 0 ? 'none' : names.slice(0, 8).join(', ') + (names.length > 8 ? ', …' : '');
