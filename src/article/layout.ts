import { agencyName } from './agencies.ts';
import { bodyLines } from './body-lines.ts';
import { daysBetween, iso, type PrintedDate } from './calendar.ts';
import { takeCaptions } from './captions.ts';
import { type ClosingLine, withoutClosing } from './closing.ts';
import { readHead } from './head.ts';
import { type Line, readLine } from './line.ts';
import { meantLines } from './meant-lines.ts';
import { readDatePrefix, readPublicationLine } from './publication-line.ts';
import { reportOf } from './report.ts';

/** The parts of a page, told apart by how they look. */
export type Layout = {
	readonly title: string | null;
	/** Day of publication as printed, ISO 8601. */
	readonly date: string | null;
	/** Day in the dateline, mostly without a year. */
	readonly datelineDay: PrintedDate | null;
	/** The day on which the page was read, where the dateline shows that its date is no more than that. */
	readonly readOn: string | null;
	readonly place: string | null;
	readonly agency: string | null;
	/** The headline and what stands under it, before the text. */
	readonly head: string;
	readonly captions: readonly string[];
	/** Markdown: paragraphs apart, lists together. */
	readonly body: string;
	readonly words: number;
};

/** Takes a repaired text apart. With `title` given (by front matter) no line is taken for the headline, save its copy. */
export const layOut = (text: string, title: string | null): Layout => {
	const page = withoutDatePrefix(withoutScripts(text));
	const report = reportOf(meantLines(unglued(page.text)).map(readLine));
	const { captions, lines } = takeCaptions(withoutMenu(report.lines));
	const head = readHead(lines, title);
	const told = bodyLines([...head.standfirst, ...lines.slice(head.length)], head.title);
	const closed = withoutClosing(told.lines);
	const dateline = head.dateline ?? told.dateline;
	const first = dateOf(head.above, false);
	const isOld = first !== null && dateline !== null && isFarFrom(first, dateline.date);
	const over = [...head.published, ...(isOld ? [] : head.above), ...told.published];
	const published = [...over, ...closed.published];
	const printed =
		page.date ??
		dateOf(over, false) ??
		dayOf(dateline?.date ?? null) ??
		dateOf(published, false) ??
		dateOf(published, true) ??
		labelledDate(report.below);
	return {
		title: head.title,
		date: asInDateline(printed, dateline?.date ?? null),
		datelineDay: dateline?.date ?? null,
		readOn: isOld ? first : null,
		place:
			told.dateline?.place ??
			dateline?.place ??
			head.place ??
			told.place ??
			published.find(({ place }) => place !== null)?.place ??
			null,
		agency:
			dateline?.agency ??
			told.dateline?.agency ??
			published.find(({ agency }) => agency != null)?.agency ??
			null,
		head: head.text,
		captions,
		body: paragraphs(closed.lines),
		words: closed.lines.reduce((sum, line) => sum + line.words, 0),
	};
};

/** What scripts of a page leave in its text, each with a sign that it cannot be without. */
const scripts: readonly (readonly [sign: string, pattern: RegExp])[] = [
	// who posted something that is shown in the page, and when: `pic.twitter.com/a1 — Jane Roe (@janeroe) May 3, 2024`
	[
		'(@',
		/(?: ?(?:pic\.(?:twitter|x)\.com|https?:\/\/t\.co)\/\w+)*\s{0,3}[—–-] ?[^\n—–]{2,60} \(@\w{2,20}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}$/gm,
	],
	// a link to the picture of a post
	['pic.twitter.com/', / ?pic\.twitter\.com\/\w+/g],
	// a place for a number that never came: `Views: {{hits}}`
	['{{', /\{\{[^{}\n]{1,60}\}\}/g],
];
const withoutScripts = (text: string): string =>
	scripts.reduce((rest, [sign, pattern]) => (rest.includes(sign) ? rest.replace(pattern, '') : rest), text);

