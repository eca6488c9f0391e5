/**
 * What surrounds an article on a page and is none of it. Each row is a whole line, in lower case, as a
 * regular expression.
 */
type Row = { readonly line: string; readonly why: string };

/** The article is over: such a line and everything below it go. */
const tailRows: readonly Row[] = [
	{ line: '(?:see|view|show|load) more(?: .{0,30})?|read more(?: \\w+)?', why: 'button under an article' },
	{
		line: '(?:related|similar|recommended|suggested|popular|trending|featured)(?: \\w+)? (?:news|articles?|stories|topics?|posts?|content|links|headlines|videos?|reads?|releases?|coverage|reading|information|documents?|tags?)(?: .{0,30})?:?',
		why: 'teasers',
	},
	{
		line: '(?:other|more|latest|top|breaking)(?: \\w+)? (?:news|articles?|stories|posts?|headlines|videos?|reads?|releases?|coverage|reading)(?: .{0,30})?:?',
		why: 'teasers',
	},
	{
		line: '(?:related|recommended|you may (?:also )?(?:like|be interested in)|you might (?:also )?like|more (?:from|on|about|in) .{0,40}|most (?:read|viewed|popular|shared|liked|watched)|read next|up next|what to read next|don.t miss|editor.?s.? picks?|in this (?:section|category)|also in .{2,40}|see also|read also|also read|explore .{2,30}|trending(?: now)?|latest|around the web|from our partners|taboola|outbrain)(?: ?:)?',
		why: 'teasers',
	},
	{
		line: '(?:leave|post|write|add) (?:a|your) (?:comment|reply).*|comments?(?: ?\\(\\d+\\))?|\\d+ comments?|no comments(?: yet)?|be the first to comment.*|your comment|join the (?:discussion|conversation).*|view comments',
		why: 'comment box',
	},
	{
		line: 'event calendar|same (?:tag|category|author)|no videos? available|no data',
		why: 'menus of a news portal',
	},
	{
		line: '(?:tags?|key ?words?|topics?|categor(?:y|ies)|filed under|hashtags?|in this story|mentioned in this article)(?: ?[:|#].*|  .*)?|news type ?:.*|#\\w+(?: ?#\\w+)+',
		why: 'index terms',
	},
	{ line: '(?:©|copyright\\b|\\(c\\) ?\\d{4}).*|.*all rights reserved.*', why: 'rights' },
	{
		line: '\\(?(?:reporting|editing|writing|additional reporting|compiled|translated|edited)(?: and \\w+)? by .*|\\(?(?:web )?editors? ?: .*|\\[?responsible editors? ?: .*|translators? ?: .*',
		why: 'credits of an agency',
	},
	{
		line: 'our standards: .*|the views expressed .*|disclaimer.*|this (?:article|story|report|content) (?:was|is|has been) (?:first |originally )?(?:published|produced|generated|translated|auto).*|.*contact us for subscription.*|.* website contains only .*',
		why: 'legal notes',
	},
	{
		line: '\\(?(?:release id|news id|document id) ?:.*|read this release in.*|publication status|publication date ?:.*|text version|direct link ?:.*',
		why: 'data of a press bureau',
	},
	{
		line: 'contacts?(?: us| details| information)?(?: ?:.*)?|(?:for (?:more|further|additional) (?:information|details|queries)|(?:media|press) (?:contacts?|enquiries|inquiries)|notes? (?:to|for) editors)\\b.*',
		why: 'contact',
	},
	{
		line: '(?:previous|next|prev|newer|older) (?:article|story|post|page|news)(?: .*|:.*)?|back to (?:top|list|news).*|print(?:er)? (?:this|version|page|friendly).*|share this (?:page|post|article)?:?.*|follow us\\b.*|stay (?:connected|informed|tuned).*|advertise with us.*|suggest to a friend.*',
		why: 'navigation',
	},
	{
		line: 'photos?(?: \\(\\d+\\))?|photo gallery|gallery|videos?|in pictures',
		why: 'a gallery under the text',
	},
	{
		line: '(?:sign(?: up)?|subscribe|newsletter|get (?:the|our)) .*(?:newsletter|inbox|alerts?|updates|app|channel).*',
		why: 'advertising for itself',
	},
];

