/**
 * What surrounds an article on a page and is none of it. Each row is a whole line, in lower case, as a
 * regular expression; `…` rows may go on to the line's end.
 */
type Row = { readonly line: string; readonly why: string };

/** The article is over: these lines and everything below them go. */
const tailRows: readonly Row[] = [
	{ line: '(?:see|read|view|show|load) more', why: 'button under an article' },
	{
		line: '(?:related|similar|recommended|suggested|other|more|latest|top|popular|trending|featured|breaking)(?: \\w+)? (?:news|articles?|stories|topics?|posts?|content|links|headlines|videos?|reads?|releases?|coverage|reading|information|documents?)(?: .{0,30})?',
		why: 'teasers',
	},
	{
		line: '(?:related|recommended|you may (?:also )?(?:like|be interested in)|you might (?:also )?like|more (?:from|on|about|in) .{0,40}|most (?:read|viewed|popular|shared|liked)|read next|up next|what to read next|don.t miss|editor.?s.? picks?|in this (?:section|category)|also in .{2,40}|see also|publication status|explore .{2,30}|trending(?: now)?|latest)',
		why: 'teasers',
	},
	{
		line: '(?:leave|post|write|add) (?:a|your) (?:comment|reply).*|comments?(?: ?\\(\\d+\\))?|\\d+ comments?|no comments(?: yet)?|join the (?:discussion|conversation)',
		why: 'comment box',
	},
	{ line: 'event calendar|same (?:tag|category|author)|no videos? available', why: 'menus of a news portal' },
	{
		line: '(?:tags?|key ?words?|topics?|categor(?:y|ies)|filed under|hashtags?)(?: ?[:|].*)?',
		why: 'index terms',
	},
	{ line: '(?:©|copyright\\b|\\(c\\) ?\\d{4}).*|.*all rights reserved.*', why: 'rights' },
	{ line: '(?:sign up|subscribe|newsletter|get (?:the|our) .*newsletter).*', why: 'advertising for itself' },
	{
		line: '\\(?(?:reporting|editing|writing|additional reporting|compiled|translated)(?: and \\w+)? by .*',
		why: 'credits of an agency',
	},
	{ line: 'our standards: .*|the views expressed .*|disclaimer.*', why: 'legal notes' },
	{
		line: '\\(?(?:release id|news id) ?:.*|read this release in.*|\\*{3,} ?\\w{2,6}(?:/\\w{2,8})+.*',
		why: 'signature of a press bureau',
	},
	{
		line: '(?:contact|for (?:more|further) (?:information|details)|media (?:contact|enquiries|inquiries)|press contact)\\b.*',
		why: 'contact',
	},
	{
		line: '(?:previous|next) (?:article|story|post|page)(?: .*)?|back to (?:top|list|news).*|print(?:er)? (?:this|version|page|friendly).*',
		why: 'navigation',
	},
];

