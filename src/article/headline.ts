import { isAgency } from './agencies.ts';
import type { Line } from './line.ts';
import { isPublisherName, isSectionName } from './site-name.ts';

/** What speaks for a line being the headline, and how much. */
type Sign = {
	readonly worth: number;
	readonly why: string;
	readonly holds: (line: Line, lines: readonly Line[], page: Surroundings) => boolean;
};

/** What stands around the lines among which the headline is. */
export type Surroundings = {
	/** Lines that stand right over the date or the text. */
	readonly overText: ReadonlySet<Line>;
	/** Lines with another as long right under them, of names that the text tells of: a slogan has none. */
	readonly overStandfirst: ReadonlySet<Line>;
	/** The first paragraphs. */
	readonly text: string;
};

const signs: readonly Sign[] = [
	{ worth: 9, why: 'Markdown says so', holds: ({ text }) => text.startsWith('# ') },
	{ worth: 9, why: 'it is said to be', holds: ({ text }) => label.test(text) },
	{
		worth: 4,
		why: 'the page says it twice',
		holds: (line, lines) =>
			lines.some(
				other =>
					other !== line &&
					(isSameTitle(withoutPath(withoutSite(other.text)), line.text) ||
						isInTitleOfBrowser(line, other.text)),
			),
	},
	{ worth: 2, why: 'names of sections and sites are shorter', holds: ({ words }) => words >= 4 },
	{ worth: 1, why: 'slogans of a site too', holds: ({ words }) => words >= 6 },
	{
		worth: 1,
		why: 'a short one stands right over the date or the text',
		holds: (line, _, { overText }) => line.words < 6 && overText.has(line),
	},
	{
		worth: 3,
		why: 'a standfirst stands under it',
		holds: (line, _, { overStandfirst }) => overStandfirst.has(line),
	},
	{ worth: 2, why: 'it tells of a meeting or a paper', holds: ({ text }) => newsWord.test(text) },
	{ worth: -2, why: 'it is a sentence', holds: ({ text }) => /[a-z\d]\.$/.test(text) },
	{ worth: -9, why: 'it is a summary', holds: ({ text }) => isSummary(text) },
	{ worth: -9, why: 'it leads to the text', holds: ({ text }) => leadsToText(text) },
	{ worth: -6, why: 'headlines are shorter', holds: ({ words }) => words > longestHeadline },
	{ worth: -6, why: 'it speaks of the page', holds: ({ text }) => ofThePage.test(text) },
	{
		worth: -3,
		why: 'it is a row of links',
		holds: ({ text }) => / {2,}(?!\p{Ll})| [|/] /u.test(text) && !/ \| [^|]+$/.test(text),
	},
	{
		worth: -3,
		why: 'it only names a person',
		holds: ({ text }) => /^(?:The )?(?:Rt )?Hon(?:ourable)?\b/.test(text),
	},
	{
		worth: -3,
		why: 'its letters are of another language',
		holds: ({ text }) => /^\P{Script=Latin}*[\p{L}--\p{Script=Latin}]{2}/v.test(text),
	},
	{
		worth: -3,
		why: 'it only names who publishes',
		holds: ({ text }) => isPublisherName(text) || isAgency(text),
	},
	{ worth: -3, why: 'it only names a section', holds: ({ text }) => isSectionName(text) },
];

const shortestWhole = 4;
/** `KUNA : Ministers meet in Lima - Politics - 05/11/2023` */
const isInTitleOfBrowser = ({ text, words }: Line, title: string): boolean => {
	const at = words < shortestWhole ? -1 : title.indexOf(text);
	return at >= 0 && /^ [-–—|] /.test(title.slice(at + text.length));
};

/** `[Title] Peru and Chad agree on port` */
const label = /^\[(?:Title|Headline)\] /;

/** What headlines of this kind of news are about. */
const newsWord =
	/\b(?:talks?|meet(?:s|ing|ings)?|summit|statement|visits?|agree(?:s|d|ment|ments)?|sign(?:s|ed|ing)?|ink(?:s|ed)?|treat(?:y|ies)|pacts?|deals?|MoUs?|memorand(?:um|a)|communiqu[eé]|ties|relations|cooperation|partnership|dialogue|readout|declaration|outcomes|documents|pledges?|vows?|hosts?|receives?)\b/i;

const ofThePage =
	/\b(?:cookies?|JavaScript|browser|skip to|go to contents|sign in|log in|subscribe|newsletter|main content)\b/i;

/** "Both sides agreed to build a road … reports Acme News" */
const isSummary = (text: string): boolean => /(?:…|\.{3}) ?(?:reports?|writes|by) (?=\p{Lu})/u.test(text);

/** "The following is attributable to the spokesperson:" */
const leadsToText = (text: string): boolean =>
	text.endsWith(':') && /\b(?:following|below|as follows)\b/i.test(text);

const longestHeadline = 45;

const longestPublisher = 5;

/** The headline among the lines above a report, the first of the best; `null` where they only name the site. */
export const headlineOf = (lines: readonly Line[], page: Surroundings): string | null => {
	let best: { readonly line: Line; readonly worth: number } | null = null;
	for (const line of lines) {
		const worth = signs.reduce((sum, sign) => sum + (sign.holds(line, lines, page) ? sign.worth : 0), 0);
		if (best === null || worth > best.worth) best = { line, worth };
	}
	if (best === null) return null;
	const { line, worth } = best;
	if (worth < 0 && (line.words <= longestPublisher || isSummary(line.text) || leadsToText(line.text)))
		return null;
	const title = line.text.replace(/^(?:#+|[▼▲►▶■◆●★☆♦]) ?/, '').replace(label, '');
	return isTold(title, page.text) ? title : withoutSite(title);
};

/** Without the names of the site that a browser shows after a title: `Kenya, Japan sign pacts | The Presidency`. */
const withoutSite = (title: string): string => {
	const [head = '', ...sites] = title.split(' | ');
	if (sites.length > 0 && head.split(' ').length >= 4 && sites.every(isShortName)) return head;
	const [, before = '', site = ''] = behindDash.exec(title) ?? [];
	return before.split(' ').length >= 4 && isSite(site) ? before : title;
};

/** Without the path of the page that a scraper glued to it: `HomeNewsWorldKenya, Japan sign pacts`. */
const withoutPath = (title: string): string =>
	title.replace(/^Home(?=\p{Lu})(?:\p{L}+ ?)*\p{Ll}(?=\p{Lu})/u, '');

/** The text has the words on both sides of the last dash: "the Peru – Chad Joint Commission". */
const isTold = (title: string, text: string): boolean => {
	const joint = / \S+ [-–—] [^–—]{2,40}$/.exec(title)?.[0];
	return joint !== undefined && text.includes(joint.trim());
};

const behindDash = /^(.+) [-–—] ([^–—]{2,40})$/;
const isSite = (text: string): boolean =>
	isAgency(text) ||
	isPublisherName(text) ||
	/^[\p{L}\d.-]+\.(?:com|org|net|gov|\p{Ll}{2})(?:\.\p{Ll}{2})?$/u.test(text);

const isShortName = (text: string): boolean => /^\p{Lu}/u.test(text) && text.split(' ').length <= 4;

/** Whether two lines are one headline, whatever their case and marks. */
export const isSameTitle = (a: string, b: string): boolean =>
	a === b || (Math.abs(a.length - b.length) < 12 && letters(a) === letters(b));

/** Whether a line is this headline, perhaps with the name of its site behind it. */
export const isHeadline = (line: string, title: string): boolean =>
	isSameTitle(line, title) || (line.startsWith(title) && isSameTitle(withoutSite(line), title));

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