/** A name of the page's template before a word: `text_fieldsLima`. */
const ofTemplate = /^[a-z]{2,20}_[a-z]{2,20}(?=[A-Z])/gm;
/** The name of a picture and its size before a word: `port-at-dawn-640x425The`. */
const ofPicture = /^[\w-]{3,80}\d{2,4}x\d{2,4}(?=[A-Z])/gm;
/** Who sent a text, where and when, behind its headline. */
const sender = new RegExp(
	`(?<=[a-z.?!'"”’])(?=${agencyName} \\| [A-Z][A-Za-z ]{2,30} \\| (?:Updated|Created): )`,
	'g',
);
/** Parts that scrapers glue. */
const unglued = (text: string): string => {
	const head = text.slice(0, headOfPage);
	const named = head.includes('_') ? head.replace(ofTemplate, '') : head;
	const clean = /\dx\d/.test(named) ? named.replace(ofPicture, '') : named;
	return (
		(/ \| (?:Updated|Created): /.test(clean) ? clean.replace(sender, '\n') : clean) + text.slice(headOfPage)
	);
};
/** In UTF-16 units; farther down nobody glues what is looked for. */
const headOfPage = 1000;

const longestDelay = 20;

/** Whether the dateline is of another time than a date. */
const isFarFrom = (day: string, dateline: PrintedDate | null): boolean => {
	if (dateline === null || dateline.first.day === null || dateline.first.year !== null) return false;
	const { month, day: of } = dateline.first;
	const year = Number(day.slice(0, 4));
	return [year - 1, year, year + 1].every(
		one => Math.abs(daysBetween(day, iso(one, month, of))) > longestDelay,
	);
};

const shortestMenu = 4;

/** Teasers that open a page as a list over its headline: none is a sentence, and a headline and the text follow. */
const withoutMenu = (lines: readonly Line[]): readonly Line[] => {
	const end = lines.findIndex(({ kind, text }) => kind !== 'item' || /[.;:,]$/.test(text));
	const [headline, first] = lines.slice(end, end + 2);
	return end >= shortestMenu && headline?.kind === 'loose' && first?.kind === 'prose'
		? lines.slice(end)
		: lines;
};

const dateOf = (lines: readonly ClosingLine[], updated: boolean): string | null =>
	lines.find(line => line.updated === updated && line.date !== null)?.date ?? null;

/** `1/11/2024` under a dateline of "Jan. 11": of a day in numbers the dateline tells which is the month. */
const asInDateline = (date: string | null, dateline: PrintedDate | null): string | null => {
	const [year, month, day] = (date ?? '').split('-').map(Number);
	if (!year || !month || !day || dateline?.first.day !== month || dateline.first.month !== day) return date;
	return iso(year, day, month);
};

/** A dateline with its year prints the day of publication. */
const dayOf = (date: PrintedDate | null): string | null =>
	date && date.first.year !== null && date.first.day !== null
		? iso(date.first.year, date.first.month, date.first.day)
		: null;

const withoutDatePrefix = (text: string): { readonly date: string | null; readonly text: string } => {
	const first = /\S[^\n]*/.exec(text);
	const prefix = first && readDatePrefix(first[0]);
	return prefix ? { date: prefix.date, text: text.slice(first.index + prefix.end) } : { date: null, text };
};

const label = /^\(?(?:publication date|published|posted|date|updated|latest update|last updated)\b/i;

/** A date that only the foot of the page gives, under the report, counts where it says what it is. */
const labelledDate = (lines: readonly Line[]): string | null => {
	const line = lines.find(({ text }) => label.test(text) && readPublicationLine(text) !== null);
	return line ? (readPublicationLine(line.text)?.date ?? null) : null;
};

/** Paragraphs apart by an empty line; items of one list without. */
const paragraphs = (lines: readonly Line[]): string => {
	const parts: string[] = [];
	let before: Line | null = null;
	for (const line of lines) {
		if (line.kind === 'rule') continue;
		if (before !== null) parts.push(before.kind === 'item' && line.kind === 'item' ? '\n' : '\n\n');
		parts.push(line.kind === 'item' ? line.raw : line.text);
		before = line;
	}
	return parts.join('');
};
