import { isAgency } from './agencies.ts';
import { type PrintedDate, printedDates } from './calendar.ts';
import { datelineForms, syndicator } from './dateline-forms.ts';

/** `HANOI, April 14 (VNA) –` at the head of a report. */
export type Dateline = {
	readonly place: string | null;
	readonly agency: string | null;
	readonly date: PrintedDate | null;
	/** How many characters of the line it takes. */
	readonly length: number;
};

const longest = 160;
/** Cheap to see: only names and numbers stand before the sign that closes a dateline. */
const mayOpen =
	/^(?:(?:(?!\p{Ll})[^ ]* |(?:of|d[ao]s?|de|el|al|la) ){0,11}(?:[^ ]*[)\]/—–|]|[^ ]*[-:](?= |$)|\d+[.,](?= |$))|[\p{Lu}-]{3,20}\. \p{Lu}{3,12} )/u;

/** Words that begin a sentence or a label, but no dateline. */
const notFirst =
	/^(?!The Hague)(?:MEMORAND|JOINT|LIST|ANNEX|AGREEMENT|READOUT|PRESS|FACT|STATEMENT|NOTE|UPDATE|BREAKING|EXCLUSIVE|WATCH|PHOTOS?|VIDEO|OPINION|Q|A|PRESIDENT|PRIME|MINISTER|SECRETARY|The|THE|This|In|On|At|An|And|But|It|He|She|They|Both|We|From|For|With|After|As|By|Mr|Mrs|Ms|President|Minister|Premier|Prime|Foreign|Secretary|General|Chair|Posted|Published|Updated|Source|Date|First|Second|Third)\b/;
/** Words that close the name of an office or a body, which no place does. */
const notLast =
	/(?:Secretary|Minister|President|General|Council|Organi[sz]ation|Agreement|Nations|Ministry|Committee)$/;
/** `Vietnam – China relations`: the dash joins two names. */
const joinsNames =
	/^\p{Lu}\p{L}+ (?:relations|relationship|ties|cooperation|friendship|partnership|border|trade|agreement|treaty|summit|community|talks)\b/u;

/** Whether it has more than the name of a place, which may be the beginning of a headline. */
export const isSure = ({ agency, date }: Dateline): boolean => agency !== null || date !== null;

/** Reads the dateline at the head of a line, or `null`. */
export const readDateline = (line: string): Dateline | null => {
	const head = line.slice(0, longest);
	if (notFirst.test(head) || !mayOpen.test(head)) return null;
	const passedOn = syndicator.exec(head)?.[0].length ?? 0;
	const own = passedOn > 0 ? readForms(head.slice(passedOn)) : null;
	return own ? { ...own, length: passedOn + own.length } : readForms(head);
};

const readForms = (head: string): Dateline | null => {
	const signs = signsOf(head);
	for (const { needs, pattern } of datelineForms(head)) {
		const match = needs.every(sign => signs.has(sign)) ? pattern.exec(head) : null;
		const dateline = match?.groups && reading(match.groups, match[0].length);
		if (dateline) return !isSure(dateline) && joinsNames.test(head.slice(dateline.length)) ? null : dateline;
	}
	return null;
};

const signsOf = (head: string): ReadonlySet<string> =>
	new Set([
		/\d/.test(head) ? '9' : '',
		/[([]/.test(head) ? '(' : '',
		head.includes('/') ? '/' : '',
		head.includes('|') ? '|' : '',
	]);

const weekday = /, (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/;

const reading = (groups: Record<string, string | undefined>, length: number): Dateline | null => {
	const where =
		groups.place
			?.trim()
			.replace(weekday, '')
			.replace(/(?<=\p{L}{2})\.$/u, '') ?? null;
	if (where && notLast.test(where)) return null;
	const day = groups.day ?? groups.short?.replace(/\d+$/, '20$&');
	const date = day ? (printedDates(day).at(-1) ?? null) : null;
	if (day && !date) return null;
	if (where && groups.agency && isAgency(where) && isAgency(groups.agency))
		return { place: null, agency: groups.agency, date, length };
	if (where && !groups.agency && isAgency(where)) return { place: null, agency: where, date, length };
	return { place: where, agency: groups.agency?.trim() ?? null, date, length };
};
