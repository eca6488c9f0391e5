import type { Article } from '../article/article.ts';
import type { Leader } from '../people/leader.ts';
import { touches } from './date-range.ts';
import { fold } from './fold.ts';
import type { DateRange, Query } from './library.ts';
import { words } from './words.ts';

type Filters = Pick<Query, 'leaders' | 'dates' | 'countries' | 'tags'>;

/** Whether an article passes every filter of a query. */
export const filter = ({ leaders, dates, countries, tags }: Filters): ((article: Article) => boolean) => {
	const named = leaders.map(hasLeader);
	const about = countries.map(hasCountry);
	const tagged = tags.map(fold);
	return article =>
		named.every(has => has(article)) &&
		about.every(has => has(article)) &&
		tagged.every(tag => article.tags.some(own => fold(own) === tag)) &&
		(dates.length === 0 || dates.some(range => isOf(article, range)));
};

/** Every word of the name must be a word of the leader's: `lam`, `To Lam`, `Tô Lâm`. */
const hasLeader = (name: string): ((article: Article) => boolean) => {
	const wanted = words(name);
	return article => article.leaders.some(leader => isSubset(wanted, namesOf(leader)));
};

const namesOf = ({ name, nativeName }: Leader): ReadonlySet<string> =>
	new Set([...words(name), ...words(nativeName ?? '')]);

const isSubset = (wanted: readonly string[], of: ReadonlySet<string>): boolean =>
	wanted.length > 0 && wanted.every(word => of.has(word));

/** A leader of that country, or a tag that names it: `china` stands in `vietnam-china`. */
const hasCountry = (country: string): ((article: Article) => boolean) => {
	const wanted = `-${words(country).join('-')}-`;
	// `Viet Nam` and `Vietnam` are one.
	const solid = wanted.replaceAll('-', '');
	return article =>
		article.leaders.some(leader => words(leader.country ?? '').join('') === solid) ||
		article.tags.some(tag => `-${words(tag).join('-')}-`.includes(wanted));
};

/** Its date, or its event, has a day in the range. */
const isOf = ({ date, event }: Article, range: DateRange): boolean =>
	(date !== null && touches({ from: date, to: date }, range)) ||
	(event !== null && touches({ from: event.start, to: event.end }, range));