/** A line that stands in the way anywhere, and no more than itself goes. */
const strayRows: readonly Row[] = [
	{
		line: 'advertise?ments?|ads? by .*|sponsored(?: content)?|story continues below.*|continue reading.*|article continues .*|sign up here.*|subscribe(?: now)?|get started',
		why: 'advertising',
	},
	{
		line: '(?:share|tweet|facebook|twitter|x|wechat|weibo|whats ?app|telegram|linked ?in|zalo|pinterest|reddit|messenger|viber|e-?mail|print|copy(?: link)?|download(?: pdf)?|pdf|save|bookmark|listen|send|like|follow(?: us)?|google news|a[-+]|aa|[sml]|font(?: size)?|text size|loading|[\\s|,·•:/+.-])+',
		why: 'buttons',
	},
	{
		line: 'share (?:this|on|via|with|article|story|to)\\b.*|follow (?:us|.{2,30}) on .*|add .{2,30} (?:as|on) (?:a )?(?:preferred source|google).*|listen to (?:this )?(?:article|story).*|click (?:here|to) .*|watch(?: live| now)?:? ?.{0,40}|like (?:this|loading).*|(?:join|subscribe to) our .*(?:channel|group).*',
		why: 'buttons',
	},
	{
		line: '\\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?|days?|weeks?|months?|years?)(?: (?:read|ago|to read))+|(?:updated|published|posted) \\d+ .{3,12} ago|\\d[\\d,.k]* (?:views?|shares?|likes?|reads?)|(?:views?|shares?|likes?|visitor counter) ?: ?\\d.*|reading time.*',
		why: 'meters',
	},
	{
		line: '(?:also read|read (?:also|more|next|here|full (?:story|text))|see also|related|must read|more|watch|don.t miss|in case you missed it|related \\w+|recommended) ?[:|>»–—-].*|\\W{0,3}(?:also read|read more|read also)\\b ?.{0,100}',
		why: 'a teaser between paragraphs',
	},
	{ line: 'home(?: ?[>»/|›→,].*)?|.{1,30} [>»›→] .{1,80}', why: 'path of the page' },
	{
		line: '[\\w.+-]+@[\\w.-]+|.*\\b(?:tel|fax|e-?mail|phone) ?[:.] ?.*|(?:https?://|www\\.)\\S+|(?:tel|fax|e-?mail|phone)\\b ?[:.]?.*',
		why: 'addresses',
	},
	{
		line: '(?:arabic|chinese|english|french|german|hindi|indonesian|italian|japanese|korean|malay|persian|portuguese|russian|spanish|turkish|urdu|vietnamese|中文|日本語|рус|қаз|eng)(?: version)?',
		why: 'other languages of the page',
	},
	{
		line: '[a-z]{2,7}(?:/[a-z][a-z.]+)+(?: [a-z.]+){0,3}|\\d+\\*\\*\\d+',
		why: 'initials and numbers of who filed it',
	},
	{
		line: 'skip to (?:main )?content|(?:main )?menu\\b\\W*(?:search)?|search|log ?in|sign in|toggle navigation|main navigation|languages?|accessibility.*|ma?in page',
		why: 'page head',
	},
	{
		line: '\\(?(?:source|via|editors?|reporters?|authors?|writers?|correspondents?|text|story|newspaper section) ?: ?.{1,60}|news desk|staff (?:reporter|writer|correspondent)s?|web desk|(?:web|news|sports?|foreign|diplomatic) desk|\\w+ reporters?|.{0,30}\\breporting from .{2,30}',
		why: 'credits',
	},
];

const whole = (rows: readonly Row[]) => new RegExp(`^(?:${rows.map(row => row.line).join('|')})$`, 'u');
const tail = whole(tailRows);
const stray = whole(strayRows);

/** Longer lines are prose, whatever they begin with; legal notes run longer than buttons. */
const longest = 160;
const longestNote = 300;

/** Who wrote or sent the text. */
const byline =
	/^(?:\(?by |— ?by |written by |reported by |posted by |xinhua writers? )[^.!?;:]{2,80}(?:\.[^.!?;:]{2,40})*\.?\)?$/i;

/** Whether the article is over above this line. */
export const opensTail = (line: string): boolean =>
	line.length <= longestNote && tail.test(line.toLowerCase());

/** Whether a line is a button, a menu, a meter, a byline: nothing of the article. */
export const isStray = (line: string): boolean =>
	line.length <= longest &&
	(stray.test(line.toLowerCase()) || byline.test(line) || isRowOfLinks(line) || isTwice(line));

/** `Home   News   Politics`, `Download PDF | Share | Tweet`: short names with wide blanks or bars between them. */
const isRowOfLinks = (line: string): boolean => {
	if (line.startsWith('|')) return false;
	const cells = line.split(/ {2,}| ?\| ?/);
	if (cells.length < 2 || (cells.length === 2 && !/ {3}|\|/.test(line))) return false;
	const most = cells.length > 2 ? 6 : 2;
	return cells.every(cell => cell.split(' ').length <= most && !/[.!?]$/.test(cell));
};

/** `Báo Quốc TếBáo Quốc Tế`: a name that a scraper read from a link and from its picture. */
const isTwice = (line: string): boolean => {
	const half = line.length / 2;
	return half >= 3 && line.slice(0, Math.floor(half)) === line.slice(Math.ceil(half));
};
