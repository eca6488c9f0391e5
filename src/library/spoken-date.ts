import type { ParsedComponents } from 'chrono-node';

/** A date in words (`3 months ago`, `last year`, `August 2024`) as an ISO date as exact as the words; else `null`. */
export const spokenDate = async (text: string, now: Date): Promise<string | null> => {
	const { parse } = await import('chrono-node');
	const [found] = parse(text, now);
	return found && found.text.length === text.trim().length ? asExact(found.start) : null;
};

const asExact = (date: ParsedComponents): string => {
	const known = date.isCertain('day') || date.isCertain('weekday') ? 10 : date.isCertain('month') ? 7 : 4;
	const day = [date.get('year'), date.get('month'), date.get('day')];
	return day
		.map(part => String(part).padStart(2, '0'))
		.join('-')
		.slice(0, known);
};
