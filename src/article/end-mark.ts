import { agencyName } from './agencies.ts';
import { endsSentence } from './line.ts';

/** How agencies say that a report is over, at the end of its last line. */
const endMarks: readonly RegExp[] = [
	// the Vietnamese agencies; it stands for the full stop too
	/\.\/\.?$/,
	// the square of Xinhua and others
	/[■◆□▲◼]$/,
	// Xinhua, older
	/\bEnditem\/?$/,
	// (End) and, as KUNA has it, who filed it: (end) abc.def
	/[([](?:end|ends|END|ENDS|End|Ends)[)\]](?: (?:[a-z.]{2,12}|[A-Z]{2,4}(?:\/[A-Z]{2,4})*))?\.?$/,
];

const capitals = '[A-Z]{2,8}(?:/[A-Z]{2,8})?';

/** After a full stop the name of an agency, bare, in brackets or after a dash: an end mark, or the credit of a caption. */
const signature = new RegExp(
	[
		`[([](?:${capitals}|${agencyName})[)\\]]\\.?$`,
		`[—–-]{1,2} ?(?:${capitals}|${agencyName})\\.?$`,
		`(?<= )(?:[A-Z]{2,5}|${agencyName})\\.?$`,
		'(?<= )[A-Z][a-z]+ (?:News|Times|Post|Herald|Tribune)$',
	]
		.map(form => `(?<=[.!?”"'’)\\]]) ?${form}`)
		.join('|'),
);

/** A line that is nothing but an end mark. */
const endLine = new RegExp(
	`^(?:\\./\\.|[-–— ]*(?:end|ends|End|Ends|ENDS?)[-–— ]*|#{2,}|-?0-|[([](?:end|ends|End|Ends|ENDS?)[)\\]]|[-–—=]{1,2} ?(?:[A-Z][A-Z ./]{1,20}|${agencyName})|[([]?${agencyName}[)\\]]?(?:/ ?[A-Z][A-Za-z ]{2,30}){0,3}|[Ee]nd (?:of )?text|■)\\.?$`,
);

/** The line without its end mark, or `null` where it has none. */
export const withoutEndMark = (line: string): string | null => {
	const end = line.slice(-24);
	const found = endMarks.map(mark => mark.exec(end)).find(match => match !== null);
	if (!found) return null;
	const text = line.slice(0, line.length - end.length + found.index).trimEnd();
	return found[0].startsWith('.') && !endsSentence(text) ? `${text}.` : text;
};

/** The line without the agency that signs it, or `null`. Under the text it ends the report; above, it may credit a picture. */
export const withoutSignature = (line: string): string | null => {
	const end = line.slice(-24);
	const found = signature.exec(end);
	return found ? line.slice(0, line.length - end.length + found.index) : null;
};

export const isEndLine = (line: string): boolean => line.length <= 60 && endLine.test(line);
