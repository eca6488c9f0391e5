import { isAgency } from './agencies.ts';
import { isPublisherName, isSectionName } from './site-name.ts';

const place = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}(?:, \p{Lu}[\p{L}'’. -]{2,30})?$/u;

/** Whether a line can be the name of a place and nothing else: `Tashkent`, `ADDIS ABABA`, `Vientiane, Lao PDR`. */
export const isLonePlace = (line: string): boolean =>
	line.length <= 50 && place.test(line) && !isSectionName(line) && !isPublisherName(line) && !isAgency(line);
