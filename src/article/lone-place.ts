import { isAgency } from './agencies.ts';
import { isPublisherName, isSectionName } from './site-name.ts';

const place =
	/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}(?:, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})?$/u;
const longest = 50;

/** Whether a line can be the name of a place and nothing else: `Tashkent`, `ADDIS ABABA`, `Vientiane, Lao PDR`. */
export const isLonePlace = (line: string): boolean =>
	line.length <= longest &&
	place.test(line) &&
	!isSectionName(line) &&
	!isPublisherName(line) &&
	!isAgency(line);

type Lines = readonly { readonly text: string }[];

/** Whether a line under a date is a place: one word, or more where the text names them as one; else it may be the writer. */
export const isPlaceUnderDate = (line: string, text: Lines): boolean =>
	isLonePlace(line) && (!line.includes(' ') || line.split(', ').some(part => isNamed(part, text)));

/** Whether the text names something as a place: `in Moscow`, `at the Kremlin`. */
export const isNamed = (name: string, text: Lines): boolean => {
	const bare = name.replace(/^The /, 'the ');
	return text.some(line => line.text.includes(`in ${bare}`) || line.text.includes(`at ${bare}`));
};

/** A clock that stands between a date and a place does not part them. */
export const isClock = (line: string): boolean =>
	/^\d{1,2}[:.]\d{2}(?: [AP]\.?M\.?(?: [A-Z]{2,4})?)?$/.test(line);