/** A line that stands in the way anywhere, and nothing more. */
const strayRows: readonly Row[] = [
	{
		line: 'advertise?ments?|ads? by .*|sponsored(?: content)?|story continues below.*|continue reading.*|article continues .*',
		why: 'advertising',
	},
	{
		line: '(?:share|tweet|facebook|twitter|x|whats ?app|telegram|linked ?in|zalo|pinterest|reddit|messenger|viber|e-?mail|print|copy(?: link)?|save|bookmark|listen|send|like|follow(?: us)?|google news|a[-+ ]?|aa|font(?: size)?|text size|[\\s|,·•/+-])+',
		why: 'buttons',
	},
	{
		line: 'share (?:this|on|via|with|article|story|to)\\b.*|follow (?:us|.{2,30}) on .*|add .{2,30} (?:as|on) (?:a )?(?:preferred source|google).*|listen to (?:this )?(?:article|story).*|click here.*|watch(?: live| now)?:? ?.{0,40}',
		why: 'buttons',
	},
	{
		line: '\\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?|days?|weeks?|months?|years?)(?: (?:read|ago|to read))+|updated \\d+ .{3,12} ago|\\d[\\d,.k]* (?:views?|shares?|likes?|reads?)|(?:views?|shares?|likes?) ?: ?\\d.*',
		why: 'meters',
	},
	{
		line: '(?:also read|read (?:also|more|next|here|full (?:story|text))|see also|related|must read|more|watch|don.t miss|in case you missed it|related \\w+) ?[:|>»–—-].*',
		why: 'a teaser between paragraphs',
	},
	{ line: 'home(?: ?[>»/|›→].*)?|.{1,30} [>»›→] .{1,60}', why: 'path of the page' },
	{ line: '\\S+(?: \\S+)?(?:   *| \\| )\\S+.*?', why: 'a row of links: wide blanks or bars between them' },
	{
		line: '(?:[\\w.]+@[\\w.]+\\w|.*\\b(?:tel|fax|e-?mail) ?[:.] ?.*|(?:https?://|www\\.)\\S+)',
		why: 'addresses',
	},
	{
		line: '(?:arabic|chinese|english|french|german|hindi|indonesian|italian|japanese|korean|malay|persian|portuguese|russian|spanish|turkish|urdu|vietnamese|中文|日本語|рус|қаз|eng)(?: version)?',
		why: 'other languages of the page',
	},
	{ line: '[a-z]{2,7}/[a-z][a-z.]+(?: [a-z.]+){0,3}', why: 'initials of who filed it' },
	{
		line: 'skip to (?:main )?content|menu|search|log ?in|sign in|toggle navigation|main navigation|language|english|accessibility.*',
		why: 'page head',
	},
	{
		line: 'source ?: ?(?:.{1,40}|\\S+)|via ?: ?.{1,40}|editors? ?: ?.{1,40}|reporters? ?: ?.{1,40}|author ?: ?.{1,40}|news desk|staff (?:reporter|writer|correspondent)|web desk',
		why: 'credits',
	},
	{ line: '[-*_=~#•·. ]{1,}', why: 'rules between parts' },
];

const whole = (rows: readonly Row[]) => new RegExp(`^(?:${rows.map(row => row.line).join('|')})$`, 'iu');
const tail = whole(tailRows);
const stray = whole(strayRows);

/** Longer lines are prose, whatever they begin with. */
const longestFurniture = 160;

export const opensTail = (line: string): boolean => line.length <= longestFurniture && tail.test(line);
export const isStray = (line: string): boolean => line.length <= longestFurniture && stray.test(line);

/** How agencies say that a report is over, at the end of its last line. */
const endMarks: readonly RegExp[] = [
	// the Vietnamese agencies, and with a blank
	/ ?\.\/\.? ?$/,
	// — VNS, -- BERNAMA, – TNA/VNS
	/(?<=[.!?”"'’)\]]) ?[—–-]{1,2} ?[A-Z][A-Z/]{1,14}\.?$/,
	// the square of Xinhua and others
	/ ?[■◆□▲◼]$/,
	// a full stop, then (ANI)
	/(?<=[.!?”"'’]) ?[([](?:[A-Z]{2,8}|END|Ends|end)(?:\/[A-Z]{2,8})?[)\]]\.?$/,
];

/** A line that is nothing but an end mark. */
const endLine =
	/^(?:\.\/\.|[-–— ]*(?:end|ends|ENDS?)[-–— ]*|#{2,}|-?0-|\(end\)|[-–—=]{0,2} ?[A-Z]{2,8}(?:[ /][A-Z]{2,8})?|[Ee]nd (?:of )?text)$/;

/** The line without its end mark, or `null` where it has none. */
export const withoutEndMark = (line: string): string | null => {
	for (const mark of endMarks) {
		if (mark.test(line)) return line.replace(mark, mark === endMarks[0] ? '.' : '').trimEnd();
	}
	return null;
};

export const isEndLine = (line: string): boolean => endLine.test(line);
