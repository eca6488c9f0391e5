import { parse } from 'yaml';
import type { Event } from './article.ts';
import { iso, printedDates } from './calendar.ts';
import { plainMapping } from './plain-mapping.ts';

/** What a file says of itself above its text. `null` and empty lists: it does not say. */
export type FrontMatter = {
	readonly title: string | null;
	readonly date: string | null;
	readonly event: Event | null;
	readonly place: string | null;
	readonly agency: string | null;
	readonly source: string | null;
	readonly language: string | null;
	readonly leaders: readonly string[];
	readonly tags: readonly string[];
};

const block = /^---[ ]*\n([\s\S]*?)\n(?:---|\.\.\.)[ ]*(?:\n|$)/;

/** Splits a text into its front matter and the rest. What is no YAML mapping is left in the text. */
export const readFrontMatter = (text: string): { readonly matter: FrontMatter; readonly text: string } => {
	const match = block.exec(text);
	const record = match ? mapping(match[1] ?? '') : null;
	if (!match || !record) return { matter: matterOf({}), text };
	return { matter: matterOf(record), text: text.slice(match[0].length) };
};

const mapping = (yaml: string): Record<string, unknown> | null => plainMapping(yaml) ?? yamlMapping(yaml);

const yamlMapping = (yaml: string): Record<string, unknown> | null => {
	try {
		// The core schema would turn an unquoted day into text already; "failsafe" keeps every value as it is written.
		const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'silent', maxAliasCount: 10 });
		return value !== null && typeof value === 'object' && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: null;
	} catch {
		return null;
	}
};

const matterOf = (record: Record<string, unknown>): FrontMatter => ({
	title: line(record.title),
	date: isoDate(line(record.date) ?? line(record.published)),
	event: isoEvent(line(record.event)),
	place: line(record.place),
	agency: line(record.agency),
	source: line(record.source) ?? line(record.url),
	language: line(record.language) ?? line(record.lang),
	leaders: list(record.leaders),
	tags: list(record.tags),
});

const line = (value: unknown): string | null =>
	typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/g, ' ') : null;

const list = (value: unknown): readonly string[] => {
	if (Array.isArray(value)) return value.map(line).filter(one => one !== null);
	return line(value)?.split(/\s*,\s*/) ?? [];
};

/** `2024`, `2024-08`, `2024-08-21`, an ISO date-time, or a day as news prints it. */
const isoDate = (text: string | null): string | null => {
	if (text === null) return null;
	const partial = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(text);
	if (partial) return partial[0];
	const [printed] = printedDates(text);
	return printed && printed.first.year !== null
		? iso(printed.first.year, printed.first.month, printed.first.day)
		: null;
};

const isoEvent = (text: string | null): Event | null => {
	const [start, end = start] = (text ?? '').split('/').map(isoDate);
	return start && end ? { start, end } : null;
};
